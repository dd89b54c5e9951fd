"""The salted hash of a remote model id.

The id of a model at somebody's own provider is free text that a person typed, such as `acme-internal/legal-bot`. It
never leaves. What leaves is a short hash, the same for everybody, so that distinct models can be counted. Whoever
knows the salt (it is right here) can hash a guess and compare: the hash hides what was typed, not that a guess was
right.
"""

from __future__ import annotations

import hashlib
import re
from typing import Any, Self

from pydantic_core import CoreSchema, core_schema

SALT = "osaurus.telemetry.remote-id.v1:"
LENGTH = 12
PATTERN = f"^[0-9a-f]{{{LENGTH}}}$"


_FORM = re.compile(PATTERN[:-1] + r"\Z")


class RemoteModelHash(str):
    """Twelve hexadecimal characters that only `hash_remote_model` makes; a plain string is not one.

    Raises:
        ValueError: the text has another form. It is not quoted: it may be what a person typed.
    """

    __slots__ = ()

    def __new__(cls, text: str) -> Self:
        """Take the text only if it has the form of a hash."""
        if _FORM.match(text) is None:
            raise ValueError("not a hash of a remote model id")
        return super().__new__(cls, text)

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> CoreSchema:
        """Accept instances in Python; in JSON, where an event is read back, the pattern."""
        read_back = core_schema.no_info_after_validator_function(cls, core_schema.str_schema(pattern=PATTERN))
        return core_schema.json_or_python_schema(
            json_schema=read_back, python_schema=core_schema.is_instance_schema(cls)
        )


def hash_remote_model(model_id: str) -> RemoteModelHash:
    """Hash a remote model id: SHA-256 over the salt and the trimmed id in UTF-8, first twelve hex characters."""
    digest = hashlib.sha256((SALT + model_id.strip()).encode("utf-8", "surrogatepass")).hexdigest()
    return RemoteModelHash(digest[:LENGTH])
