"""`make bench`: every table, ours beside a peer in the same run. Ratios count, not absolute times."""

from __future__ import annotations

import importlib
import pkgutil
import sys
import traceback
from typing import TYPE_CHECKING

import tests.benchmarks as room

if TYPE_CHECKING:
    from tests.benchmarks.table import Table


def main() -> int:
    """Print the tables of each module of this folder that has any; gives 1 if one of them failed."""
    failed = 0
    names = sys.argv[1:] or [module.name for module in pkgutil.iter_modules(room.__path__)]
    for name in names:
        if name in ("__main__", "table"):
            continue
        try:
            module = importlib.import_module(f"tests.benchmarks.{name}")
            for table in module.tables():
                show(table)
        except Exception:  # noqa: BLE001 - one failed table must not hide the others
            traceback.print_exc()
            failed = 1
    return failed


def show(table: Table) -> None:
    """Print a table with aligned columns."""
    lines = [table.header, *table.rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(table.header))]
    print(f"\n{table.title}")
    for position, line in enumerate(lines):
        print("  " + "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())
        if position == 0:
            print("  " + "  ".join("-" * width for width in widths))


if __name__ == "__main__":
    sys.exit(main())
