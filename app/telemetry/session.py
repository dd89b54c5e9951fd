"""The session: a random id that lives in memory and turns over, so that it follows nobody from day to day."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.clock import Clock

QUIET_SECONDS = 3600.0
DAY_SECONDS = 24 * 3600.0


class Session:
    """Hands out the current session id.

    It turns over after an hour without an event, after a day of use, and when told to. Both clocks are asked: the
    monotonic one may stand still while the computer sleeps, the wall clock may jump. Not thread-safe by itself.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.renew()

    def renew(self) -> None:
        """Begin a new session now."""
        self._id = ""  # made when it is first asked for
        self._began = self._last = (self._clock.wall(), self._clock.monotonic())

    def current(self) -> str:
        """Give the id for an event that happens now, beginning a new session where the old one has ended."""
        now = (self._clock.wall(), self._clock.monotonic())
        if _apart(now, self._last) > QUIET_SECONDS or _apart(now, self._began) > DAY_SECONDS:
            self.renew()
        self._last = now
        if not self._id:
            from uuid import uuid4

            self._id = str(uuid4())
        return self._id


def _apart(now: tuple[float, float], then: tuple[float, float]) -> float:
    return max(abs(now[0] - then[0]), now[1] - then[1])
