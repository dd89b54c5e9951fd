"""Queue → batch → retry → abort: what happens on the event loop of the worker thread (see `worker.py`).

Between batches it sleeps without a timer while nothing waits, and with a single one while something does.
"""

from __future__ import annotations

import asyncio
import logging
import random
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.sentences import Sentence
from app.telemetry import aptabase
from app.telemetry.exchange import Exchange, Outcome
from app.telemetry.ledger import Fate, Reason
from app.telemetry.status import Progress, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.clock import Clock
    from app.telemetry.ledger import Entry
    from app.telemetry.outbox import Outbox

JITTER = 0.1
FLUSH_SECONDS = 60.0
FLUSH_SECONDS_DEBUG = 2.0
MIN_REQUEST_GAP_SECONDS = 0.1
BACKOFF_FLOOR_SECONDS = 2.0
BACKOFF_CEILING_SECONDS = 300.0
MISTAKE_SECONDS = 1.0
"""So long delivery rests after a mistake of its own, lest it repeat it all day."""
KEEP_ALIVE_SECONDS = 1.0
"""A connection is kept for the next request only if that comes so soon."""

ALL_REFUSED = 2
"""So many events refused one by one, and none accepted between, mean that the account is locked."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Request:
    """A request under way: its task, its events, and the epoch in which they were taken."""

    task: asyncio.Task[Outcome]
    batch: list[Entry]
    epoch: int


class Delivery:
    """Sends what the outbox holds. Everything runs on one event loop, except where a method says otherwise.

    Attributes:
        progress: what is known about the server; a new object with each change.
        wake: set on the loop when something may be due.
        drained: set when nothing waits, or nothing more can be done before quitting; for `Worker.finish`.
    """

    def __init__(
        self,
        outbox: Outbox,
        endpoint: aptabase.Endpoint,
        user_agent: str,
        *,
        clock: Clock,
        flush_seconds: float,
        on_change: Callable[[], None],
    ) -> None:
        self.progress = Progress()
        self.wake = asyncio.Event()
        self.drained = threading.Event()
        self._outbox = outbox
        self._clock = clock
        self._flush_seconds = flush_seconds
        self._on_change = on_change
        self._exchange = Exchange(endpoint, user_agent)
        self._random = random.Random()  # noqa: S311 - jitter, not a secret
        self._urgent = False
        self._finishing = False
        self._stopping = False
        self._taken: list[Entry] = []
        self._request: Request | None = None
        self._cut_reason = Reason.DECLINED
        self._cut_left = False
        self._limit = aptabase.MAX_BATCH
        self._suspects: list[Entry] = []
        self._refused_in_a_row = 0
        self._attempts = 0
        self._not_before = 0.0
        self._interval = self._next_interval()

    def hurry(self) -> None:
        """Send at the next chance instead of waiting for company. From any thread."""
        self._urgent = True

    def is_busy(self) -> bool:
        """Whether events wait or are under way. From any thread."""
        with self._outbox.lock:
            return len(self._outbox) > 0 or self._outbox.under_way > 0

    def due_in(self) -> float | None:
        """Seconds until the next request may go, None while nothing waits. From any thread."""
        due = self._due_at()
        return None if due is None else max(0.0, due - self._clock.monotonic())

    async def run(self) -> None:
        """Deliver until `stop` is called. Whatever goes wrong in here, no event stays without a fate."""
        while not self._stopping:
            try:
                await self._deliver()
            except Exception as error:  # noqa: BLE001 - a mistake in here must neither end delivery nor hide events
                log.error("a delivery went wrong: %s", type(error).__name__)  # noqa: TRY400 - it may quote a value
                await self._recover()
        await self._exchange.rest()

    def stop(self) -> None:
        """End `run` at its next round."""
        self._stopping = True
        self.wake.set()

    def finish(self) -> None:
        """Send what can go at once; `drained` is set as soon as nothing more can be done."""
        self._finishing = True
        self._urgent = True
        self.wake.set()

    async def cut(self, reason: Reason) -> bool:
        """Abort the request under way and reset its connection. Says whether some of it had already left.

        The outbox must have been purged before: its new epoch keeps back whatever would begin now.
        """
        self._begin_to_cut(reason)
        if self._request is not None:
            task = self._request.task
            task.cancel()
            await asyncio.wait({task})
            self._conclude(task)
        self._exchange.abort()
        await asyncio.sleep(0)  # asyncio closes an aborted socket in its next round
        await asyncio.sleep(0)
        return self._cut_left

    def cut_from_inside(self, reason: Reason) -> bool:
        """Cut for a caller on the loop's own thread, which cannot wait for itself: the gate is shut already."""
        self._begin_to_cut(reason)
        self._exchange.abort()
        if self._request is None:
            return False
        self._request.task.cancel()
        return True

    def _begin_to_cut(self, reason: Reason) -> None:
        """Forget what was found out about events that are no more."""
        self._cut_reason = reason
        self._cut_left = False
        self._suspects = []
        self._limit = aptabase.MAX_BATCH

    async def _deliver(self) -> None:
        while await self._until_due():
            if self.progress.stopped is not None:
                self._outbox.purge(Reason.STOPPED)
                self._on_change()
                continue
            with self._outbox.lock:
                self._taken = self._outbox.take(self._limit)
                epoch = self._outbox.epoch
            if self._taken:
                await self._send(self._taken, epoch)
            else:
                self._on_change()

    async def _recover(self) -> None:
        """After a mistake: give the events that were taken an end, and wait before anything else is tried."""
        self._back_off(None)
        if self._request is not None:
            self._request.task.cancel()
            await asyncio.wait({self._request.task})
            self._request = None
        stranded = [entry for entry in self._taken if entry.fate is Fate.SENDING]
        self._outbox.settle(stranded, Fate.UNKNOWN, Reason.NO_RESPONSE)
        self._exchange.abort()
        self._on_change()
        await asyncio.sleep(MISTAKE_SECONDS)

    async def _until_due(self) -> bool:
        """Sleep until a batch should go: without any timer while nothing waits. False when it is time to end."""
        while not self._stopping:
            self.wake.clear()
            due = self._due_at()
            now = self._clock.monotonic()
            if due is None:
                await self._exchange.rest()
                if self._is_idle():
                    self.drained.set()
                    await self.wake.wait()
                continue
            self.drained.clear()
            if due <= now:
                return True
            if due - now > KEEP_ALIVE_SECONDS:
                await self._exchange.rest()
            if self._finishing and due - now > MIN_REQUEST_GAP_SECONDS:
                self.drained.set()  # nothing more can be done before the deadline
            timer = self._clock.call_later(asyncio.get_running_loop(), due - now, self.wake.set)
            try:
                await self.wake.wait()
            finally:
                timer.cancel()
        return False

    def _is_idle(self) -> bool:
        """Whether nothing waits; if so, nothing is urgent either."""
        with self._outbox.lock:
            if len(self._outbox):
                return False
            self._urgent = False
            return True

    def _due_at(self) -> float | None:
        """When the next request may go, in monotonic seconds; None while nothing waits."""
        with self._outbox.lock:
            first_at = self._outbox.first_at
            if first_at is None:
                return None
            full = len(self._outbox) >= aptabase.MAX_BATCH
            due = 0.0 if self._urgent or full else first_at + self._interval
        return max(due, self._not_before)

    async def _send(self, batch: list[Entry], epoch: int) -> None:
        outbox = self._outbox
        request = self._exchange.describe([entry.payload or b"" for entry in batch])
        outbox.attach(batch, request)
        self._on_change()
        task = asyncio.get_running_loop().create_task(self._exchange.post(request.body, lambda: outbox.epoch == epoch))
        self._request = Request(task, batch, epoch)
        self._not_before = self._clock.monotonic() + MIN_REQUEST_GAP_SECONDS
        await asyncio.wait({task})
        self._conclude(task)

    def _conclude(self, task: asyncio.Task[Outcome]) -> None:
        """Give the events of a finished request their fate; once, whoever comes first."""
        request = self._request
        if request is None or request.task is not task:
            return
        self._request = None
        cancelled_before_it_began = task.cancelled()
        outcome = Outcome(Verdict.CUT) if cancelled_before_it_began else task.result()
        self._settle(request, outcome)
        self._judge_suspects(outcome)
        self._note(outcome)
        if self._is_idle():
            self._interval = self._next_interval()
        self._on_change()

    def _settle(self, request: Request, outcome: Outcome) -> None:
        outbox = self._outbox
        batch = request.batch
        match outcome.verdict:
            case Verdict.ACCEPTED:
                self._attempts = 0
                self._refused_in_a_row = 0
                self._limit = min(aptabase.MAX_BATCH, self._limit * 2)
                passed = round(outcome.seconds * 1000)
                detail = Sentence("{status} in {milliseconds} ms", status=outcome.status, milliseconds=passed)
                outbox.settle(batch, Fate.SENT, Reason.ACCEPTED, detail)
            case Verdict.NOT_ARRIVED:
                self._urgent = True  # again as soon as that is allowed, without waiting for company
                outbox.put_back(batch, request.epoch)
                self._back_off(outcome.retry_after)
            case Verdict.SPLIT:
                self._suspects = self._suspects or batch
                self._limit = max(1, len(batch) // 2)
                self._urgent = True
                if len(batch) > 1:
                    outbox.put_back(batch, request.epoch)
                else:
                    outbox.settle(batch, Fate.REFUSED, Reason.SERVER_REFUSED, outcome.detail)
            case Verdict.STOP:
                outbox.settle(batch, Fate.REFUSED, Reason.SERVER_REFUSED, outcome.detail)
                self._stop(outcome)
            case Verdict.CUT:
                if outcome.body_left:
                    self._cut_left = True
                    outbox.settle(batch, Fate.UNKNOWN, Reason.LEFT_BEFORE_CUT)
                else:
                    outbox.settle(batch, Fate.DISCARDED, self._cut_reason)
            case Verdict.REFUSED:
                outbox.settle(batch, Fate.REFUSED, outcome.reason or Reason.SERVER_REFUSED, outcome.detail)
                self._back_off(None)
            case Verdict.UNKNOWN:
                outbox.settle(batch, Fate.UNKNOWN, outcome.reason or Reason.NO_RESPONSE, outcome.detail)
                self._back_off(None)

    def _judge_suspects(self, outcome: Outcome) -> None:
        """Once a refused batch is taken apart: if every single event was refused, it is not the events. Stop."""
        if not self._suspects or any(entry.fate.is_waiting for entry in self._suspects):
            return
        if all(entry.fate is Fate.REFUSED for entry in self._suspects):
            self._refused_in_a_row += len(self._suspects)
        self._suspects = []
        if self._refused_in_a_row >= ALL_REFUSED:
            self._stop(outcome)

    def _stop(self, outcome: Outcome) -> None:
        self.progress = Progress(stopped=outcome.status)
        self._outbox.purge(Reason.STOPPED)

    def _back_off(self, retry_after: float | None) -> None:
        """Exponential, with full jitter, from 2 s to 5 min; a server's Retry-After counts within these."""
        self._attempts += 1
        if retry_after is None:
            ceiling = min(BACKOFF_CEILING_SECONDS, BACKOFF_FLOOR_SECONDS * 2.0 ** min(self._attempts, 10))
            wait = self._random.uniform(BACKOFF_FLOOR_SECONDS, ceiling)
        else:
            later = retry_after * self._random.uniform(1, 1 + JITTER)  # or all copies come back at the same moment
            wait = min(max(later, BACKOFF_FLOOR_SECONDS), BACKOFF_CEILING_SECONDS)
        self._not_before = self._clock.monotonic() + wait

    def _note(self, outcome: Outcome) -> None:
        if outcome.verdict is Verdict.CUT:
            return
        answered_at = self._clock.wall() if outcome.status is not None else self.progress.answered_at
        stopped = self.progress.stopped
        self.progress = Progress(outcome.verdict, outcome.detail, outcome.status, answered_at, stopped)

    def _next_interval(self) -> float:
        return self._flush_seconds * self._random.uniform(1 - JITTER, 1 + JITTER)
