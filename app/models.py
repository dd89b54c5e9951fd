"""The shipped catalogue of models: open-weight models whose ids are ours to name.

`resources/models.json` is the one list. Whatever is not on it was brought by a person, and its name is theirs.
"""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from app.named_tuple import NamedTuple
from app.resources import resource

if TYPE_CHECKING:
    from collections.abc import Mapping

FOUNDATION_MODEL = "foundation"
"""The id of Apple's on-device model, which no file holds."""


class ShippedModel(NamedTuple):
    """One model of the catalogue.

    Attributes:
        id: the name under which it is downloaded.
        param_count: coarse size such as `7B`, or nothing where the makers do not say.
        quantization: such as `4-bit`, or nothing where it is not quantized.
        is_vlm: it understands pictures.
    """

    id: str
    param_count: str | None
    quantization: str | None
    is_vlm: bool


@cache
def shipped_models() -> Mapping[str, ShippedModel]:
    """Read the catalogue, by id, in the order of the file."""
    import json

    text = resource("models.json").read_text(encoding="utf-8")
    rows = [ShippedModel(**row) for row in json.loads(text)["models"]]
    return MappingProxyType({row.id: row for row in rows})
