"""From moments to entries: builds events, holds or queues them, and keeps what belongs to the session.

Whether anything is recorded at all is not decided here but in `service.py`. Nothing here takes the lock: the service
holds the outbox's lock around every call.
"""

from __future__ import annotations

import logging
import math
from collections import deque
from typing import TYPE_CHECKING, Any

from app.named_tuple import NamedTuple
from app.telemetry import aptabase
from app.telemetry.ledger import Entry, Fate, Ledger, Reason
from app.telemetry.outbox import Outbox
from app.telemetry.session import Session
from app.telemetry.words import CATALOGUE_VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.clock import Clock
    from app.telemetry.events import Event
    from app.telemetry.surroundings import Surroundings

MAX_HELD = 64
"""So many events are held until the question is answered; later ones are only counted."""
SESSION_SECONDS = 1.0
"""So long a session id is taken for current without asking the session again, which turns over after an hour."""

_QUEUED, _AWAITS_BATCH = Fate.QUEUED, Reason.AWAITS_BATCH  # Python 3.11 looks a member up anew each time it is named

log = logging.getLogger(__name__)


class Moment(NamedTuple):
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
    """

    def __init__(self, clock: Clock) -> None:
        self.ledger = Ledger()
        self.outbox = Outbox(self.ledger, clock)
        self.session = Session(clock)
        self.covered = CATALOGUE_VERSION
        self._surroundings: Surroundings | None = None
        self._declared: Mapping[type[Event], tuple[str, int]] = {}
        self._session_id = ""
        self._session_asked = -math.inf
        self._encoder = self._encode  # named once: each look at a method makes an object
        self._held: list[Entry] = []
        self._moments: deque[Moment] = deque()

    @property
    def unbuilt(self) -> int:
        """How many moments wait for the catalogue."""
        return len(self._moments)

    def record(self, moment: Moment, *, hold: bool) -> bool:
        """Record a moment: built now if the catalogue is there. Says whether the delivery should look."""
        if self._surroundings is not None:
            return self._build(moment, hold=hold)
        if len(self._moments) < MAX_HELD:
            self._moments.append(moment)
        else:
            self.ledger.count_only(Fate.DISCARDED, Reason.HOLD_FULL)
        return False

    def add(self, event: Event, happened_at: float, *, hold: bool) -> bool:
        """Enter an event of the catalogue; anything else is refused. Says whether the delivery should look.

        Its bytes are built when they are first needed, and then never again.
        """
        if self._surroundings is None:
            return self.record(Moment(type(event).__name__, happened_at, lambda: event), hold=hold)
        declared = self._declared.get(type(event))
        if declared is None:
            self._refuse(type(event).__name__, happened_at, set())
            return False
        name, since = declared
        if since > self.covered:
            return False
        if not 0.0 <= happened_at - self._session_asked < SESSION_SECONDS:
            self._session_id = self.session.current()
            self._session_asked = happened_at
        recipe = (self._encoder, event, happened_at, self._session_id, self.covered)
        if not hold:
            return self.outbox.put(self.ledger.enter(name, happened_at, _QUEUED, _AWAITS_BATCH, recipe))
        if len(self._held) >= MAX_HELD:
            self.ledger.count_only(Fate.DISCARDED, Reason.HOLD_FULL)
        else:
            self._held.append(self.ledger.enter(name, happened_at, Fate.HELD, Reason.AWAITS_ANSWER, recipe))
        return False

    def renew_session(self) -> None:
        """Begin a new session: what happens from here on must not be linked with what was before."""
        self.session.renew()
        self._session_asked = -math.inf

    def equip(self, surroundings: Surroundings, *, hold: bool) -> bool:
        """Take what is needed to build events, and catch up. Says whether the delivery should look."""
        from app.telemetry.events import EVENTS

        self._surroundings = surroundings
        self._declared = {kind: (kind.name, kind.since) for kind in EVENTS.values()}
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

    def _encode(self, event: Event, happened_at: float, session_id: str, covered: int) -> bytes:
        """Build an event's bytes, with what the covered catalogue knows of it."""
        around = self._surroundings
        if around is None:
            raise RuntimeError("an event cannot be encoded before the recorder is equipped")
        properties = {**event.properties(covered), **around.common.properties(covered)}
        return aptabase.encode_event(event.name, happened_at, session_id, around.envelope, properties)

    def _build(self, moment: Moment, *, hold: bool) -> bool:
        from pydantic import ValidationError

        from app.telemetry.events import EVENTS

        try:
            event = moment.build()
        except ValidationError as error:
            known = EVENTS[moment.name].model_fields if moment.name in EVENTS else {}
            self._refuse(moment.name, moment.happened_at, _fields_of(error) & known.keys())
        except Exception:  # noqa: BLE001 - whatever it was, the caller's work goes on; its text may quote a value
            self._refuse(moment.name, moment.happened_at, set())
        else:
            return self.add(event, moment.happened_at, hold=hold)
        return False

    def _refuse(self, name: str, happened_at: float, fields: set[str]) -> None:
        detail = ", ".join(sorted(fields))
        self.ledger.enter(name, happened_at, Fate.REFUSED, Reason.INVALID, detail=detail)
        log.warning("the catalogue refused an event: %s (%s)", name, detail or "it could not be built")


def _fields_of(error: Any) -> set[str]:
    """Collect the names of the fields that a validation did not accept, also those that do not exist."""
    names: set[str] = set()
    for problem in error.errors(include_input=False, include_url=False):
        if problem["type"] == "fields_disagree":
            names.update(problem["ctx"].values())
        else:
            names.update(str(part) for part in problem["loc"][:1])
    return names
