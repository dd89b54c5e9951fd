"""Numbers and times as the language of the windows writes them."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def number(count: int) -> str:
    """Write a number with the digits and separators of the language."""
    return QLocale().toString(count)


def time_of_day(happened_at: float) -> str:
    """Write a moment as the time of day here, to the millisecond.

    Args:
        happened_at: seconds since 1970 in UTC.
    """
    from PySide6.QtCore import QDateTime

    locale = QLocale()
    form = locale.timeFormat(QLocale.FormatType.ShortFormat).replace("mm", "mm:ss.zzz")
    return locale.toString(QDateTime.fromMSecsSinceEpoch(round(happened_at * 1000)).time(), form)
