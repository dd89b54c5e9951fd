"""The rehearsal: what arrives is what left, nothing arrives once it is off, and nothing of it is left behind."""

from __future__ import annotations

import socket
import threading
import time
from typing import TYPE_CHECKING

import pytest

from app.build import Build, Channel
from app.preferences import Preferences
from app.rehearsal import MAX_EVENTS, Comparison, ForgetfulPreferences, Rehearsal, compare
from app.telemetry import events
from app.telemetry.catalog import event_rows
from app.telemetry.consent import Consent, Sharing
from app.telemetry.ledger import Fate, Reason, Row
from tests.app.telemetry.conftest import FACTS, collector, make_service, store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from app.collector import Collector
    from app.telemetry import TelemetryService

__all__ = ["collector", "make_service", "store"]

NEVER = 3600.0
RELEASE = Build(channel=Channel.RELEASE, version="1.0.0", app_key="A-EU-1111111111")


@pytest.fixture
def open_rehearsal() -> Iterator[Callable[..., Rehearsal]]:
    made: list[Rehearsal] = []

    def make(**options: object) -> Rehearsal:
        settings: dict[str, object] = {"flush_seconds": 0.02, "facts": lambda: FACTS}
        rehearsal = Rehearsal(RELEASE, **{**settings, **options})  # type: ignore[arg-type]
        made.append(rehearsal)
        rehearsal.open()
        assert rehearsal.service._prepared.wait(20)
        return rehearsal

    yield make
    for rehearsal in made:
        rehearsal.close()


def until(condition: Callable[[], bool], seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        threading.Event().wait(0.005)


def row(number: int, fate: Fate, payload: bytes | None) -> Row:
    return Row(number, "app_launched", 0.0, fate, Reason.ACCEPTED, "", payload)


def test_every_event_of_the_catalogue_arrives_as_it_left(open_rehearsal: Callable[..., Rehearsal]) -> None:
    heard: list[None] = []
    rehearsal = open_rehearsal()
    rehearsal.follow(lambda: heard.append(None))
    assert (rehearsal.service.status().sharing, rehearsal.arrivals) == (Sharing.ASKING, ())
    names = [event.name for event in event_rows()]
    for name in names:
        rehearsal.happen(name)
    assert rehearsal.service.status().counts[Fate.HELD] == rehearsal.happened == len(names)
    rehearsal.service.grant()
    until(lambda: rehearsal.service.status().counts[Fate.SENT] == len(names))
    compared = rehearsal.compare()
    _, rows = rehearsal.service.rows()
    assert compared.agrees is True
    assert [compared.pairs[found.number].raw for found in rows] == [found.payload for found in rows]
    assert [arrival.event_name for arrival in rehearsal.arrivals] == names
    assert {arrival.undeclared for arrival in rehearsal.arrivals} == {""}
    assert {arrival.debug for arrival in rehearsal.arrivals} == {True}
    assert len(heard) == len(names)


def test_switched_off_nothing_arrives(open_rehearsal: Callable[..., Rehearsal]) -> None:
    rehearsal = open_rehearsal(flush_seconds=NEVER)
    rehearsal.service.grant()
    rehearsal.happen("agent_created")
    rehearsal.service.decline()
    for _ in range(5):
        rehearsal.happen("app_launched")
    assert rehearsal.happened == 6
    assert rehearsal.service.status().counts[Fate.DISCARDED] == 1
    rehearsal.service.grant()
    rehearsal.happen("server_started")
    rehearsal.close()  # a flush that never comes: quitting destroys what waits
    assert rehearsal.arrivals == ()
    assert rehearsal.compare().agrees is True


def test_no_real_event_crosses_over_and_nothing_is_written(
    open_rehearsal: Callable[..., Rehearsal],
    make_service: Callable[..., TelemetryService],
    collector: Collector,
    tmp_path: Path,
) -> None:
    real = make_service(collector.url, flush_seconds=0.02)
    real.dismiss()
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    rehearsal = open_rehearsal()
    rehearsal.service.grant()
    real.track(events.ServerStarted())
    rehearsal.happen("agent_created")
    until(lambda: rehearsal.service.status().counts[Fate.SENT] == 1)
    assert [arrival.event_name for arrival in rehearsal.arrivals] == ["agent_created"]
    assert real.consent is Consent.UNDECIDED
    assert sum(real.status().counts.values()) == 0
    assert collector.requests == ()
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before

    real.grant()
    real.track(events.ServerStarted())
    assert collector.wait_for(1, 20)
    assert len(rehearsal.arrivals) == 1
    rehearsal.service.decline()
    assert real.consent is Consent.GRANTED


def test_closed_it_leaves_neither_thread_nor_port(open_rehearsal: Callable[..., Rehearsal]) -> None:
    before = set(threading.enumerate())
    rehearsal = open_rehearsal()
    rehearsal.service.grant()
    rehearsal.happen("app_launched")
    until(lambda: len(rehearsal.arrivals) == 1)
    host, port = rehearsal.address.split(":")
    rehearsal.close()
    for thread in set(threading.enumerate()) - before:
        thread.join(20)
    assert set(threading.enumerate()) - before == set()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((host, int(port)))
    rehearsal.close()


def test_closed_before_it_was_open_it_never_opens() -> None:
    rehearsal = Rehearsal(RELEASE)
    rehearsal.close()
    rehearsal.open()
    assert (rehearsal.address, rehearsal.arrivals) == ("", ())
    with pytest.raises(RuntimeError):
        _ = rehearsal.service


def test_it_ends_before_the_ledger_forgets(open_rehearsal: Callable[..., Rehearsal]) -> None:
    rehearsal = open_rehearsal()
    rehearsal.service.decline()
    for _ in range(MAX_EVENTS + 1):
        rehearsal.happen("app_launched")
    assert (rehearsal.is_full, rehearsal.happened) == (True, MAX_EVENTS)


def test_what_left_and_did_not_arrive_is_missing() -> None:
    rows = [row(1, Fate.SENT, b"{}"), row(2, Fate.QUEUED, b"{}"), row(3, Fate.DISCARDED, None)]
    assert compare(rows, ()) == Comparison({}, missing=1, strangers=0)
    assert compare(rows, ()).agrees is False


def test_what_arrives_and_never_left_is_a_stranger(open_rehearsal: Callable[..., Rehearsal]) -> None:
    rehearsal = open_rehearsal()
    rehearsal.service.grant()
    rehearsal.happen("app_launched")
    until(lambda: rehearsal.service.status().counts[Fate.SENT] == 1)
    [arrival] = rehearsal.arrivals
    assert compare([row(1, Fate.SENT, arrival.raw)], [arrival, arrival]) == Comparison({1: arrival}, 0, 1)
    altered = arrival.raw.replace(b"app_launched", b"app_launchex")
    assert compare([row(1, Fate.SENT, altered)], [arrival]) == Comparison({}, 1, 1)


def test_preferences_that_forget_touch_no_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    preferences = ForgetfulPreferences()
    before = set(tmp_path.rglob("*"))
    changed = preferences.update(lambda stored: type(stored)(onboarding_finished=True))
    assert changed == preferences.current == preferences.load()
    assert preferences.current.onboarding_finished is True
    assert preferences.insist(lambda stored: type(stored)(onboarding_step="welcome")) == "saved"
    assert preferences.current.onboarding_step == "welcome"
    assert set(tmp_path.rglob("*")) == before
    preferences.path.write_bytes(preferences.encode(Preferences()))
    assert not preferences.look()
    assert preferences.current.onboarding_step == "welcome"


def test_only_the_last_to_follow_it_hears_of_arrivals(open_rehearsal: Callable[..., Rehearsal]) -> None:
    first: list[None] = []
    second: list[None] = []
    rehearsal = open_rehearsal()
    before = rehearsal.follow(lambda: first.append(None))
    after = rehearsal.follow(lambda: second.append(None))
    assert rehearsal.follower is after is not before
    rehearsal.service.grant()
    rehearsal.happen("app_launched")
    until(lambda: len(second) == 1)
    assert first == []
