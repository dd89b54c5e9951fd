"""A file is noticed when it comes, changes, is replaced and goes, wherever the folders around it stand."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from ui.file_watch import FileWatch

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


class Seen:
    """What whoever is called finds in the file; None where there is no file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.last: str | None = "nobody was called"

    def __call__(self) -> None:
        self.last = self._path.read_text() if self._path.exists() else None


def test_it_calls_for_whatever_becomes_of_the_file(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "file.json"
    seen = Seen(path)
    watch = FileWatch(path, seen)

    watch.start()
    assert seen.last is None

    path.parent.mkdir(parents=True)
    path.write_text("first")
    qtbot.waitUntil(lambda: seen.last == "first")

    path.write_text("second")
    qtbot.waitUntil(lambda: seen.last == "second")

    for text in ("third", "fourth"):
        other = path.with_suffix(".new")
        other.write_text(text)
        other.replace(path)
        qtbot.waitUntil(lambda text=text: seen.last == text)  # type: ignore[misc]

    shutil.rmtree(tmp_path / "a")
    qtbot.waitUntil(lambda: seen.last is None)

    path.parent.mkdir(parents=True)
    path.write_text("again")
    qtbot.waitUntil(lambda: seen.last == "again")
