"""What a server can do to a request. Each behaviour answers one, or does not."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from tests.app.telemetry.faults.server import GoneError, ok

if TYPE_CHECKING:
    import ssl
    import threading
    from collections.abc import Callable, Collection

    from tests.app.telemetry.faults.server import Behaviour, Talk

__all__ = [
    "announce_and_stop",
    "answer_later",
    "bad_http",
    "close_after_body",
    "close_in_body",
    "close_in_body_of_answer",
    "hang",
    "huge",
    "never_read",
    "ok",
    "portal",
    "proxy",
    "redirect",
    "refuse_all",
    "refuse_early",
    "refuse_poisoned",
    "status",
    "trickle",
]

GIBI = 1 << 30
CHUNK = b"x" * 65536


def status(code: int, *headers: tuple[str, str], body: bytes = b"{}") -> Behaviour:
    """Read everything and answer with a status."""
    return lambda talk: talk.answer(talk.read(), code, body, *headers)


def refuse_poisoned(poisoned: Collection[str]) -> Behaviour:
    """Answer 400 to a request with one of these timestamps in it, 200 to any other."""

    def behave(talk: Talk) -> None:
        heard = talk.read()
        talk.answer(heard, 400 if set(heard.times) & set(poisoned) else 200)

    return behave


def refuse_all(talk: Talk) -> None:
    """Answer 400 to whatever comes: a locked account."""
    talk.answer(talk.read(), 400)


def refuse_early(talk: Talk) -> None:
    """Answer 413 as soon as the headers are here, then read on."""
    heard = talk.read_head()
    talk.answer(heard, 413)
    talk.read_body(heard)


def hang(talk: Talk) -> None:
    """Take the request and never answer."""
    talk.read()
    talk.wait_for_end()


def answer_later(talk: Talk) -> None:
    """Answer when the client has given up."""
    talk.read()
    talk.wait_for_end()
    talk.send(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}")


def close_in_body(talk: Talk) -> None:
    """Close after some of the body."""
    talk.read_body(talk.read_head(), 40)
    talk.close()


def close_after_body(talk: Talk) -> None:
    """Take the whole request, then close without a word."""
    talk.read()
    talk.close()


def close_in_body_of_answer(code: int) -> Behaviour:
    """Answer with a status, then close before the answer is complete."""

    def behave(talk: Talk) -> None:
        heard = talk.read()
        heard.status = code
        with contextlib.suppress(GoneError):
            talk.send(f"HTTP/1.1 {code} Scripted\r\nContent-Length: 100\r\n\r\n{{".encode())
        talk.close()

    return behave


def trickle(seconds: float) -> Behaviour:
    """Answer 200, one byte at a time."""

    def behave(talk: Talk) -> None:
        talk.read()
        for byte in b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}":
            talk.send(bytes([byte]))
            talk.server.released.wait(seconds)

    return behave


def portal(talk: Talk) -> None:
    """Answer 200 with a page, as a captive portal does."""
    talk.answer(talk.read(), 200, b"<html><body>Welcome to our hotel</body></html>", ("Content-Type", "text/html"))


def huge(sent: list[int]) -> Behaviour:
    """Answer 200 with 1 GiB of JSON; notes how much of it anyone took."""

    def behave(talk: Talk) -> None:
        talk.read()
        talk.send(f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {GIBI}\r\n\r\n".encode())
        taken = 0
        try:
            while taken < GIBI:
                talk.send(CHUNK)
                taken += len(CHUNK)
        finally:
            sent.append(taken)
            talk.server.note()

    return behave


def redirect(code: int) -> Behaviour:
    """Send the client elsewhere; elsewhere is this same server."""
    return lambda talk: talk.answer(talk.read(), code, b"{}", ("Location", f"{talk.server.url}/elsewhere"))


def bad_http(talk: Talk) -> None:
    """Answer with what is not HTTP."""
    talk.read()
    with contextlib.suppress(GoneError):
        talk.send(b"220 mail.example.org ESMTP\r\n")
    talk.close()


def never_read(talk: Talk) -> None:
    """Read little more than the headers; wait until the test lets go, then see what else is there."""
    while talk.visit.received < 2000:
        talk.receive()
    talk.server.released.wait()
    talk.wait_for_end()


def announce_and_stop(talk: Talk, begun: threading.Event | None = None) -> None:
    """Answer with the headers of a 200 and half of its body, then say nothing more."""
    talk.read()
    talk.send(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{")
    if begun is not None:
        begun.set()
    talk.wait_for_end()


def proxy(context: ssl.SSLContext, then: Callable[[Talk], None] = ok) -> Behaviour:
    """Open the tunnel that is asked for, be the server at its other end, and behave."""

    def behave(talk: Talk) -> None:
        if talk.visit.requests and talk.visit.requests[-1].head.startswith(b"POST"):
            then(talk)
            return
        talk.read_head()
        talk.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        talk.start_tls(context)
        then(talk)

    return behave
