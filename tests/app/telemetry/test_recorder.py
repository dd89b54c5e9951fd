"""From moments to entries: holding, queueing, and what happens to what cannot be built."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from app.telemetry import events
from app.telemetry.aptabase import MAX_BATCH, Envelope
from app.telemetry.device import MemoryTier
from app.telemetry.events import CommonProperties, Event
from app.telemetry.ledger import Fate, Reason
from app.telemetry.outbox import MAX_WAITING
from app.telemetry.recorder import MAX_HELD, Moment, Recorder
from app.telemetry.session import DAY_SECONDS, QUIET_SECONDS
from app.telemetry.surroundings import Surroundings
from app.telemetry.words import Step
from tests.app.telemetry.conftest import START, HandClock

if TYPE_CHECKING:
    from tests.conftest import Records

ENVELOPE = Envelope(
    is_debug=False,
    os_name="Linux",
    os_version="12",
    locale="en-us",
    app_version="1.0.0",
    app_build_number="1",
    sdk_version="osaurus-qt@1.0.0",
)
AROUND = Surroundings(ENVELOPE, CommonProperties(total_memory_gb=MemoryTier.GB_16))
SECRET = "acme-internal/legal-bot"  # noqa: S105 - what a person typed


@pytest.fixture
def recorder(clock: HandClock) -> Recorder:
    recorder = Recorder(clock)
    recorder.equip(AROUND, hold=False)
    return recorder


def payloads(recorder: Recorder) -> list[dict[str, Any]]:
    return [json.loads(row.payload) for row in recorder.ledger.rows() if row.payload is not None]


def names(recorder: Recorder) -> list[str]:
    return [row.name for row in recorder.ledger.rows()]


def launched() -> Event:
    return events.AppLaunched()


def broken(error: Exception) -> Event:
    raise error


def test_an_event_is_queued_with_its_time_and_the_common_properties(recorder: Recorder) -> None:
    assert recorder.add(events.OnboardingStepViewed(step=Step.WELCOME, step_index=2), START, hold=False) is True
    [sent] = payloads(recorder)
    assert sent["timestamp"] == "2026-09-21T14:13:20.000Z"
    assert sent["eventName"] == "onboarding_step_viewed"
    assert sent["props"] == {"step": "welcome", "step_index": 2, "total_memory_gb": "16"}
    assert recorder.ledger.reasons() == {(Fate.QUEUED, Reason.AWAITS_BATCH): 1}
    assert len(recorder.outbox) == 1


def test_a_held_event_waits_in_memory_until_it_is_released(recorder: Recorder) -> None:
    assert recorder.add(events.AppLaunched(), START, hold=True) is False
    assert len(recorder.outbox) == 0
    assert recorder.ledger.reasons() == {(Fate.HELD, Reason.AWAITS_ANSWER): 1}
    assert recorder.release_held() is True
    assert len(recorder.outbox) == 1
    assert recorder.release_held() is False


def test_holding_keeps_the_earliest_and_counts_the_rest(recorder: Recorder) -> None:
    for number in range(MAX_HELD + 3):
        recorder.add(events.AppLaunched(), START + number, hold=True)
    assert recorder.ledger.reasons() == {
        (Fate.HELD, Reason.AWAITS_ANSWER): 64,
        (Fate.DISCARDED, Reason.HOLD_FULL): 3,
    }
    assert [row.happened_at for row in recorder.ledger.rows()] == [START + number for number in range(64)]


def test_a_full_queue_discards_the_newcomer(recorder: Recorder) -> None:
    for _ in range(MAX_WAITING + 1):
        recorder.add(events.AppLaunched(), START, hold=False)
    assert recorder.ledger.reasons() == {
        (Fate.QUEUED, Reason.AWAITS_BATCH): MAX_WAITING,
        (Fate.DISCARDED, Reason.QUEUE_FULL): 1,
    }


def test_the_delivery_should_look_at_the_first_that_waits_and_when_a_batch_is_complete(recorder: Recorder) -> None:
    looks = [recorder.add(events.AppLaunched(), START, hold=False) for _ in range(2 * MAX_BATCH + 1)]
    assert [number for number, look in enumerate(looks, 1) if look] == [1, MAX_BATCH, 2 * MAX_BATCH]
    recorder.outbox.purge(Reason.DECLINED)
    assert recorder.add(events.AppLaunched(), START, hold=False) is True


def test_moments_wait_for_the_catalogue_in_their_order(clock: HandClock) -> None:
    recorder = Recorder(clock)
    assert recorder.record(Moment("app_launched", START, launched), hold=False) is False
    assert recorder.add(events.ServerStarted(), START + 1, hold=False) is False
    assert (recorder.unbuilt, names(recorder)) == (2, [])
    assert recorder.equip(AROUND, hold=False) is True
    assert (recorder.unbuilt, names(recorder)) == (0, ["app_launched", "server_started"])
    assert [sent["timestamp"][17:] for sent in payloads(recorder)] == ["20.000Z", "21.000Z"]


def test_at_most_64_moments_wait_for_the_catalogue(clock: HandClock) -> None:
    recorder = Recorder(clock)
    for _ in range(MAX_HELD + 2):
        recorder.record(Moment("app_launched", START, launched), hold=True)
    assert recorder.unbuilt == 64
    assert recorder.ledger.reasons() == {(Fate.DISCARDED, Reason.HOLD_FULL): 2}


def test_destroying_reaches_what_is_held_and_what_waits_for_the_catalogue(clock: HandClock) -> None:
    recorder = Recorder(clock)
    recorder.record(Moment("app_launched", START, launched), hold=True)
    recorder.destroy_held(Reason.DECLINED)
    recorder.equip(AROUND, hold=True)
    recorder.add(events.AppLaunched(), START, hold=True)
    recorder.destroy_held(Reason.NO_ANSWER_GIVEN)
    assert recorder.release_held() is False
    assert payloads(recorder) == []
    assert recorder.ledger.reasons() == {
        (Fate.DISCARDED, Reason.DECLINED): 1,
        (Fate.DISCARDED, Reason.NO_ANSWER_GIVEN): 1,
    }


@pytest.mark.parametrize(
    "error",
    [
        ValueError(SECRET),
        KeyError(SECRET),
        TypeError(SECRET),
        AttributeError(SECRET),
        RuntimeError(SECRET),
        OSError(SECRET),
    ],
)
def test_whatever_building_raises_ends_here_as_a_refusal(recorder: Recorder, logged: Records, error: Exception) -> None:
    assert recorder.record(Moment("app_launched", START, lambda: broken(error)), hold=False) is False
    [row] = recorder.ledger.rows()
    assert (row.name, row.fate, row.reason, row.detail, row.payload) == (
        "app_launched",
        Fate.REFUSED,
        Reason.INVALID,
        "",
        None,
    )
    assert SECRET not in logged.messages[0]
    logged.expect("the catalogue refused an event: app_launched (it could not be built)")


def test_a_moment_that_cannot_be_built_does_not_stop_the_ones_after_it(clock: HandClock, logged: Records) -> None:
    recorder = Recorder(clock)
    recorder.record(Moment("agent_run", START, lambda: broken(AttributeError(SECRET))), hold=False)
    recorder.record(Moment("app_launched", START, launched), hold=False)
    assert recorder.equip(AROUND, hold=False) is True
    assert [(row.name, row.fate) for row in recorder.ledger.rows()] == [
        ("agent_run", Fate.REFUSED),
        ("app_launched", Fate.QUEUED),
    ]
    logged.expect("agent_run (it could not be built)")


def test_fields_that_disagree_are_both_named(recorder: Recorder, logged: Records) -> None:
    moment = Moment(
        "model_downloaded", START, lambda: events.ModelDownloaded(model="mlx-community/Qwen3-8B-4bit", is_vlm=True)
    )
    recorder.record(moment, hold=False)
    assert [row.detail for row in recorder.ledger.rows()] == ["model, param_count"]
    logged.expect("model_downloaded (model, param_count)")


def test_a_field_that_no_event_has_is_not_named(recorder: Recorder, logged: Records) -> None:
    """Its name may be anything, also what somebody typed."""
    recorder.record(Moment("agent_run", START, lambda: events.AgentRun(**{SECRET: 1})), hold=False)
    assert [row.detail for row in recorder.ledger.rows()] == ["source"]
    assert SECRET not in logged.messages[0]
    logged.expect("agent_run (source)")


class Stranger(Event):
    """Not of the catalogue."""

    name = "app_launched"
    note: str


def test_an_event_that_is_not_of_the_catalogue_is_refused(recorder: Recorder, logged: Records) -> None:
    assert recorder.add(Stranger(note=SECRET), START, hold=False) is False
    assert [(row.name, row.fate, row.payload) for row in recorder.ledger.rows()] == [("Stranger", Fate.REFUSED, None)]
    assert SECRET not in logged.messages[0]
    logged.expect("the catalogue refused an event: Stranger")


def session(recorder: Recorder, clock: HandClock) -> str:
    recorder.add(events.AppLaunched(), clock.wall(), hold=False)
    return str(payloads(recorder)[-1]["sessionId"])


def test_the_session_holds_while_the_app_is_used_and_turns_over_in_quiet(recorder: Recorder, clock: HandClock) -> None:
    first = session(recorder, clock)
    for _ in range(3):
        clock.advance(QUIET_SECONDS - 1)
        assert session(recorder, clock) == first
    clock.advance(QUIET_SECONDS + 1)
    assert session(recorder, clock) != first


def test_the_session_turns_over_after_a_day_of_use(recorder: Recorder, clock: HandClock) -> None:
    first = session(recorder, clock)
    seen = set()
    for _ in range(int(DAY_SECONDS / 1800) + 1):
        clock.advance(1800)
        seen.add(session(recorder, clock))
    assert len(seen - {first}) == 1


@pytest.mark.parametrize("wall", [QUIET_SECONDS + 1, -QUIET_SECONDS - 1])
def test_a_jump_of_the_clock_turns_the_session_over(recorder: Recorder, clock: HandClock, wall: float) -> None:
    first = session(recorder, clock)
    clock.advance(0, wall=wall)
    assert session(recorder, clock) != first


def test_a_new_session_on_demand_is_new_at_once(recorder: Recorder, clock: HandClock) -> None:
    first = session(recorder, clock)
    assert session(recorder, clock) == first
    recorder.renew_session()
    assert session(recorder, clock) != first


def test_what_an_older_catalogue_does_not_know_is_not_recorded(recorder: Recorder) -> None:
    recorder.covered = 0
    assert recorder.add(events.AppLaunched(), START, hold=False) is False
    assert recorder.ledger.reasons() == {}
