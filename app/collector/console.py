"""What `osaurus collector` prints: one line per event or refused request, safe for any terminal."""

from __future__ import annotations

import signal
import socket
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from app.collector.records import Verdict
from app.collector.server import Collector

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime
    from typing import TextIO

    from app.collector.records import Arrival, Refusal

_INTRODUCTION = """\
Collector on {url} (Ctrl-C ends it)
It does with events what Aptabase would do, keeps them in memory only, and keeps no address.
In production the server is Aptabase itself: hosted, or self-hosted with ClickHouse."""
_FIRST_PRINTABLE, _LAST_PRINTABLE = " ", "~"


def describe(arrival: Arrival) -> str:
    """Return one printable line: time (UTC), event, verdict, bucket, and what the real server would have done.

    Whatever came from outside is shown in plain ASCII, everything else as an escape, so that neither a control
    character nor a change of writing direction reaches the terminal. Properties and their values are not shown.
    """
    if arrival.verdict is Verdict.STORED:
        kept_for = "half a year" if arrival.debug else "five years"
        fate = f"Aptabase would answer 200 and keep it for {kept_for}"
    else:
        fate = f"Aptabase would answer 200 and keep nothing: {arrival.reason}"
    line = f"{_clock_time(arrival.received_at)} {arrival.event_name}  {arrival.verdict}  {arrival.bucket}  {fate}"
    if arrival.undeclared:
        line += f"  [not in the catalogue: {arrival.undeclared}]"
    return _printable(line)


def describe_refusal(refusal: Refusal) -> str:
    """Return one printable line about a request that was refused as a whole."""
    reasons = "; ".join(str(fault) for fault in refusal.reasons)
    return _printable(f"{_clock_time(refusal.received_at)} request refused with {refusal.status}: {reasons}")


def run(port: int, out: TextIO, *, schema: Mapping[str, Any] | None = None) -> int:
    """Be the collector until Ctrl-C or SIGTERM; print its address and each arrival; return the exit code, 0.

    To be called on the main thread, the only one that hears signals.

    Raises:
        PortInUseError: another program has the port.
        UsageError: the port cannot be listened on for another reason.
    """

    def say(line: str) -> None:
        print(line, file=out, flush=True)

    with (
        _end_of_work() as wait,
        Collector(
            port,
            on_arrival=lambda arrival: say(describe(arrival)),
            on_refusal=lambda refusal: say(describe_refusal(refusal)),
            schema=schema,
        ) as collector,
    ):
        say(_INTRODUCTION.format(url=collector.url))
        wait.recv(1)
    return 0


@contextmanager
def _end_of_work() -> Iterator[socket.socket]:
    """Yield a socket on which a byte arrives with Ctrl-C or SIGTERM.

    A wait on a lock cannot be interrupted on Windows (https://github.com/python/cpython/issues/80116); a socket that
    Python's own signal handler writes to wakes up everywhere, without polling.
    """
    numbers = [signal.SIGINT, signal.SIGTERM]
    reader, writer = socket.socketpair()
    with reader, writer:
        writer.setblocking(False)
        former_descriptor = signal.set_wakeup_fd(writer.fileno(), warn_on_full_buffer=False)
        former_handlers = {number: signal.signal(number, lambda _number, _frame: None) for number in numbers}
        try:
            yield reader
        finally:
            for number, handler in former_handlers.items():
                signal.signal(number, handler)
            signal.set_wakeup_fd(former_descriptor)


def _clock_time(moment: datetime) -> str:
    return moment.strftime("%H:%M:%SZ")


def _printable(text: str) -> str:
    return "".join(
        character if _FIRST_PRINTABLE <= character <= _LAST_PRINTABLE else ascii(character)[1:-1] for character in text
    )
