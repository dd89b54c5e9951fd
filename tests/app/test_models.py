"""The shipped catalogue of models: a closed list whose rows can all be sent."""

from __future__ import annotations

import re

import pytest

from app.models import FOUNDATION_MODEL, ShippedModel, shipped_models
from app.telemetry.aptabase import MAX_PROPERTY_TEXT

AT_LEAST = 30


def test_there_are_at_least_thirty_models() -> None:
    assert len(shipped_models()) >= AT_LEAST


def test_each_row_is_found_by_its_own_id() -> None:
    assert [row.id for row in shipped_models().values()] == list(shipped_models())
    assert shipped_models()["mlx-community/Llama-3.2-1B-Instruct-4bit"] == ShippedModel(
        id="mlx-community/Llama-3.2-1B-Instruct-4bit", param_count="1B", quantization="4-bit", is_vlm=False
    )


def test_the_file_names_no_model_twice() -> None:
    from importlib import resources

    text = resources.files("resources").joinpath("models.json").read_text(encoding="utf-8")
    ids = re.findall(r'"id": "([^"]+)"', text)
    assert ids == list(shipped_models())


def test_every_row_has_a_plain_form_that_the_server_keeps_whole() -> None:
    for row in shipped_models().values():
        assert re.fullmatch(r"[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+", row.id), row.id
        assert len(row.id) <= MAX_PROPERTY_TEXT
        assert row.param_count is None or re.fullmatch(r"\d+(\.\d+)?[MB](-A\d+(\.\d+)?B)?", row.param_count), row
        assert row.quantization is None or re.fullmatch(r"\d-bit|MXFP4|bf16|DWQ", row.quantization), row
        assert type(row.is_vlm) is bool


def test_there_are_models_that_see_and_models_that_do_not() -> None:
    assert {row.is_vlm for row in shipped_models().values()} == {True, False}


def test_apples_own_model_is_not_on_the_list() -> None:
    assert FOUNDATION_MODEL == "foundation"
    assert FOUNDATION_MODEL not in shipped_models()


def test_the_list_cannot_be_added_to() -> None:
    with pytest.raises(TypeError):
        shipped_models()["mine"] = ShippedModel("mine", None, None, is_vlm=False)  # type: ignore[index]
    with pytest.raises(AttributeError):
        next(iter(shipped_models().values())).id = "mine"  # type: ignore[misc]
