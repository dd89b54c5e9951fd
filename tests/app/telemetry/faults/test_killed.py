"""kill -9 in the middle of deliveries: nothing is on disk but the preferences."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.app.telemetry.faults import behaviours as does
from tests.app.telemetry.faults.server import FaultServer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.app.telemetry.faults.server import Talk

ROOT = Path(__file__).parents[4]
VICTIM = "tests.app.telemetry.faults.victim"
FAULTS = (does.ok, does.ok, does.status(500), does.close_after_body, does.hang, does.trickle(0.05))
QUICK = (does.ok,)


def kill_once(folder: Path, seed: int, faults: Sequence[does.Behaviour] = FAULTS) -> None:
    """Start the victim, kill it after some requests and a moment more, and look at what is left."""
    dice, fault_dice = random.Random(seed), random.Random(seed + 1)  # noqa: S311 - a schedule, not a secret
    number, moment = dice.randint(1, 4), dice.uniform(0, 0.2)

    def behave(talk: Talk) -> None:
        fault_dice.choice(faults)(talk)

    home = folder / "everything"
    home.mkdir()
    kept = ("PATH", "LANG", "LD_LIBRARY_PATH")
    environ = {name: os.environ[name] for name in kept if name in os.environ}
    places = ("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    environ |= dict.fromkeys(places, str(home))
    environ |= {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    with FaultServer(then=behave) as server:
        victim = subprocess.Popen(
            [sys.executable, "-m", VICTIM, server.url, str(home / "profile")], cwd=home, env=environ
        )
        try:
            server.wait_until(lambda: len(server.requests) >= number)
            server.released.wait(moment)
        finally:
            victim.send_signal(signal.SIGKILL)
            victim.wait()
        assert len(server.times()) > 0
    files = sorted(str(path.relative_to(home)) for path in home.rglob("*") if path.is_file())
    assert [
        name for name in files if not name.startswith(("profile/preferences.json", "profile/preferences.lock"))
    ] == []
    for name in files:
        text = (home / name).read_bytes()
        assert b"server_started" not in text
        assert b"sessionId" not in text


def test_killed_once(tmp_path: Path) -> None:
    kill_once(tmp_path, 0, QUICK)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(1, 26))
def test_killed_at_random_points(tmp_path: Path, seed: int) -> None:
    kill_once(tmp_path, seed)
