"""Has PySide load no more than the app uses: load it by `load_pyside`, before anything else of Qt.

It brings a hundred kilobytes of Python of its own into each process, and does two things with it that nobody here needs
before the first window is painted, a quarter of the time until then:

- It compiles seven modules, at each start, that describe signatures: for messages about wrong arguments, for `help()`
  and for writing stubs. Here they wait until they are first asked for something; most runs never ask.
- It stands between each `import` statement and Python, and looks into every module that is imported, to see whether it
  might switch on `snake_case` or `true_property`; it reads the whole source for that. It also asks each module for
  `__wrapped__`: pydantic answers what it does not know with an import of its own, which in one of a hundred starts met
  a module that was still being loaded on a thread. The catalogue could not be loaded then, and nothing was recorded.
  Here it steps aside as soon as PySide is loaded, and what it needs for looking (`inspect`, and with it half of what
  Python knows about itself) waits like the seven modules.

Neither has a switch of PySide's (6.11). Both changes go by names, so that a version which has these names no more loads
everything as it wants to. Its enumerations are made the short way (`lean_enums.py`).
"""

from __future__ import annotations

import builtins
import threading
from typing import Any, Final

from ui.lean_enums import make_enums_short

_SIGNATURES: Final = "shibokensupport.signature."
_MAPPING: Final = f"{_SIGNATURES}mapping"
_FEATURE: Final = "shibokensupport.feature"
_REST: Final = ("errorhandler", "layout", "lib.enum_sig", "lib.pyi_generator", "lib.tool", "parser")
DEFERRED: Final = {
    f"{name.replace('.', '/')}.py": name for name in (_FEATURE, _MAPPING, *(_SIGNATURES + name for name in _REST))
}
"""The modules that can wait, by what PySide calls the files it compiles them from."""

_DOOR: Final = f"""
from {__name__} import complete

def __getattr__(name):
    return complete(globals(), name)
"""
"""Stands in for a module that waits: the first attribute that is asked for loads it."""
_COUNTER: Final = f"""{_DOOR}
def update_mapping():
    return complete(globals(), "update_mapping")()
"""
"""Stands in for the module that Shiboken looks into without asking for an attribute, before each message."""
_PASSAGE: Final = f"""{_DOOR}
def feature_import(*_arguments, **_options):
    return None  # as for every import that is none of `__feature__`

def feature_imported(_module):
    return None
"""
"""Stands in for what looks at imports: PySide has it look at its own while it is loaded."""

_STANDINS: Final = {_MAPPING: _COUNTER, _FEATURE: _PASSAGE}

_compile: Final = builtins.compile
_waiting: Final[dict[str, tuple[Any, ...]]] = {}
_one_at_a_time: Final = threading.RLock()


def load_pyside() -> None:
    """Load PySide and Qt's core, unless somebody has. Twice is fine."""
    make_enums_short()
    builtins.compile = _compile_later
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        builtins.compile = _compile
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _compile_later(source: Any, filename: Any, mode: str, *rest: Any, **options: Any) -> Any:
    """Compile as Python does, but for what can wait a door in its place."""
    if filename not in DEFERRED:
        return _compile(source, filename, mode, *rest, **options)
    module = DEFERRED[filename]
    _waiting[module] = source, filename, mode, *rest
    return _compile(_STANDINS.get(module, _DOOR), filename, mode)


def complete(namespace: dict[str, Any], name: str) -> Any:
    """Load the module that has waited behind its door, and give what was asked for.

    Raises:
        AttributeError: it has no such thing either.
    """
    _load(namespace["__name__"], namespace)
    if name not in namespace:
        raise AttributeError(f"module {namespace['__name__']!r} has no attribute {name!r}")
    return namespace[name]


def _load(module: str, namespace: dict[str, Any]) -> None:
    """Load a module into the place where its stand-in was; what it does not bring itself stays, and harms nobody."""
    with _one_at_a_time:
        waiting = _waiting.pop(module, None)
        if waiting is None:
            return  # it is there, or it is the one being loaded, which asks for something of its own
        try:
            exec(_compile(*waiting), namespace)  # noqa: S102 - it is PySide's own module
        except BaseException:
            _waiting[module] = waiting
            raise
