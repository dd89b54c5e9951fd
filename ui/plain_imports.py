"""Has PySide leave alone what is imported after it.

PySide looks into every module that is imported once Qt is loaded, to see whether it might switch on `snake_case` or
`true_property`, which nobody does here. It reads the whole source for that, a tenth of the time until the first window
is painted. And it asks each module for `__wrapped__`: pydantic answers what it does not know with an import of its own,
which in one of a hundred starts met a module that was still being loaded on a thread. The catalogue could not be
loaded then, and nothing was recorded.
"""

from __future__ import annotations

import sys

import PySide6.QtCore  # noqa: F401 - it brings what is changed here


def leave_imports_alone() -> None:
    """Take every module for one that switches on no features of PySide. Twice is fine.

    The function replaced has no documented counterpart (PySide6 6.11, `shibokensupport/feature.py`). Where another
    version has it no more, everything stays as that version does it.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", _uses_none)  # noqa: B010 - no type knows it


def _uses_none(_module: object) -> bool:
    return False
