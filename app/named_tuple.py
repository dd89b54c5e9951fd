"""`typing.NamedTuple`, made a tenth as slowly: what the values are that load before the first window.

Python's own writes the source of a constructor for each class and compiles it, and compiles the annotation of each
field as well: at every launch, for some thirty classes, a twentieth of the time until the window is seen. Here all
classes have one constructor. Type checkers see Python's own, and what differs is in docs/decisions/0010.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any

__all__ = ["NamedTuple"]

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import NamedTuple, Self  # noqa: TID251 - what type checkers know
else:

    class _Maker(type):
        """Makes a class whose annotations, in their order, are the names of a tuple's places."""

        def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> type:
            """Make the class; one that is derived from another adds no fields to it, as with Python's."""
            if getattr(bases[0], "_fields", None) == ():
                fields = tuple(namespace["__annotations__"])
                defaults = {field: namespace[field] for field in fields if field in namespace}
                namespace |= {field: property(itemgetter(place)) for place, field in enumerate(fields)}
                namespace |= {"_fields": fields, "_field_defaults": defaults, "__match_args__": fields}
            return type.__new__(cls, name, bases, {"__slots__": (), **namespace})

    class NamedTuple(tuple, metaclass=_Maker):
        """The base of all; see `typing.NamedTuple`."""

        __slots__ = ()
        _fields = ()

        def __new__(cls, /, *values: Any, **named: Any) -> Self:
            """Take the fields in their order, by name, or from their defaults."""
            if named or len(values) != len(cls._fields):
                values = _complete(cls, values, named)
            return tuple.__new__(cls, values)

        @classmethod
        def _make(cls, values: Iterable[Any]) -> Self:
            """Make one of what stands in a sequence."""
            made = tuple.__new__(cls, values)
            if len(made) != len(cls._fields):
                raise TypeError(f"{cls.__name__} has {len(cls._fields)} fields, and was given {len(made)}")
            return made

        def _replace(self, /, **changes: Any) -> Self:
            """Return a copy with other values in some fields."""
            made = tuple.__new__(type(self), map(changes.pop, self._fields, self))
            if changes:
                raise TypeError(f"{type(self).__name__} has no field {', '.join(changes)}")
            return made

        def _asdict(self) -> dict[str, Any]:
            """Return the values by their names."""
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self) -> str:
            """Name each field with its value."""
            return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self._asdict().items())})"

        def __getnewargs__(self) -> tuple[Any, ...]:
            """Say what copies are made of."""
            return tuple(self)

    def _complete(cls: Any, values: tuple[Any, ...], named: dict[str, Any]) -> tuple[Any, ...]:
        """Return what stands in each field. What is left of `named` is no field, or was given before."""
        rest = cls._fields[len(values) :]
        try:
            complete = (
                *values,
                *[named.pop(field) if field in named else cls._field_defaults[field] for field in rest],
            )
        except KeyError as missing:
            raise TypeError(f"{cls.__name__}() was not given {missing}") from None
        if named or len(complete) > len(cls._fields):
            raise TypeError(f"{cls.__name__}() takes each of {', '.join(cls._fields)} once, and nothing else")
        return complete
