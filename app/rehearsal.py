"""A rehearsal: a server, a consent, a queue and events of its own, beside the real ones, on this computer alone.

For a person who wants to see with their own eyes that what the app shows is what arrives, and that nothing arrives once
the switch is off. No real event crosses over, and nothing is read from or written to the profile.
"""

from __future__ import annotations

import threading
from collections import defaultdict, deque
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.build import Channel
from app.collector import Arrival, Collector
from app.policy import Policy
from app.preferences import Preferences, PreferencesStore
from app.telemetry import TelemetryService
from app.telemetry.key import HOST_VARIABLE, KEY_VARIABLE
from app.telemetry.ledger import MAX_ROWS, Fate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from app.build import Build
    from app.telemetry.device import Facts
    from app.telemetry.ledger import Row

KEY = "A-SH-0000000000"
MAX_EVENTS = MAX_ROWS
"""No more events than the ledger has rows for: everything that arrives can be held against what left."""

FLUSH_SECONDS = 1.0
"""Long enough to see an event wait, short enough to stay for its arrival."""


class ForgetfulPreferences(PreferencesStore):
    """An answer that is remembered until it is let go of: no file is read or written."""

    def __init__(self) -> None:
        super().__init__(Path())

    def load(self, *, repair: bool = True) -> Preferences:  # noqa: ARG002 - there is nothing to repair
        """Give what is remembered."""
        return self.current

    def look(self) -> bool:
        """Find nothing new: nobody else writes here."""
        return False

    def _write(self) -> Preferences:
        self._settle(self.current)
        return self.current


@dataclass(frozen=True, slots=True)
class Comparison:
    """What left, held against what arrived.

    Attributes:
        pairs: by the number of a row, the arrival that has the very same bytes.
        missing: rows that the ledger calls sent and that have no such arrival.
        strangers: arrivals that have no such row.
    """

    pairs: Mapping[int, Arrival]
    missing: int
    strangers: int

    @property
    def agrees(self) -> bool:
        """Whether everything that was sent arrived as it left, and nothing else did."""
        return not self.missing and not self.strangers


def compare(rows: Sequence[Row], arrivals: Sequence[Arrival]) -> Comparison:
    """Pair rows with arrivals by their bytes; of equal ones the first with the first."""
    alike: dict[bytes, deque[int]] = defaultdict(deque)
    for row in rows:
        if row.payload is not None:
            alike[row.payload].append(row.number)
    pairs: dict[int, Arrival] = {}
    strangers = 0
    for arrival in arrivals:
        numbers = alike.get(arrival.raw)
        if numbers:
            pairs[numbers.popleft()] = arrival
        else:
            strangers += 1
    missing = sum(row.fate is Fate.SENT and row.number not in pairs for row in rows)
    return Comparison(pairs, missing, strangers)


def _nobody() -> None:
    """Hear of an arrival that nobody waits for."""


class Rehearsal:
    """The whole of it: a collector on loopback and a service that knows no other server.

    It begins where the app begins: nobody has answered, so what happens is held.

    Args:
        build: whose version the events carry; whatever its channel, the rehearsal is of the debug channel, with a key
            that no server knows.
        facts: looks at this computer; the service's own way unless given.
        flush_seconds: how long the first event waits for company.

    Attributes:
        happened: how many events have happened.
        follower: whoever follows it now, see `follow`; it is theirs to close.
    """

    def __init__(
        self,
        build: Build,
        *,
        facts: Callable[[], Facts] | None = None,
        flush_seconds: float = FLUSH_SECONDS,
    ) -> None:
        self.happened = 0
        self.follower = object()
        self._build = build._replace(channel=Channel.DEBUG, app_key=None, host=None)
        self._on_arrival: Callable[[], None] = _nobody
        self._facts = facts
        self._flush_seconds = flush_seconds
        self._collector: Collector | None = None
        self._service: TelemetryService | None = None
        self._changing = threading.Lock()
        self._closed = False

    @property
    def service(self) -> TelemetryService:
        """The service of the rehearsal, once it is open."""
        if self._service is None:
            raise RuntimeError("the rehearsal is not open")
        return self._service

    @property
    def address(self) -> str:
        """Where the server listens, as host and port; empty before it does."""
        return self._collector.url.removeprefix("http://") if self._collector is not None else ""

    @property
    def arrivals(self) -> tuple[Arrival, ...]:
        """What has arrived, oldest first."""
        return self._collector.arrivals if self._collector is not None else ()

    @property
    def is_full(self) -> bool:
        """Whether as much has happened as can be shown."""
        return self.happened >= MAX_EVENTS

    def follow(self, on_arrival: Callable[[], None]) -> object:
        """Tell of arrivals from now on, in place of whoever was told before; gives what `follower` is then.

        Args:
            on_arrival: called on the collector's thread after each event that arrives, must return at once.
        """
        self._on_arrival = on_arrival
        self.follower = object()
        return self.follower

    def open(self) -> None:
        """Start the server and the service. Takes its time: never on the main thread. Without effect once closed.

        Raises:
            OsaurusError: there is no port to listen on.
        """
        with self._changing:
            if self._closed or self._service is not None:
                return
            from app.telemetry.catalog import json_schema

            collector = Collector(on_arrival=lambda _arrival: self._on_arrival(), schema=json_schema())
            collector.start()
            self._collector = collector
            service = self._make_service(collector.url)
            service.start()
            self._service = service

    def happen(self, name: str) -> None:
        """Let the catalogue's example of an event happen. Never waits."""
        from app.telemetry.catalog import example_event

        if not self.is_full:
            self.happened += 1
            self.service.track(example_event(name))

    def compare(self) -> Comparison:
        """Hold what left against what arrived, as of now."""
        _, rows = self.service.rows()  # first: an arrival is kept before its row is called sent
        return compare(rows, self.arrivals)

    def close(self) -> None:
        """Destroy what waits, cut what is under way, stop the server. May wait for both: never on the main thread."""
        with self._changing:
            self._closed = True
            if self._service is not None:
                self._service.close(0.0)
            if self._collector is not None:
                self._collector.stop()

    def _make_service(self, url: str) -> TelemetryService:
        from app.telemetry.device import read_facts

        return TelemetryService(
            build=self._build,
            preferences=ForgetfulPreferences(),
            policy=Policy(),
            environ={KEY_VARIABLE: KEY, HOST_VARIABLE: url},
            facts=self._facts if self._facts is not None else read_facts,
            flush_seconds=self._flush_seconds,
        )
