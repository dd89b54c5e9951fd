"""What became of each event in this session, in memory only.

Every event that is recorded gets an entry; its fate changes until it reaches an end. The counts cover all entries,
also those whose row has made room for newer ones and those that were only ever counted.
"""

from __future__ import annotations

from collections import deque
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeAlias

from app.named_tuple import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.telemetry.aptabase import Request

MAX_ROWS = 500

Recipe: TypeAlias = "tuple[Callable[..., bytes], *tuple[Any, ...]]"
"""A function that makes bytes, and what to call it with."""


class Fate(StrEnum):
    """Where an event is. The words are those of the windows and the documents."""

    HELD = "held"
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    DISCARDED = "discarded"
    REFUSED = "refused"
    UNKNOWN = "unknown"

    @property
    def is_waiting(self) -> bool:
        """Whether the event may still leave."""
        return self in (Fate.HELD, Fate.QUEUED, Fate.SENDING)


class Reason(StrEnum):
    """Why an event has its fate."""

    AWAITS_ANSWER = "awaits_answer"
    AWAITS_BATCH = "awaits_batch"
    AWAITS_RETRY = "awaits_retry"
    UNDER_WAY = "under_way"
    ACCEPTED = "accepted"

    DECLINED = "declined"
    NO_ANSWER_GIVEN = "no_answer_given"
    POLICY = "policy"
    NO_KEY = "no_key"
    HOLD_FULL = "hold_full"
    QUEUE_FULL = "queue_full"
    TOO_OLD = "too_old"
    QUIT = "quit"
    STOPPED = "stopped"
    BROKEN = "broken"

    INVALID = "invalid"
    AGAINST_LIMITS = "against_limits"
    SERVER_REFUSED = "server_refused"
    REDIRECTED = "redirected"

    NO_RESPONSE = "no_response"
    GATEWAY = "gateway"
    NOT_APTABASE = "not_aptabase"
    LEFT_BEFORE_CUT = "left_before_cut"


class Entry:
    """One event on its way. Changed only by the ledger; the payload is built once and never again.

    Attributes:
        number: counts up within the process.
        name: the event's name in the catalogue.
        happened_at: when it happened, seconds since 1970 in UTC.
        detail: what belongs to the reason: a status code, field names; never a value.
        request: the one it went in, None where it never did or waits for another.
    """

    __slots__ = (
        "_content",
        "detail",
        "fate",
        "happened_at",
        "name",
        "number",
        "reason",
        "request",
        "revision",
    )

    def __init__(
        self,
        number: int,
        revision: int,
        name: str,
        happened_at: float,
        fate: Fate,
        reason: Reason,
        detail: str,
        recipe: Recipe | None,
    ) -> None:
        self.number = number
        self.name = name
        self.happened_at = happened_at
        self.fate = fate
        self.reason = reason
        self.detail = detail
        self.revision = revision
        self.request: Request | None = None
        self._content: Recipe | bytes | None = recipe

    @property
    def payload(self) -> bytes | None:
        """The bytes of this event inside a request: the same object that is sent. None once destroyed."""
        content = self._content
        if isinstance(content, tuple):
            build, *facts = content
            content = self._content = build(*facts)
        return content

    def destroy(self) -> None:
        """Forget what the event said."""
        self._content = None
        self.request = None


class Row(NamedTuple):
    """An entry as it is now, for showing; its bytes and its request are those that were sent, not built for it."""

    number: int
    name: str
    happened_at: float
    fate: Fate
    reason: Reason
    detail: str
    payload: bytes | None
    request: Request | None = None


class Ledger:
    """Entries, newest last, and how many there are of each fate and reason.

    Not thread-safe by itself: the service's lock guards it.
    """

    def __init__(self) -> None:
        self._entries: deque[Entry] = deque(maxlen=MAX_ROWS)
        self._counts = {fate: dict.fromkeys(Reason, 0) for fate in Fate}
        self._numbers = 0
        self.revision = 0

    def enter(
        self,
        name: str,
        happened_at: float,
        fate: Fate,
        reason: Reason,
        recipe: Recipe | None = None,
        detail: str = "",
    ) -> Entry:
        """Begin an entry.

        Args:
            name: the event's name in the catalogue.
            happened_at: when it happened, seconds since 1970 in UTC.
            fate: where it is.
            reason: why.
            recipe: makes its bytes, when they are first needed.
            detail: what belongs to the reason; never a value.
        """
        number = self._numbers = self._numbers + 1
        revision = self.revision = self.revision + 1
        entry = Entry(number, revision, name, happened_at, fate, reason, detail, recipe)
        self._counts[fate][reason] += 1
        self._entries.append(entry)
        return entry

    def move(self, entry: Entry, fate: Fate, reason: Reason, detail: str = "") -> None:
        """Give an entry its next fate. A discarded one loses its payload, one that waits again its request."""
        self._counts[entry.fate][entry.reason] -= 1
        self._counts[fate][reason] += 1
        self.revision += 1
        entry.fate = fate
        entry.reason = reason
        entry.detail = detail
        entry.revision = self.revision
        if fate is Fate.DISCARDED:
            entry.destroy()
        elif fate is Fate.QUEUED:
            entry.request = None

    def attach(self, entry: Entry, request: Request) -> None:
        """Note the request an entry goes in."""
        self.revision += 1
        entry.revision = self.revision
        entry.request = request

    def count_only(self, fate: Fate, reason: Reason, number: int = 1) -> None:
        """Count events that get no row: they came when there was no room for more."""
        self.revision += 1
        self._counts[fate][reason] += number

    def counts(self) -> Mapping[Fate, int]:
        """Sum over the reasons; every fate is present."""
        return {fate: sum(numbers.values()) for fate, numbers in self._counts.items()}

    def reasons(self) -> Mapping[tuple[Fate, Reason], int]:
        """Count per fate and reason, those that occur."""
        return {
            (fate, reason): number
            for fate, numbers in self._counts.items()
            for reason, number in numbers.items()
            if number
        }

    def rows(self, since: int = 0) -> list[Row]:
        """List the rows that changed after a revision, oldest first; all of them from 0."""
        return [
            Row(e.number, e.name, e.happened_at, e.fate, e.reason, e.detail, _shown(e), e.request)
            for e in self._entries
            if e.revision > since
        ]


def _shown(entry: Entry) -> bytes | None:
    """Give an entry's bytes; None also where they cannot be built, which is told when they are to be sent."""
    try:
        return entry.payload
    except Exception:  # noqa: BLE001 - one such event must not hide the others
        return None
