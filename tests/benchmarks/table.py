"""What a benchmark gives: a table of texts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Table:
    """One table of `make bench`."""

    title: str
    header: tuple[str, ...]
    rows: list[tuple[str, ...]]
