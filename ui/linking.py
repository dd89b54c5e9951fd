"""Has another core do what needs no Python, while Python loads the rest: link Qt's libraries, and list the typefaces.

Both are work of C libraries that the first window would wait for a moment later, a twenty-fifth of the time until it is
painted. Nothing depends on it: where any of it fails Qt does it again, and says what is wrong.
"""

from __future__ import annotations

import sys
import threading
from importlib.util import find_spec
from pathlib import Path
from typing import Final

_LIBRARIES: Final = ("shiboken6/Shiboken.abi3.so", "PySide6/QtWidgets.abi3.so", "PySide6/QtSvg.abi3.so")
"""In this order: the others are linked with what the first brings, and find it only where it is loaded."""
_TYPEFACES: Final = "libfontconfig.so.1"
_NOW: Final = 2
"""RTLD_NOW of dlopen(3), the way Python loads them too."""


def link_ahead() -> None:
    """Begin, and return at once. On Linux only, whose loader takes what is loaded already, whoever asks for it.

    Python waits for this at its end: what is being linked must not be torn down meanwhile.
    """
    if sys.platform.startswith("linux"):
        threading.Thread(target=_link, name="link-ahead").start()


def _link() -> None:
    # Underneath ctypes, which takes as long to load as most of this saves. A call that is made through it leaves the
    # interpreter alone; its own way to load a library does not.
    from _ctypes import call_function, dlopen, dlsym

    found = find_spec("PySide6")
    if found is None or not found.submodule_search_locations:
        return
    packages = Path(found.submodule_search_locations[0]).parent
    load = dlsym(dlopen(None, _NOW), "dlopen")  # type: ignore[arg-type]  # None: the program itself
    for library in _LIBRARIES:
        call_function(load, (bytes(packages / library), _NOW))
    try:
        call_function(dlsym(dlopen(_TYPEFACES, _NOW), "FcInit"), ())  # loaded by now: Qt is linked with it
    except OSError:
        return
