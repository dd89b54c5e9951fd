"""What can be said over the local socket, and that nothing else is taken for it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.ipc.message import (
    MAX_ANSWER,
    MAX_REQUEST,
    Answer,
    MessageError,
    Outcome,
    Problem,
    Request,
    Wish,
    activation,
    decode_answer,
    decode_request,
    encode_answer,
    encode_request,
)
from app.policy import Forbidden

GOOD = {"osaurus": 1, "wish": "settings", "pane": "privacy", "forbidden": "do_not_track", "activation": "tok-1"}


def line(**changes: object) -> bytes:
    content = {name: value for name, value in {**GOOD, **changes}.items() if value is not ...}
    return json.dumps(content).encode() + b"\n"


def problem(raw: bytes) -> Problem:
    with pytest.raises(MessageError) as caught:
        decode_request(raw)
    return caught.value.problem


@pytest.mark.parametrize(
    "request_",
    [
        Request(Wish.OPEN),
        Request(Wish.SETTINGS, "privacy", Forbidden.DO_NOT_TRACK, "token"),
        Request(Wish.SETTINGS),
        Request(Wish.WHAT_WE_COLLECT, forbidden=Forbidden.ADMINISTRATOR),
        Request(Wish.STATUS),
    ],
)
def test_a_request_arrives_as_it_was_meant(request_: Request) -> None:
    assert decode_request(encode_request(request_)) == request_


def test_an_answer_arrives_as_it_was_meant() -> None:
    answer = Answer(Outcome.DONE, {"sharing": "on", "events": {"sent": 3}})
    assert decode_answer(encode_answer(answer)) == answer


def test_there_is_no_word_for_a_grant() -> None:
    assert Request._fields == ("wish", "pane", "forbidden", "activation")
    assert list(Wish) == ["open", "login", "settings", "what_we_collect", "status"]
    assert all(problem(line(wish=word)) is Problem.UNKNOWN for word in ("grant", "share", "granted", "on"))
    assert all(problem(line(**{word: True})) is Problem.UNKNOWN for word in ("grant", "consent", "share", "answer"))
    assert problem(line(forbidden=False)) is Problem.UNKNOWN


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"", Problem.CUT_SHORT),
        (line()[:-1], Problem.CUT_SHORT),
        (line()[:-5] + b"\n", Problem.NOT_JSON),
        (b"x" * (MAX_REQUEST + 1), Problem.TOO_LONG),
        (b"GET / HTTP/1.1\r\n", Problem.NOT_JSON),
        (b"\xff\xfe\n", Problem.NOT_JSON),
        (b"[" * 4000 + b"\n", Problem.NOT_JSON),
        (line() + line(), Problem.NOT_JSON),
        (b"[]\n", Problem.UNKNOWN),
        (b'"open"\n', Problem.UNKNOWN),
        (line(osaurus=2), Problem.VERSION),
        (line(osaurus=True), Problem.UNKNOWN),
        (line(osaurus=1.0), Problem.UNKNOWN),
        (line(osaurus=...), Problem.UNKNOWN),
        (line(wish=...), Problem.UNKNOWN),
        (line(wish=["open"]), Problem.UNKNOWN),
        (line(more=1), Problem.UNKNOWN),
        (line(pane="../../etc"), Problem.UNKNOWN),
        (line(pane=7), Problem.UNKNOWN),
        (line(wish="open"), Problem.UNKNOWN),  # a pane belongs to Settings alone
        (line(forbidden="nobody"), Problem.UNKNOWN),
        (line(forbidden={}), Problem.UNKNOWN),
        (line(activation="a b"), Problem.UNKNOWN),
        (line(activation="é"), Problem.UNKNOWN),
        (line(activation="x" * 513), Problem.UNKNOWN),
        (line(activation=None), Problem.UNKNOWN),
        (line(wish="status", pane=None, activation=""), Problem.UNKNOWN),  # asking restricts nothing
    ],
)
def test_everything_else_is_refused_and_never_quoted(raw: bytes, expected: Problem) -> None:
    assert problem(raw) is expected


@pytest.mark.parametrize(
    "raw",
    [b"{}\n", b'{"osaurus": 1, "outcome": "done"}\n', b'{"osaurus": 1, "outcome": "granted", "facts": null}\n'],
)
def test_answers_are_read_as_strictly(raw: bytes) -> None:
    with pytest.raises(MessageError):
        decode_answer(raw)
    with pytest.raises(MessageError, match="too long"):
        decode_answer(b" " * MAX_ANSWER + b"\n")


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_a_request_or_one_of_the_known_problems(raw: bytes) -> None:
    try:
        decode_request(raw)
    except MessageError as error:
        assert error.problem in Problem  # noqa: PT017 - there may be none


ODD = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.lists(st.none(), max_size=2)
WORDS = {
    "osaurus": st.just(1),
    "wish": st.sampled_from(list(Wish)),
    "pane": st.sampled_from([None, "privacy", "x"]),
    "forbidden": st.sampled_from([None, *Forbidden]),
    "activation": st.sampled_from(["", "token"]),
}
CONTENTS = st.fixed_dictionaries(
    {name: st.one_of(good, good, good, ODD) for name, good in WORDS.items()}, optional={"grant": ODD, "consent": ODD}
)


@pytest.mark.long
@settings(max_examples=5000, deadline=None)
@given(CONTENTS)
def test_whatever_passes_is_a_request_we_would_have_written(content: dict[str, object]) -> None:
    raw = json.dumps(content).encode() + b"\n"
    try:
        request = decode_request(raw)
    except MessageError:
        return
    assert json.loads(encode_request(request)) == content


@pytest.mark.parametrize(
    ("given_", "expected"), [({}, ""), ({"XDG_ACTIVATION_TOKEN": "a-1"}, "a-1"), ({"XDG_ACTIVATION_TOKEN": "a\n"}, "")]
)
def test_the_permission_to_come_forward(given_: dict[str, str], expected: str) -> None:
    assert activation(given_) == expected
