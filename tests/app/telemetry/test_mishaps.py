"""What goes wrong around the gate stays there: nobody's work is disturbed, and the ledger does not hide it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import pytest

from app.preferences import Answer, PreferencesStore
from app.telemetry import events
from app.telemetry.consent import Consent, Sharing
from app.telemetry.delivery import Delivery
from app.telemetry.ledger import Fate, Reason
from tests.app.telemetry.conftest import FACTS, HandClock, Watcher, settle

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.collector import Collector
    from app.telemetry import TelemetryService
    from app.telemetry.device import Facts

    Make = Callable[..., TelemetryService]

STRANGERS = (None, "hunter2-secret", object(), {"name": "hunter2-secret"}, events.AppLaunched)


@pytest.mark.parametrize("is_loaded", [True, False], ids=["loaded", "loading"])
def test_what_is_no_event_is_refused_and_not_raised(
    make_service: Make, collector: Collector, logged: Any, *, is_loaded: bool
) -> None:
    may_look = threading.Event()

    def facts() -> Facts:
        may_look.wait(20)
        return FACTS

    service = make_service(collector.url, facts=facts, start=False)
    service.start()
    if is_loaded:
        may_look.set()
        settle(service)
    for stranger in STRANGERS:
        service.track(stranger)  # type: ignore[arg-type]
    may_look.set()
    settle(service)
    assert service.reasons() == {(Fate.REFUSED, Reason.INVALID): len(STRANGERS)}
    assert "hunter2" not in repr(service.rows())
    logged.expect(*["the catalogue refused an event"] * len(STRANGERS))


def test_an_observer_that_fails_disturbs_nobody(make_service: Make, collector: Collector, logged: Any) -> None:
    service = make_service(collector.url)
    heard: list[Sharing] = []

    def fail() -> None:
        raise ZeroDivisionError("hunter2-secret")

    leave = service.subscribe(fail)
    service.subscribe(lambda: heard.append(service.status().sharing))
    service.track(events.AppLaunched())
    service.track_moment("app_launched", lambda: events.AppLaunched())
    service.decline()
    leave()
    assert service.consent is Consent.DECLINED
    assert heard == [Sharing.ASKING, Sharing.ASKING, Sharing.OFF]
    assert "hunter2" not in repr(logged.messages)
    logged.expect(*["an observer failed: ZeroDivisionError"] * 3)


def test_a_no_is_remembered_also_where_the_request_cannot_be_cut(
    make_service: Make, collector: Collector, store: PreferencesStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = make_service(collector.url)
    service.track(events.AppLaunched())
    service.grant()
    Watcher(service).until(lambda: service.status().counts[Fate.SENT] == 1)

    async def fail(_delivery: Delivery, _reason: Reason) -> bool:
        raise ZeroDivisionError

    with monkeypatch.context() as broken:
        broken.setattr(Delivery, "cut", fail)
        with pytest.raises(ZeroDivisionError):
            service.decline()
    assert service.status().sharing is Sharing.OFF
    again = PreferencesStore(store.folder).load().consent
    assert again is not None
    assert again.answer is Answer.DECLINED


@pytest.mark.parametrize("answered", [False, True], ids=["asking", "granted"])
def test_where_the_computer_cannot_be_looked_at_nothing_waits_for_ever(
    make_service: Make, collector: Collector, logged: Any, *, answered: bool
) -> None:
    def facts() -> Facts:
        raise OSError("no such sensor")

    service = make_service(collector.url, facts=facts, start=False)
    service.start(prepare=False)
    service.track_moment("app_launched", lambda: events.AppLaunched())
    if answered:
        service.grant()
    service.prepare()
    settle(service)
    service.track_moment("app_launched", lambda: events.AppLaunched())
    assert service.reasons() == {(Fate.DISCARDED, Reason.BROKEN): 1}
    assert service.status().broken is True
    if not answered:
        service.grant()
    service.track(events.AppLaunched())
    assert service.reasons() == {(Fate.DISCARDED, Reason.BROKEN): 1}
    logged.expect("this computer could not be looked at; nothing will be recorded")


@pytest.mark.parametrize("wall", [1e15, -1e15, float("nan")])
def test_a_clock_beyond_all_years_hides_no_row(make_service: Make, wall: float) -> None:
    service = make_service("http://127.0.0.1:9", clock=HandClock(wall))
    service.track(events.AppLaunched())
    [row] = service.rows()[1]
    assert (row.fate, row.payload) == (Fate.HELD, None)
