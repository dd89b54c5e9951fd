"""What `osaurus collector` prints, and how it ends."""

from __future__ import annotations

import io
import re
import signal
import socket
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.collector import Collector, Fault, Reason, Refusal, describe, describe_refusal, run
from app.errors import PortInUseError
from tests.app.collector.samples import KEY, NOW, arrival_of, body, event, post, with_system, without

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[3]
START = "import sys; from app.collector import run; sys.exit(run(0, sys.stdout))"


def test_a_release_event_in_one_line() -> None:
    assert (
        "07:06:40Z app_launched  stored  A-DEV-123  Aptabase would answer 200 and keep it for five years"
    ) == describe(arrival_of(event()))


def test_a_debug_event_in_one_line() -> None:
    assert (
        "07:06:40Z app_launched  stored  A-DEV-123_DEBUG  Aptabase would answer 200 and keep it for half a year"
    ) == describe(arrival_of(with_system(isDebug=True)))


def test_a_dropped_event_in_one_line() -> None:
    assert (
        "07:06:40Z app_launched  dropped  A-DEV-123  Aptabase would answer 200 and keep nothing: "
        "its timestamp is missing or more than 24 hours old"
    ) == describe(arrival_of(without("timestamp")))


def test_a_field_outside_the_catalogue_is_named() -> None:
    line = describe(replace(arrival_of(event()), undeclared="props.model"))

    assert line.endswith("  [not in the catalogue: props.model]")


def test_a_refused_request_in_one_line() -> None:
    faults = (Fault("[0].eventName", Reason.TOO_LONG, 60), Fault("[1].props.\x07", Reason.NOT_A_DECIMAL))

    assert (
        "07:06:40Z request refused with 400: [0].eventName: too long (at most 60); "
        "[1].props.\\x07: a number that fits no decimal"
    ) == describe_refusal(Refusal(NOW, 400, faults))


@pytest.mark.parametrize(
    "name", ["a\nb", "a\r", "\x1b[31mred", "\x9b31m", "\x07", "\u202eevil", "\u2028", "\ud800", "caf\xe9", "🦖", "\x7f"]
)
def test_nothing_but_plain_ascii_reaches_the_terminal(name: str) -> None:
    line = describe(replace(arrival_of(event()), event_name=name, bucket=name, undeclared=name))

    assert re.fullmatch(r"[ -~]+", line)


def test_the_values_of_properties_are_not_shown() -> None:
    assert "chat_ui" not in describe(arrival_of(event(props={"source": "chat_ui"})))


@pytest.fixture
def running() -> Iterator[subprocess.Popen[str]]:
    """A collector in a process of its own, as `osaurus collector` would be."""
    with subprocess.Popen([sys.executable, "-c", START], cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signals to a child")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_prints_what_arrives_and_ends_on_a_signal(running: subprocess.Popen[str], number: int) -> None:
    assert running.stdout is not None
    introduction = [running.stdout.readline() for _ in range(3)]
    match = re.fullmatch(r"Collector on http://127\.0\.0\.1:(\d+) \(Ctrl-C ends it\)\n", introduction[0])
    assert match
    assert [
        "It does with events what Aptabase would do, keeps them in memory only, and keeps no address.\n",
        "In production the server is Aptabase itself: hosted, or self-hosted with ClickHouse.\n",
    ] == introduction[1:]

    there = Collector(int(match[1]))
    post(there, body(without("timestamp")))
    assert f"app_launched  dropped  {KEY}" in running.stdout.readline()
    post(there, b"{}")
    assert running.stdout.readline().endswith("request refused with 400: body: not an array\n")

    running.send_signal(number)
    assert 0 == running.wait(10)
    assert "" == running.stdout.read()


def test_a_taken_port_is_the_callers_to_tell(collector: Collector) -> None:
    handler = signal.getsignal(signal.SIGTERM)
    out = io.StringIO()

    with pytest.raises(PortInUseError):
        run(collector.port, out)

    assert "" == out.getvalue()
    assert handler is signal.getsignal(signal.SIGTERM)


def test_open_connections_do_not_hold_it_back(running: subprocess.Popen[str]) -> None:
    assert running.stdout is not None
    port = int(running.stdout.readline().split(":")[2].split()[0])
    with socket.create_connection(("127.0.0.1", port)) as client:
        client.sendall(f"POST /api/v0/events HTTP/1.1\r\nHost: localhost:{port}\r\n".encode())
        running.terminate()

        assert (0 if sys.platform != "win32" else 1) == running.wait(10)
