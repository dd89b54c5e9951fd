"""What must be there before a window can open: a display, and the system libraries that Qt is linked with.

Qt ends the process when its platform plugin cannot be loaded, with a message for Qt developers. So the plugin is
opened by hand first, which names the missing library. Knows no Qt itself.
"""

from __future__ import annotations

import ctypes
import importlib.util
import re
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

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

NO_DISPLAY = (
    "osaurus: there is no display here (WAYLAND_DISPLAY is not set, and DISPLAY leads to none). "
    "Start it on a desktop, or run `make tour` to see it work offscreen."
)


def has_display(environ: Mapping[str, str]) -> bool:
    """Whether windows can be shown, or Qt was told to do without: macOS and Windows always have a display."""
    if not sys.platform.startswith("linux") or environ.get("QT_QPA_PLATFORM", ""):
        return True
    return bool(environ.get("WAYLAND_DISPLAY")) or _answers(environ.get("DISPLAY", ""))


def _answers(display: str, folder: Path = X_SOCKETS) -> bool:
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


def missing_library(environ: Mapping[str, str], package: Path | None = None) -> str | None:
    """Name a system library that Qt needs and the loader cannot find, None when all is well.

    Args:
        environ: says which platform plugin Qt will choose.
        package: the folder of PySide6; found without importing it unless given.
    """
    if not sys.platform.startswith("linux"):
        return None
    package = _qt_folder() if package is None else package
    if package is None:
        return "PySide6"
    platform = environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    plugin = platform or ("wayland" if environ.get("WAYLAND_DISPLAY") else "xcb")
    own = package / "Qt" / "plugins" / "platforms" / f"libq{plugin.partition('-')[0]}.so"  # wayland-egl is in wayland
    if own.parent.is_dir() and not own.exists():
        return own.name
    libraries = [
        *sorted((package / "Qt" / "lib").glob("libQt6Core.so.6")),
        *sorted((package / "Qt" / "lib").glob("libQt6Gui.so.6")),
        *sorted(own.parent.glob(own.name)),
    ]
    for library in libraries:
        try:
            ctypes.CDLL(str(library))
        except OSError as error:
            match = re.match(r"([^\s:]+\.so[.\d]*): cannot open shared object", str(error))
            return match.group(1) if match else library.name
    return None


def explain_missing(library: str) -> str:
    """Say in a few lines what to install where."""
    return (
        f"osaurus: Qt needs a system library that is not here: {library}\n"
        f"  Debian, Ubuntu: sudo apt-get install {DEBIAN}\n"
        f"  Fedora:         sudo dnf install {FEDORA}\n"
        "  macOS:          nothing to install; Qt brings all it needs. Reinstall with: make clean run"
    )


def _qt_folder() -> Path | None:
    found = importlib.util.find_spec("PySide6")
    if found is None or not found.submodule_search_locations:
        return None
    return Path(found.submodule_search_locations[0])
