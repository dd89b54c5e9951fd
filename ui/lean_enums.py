"""Makes Qt's enumerations the short way: two hundred, with three thousand members, before the first window is painted.

Shiboken has Python make each as if somebody had written it by hand, with every check for every member; that is a sixth
of the time until the window is seen. What Qt gives has been through a compiler. Here the members are put where Python's
own way puts them, and nowhere else: the tests compare every enumeration of Qt, made in both ways.

Where they are put is different in each Python, so this is for the one it has been compared on. Any other makes them as
ever, later and no worse.
"""

from __future__ import annotations

import enum
import sys
from typing import Any, Final, NamedTuple

_COMPARED_ON: Final = (3, 11)

_create_checked: Final[Any] = getattr(enum.EnumType, "_create_", None)
_new_class: Final = type.__new__
_put: Final = type.__setattr__


class _Kind(NamedTuple):
    """What all enumerations of a base have in common: of `Enum`, `IntEnum`, `Flag` or `IntFlag`."""

    namespace: dict[str, Any]
    new_member: Any
    takes_value: bool
    is_flag: bool
    taken: frozenset[str]
    """Names that no member can have without a closer look: those of what each member can do."""


_kinds: Final[dict[Any, _Kind]] = {}


def make_enums_short() -> None:
    """Have the enumerations that Shiboken asks for made so, from now on. Others are not touched. Twice is fine."""
    if sys.version_info[:2] == _COMPARED_ON and _create_checked is not None:
        enum.EnumType._create_ = _create  # type: ignore[attr-defined]


def _create(base: Any, name: str, members: Any, *, boundary: Any, module: str | None, **options: Any) -> Any:
    """Stand in for `EnumType._create_`. Who keeps every bit and names no module is Shiboken."""
    if module is None and boundary is enum.KEEP:
        kind = _kinds.get(base) or _learn(base)
        if kind.taken.isdisjoint([member for member, _ in members]):
            return _make(base, kind, name, members)
    if module is None:  # Python looks for it as many calls away as it is from here
        module = sys._getframe(2).f_globals.get("__name__")  # noqa: SLF001
    return _create_checked(base, name, members, boundary=boundary, module=module, **options)


def _learn(base: Any) -> _Kind:
    """Have Python make an enumeration without members, which is what all of a base begin with."""
    empty = _create_checked(base, "Empty", [], boundary=enum.KEEP, module=__name__)
    own = {name: value for name, value in vars(empty).items() if name not in ("__dict__", "__weakref__")}
    taken = frozenset().union(*map(vars, empty.__mro__))
    kind = _Kind(own, empty._new_member_, empty._use_args_, issubclass(base, enum.Flag), taken)
    return _kinds.setdefault(base, kind)


def _make(base: Any, kind: _Kind, name: str, pairs: list[tuple[str, int]]) -> Any:
    """Make an enumeration of names and values; a value that comes again has one more name."""
    names: list[str] = []
    by_name: dict[str, Any] = {}
    by_value: dict[int, Any] = {}
    tables = {"_member_names_": names, "_member_map_": by_name, "_value2member_map_": by_value}
    made: Any = _new_class(enum.EnumType, name, (base,), {**kind.namespace, **tables, "_unhashable_values_": []})
    _, new_member, takes_value, is_flag, _ = kind
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
