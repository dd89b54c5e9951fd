"""The queue: its bound, its order, and what a purge does to what is under way."""

from __future__ import annotations

from functools import partial

import pytest

from app.telemetry.aptabase import Envelope, encode_event
from app.telemetry.ledger import Entry, Fate, Ledger, Reason
from app.telemetry.outbox import AGE_MARGIN_SECONDS, MAX_WAITING, Outbox
from tests.app.telemetry.conftest import HandClock

ENVELOPE = Envelope(
    is_debug=True,
    os_name="Linux",
    os_version="12",
    locale="en-us",
    app_version="1",
    app_build_number="1",
    sdk_version="osaurus-qt@1",
)


class Box(Outbox):
    """An outbox with its own ledger and clock, and short ways to fill it."""

    def __init__(self) -> None:
        self.clock = HandClock()
        super().__init__(Ledger(), self.clock)

    def add(self, number: int = 1, envelope: Envelope = ENVELOPE) -> list[Entry]:
        entries = []
        for _ in range(number):
            at = self.clock.wall()
            build = partial(encode_event, "server_started", at, "session", envelope, {})
            entries.append(self.ledger.enter("server_started", at, Fate.QUEUED, Reason.AWAITS_BATCH, (build,)))
            self.put(entries[-1])
        return entries


@pytest.fixture
def box() -> Box:
    return Box()


def test_first_in_first_out(box: Box) -> None:
    entries = box.add(30)
    assert box.take(25) == entries[:25]
    assert box.take(25) == entries[25:]
    assert box.take(25) == []


def test_what_comes_back_comes_first(box: Box) -> None:
    entries = box.add(30)
    box.put_back(box.take(25), box.epoch)
    assert box.take(30) == entries
    assert {entry.fate for entry in entries} == {Fate.SENDING}


def test_a_full_queue_discards_the_newcomer(box: Box) -> None:
    entries = box.add(MAX_WAITING + 1)
    assert len(box) == MAX_WAITING
    assert (entries[-1].fate, entries[-1].reason, entries[-1].payload) == (Fate.DISCARDED, Reason.QUEUE_FULL, None)


def test_what_comes_back_to_a_full_queue_displaces_the_newest(box: Box) -> None:
    first = box.add(25)
    taken = box.take(25)
    later = box.add(MAX_WAITING)
    box.put_back(taken, box.epoch)
    assert len(box) == MAX_WAITING
    assert box.take(25) == first
    assert [entry.fate for entry in later[-26:]] == [Fate.QUEUED, *[Fate.DISCARDED] * 25]
    assert box.ledger.reasons()[Fate.DISCARDED, Reason.QUEUE_FULL] == 25


def test_a_purge_destroys_and_ends_the_epoch(box: Box) -> None:
    entries = box.add(3)
    epoch = box.epoch
    assert box.purge(Reason.POLICY) == 3
    assert box.epoch == epoch + 1
    assert [entry.payload for entry in entries] == [None] * 3
    assert box.first_at is None


def test_what_comes_back_after_a_purge_is_destroyed_for_the_same_reason(box: Box) -> None:
    box.add(3)
    epoch = box.epoch
    taken = box.take(25)
    box.purge(Reason.POLICY)
    later = box.add(1)
    box.put_back(taken, epoch)
    assert box.ledger.reasons() == {
        (Fate.DISCARDED, Reason.POLICY): 3,
        (Fate.QUEUED, Reason.AWAITS_BATCH): 1,
    }
    assert box.take(25) == later


def test_what_the_server_would_drop_for_its_age_is_not_taken(box: Box) -> None:
    old = box.add(1)
    box.clock.advance(1)
    young = box.add(1)
    box.clock.advance(24 * 3600 - AGE_MARGIN_SECONDS - 0.5)
    assert box.take(25) == young
    assert old[0].reason == Reason.TOO_OLD


def test_what_the_server_would_refuse_is_not_taken_and_named_by_field(box: Box) -> None:
    long = ENVELOPE._replace(locale="x" * 11)
    box.add(1, long)
    good = box.add(1)
    assert box.take(25) == good
    assert box.ledger.reasons() == {
        (Fate.REFUSED, Reason.AGAINST_LIMITS): 1,
        (Fate.SENDING, Reason.UNDER_WAY): 1,
    }
    assert box.ledger.rows()[0].detail == "systemProps.locale"


def test_the_first_moment_is_that_of_the_oldest(box: Box) -> None:
    assert box.first_at is None
    box.add(1)
    first = box.first_at
    box.clock.advance(5)
    box.add(1)
    assert box.first_at == first
    box.take(25)
    assert box.first_at is None


def test_how_many_are_under_way(box: Box) -> None:
    box.add(3)
    taken = box.take(25)
    assert box.under_way == 3
    box.settle(taken, Fate.SENT, Reason.ACCEPTED)
    assert box.under_way == 0
