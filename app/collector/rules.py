"""What Aptabase does with a request body: refuse it whole, or store or silently drop each event. No I/O.

An independent reading of the server's own source (EventsController, EventBody, LocaleFormatter, StringExtensions,
Program; mid-2026), from which every limit below is taken. What was concluded and not run says (inferred). The
decisions are made in the server's order: the shape of all events, their number, each event for itself, and only if
one of them is worth storing the key, the account and the numbers.

Two things are stricter here than there: field names must be spelled exactly, and nothing is read from a `Content-Type`
other than `application/json`. Three cannot be shown by a collector of one process: the 10 s memory buffer behind
a 200, the daily anonymous user, and the 418 for a client that sends too slowly.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from app.collector import wire
from app.collector.records import Arrival, Fault, Reason, Refusal, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

MAX_EVENTS = 25
MAX_EVENT_NAME = 60
MAX_SYSTEM_PROPS: Mapping[str, int] = MappingProxyType(
    {
        "sdkVersion": 40,
        "osName": 30,
        "osVersion": 100,
        "locale": 10,
        "appVersion": 50,
        "appBuildNumber": 20,
        "engineName": 30,
        "engineVersion": 30,
        "deviceModel": 100,
    }
)
MAX_SESSION_ID = 36
MAX_KEY = 40
MAX_TEXT = 180
ELLIPSIS = "..."
MAX_EVENT_AGE = timedelta(hours=24)
MAX_SESSION_AGE = timedelta(days=7)
MAX_SESSION_LEAD = timedelta(minutes=10)
REQUESTS_PER_WINDOW = 20
RATE_WINDOW = timedelta(seconds=1)

_APP_KEY = re.compile(r"A-(EU|US|DEV|SH)-[A-Za-z0-9]+")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SESSION_SCALE = 10**8
_MAX_SESSION_NUMBER = 2**64 - 1
_SESSION_NUMBER = re.compile(r"[\t-\r ]*\+?0*([0-9]{1,20})[\t-\r ]*")  # what ulong.TryParse reads
# .NET's largest decimal is 2^96 - 1; from here on nothing rounds to it any more (inferred).
_DECIMAL_BOUND = Decimal("79228162514264337593543950335.5")
# The profile of ISO 8601 that System.Text.Json reads; without an offset the server takes it for UTC.
_TIMESTAMP = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,16}))?)?(?:Z|([+-])(\d\d)(?::(\d\d))?)?)?",
    re.ASCII,
)
_MAX_OFFSET = timedelta(hours=14)
_SPECIAL_LOCALES: Mapping[str, str] = MappingProxyType({"en-001": "en", "en-150": "en", "en-us-posix": "en"})
_SHORT_LOCALES = range(5, 8)
_LONG_LOCALE = 10


def judge(
    body: bytes,
    received_at: datetime,
    *,
    app_key: str | None,
    known_keys: Collection[str] | None = None,
    locked_keys: Collection[str] = (),
    undeclared: Callable[[Mapping[str, Any]], str] = lambda _event: "",
) -> tuple[Arrival, ...] | Refusal:
    """Decide what Aptabase would do with a request body that came in at `received_at` (UTC).

    Args:
        body: the bytes after the headers.
        received_at: now, as far as the rules about time go.
        app_key: the `App-Key` header. Without one the server looks for an app with an empty key, finds none and
            answers 404 (inferred; older servers answered 400).
        known_keys: the keys of apps that exist; None lets every well-formed key in.
        locked_keys: keys whose account is locked.
        undeclared: the path of the first field of an event that some schema does not allow, or an empty string.

    Returns:
        What becomes of each event if the answer is 200, otherwise why the request is refused as a whole. A number
        that fits no decimal is a 500 that keeps nothing (inferred: the server may already hold earlier events).
    """
    try:
        elements = wire.split(body)
    except wire.BodyError as error:
        return Refusal(received_at, 400, (Fault("body", error.reason),))
    faults = [fault for index, (event, _) in enumerate(elements) for fault in _faults(event, f"[{index}]")]
    if not faults and len(elements) > MAX_EVENTS:
        faults = [Fault("body", Reason.TOO_MANY_EVENTS, MAX_EVENTS)]
    if faults:
        return Refusal(received_at, 400, tuple(faults))
    key = app_key or ""
    arrivals = tuple(
        _arrival(event, raw, received_at, key, undeclared(event)) for event, raw in elements if isinstance(event, dict)
    )
    if not any(arrival.verdict is Verdict.STORED for arrival in arrivals):
        return arrivals
    if not _APP_KEY.fullmatch(key) or (known_keys is not None and key not in known_keys):
        status, faults = 404, [Fault("App-Key", Reason.UNKNOWN_KEY)]
    elif key in locked_keys:
        status, faults = 400, [Fault("App-Key", Reason.ACCOUNT_LOCKED)]
    else:
        status, faults = 500, [fault for index, one in enumerate(arrivals) for fault in _misfits(one, f"[{index}]")]
    return Refusal(received_at, status, tuple(faults)) if faults else arrivals


class RateWindow:
    """Counts requests in windows of one second; the 21st of a window is refused with 429.

    The server counts per address in fixed windows. Only loopback talks to the collector, so one count is enough and
    no address is kept; a window starts with its first request (inferred).
    """

    def __init__(self) -> None:
        self._started_at: datetime | None = None
        self._count = 0

    def admit(self, now: datetime) -> bool:
        """Count a request and say whether it is let in."""
        start = self._started_at
        if start is None or not timedelta(0) <= now - start < RATE_WINDOW:
            self._started_at, self._count = now, 0
        self._count += 1
        return self._count <= REQUESTS_PER_WINDOW


def normalise_locale(locale: str) -> str:
    """Return a locale as the server stores it, empty if it does not like it (LocaleFormatter)."""
    if locale == "C":
        return ""
    tidy = locale.replace("_", "-").lower()
    if tidy in _SPECIAL_LOCALES:
        return _SPECIAL_LOCALES[tidy]
    size = len(tidy)
    short = size in _SHORT_LOCALES and tidy[2] == "-"
    long = size == _LONG_LOCALE and tidy[2] == tidy[7] == "-"
    return tidy if size == len("en") or short or long else ""


def parse_timestamp(text: str) -> datetime | None:
    """Return the moment in UTC, to the microsecond, or None if the server could not read it (System.Text.Json)."""
    match = _TIMESTAMP.fullmatch(text)
    if match is None:
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in match.group(1, 2, 3, 4, 5, 6))
    fraction, sign, offset_hours, offset_minutes = match.group(7, 8, 9, 10)
    offset = timedelta(hours=int(offset_hours or 0), minutes=int(offset_minutes or 0))
    if offset > _MAX_OFFSET:
        return None
    zone = timezone(-offset if sign == "-" else offset)
    microsecond = int(((fraction or "") + "000000")[:6])
    try:
        return datetime(year, month, day, hour, minute, second, microsecond, zone).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _faults(event: object, where: str) -> Iterator[Fault]:
    """Yield what the server's model validation finds wrong: each of them refuses the whole request."""
    if not isinstance(event, dict):
        yield Fault(where, Reason.NOT_AN_OBJECT)
        return
    yield from _string_faults(event, "eventName", where, limit=MAX_EVENT_NAME, required=True)
    yield from _string_faults(event, "sessionId", where, required=True)
    timestamp = event.get("timestamp", "0001-01-01")  # missing is the earliest there is, null is malformed
    if not isinstance(timestamp, str) or parse_timestamp(timestamp) is None:
        yield Fault(f"{where}.timestamp", Reason.NOT_A_TIMESTAMP)
    system = event.get("systemProps", {})
    where = f"{where}.systemProps"
    if not isinstance(system, dict):
        yield Fault(where, Reason.NOT_AN_OBJECT)
        return
    for name, limit in MAX_SYSTEM_PROPS.items():
        yield from _string_faults(system, name, where, limit=limit, required=name == "sdkVersion")
    if not isinstance(system.get("isDebug", False), bool):
        yield Fault(f"{where}.isDebug", Reason.NOT_A_BOOLEAN)


def _string_faults(
    holder: Mapping[str, Any], name: str, where: str, *, limit: int = 0, required: bool = False
) -> Iterator[Fault]:
    value = holder.get(name)
    where = f"{where}.{name}"
    if value is not None and not isinstance(value, str):
        yield Fault(where, Reason.NOT_A_STRING)
    elif required and not (value or "").strip():  # [Required] takes blanks for nothing
        yield Fault(where, Reason.MISSING)
    elif limit and utf16_length(value or "") > limit:
        yield Fault(where, Reason.TOO_LONG, limit)


def _arrival(event: Mapping[str, Any], raw: bytes, now: datetime, key: str, undeclared: str) -> Arrival:
    sent_at = parse_timestamp(event["timestamp"]) if "timestamp" in event else None
    timestamp = sent_at if sent_at is None else min(sent_at, now)
    props = _props(event.get("props"))
    reason = (
        _session_reason(event["sessionId"], now)
        or (Reason.EVENT_TOO_OLD if timestamp is None or timestamp < now - MAX_EVENT_AGE else Reason.NONE)
        or _props_reason(props)
    )
    stored = {} if reason or props is None else {name: _stored(props[name]) for name in sorted(props)}
    system = event["systemProps"]
    debug = system.get("isDebug", False)
    known = {name: system[name] or "" for name in MAX_SYSTEM_PROPS if name in system}
    if "locale" in known:
        known["locale"] = normalise_locale(known["locale"])
    return Arrival(
        received_at=now,
        bucket=f"{key}_DEBUG" if debug else key,
        debug=debug,
        event_name=event["eventName"],
        session_id=event["sessionId"],
        timestamp=timestamp,
        system_props=MappingProxyType({"isDebug": debug, **known}),
        props=MappingProxyType(stored),
        verdict=Verdict.DROPPED if reason else Verdict.STORED,
        reason=reason,
        raw=raw,
        undeclared=undeclared,
    )


def _session_reason(session_id: str, now: datetime) -> Reason:
    match = _SESSION_NUMBER.fullmatch(session_id)
    if match is None or int(match[1]) > _MAX_SESSION_NUMBER:
        return Reason.SESSION_TOO_LONG if utf16_length(session_id) > MAX_SESSION_ID else Reason.NONE
    started_at = _EPOCH + timedelta(seconds=int(match[1]) // _SESSION_SCALE)
    if started_at > now + MAX_SESSION_LEAD:
        return Reason.SESSION_IN_FUTURE
    return Reason.SESSION_TOO_OLD if started_at < now - MAX_SESSION_AGE else Reason.NONE


def _props(props: object) -> Mapping[str, Any] | None:
    """Return the properties, none for null or nothing, None for what is no object.

    A string that contains an object counts as one: the web SDKs once sent it so (EventBody.ValidateProps).
    """
    if props is None:
        return {}
    if isinstance(props, str):
        try:
            props = wire.read(props)
        except wire.BodyError:
            return None
    return props if isinstance(props, dict) else None


def _props_reason(props: Mapping[str, Any] | None) -> Reason:
    if props is None:
        return Reason.PROPS_NOT_AN_OBJECT
    if not all(key.strip() for key in props):
        return Reason.KEY_BLANK
    return Reason.KEY_TOO_LONG if any(utf16_length(key) > MAX_KEY for key in props) else Reason.NONE


def _stored(value: object) -> str | Decimal:
    """Return a property's value as the server keeps it (EventBody.SplitProps)."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case str():
            return _cut(value)
        case int() | Decimal():
            return Decimal(value)
        case list():
            return "[Array]"
        case _:
            return "{Object}"


def _misfits(arrival: Arrival, where: str) -> Iterator[Fault]:
    for name, value in arrival.props.items():
        if isinstance(value, Decimal) and value.copy_abs() >= _DECIMAL_BOUND:
            yield Fault(f"{where}.props.{name}", Reason.NOT_A_DECIMAL)


def utf16_length(text: str) -> int:
    """Return the length as .NET counts it, in UTF-16 units: most emoji count twice."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _cut(text: str) -> str:
    """Cut a string so that it is 180 long with the dots; half a surrogate pair becomes U+FFFD (inferred)."""
    if utf16_length(text) <= MAX_TEXT:
        return text
    units = text.encode("utf-16-le", "surrogatepass")[: 2 * (MAX_TEXT - len(ELLIPSIS))]
    return units.decode("utf-16-le", "replace") + ELLIPSIS
