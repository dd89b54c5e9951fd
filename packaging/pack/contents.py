"""What goes into a frozen build, and what stays out. Used by `osaurus.spec`, where PyInstaller's lists pass through.

PyInstaller takes everything that could be needed. A person downloads it, so here the opposite holds: what the app
cannot reach stays out. Three rules: no Python package that `pyproject.toml` does not ask for; of Qt only the plugins
named here; no library that nothing left inside is linked with.
"""

from __future__ import annotations

import re
import subprocess
import sys
from fnmatch import fnmatch
from importlib import metadata
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final, TypeAlias

from app.languages import NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT: Final = Path(__file__).parents[2]
NAME: Final = "osaurus-desktop"
"""Our own distribution: what it requires is what is shipped."""

Entry: TypeAlias = tuple[str, str, str]
"""One line of PyInstaller's lists: the place in the build, the file it comes from, its kind."""

STDLIB_LEFT_OUT: Final = (
    "tkinter",
    "_tkinter",
    "curses",
    "_curses",
    "_curses_panel",
    "readline",
    "sqlite3",
    "_sqlite3",
    "dbm",
    "_dbm",
    "_gdbm",
    "lib2to3",
    "idlelib",
    "turtle",
    "turtledemo",
    "ensurepip",
    "venv",
    "pydoc_data",
    "pydoc",
    "doctest",
    "unittest",
    "test",
    "xmlrpc",
    "distutils",
    "nis",
    "ossaudiodev",
    "spwd",
    "crypt",
    "_crypt",
)
"""What Python brings and nothing here imports; some of it only together with a library of the system."""

OURS_LEFT_OUT: Final = ("ui.tour", "ui.language.harvest", "tests")
"""For developers, from a checkout."""

SYSTEMS_OWN: Final = ("libdbus-1.so.3",)
"""Libraries that belong to the desktop they speak with, as libGL does: every desktop has its own."""

PLUGINS: Final = (
    "platforms/*qxcb*",
    "platforms/*qwayland*",
    "platforms/*qcocoa*",
    "platforms/*qwindows*",
    "platforminputcontexts/*",
    "platformthemes/*xdgdesktopportal*",
    "wayland-shell-integration/*xdg-shell*",
    "wayland-decoration-client/*",
    "styles/*",
)
"""Qt's plugins that are used: a window system, input methods, the desktop's own dialogs and styles.

Not GTK's theme, which loads all of GTK for one dialog that the portal shows as well; not OpenGL, which widgets do not
ask for; no image formats, since drawings are SVG, which is rendered by name, and pictures PNG, which Qt knows itself.
"""

_LIST_LOADED: Final = """
import sys, ui.__main__, ui.lean_pyside
ui.lean_pyside.load_pyside()
import ui.main, ui.onboarding.window
print(*sys.modules)
"""
_BOOT: Final = ROOT / "packaging" / "boot.py"
_RUN_BEFORE: Final = "pyi_rth_"
_QT_PLUGIN: Final = re.compile(r"PySide6/(?:Qt/)?plugins/(?P<name>.+)")
_QT_TRANSLATION: Final = re.compile(r"PySide6/(?:Qt/)?translations/(?P<name>[^/]+)")
_METADATA: Final = re.compile(r"^[^/]+\.dist-info/(?P<name>.+)")
_NEEDED: Final = re.compile(r"^\s*NEEDED\s+(\S+)$", re.MULTILINE)
_LIBRARY: Final = re.compile(r"lib[^/]+\.so(\.\d+)*")
_QT_IMPORT: Final = re.compile(r"^\s*(?:from|import) PySide6\.(\w+)", re.MULTILINE)


def shipped() -> dict[str, metadata.Distribution]:
    """Return what our distribution requires, however indirectly, by normalised name; itself included."""
    from packaging.requirements import Requirement

    found: dict[str, metadata.Distribution] = {}

    def follow(name: str) -> None:
        normal = _normal(name)
        if normal in found:
            return
        found[normal] = metadata.distribution(name)
        for line in found[normal].requires or ():
            requirement = Requirement(line)
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                follow(requirement.name)

    follow(NAME)
    return found


def left_out() -> list[str]:
    """List the modules that must not be taken: whatever is installed and not required, and what Python brings idly."""
    wanted = shipped()
    idle = {
        module
        for distribution in metadata.distributions()
        if _normal(distribution.name) not in wanted
        for module in _modules(distribution)
    }
    needed = {module for distribution in wanted.values() for module in _modules(distribution)}
    return sorted({*(idle - needed), *STDLIB_LEFT_OUT, *OURS_LEFT_OUT, *_idle_qt()})


def imported_by_name() -> list[str]:
    """List the modules that are imported by a string somewhere, where no analysis sees it."""
    keychain = {"darwin": "keyring.backends.macOS", "win32": "keyring.backends.Windows"}
    return [
        keychain.get(sys.platform, "keyring.backends.SecretService"),
        "uvicorn.loops.asyncio",
        "uvicorn.protocols.http.h11_impl",
        "uvicorn.lifespan.off",
        "uvicorn.lifespan.on",
    ]


def loaded_at_start() -> list[str]:
    """List the modules that a start loads, ours and Python's: a file is read faster than what is packed, and larger.

    What PyInstaller keeps apart, because it needs it itself, is not among them.
    """
    from PyInstaller.compat import PY3_BASE_MODULES  # type: ignore[import-untyped]

    command = [sys.executable, "-c", _LIST_LOADED]
    loaded = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True).stdout.split()
    return sorted({"app", "ui", *(sys.stdlib_module_names.intersection(loaded) - PY3_BASE_MODULES)})


def wanted_scripts(entries: Iterable[Entry]) -> list[Entry]:
    """Leave out what PyInstaller has run before the app, which loads a quarter of Python and half of Qt at each start.

    It serves what nothing here does: reading source by `inspect`, listing modules by `pkgutil`, processes of
    `multiprocessing`, and Qt from other places than its own wheels, which find their plugins themselves. On macOS and
    Windows it stays: there it also has to do with where libraries are looked for.
    """
    if not sys.platform.startswith("linux"):
        return list(entries)
    return [entry for entry in entries if not entry[0].startswith(_RUN_BEFORE)]


def wanted_boot(entries: Iterable[Entry]) -> list[Entry]:
    """Put our own beginning in the place of PyInstaller's on Linux, which loads ctypes at each start.

    From Python 3.15 on PyInstaller's has more to do: `encodings` is built in there, and most codecs are not.
    """
    if not sys.platform.startswith("linux") or sys.version_info >= (3, 15):
        return list(entries)
    kept = [entry for entry in entries if entry[0] != "pyimod03_ctypes"]
    return [(name, str(_BOOT) if name == "pyiboot01_bootstrap" else source, kind) for name, source, kind in kept]


def wanted_data(entries: Iterable[Entry], binaries: Iterable[Entry]) -> list[Entry]:
    """Leave out the translations of Qt that the app does not speak, and links to libraries that are not there.

    Args:
        entries: PyInstaller's data files and links.
        binaries: the libraries that stay.
    """
    there = {entry[0] for entry in binaries}
    return [entry for entry in entries if _is_wanted(entry[0]) and (entry[2] != "SYMLINK" or _target(entry) in there)]


def wanted_binaries(entries: Iterable[Entry]) -> list[Entry]:
    """Leave out the plugins that are not used, then every library that nothing is linked with any more."""
    kept = [entry for entry in entries if _is_wanted(entry[0])]
    if not sys.platform.startswith("linux"):
        return kept
    by_name = {PurePosixPath(entry[0]).name: entry for entry in kept if entry[2] != "SYMLINK"}
    roots = [entry for entry in kept if not _is_linked_only(entry[0])]
    reached = {entry[0] for entry in roots}
    ahead = [Path(source) for _, source, _ in roots]
    while ahead:
        for name in needed_by(ahead.pop()):
            if name in by_name and by_name[name][0] not in reached:
                place, source, _ = by_name[name]
                reached.add(place)
                ahead.append(Path(source))
    return [entry for entry in kept if entry[0] in reached or (entry[2] == "SYMLINK" and _target(entry) in reached)]


def needed_by(library: Path) -> list[str]:
    """Return the names of the libraries that a file is linked with; none if it is no library."""
    listed = subprocess.run(["objdump", "-p", str(library)], capture_output=True, text=True, check=False)
    return _NEEDED.findall(listed.stdout)


def _is_wanted(place: str) -> bool:
    plain = place.replace("\\", "/")
    if found := _QT_PLUGIN.search(plain):
        return any(fnmatch(found["name"], pattern) for pattern in PLUGINS)
    if PurePosixPath(plain).name in SYSTEMS_OWN:
        return False
    if plain.startswith("resources/translations/"):
        return plain.endswith(".qm")
    if found := _METADATA.search(plain):
        return found["name"] in ("METADATA", "entry_points.txt") or "licen" in found["name"].lower()
    if found := _QT_TRANSLATION.search(plain):
        return found["name"] in {f"qtbase_{code}.qm" for code in NAMES}
    return True


def _is_linked_only(place: str) -> bool:
    """Whether a file is a plain library, of use only to what is linked with it: no extension module, no plugin."""
    path = PurePosixPath(place)
    if _LIBRARY.fullmatch(path.name) is None or "plugins" in path.parts:
        return False
    return not path.name.startswith("libpython")  # the program opens it itself


def _target(entry: Entry) -> str:
    """Return the place that a link leads to."""
    place, target, _ = entry
    return str(PurePosixPath(place).parent / target)


def _idle_qt() -> set[str]:
    """Return the modules of Qt that no line of ours imports."""
    folder = Path(str(metadata.distribution("PySide6-Essentials").locate_file("PySide6")))
    there = {file.name.split(".")[0] for file in folder.glob("Qt*.*") if file.suffix in (".so", ".pyd")}
    imported = {
        name
        for source in (*ROOT.glob("app/**/*.py"), *ROOT.glob("ui/**/*.py"))
        for name in _QT_IMPORT.findall(source.read_text(encoding="utf-8"))
    }
    return {f"PySide6.{name}" for name in there - imported}


def _modules(distribution: metadata.Distribution) -> set[str]:
    """Return the top-level names that a distribution can be imported by."""
    tops = {
        PurePosixPath(str(file)).parts[0] for file in distribution.files or () if str(file).endswith((".py", ".so"))
    }
    names = {top.split(".")[0] for top in tops if not top.startswith("..") and "-" not in top}
    return {name for name in names if name.isidentifier()}


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
