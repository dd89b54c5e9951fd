"""One copy per profile, as processes: the second start hands over and ends, and scripts are told the truth."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Start = Callable[..., subprocess.Popen[str]]

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals are sent as on Unix")

ROOT = Path(__file__).parents[2]
KEYED = {"APTABASE_APP_KEY": "A-SH-0123456789", "APTABASE_HOST": "http://127.0.0.1:9"}
TIMEOUT = 50


@pytest.fixture
def start(profile: Path) -> Iterator[Start]:
    """Start the app offscreen; whatever still runs at the end is ended."""
    started: list[subprocess.Popen[str]] = []

    def start_app(*arguments: str, **variables: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-m", "ui", *arguments],
            cwd=ROOT,
            env={**os.environ, "OSAURUS_HOME": str(profile), **KEYED, **variables},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield start_app
    for process in started:
        process.terminate()
        process.communicate(timeout=TIMEOUT)


def done(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    out, errors = process.communicate(timeout=TIMEOUT)
    return process.returncode, out, errors


def ask(start: Start, **variables: str) -> tuple[int, dict[str, object]]:
    code, out, errors = done(start("telemetry", "status", "--json", **variables))
    assert errors == ""
    return code, json.loads(out)


def answered(start: Start) -> dict[str, object]:
    """Ask until a copy runs; asking waits for one that has the lock, so once is nearly always enough."""
    for _ in range(50):
        _, facts = ask(start)
        if facts["running"]:
            return facts
    raise AssertionError("it never came up")


def granted(profile: Path) -> None:
    profile.mkdir(exist_ok=True)
    answer = {"answer": "granted", "silent_build": False, "catalogue_version": 1}
    (profile / "preferences.json").write_text(
        json.dumps({"version": 1, "consent": answer, "onboarding_finished": True})
    )


def test_of_starts_at_once_exactly_one_survives_and_the_rest_end_well(start: Start, profile: Path) -> None:
    copies = [start(), start("settings", "privacy"), start("what-we-collect")]
    ended: list[subprocess.Popen[str]] = []
    while len(ended) < 2:
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOWAIT)
        ended = [copy for copy in copies if copy.poll() is not None]
    assert [copy.returncode for copy in ended] == [0, 0]
    (first,) = set(copies) - set(ended)
    assert answered(start)["sharing"] in ("asking", "undecided")
    assert first.poll() is None
    assert not profile.exists()


def test_after_a_crash_the_next_start_is_the_first(start: Start) -> None:
    copy = start()
    answered(start)
    copy.send_signal(signal.SIGKILL)
    copy.wait(TIMEOUT)

    assert ask(start)[1]["running"] is False
    again = start()
    assert answered(start)["running"] is True
    assert again.poll() is None


def test_do_not_track_of_a_second_start_restricts_the_first_and_asking_does_not(start: Start, profile: Path) -> None:
    granted(profile)
    first = start("settings", "privacy")
    facts = answered(start)
    assert (facts["sharing"], facts["sends"]) == ("on", True)

    code, facts = ask(start, DO_NOT_TRACK="1")
    assert (code, facts["sharing"]) == (0, "on")
    assert "A start from here would turn it off" in str(facts["why"])

    code, _, errors = done(start("what-we-collect", DO_NOT_TRACK="1"))
    assert (code, errors) == (0, "")
    code, facts = ask(start)
    assert (code, facts["sharing"], facts["policy"]) == (1, "blocked", "do_not_track")
    assert first.poll() is None
    stored = json.loads((profile / "preferences.json").read_text())
    assert stored["consent"]["answer"] == "granted"  # the person's answer is not a policy's to change


def test_hostile_messages_are_logged_in_a_line_each_and_the_app_goes_on(start: Start) -> None:
    copy = start()
    answered(start)
    (path,) = (Path(os.environ["XDG_RUNTIME_DIR"]) / "osaurus").glob("*.sock")
    for said in (b"GET / HTTP/1.1\r\n\r\n", b"[" * 100_000, b'{"osaurus": 1, "wish": "grant"}\n', b"secret"):
        with socket.socket(socket.AF_UNIX) as stranger:
            stranger.settimeout(20)
            stranger.connect(str(path))
            with suppress(OSError):  # it hangs up before it has heard all of that
                stranger.sendall(said)
                stranger.shutdown(socket.SHUT_WR)
                while stranger.recv(4096):
                    pass
    assert answered(start)["sharing"] in ("asking", "undecided")
    copy.send_signal(signal.SIGTERM)
    code, _, errors = done(copy)
    lines = [line for line in errors.splitlines() if line.startswith("osaurus: ")]
    assert (code, len(lines)) == (0, 4)
    assert all("a message on the local socket was refused" in line for line in lines)
    assert "secret" not in errors


def test_profiles_do_not_meet(start: Start, tmp_path: Path) -> None:
    start()
    answered(start)
    assert ask(start, OSAURUS_HOME=str(tmp_path / "other"))[1]["running"] is False


@pytest.mark.long  # for all of a start's patience
def test_a_copy_that_cannot_be_reached_is_named_as_such(profile: Path, start: Start) -> None:
    copy = start()
    answered(start)
    copy.send_signal(signal.SIGSTOP)
    code, out, errors = done(start("telemetry", "status"))
    copy.send_signal(signal.SIGCONT)
    assert (code, out) == (1, "")
    assert errors == (
        "osaurus: Osaurus is running but does not answer. Quit it, or end its process, then start it again.\n"
    )
    assert not profile.exists()


def test_a_start_without_a_safe_place_runs_alone_and_says_so(start: Start, tmp_path: Path) -> None:
    runtime = tmp_path / "open"
    runtime.mkdir(mode=0o700)
    (runtime / "osaurus").mkdir()
    (runtime / "osaurus").chmod(0o755)
    copy = start(XDG_RUNTIME_DIR=str(runtime))
    assert copy.stderr is not None
    assert "later starts cannot reach this one" in copy.stderr.readline()
    copy.send_signal(signal.SIGTERM)
    assert copy.wait(TIMEOUT) in (0, -signal.SIGTERM)
