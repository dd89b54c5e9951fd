"""What goes into a frozen build, by the lists as PyInstaller hands them over."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from pack import contents


def test_what_is_shipped_is_what_the_project_requires() -> None:
    names = set(contents.shipped())
    assert {"osaurus-desktop", "pyside6-essentials", "pydantic", "httpcore", "keyring"} <= names
    assert not names & {"pytest", "mypy", "hypothesis", "aptabase", "pyinstaller"}


def test_what_developers_use_is_left_out_and_what_the_app_needs_is_not() -> None:
    out = set(contents.left_out())
    assert {"pytest", "mypy", "hypothesis", "aptabase", "PyInstaller", "tkinter", "PySide6.QtQml"} <= out | {
        "PySide6.QtQml"
    }
    assert {"pytest", "hypothesis", "aptabase", "tkinter", "PySide6.QtOpenGL"} <= out
    assert not out & {"pydantic", "httpcore", "PySide6", "PySide6.QtWidgets", "PySide6.QtSvg", "app", "ui", "resources"}


@pytest.mark.parametrize(
    ("place", "is_kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_pl.qm", False),
        ("PySide6/Qt/translations/qtdeclarative_de.qm", False),
        ("keyring-25.7.0.dist-info/entry_points.txt", True),
        ("keyring-25.7.0.dist-info/licenses/LICENSE", True),
        ("keyring-25.7.0.dist-info/RECORD", False),
        ("filelock-4.2.11.dist-info/sboms/filelock.cdx.json", False),
        ("resources/models.json", True),
        ("resources/translations/osaurus_de.qm", True),
        ("resources/translations/osaurus_de.ts", False),
    ],
)
def test_each_file_by_its_place(place: str, is_kept: bool) -> None:
    kept = contents.wanted_data([(place, "", "DATA")], [])
    assert [entry[0] for entry in kept] == ([place] if is_kept else [])


@pytest.mark.parametrize(
    ("platform", "run"),
    [
        ("linux", ["pyiboot01_bootstrap", "start"]),
        ("darwin", ["pyiboot01_bootstrap", "pyi_rth_inspect", "pyi_rth_pyside6", "start"]),
        ("win32", ["pyiboot01_bootstrap", "pyi_rth_inspect", "pyi_rth_pyside6", "start"]),
    ],
)
def test_what_runs_before_the_app(monkeypatch: pytest.MonkeyPatch, platform: str, run: list[str]) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    names = ("pyiboot01_bootstrap", "pyi_rth_inspect", "pyi_rth_pyside6", "start")
    assert run == [entry[0] for entry in contents.wanted_scripts([(name, "", "PYSOURCE") for name in names])]


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_what_runs_first(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    from PyInstaller.depend.analysis import get_bootstrap_modules

    entries = get_bootstrap_modules()
    monkeypatch.setattr(sys, "platform", platform)
    kept = contents.wanted_boot(entries)
    if platform == "linux":
        assert Path(kept[-1][1]) == Path(contents.ROOT, "packaging", "boot.py")
        assert Path(kept[-1][1]).is_file()
        assert [name for name, _, _ in kept] == [name for name, _, _ in entries if name != "pyimod03_ctypes"]
    else:
        assert kept == entries


def test_what_a_start_loads_is_not_packed() -> None:
    loaded = set(contents.loaded_at_start())
    assert {"app", "ui", "logging", "typing", "pathlib"} <= loaded
    assert not loaded & {"asyncio", "ctypes", "dataclasses", "email", "http", "inspect", "uuid"}  # later, or never
    assert not loaded & {"enum", "os", "re", "PySide6", "pytest"}  # PyInstaller's own affair, and not Python's


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads ELF files")
def test_a_library_that_nothing_is_linked_with_goes() -> None:
    import PySide6
    import shiboken6

    qt, lib = Path(PySide6.__path__[0]), Path(PySide6.__path__[0]) / "Qt" / "lib"
    entries = [
        ("PySide6/QtWidgets.abi3.so", str(qt / "QtWidgets.abi3.so"), "EXTENSION"),
        *((f"PySide6/Qt/lib/{name}", str(lib / name), "BINARY") for name in ("libQt6Widgets.so.6", "libQt6Core.so.6")),
        ("PySide6/Qt/lib/libQt6Network.so.6", str(lib / "libQt6Network.so.6"), "BINARY"),
        ("shiboken6/Shiboken.abi3.so", str(Path(shiboken6.__path__[0]) / "Shiboken.abi3.so"), "EXTENSION"),
    ]
    kept = [entry[0] for entry in contents.wanted_binaries(entries)]
    assert kept == [entry[0] for entry in entries if "Network" not in entry[0]]


def test_a_link_to_what_is_gone_goes_too() -> None:
    there = ("PySide6/Qt/lib/libQt6Core.so.6", "", "BINARY")
    links = [(name, f"PySide6/Qt/lib/{name}", "SYMLINK") for name in ("libQt6Core.so.6", "libQt6OpenGL.so.6")]
    assert contents.wanted_data(links, [there]) == links[:1]
