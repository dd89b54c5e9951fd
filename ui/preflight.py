"""What must be there before a window can open: a display, and the system libraries that Qt is linked with.

Qt ends the process where it can show nothing, with words for Qt developers. So both are looked at before. A handler of
Qt's messages that waits for its last one could stop the start for good: the interpreter is held while the application
object is made, and a thread of Qt's that is waited for then, such as the one of D-Bus, could not say anything.
"""

from __future__ import annotations

import re
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import OsaurusError

if TYPE_CHECKING:
    from collections.abc import Mapping

DEBIAN = (
    "libegl1 libgl1 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libglib2.0-0 libxcb-cursor0 libxcb-icccm4 "
    "libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1"
)
FEDORA = (
    "mesa-libEGL mesa-libGL libxkbcommon-x11 dbus-libs fontconfig glib2 xcb-util-cursor xcb-util-wm xcb-util-image "
    "xcb-util-keysyms libxcb xcb-util-renderutil"
)

X_SOCKETS = Path("/tmp/.X11-unix")  # noqa: S108 - X has them there


class NoQtError(OsaurusError):
    """Qt cannot be loaded here, or not what shows its windows; the text says what to do."""


def has_display(environ: Mapping[str, str]) -> bool:
    """Whether windows can be shown, or Qt was told to do without: macOS and Windows always have a display."""
    return not sys.platform.startswith("linux") or bool(_platforms(environ))


def explain_no_display(environ: Mapping[str, str]) -> str:
    """Say where no display was found, and what to do."""
    asked = environ.get("QT_QPA_PLATFORM", "")
    where = f"QT_QPA_PLATFORM={asked} leads to none" if asked else "neither WAYLAND_DISPLAY nor DISPLAY leads to one"
    return (
        f"osaurus: there is no display here ({where}). "
        "Start it on a desktop, or run `make tour` to see it work offscreen."
    )


def _platforms(environ: Mapping[str, str]) -> list[str]:
    """Name the platforms that Qt tries on Linux, in that order, without those whose display does not answer."""
    asked = environ.get("QT_QPA_PLATFORM", "")
    if asked:
        names = [name.partition(":")[0].lower() for name in asked.split(";")]
    else:
        is_wayland = environ.get("WAYLAND_DISPLAY") or environ.get("XDG_SESSION_TYPE") == "wayland"
        names = ["wayland", "xcb"] if is_wayland else ["xcb"]
    return [name for name in names if _answers(name, environ)]


def _answers(platform: str, environ: Mapping[str, str]) -> bool:
    """Whether a platform has its display; one that is neither Wayland nor X does without."""
    match platform.partition("-")[0]:  # wayland-egl is Wayland
        case "wayland":
            return _wayland_answers(environ)
        case "xcb":
            return _x_answers(environ.get("DISPLAY", ""))
        case _:
            return True


def _wayland_answers(environ: Mapping[str, str]) -> bool:
    """Whether a Wayland compositor takes calls, at the place where its clients look for it."""
    if environ.get("WAYLAND_SOCKET"):
        return True  # the connection is already made
    place = Path(environ.get("XDG_RUNTIME_DIR", ""), environ.get("WAYLAND_DISPLAY") or "wayland-0")
    return place.is_absolute() and _takes_calls(str(place))


def _x_answers(display: str, folder: Path = X_SOCKETS) -> bool:
    """Whether an X server of this computer takes calls; one on another computer is for Qt to find."""
    local = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    if local is None:
        return bool(display)
    place = str(folder / f"X{local.group(1)}")
    return any(_takes_calls(address) for address in (f"\0{place}", place))  # it may have no file, or no other


def _takes_calls(address: str) -> bool:
    """Whether somebody listens at a socket; nothing is said there."""
    with socket.socket(socket.AF_UNIX) as caller:
        try:
            caller.connect(address)
        except (ConnectionRefusedError, FileNotFoundError):
            return False
        except OSError:
            return True  # Qt will say what it is
    return True


def load_qt(environ: Mapping[str, str]) -> None:
    """Load Qt, and the platform plugin that will show its windows.

    Raises:
        NoQtError: they are not here, or a system library that they need is not.
    """
    from ui.lean_pyside import load_pyside

    try:
        load_pyside()
        import PySide6.QtWidgets  # noqa: F401 - what it is linked with is what Qt needs
    except ImportError as error:
        missing = error.name if isinstance(error, ModuleNotFoundError) else _missing_by(str(error))
        if missing is None:
            raise NoQtError(f"Qt cannot be loaded here: {error}") from error
        raise NoQtError(explain_missing(missing)) from error
    if sys.platform.startswith("linux"):
        _load_plugin(environ)


def _load_plugin(environ: Mapping[str, str]) -> None:
    """Load the plugin that Qt will choose. It stays loaded, so that it costs a start nothing."""
    from PySide6.QtCore import QLibraryInfo, QPluginLoader

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms")
    names = _platforms(environ)
    if not names or not folder.is_dir():
        return  # a display that has just gone, a Qt that has its plugins elsewhere: Qt will say what it is
    missing = []
    for name in names:
        plugin = folder / f"libq{name.partition('-')[0]}.so"
        loader = QPluginLoader(str(plugin))
        if loader.load():
            return
        if plugin.exists() or name in {"wayland", "xcb"}:
            missing.append(_missing_by(loader.errorString()) or plugin.name)
    if missing:
        raise NoQtError(explain_missing(missing[0]))
    offered = sorted(plugin.name.removeprefix("libq").removesuffix(".so") for plugin in folder.glob("libq*.so"))
    raise NoQtError(
        f"Qt has no platform for QT_QPA_PLATFORM={environ['QT_QPA_PLATFORM']}\n"
        f"  Unset it, or set it to one of: {', '.join(offered)}"
    )


def _missing_by(complaint: str) -> str | None:
    """Name the library that the system's loader did not find, where that is what it says."""
    match = re.search(r"([^\s:]+\.so[.\d]*): cannot open shared object", complaint)
    return match.group(1) if match else None


def explain_missing(library: str) -> str:
    """Say in a few lines what to install where."""
    return (
        f"Qt needs a system library that is not here: {library}\n"
        f"  Debian, Ubuntu: sudo apt-get install {DEBIAN}\n"
        f"  Fedora:         sudo dnf install {FEDORA}\n"
        "  macOS:          nothing to install; Qt brings all it needs. Reinstall with: make clean run"
    )
