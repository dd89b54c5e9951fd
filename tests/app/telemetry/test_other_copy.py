"""Two copies on one profile, such as a debug and a release build: a no in one of them counts in the other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.preferences import Answer, PreferencesStore, StoredConsent
from app.telemetry import events
from app.telemetry.answers import Answers
from app.telemetry.consent import Box, Consent, Sharing
from app.telemetry.ledger import Fate, Reason
from app.telemetry.words import CATALOGUE_VERSION

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.collector import Collector
    from app.telemetry import TelemetryService

    Make = Callable[..., TelemetryService]


def decline_elsewhere(store: PreferencesStore) -> None:
    """Say no in another copy."""
    other = PreferencesStore(store.folder)
    other.load()
    Answers(other).decline(keyed=True)


def remember_something(store: PreferencesStore) -> None:
    """Write, and so read what others wrote."""
    store.update(lambda stored: replace(stored, settings_pane="privacy"))


def test_it_is_obeyed_as_soon_as_it_is_read(make_service: Make, collector: Collector, store: PreferencesStore) -> None:
    service = make_service(collector.url, flush_seconds=3600.0)
    service.grant()
    service.track(events.AppLaunched())
    decline_elsewhere(store)
    remember_something(store)
    service.track(events.AppLaunched())
    assert (service.status().sharing, service.consent) == (Sharing.OFF, Consent.DECLINED)
    assert service.box == Box(checked=False, enabled=True)
    assert service.reasons() == {(Fate.DISCARDED, Reason.DECLINED): 1}
    service.close()
    assert list(collector.requests) == []


def test_it_answers_a_question_that_is_open_here(
    make_service: Make, collector: Collector, store: PreferencesStore
) -> None:
    service = make_service(collector.url)
    service.track(events.AppLaunched())
    decline_elsewhere(store)
    remember_something(store)
    assert (service.status().sharing, service.needs_decision) == (Sharing.OFF, False)
    assert service.reasons() == {(Fate.DISCARDED, Reason.DECLINED): 1}


def test_new_facts_that_were_only_shown_do_not_make_a_yes_of_it(
    make_service: Make, collector: Collector, store: PreferencesStore
) -> None:
    old = StoredConsent(Answer.GRANTED, silent_build=False, catalogue_version=CATALOGUE_VERSION - 1)
    store.update(lambda stored: replace(stored, consent=old))
    service = make_service(collector.url)
    assert service.status().sharing is Sharing.ON
    decline_elsewhere(store)
    service.acknowledge_new_facts()
    assert service.status().sharing is Sharing.OFF
    again = PreferencesStore(store.folder).load().consent
    assert again is not None
    assert again.answer is Answer.DECLINED


def test_a_yes_here_comes_after_it(make_service: Make, collector: Collector, store: PreferencesStore) -> None:
    service = make_service(collector.url)
    decline_elsewhere(store)
    service.grant()
    remember_something(store)
    assert service.status().sharing is Sharing.ON


def test_a_yes_elsewhere_turns_nothing_on_here(
    make_service: Make, collector: Collector, store: PreferencesStore
) -> None:
    service = make_service(collector.url)
    service.decline()
    other = PreferencesStore(store.folder)
    other.load()
    Answers(other).grant(keyed=True)
    remember_something(store)
    assert service.status().sharing is Sharing.OFF
