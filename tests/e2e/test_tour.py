"""`make tour` works through the whole journey without a display, and what it says is true."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PICTURES = [
    "01-welcome.png",
    "02-popover.png",
    "03-held-events.png",
    "04-create-agent.png",
    "05-configure-ai.png",
    "06-walkthrough.png",
    "07-privacy-on.png",
    "08-catalogue.png",
    "09-session.png",
    "10-privacy-off.png",
    "11-privacy-on-again.png",
]


def test_the_tour_leaves_pictures_and_a_transcript_that_adds_up(tmp_path: Path) -> None:
    environ = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run(
        [sys.executable, "-m", "ui.tour"],
        cwd=tmp_path,
        env=environ,
        capture_output=True,
        text=True,
        timeout=55,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    folder = tmp_path / "build" / "tour"
    assert sorted(path.name for path in folder.glob("*.png")) == PICTURES
    transcript = (folder / "transcript.txt").read_text()
    assert "Switched off, then used for three seconds: 0 arrived." in transcript
    assert transcript.endswith("They agree.\n")
