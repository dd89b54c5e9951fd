"""What a provider's answer means, in words a person can act on.

A pure reading of status and body: nothing of the body goes on from here but the kind of failure. Providers tell the
same thing in different ways, and different things with one status: a 429 may mean *wait a minute* or *no credit left*,
a 403 the account, the country, the network or the permissions of the key. What tells them apart is looked for first,
the status decides what is left.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from app.sentences import sentences
from app.telemetry.words import RemoteProviderType

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_OK: Final = 200
_SHOWN_AT_MOST: Final = 20
"""Of a list of details: nobody sends more, and a hostile answer must not be walked for ever."""


class Failure(StrEnum):
    """Why a provider could not be used."""

    WRONG_KEY = "wrong_key"
    KEY_OR_ADDRESS = "key_or_address"
    KEY_WANTED = "key_wanted"
    KEY_LIMITED = "key_limited"
    FORBIDDEN = "forbidden"
    ACCOUNT_CLOSED = "account_closed"
    SERVICE_OFF = "service_off"
    COUNTRY = "country"
    NETWORK = "network"
    NOT_FOUND = "not_found"
    VERSION = "version"
    TOO_FAST = "too_fast"
    NO_CREDIT = "no_credit"
    BUSY = "busy"
    STARTING = "starting"
    REFUSED = "refused"
    SERVER_ERROR = "server_error"
    NOT_JSON = "not_json"
    NOT_A_LIST = "not_a_list"
    REDIRECTED = "redirected"
    TIMEOUT = "timeout"
    NO_CONNECTION = "no_connection"
    NAME_NOT_FOUND = "name_not_found"
    TLS = "tls"
    TOO_LARGE = "too_large"
    KEYCHAIN = "keychain"
    CANCELLED = "cancelled"
    UNEXPECTED = "unexpected"


WORDS: Final[Mapping[Failure, str]] = sentences(
    {
        Failure.WRONG_KEY: "The provider does not accept this key. Check that it is whole and has not been withdrawn.",
        Failure.KEY_OR_ADDRESS: "Key and address do not fit each other, or the key is not valid. "
        "Copy both from the page of the same resource.",
        Failure.KEY_WANTED: "The provider wants a key, and there is none yet. Enter one.",
        Failure.KEY_LIMITED: "This key is limited to other services, apps or addresses. "
        "Lift the limit in your account there, or make another key.",
        Failure.FORBIDDEN: "The provider knows this key but does not let it list models. "
        "Look at its permissions in your account there.",
        Failure.ACCOUNT_CLOSED: "The account behind this key is closed or blocked. Write to the provider.",
        Failure.SERVICE_OFF: "This service is not switched on for the project of the key. "
        "Switch it on in the provider's console and wait a few minutes.",
        Failure.COUNTRY: "The provider does not serve the country or region that this connection comes from.",
        Failure.NETWORK: "The provider lets in only certain networks, and this one is not among them. "
        "Ask whoever looks after it.",
        Failure.NOT_FOUND: "There is a server, but no list of models at this address. Check the address and the type.",
        Failure.VERSION: "The server does not know the version of the protocol that is spoken here. "
        "Check the address and the type.",
        Failure.TOO_FAST: "The provider was asked too often in a short time. Wait a minute, then try again.",
        Failure.NO_CREDIT: "The account has no credit left or has reached its limit. Look at its billing page.",
        Failure.BUSY: "The provider has too much to do just now. Try again in a few minutes.",
        Failure.STARTING: "The server is still loading its model. Try again in a moment.",
        Failure.REFUSED: "The provider refused the question. Check that the type fits this provider.",
        Failure.SERVER_ERROR: "The provider has trouble of its own just now. Try again in a few minutes.",
        Failure.NOT_JSON: "A web page answered where a provider should. Check the address: it often ends in /v1.",
        Failure.NOT_A_LIST: "Something answered, but not like a provider of this type. Choose another type or address.",
        Failure.REDIRECTED: "The server points to another address, and the key is not sent there. "
        "Enter the address that it leads to.",
        Failure.TIMEOUT: "The provider did not answer in time. Check your connection, then try again.",
        Failure.NO_CONNECTION: "Nothing answers at this address. Check your connection, and that the server runs.",
        Failure.NAME_NOT_FOUND: "No server of this name was found. "
        "Check the spelling of the address, and your connection.",
        Failure.TLS: "The connection is not secure: the server's certificate is not one that this computer trusts.",
        Failure.TOO_LARGE: "The answer was far too large for a list of models. Check the address.",
        Failure.KEYCHAIN: "The system keychain did not give the key. Unlock it, then try again.",
        Failure.CANCELLED: "The test was stopped.",
        Failure.UNEXPECTED: "The test failed in a way that we did not expect. Try again.",
    }
)

# What providers write into the body of an error: in its code, type, status or reason, or in its message where that is
# all there is. Lower case; the first that is found decides. Read in the documentation and in reports of each, mid-2026.
_SIGNS: Final = (
    # OpenAI and those that speak its protocol
    ("insufficient_quota", Failure.NO_CREDIT),
    ("billing_hard_limit_reached", Failure.NO_CREDIT),
    ("missing scopes", Failure.FORBIDDEN),
    ("unsupported_country_region_territory", Failure.COUNTRY),
    ("account_deactivated", Failure.ACCOUNT_CLOSED),
    ("ip_not_authorized", Failure.NETWORK),
    ("invalid_api_key", Failure.WRONG_KEY),
    # Anthropic
    ("credit balance is too low", Failure.NO_CREDIT),
    ("billing_error", Failure.NO_CREDIT),
    ("organization has been disabled", Failure.ACCOUNT_CLOSED),
    ("overloaded_error", Failure.BUSY),
    # Gemini
    ("api_key_invalid", Failure.WRONG_KEY),
    ("reported as leaked", Failure.WRONG_KEY),
    ("service_disabled", Failure.SERVICE_OFF),
    ("billing_disabled", Failure.NO_CREDIT),
    ("location is not supported", Failure.COUNTRY),
    # Azure
    ("wrong api endpoint", Failure.KEY_OR_ADDRESS),
    ("virtual network", Failure.NETWORK),
    ("api version not supported", Failure.VERSION),
    # Open Responses, and llama.cpp behind Osaurus and others
    ("too_many_requests", Failure.TOO_FAST),
    ("loading model", Failure.STARTING),
)

_STATUSES: Final[Mapping[int, Failure]] = {
    401: Failure.WRONG_KEY,
    402: Failure.NO_CREDIT,
    403: Failure.FORBIDDEN,
    404: Failure.NOT_FOUND,
    407: Failure.NO_CONNECTION,
    408: Failure.TIMEOUT,
    429: Failure.TOO_FAST,
    451: Failure.COUNTRY,
    529: Failure.BUSY,
}


@dataclass(frozen=True, slots=True)
class Result:
    """How a test ended.

    Attributes:
        models: how many models the provider listed; counts only where nothing failed.
        failure: why it could not be used, None where it could.
        detail: the keychain's own words, where it was the keychain that failed.
    """

    models: int = 0
    failure: Failure | None = None
    detail: str = ""

    @property
    def is_connected(self) -> bool:
        """Whether the provider can be used."""
        return self.failure is None

    @property
    def words(self) -> str:
        """What a person can do about a failure, in plain English; empty where there is none."""
        return "" if self.failure is None else self.detail or WORDS[self.failure]


def judge(kind: RemoteProviderType, status: int, body: bytes, *, has_key: bool = True) -> Result:
    """Say what an answer means.

    Args:
        kind: the type of provider that was asked.
        status: of HTTP.
        body: as it came.
        has_key: a key was sent along.
    """
    if status == _OK:
        return _count(kind, body)
    if 300 <= status < 400:  # noqa: PLR2004 - the class of redirections
        return Result(failure=Failure.REDIRECTED)
    failure = _told_by(body) or _STATUSES.get(status)
    if failure is None:
        failure = Failure.SERVER_ERROR if status >= 500 else Failure.REFUSED  # noqa: PLR2004 - the server's own errors
    if failure in (Failure.WRONG_KEY, Failure.KEY_OR_ADDRESS) and not has_key:
        failure = Failure.KEY_WANTED
    return Result(failure=failure)


def read_list(kind: RemoteProviderType, body: bytes) -> list[Any] | Failure:
    """Return the models in an answer, or why it is not a list of them."""
    try:
        found: Any = json.loads(body)
    except (ValueError, RecursionError):
        return Failure.NOT_JSON
    if not isinstance(found, dict):
        return Failure.NOT_A_LIST
    field = "models" if kind is RemoteProviderType.GEMINI else "data"
    models = found.get(field)
    if field in found and models is None and found.get("object") == "list":
        return []  # so says an Ollama that has no model yet
    return models if isinstance(models, list) else Failure.NOT_A_LIST


def _count(kind: RemoteProviderType, body: bytes) -> Result:
    models = read_list(kind, body)
    return Result(failure=models) if isinstance(models, Failure) else Result(models=len(models))


def _told_by(body: bytes) -> Failure | None:
    """Look in the body of an error for what it says beyond its status."""
    try:
        found: Any = json.loads(body)
    except (ValueError, RecursionError):
        return None
    said = " ".join(_texts(found)).lower()
    if "api_key_" in said and "_blocked" in said:  # Gemini has one for each kind of limit
        return Failure.KEY_LIMITED
    return next((failure for sign, failure in _SIGNS if sign in said), None)


def _texts(found: Any) -> Iterator[str]:
    """Give the texts of an error that say what it is, in the shapes that the types use."""
    if isinstance(found, list):  # Gemini's, when it streams
        found = found[0] if found else None
    error = found.get("error", found) if isinstance(found, dict) else None
    if isinstance(error, str):
        yield error
    if not isinstance(error, dict):
        return
    inner = error.get("innererror")
    details = error.get("details")
    parts = [error, inner, *(details[:_SHOWN_AT_MOST] if isinstance(details, list) else ())]
    for part in parts:
        if isinstance(part, dict):
            for name in ("code", "type", "status", "reason", "message"):
                if isinstance(part.get(name), str):
                    yield part[name]
