"""Our named tuples do what Python's do, and are made without its compiler."""

from __future__ import annotations

import builtins
import copy
import json
import pickle
import typing
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import app.named_tuple

BODY = """
class Thing({base}):
    '''A thing.'''

    name: str
    size: "int | None" = None
    tags: tuple[str, ...] = ()

    @property
    def is_big(self):
        return (self.size or 0) > 9

    @classmethod
    def big(cls, name):
        return cls(name, 10)
"""
FIELDS = ("name", "size", "tags")
VALUES = st.one_of(st.none(), st.integers(), st.text(max_size=3))
CALLS = st.tuples(
    st.lists(VALUES, max_size=4), st.dictionaries(st.sampled_from([*FIELDS, "other", "cls", "self"]), VALUES)
)


def made_of(base: Any) -> Any:
    space: dict[str, Any] = {"__name__": __name__, "Base": base}
    exec(compile(BODY.format(base="Base"), "thing", "exec", dont_inherit=True), space)  # noqa: S102
    return space["Thing"]


Thing = made_of(app.named_tuple.NamedTuple)
Theirs = made_of(typing.NamedTuple)  # noqa: TID251


def outcome(call: Any) -> tuple[Any, ...]:
    """What came of a call: everything that can be said of the value, or that it was refused."""
    try:
        value = call()
    except (TypeError, ValueError):  # Python 3.11 and 3.12 refuse an unknown name to replace with a ValueError
        return ("refused",)
    assert isinstance(value, Thing | Theirs)
    return tuple(value), [getattr(value, name) for name in FIELDS], repr(value), hash(value), value._asdict()


@given(CALLS)
def test_calls_come_to_the_same_end(arguments: tuple[list[Any], dict[str, Any]]) -> None:
    values, named = arguments
    assert outcome(lambda: Thing(*values, **named)) == outcome(lambda: Theirs(*values, **named))


@given(CALLS)
def test_changed_copies_come_to_the_same_end(arguments: tuple[list[Any], dict[str, Any]]) -> None:
    values, changes = arguments
    ours, theirs = Thing("a", 2), Theirs("a", 2)
    assert outcome(lambda: ours._replace(**changes)) == outcome(lambda: theirs._replace(**changes))
    assert outcome(lambda: Thing._make(values)) == outcome(lambda: Theirs._make(values))


def test_it_says_the_same_of_itself() -> None:
    for name in ("__name__", "__doc__", "__module__", "__match_args__", "__slots__"):
        assert getattr(Thing, name) == getattr(Theirs, name)
    assert list(Thing.__annotations__) == list(Theirs.__annotations__)
    assert typing.get_type_hints(Thing) == typing.get_type_hints(Theirs)
    assert Thing._fields == Theirs._fields == FIELDS
    assert Thing._field_defaults == Theirs._field_defaults == {"size": None, "tags": ()}
    assert repr(Thing("a")) == "Thing(name='a', size=None, tags=())"


def test_it_is_a_tuple_that_cannot_be_changed() -> None:
    thing = Thing("a", 2)
    assert thing == ("a", 2, ()) == Theirs("a", 2)
    assert hash(thing) == hash(("a", 2, ()))
    assert json.dumps(thing) == '["a", 2, []]'
    name, size, tags = thing
    assert (name, size, tags) == ("a", 2, ())
    for attribute in ("name", "other"):
        with pytest.raises(AttributeError):
            setattr(thing, attribute, "b")
    match thing:
        case Thing(first, size=second):
            assert (first, second) == ("a", 2)
        case _:
            pytest.fail("it matches nothing")


def test_copies_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    thing = Thing("a", 2, ("x",))
    monkeypatch.setitem(globals(), "Thing", Thing)
    for same in (copy.copy(thing), copy.deepcopy(thing), pickle.loads(pickle.dumps(thing))):  # noqa: S301 - just made
        assert (type(same), same) == (Thing, thing)


def test_methods_belong_to_it_and_to_what_is_derived_from_it() -> None:
    class More(Thing):  # type: ignore[misc,valid-type]
        """Python's can be derived from as well; it gains no field."""

        extra: int = 5

    assert Thing.big("a").is_big
    assert not Thing("a").is_big
    assert type(More.big("a")) is More
    assert More.big("a") == ("a", 10, ())
    assert More._fields == FIELDS
    assert More.extra == 5


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: Thing(), "Thing() was not given 'name'"),
        (lambda: Thing("a", name="b"), "Thing() takes each of name, size, tags once, and nothing else"),
        (lambda: Thing("a", 1, (), 2), "Thing() takes each of name, size, tags once, and nothing else"),
        (lambda: Thing("a", colour=1), "Thing() takes each of name, size, tags once, and nothing else"),
        (lambda: Thing("a")._replace(colour=1), "Thing has no field colour"),
        (lambda: Thing._make("a"), "Thing has 3 fields, and was given 1"),
    ],
)
def test_it_says_what_is_wrong(call: Any, words: str) -> None:
    with pytest.raises(TypeError) as raised:
        call()
    assert str(raised.value) == words


def test_nothing_is_compiled_to_make_one(monkeypatch: pytest.MonkeyPatch) -> None:
    space: dict[str, Any] = {"Base": app.named_tuple.NamedTuple}
    code = compile(BODY.format(base="Base"), "thing", "exec")
    compiled = []
    monkeypatch.setattr(builtins, "compile", lambda *_: compiled.append("compile"))
    monkeypatch.setattr(builtins, "eval", lambda *_: compiled.append("eval"))
    exec(code, space)  # noqa: S102 - it is above
    monkeypatch.undo()
    assert space["Thing"]("a").name == "a"
    assert compiled == []
