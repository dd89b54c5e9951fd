"""Who gets in: what is decided about a request before its body is read as events. Pure functions, no I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.collector.records import Fault, Reason

if TYPE_CHECKING:
    from app.collector.records import Visit

HOST = "127.0.0.1"
PATH = "/api/v0/events"
MAX_BODY = 1024 * 1024
_MEDIA_TYPE = "application/json"
_HTTP_PORT = 80


def turned_away(visit: Visit, port: int) -> tuple[int, Fault] | None:
    """Return the status and the fault of a request that goes no further, None for one that does.

    Only the path, the method and the two content headers are Aptabase's (that it answers 415 to another type and
    400 to a compressed body is inferred). The rest protects the person in front of the screen: a web page that
    reaches loopback under a name of its own is sent away by its `Host`, and a body has a limit. A client that went
    away is put down as 418, which nobody is there to read.
    """
    if not visit.complete:
        return 418, Fault("request", Reason.ABANDONED)
    if (visit.header("host") or "").lower() not in _own_names(port):
        return 421, Fault("Host", Reason.WRONG_HOST)
    if visit.path != PATH:
        return 404, Fault("path", Reason.NO_SUCH_PATH)
    if visit.method != "POST":
        return 405, Fault("method", Reason.WRONG_METHOD)
    return None


def unreadable(visit: Visit) -> tuple[int, Fault] | None:
    """Return the status and the fault of a request whose body is not read, None for one that is."""
    if visit.oversized:
        return 413, Fault("body", Reason.BODY_TOO_LARGE, MAX_BODY)
    if visit.header("content-encoding") is not None:
        return 400, Fault("Content-Encoding", Reason.COMPRESSED)
    media_type = (visit.header("content-type") or "").partition(";")[0].strip().lower()
    if media_type != _MEDIA_TYPE:
        return 415, Fault("Content-Type", Reason.WRONG_CONTENT_TYPE)
    return None


def _own_names(port: int) -> frozenset[str]:
    bare = {HOST, "localhost"}
    return frozenset({f"{name}:{port}" for name in bare} | (bare if port == _HTTP_PORT else set()))
