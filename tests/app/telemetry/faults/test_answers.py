"""Each kind of answer: nothing lost, nothing doubled, and the ledger's counts equal to what the server saw."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.telemetry import delivery, exchange
from app.telemetry.ledger import Fate, Reason
from tests.app.telemetry.faults import behaviours as does
from tests.app.telemetry.faults.server import FaultServer

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.app.telemetry.faults.conftest import Ride
    from tests.app.telemetry.faults.server import Talk

RETRIED = [408, 418, 425, 429, 500, 503]
NEVER_REPEATED = [502, 504, 501, 599]


@pytest.mark.parametrize("code", RETRIED)
def test_what_was_certainly_not_taken_is_sent_again_in_its_order(ride: Callable[[str], Ride], code: int) -> None:
    with FaultServer([does.status(code)] * 3) as server:
        riding = ride(server.url)
        riding.grant(30)
        riding.rest()
        riding.reckon(server)
        assert riding.fates() == {Fate.SENT: 30}
        assert server.times(accepted=True) == riding.given
        assert [heard.status for heard in server.requests] == [code, code, code, 200, 200]


def test_500_for_a_minute(ride: Callable[[str], Ride]) -> None:
    with FaultServer() as server:
        riding = ride(server.url)
        until = riding.clock.monotonic() + 60
        broken = does.status(500)

        def behave(talk: Talk) -> None:
            (broken if riding.clock.monotonic() < until else does.ok)(talk)

        server.then = behave
        riding.grant(60)
        riding.rest()
        riding.reckon(server)
        assert server.times(accepted=True) == riding.given
        refused = [heard for heard in server.requests if heard.status == 500]
        assert 1 <= len(refused) <= 60 / delivery.BACKOFF_FLOOR_SECONDS


@pytest.mark.parametrize(
    ("asked", "least", "most"), [("7", 7.0, 7.7), ("0", 2.0, 2.0), ("1", 2.0, 2.0), ("86400", 300.0, 300.0)]
)
def test_retry_after_is_honoured_within_bounds(
    ride: Callable[[str], Ride], asked: str, least: float, most: float
) -> None:
    with FaultServer([does.status(429, ("Retry-After", asked))]) as server:
        riding = ride(server.url)
        riding.grant(3)
        riding.rest()
        riding.reckon(server)
        [nap] = [nap for nap in riding.clock.naps if nap > delivery.MIN_REQUEST_GAP_SECONDS]
        assert least - 0.01 <= nap <= most + 0.01


def test_retry_after_as_a_date(ride: Callable[[str], Ride]) -> None:
    dates = (("Date", "Tue, 22 Sep 2026 10:00:00 GMT"), ("Retry-After", "Tue, 22 Sep 2026 10:01:40 GMT"))
    with FaultServer([does.status(503, *dates)]) as server:
        riding = ride(server.url)
        riding.grant(3)
        riding.rest()
        riding.reckon(server)
        assert 99.9 <= max(riding.clock.naps) <= 110.0


def test_a_status_counts_although_its_body_never_ends(ride: Callable[[str], Ride]) -> None:
    with FaultServer([does.close_in_body_of_answer(503)]) as server:
        riding = ride(server.url)
        riding.grant(3)
        riding.rest()
        assert riding.fates() == {Fate.SENT: 3}
        assert [heard.status for heard in server.requests] == [503, 200]


@pytest.mark.parametrize("position", [0, 1, 12, 23, 24])
def test_one_bad_event_of_25_is_found_and_set_aside(ride: Callable[[str], Ride], position: int) -> None:
    with FaultServer() as server:
        riding = ride(server.url)
        new = riding.track(60)
        server.then = does.refuse_poisoned({new[position]})
        riding.service.grant()
        riding.rest()
        riding.reckon(server)
        assert riding.reasons() == {
            (Fate.SENT, Reason.ACCEPTED): 59,
            (Fate.REFUSED, Reason.SERVER_REFUSED): 1,
        }
        assert server.times(accepted=True) == [moment for moment in new if moment != new[position]]
        assert riding.service.status().progress.stopped is None  # type: ignore[union-attr]
        assert len(server.requests) <= 25


def test_two_bad_events_far_apart(ride: Callable[[str], Ride]) -> None:
    with FaultServer() as server:
        riding = ride(server.url)
        new = riding.track(50)
        server.then = does.refuse_poisoned({new[3], new[40]})
        riding.service.grant()
        riding.rest()
        riding.reckon(server)
        assert riding.fates() == {Fate.SENT: 48, Fate.REFUSED: 2}


def test_every_single_one_refused_is_a_locked_account_and_stops(ride: Callable[[str], Ride]) -> None:
    with FaultServer(then=does.refuse_all) as server:
        riding = ride(server.url)
        riding.grant(40)
        riding.rest()
        riding.track(5)
        riding.rest()
        assert server.times(accepted=True) == []
        assert riding.fates() == {Fate.REFUSED: 25, Fate.DISCARDED: 20}
        assert riding.service.status().progress.stopped == 400  # type: ignore[union-attr]
        asked = len(server.requests)
        riding.track(30)
        riding.rest()
        assert len(server.requests) == asked


@pytest.mark.parametrize("code", [401, 403, 404])
def test_a_key_that_is_not_known_stops_delivery_for_the_session(ride: Callable[[str], Ride], code: int) -> None:
    with FaultServer(then=does.status(code)) as server:
        riding = ride(server.url)
        riding.grant(40)
        riding.rest()
        riding.track(30)
        riding.rest()
        assert riding.reasons() == {
            (Fate.REFUSED, Reason.SERVER_REFUSED): 25,
            (Fate.DISCARDED, Reason.STOPPED): 45,
        }
        assert riding.service.status().progress.stopped == code  # type: ignore[union-attr]
        assert len(server.requests) == 1


@pytest.mark.parametrize("code", NEVER_REPEATED)
def test_an_answer_that_does_not_tell_is_unknown_and_never_repeated(ride: Callable[[str], Ride], code: int) -> None:
    with FaultServer([does.status(code)]) as server:
        riding = ride(server.url)
        new = riding.grant(30)
        riding.rest()
        riding.reckon(server)
        assert riding.fates() == {Fate.UNKNOWN: 25, Fate.SENT: 5}
        assert server.times() == new


def test_too_large_is_split(ride: Callable[[str], Ride]) -> None:
    with FaultServer([does.status(413), does.status(413)]) as server:
        riding = ride(server.url)
        riding.grant(25)
        riding.rest()
        riding.reckon(server)
        assert riding.fates() == {Fate.SENT: 25}
        assert [len(heard.times) for heard in server.requests][:3] == [25, 12, 6]


def test_too_large_said_early(ride: Callable[[str], Ride]) -> None:
    with FaultServer([does.refuse_early]) as server:
        riding = ride(server.url)
        riding.grant(25)
        riding.rest()
        riding.reckon(server)
        assert riding.fates() == {Fate.SENT: 25}


@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
def test_redirects_are_not_followed(ride: Callable[[str], Ride], code: int) -> None:
    with FaultServer([does.redirect(code)]) as server:
        riding = ride(server.url)
        riding.grant(30)
        riding.rest()
        riding.reckon(server)
        assert riding.reasons() == {(Fate.REFUSED, Reason.REDIRECTED): 25, (Fate.SENT, Reason.ACCEPTED): 5}
        assert [heard.head.split(b"\r\n")[0] for heard in server.requests] == [b"POST /api/v0/events HTTP/1.1"] * 2


def test_a_page_with_200_is_no_success(ride: Callable[[str], Ride]) -> None:
    with FaultServer([does.portal]) as server:
        riding = ride(server.url)
        riding.grant(30)
        riding.rest()
        riding.reckon(server)
        assert riding.reasons() == {(Fate.UNKNOWN, Reason.NOT_APTABASE): 25, (Fate.SENT, Reason.ACCEPTED): 5}


def test_of_a_gigabyte_little_is_read(ride: Callable[[str], Ride]) -> None:
    taken: list[int] = []
    with FaultServer([does.huge(taken)]) as server:
        riding = ride(server.url)
        riding.grant(30)
        riding.rest()
        server.wait_until(lambda: taken)
        riding.reckon(server)
        assert riding.reasons() == {(Fate.UNKNOWN, Reason.NOT_APTABASE): 25, (Fate.SENT, Reason.ACCEPTED): 5}
        assert taken[0] < 64 * 1024 * 1024  # the rest is what the kernel's buffers took
        assert server.visits[0].ended == "reset"


def test_nonsense_instead_of_http(ride: Callable[[str], Ride]) -> None:
    with FaultServer([does.bad_http]) as server:
        riding = ride(server.url)
        riding.grant(30)
        riding.rest()
        riding.reckon(server)
        assert riding.fates() == {Fate.UNKNOWN: 25, Fate.SENT: 5}


SILENT = {
    "never answers": (does.hang, 1.0),
    "answers too late": (does.answer_later, 1.0),
    "trickles": (does.trickle(0.1), 1.0),
    "closes in the body": (does.close_in_body, 10.0),
    "closes after the body": (does.close_after_body, 10.0),
    "closes in the answer": (does.close_in_body_of_answer(200), 10.0),
    "stops in the answer": (does.announce_and_stop, 1.0),
}


@pytest.mark.parametrize("kind", SILENT)
def test_no_answer_is_unknown_and_never_repeated(
    ride: Callable[[str], Ride], kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    behaviour, seconds = SILENT[kind]
    monkeypatch.setattr(exchange, "REQUEST_SECONDS", seconds)
    with FaultServer([behaviour]) as server:
        riding = ride(server.url)
        new = riding.grant(25)
        riding.rest()
        monkeypatch.setattr(exchange, "REQUEST_SECONDS", 10.0)
        more = riding.track(25)
        riding.rest()
        riding.reckon(server)
        assert riding.reasons() == {(Fate.UNKNOWN, Reason.NO_RESPONSE): 25, (Fate.SENT, Reason.ACCEPTED): 25}
        assert server.times(accepted=True) == more
        assert sum(heard.times == new for heard in server.requests) <= 1
        server.wait_until(lambda: server.visits[0].ended is not None)


@pytest.mark.long
@pytest.mark.parametrize("behaviour", [does.hang, does.answer_later, does.trickle(1.0)])
def test_no_answer_at_its_real_pace(ride: Callable[[str], Ride], behaviour: does.Behaviour) -> None:
    with FaultServer([behaviour]) as server:
        riding = ride(server.url)
        riding.grant(25)
        riding.rest()
        riding.reckon(server)
        assert riding.reasons() == {(Fate.UNKNOWN, Reason.NO_RESPONSE): 25}
