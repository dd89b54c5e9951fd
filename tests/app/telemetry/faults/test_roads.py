"""The way to the server: nobody there, nobody answering, a stranger, a proxy, a network that comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.telemetry import delivery, events, exchange
from app.telemetry.ledger import Fate, Reason
from tests.app.telemetry.conftest import HandClock, Watcher
from tests.app.telemetry.faults import behaviours as does
from tests.app.telemetry.faults.places import Authority, black_hole, refused
from tests.app.telemetry.faults.server import FaultServer

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    from app.telemetry import TelemetryService
    from app.telemetry.status import Verdict
    from tests.app.telemetry.faults.conftest import Ride

NO_REQUEST = "not_arrived"


def give_up_twice(riding: Ride) -> tuple[Verdict | None, str]:
    """Wait for two attempts; gives how the last one ended."""
    Watcher(riding.service).until(lambda: sum(nap > delivery.MIN_REQUEST_GAP_SECONDS for nap in riding.clock.naps) > 1)
    progress = riding.service.status().progress
    assert progress is not None
    return progress.verdict, progress.detail


def keeps_everything(riding: Ride) -> None:
    """Check that all events still wait, and that a decline destroys them."""
    number = len(riding.given)
    counts = riding.service.status().counts
    assert counts[Fate.QUEUED] + counts[Fate.SENDING] == number
    riding.service.decline()
    assert riding.fates() == {Fate.DISCARDED: number}


def test_refused(ride: Callable[[str], Ride]) -> None:
    with refused() as url:
        riding = ride(url)
        riding.grant(30)
        assert give_up_twice(riding) == (NO_REQUEST, "no connection")
        keeps_everything(riding)


def test_black_hole(ride: Callable[[str], Ride], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exchange, "CONNECT_SECONDS", 0.3)
    with black_hole() as (url, _):
        riding = ride(url)
        riding.grant(30)
        assert give_up_twice(riding) == (NO_REQUEST, "no connection in time")
        keeps_everything(riding)


@pytest.mark.long
def test_black_hole_at_its_real_pace(ride: Callable[[str], Ride]) -> None:
    with black_hole() as (url, _):
        riding = ride(url)
        riding.grant(30)
        assert give_up_twice(riding) == (NO_REQUEST, "no connection in time")
        keeps_everything(riding)


def test_a_name_that_does_not_resolve(ride: Callable[[str], Ride]) -> None:
    riding = ride("https://nowhere.invalid")
    riding.grant(30)
    assert give_up_twice(riding) == (NO_REQUEST, "no connection")
    keeps_everything(riding)


def test_a_certificate_of_a_trusted_authority(
    ride: Callable[[str], Ride], authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.trust_file))
    with FaultServer([does.status(500), does.close_after_body], tls=authority.issue()) as server:
        riding = ride(server.url)
        riding.grant(30)
        riding.rest()
        riding.reckon(server)
        assert riding.fates() == {Fate.SENT: 5, Fate.UNKNOWN: 25}


@pytest.mark.parametrize(
    ("expired", "names", "trusted"),
    [(False, (), False), (True, (), True), (False, ("other.invalid",), True)],
    ids=["self-signed", "expired", "another's"],
)
def test_a_certificate_that_is_not_trusted(
    ride: Callable[[str], Ride],
    authority: Authority,
    monkeypatch: pytest.MonkeyPatch,
    expired: bool,
    names: tuple[str, ...],
    trusted: bool,
) -> None:
    if trusted:
        monkeypatch.setenv("SSL_CERT_FILE", str(authority.trust_file))
    with FaultServer(tls=authority.issue(*names, expired=expired)) as server:
        riding = ride(server.url)
        riding.grant(30)
        assert give_up_twice(riding) == (NO_REQUEST, "the certificate is not trusted")
        keeps_everything(riding)
        assert server.received == 0
        assert {visit.ended for visit in server.visits} <= {"tls", "eof", "reset", None}


def test_a_server_that_is_silent_in_the_tls_handshake(
    ride: Callable[[str], Ride], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange, "CONNECT_SECONDS", 0.3)
    with FaultServer(then=does.never_read) as server:
        riding = ride(server.url.replace("http:", "https:"))
        riding.grant(30)
        assert give_up_twice(riding) == (NO_REQUEST, "no connection in time")
        keeps_everything(riding)


HOST = "telemetry.invalid"


@pytest.fixture
def behind_proxy(monkeypatch: pytest.MonkeyPatch, authority: Authority) -> Callable[[FaultServer], ssl.SSLContext]:
    """Set a server up as the system's proxy; gives the context that the host behind it would have."""
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.trust_file))

    def set_up(server: FaultServer) -> ssl.SSLContext:
        monkeypatch.setenv("HTTPS_PROXY", f"http://someone:s%40cret@127.0.0.1:{server.port}")
        return authority.issue(HOST)

    return set_up


def test_through_a_proxy(ride: Callable[[str], Ride], behind_proxy: Callable[[FaultServer], ssl.SSLContext]) -> None:
    with FaultServer() as server:
        server.then = does.proxy(behind_proxy(server))
        riding = ride(f"https://{HOST}")
        riding.grant(30)
        riding.rest()
        riding.reckon(server)
        assert riding.fates() == {Fate.SENT: 30}
        connect = server.requests[0]
        assert connect.head.startswith(b"CONNECT telemetry.invalid:443 HTTP/1.1")
        assert dict(connect.headers)["Proxy-Authorization"] == "Basic c29tZW9uZTpzQGNyZXQ="
        assert "App-Key" not in dict(connect.headers)
        assert all("Proxy-Authorization" not in dict(heard.headers) for heard in server.requests[1:])


def test_no_answer_through_a_proxy_is_unknown(
    ride: Callable[[str], Ride], behind_proxy: Callable[[FaultServer], ssl.SSLContext]
) -> None:
    with FaultServer() as server:
        server.then = does.proxy(behind_proxy(server), does.close_after_body)
        riding = ride(f"https://{HOST}")
        riding.grant(20)
        riding.rest()
        riding.reckon(server)
        assert riding.fates() == {Fate.UNKNOWN: 20}


@pytest.mark.parametrize("code", [403, 407, 502, 503])
def test_a_proxy_that_fails(
    ride: Callable[[str], Ride], behind_proxy: Callable[[FaultServer], ssl.SSLContext], code: int
) -> None:
    with FaultServer(then=does.status(code)) as server:
        behind_proxy(server)
        riding = ride(f"https://{HOST}")
        riding.grant(30)
        assert give_up_twice(riding) == (NO_REQUEST, "the proxy refused")
        keeps_everything(riding)
        assert all(heard.head.startswith(b"CONNECT") for heard in server.requests)


@pytest.mark.parametrize("behaviour", [does.close_after_body, does.hang, does.bad_http])
def test_a_proxy_that_says_nothing_useful(
    ride: Callable[[str], Ride],
    behind_proxy: Callable[[FaultServer], ssl.SSLContext],
    behaviour: does.Behaviour,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(exchange, "REQUEST_SECONDS", 0.3 if behaviour is does.hang else 10.0)
    with FaultServer(then=behaviour) as server:
        behind_proxy(server)
        riding = ride(f"https://{HOST}")
        riding.grant(30)
        assert give_up_twice(riding)[0] == NO_REQUEST
        keeps_everything(riding)


@pytest.mark.parametrize("address", ["socks5://127.0.0.1:9", "http://127.0.0.1:nine", "http://"])
def test_a_proxy_of_no_use(ride: Callable[[str], Ride], monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("HTTPS_PROXY", address)
    riding = ride(f"https://{HOST}")
    riding.grant(30)
    assert give_up_twice(riding) == (NO_REQUEST, "the proxy cannot be used")
    keeps_everything(riding)


def test_a_proxy_is_not_asked_for_this_computer(ride: Callable[[str], Ride], monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer() as server, refused() as nobody:
        for name in ("http_proxy", "https_proxy", "all_proxy"):
            monkeypatch.setenv(name, nobody)
        riding = ride(server.url)
        riding.grant(3)
        riding.rest()
        riding.reckon(server)
        assert riding.fates() == {Fate.SENT: 3}


def test_the_network_is_back_after_an_hour(make_service: Callable[..., TelemetryService]) -> None:
    clock = HandClock()
    with FaultServer(then=does.status(503)) as server:
        service = make_service(server.url, clock=clock)
        for _ in range(40):
            service.track(events.ServerStarted())
        service.grant()
        asked = 0.0
        while asked < 3600:
            asked += turn(service, clock)
        assert service.status().counts[Fate.QUEUED] == 40
        refusals = len(server.requests)
        server.then = does.ok
        while service.status().counts[Fate.SENT] < 40:
            turn(service, clock)
        assert [len(heard.times) for heard in server.requests[refusals:]] == [25, 15]
        assert service.reasons() == {(Fate.SENT, Reason.ACCEPTED): 40}


def turn(service: TelemetryService, clock: HandClock) -> float:
    """Turn the clock to the next timer and wait until all that follows has happened; gives the seconds."""
    watcher = Watcher(service)
    seconds = clock.wait_for_timer()
    before = service.status().progress
    clock.advance(seconds + 0.001)
    watcher.until(lambda: service.status().progress is not before)
    watcher.stop()
    return seconds
