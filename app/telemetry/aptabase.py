"""The wire format and the server's limits: pure functions, no I/O. APTABASE.md is the source of each rule."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urlsplit

from app.named_tuple import NamedTuple
from app.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

PATH = "/api/v0/events"
MAX_BATCH = 25
MAX_AGE_SECONDS = 24 * 3600
MAX_EVENT_NAME = 60
MAX_SESSION_ID = 36
MAX_PROPERTY_KEY = 40
MAX_PROPERTY_TEXT = 180
MAX_SYSTEM_TEXT = {
    "locale": 10,
    "osName": 30,
    "osVersion": 100,
    "appVersion": 50,
    "appBuildNumber": 20,
    "sdkVersion": 40,
}

HOSTS = {"EU": "https://eu.aptabase.com", "US": "https://us.aptabase.com", "DEV": "http://localhost:3000"}
_KEY = r"A-(EU|US|DEV|SH)-[A-Za-z0-9]{1,64}"
_LOOPBACK = {"localhost", "127.0.0.1", "::1"}
_NUMBER_LIMIT = 1e27


class KeyProblem(StrEnum):
    """Why a key, or the host that belongs to it, cannot be used. The key itself is never quoted."""

    MALFORMED = "malformed"
    HOST_MISSING = "host_missing"
    HOST_MALFORMED = "host_malformed"
    HOST_NOT_HTTPS = "host_not_https"
    KEYCHAIN = "keychain"

    @property
    def explanation(self) -> str:
        """One plain sentence: what is wrong and what to do."""
        return _EXPLANATIONS[self]


_EXPLANATIONS = sentences(
    {
        KeyProblem.MALFORMED: "The app key does not look like A-EU-…, A-US-…, A-DEV-… or A-SH-…; copy it again.",
        KeyProblem.HOST_MISSING: "A key that begins with A-SH- needs the address of its server in APTABASE_HOST.",
        KeyProblem.HOST_MALFORMED: "APTABASE_HOST is not an address such as https://aptabase.example.org.",
        KeyProblem.HOST_NOT_HTTPS: "APTABASE_HOST must begin with https:// unless it is on this computer.",
        KeyProblem.KEYCHAIN: "The system keychain did not give the key it should hold; "
        "unlock it, or set the key again.",
    }
)


class Endpoint(NamedTuple):
    """Where events go: the server's origin, and the key that opens it."""

    origin: str
    app_key: str

    def __repr__(self) -> str:
        """Say where it leads, never with which key."""
        return f"Endpoint(origin={self.origin!r})"

    @property
    def name(self) -> str:
        """The server as people know it: host, and port where there is one."""
        return urlsplit(self.origin).netloc

    @property
    def is_loopback(self) -> bool:
        """Whether the server is on this computer."""
        return is_loopback(urlsplit(self.origin).hostname)


def resolve_endpoint(app_key: str, host: str | None) -> Endpoint | KeyProblem:
    """Find the server that a key belongs to: the region's own, or for `A-SH-` the host given."""
    match = re.fullmatch(_KEY, app_key)
    if match is None:
        return KeyProblem.MALFORMED
    region = match.group(1)
    if region != "SH":
        return Endpoint(HOSTS[region], app_key)
    if not host:
        return KeyProblem.HOST_MISSING
    origin = _origin(host)
    return origin if isinstance(origin, KeyProblem) else Endpoint(origin, app_key)


def is_loopback(host: str | None) -> bool:
    """Whether a host name means this computer."""
    return host in _LOOPBACK


def _origin(host: str) -> str | KeyProblem:
    try:
        parts: SplitResult = urlsplit(host)
        port = parts.port
    except ValueError:
        return KeyProblem.HOST_MALFORMED
    name = parts.hostname
    plain = not (parts.query or parts.fragment or parts.username or parts.password) and parts.path in (
        "",
        "/",
    )
    if parts.scheme not in ("http", "https") or not name or not plain or not re.fullmatch(r"[A-Za-z0-9.:-]+", name):
        return KeyProblem.HOST_MALFORMED
    if parts.scheme == "http" and not is_loopback(name):
        return KeyProblem.HOST_NOT_HTTPS
    shown = f"[{name}]" if ":" in name else name
    return f"{parts.scheme}://{shown}" + (f":{port}" if port is not None else "")


class Envelope(NamedTuple):
    """What surrounds every event: `systemProps`, the same for the whole life of the process."""

    is_debug: bool
    os_name: str
    os_version: str
    locale: str
    app_version: str
    app_build_number: str
    sdk_version: str

    def as_dict(self) -> dict[str, str | bool]:
        """The object under `systemProps`, under the server's own names."""
        return {
            "isDebug": self.is_debug,
            "osName": self.os_name,
            "osVersion": self.os_version,
            "locale": self.locale,
            "appVersion": self.app_version,
            "appBuildNumber": self.app_build_number,
            "sdkVersion": self.sdk_version,
        }

    @property
    def user_agent(self) -> str:
        """The User-Agent: the server mixes it into its anonymous user of the day, so it says what the system is."""
        return f"{self.os_name}/{self.os_version} {self.locale}".strip()


def timestamp(happened_at: float) -> str:
    """Format seconds since 1970 as the server wants them: UTC, milliseconds, `Z`."""
    from datetime import UTC, datetime

    moment = datetime.fromtimestamp(happened_at, UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


def encode_event(
    name: str, happened_at: float, session_id: str, envelope: Envelope, props: Mapping[str, object]
) -> bytes:
    """Build the bytes of one event as they stand in a request."""
    import json

    event = {
        "timestamp": timestamp(happened_at),
        "sessionId": session_id,
        "eventName": name,
        "systemProps": envelope.as_dict(),
        "props": dict(props),
    }
    return json.dumps(event, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


def encode_batch(payloads: Sequence[bytes]) -> bytes:
    """Join events into a request body; the bytes of each stay as they are."""
    return b"[" + b",".join(payloads) + b"]"


def request_headers(endpoint: Endpoint, user_agent: str, length: int) -> list[tuple[str, str]]:
    """Every header of a request, in order. Nothing else is sent."""
    return [
        ("Host", endpoint.name),
        ("User-Agent", user_agent),
        ("Accept", "application/json"),
        ("Accept-Encoding", "identity"),
        ("App-Key", endpoint.app_key),
        ("Content-Type", "application/json"),
        ("Content-Length", str(length)),
    ]


class Request(NamedTuple):
    """A request as people may see it: everything as it left, except that the key is masked.

    Attributes:
        url: where it went.
        headers: all of them, in their order.
        payloads: its events, in their order; the same objects that were sent.
    """

    url: str
    headers: tuple[tuple[str, str], ...]
    payloads: tuple[bytes, ...]

    @property
    def body(self) -> bytes:
        """The bytes of the body."""
        return encode_batch(self.payloads)


def describe_request(endpoint: Endpoint, user_agent: str, payloads: Sequence[bytes]) -> Request:
    """Describe a request, for showing."""
    headers = request_headers(endpoint, user_agent, len(encode_batch(payloads)))
    shown = tuple((name, mask_key(value) if name == "App-Key" else value) for name, value in headers)
    return Request(endpoint.origin + PATH, shown, tuple(payloads))


def mask_key(app_key: str) -> str:
    """Keep of a key what says where it leads."""
    return "-".join([*app_key.split("-")[:2], "…"])


def preflight(payload: bytes) -> list[str]:
    """Name the fields of an event that the server would refuse, cut or drop; empty when all is well."""
    import json

    event = json.loads(payload)
    wrong = []
    if not 0 < len(event["eventName"]) <= MAX_EVENT_NAME:
        wrong.append("eventName")
    if not 0 < len(event["sessionId"]) <= MAX_SESSION_ID or event["sessionId"].isdigit():
        wrong.append("sessionId")
    for name, limit in MAX_SYSTEM_TEXT.items():
        if len(event["systemProps"][name]) > limit:
            wrong.append(f"systemProps.{name}")
    if not event["systemProps"]["sdkVersion"]:
        wrong.append("systemProps.sdkVersion")
    wrong += [f"props.{key}" for key, value in event["props"].items() if not _fits(key, value)]
    return wrong


def _fits(key: str, value: object) -> bool:
    if not key.strip() or len(key) > MAX_PROPERTY_KEY:
        return False
    match value:
        case bool():
            return True
        case str():
            return len(value) <= MAX_PROPERTY_TEXT
        case int() | float():
            return abs(value) < _NUMBER_LIMIT
        case _:
            return False
