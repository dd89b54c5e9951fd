"""The clock that everything with a time or a timer is given; tests hand in one that they turn themselves."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from collections.abc import Callable


class Timer(Protocol):
    """A call that is due later and can be called off."""

    def cancel(self) -> None:
        """Call it off; harmless when it has already happened."""


class Clock(Protocol):
    """Wall time, monotonic time, and timers on an event loop."""

    def wall(self) -> float:
        """Seconds since 1970 in UTC, as the system believes; may jump."""

    def monotonic(self) -> float:
        """Seconds since some moment; never goes back."""

    def call_later(self, loop: AbstractEventLoop, seconds: float, callback: Callable[[], None]) -> Timer:
        """Call back on the loop's thread in so many seconds. To be called on that thread."""


class SystemClock:
    """The real thing."""

    wall = staticmethod(time.time)
    monotonic = staticmethod(time.monotonic)

    def call_later(self, loop: AbstractEventLoop, seconds: float, callback: Callable[[], None]) -> Timer:
        """See `Clock.call_later`."""
        return loop.call_later(seconds, callback)
