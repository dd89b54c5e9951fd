"""Who gets in."""

from __future__ import annotations

import pytest

from app.collector.door import turned_away, unreadable
from app.collector.records import Fault, Reason, Visit

PORT = 4321


def visit(*headers: tuple[str, str], method: str = "POST", path: str = "/api/v0/events") -> Visit:
    return Visit(method, path, headers, b"[]")


@pytest.mark.parametrize("host", ["127.0.0.1:4321", "localhost:4321", "LOCALHOST:4321"])
def test_our_own_names_are_let_in(host: str) -> None:
    assert turned_away(visit(("host", host)), PORT) is None


@pytest.mark.parametrize(
    "host",
    [
        "",
        "127.0.0.1",
        "localhost",
        "127.0.0.1:4322",
        "127.0.0.1:04321",
        "evil.example:4321",
        "evil.example",
        "localhost.evil.example:4321",
        "[::1]:4321",
        "0.0.0.0:4321",
        "user@127.0.0.1:4321",
        "127.0.0.1:4321, evil.example",
    ],
)
def test_any_other_name_is_turned_away(host: str) -> None:
    assert (421, Fault("Host", Reason.WRONG_HOST)) == turned_away(visit(("host", host)), PORT)


def test_a_request_without_a_host_is_turned_away() -> None:
    assert (421, Fault("Host", Reason.WRONG_HOST)) == turned_away(visit(), PORT)


def test_port_80_may_be_left_out() -> None:
    assert turned_away(visit(("host", "localhost")), 80) is None
    assert turned_away(visit(("host", "localhost:80")), 80) is None


@pytest.mark.parametrize("path", ["/", "", "/api/v0/event", "/api/v0/events/", "/api/v0/eventsx", "/API/v0/events"])
def test_nothing_else_is_served(path: str) -> None:
    host = ("host", f"localhost:{PORT}")

    assert (404, Fault("path", Reason.NO_SUCH_PATH)) == turned_away(visit(host, path=path), PORT)


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"])
def test_only_post_is_served(method: str) -> None:
    host = ("host", f"localhost:{PORT}")

    assert (405, Fault("method", Reason.WRONG_METHOD)) == turned_away(visit(host, method=method), PORT)


@pytest.mark.parametrize("kind", ["application/json", "Application/JSON", "application/json; charset=utf-8"])
def test_json_is_read(kind: str) -> None:
    assert unreadable(visit(("content-type", kind))) is None


@pytest.mark.parametrize("kind", ["", "text/plain", "text/json", "application/jsonx", "multipart/form-data"])
def test_another_type_is_not_read(kind: str) -> None:
    assert (415, Fault("Content-Type", Reason.WRONG_CONTENT_TYPE)) == unreadable(visit(("content-type", kind)))


def test_a_body_without_a_type_is_not_read() -> None:
    assert (415, Fault("Content-Type", Reason.WRONG_CONTENT_TYPE)) == unreadable(visit())


@pytest.mark.parametrize("encoding", ["gzip", "br", "identity", ""])
def test_a_compressed_body_is_not_read(encoding: str) -> None:
    request = visit(("content-type", "application/json"), ("content-encoding", encoding))

    assert (400, Fault("Content-Encoding", Reason.COMPRESSED)) == unreadable(request)


def test_a_repeated_header_is_joined() -> None:
    assert "a, b" == visit(("app-key", "a"), ("x", "y"), ("app-key", "b")).header("app-key")
