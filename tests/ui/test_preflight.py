"""What stands in the way of a window is said in words that a person can act on."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from ui.preflight import _answers, explain_missing, has_display, missing_library

if TYPE_CHECKING:
    from pathlib import Path

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems bring what Qt needs")


@linux
@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": "elsewhere:0"}, True),
        ({"DISPLAY": ":98765"}, False),
        ({"DISPLAY": "unix:98765.0"}, False),
        ({"DISPLAY": ":98765", "WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
    ],
)
def test_display(environ: dict[str, str], expected: bool) -> None:
    assert has_display(environ) is expected


@linux
@pytest.mark.parametrize("display", [":7", ":7.1", "unix:7"])
@pytest.mark.parametrize("mark", ["", "\0"], ids=["with a file", "without a file"])
def test_a_display_of_this_computer_takes_calls(tmp_path: Path, display: str, mark: str) -> None:
    assert not _answers(display, tmp_path)

    with socket.socket(socket.AF_UNIX) as server:
        server.bind(f"{mark}{tmp_path}/X7")
        assert not _answers(display, tmp_path)
        server.listen()
        assert _answers(display, tmp_path)
        assert not _answers(":71", tmp_path)

    assert not _answers(display, tmp_path)  # the file of one that is gone may stay


@linux
def test_nothing_is_missing_where_the_tests_run() -> None:
    assert missing_library({"QT_QPA_PLATFORM": "offscreen"}) is None


@linux
@pytest.mark.skipif(shutil.which("gcc") is None, reason="needs a compiler to make a library with a missing neighbour")
def test_a_missing_library_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "Qt" / "plugins" / "platforms"
    folder.mkdir(parents=True)
    source = tmp_path / "empty.c"
    source.write_text("void nothing(void) {}\n")
    neighbour = tmp_path / "libneighbour-of-osaurus.so.7"
    subprocess.run(["gcc", "-shared", "-Wl,-soname,libneighbour-of-osaurus.so.7", "-o", neighbour, source], check=True)
    plugin = folder / "libqxcb.so"
    user = tmp_path / "user.c"
    user.write_text("void nothing(void); void some(void) { nothing(); }\n")
    subprocess.run(["gcc", "-shared", "-o", plugin, user, neighbour], check=True)
    neighbour.unlink()
    assert missing_library({"DISPLAY": ":0"}, tmp_path) == "libneighbour-of-osaurus.so.7"


def test_the_message_names_packages_for_three_systems() -> None:
    message = explain_missing("libxcb-cursor.so.0")
    assert "libxcb-cursor.so.0" in message.splitlines()[0]
    assert [line.split(":")[0].strip() for line in message.splitlines()[1:]] == ["Debian, Ubuntu", "Fedora", "macOS"]
    assert "libxcb-cursor0" in message
    assert "xcb-util-cursor" in message
