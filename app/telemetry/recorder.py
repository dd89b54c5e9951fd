"""From moments to entries: builds events, holds or queues them, and keeps what belongs to the session.

Whether anything is recorded at all is not decided here but in `service.py`. Nothing here takes the lock: the service
holds the outbox's lock around every call.
"""

from __future__ import annotations

import logging
from collections import deque
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from app.telemetry import aptabase
from app.telemetry.ledger import Entry, Fate, Ledger, Reason
from app.telemetry.outbox import Outbox
from app.telemetry.session import Session
from app.telemetry.words import CATALOGUE_VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.clock import Clock
    from app.telemetry.events import Event

MAX_HELD = 64
"""So many events are held until the question is answered; later ones are only counted."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that happened, whose event is yet to be built.

    Attributes:
        name: the event's name, for the ledger when the event cannot be built.
        happened_at: seconds since 1970 in UTC.
        build: makes the event.
    """

    name: str
    happened_at: float
    build: Callable[[], Event]


class Recorder:
    """Turns moments into entries of the ledger, held or queued.

    Until `equip` is called there is no catalogue to build events with; moments wait then, within the same bounds.

    Attributes:
        covered: the catalogue version that the person agreed to; what is newer is not recorded.
        envelope: what surrounds each event, None until `equip`.
    """

    def __init__(self, clock: Clock) -> None:
        self.ledger = Ledger()
        self.outbox = Outbox(self.ledger, clock)
        self.session = Session(clock)
        self.covered = CATALOGUE_VERSION
        self.envelope: aptabase.Envelope | None = None
        self._common: Mapping[str, Any] = {}
        self._held: list[Entry] = []
        self._moments: deque[Moment] = deque()

    @property
    def unbuilt(self) -> int:
        """How many moments wait for the catalogue."""
        return len(self._moments)

    def record(self, moment: Moment, *, hold: bool) -> bool:
        """Record a moment: built now if the catalogue is there. Says whether something came to wait in the outbox."""
        if self.envelope is not None:
            return self._build(moment, hold=hold)
        if len(self._moments) < MAX_HELD:
            self._moments.append(moment)
        else:
            self.ledger.count_only(Fate.DISCARDED, Reason.HOLD_FULL)
        return False

    def add(self, event: Event, happened_at: float, *, hold: bool) -> bool:
        """Enter an event. Its bytes are built when they are first needed, and then never again."""
        if event.since > self.covered:
            return False
        if self.envelope is None:
            return self.record(Moment(event.name, happened_at, lambda: event), hold=hold)
        if hold and len(self._held) >= MAX_HELD:
            self.ledger.count_only(Fate.DISCARDED, Reason.HOLD_FULL)
            return False
        properties = {**event.properties(self.covered), **self._common}
        build = partial(
            aptabase.encode_event, event.name, happened_at, self.session.current(), self.envelope, properties
        )
        if hold:
            self._held.append(self.ledger.enter(event.name, happened_at, Fate.HELD, Reason.AWAITS_ANSWER, build))
            return False
        return self.outbox.put(self.ledger.enter(event.name, happened_at, Fate.QUEUED, Reason.AWAITS_BATCH, build))

    def equip(self, envelope: aptabase.Envelope, common: Mapping[str, Any], *, hold: bool) -> bool:
        """Take what is needed to build events, and catch up. Says whether something came to wait in the outbox."""
        self.envelope = envelope
        self._common = common
        queued = False
        while self._moments:
            queued = self._build(self._moments.popleft(), hold=hold) or queued
        return queued

    def release_held(self) -> bool:
        """Queue what was held, in its order and with its own times. Says whether there was anything."""
        held, self._held = self._held, []
        for entry in held:
            self.ledger.move(entry, Fate.QUEUED, Reason.AWAITS_BATCH)
            self.outbox.put(entry)
        return bool(held)

    def destroy_held(self, reason: Reason) -> None:
        """Destroy what was held and the moments that wait for the catalogue."""
        for entry in self._held:
            self.ledger.move(entry, Fate.DISCARDED, reason)
        self._held.clear()
        if self._moments:
            self.ledger.count_only(Fate.DISCARDED, reason, len(self._moments))
            self._moments.clear()

    def _build(self, moment: Moment, *, hold: bool) -> bool:
        from pydantic import ValidationError

        try:
            event = moment.build()
        except ValidationError as error:
            self._refuse(moment, _fields_of(error))
        except (ValueError, KeyError, TypeError):
            self._refuse(moment, set())
        else:
            return self.add(event, moment.happened_at, hold=hold)
        return False

    def _refuse(self, moment: Moment, fields: set[str]) -> None:
        detail = ", ".join(sorted(fields))
        self.ledger.enter(moment.name, moment.happened_at, Fate.REFUSED, Reason.INVALID, detail=detail)
        log.warning("the catalogue refused an event: %s (%s)", moment.name, detail or "it could not be built")


def _fields_of(error: Any) -> set[str]:
    """Collect the names of the fields that a validation did not accept; never what they held."""
    names: set[str] = set()
    for problem in error.errors(include_input=False, include_url=False):
        if problem["type"] == "fields_disagree":
            names.update(problem["ctx"].values())
        else:
            names.update(str(part) for part in problem["loc"][:1])
    return names
