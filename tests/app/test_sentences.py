"""Sentences that windows translate, and that everything a person may read is one."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from app import errors
from app.errors import InputError, NewerVersionError
from app.host.checks import Problem, check_name
from app.sentences import Sentence, sentences

ROOT = Path(__file__).parents[2]
COMMAND_LINE = {"UsageError", "PortInUseError", "RunningCopyError"}
SHOWN = {
    name for name, value in vars(errors).items() if isinstance(value, type) and issubclass(value, Exception)
} - COMMAND_LINE
"""Errors whose text a window may show; the command line speaks English."""


def test_a_sentence_is_its_text_and_knows_what_it_was_made_of() -> None:
    made = Sentence("{file} is {size:.0f} kB.", file="a", size=2.4)
    assert (made, made.template, dict(made.facts)) == (
        "a is 2 kB.",
        "{file} is {size:.0f} kB.",
        {"file": "a", "size": 2.4},
    )


def test_without_facts_braces_mean_themselves() -> None:
    assert Sentence("{}") == "{}"


def test_it_survives_an_exception() -> None:
    told = str(NewerVersionError(Sentence("{file} is newer.", file="x")))
    assert isinstance(told, Sentence)
    assert told.template == "{file} is newer."


def test_a_table_keeps_sentences_as_they_are() -> None:
    made = Sentence("{most} at most.", most=3)
    table = sentences({Problem.NAME_EMPTY: "None.", Problem.NAME_TOO_LONG: made})
    assert (table[Problem.NAME_EMPTY], table[Problem.NAME_TOO_LONG] is made) == ("None.", True)
    assert isinstance(table[Problem.NAME_EMPTY], Sentence)


def test_what_is_wrong_with_a_name_can_be_translated() -> None:
    with pytest.raises(InputError) as caught:
        check_name("a" * 61)
    assert str(caught.value).template == "That name is too long. Use {most} characters or fewer."  # type: ignore[attr-defined]


def test_every_error_that_a_window_may_show_is_made_of_a_sentence() -> None:
    plain = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in sorted((ROOT / "app").rglob("*.py"))
        if "collector" not in path.parts
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in SHOWN
        for argument in call.args
        if isinstance(argument, ast.JoinedStr | ast.Constant) and not isinstance(getattr(argument, "value", ""), int)
    ]
    assert plain == []
