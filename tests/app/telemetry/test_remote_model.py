"""The salted hash of a remote model id: known answers, and that nothing else passes for one."""

from __future__ import annotations

import copy
import pickle
import re
import traceback

import pytest
from pydantic import BaseModel, ConfigDict, ValidationError

from app.telemetry.remote_model import LENGTH, PATTERN, SALT, RemoteModelHash, hash_remote_model

SECRET = "acme-internal/legal-bot"  # noqa: S105 - what a person typed


@pytest.mark.parametrize(
    ("model_id", "expected"),
    [
        ("acme-internal/legal-bot", "9bec1a08638b"),
        ("my-proxy/gpt-4o", "33322fc3fb99"),
        ("  my-proxy/gpt-4o\n", "33322fc3fb99"),
    ],
)
def test_known_answers(model_id: str, expected: str) -> None:
    assert hash_remote_model(model_id) == expected


def test_the_salt_and_the_length_are_those_of_the_document() -> None:
    assert (SALT, LENGTH) == ("osaurus.telemetry.remote-id.v1:", 12)


@pytest.mark.parametrize("model_id", ["", "a", "ü" * 10_000, "\udcff", "🦖", "A", "\x00"])
def test_any_text_has_a_hash_of_the_same_form(model_id: str) -> None:
    assert re.fullmatch(PATTERN, hash_remote_model(model_id))


def test_case_counts() -> None:
    assert hash_remote_model("A") != hash_remote_model("a")


@pytest.mark.parametrize(
    "text", [SECRET, "", "9BEC1A08638B", "9bec1a08638", "9bec1a08638b0", "9bec1a08638b\n", "٣" * 12]
)
def test_nothing_but_a_hash_can_be_made_into_one(text: str) -> None:
    with pytest.raises(ValueError, match="not a hash") as caught:
        RemoteModelHash(text)
    assert SECRET not in "".join(traceback.format_exception(caught.value))


def test_a_hash_survives_copying() -> None:
    made = hash_remote_model(SECRET)
    for again in (copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made)), RemoteModelHash(made)):  # noqa: S301
        assert (again, type(again)) == (made, RemoteModelHash)


class Holder(BaseModel):
    model_config = ConfigDict(strict=True, hide_input_in_errors=True)
    hash: RemoteModelHash


def test_python_accepts_only_what_the_function_made() -> None:
    assert Holder(hash=hash_remote_model(SECRET)).hash == "9bec1a08638b"
    for wrong in ("9bec1a08638b", SECRET, b"9bec1a08638b", None, 1):
        with pytest.raises(ValidationError) as caught:
            Holder(hash=wrong)  # type: ignore[arg-type]
        assert SECRET not in str(caught.value)


def test_json_is_read_back_as_a_hash() -> None:
    read = Holder.model_validate_json('{"hash": "9bec1a08638b"}')
    assert (read.hash, type(read.hash)) == ("9bec1a08638b", RemoteModelHash)


@pytest.mark.parametrize("text", ['"9BEC1A08638B"', '"9bec1a08638b\\n"', f'"{SECRET}"', "null", "1"])
def test_json_of_another_form_is_refused(text: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Holder.model_validate_json(f'{{"hash": {text}}}')
    assert SECRET not in str(caught.value)
