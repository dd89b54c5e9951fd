"""How the collector starts and stops, and what it does with clients that misbehave."""

from __future__ import annotations

import logging
import socket
import struct
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.collector import Collector
from app.errors import PortInUseError, UsageError
from tests.app.collector.samples import HEADERS, NOW, PATIENCE, answer_on, body, dial, event, head, post

if TYPE_CHECKING:
    from collections.abc import Callable


ROOT = Path(__file__).parents[3]


def reset(client: socket.socket) -> None:
    """Close a connection hard, as a client does that aborts a request."""
    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    client.close()


def hang_up(client: socket.socket) -> None:
    """Close a connection, as a client does that has lost interest."""
    client.close()


@pytest.mark.parametrize("leave", [reset, hang_up])
def test_a_request_cut_short_is_kept_and_stores_nothing(
    collector: Collector, leave: Callable[[socket.socket], None]
) -> None:
    client = dial(collector)
    client.sendall(head(collector, 1000) + b"[{")
    leave(client)

    assert collector.wait_for_requests(1, PATIENCE)
    assert [418] == [request.status for request in collector.requests]
    assert () == collector.arrivals
    assert 200 == post(collector, body(event()))[0]


def test_a_connection_without_a_request_leaves_no_trace(collector: Collector) -> None:
    with dial(collector):
        pass

    assert 200 == post(collector, body(event()))[0]
    assert 1 == len(collector.requests)


@pytest.mark.parametrize("noise", [b"\x16\x03\x01\x00\xa5\x01\x00", b"hello\r\n\r\n", b"POST / HTTP/1.1\r\n\r\n"])
def test_noise_is_answered_and_nothing_is_logged(
    collector: Collector, noise: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    with dial(collector) as client:
        client.sendall(noise + b"\r\n\r\n")
        assert client.recv(1024).startswith(b"HTTP/1.1 400")

    assert 200 == post(collector, body(event()))[0]
    assert [] == caplog.messages


def test_a_wish_for_a_web_socket_is_a_wrong_method(collector: Collector) -> None:
    upgrade = HEADERS | {"Connection": "Upgrade", "Upgrade": "websocket"}

    assert 405 == post(collector, b"", headers=upgrade, method="GET")[0]


def test_it_listens_on_loopback_and_says_where(collector: Collector) -> None:
    assert f"http://127.0.0.1:{collector.port}" == collector.url
    assert collector.port > 0


def test_a_taken_port_is_told_in_one_line(collector: Collector) -> None:
    with pytest.raises(PortInUseError) as caught:
        Collector(collector.port).start()

    assert (
        f"Port {collector.port} on 127.0.0.1 is in use by another program: end that, or choose another port "
        "(0 takes a free one)."
    ) == str(caught.value)
    assert 200 == post(collector, body(event()))[0]


def test_a_collector_that_could_not_start_can_be_stopped_and_started_again(collector: Collector) -> None:
    second = Collector(collector.port, clock=lambda: NOW)
    with pytest.raises(PortInUseError):
        second.start()
    second.stop()
    collector.stop()

    with second:
        assert 200 == post(second, body(event()))[0]


@pytest.mark.parametrize("port", [-1, 65536])
def test_what_is_no_port_is_refused(port: int) -> None:
    with pytest.raises(UsageError, match="A port is a number from 0 to 65535"):
        Collector(port).start()


def test_it_cannot_be_started_twice(collector: Collector) -> None:
    with pytest.raises(RuntimeError, match="running already"):
        collector.start()

    assert 200 == post(collector, body(event()))[0]


def test_stopping_twice_is_harmless() -> None:
    collector = Collector()
    collector.stop()
    collector.start()
    collector.stop()
    collector.stop()


def test_after_a_stop_nobody_answers_and_the_thread_is_gone() -> None:
    before = set(threading.enumerate())
    with Collector(clock=lambda: NOW) as collector:
        post(collector, body(event()))

    assert before == set(threading.enumerate())
    with pytest.raises(ConnectionRefusedError):
        dial(collector)
    assert 1 == len(collector.arrivals)


def test_it_starts_again_on_the_same_port() -> None:
    collector = Collector(rate_limit=False, clock=lambda: NOW)
    ports = set()
    for _ in range(3):
        with collector:
            ports.add(collector.port)
            post(collector, body(event()))

    assert 1 == len(ports)
    assert 3 == len(collector.arrivals)


def test_a_stop_waits_for_no_client() -> None:
    """An idle connection, a kept-alive one, half a head and half a body are open when the collector stops."""
    with Collector(clock=lambda: NOW) as collector:
        payload = body(event())
        clients = [dial(collector) for _ in range(4)]
        clients[1].sendall(head(collector, len(payload)) + payload)
        clients[2].sendall(head(collector, len(payload))[:30])
        clients[3].sendall(head(collector, len(payload)) + payload[:30])
        assert answer_on(clients[1]).startswith(b"HTTP/1.1 200")
        stopping = time.monotonic()
        collector.stop()
        took = time.monotonic() - stopping

    for client in clients:
        with client:
            assert is_cut(client)
    assert took < 2
    assert ["app_launched"] == [arrival.event_name for arrival in collector.arrivals]


def test_a_stop_forgets_nobody_who_is_just_coming_in() -> None:
    collector = Collector(clock=lambda: NOW)
    for _ in range(50):
        with collector:
            clients = [dial(collector) for _ in range(5)]
        for client in clients:
            with client:
                assert is_cut(client)


def is_cut(client: socket.socket) -> bool:
    """Say whether the other side has ended the connection."""
    try:
        return client.recv(1) == b""
    except ConnectionResetError:
        return True


STARVE = """
import os, resource, threading
import app.collector.web
from app.collector import Collector
probe = os.open(os.devnull, os.O_RDONLY)
os.close(probe)
resource.setrlimit(resource.RLIMIT_NOFILE, (probe + 1, probe + 1))  # enough for the listener, not for the loop
collector = Collector()
try:
    collector.start()
except RuntimeError as error:
    print(error)
print(threading.active_count())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not ration descriptors")
def test_a_server_that_does_not_come_up_is_told() -> None:
    done = subprocess.run([sys.executable, "-c", STARVE], cwd=ROOT, capture_output=True, text=True, check=True)

    assert "the collector's server did not come up; the log says why\n1\n" == done.stdout
    assert "the server failed: OSError at " in done.stderr


def test_nothing_is_logged_about_clients(collector: Collector, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    post(collector, body(event()))
    post(collector, b"")

    assert [] == [record for record in caplog.records if record.name.startswith("uvicorn")]
