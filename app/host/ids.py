"""Names for what a person makes, that tell it from the others whatever it is called."""

from __future__ import annotations

from os import urandom


def new_id() -> str:
    """Return an id for something that is yet to be made; it stays on this computer."""
    return urandom(16).hex()
