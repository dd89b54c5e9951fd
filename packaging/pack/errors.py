"""What can go wrong while a package is made."""

from __future__ import annotations


class PackError(Exception):
    """A package cannot be made; the text says what to do."""
