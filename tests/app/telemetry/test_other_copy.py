"""Two copies on one profile, such as a debug and a release build: a no in one of them counts in the other."""

from __future__ import annotations

import random
import threading
from typing import TYPE_CHECKING

from app.preferences import Answer, PreferencesStore, StoredConsent
from app.telemetry import events
from app.telemetry.answers import Answers
from app.telemetry.consent import Box, Consent, Sharing
from app.telemetry.ledger import Fate, Reason
from app.telemetry.words import CATALOGUE_VERSION

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

    from app.collector import Collector
    from app.telemetry import TelemetryService
    from tests.conftest import Records

    Make = Callable[..., TelemetryService]


def another(store: PreferencesStore) -> PreferencesStore:
    """Return what another copy on the same profile has read."""
    other = PreferencesStore(store.folder)
    other.load()
    return other


def decline_elsewhere(store: PreferencesStore) -> None:
    """Say no in another copy."""
    Answers(another(store)).decline(keyed=True)


def remember_something(store: PreferencesStore) -> None:
    """Write, and so read what others wrote."""
    store.update(lambda stored: stored._replace(settings_pane="privacy"))


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
    store.update(lambda stored: stored._replace(consent=old))
    service = make_service(collector.url)
    assert service.status().sharing is Sharing.ON
    decline_elsewhere(store)
    service.acknowledge_new_facts()
    assert service.status().sharing is Sharing.OFF
    again = PreferencesStore(store.folder).load().consent
    assert again is not None
    assert again.answer is Answer.DECLINED


def test_a_no_that_comes_while_new_facts_are_agreed_to_is_not_taken_for_an_older_one(
    make_service: Make, collector: Collector, store: PreferencesStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = StoredConsent(Answer.GRANTED, silent_build=False, catalogue_version=CATALOGUE_VERSION - 1)
    store.update(lambda stored: stored._replace(consent=old))
    service = make_service(collector.url)
    look = store.look

    def look_too_early() -> bool:
        found = look()
        decline_elsewhere(store)
        return found

    monkeypatch.setattr(store, "look", look_too_early)
    service.acknowledge_new_facts()
    assert (service.status().sharing, service.consent) == (Sharing.OFF, Consent.DECLINED)
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
    Answers(another(store)).grant(keyed=True)
    remember_something(store)
    assert service.status().sharing is Sharing.OFF


def test_a_yes_here_comes_after_one_that_nobody_has_read_yet(
    make_service: Make, collector: Collector, store: PreferencesStore
) -> None:
    service = make_service(collector.url)
    service.grant()
    decline_elsewhere(store)
    service.grant()
    store.look()
    assert (service.status().sharing, answer_on_disk(store)) == (Sharing.ON, Answer.GRANTED)


def test_a_no_here_is_written_over_a_yes_that_nobody_has_read_yet(
    make_service: Make, collector: Collector, store: PreferencesStore
) -> None:
    service = make_service(collector.url)
    service.decline()
    Answers(another(store)).grant(keyed=True)
    service.decline()
    assert answer_on_disk(store) is Answer.DECLINED


def test_a_yes_that_could_not_be_written_does_not_outlive_it(
    make_service: Make, collector: Collector, store: PreferencesStore, logged: Records
) -> None:
    service = make_service(collector.url)
    store.path.mkdir(parents=True)
    service.grant()
    logged.expect("the answer holds for this session only")
    store.path.rmdir()
    assert service.status().sharing is Sharing.ON

    decline_elsewhere(store)
    assert store.look()
    assert (service.status().sharing, service.consent) == (Sharing.OFF, Consent.DECLINED)

    remember_something(store)
    assert answer_on_disk(store) is Answer.DECLINED


def test_a_yes_that_could_not_be_written_holds_against_an_older_no(
    make_service: Make, collector: Collector, store: PreferencesStore, logged: Records
) -> None:
    service = make_service(collector.url)
    service.decline()
    lock = store.path.with_suffix(".lock")
    lock.unlink(missing_ok=True)
    lock.mkdir()
    service.grant()
    logged.expect("the answer holds for this session only")
    lock.rmdir()

    remember_something(another(store))
    assert store.look()
    assert (service.status().sharing, answer_on_disk(store)) == (Sharing.ON, Answer.DECLINED)


def test_one_that_comes_while_a_yes_is_being_kept_here_counts(
    make_service: Make, collector: Collector, store: PreferencesStore
) -> None:
    """The yes is on the disk and the service has yet to take it when the other copy writes its no."""
    service = make_service(collector.url)
    service.decline()
    threads: list[threading.Thread] = []

    def look_elsewhere() -> None:
        decline_elsewhere(store)
        store.look()

    def say_no_in_between() -> None:
        if not threads:
            threads.append(threading.Thread(target=look_elsewhere))
            threads[0].start()
            threads[0].join(0.5)  # it may have to wait for the yes

    store.subscribe(say_no_in_between)
    service.grant()
    threads[0].join(20)
    assert (service.status().sharing, service.consent) == (Sharing.OFF, Consent.DECLINED)
    assert answer_on_disk(store) is Answer.DECLINED


def test_threads_that_decide_and_look_while_others_write_come_to_an_end_and_agree(
    make_service: Make, collector: Collector, store: PreferencesStore
) -> None:
    service = make_service(collector.url)
    remember_something(store)
    acts: list[Callable[[], object]] = [
        service.grant,
        service.decline,
        store.look,
        lambda: remember_something(store),
        lambda: service.track(events.AppLaunched()),
        service.status,
        service.acknowledge_new_facts,
        lambda: decline_elsewhere(store),
    ]

    def act(seed: int) -> None:
        chance = random.Random(seed)  # noqa: S311 - order, not a secret
        for _ in range(25):
            chance.choice(acts)()

    threads = [threading.Thread(target=act, args=(seed,), daemon=True) for seed in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert [thread.name for thread in threads if thread.is_alive()] == []

    store.look()
    assert service.consent is Consent(answer_on_disk(store).value)


def test_whoever_is_told_of_a_change_holds_up_nobody_at_the_file(
    make_service: Make, collector: Collector, store: PreferencesStore
) -> None:
    """A no is kept on one thread and waits for a decision under way on another, which has yet to be written."""
    service = make_service(collector.url)
    service.grant()
    no = StoredConsent(Answer.DECLINED, silent_build=False, catalogue_version=CATALOGUE_VERSION)
    told = threading.Thread(target=store.insist, args=[lambda stored: stored._replace(consent=no)])
    writing = threading.Thread(target=remember_something, args=[store])
    with service._deciding:
        told.start()
        told.join(0.5)
        writing.start()
        writing.join(1)  # its own word comes after the decision too
        written = PreferencesStore(store.folder).load().settings_pane
    told.join(20)
    writing.join(20)
    assert written == "privacy"
    assert (service.consent, answer_on_disk(store)) == (Consent.DECLINED, Answer.DECLINED)


def answer_on_disk(store: PreferencesStore) -> Answer:
    """What the next start would read."""
    consent = PreferencesStore(store.folder).load().consent
    assert consent is not None
    return consent.answer
