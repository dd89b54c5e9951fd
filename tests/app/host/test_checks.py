"""What may be typed, what may not, and that no message repeats it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.errors import InputError
from app.host.checks import WORDS, Problem, check_address, check_key, check_name, is_loopback, visible_characters

if TYPE_CHECKING:
    from collections.abc import Callable

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
SCOTLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"


def problem_of(check: Callable[[str], str], typed: str) -> Problem:
    with pytest.raises(InputError) as caught:
        check(typed)
    assert str(caught.value) == WORDS[Problem(caught.value.problem)]
    return Problem(caught.value.problem)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Dino", "Dino"),
        ("  Dino \t\n", "Dino"),
        ("Zoe\u0308", "Zoë"),
        ("ديناصور", "ديناصور"),
        ("שלום Dino 2", "שלום Dino 2"),
        ("\u200fDino\u200e", "\u200fDino\u200e"),
        ("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"),
        ("🦕", "🦕"),
        (FAMILY * 60, FAMILY * 60),
        (SCOTLAND, SCOTLAND),
        ("🇩🇪" * 60, "🇩🇪" * 60),
        ("👍🏽" * 60, "👍🏽" * 60),
        ("x" * 60, "x" * 60),
        ("<b>Dino</b> & 'co'", "<b>Dino</b> & 'co'"),
    ],
)
def test_a_name_that_can_be_kept(typed: str, kept: str) -> None:
    assert check_name(typed) == kept


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", Problem.NAME_EMPTY),
        ("  \n ", Problem.NAME_EMPTY),
        ("\u200d\u200c\u200e", Problem.NAME_EMPTY),
        ("\u0301", Problem.NAME_EMPTY),
        ("x" * 61, Problem.NAME_TOO_LONG),
        ("x" * 10_000, Problem.NAME_TOO_LONG),
        (FAMILY * 61, Problem.NAME_TOO_LONG),
        ("e" + "\u0301\u0316" * 5_000, Problem.NAME_TOO_LONG),
        ("Di\nno", Problem.NAME_CONTROL),
        ("Di\0no", Problem.NAME_CONTROL),
        ("Di\x1b[31mno", Problem.NAME_CONTROL),
        ("Di\u200bno", Problem.NAME_CONTROL),
        ("Di\ufeffno", Problem.NAME_CONTROL),
        ("Di\u2028no", Problem.NAME_CONTROL),
        ("Di\ud800no", Problem.NAME_CONTROL),
        ("Dino\u202eonid", Problem.NAME_DIRECTION),
        ("\u2067Dino", Problem.NAME_DIRECTION),
    ],
)
def test_a_name_that_cannot(typed: str, problem: Problem) -> None:
    assert problem_of(check_name, typed) == problem


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("abc", 3), ("e\u0301", 1), (FAMILY, 1), ("🇩🇪🇫🇷", 2), ("🇩", 1), ("👍🏽", 1), (SCOTLAND, 1), ("a🇩🇪b", 3)],
)
def test_characters_are_counted_as_people_see_them(text: str, count: int) -> None:
    assert visible_characters(text) == count


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (" https://example.com/v1/ ", "https://example.com/v1"),
        ("https://example.com:8443", "https://example.com:8443"),
        ("HTTPS://Example.com", "HTTPS://Example.com"),
        ("https://bücher.example", "https://bücher.example"),
        ("http://localhost:11434/v1", "http://localhost:11434/v1"),
        ("http://127.0.0.1:1234", "http://127.0.0.1:1234"),
        ("http://[::1]:8080/v1", "http://[::1]:8080/v1"),
    ],
)
def test_an_address_that_can_be_kept(typed: str, kept: str) -> None:
    assert check_address(typed) == kept


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", Problem.ADDRESS_EMPTY),
        ("   ", Problem.ADDRESS_EMPTY),
        ("https://" + "a" * 2_000, Problem.ADDRESS_TOO_LONG),
        ("https://exa mple.com", Problem.ADDRESS_CONTROL),
        ("https://example.com/\nv1", Problem.ADDRESS_CONTROL),
        ("https://example.com/\u202ev1", Problem.ADDRESS_CONTROL),
        ("https://me:hunter2@example.com", Problem.ADDRESS_PASSWORD),
        ("https://me@example.com", Problem.ADDRESS_PASSWORD),
        ("me:hunter2@example.com", Problem.ADDRESS_PASSWORD),
        ("http://me:hunter2@localhost", Problem.ADDRESS_PASSWORD),
        ("example.com/v1", Problem.ADDRESS_SCHEME),
        ("ftp://example.com", Problem.ADDRESS_SCHEME),
        ("file:///etc/passwd", Problem.ADDRESS_SCHEME),
        ("javascript:alert(1)", Problem.ADDRESS_SCHEME),
        ("https://", Problem.ADDRESS_MALFORMED),
        ("https:///v1", Problem.ADDRESS_MALFORMED),
        ("https://[::1", Problem.ADDRESS_MALFORMED),
        ("https://example.com:99999", Problem.ADDRESS_MALFORMED),
        ("https://exa..mple", Problem.ADDRESS_MALFORMED),
        ("https://" + "a" * 64 + ".com", Problem.ADDRESS_MALFORMED),
        ("https://example.com\\@evil", Problem.ADDRESS_PASSWORD),
        ("https://example.com\\evil", Problem.ADDRESS_MALFORMED),
        ("https://example.com/v1?key=hunter2", Problem.ADDRESS_QUERY),
        ("https://example.com/v1#x", Problem.ADDRESS_QUERY),
        ("http://example.com/v1", Problem.ADDRESS_NOT_HTTPS),
        ("http://127.0.0.1.example.com", Problem.ADDRESS_NOT_HTTPS),
        ("http://0.0.0.0:80", Problem.ADDRESS_NOT_HTTPS),
    ],
)
def test_an_address_that_cannot(typed: str, problem: Problem) -> None:
    assert problem_of(check_address, typed) == problem


def test_what_is_this_computer() -> None:
    here = ["http://localhost", "http://127.1.2.3:80/v1", "http://[::1]", "https://LOCALHOST"]
    there = ["http://localhost.example", "http://10.0.0.1", "https://example.com", ""]
    assert [is_loopback(address) for address in here + there] == [True] * 4 + [False] * 4


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("sk-abc", "sk-abc"), ("  sk-abc\n", "sk-abc"), ("\r\nsk-abc\t", "sk-abc"), ("a" * 4000, "a" * 4000)],
)
def test_a_key_that_can_be_kept(typed: str, kept: str) -> None:
    assert check_key(typed) == kept


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", Problem.KEY_EMPTY),
        (" \n ", Problem.KEY_EMPTY),
        ("sk", Problem.KEY_SHORT),
        ("sk-abc\nsk-def", Problem.KEY_LINES),
        ("sk-abc\r\nX-Evil: 1", Problem.KEY_LINES),
        ("sk-abc\u2028def", Problem.KEY_LINES),
        ("sk-abc def", Problem.KEY_CHARACTERS),
        ("sk-abc\0", Problem.KEY_CHARACTERS),
        ("sk-äbc", Problem.KEY_CHARACTERS),
        ("sk-abc\u200b", Problem.KEY_CHARACTERS),
        ("a" * 4001, Problem.KEY_TOO_LONG),
    ],
)
def test_a_key_that_cannot(typed: str, problem: Problem) -> None:
    assert problem_of(check_key, typed) == problem


def test_every_problem_has_words_of_its_own() -> None:
    assert set(WORDS) == set(Problem)
    assert len(set(WORDS.values())) == len(Problem)
    assert [words for words in WORDS.values() if not words.endswith(".") or len(words) > 110] == []
