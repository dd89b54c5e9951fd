"""The gate: each row of the table of states in the design."""

from __future__ import annotations

import json
import os
import threading
from typing import TYPE_CHECKING, Any

import pytest

from app.build import Build, Channel
from app.errors import RefusedError
from app.policy import Forbidden, Policy
from app.preferences import Answer, PreferencesStore, StoredConsent
from app.telemetry import events
from app.telemetry.aptabase import KeyProblem
from app.telemetry.consent import Box, Consent, Sharing
from app.telemetry.ledger import Fate, Reason
from app.telemetry.recorder import MAX_HELD
from app.telemetry.status import Cut
from app.telemetry.words import Step
from tests.app.telemetry.conftest import FACTS, KEY, START, HandClock, Watcher, settle

if TYPE_CHECKING:
    from pathlib import Path

    from app.collector import Collector
    from app.telemetry.device import Facts

Make = "Callable[..., TelemetryService]"

NOTHING = dict.fromkeys(Fate, 0)


def names(collector: Collector) -> list[str]:
    return [arrival.event_name for arrival in collector.arrivals]


def test_asking_holds_in_order_and_grant_sends_with_their_own_times(
    make_service: Make, collector: Collector, clock: HandClock
) -> None:
    service = make_service(collector.url, clock=clock)
    service.track(events.AppLaunched())
    clock.advance(5)
    service.track(events.OnboardingStarted())
    clock.advance(5)
    service.track(events.OnboardingStepViewed(step=Step.WELCOME, step_index=0))
    assert service.status().sharing == Sharing.ASKING
    assert service.status().counts == {**NOTHING, Fate.HELD: 3}
    assert list(collector.requests) == []

    clock.advance(60)
    service.grant()
    collector.wait_for(3, timeout=20)

    assert names(collector) == ["app_launched", "onboarding_started", "onboarding_step_viewed"]
    assert len(collector.requests) == 1
    times = [json.loads(arrival.raw)["timestamp"] for arrival in collector.arrivals]
    assert times == ["2026-09-21T14:13:20.000Z", "2026-09-21T14:13:25.000Z", "2026-09-21T14:13:30.000Z"]
    assert START == 1_790_000_000.0
    Watcher(service).until(lambda: service.status().counts == {**NOTHING, Fate.SENT: 3})


def test_moments_before_the_catalogue_is_loaded_keep_their_times_and_order(
    make_service: Make, collector: Collector, clock: HandClock
) -> None:
    service = make_service(collector.url, clock=clock, start=False)
    service.start(prepare=False)
    service.track_moment("app_launched", lambda: events.AppLaunched())
    clock.advance(1)
    service.track_moment("onboarding_started", lambda: events.OnboardingStarted())
    service.grant()
    settle(service)
    collector.wait_for(2, timeout=20)
    assert [json.loads(a.raw)["timestamp"] for a in collector.arrivals] == [
        "2026-09-21T14:13:20.000Z",
        "2026-09-21T14:13:21.000Z",
    ]


def test_decline_while_asking_destroys_what_is_held(make_service: Make, collector: Collector) -> None:
    service = make_service(collector.url)
    service.track(events.AppLaunched())
    service.decline()
    service.track(events.OnboardingStarted())
    assert service.status().counts == {**NOTHING, Fate.DISCARDED: 1}
    assert service.status().cut == Cut(destroyed=1, left=0)
    assert [row.payload for row in service.rows()[1]] == [None]
    assert service.consent == Consent.DECLINED
    service.close()
    assert list(collector.requests) == []


def test_after_a_decline_only_what_happens_from_the_next_grant_on(make_service: Make, collector: Collector) -> None:
    service = make_service(collector.url)
    service.track(events.AppLaunched())
    service.decline()
    service.track(events.ServerStarted())
    service.grant()
    service.track(events.AgentCreated())
    collector.wait_for(1, timeout=20)
    assert names(collector) == ["agent_created"]


def test_closing_welcome_without_an_answer_destroys_and_holds_nothing_more(
    make_service: Make, collector: Collector
) -> None:
    service = make_service(collector.url)
    service.track(events.AppLaunched())
    service.dismiss()
    service.track(events.ServerStarted())
    assert service.status().sharing == Sharing.UNDECIDED
    assert service.reasons() == {(Fate.DISCARDED, Reason.NO_ANSWER_GIVEN): 1}
    assert service.needs_decision is True
    service.close()
    assert list(collector.requests) == []


def test_a_question_asked_again_in_the_same_process_holds_anew(make_service: Make, collector: Collector) -> None:
    service = make_service(collector.url)
    service.track(events.AppLaunched())
    service.dismiss()
    service.ask()
    service.track(events.ServerStarted())
    service.grant()
    collector.wait_for(1, timeout=20)
    assert names(collector) == ["server_started"]


def test_the_earliest_64_are_held_and_the_rest_only_counted(make_service: Make, collector: Collector) -> None:
    service = make_service(collector.url)
    for _ in range(MAX_HELD + 10):
        service.track(events.ServerStarted())
    assert service.reasons() == {
        (Fate.HELD, Reason.AWAITS_ANSWER): MAX_HELD,
        (Fate.DISCARDED, Reason.HOLD_FULL): 10,
    }
    assert len(service.rows()[1]) == MAX_HELD


@pytest.mark.parametrize("answer", list(Answer))
def test_an_answer_holds_for_the_next_launch(
    make_service: Make, collector: Collector, store: PreferencesStore, answer: Answer
) -> None:
    first = make_service(collector.url)
    first.grant() if answer is Answer.GRANTED else first.decline()
    first.close()
    again = PreferencesStore(store.folder)
    again.load()
    second = make_service(collector.url, preferences=again)
    assert second.consent.value == answer.value
    assert second.needs_decision is False
    assert second.box == Box(checked=answer is Answer.GRANTED, enabled=True)


def test_before_and_after_a_grant_the_session_differs(make_service: Make, collector: Collector) -> None:
    service = make_service(collector.url)
    service.track(events.AppLaunched())
    service.grant()
    collector.wait_for(1, timeout=20)
    service.decline()
    service.grant()
    service.track(events.AppLaunched())
    collector.wait_for(2, timeout=20)
    first, second = (arrival.session_id for arrival in collector.arrivals)
    assert first != second


def test_a_build_without_a_key_does_nothing(make_service: Make, store: PreferencesStore) -> None:
    service = make_service(None)
    service.track(events.AppLaunched())
    assert service.status().sharing == Sharing.SILENT
    assert service.status().counts == NOTHING
    assert service.box == Box(checked=True, enabled=True)
    service.grant()
    service.track(events.AppLaunched())
    assert service.status().counts == NOTHING
    assert store.current.consent == StoredConsent(Answer.GRANTED, silent_build=True, catalogue_version=1)


def test_a_grant_in_a_silent_build_is_asked_again_where_there_is_a_key(
    make_service: Make, collector: Collector
) -> None:
    make_service(None).grant()
    service = make_service(collector.url)
    service.track(events.AppLaunched())
    assert service.status().sharing == Sharing.ASKING
    assert service.needs_decision is True


def test_a_decline_in_a_silent_build_counts_everywhere(make_service: Make, collector: Collector) -> None:
    make_service(None).decline()
    service = make_service(collector.url)
    assert service.status().sharing == Sharing.OFF


@pytest.mark.parametrize("forbidden", list(Forbidden))
def test_policy_cannot_be_overruled(make_service: Make, collector: Collector, forbidden: Forbidden) -> None:
    service = make_service(collector.url, policy=Policy(forbidden))
    service.track(events.AppLaunched())
    with pytest.raises(RefusedError):
        service.grant()
    service.track(events.AppLaunched())
    assert service.status().sharing == Sharing.BLOCKED
    assert service.status().counts == NOTHING
    assert service.box == Box(checked=False, enabled=False)
    assert service.needs_decision is False


def test_a_decline_under_policy_is_remembered(make_service: Make, store: PreferencesStore) -> None:
    service = make_service("http://127.0.0.1:9", policy=Policy(Forbidden.DO_NOT_TRACK))
    service.decline()
    assert store.current.consent == StoredConsent(Answer.DECLINED, silent_build=False, catalogue_version=1)


def test_a_policy_that_reaches_a_running_copy_restricts_it_at_once(make_service: Make, collector: Collector) -> None:
    service = make_service(collector.url, flush_seconds=3600.0)
    service.grant()
    service.track(events.AppLaunched())
    service.restrict(Policy(Forbidden.ADMINISTRATOR))
    service.restrict(Policy())
    service.track(events.AppLaunched())
    assert service.status().sharing == Sharing.BLOCKED
    assert service.reasons() == {(Fate.DISCARDED, Reason.POLICY): 1}
    service.close()
    assert list(collector.requests) == []


def test_a_malformed_key_is_refused_with_its_reason_and_never_quoted(make_service: Make) -> None:
    environ = {"APTABASE_APP_KEY": "hunter2-secret"}
    service = make_service(None, environ=environ)
    service.track(events.AppLaunched())
    status = service.status()
    assert status.key_problem == KeyProblem.MALFORMED
    assert status.sharing == Sharing.SILENT
    assert "hunter2" not in repr(status) + KeyProblem.MALFORMED.explanation


def test_a_release_build_listens_to_its_own_key_alone(make_service: Make, collector: Collector) -> None:
    service = make_service(collector.url, build=Build(channel=Channel.RELEASE))
    assert service.status().sharing == Sharing.SILENT
    keyed = Build(channel=Channel.RELEASE, app_key=KEY, host=collector.url)
    assert make_service(None, build=keyed).status().server == collector.url.removeprefix("http://")


def test_an_event_that_does_not_validate_is_refused_by_field_name(
    make_service: Make, collector: Collector, logged: Any
) -> None:
    service = make_service(collector.url)
    service.track_moment(
        "onboarding_step_viewed",
        lambda: events.OnboardingStepViewed(step="hunter2-secret", step_index=0),  # type: ignore[arg-type]
    )
    [row] = service.rows()[1]
    assert (row.fate, row.reason, row.detail, row.payload) == (Fate.REFUSED, Reason.INVALID, "step", None)
    [message] = logged.messages
    assert "hunter2" not in message
    logged.expect("the catalogue refused an event: onboarding_step_viewed (step)")


def test_what_surrounds_events_is_what_is_sent(make_service: Make, collector: Collector) -> None:
    service = make_service(collector.url)
    service.track(events.AppLaunched())
    service.grant()
    collector.wait_for(1, timeout=20)
    [arrival] = collector.arrivals
    surroundings = service.surroundings()
    assert surroundings is not None
    assert json.loads(arrival.raw)["systemProps"] == surroundings.envelope.as_dict()
    assert json.loads(arrival.raw)["props"] == surroundings.common.properties() == {"total_memory_gb": "16"}
    service.look_around()
    assert service.surroundings() is surroundings


@pytest.mark.parametrize("url", [None, "http://127.0.0.1:9"])
def test_the_surroundings_can_be_seen_where_nothing_is_recorded(make_service: Make, url: str | None) -> None:
    looks: list[threading.Thread] = []

    def facts() -> Facts:
        looks.append(threading.current_thread())
        return FACTS

    service = make_service(url, facts=facts)
    service.decline()
    watcher = Watcher(service)
    service.look_around()
    service.look_around()
    watcher.until(lambda: service.surroundings() is not None)
    assert service.rows() == (service.rows()[0], [])
    service.grant()
    settle(service)
    service.track(events.AppLaunched())
    assert len(looks) == 1
    assert looks[0] is not threading.main_thread()
    assert len(service.rows()[1]) == (0 if url is None else 1)


def test_a_computer_that_cannot_be_looked_at_has_no_surroundings(make_service: Make, logged: Any) -> None:
    def facts() -> Facts:
        raise OSError("no such sensor")

    service = make_service(None, facts=facts)
    heard = threading.Event()
    leave = service.subscribe(heard.set)
    service.look_around()
    assert heard.wait(20)
    leave()
    assert service.surroundings() is None
    logged.expect("this computer could not be looked at")


def test_nothing_is_written_before_the_answer(make_service: Make, collector: Collector, tmp_path: Path) -> None:
    service = make_service(collector.url)
    service.track(events.AppLaunched())
    service.close()
    assert [path.name for path in tmp_path.rglob("*") if path.name != "home"] == []
    assert list(collector.requests) == []


def test_a_child_after_a_fork_is_empty_and_silent(make_service: Make, collector: Collector) -> None:
    service = make_service(collector.url, flush_seconds=3600.0)
    service.grant()
    service.track(events.AppLaunched())
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        service.track(events.AppLaunched())
        service.close()
        os.write(writer, str(sum(service.status().counts.values())).encode())
        os._exit(0)
    os.waitpid(child, 0)
    os.close(writer)
    assert os.read(reader, 10) == b"0"
    os.close(reader)
    assert service.status().counts == {**NOTHING, Fate.QUEUED: 1}


def test_close_sends_what_waits(make_service: Make, collector: Collector) -> None:
    service = make_service(collector.url, flush_seconds=3600.0)
    service.grant()
    Watcher(service)
    service.track(events.AppLaunched())
    service.close(5.0)
    assert names(collector) == ["app_launched"]
    assert service.status().counts == {**NOTHING, Fate.SENT: 1}


def test_observers_hear_of_every_change_until_they_leave(make_service: Make, collector: Collector) -> None:
    service = make_service(collector.url)
    seen: list[Sharing] = []
    leave = service.subscribe(lambda: seen.append(service.status().sharing))
    service.grant()
    leave()
    service.decline()
    assert set(seen) == {Sharing.ON}
