"""What stands in the way of a window is said in words that a person can act on."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from ui.preflight import _x_answers, explain_missing, has_display, load_qt

ROOT = Path(__file__).parents[2]
DESKTOP = {"DISPLAY", "QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "XDG_SESSION_TYPE"}

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
        ({"WAYLAND_DISPLAY": "wayland-0"}, False),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": "elsewhere:0"}, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"QT_QPA_PLATFORM": "offscreen:size=800x600"}, True),
        ({"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":98765"}, False),
        ({"QT_QPA_PLATFORM": "xcb;offscreen"}, True),
        ({"QT_QPA_PLATFORM": "wayland-egl"}, False),
    ],
)
def test_display(environ: dict[str, str], expected: bool) -> None:
    assert has_display(environ) is expected


@linux
@pytest.mark.parametrize("display", [":7", ":7.1", "unix:7"])
@pytest.mark.parametrize("mark", ["", "\0"], ids=["with a file", "without a file"])
def test_a_display_of_this_computer_takes_calls(tmp_path: Path, display: str, mark: str) -> None:
    assert not _x_answers(display, tmp_path)

    with socket.socket(socket.AF_UNIX) as server:
        server.bind(f"{mark}{tmp_path}/X7")
        assert not _x_answers(display, tmp_path)
        server.listen()
        assert _x_answers(display, tmp_path)
        assert not _x_answers(":71", tmp_path)

    assert not _x_answers(display, tmp_path)  # the file of one that is gone may stay


@linux
@pytest.mark.parametrize("name", ["wayland-7", "", None], ids=["by name", "the usual name", "by its whole path"])
def test_a_wayland_display_takes_calls(tmp_path: Path, name: str | None) -> None:
    place = tmp_path / (name or "wayland-0")
    environ = {"QT_QPA_PLATFORM": "wayland", "XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": name or ""}
    if name is None:
        environ |= {"XDG_RUNTIME_DIR": "", "WAYLAND_DISPLAY": str(place)}
    assert not has_display(environ)

    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(place))
        server.listen()
        assert has_display(environ)

    assert not has_display(environ)
    assert has_display({**environ, "WAYLAND_SOCKET": "7"})


@linux
def test_a_wayland_session_is_one_without_a_name_too(tmp_path: Path) -> None:
    environ = {"XDG_SESSION_TYPE": "wayland", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert not has_display(environ)

    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        assert has_display(environ)
        assert not has_display({**environ, "XDG_SESSION_TYPE": "x11"})


def start(environ: dict[str, str], *before: Path) -> tuple[int, str, str]:
    """Start the app as a person does, on a desktop of these variables; gives exit code, output and complaints."""
    usual = {name: value for name, value in os.environ.items() if name not in DESKTOP}
    done = subprocess.run(
        [sys.executable, "-m", "ui"],
        cwd=ROOT,
        env={**usual, "PYTHONPATH": os.pathsep.join(map(str, before)), **environ},
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


@linux
@pytest.mark.parametrize(
    ("environ", "where"),
    [
        ({}, "neither WAYLAND_DISPLAY nor DISPLAY leads to one"),
        ({"DISPLAY": ":98765"}, "neither WAYLAND_DISPLAY nor DISPLAY leads to one"),
        ({"WAYLAND_DISPLAY": "nothing-there"}, "neither WAYLAND_DISPLAY nor DISPLAY leads to one"),
        ({"QT_QPA_PLATFORM": "wayland"}, "QT_QPA_PLATFORM=wayland leads to none"),
        ({"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":98765"}, "QT_QPA_PLATFORM=xcb leads to none"),
        ({"QT_QPA_PLATFORM": "wayland;xcb"}, "QT_QPA_PLATFORM=wayland;xcb leads to none"),
    ],
)
def test_where_no_display_answers_it_says_so(environ: dict[str, str], where: str) -> None:
    line = (
        f"osaurus: there is no display here ({where}). "
        "Start it on a desktop, or run `make tour` to see it work offscreen.\n"
    )
    assert (69, "", line) == start(environ)


@linux
def test_a_platform_that_qt_has_not_is_no_crash(tmp_path: Path) -> None:
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    places = {"OSAURUS_HOME": str(tmp_path / "profile"), "XDG_RUNTIME_DIR": str(runtime)}
    code, output, complaint = start({"QT_QPA_PLATFORM": "bogus", **places})
    first, second = complaint.splitlines()
    assert (1, "", "osaurus: Qt has no platform for QT_QPA_PLATFORM=bogus") == (code, output, first)
    assert second.startswith("  Unset it, or set it to one of: ")
    assert {"offscreen", "wayland", "xcb"} <= set(second.partition(": ")[2].split(", "))
    assert [file.name for file in tmp_path.rglob("*") if file.is_socket()] == []


@linux
def test_a_platform_that_qt_has_not_gives_way_to_the_next() -> None:
    load_qt({"QT_QPA_PLATFORM": "bogus;offscreen"})
    assert "libqoffscreen.so" in Path("/proc/self/maps").read_text()


def without_a_library(folder: Path, user: str, needed: str) -> str:
    """Make a PySide of which one file needs a library that no system has; gives that library's name."""
    installed = Path(PySide6.__file__).parent
    leave_out = shutil.ignore_patterns(
        "*.pyi", "__pycache__", "qml", "translations", "typesystems", "include", "metatypes"
    )
    shutil.copytree(installed, folder / "PySide6", copy_function=os.symlink, ignore=leave_out)
    absent = needed.replace("lib", "lip", 1)
    content = (installed / user).read_bytes()
    assert content.count(f"\0{needed}\0".encode()) == 1
    (folder / "PySide6" / user).unlink()
    (folder / "PySide6" / user).write_bytes(content.replace(f"\0{needed}\0".encode(), f"\0{absent}\0".encode()))
    return absent


@linux
@pytest.mark.parametrize(
    ("user", "needed"),
    [
        ("Qt/lib/libQt6Core.so.6", "libglib-2.0.so.0"),
        ("Qt/lib/libQt6Gui.so.6", "libEGL.so.1"),
        ("Qt/plugins/platforms/libqoffscreen.so", "libxkbcommon.so.0"),
    ],
)
def test_a_missing_library_is_named(tmp_path: Path, user: str, needed: str) -> None:
    absent = without_a_library(tmp_path, user, needed)
    expected = (1, "", f"osaurus: {explain_missing(absent)}\n")

    assert expected == start({"QT_QPA_PLATFORM": "offscreen"}, tmp_path)
    assert expected == start({"QT_QPA_PLATFORM": "offscreen"}, tmp_path)  # the first one stands in nobody's way


@linux
def test_a_missing_pyside_is_named(tmp_path: Path) -> None:
    (tmp_path / "PySide6.py").write_text("raise ModuleNotFoundError(name='PySide6')\n")

    assert (1, "", f"osaurus: {explain_missing('PySide6')}\n") == start({"QT_QPA_PLATFORM": "offscreen"}, tmp_path)


@linux
def test_another_mistake_is_not_taken_for_a_missing_library(tmp_path: Path) -> None:
    (tmp_path / "PySide6.py").write_text("from os import nothing_of_the_kind\n")

    code, _, complaint = start({"QT_QPA_PLATFORM": "offscreen"}, tmp_path)
    assert code == 1
    assert complaint.startswith("osaurus: Qt cannot be loaded here: cannot import name 'nothing_of_the_kind'")
    assert len(complaint.splitlines()) == 1


def test_the_message_names_packages_for_three_systems() -> None:
    message = explain_missing("libxcb-cursor.so.0")
    assert "libxcb-cursor.so.0" in message.splitlines()[0]
    assert [line.split(":")[0].strip() for line in message.splitlines()[1:]] == ["Debian, Ubuntu", "Fedora", "macOS"]
    assert "libxcb-cursor0" in message
    assert "xcb-util-cursor" in message
