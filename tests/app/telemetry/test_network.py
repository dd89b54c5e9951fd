"""The sockets: asked before every hand-over, never left open, never waited for."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from typing import TYPE_CHECKING

import httpcore
import pytest

from app.telemetry.network import Network, RevokedError, aside
from tests.app.telemetry.faults import behaviours as does
from tests.app.telemetry.faults.places import black_hole, refused
from tests.app.telemetry.faults.server import HOST, FaultServer, Talk

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable


def on_a_loop(work: Callable[[], Awaitable[None]]) -> None:
    async def run() -> None:
        await work()
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    asyncio.run(run())


def test_every_write_asks_the_gate() -> None:
    gate = [True]

    async def work() -> None:
        network = Network(lambda: gate[0])
        stream = await network.connect_tcp(HOST, server.port, 5)
        await stream.write(b"let through")
        gate[0] = False
        with pytest.raises(RevokedError):
            await stream.write(b"kept back")
        await stream.write(b"")
        network.abort()

    with FaultServer(then=Talk.wait_for_end) as server:
        on_a_loop(work)
        server.wait_until(lambda: server.visits and server.visits[0].ended is not None)
        assert server.received in (0, len(b"let through"))


def test_a_shut_gate_looks_up_no_name(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(socket, "getaddrinfo", lambda *arguments, **_: asked.append(arguments))

    async def work() -> None:
        with pytest.raises(RevokedError):
            await Network(lambda: False).connect_tcp("nowhere.invalid", 443, 5)

    on_a_loop(work)
    assert asked == []


def test_a_gate_that_shuts_while_the_name_is_looked_up_opens_no_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    gate = [True]

    def look_up(*_: object, **__: object) -> list[object]:
        gate[0] = False
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (HOST, server.port))]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)

    async def work() -> None:
        with pytest.raises(RevokedError):
            await Network(lambda: gate[0]).connect_tcp("nowhere.invalid", 443, 5)

    with FaultServer() as server:
        on_a_loop(work)
        monkeypatch.undo()
        assert server.settle_door() == 0


def test_the_second_address_is_tried_when_the_first_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer() as server, refused() as nobody:
        ports = (int(nobody.rpartition(":")[2]), server.port)
        found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (HOST, port)) for port in ports]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)

        async def work() -> None:
            network = Network(lambda: True)
            await network.connect_tcp("two.invalid", 443, 5)
            network.abort()

        on_a_loop(work)
        monkeypatch.undo()
        assert server.settle_door() == 1


def test_an_address_that_hangs_leaves_time_for_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer() as server, black_hole() as (hole, _):
        ports = (int(hole.rpartition(":")[2]), server.port)
        found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (HOST, port)) for port in ports]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)

        async def work() -> None:
            network = Network(lambda: True)
            await network.connect_tcp("two.invalid", 443, 1.0)
            network.abort()

        on_a_loop(work)
        monkeypatch.undo()
        assert server.settle_door() == 1


def test_a_name_without_an_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [])

    async def work() -> None:
        with pytest.raises(httpcore.ConnectError):
            await Network(lambda: True).connect_tcp("empty.invalid", 443, 5)

    on_a_loop(work)


def test_a_look_up_that_hangs_is_left_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    over = threading.Event()

    def hang(*_: object, **__: object) -> None:
        over.wait(20)

    monkeypatch.setattr(socket, "getaddrinfo", hang)

    async def work() -> None:
        with pytest.raises(httpcore.ConnectTimeout):
            await Network(lambda: True).connect_tcp("slow.invalid", 443, 0.05)

    on_a_loop(work)
    over.set()


def test_what_is_done_aside_raises_where_it_is_awaited() -> None:
    async def work() -> None:
        with pytest.raises(ZeroDivisionError):
            await aside(lambda: 1 // 0)
        assert await aside(lambda: 1) == 1

    on_a_loop(work)


@pytest.mark.parametrize("how", ["cancelled", "timed out"])
def test_an_unanswered_tls_handshake_leaves_no_socket(how: str) -> None:
    async def work() -> None:
        network = Network(lambda: True)
        stream = await network.connect_tcp(HOST, server.port, 5)
        context = ssl.create_default_context()
        if how == "timed out":
            with pytest.raises(httpcore.ConnectTimeout):
                await stream.start_tls(context, "example.invalid", 0.05)
        else:
            task = asyncio.ensure_future(stream.start_tls(context, "example.invalid", 20))
            await asyncio.to_thread(server.wait_until, lambda: server.received > 0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    with FaultServer(then=Talk.wait_for_end) as server:
        on_a_loop(work)
        server.wait_until(lambda: server.visits[0].ended == "reset")


def test_a_cancelled_connect_leaves_no_socket() -> None:
    with black_hole() as (url, _):

        async def work() -> None:
            network = Network(lambda: True)
            task = asyncio.ensure_future(network.connect_tcp(HOST, int(url.rpartition(":")[2]), 20))
            await asyncio.sleep(0.02)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

        on_a_loop(work)  # a socket left open would warn, and a warning fails the test


def test_abort_reaches_a_connection_that_is_being_closed() -> None:
    """What is closed in the ordinary way first empties its buffer; after an abort it must not."""

    async def work() -> None:
        network = Network(lambda: True)
        stream = await network.connect_tcp(HOST, server.port, 5)
        with pytest.raises(httpcore.WriteTimeout):
            await stream.write(b"x" * 20_000_000, 0.1)
        await stream.aclose()
        network.abort()

    with FaultServer(then=does.never_read, receive_buffer=4096) as server:
        on_a_loop(work)
        server.released.set()
        server.wait_until(lambda: server.visits[0].ended == "reset")
        assert server.received < 20_000_000


def test_other_kinds_of_connection_are_not_offered() -> None:
    async def work() -> None:
        with pytest.raises(httpcore.UnsupportedProtocol):
            await Network(lambda: True).connect_unix_socket("/nowhere")

    on_a_loop(work)
