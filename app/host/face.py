"""The drawn faces that an agent can have."""

from __future__ import annotations

from enum import StrEnum


class Face(StrEnum):
    """The drawn faces; each is a picture of `resources/art`."""

    GREEN = "face-1"
    BLUE = "face-2"
    ORANGE = "face-3"
    VIOLET = "face-4"
