"""Delivery: how fast off is off, how fast quitting is, and Aptabase's own SDK beside ours under the same faults.

A server that takes a request and does not answer has taken its events all the same: they count as delivered, and as
duplicates when they come again. Events are told apart by everything that is in them.
"""

from __future__ import annotations

import asyncio
import json
import logging
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from aptabase import Aptabase

from app.build import Build, Channel
from app.clock import SystemClock
from app.policy import Policy
from app.preferences import PreferencesStore
from app.telemetry import TelemetryService, events
from app.telemetry.ledger import Fate
from tests.app.telemetry.conftest import FACTS, KEY, settle
from tests.app.telemetry.faults import behaviours as does
from tests.app.telemetry.faults.clock import FlyingClock
from tests.app.telemetry.faults.phases import PHASES, caught_in, fill
from tests.app.telemetry.faults.server import FaultServer
from tests.benchmarks.table import Table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.clock import Clock
    from tests.app.telemetry.faults.server import Heard, Talk

DECLINES = 20
QUITS = 10
HANGING_QUITS = 3
EVENTS = 100
MANY = 10_000
AT_ONCE = 500
FLUSH_SECONDS = 0.5
PATIENCE_SECONDS = 25.0
OURS, THEIRS = "ours", "aptabase 0.1.0"


def tables() -> list[Table]:
    """Run everything; takes about a minute."""
    logging.getLogger("aptabase").setLevel(logging.CRITICAL)  # it reports each failed attempt
    return [time_to_decline(), time_to_quit(), under_faults(), cpu_time()]


@contextmanager
def sharing(url: str, clock: Clock | None = None) -> Iterator[TelemetryService]:
    """Make a service in a profile of its own that shares with this address."""
    with tempfile.TemporaryDirectory() as folder:
        store = PreferencesStore(Path(folder))
        store.load()
        service = TelemetryService(
            build=Build(channel=Channel.DEBUG),
            preferences=store,
            policy=Policy(),
            environ={"APTABASE_APP_KEY": KEY, "APTABASE_HOST": url},
            facts=lambda: FACTS,
            clock=clock,
            flush_seconds=FLUSH_SECONDS,
        )
        service.start()
        settle(service)
        service.grant()
        try:
            yield service
        finally:
            service.close(0.0)


def timed(action: Callable[[], object]) -> float:
    """Do something; gives the milliseconds it took."""
    began = time.perf_counter()
    action()
    return (time.perf_counter() - began) * 1000


def milliseconds(values: list[float]) -> tuple[str, str]:
    """Give median and maximum, as shown."""
    return f"{statistics.median(values):.1f} ms", f"{max(values):.1f} ms"


def time_to_decline() -> Table:
    """Decline with 1,000 events queued and a request in each of its phases."""
    rows = []
    for phase in PHASES:
        taken = []
        for _ in range(DECLINES):
            with caught_in(phase) as caught, sharing(caught.url) as service:
                fill(service, 1000, fat=phase == "writing")
                caught.wait()
                taken.append(timed(service.decline))
        rows.append((phase, *milliseconds(taken)))
    title = f"decline() with 1,000 queued and a request under way, {DECLINES} runs each (aim: 50 ms)"
    return Table(title, ("phase", "median", "max"), rows)


def time_to_quit() -> Table:
    """Close with nothing waiting, and with a server that hangs."""
    idle, hanging = [], []
    for _ in range(QUITS):
        with FaultServer() as server, sharing(server.url, FlyingClock()) as service:
            service.track(events.AppLaunched())
            wait_for(lambda: service.status().counts[Fate.SENT] == 1)
            idle.append(timed(service.close))
    for _ in range(HANGING_QUITS):
        with FaultServer(then=does.hang) as server, sharing(server.url) as service:
            fill(service, 100)
            server.wait_until(lambda: any(heard.whole for heard in server.requests))
            hanging.append(timed(service.close))
    rows = [
        ("nothing waits", *milliseconds(idle), "median 50 ms"),
        ("the server hangs", *milliseconds(hanging), "never above 700 ms"),
    ]
    return Table("close()", ("state", "median", "max", "aim"), rows)


def wait_for(condition: Callable[[], bool], seconds: float = PATIENCE_SECONDS) -> bool:
    """Wait for a condition; says whether it came true."""
    until = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > until:
            return False
        time.sleep(0.002)
    return True


# Both under the same faults.


class DistinctClock(SystemClock):
    """The real clock, but no two looks at the wall give the same millisecond: events can then be told apart."""

    def __init__(self) -> None:
        self._looks = 0

    def wall(self) -> float:  # type: ignore[override]
        """See `Clock.wall`."""
        self._looks += 1
        return time.time() + self._looks * 0.001


def one_poisoned() -> does.Behaviour:
    """Answer 400 to every request that contains one certain event of the first."""
    poisoned: list[str] = []

    def behave(talk: Talk) -> None:
        heard = talk.read()
        contained = contents(heard)
        if not poisoned:
            poisoned.append(contained[len(contained) // 2])
        talk.answer(heard, 400 if poisoned[0] in contained else 200)

    return behave


def at_first(behaviour: does.Behaviour, times: int) -> Callable[[], FaultServer]:
    """Make servers whose first requests meet a fault."""
    return lambda: FaultServer([behaviour] * times)


FAULTS: dict[str, Callable[[], FaultServer]] = {
    "none": FaultServer,
    "500, twice": at_first(does.status(500), 2),
    "429, twice": at_first(does.status(429), 2),
    "400 for one event": lambda: FaultServer(then=one_poisoned()),
    "takes one and hangs": at_first(does.hang, 1),
    "takes one and closes": at_first(does.close_after_body, 1),
}


def contents(heard: Heard) -> list[str]:
    """Everything that is in each event of a request."""
    return [json.dumps(event, sort_keys=True) for event in json.loads(heard.body)] if heard.whole else []


def under_faults() -> Table:
    """Send the same number of events through the same faults, all runs side by side."""
    runs = [(fault, who) for fault in FAULTS for who in (OURS, THEIRS)]
    with ThreadPoolExecutor(len(runs)) as pool:
        rows = list(pool.map(lambda run: one_run(*run), runs))
    title = f"{EVENTS} events under faults (both flush after {FLUSH_SECONDS} s, requests end after 10 s)"
    return Table(title, ("fault", "client", "delivered", "duplicates", "requests", "seconds"), rows)


def one_run(fault: str, who: str) -> tuple[str, ...]:
    """Send events through one fault with one of the two clients."""
    with FAULTS[fault]() as server:
        began = time.monotonic()
        done = send_with_ours(server.url) if who == OURS else asyncio.run(send_with_theirs(server.url))
        seconds = time.monotonic() - began
        wait_for(lambda: all(visit.ended is not None for visit in server.visits), 5)
        refused = (400, 429, 500)
        taken = Counter(text for heard in server.requests if heard.status not in refused for text in contents(heard))
        shown = f"{seconds:.1f}" if done else f"never (stopped after {seconds:.0f})"
        return (fault, who, str(len(taken)), str(taken.total() - len(taken)), str(len(server.requests)), shown)


def send_with_ours(url: str) -> bool:
    """Track, and wait until every event has its end."""
    with sharing(url, DistinctClock()) as service:
        for _ in range(EVENTS):
            service.track(events.ServerStarted())
        waiting = (Fate.QUEUED, Fate.SENDING)
        return wait_for(lambda: not any(service.status().counts[fate] for fate in waiting), 2 * PATIENCE_SECONDS)


async def send_with_theirs(url: str) -> bool:
    """Track, and wait until its queue is empty, within our patience."""
    client = Aptabase("A-EU-0123456789", base_url=url, flush_interval=FLUSH_SECONDS, timeout=10.0)
    await client.start()

    async def send() -> None:
        for number in range(EVENTS):
            await client.track("server_started", {"number": number})
        while client._event_queue:  # noqa: ASYNC110 - it offers no other way to know
            await asyncio.sleep(0.05)

    try:
        await asyncio.wait_for(send(), PATIENCE_SECONDS)
    except TimeoutError:
        return False
    finally:
        await client.stop()
    return True


# What it costs.


def cpu_time() -> Table:
    """Send 10,000 events to a server in another process."""
    serve = "from tests.benchmarks.delivery import serve; serve()"
    figures = {}
    with subprocess.Popen([sys.executable, "-c", serve], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        url = server.stdout.readline().decode().strip()
        figures[OURS] = cpu_of_ours(url)
        before = time.process_time()
        asyncio.run(many_with_theirs(url))
        figures[THEIRS] = time.process_time() - before
        server.stdin.close()
    theirs = figures[THEIRS]
    rows = [(who, f"{seconds:.2f} s", f"{seconds / theirs:.2f}") for who, seconds in figures.items()]
    return Table(f"CPU time for {MANY:,} events, without a limit on requests", ("client", "CPU", "ratio"), rows)


def serve() -> None:
    """Be a server in a process of its own, until the standard input ends."""
    with FaultServer() as server:
        print(server.url, flush=True)
        sys.stdin.read()


def cpu_of_ours(url: str) -> float:
    """Track and deliver; the clock flies, so that no limit on requests holds it up."""
    with sharing(url, FlyingClock()) as service:
        service.track(events.ServerStarted())
        wait_for(lambda: service.status().counts[Fate.SENT] == 1)
        outbox = service._recorder.outbox
        before = time.process_time()
        for _ in range(MANY // AT_ONCE):
            for _ in range(AT_ONCE):
                service.track(events.ServerStarted())
            wait_for(lambda: not len(outbox) and not outbox.under_way)
        return time.process_time() - before


async def many_with_theirs(url: str) -> None:
    """Track and deliver as fast as it goes."""
    async with Aptabase("A-EU-0123456789", base_url=url, flush_interval=60.0) as client:
        for number in range(MANY):
            await client.track("server_started", {"number": number})
