"""A clock on which no one ever waits: a timer that is set goes off, and the time it asked for has passed."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from tests.app.telemetry.conftest import START

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop, Handle
    from collections.abc import Callable


class FlyingClock:
    """Time flies whenever a timer is set; each look at the wall clock is a millisecond later than the last.

    The second makes every event's timestamp its own, so that events can be told apart on the wire.

    Attributes:
        naps: the timers that were set, in seconds.
    """

    def __init__(self) -> None:
        self.naps: list[float] = []
        self._lock = threading.Lock()
        self._monotonic = 1000.0
        self._wall = START + 0.0005

    def wall(self) -> float:
        """See `Clock.wall`."""
        with self._lock:
            self._wall += 0.001
            return self._wall

    def monotonic(self) -> float:
        """See `Clock.monotonic`."""
        return self._monotonic

    def call_later(self, loop: AbstractEventLoop, seconds: float, callback: Callable[[], None]) -> Handle:
        """See `Clock.call_later`."""
        with self._lock:
            self.naps.append(seconds)
            self._monotonic += seconds + 1e-6
        return loop.call_soon(callback)
