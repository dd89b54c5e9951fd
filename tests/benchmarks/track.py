"""Building and tracking one `MessageSent`, beside the unvalidated `track` of Aptabase's own SDK.

Both take the same six facts, in variables, and put an event into a queue that is far from due. Rounds of both are
interleaved in one process, so that what else the machine does meets both; the queues are emptied between rounds,
outside the timing. Ours checks every property, asks the consent gate, enters the ledger and may be called from any
thread; the SDK's does none of that and must be awaited on its event loop.

The event that finds our queue empty wakes the delivery thread, which costs a write to a socket. It has a row of its
own: it happens once per batch. In the other rounds one event waits already, so that no thread disturbs either side,
and the two take turns at being first.
"""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import aptabase

from app.build import Build, Channel
from app.policy import Policy
from app.preferences import PreferencesStore
from app.telemetry import TelemetryService, events
from app.telemetry.device import Facts, MemoryTier
from app.telemetry.ledger import Fate, Reason
from app.telemetry.words import MessageSource, ModelSource, ProviderType
from tests.benchmarks.table import Table

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

ROUNDS = 2000
WAKING_ROUNDS = 200
EVENTS = 20
"""Fewer than a batch, so that neither side begins to send."""

SOURCE, MODEL_SOURCE, PROVIDER = MessageSource.CHAT_UI, ModelSource.LOCAL, ProviderType.MLX
MODEL = "mlx-community/Qwen3-8B-4bit"


def tables() -> list[Table]:
    """Measure, and give the one table of this module."""
    return asyncio.run(_measure())


async def _measure() -> list[Table]:
    sdk = aptabase.Aptabase("A-EU-0123456789")
    with _granted() as service:
        outbox = service._recorder.outbox

        def build() -> None:
            events.MessageSent(
                source=SOURCE,
                model_source=MODEL_SOURCE,
                provider_type=PROVIDER,
                model=MODEL,
                is_agent=False,
                stream=True,
            )

        def ours() -> None:
            service.track(
                events.MessageSent(
                    source=SOURCE,
                    model_source=MODEL_SOURCE,
                    provider_type=PROVIDER,
                    model=MODEL,
                    is_agent=False,
                    stream=True,
                )
            )

        async def theirs() -> None:
            await sdk.track(
                "message_sent",
                {
                    "source": SOURCE,
                    "model_source": MODEL_SOURCE,
                    "provider_type": PROVIDER,
                    "model": MODEL,
                    "is_agent": False,
                    "stream": True,
                },
            )

        entry = service._recorder.ledger.enter("app_launched", 0.0, Fate.QUEUED, Reason.AWAITS_BATCH)

        def empty() -> None:
            sdk._event_queue.clear()
            outbox.purge(Reason.QUIT)

        times: dict[str, list[float]] = {"sdk": [], "ours": [], "waking": [], "build": []}
        for _ in range(WAKING_ROUNDS):
            empty()
            times["waking"].append(_timed(ours, 1))
            time.sleep(0.001)  # the delivery thread looks at its queue and goes back to sleep
        for number in range(ROUNDS):
            empty()
            outbox.put(entry)
            times["build"].append(_timed(build, EVENTS))
            if number % 2:
                times["sdk"].append(await _timed_async(theirs))
            times["ours"].append(_timed(ours, EVENTS))
            if not number % 2:
                times["sdk"].append(await _timed_async(theirs))
    medians = {name: statistics.median(values) for name, values in times.items()}
    return [
        Table(
            title=f"Building and tracking one message_sent (medians of {ROUNDS} interleaved rounds)",
            header=("", "µs per event", "ratio to the SDK"),
            rows=[
                ("aptabase 0.1.0: track, nothing checked", *_cells(medians["sdk"], medians["sdk"])),
                ("Osaurus: build, check, gate, ledger, queue", *_cells(medians["ours"], medians["sdk"])),
                ("  of which building and checking the event", *_cells(medians["build"], medians["sdk"])),
                ("  the one that wakes the delivery, once per batch", *_cells(medians["waking"], medians["sdk"])),
            ],
        )
    ]


def _cells(seconds: float, peer: float) -> tuple[str, str]:
    return f"{seconds * 1e6:.2f}", f"{seconds / peer:.2f}"


def _timed(act: Callable[[], None], number: int) -> float:
    began = time.perf_counter()
    for _ in range(number):
        act()
    return (time.perf_counter() - began) / number


async def _timed_async(act: Callable[[], Awaitable[None]]) -> float:
    began = time.perf_counter()
    for _ in range(EVENTS):
        await act()
    return (time.perf_counter() - began) / EVENTS


@contextmanager
def _granted() -> Iterator[TelemetryService]:
    """A service whose events are queued and, for the length of the measurement, not sent."""
    with tempfile.TemporaryDirectory() as folder:
        store = PreferencesStore(Path(folder))
        store.load()
        service = TelemetryService(
            build=Build(channel=Channel.DEBUG),
            preferences=store,
            policy=Policy(),
            environ={"APTABASE_APP_KEY": "A-SH-0123456789", "APTABASE_HOST": "http://127.0.0.1:9"},
            facts=lambda: Facts(MemoryTier.GB_16, "Linux", "12", "en-us"),
            flush_seconds=1e6,
        )
        service.start()
        service._prepared.wait()
        service.grant()
        service.track(events.AppLaunched())
        try:
            yield service
        finally:
            service.close(0.0)
