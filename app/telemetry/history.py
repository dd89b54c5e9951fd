"""The story of the catalogue: what each version brought. Light to import: every launch asks what is new.

An entry is written by hand with the change itself. The tests hold it against the catalogue: whatever an event class
says it is `since`, this list says too.
"""

from __future__ import annotations

from app.named_tuple import NamedTuple
from app.telemetry.words import CATALOGUE_VERSION


class Chapter(NamedTuple):
    """One version of the catalogue.

    Attributes:
        version: counts up from 1.
        released: the day it was written, as in ISO 8601.
        summary: what changed, in a sentence or two.
        added: what is new, as `event` or `event.property`; empty for the first version, where everything is.
        fingerprint: the digest of the JSON Schema of that version, so that no change goes by untold.
    """

    version: int
    released: str
    summary: str
    added: tuple[str, ...]
    fingerprint: str


HISTORY = (
    Chapter(
        version=1,
        released="2026-11-23",
        summary="The first catalogue: fifteen events, and the memory tier that goes with each.",
        added=(),
        fingerprint="184ec3e03698a9e1",
    ),
)


def added_since(version: int) -> tuple[str, ...]:
    """List what a person who agreed to a version of the catalogue has not been shown."""
    if version >= CATALOGUE_VERSION:
        return ()
    return tuple(name for chapter in HISTORY if chapter.version > version for name in chapter.added)
