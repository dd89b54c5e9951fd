"""Makes Qt's enumerations the short way: two hundred, with three thousand members, before the first window is painted.

Shiboken has Python make each as if somebody had written it by hand, with every check for every member; that is a sixth
of the time until the window is seen. What Qt gives has been through a compiler. Here the members are put where Python's
own way puts them, and nowhere else.

Where that is differs between the versions of Python. So before the first of a base is made (`Enum`, `IntEnum`, `Flag`
or `IntFlag`), a sample is made in both ways, and unless they are the same to the last attribute, those of that base are
made as ever, later and no worse. The tests compare every enumeration of Qt.
"""

from __future__ import annotations

import enum
import sys
from typing import Any, Final

from app.named_tuple import NamedTuple

_BASES: Final = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
_SAMPLE: Final = [("None_", 0), ("Two", 2), ("One", 1), ("Both", 3), ("Far", 24), ("Again", 2), ("All", -1)]
"""Of all that members can be: no bit, one, several and every one, out of order, and another name for the same."""
_PLACES: Final = ("__dict__", "__weakref__")
"""What each class makes for itself."""

_create_checked: Final[Any] = getattr(enum.EnumType, "_create_", None)
_new_class: Final = type.__new__
_put: Final = type.__setattr__


class _Kind(NamedTuple):
    """What the enumerations of a base have in common."""

    namespace: dict[str, Any]
    constructor: Any
    new_member: Any
    takes_value: bool
    is_flag: bool
    taken: frozenset[str]
    """What every member has. Python looks closer where a member is to be called so."""


_kinds: Final[dict[Any, _Kind | None]] = {}
"""Of each base that has been looked at; none where the short way would not lead to the same."""


def make_enums_short() -> None:
    """Have the enumerations that Shiboken asks for made so, from now on. Twice is fine."""
    if _create_checked is not None:
        enum.EnumType._create_ = _create  # type: ignore[attr-defined]


def _create(
    cls: Any,
    class_name: str,
    names: Any,
    *,
    module: str | None = None,
    qualname: str | None = None,
    type: Any = None,  # noqa: A002
    start: int = 1,
    boundary: Any = None,
) -> Any:
    """Stand in for `EnumType._create_`; whoever asks differently from Shiboken is passed on to it."""
    if module is None:
        try:  # Python looks for it as many calls away as it is from here
            module = sys._getframe(2).f_globals.get("__name__")  # noqa: SLF001
        except ValueError:
            module = None
        if (qualname, type, start, boundary) == (None, None, 1, enum.KEEP) and _are_pairs(names) and cls in _BASES:
            kind = _kinds[cls] if cls in _kinds else _learn(cls)
            if kind is not None and kind.taken.isdisjoint([name for name, _ in names]):
                return _make(cls, kind, class_name, names, module)
    return _create_checked(
        cls, class_name, names, module=module, qualname=qualname, type=type, start=start, boundary=boundary
    )


def _are_pairs(names: Any) -> bool:
    """Whether an enumeration is described as Shiboken does it, by a list of names with numbers; it does all alike."""
    if type(names) is not list:
        return False
    return not names or (type(names[0]) is tuple and type(names[0][1]) is int)


def _learn(base: Any) -> _Kind | None:
    """Look at what Python begins with, and whether the short way comes to the same end as Python's."""
    empty = _create_checked(base, "Empty", [], boundary=enum.KEEP, module=__name__)
    namespace = {name: value for name, value in vars(empty).items() if name not in (*_PLACES, "__new__")}
    taken = frozenset(("mro", "")).union(*map(vars, empty.__mro__))
    is_flag = issubclass(base, enum.Flag)
    kind = _Kind(namespace, vars(empty).get("__new__"), empty._new_member_, empty._use_args_, is_flag, taken)
    checked = _create_checked(base, "Sample", _SAMPLE, boundary=enum.KEEP, module=__name__)
    same = _describe(checked) == _describe(_make(base, kind, "Sample", _SAMPLE, __name__))
    return _kinds.setdefault(base, kind if same else None)


def _describe(made: Any) -> list[Any]:
    """Say all there is of an enumeration, so that two can be compared that are not the same one."""
    members = made._member_map_
    attributes = {
        name: getattr(value, "__func__", value)  # a method of the class is bound to it
        for name, value in vars(made).items()
        if name not in members and name not in (*_PLACES, "_member_map_", "_value2member_map_")
    }
    return [
        attributes,
        [(name, name in vars(made) and vars(made)[name] is member) for name, member in members.items()],
        [{**vars(member), "__objclass__": member.__objclass__ is made} for member in members.values()],
        [(value, member._name_) for value, member in made._value2member_map_.items()],
    ]


def _make(base: Any, kind: _Kind, name: str, pairs: list[tuple[str, int]], module: str | None) -> Any:
    """Make an enumeration of names and values; a value that comes again has one more name."""
    names: list[str] = []
    by_name: dict[str, Any] = {}
    by_value: dict[int, Any] = {}
    own = {
        "__module__": module,
        "_member_names_": names,
        "_member_map_": by_name,
        "_value2member_map_": by_value,
        "_unhashable_values_": [],
    }
    made: Any = _new_class(enum.EnumType, name, (base,), {**kind.namespace, **own})
    _put(made, "__new__", kind.constructor)
    _, _, new_member, takes_value, is_flag, _ = kind
    single_bits = other_bits = 0
    for member_name, value in pairs:
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = new_member(made, value) if takes_value else new_member(made)
            member._value_ = value
            member._name_ = member_name
            member.__objclass__ = made
            member._sort_order_ = len(names)
            if not is_flag:
                names.append(member_name)
            elif value > 0 and not value & (value - 1):
                names.append(member_name)
                single_bits |= value
            else:  # no bit or several: it has a name, and is not counted
                other_bits |= value
        by_name[member_name] = member
        _put(made, member_name, member)
    if is_flag:
        made._singles_mask_ = single_bits
        made._flag_mask_ = single_bits | other_bits
        made._all_bits_ = 2 ** made._flag_mask_.bit_length() - 1
        values = [by_name[counted]._value_ for counted in names]
        if values != sorted(values):
            made._iter_member_ = made._iter_member_by_def_
    return made
