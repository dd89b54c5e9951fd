"""Has PySide load no more than the app uses: load it by `load_pyside`, before anything else of Qt.

It does three things in each process that nobody here needs before the first window is painted, and that take a third of
the time until then:

- It compiles a hundred kilobytes of its own Python, seven modules that describe signatures: for messages about wrong
  arguments, for `help()` and for writing stubs. Here they wait until they are first asked for something; most runs
  never ask.
- It stands between each `import` statement and Python, and looks into every module that is imported, to see whether it
  might switch on `snake_case` or `true_property`; it reads the whole source for that. It also asks each module for
  `__wrapped__`: pydantic answers what it does not know with an import of its own, which in one of a hundred starts met
  a module that was still being loaded on a thread. The catalogue could not be loaded then, and nothing was recorded.
  Here it steps aside as soon as PySide is loaded, and what it needs for looking (`inspect`, and with it half of what
  Python knows about itself) waits like the seven modules.
- It makes an enumeration as for somebody who wrote it by hand, with every check for each member: two hundred with three
  thousand members, before Welcome is seen. Python has a shorter way for those that are known to be right, and makes its
  own with it. Here Qt's are made so too; the tests compare each with what PySide makes of it.

None has a switch of PySide's (6.11). The changes go by names, so that a version which has these names no more loads
everything as it wants to.
"""

from __future__ import annotations

import builtins
import enum
import sys
import threading
from typing import Any, Final

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

_SHORTER: Final[Any] = getattr(enum, "_simple_enum", None) if sys.version_info[:2] == (3, 11) else None
"""Python's decorator for enumerations that need no checks, where it has been compared with the longer way."""

_compile: Final = builtins.compile
_create_checked: Final[Any] = getattr(enum.EnumType, "_create_", None)
_waiting: Final[dict[str, tuple[Any, ...]]] = {}
_one_at_a_time: Final = threading.RLock()


def load_pyside() -> None:
    """Load PySide and Qt's core, unless somebody has. Twice is fine."""
    if _SHORTER is not None and _create_checked is not None:
        enum.EnumType._create_ = _create  # type: ignore[attr-defined]
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


def _create(kind: Any, name: str, members: Any, *, boundary: Any, module: str | None, **options: Any) -> Any:
    """Make an enumeration: the shorter way if it is Shiboken that asks, who keeps every bit and names no module."""
    if module is not None or boundary is not enum.KEEP:
        if module is None:  # Python looks for it as many calls away as it is from there
            module = sys._getframe(2).f_globals.get("__name__")  # noqa: SLF001 - as Python does
        return _create_checked(kind, name, members, boundary=boundary, module=module, **options)
    made = _SHORTER(kind, boundary=boundary)(type(name, (), dict(members)))
    made.__doc__ = None  # as the longer way has it
    return made


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
