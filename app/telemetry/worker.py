"""The one worker thread, as the rest of the app sees it.

It does not exist before the first grant. The network libraries are imported on it, so that no window waits for them.
Only `cut()` and `finish()` wait for the thread; everything else returns at once.
"""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING

from app.telemetry.ledger import Reason

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from collections.abc import Callable

    from app.telemetry.delivery import Delivery
    from app.telemetry.outbox import Outbox

CUT_SECONDS = 5.0
"""How long `cut()` waits for a loop that does not answer; it answers within milliseconds unless the machine stalls."""
GRACE_SECONDS = 0.05
"""What `finish()` may take beyond its deadline to cut and to end."""

log = logging.getLogger(__name__)


class Worker:
    """Runs a `Delivery` on a thread of its own.

    Args:
        outbox: emptied when the worker finishes.
        make: builds the delivery; called on the new thread, where its imports cost nobody a frame.
        on_failure: called on the new thread when it has ended by mistake.

    Attributes:
        failed: the thread could not be started or has ended by mistake; nothing is ever sent by this worker again.
    """

    def __init__(
        self, outbox: Outbox, make: Callable[[], Delivery], *, on_failure: Callable[[], None] = lambda: None
    ) -> None:
        self.failed = False
        self._on_failure = on_failure
        self._outbox = outbox
        self._make = make
        self._thread = threading.Thread(target=self._work, name="telemetry-delivery", daemon=True)
        self._changing = threading.RLock()  # a signal's handler may close the service in the middle of anything
        self._running: tuple[AbstractEventLoop, Delivery] | None = None
        self._hurried = False
        self._ended = False
        self._built = threading.Event()

    @property
    def delivery(self) -> Delivery | None:
        """The delivery, once the thread has built it and until it has ended."""
        running = self._running
        return running[1] if running is not None else None

    def start(self) -> None:
        """Start the thread."""
        try:
            self._thread.start()
        except RuntimeError:  # no more threads, or the interpreter is about to end
            self._ended = self.failed = True
            log.warning("the delivery thread could not be started")

    def wake(self, *, urgent: bool = False) -> None:
        """Say that something waits; urgently on a grant and when a batch is full. Never waits."""
        with self._outbox.lock, self._changing:
            if self._ended:  # nobody will ever send it
                self._outbox.purge(Reason.BROKEN if self.failed else Reason.QUIT)
                return
            if self._running is None:
                self._hurried = self._hurried or urgent
                return
            loop, delivery = self._running
            if urgent:
                delivery.hurry()
            loop.call_soon_threadsafe(delivery.wake.set)

    def cut(self, reason: Reason) -> bool:
        """Abort the request under way; see `Delivery.cut`. When this returns no byte is handed over any more."""
        left = self._cut_within(CUT_SECONDS, reason)
        if left is None:
            log.error("the delivery thread did not answer; the gate keeps every byte back")
            return True
        return left

    def _cut_within(self, seconds: float, reason: Reason) -> bool | None:
        """Abort the request under way, if the loop answers within so many seconds; None where it does not."""
        with self._changing:
            if self._running is None:
                return False
            loop, delivery = self._running
            if threading.current_thread() is self._thread:
                return delivery.cut_from_inside(reason)
            import asyncio  # the thread has long imported it

            done = asyncio.run_coroutine_threadsafe(delivery.cut(reason), loop)
        try:
            return done.result(seconds)
        except TimeoutError:
            return None

    def finish(self, deadline: float) -> None:
        """Send what can be sent within so many seconds, destroy the rest, end the thread."""
        until = time.monotonic() + deadline
        if len(self._outbox):
            self._built.wait(deadline)
        drained = self._begin_to_finish()
        if drained is not None:
            drained.wait(max(0.0, until - time.monotonic()))
        self._outbox.purge(Reason.QUIT)
        until = max(until, time.monotonic()) + GRACE_SECONDS
        # A loop that does not answer by then is as good as cut: the gate keeps every byte back.
        self._cut_within(until - time.monotonic(), Reason.QUIT)
        with self._changing:
            if self._running is not None:
                loop, delivery = self._running
                loop.call_soon_threadsafe(delivery.stop)
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join(max(GRACE_SECONDS, until - time.monotonic()))

    def _begin_to_finish(self) -> threading.Event | None:
        """Tell the delivery to send what it can; gives the event to wait for, if there is anything to wait for."""
        with self._outbox.lock, self._changing:
            self._ended = True
            if self._running is None or not self._running[1].is_busy():
                return None
            loop, delivery = self._running
            delivery.drained.clear()
            loop.call_soon_threadsafe(delivery.finish)
            return delivery.drained

    def _work(self) -> None:
        import asyncio

        from app.loops import close_loop

        loop = asyncio.new_event_loop()
        try:
            delivery = self._make()
            with self._changing:
                if self._ended:
                    return
                if self._hurried:
                    delivery.hurry()
                self._running = (loop, delivery)
            self._built.set()
            loop.run_until_complete(delivery.run())
        except Exception:
            log.exception("the delivery thread ended by mistake")
            self.failed = True
            self._outbox.purge(Reason.BROKEN)
        finally:
            with self._changing:
                running, self._running = self._running, None
                self._ended = True
            self._built.set()
            if running is not None:
                running[1].drained.set()
            close_loop(loop)
            if self.failed:
                self._on_failure()
