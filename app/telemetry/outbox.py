"""The events that wait to be sent, and the moment at which they cease to.

The outbox is the one meeting place of the service (any thread) and the delivery (its own thread). Every operation
holds the lock for a moment; nothing here waits for anything.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from typing import TYPE_CHECKING

from app.telemetry import aptabase
from app.telemetry.ledger import Entry, Fate, Ledger, Reason

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.clock import Clock

MAX_WAITING = 1000
AGE_MARGIN_SECONDS = 600.0
"""An event is given up ten minutes before the server would drop it: clocks differ."""

log = logging.getLogger(__name__)


class Outbox:
    """A bounded queue of entries, guarded by `lock`, which guards the ledger too.

    Attributes:
        lock: held by whoever touches the outbox or the ledger; re-entrant.
        epoch: goes up with every purge. A request belongs to the epoch it was taken in and may hand over bytes only
            while that epoch lasts.
        first_at: monotonic time at which the oldest waiting entry came in, None when nothing waits.
        under_way: how many entries were taken last and have neither been put back nor met their end.
    """

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self.lock = threading.RLock()
        self.ledger = ledger
        self.epoch = 0
        self.first_at: float | None = None
        self.under_way = 0
        self._clock = clock
        self._waiting: deque[Entry] = deque()
        self._purged_for = Reason.DECLINED

    def __len__(self) -> int:
        return len(self._waiting)

    def put(self, entry: Entry) -> bool:
        """Queue an entry, with the lock held; a full queue discards the newcomer.

        Says whether the delivery should look: it is the first that waits, or completes a batch.
        """
        waiting = len(self._waiting)
        if waiting >= MAX_WAITING:
            self.ledger.move(entry, Fate.DISCARDED, Reason.QUEUE_FULL)
            return False
        if not waiting:
            self.first_at = self._clock.monotonic()
        self._waiting.append(entry)
        return not waiting or (waiting + 1) % aptabase.MAX_BATCH == 0

    def take(self, limit: int) -> list[Entry]:
        """Take the oldest entries for a request. What is too old or against the server's limits ends here instead."""
        with self.lock:
            too_old = self._clock.wall() - aptabase.MAX_AGE_SECONDS + AGE_MARGIN_SECONDS
            taken: list[Entry] = []
            while self._waiting and len(taken) < limit:
                entry = self._waiting.popleft()
                if self._may_go(entry, too_old):
                    self.ledger.move(entry, Fate.SENDING, Reason.UNDER_WAY)
                    taken.append(entry)
            self.under_way = len(taken)
            self._note_first()
            return taken

    def attach(self, entries: Iterable[Entry], request: aptabase.Request) -> None:
        """Note the request in which entries go that were taken; not for those destroyed meanwhile."""
        with self.lock:
            for entry in entries:
                if entry.fate is Fate.SENDING:
                    self.ledger.attach(entry, request)

    def put_back(self, entries: Iterable[Entry], epoch: int) -> None:
        """Return entries that certainly did not arrive to the front, in their order.

        Entries of an epoch that has ended meanwhile are destroyed like those that were waiting when it ended. Where
        others have taken the room, the newest go.
        """
        with self.lock:
            if epoch != self.epoch:
                self.settle(entries, Fate.DISCARDED, self._purged_for)
                return
            self.under_way = 0
            for entry in reversed(list(entries)):
                self.ledger.move(entry, Fate.QUEUED, Reason.AWAITS_RETRY)
                self._waiting.appendleft(entry)
            while len(self._waiting) > MAX_WAITING:
                self.ledger.move(self._waiting.pop(), Fate.DISCARDED, Reason.QUEUE_FULL)
            self._note_first()

    def settle(self, entries: Iterable[Entry], fate: Fate, reason: Reason, detail: str = "") -> None:
        """Give entries that were taken their end."""
        with self.lock:
            self.under_way = 0
            for entry in entries:
                self.ledger.move(entry, fate, reason, detail)

    def purge(self, reason: Reason) -> int:
        """Destroy everything that waits and end the epoch. Says how many were destroyed."""
        with self.lock:
            self.epoch += 1
            self._purged_for = reason
            number = len(self._waiting)
            for entry in self._waiting:
                self.ledger.move(entry, Fate.DISCARDED, reason)
            self._waiting.clear()
            self._note_first()
            return number

    def _may_go(self, entry: Entry, too_old: float) -> bool:
        """Whether an entry may be sent; one that may not meets its end here."""
        if entry.happened_at < too_old:
            self.ledger.move(entry, Fate.DISCARDED, Reason.TOO_OLD)
            return False
        try:
            payload = entry.payload
            wrong = aptabase.preflight(payload) if payload is not None else ["payload"]
        except Exception as error:  # noqa: BLE001 - one event that cannot be built must not hold up the others
            log.error("an event could not be built: %s (%s)", entry.name, type(error).__name__)  # noqa: TRY400
            self.ledger.move(entry, Fate.REFUSED, Reason.INVALID)
            entry.destroy()
            return False
        if wrong:
            self.ledger.move(entry, Fate.REFUSED, Reason.AGAINST_LIMITS, ", ".join(wrong))
        return not wrong

    def _note_first(self) -> None:
        if not self._waiting:
            self.first_at = None
        elif self.first_at is None:
            self.first_at = self._clock.monotonic()
