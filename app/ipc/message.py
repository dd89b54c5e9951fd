"""What is said over the local socket: one request, one answer, each a line of JSON of a bounded size.

A request is the whole power that another process has over the running copy. It can open a window, ask how things
stand, and restrict sharing. A grant cannot be said: no field could hold one.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from app.named_tuple import NamedTuple
from app.policy import Forbidden

if TYPE_CHECKING:
    from collections.abc import Mapping

VERSION: Final = 1
"""Of the protocol. A running copy answers another version only by saying so."""
MAX_REQUEST: Final = 4096
MAX_ANSWER: Final = 65_536
END: Final = b"\n"
_REQUEST_KEYS: Final = frozenset({"osaurus", "wish", "pane", "forbidden", "activation"})
_ACTIVATION: Final = r"[!-~]{0,512}"
_ANSWER_KEYS: Final = frozenset({"osaurus", "outcome", "facts"})


class Problem(StrEnum):
    """Why a message cannot be used; said in the log, so in plain words, and never quoting the message."""

    TOO_LONG = "it is too long"
    CUT_SHORT = "it ended too early"
    TOO_SLOW = "it took too long"
    NOT_JSON = "it is not a line of JSON"
    VERSION = "it is of another version"
    UNKNOWN = "it is not one that Osaurus knows"


class MessageError(ValueError):
    """A message that cannot be used; `problem` says why, and nothing says what it was."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.value)
        self.problem = problem


class Wish(StrEnum):
    """What a later start, or a script, wants of the running copy."""

    OPEN = "open"
    LOGIN = "login"
    """The system started it at login: nothing is to be opened."""
    SETTINGS = "settings"
    WHAT_WE_COLLECT = "what_we_collect"
    STATUS = "status"


class Outcome(StrEnum):
    """What became of a request."""

    DONE = "done"
    REFUSED = "refused"
    VERSION = "version"


class Request(NamedTuple):
    """What is asked of the running copy.

    Attributes:
        wish: what to do.
        pane: the pane of Settings to open, by its name on the command line.
        forbidden: by whose word the later start may not share; the running copy may not either from then on.
        activation: the desktop's permission to come to the front, as it gave it to the later start; empty without.
    """

    wish: Wish
    pane: str | None = None
    forbidden: Forbidden | None = None
    activation: str = ""


class Answer(NamedTuple):
    """What the running copy says to a request.

    Attributes:
        outcome: what became of it.
        facts: how things stand, where that was asked.
    """

    outcome: Outcome
    facts: Mapping[str, Any] | None = None


def activation(environ: Mapping[str, str]) -> str:
    """Return the permission to come to the front that a Wayland desktop gives a program it starts; empty without."""
    token = environ.get("XDG_ACTIVATION_TOKEN", "")
    return token if _matches(_ACTIVATION, token) else ""


def encode_request(request: Request) -> bytes:
    """Return a request as it goes over the socket."""
    return _line(
        {
            "osaurus": VERSION,
            "wish": request.wish,
            "pane": request.pane,
            "forbidden": request.forbidden,
            "activation": request.activation,
        }
    )


def decode_request(line: bytes) -> Request:
    """Read a request. Raises MessageError for anything that `encode_request` would not have written."""
    found = _object(line, MAX_REQUEST)
    if found.keys() != _REQUEST_KEYS:
        raise MessageError(Problem.UNKNOWN)
    pane, forbidden, activation = found["pane"], found["forbidden"], found["activation"]
    try:
        wish = Wish(found["wish"])
        forbidden = None if forbidden is None else Forbidden(forbidden)
    except (ValueError, TypeError) as error:
        raise MessageError(Problem.UNKNOWN) from error
    if pane is not None and (wish is not Wish.SETTINGS or not _matches(r"[a-z]{1,32}", pane)):
        raise MessageError(Problem.UNKNOWN)
    if not _matches(_ACTIVATION, activation):
        raise MessageError(Problem.UNKNOWN)
    if wish is Wish.STATUS and (forbidden is not None or activation):
        raise MessageError(Problem.UNKNOWN)  # asking changes nothing
    return Request(wish, pane, forbidden, activation)


def encode_answer(answer: Answer) -> bytes:
    """Return an answer as it goes over the socket."""
    return _line({"osaurus": VERSION, "outcome": answer.outcome, "facts": answer.facts})


def decode_answer(line: bytes) -> Answer:
    """Read an answer. Raises MessageError for anything that `encode_answer` would not have written.

    A copy of another version says so in a form that stays the same in all of them: the keys may be other ones.
    """
    found = _object(line, MAX_ANSWER)
    if found.keys() != _ANSWER_KEYS:
        raise MessageError(Problem.UNKNOWN)
    facts = found["facts"]
    if facts is not None and not isinstance(facts, dict):
        raise MessageError(Problem.UNKNOWN)
    try:
        return Answer(Outcome(found["outcome"]), facts)
    except (ValueError, TypeError) as error:
        raise MessageError(Problem.UNKNOWN) from error


def _line(content: Mapping[str, Any]) -> bytes:
    import json

    return json.dumps(content, ensure_ascii=True).encode("ascii") + END


def _object(line: bytes, limit: int) -> dict[str, Any]:
    if len(line) > limit:
        raise MessageError(Problem.TOO_LONG)
    if not line.endswith(END):
        raise MessageError(Problem.CUT_SHORT)
    import json

    try:
        found = json.loads(line.decode("ascii"))
    except (ValueError, RecursionError) as error:
        raise MessageError(Problem.NOT_JSON) from error
    if not isinstance(found, dict) or type(found.get("osaurus")) is not int:
        raise MessageError(Problem.UNKNOWN)
    if found["osaurus"] != VERSION:
        raise MessageError(Problem.VERSION)
    return found


def _matches(form: str, value: object) -> bool:
    return isinstance(value, str) and re.fullmatch(form, value) is not None
