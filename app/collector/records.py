"""What the collector says about a request and about each event in it: enums and frozen dataclasses, nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from decimal import Decimal

Headers: TypeAlias = tuple[tuple[str, str], ...]
"""Header names in lower case with their values, in the order of arrival."""


class Verdict(StrEnum):
    """What Aptabase does with one event of a request that it answers with 200."""

    STORED = "stored"
    DROPPED = "dropped"


class Reason(StrEnum):
    """Why an event is dropped or a request refused; the value completes a sentence that people read."""

    NONE = ""

    # One event is dropped, behind a 200.
    EVENT_TOO_OLD = "its timestamp is missing or more than 24 hours old"
    SESSION_TOO_OLD = "its numeric session id began more than 7 days ago"
    SESSION_IN_FUTURE = "its numeric session id begins more than 10 minutes from now"
    SESSION_TOO_LONG = "its session id is not a number and longer than 36 characters"
    PROPS_NOT_AN_OBJECT = "its props are not an object"
    KEY_BLANK = "a property key is blank"
    KEY_TOO_LONG = "a property key is longer than 40 characters"

    # The whole request is refused because of what its body says.
    MALFORMED_JSON = "not well-formed JSON in UTF-8"
    NOT_AN_ARRAY = "not an array"
    NOT_AN_OBJECT = "not an object"
    TOO_MANY_EVENTS = "too many events"
    MISSING = "missing or empty"
    NOT_A_STRING = "not a string"
    NOT_A_BOOLEAN = "neither true nor false"
    NOT_A_TIMESTAMP = "not an ISO 8601 timestamp"
    TOO_LONG = "too long"
    NOT_A_DECIMAL = "a number that fits no decimal"
    UNKNOWN_KEY = "no app has this key"
    ACCOUNT_LOCKED = "the account behind this key is locked"

    # The whole request is refused before its body is looked at.
    WRONG_HOST = "not a name of this collector"
    NO_SUCH_PATH = "nothing is served here"
    WRONG_METHOD = "only POST is served here"
    COMPRESSED = "compressed bodies are not read"
    WRONG_CONTENT_TYPE = "only application/json is read"
    BODY_TOO_LARGE = "too large"
    TOO_MANY_REQUESTS = "too many requests within a second"
    ABANDONED = "the client went away before the end of its request"
    INTERNAL = "the collector itself failed"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that a refused request got wrong: where, and what. It never holds the value found there.

    `where` is a path into the body such as `[0].systemProps.locale`, or the name of a part of the request.
    `limit` is the largest number allowed, where the fault is one of size, and 0 elsewhere.
    """

    where: str
    reason: Reason
    limit: int = 0

    def __str__(self) -> str:
        """Return the fault as people read it: `[0].eventName: too long (at most 60)`."""
        return f"{self.where}: {self.reason}" + (f" (at most {self.limit})" if self.limit else "")


@dataclass(frozen=True, slots=True)
class Arrival:
    """One event of a request that was answered with 200, and what Aptabase would make of it.

    `timestamp` is in UTC, moved to the time of receipt if it lay in the future, None if it was missing. `system_props`
    holds what was sent of the properties that the server knows, null as an empty string, the locale normalised.
    `props` is what would be stored, numbers as decimals; empty for a dropped event. `raw` are the very bytes of
    this event inside the request. `undeclared` is the path of the first field that the schema handed to the
    collector does not allow, without its value; empty if there is none, or no schema.
    """

    received_at: datetime
    bucket: str
    debug: bool
    event_name: str
    session_id: str
    timestamp: datetime | None
    system_props: Mapping[str, str | bool]
    props: Mapping[str, str | Decimal]
    verdict: Verdict
    reason: Reason
    raw: bytes
    undeclared: str = ""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A request that was answered with anything but 200: nothing of it is stored."""

    received_at: datetime
    status: int
    reasons: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class Visit:
    """A request as it came in, before anything is decided about it.

    `complete` is False when the client went away before the end, `oversized` is True when the body was longer than
    `app.collector.door.MAX_BODY`; in both cases `body` is the part that was kept.
    """

    method: str
    path: str
    headers: Headers
    body: bytes
    complete: bool = True
    oversized: bool = False

    def header(self, name: str) -> str | None:
        """Return the value of a header by its lower-case name; a repeated one joined with commas, None if absent."""
        values = [value for key, value in self.headers if key == name]
        return ", ".join(values) if values else None


@dataclass(frozen=True, slots=True)
class Request:
    """A request and its answer, kept in memory for tests and for watching; no address is part of it."""

    received_at: datetime
    headers: Headers
    body: bytes
    status: int
    arrivals: tuple[Arrival, ...]
    method: str = "POST"
    path: str = "/api/v0/events"
