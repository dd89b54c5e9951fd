"""Every path through the first-run assistant: its steps, its events, and what each move does to consent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from app.onboarding.data import State
from app.onboarding.flow import STEPS, OnboardingFlow
from app.policy import Forbidden, Policy
from app.preferences import Answer, Preferences, PreferencesStore, StoredConsent
from app.telemetry.consent import Consent, Sharing
from app.telemetry.ledger import Fate, Reason
from app.telemetry.onboarding import OnboardingTelemetry
from app.telemetry.words import Step
from tests.app.onboarding.runs import TWO, Run, again, short

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from app.collector import Collector
    from app.telemetry import TelemetryService
    from tests.conftest import Records

GRANTED = StoredConsent(Answer.GRANTED, silent_build=False, catalogue_version=1)
DECLINED = StoredConsent(Answer.DECLINED, silent_build=False, catalogue_version=1)


@pytest.fixture
def run(run: Callable[..., Run]) -> Callable[..., Run]:
    """Begin a run with few steps, unless a test says otherwise: consent does not ask what lies between."""
    return lambda steps=TWO, **settings: run(steps, **settings)


# Where the moves lead.


def test_the_first_step(run: Callable[..., Run]) -> None:
    state = run().state
    assert state == State(Step.WELCOME, 0, 2, box_checked=True, ended=False)
    assert (state.can_go_back, state.can_skip, state.is_last) == (False, False, False)


def test_what_each_step_offers(run: Callable[..., Run]) -> None:
    flow = run(STEPS)
    seen = []
    for move in "nssn":
        state = flow.state
        seen.append((state.step, state.position, state.can_go_back, state.can_skip, state.is_last))
        flow.go(move)
    assert seen == [
        (Step.WELCOME, 0, False, False, False),
        (Step.CREATE_AGENT, 1, True, True, False),
        (Step.CONFIGURE_AI, 2, True, True, False),
        (Step.WALKTHROUGH, 3, True, False, True),
    ]
    assert flow.state.ended is True


@pytest.mark.parametrize(
    ("steps", "moves", "events"),
    [
        (TWO, "", ["started", "step_viewed welcome 0"]),
        (TWO, "s", ["started", "step_viewed welcome 0"]),
        (TWO, "b", ["started", "step_viewed welcome 0"]),
        (TWO, "n", ["started", "step_viewed welcome 0", "step_viewed walkthrough 1"]),
        (
            TWO,
            "nn",
            ["started", "step_viewed welcome 0", "step_viewed walkthrough 1", "completed walkthrough finish_button"],
        ),
        (
            TWO,
            "nx",
            ["started", "step_viewed welcome 0", "step_viewed walkthrough 1", "completed walkthrough close_button"],
        ),
        (
            TWO,
            "nsnx",
            ["started", "step_viewed welcome 0", "step_viewed walkthrough 1", "completed walkthrough finish_button"],
        ),
        (
            TWO,
            "nbnn",
            [
                "started",
                "step_viewed welcome 0",
                "step_viewed walkthrough 1",
                "step_viewed welcome 0",
                "step_viewed walkthrough 1",
                "completed walkthrough finish_button",
            ],
        ),
        (
            TWO,
            "nbx",
            [
                "started",
                "step_viewed welcome 0",
                "step_viewed walkthrough 1",
                "step_viewed welcome 0",
                "completed welcome close_button",
            ],
        ),
        (
            STEPS,
            "nanpnn",
            [
                "started",
                "step_viewed welcome 0",
                "step_viewed create_agent 1",
                "agent_created",
                "step_viewed configure_ai 2",
                "remote_provider_added osaurus",
                "step_viewed walkthrough 3",
                "completed walkthrough finish_button",
            ],
        ),
        (
            STEPS,
            "nssn",
            [
                "started",
                "step_viewed welcome 0",
                "step_viewed create_agent 1",
                "step_skipped create_agent",
                "step_viewed configure_ai 2",
                "step_skipped configure_ai",
                "step_viewed walkthrough 3",
                "completed walkthrough finish_button",
            ],
        ),
        (
            STEPS,
            "nsbx",
            [
                "started",
                "step_viewed welcome 0",
                "step_viewed create_agent 1",
                "step_skipped create_agent",
                "step_viewed configure_ai 2",
                "step_viewed create_agent 1",
                "completed create_agent close_button",
            ],
        ),
    ],
)
def test_a_path_and_its_events(run: Callable[..., Run], steps: Sequence[Step], moves: str, events: list[str]) -> None:
    assert run(steps).go(moves).alive() == events


def test_after_the_end_no_move_does_anything(run: Callable[..., Run]) -> None:
    done = run().go("nn")
    before, state = done.alive(), done.state
    assert done.go("nsbx+").alive() == before
    assert done.state._replace(box_checked=True) == state


# What each move does to consent.


def test_the_button_with_the_box_checked_grants_and_sends(run: Callable[..., Run], collector: Collector) -> None:
    done = run().go("n")
    assert done.service.consent == Consent.GRANTED
    assert again(done.store).current.consent == GRANTED
    collector.wait_for(2, timeout=20)
    assert [short(arrival.raw) for arrival in collector.arrivals][:2] == ["started", "step_viewed welcome 0"]


def test_unchecking_declines_at_once_and_destroys_what_was_held(run: Callable[..., Run], collector: Collector) -> None:
    done = run().go("-")
    assert done.service.consent == Consent.DECLINED
    assert again(done.store).current.consent == DECLINED
    assert done.alive() == []
    assert done.service.reasons() == {(Fate.DISCARDED, Reason.DECLINED): 2}
    assert done.state.box_checked is False
    done.go("nn")
    done.service.close()
    assert list(collector.requests) == []
    assert done.recorded() == ["started", "step_viewed"]


def test_checking_again_waits_for_the_button(run: Callable[..., Run], collector: Collector) -> None:
    done = run().go("-+")
    assert done.state.box_checked is True
    assert done.service.consent == Consent.DECLINED
    assert again(done.store).current.consent == DECLINED
    done.go("n")
    assert done.service.consent == Consent.GRANTED
    assert again(done.store).current.consent == GRANTED
    done.service.close(10.0)
    assert [short(arrival.raw) for arrival in collector.arrivals] == ["step_viewed walkthrough 1"]


def test_x_without_an_answer_is_no_answer_and_it_is_asked_again(run: Callable[..., Run], collector: Collector) -> None:
    done = run().go("x")
    assert done.state.ended is True
    assert done.service.status().sharing == Sharing.UNDECIDED
    assert done.service.reasons() == {(Fate.DISCARDED, Reason.NO_ANSWER_GIVEN): 2}
    assert done.recorded() == ["started", "step_viewed"]
    later = again(done.store)
    assert later.current == Preferences()
    next_time = run(store=later)
    assert next_time.service.needs_decision is True
    assert next_time.state.box_checked is True
    done.service.close()
    assert list(collector.requests) == []


@pytest.mark.parametrize("moves", ["-x", "-+x"])
def test_x_after_unchecking_is_an_answer_and_it_is_not_asked_again(
    run: Callable[..., Run], collector: Collector, moves: str
) -> None:
    """Also when the box was checked again: without the button that counts for nothing."""
    done = run().go(moves)
    assert done.state.ended is True
    assert done.service.consent == Consent.DECLINED
    later = again(done.store)
    assert later.current == Preferences(consent=DECLINED, onboarding_finished=True, chat_shown_armed=True)
    next_time = run(store=later)
    assert next_time.service.needs_decision is False
    assert next_time.state.box_checked is False
    done.service.close()
    assert list(collector.requests) == []


def test_x_on_a_later_step_keeps_the_answer_and_ends_the_first_run(run: Callable[..., Run]) -> None:
    done = run().go("nx")
    assert done.service.consent == Consent.GRANTED
    assert again(done.store).current == Preferences(consent=GRANTED, onboarding_finished=True, chat_shown_armed=True)


def test_back_to_welcome_shows_the_answer_and_unchecking_revokes_it(
    run: Callable[..., Run], collector: Collector
) -> None:
    done = run().go("nb")
    assert done.state == State(Step.WELCOME, 0, 2, box_checked=True)
    collector.wait_for(2, timeout=20)
    done.go("-")
    assert done.service.consent == Consent.DECLINED
    assert again(done.store).current.consent == DECLINED
    done.go("nbn")
    assert done.service.consent == Consent.DECLINED
    done.go("n")
    done.service.close()
    assert {short(arrival.raw) for arrival in collector.arrivals} <= {
        "started",
        "step_viewed welcome 0",
        "step_viewed walkthrough 1",
    }


def test_back_to_welcome_and_on_again_keeps_the_answer(run: Callable[..., Run]) -> None:
    assert run().go("nbnbn").service.consent == Consent.GRANTED


def test_a_second_thought_on_welcome_begins_from_then(run: Callable[..., Run], collector: Collector) -> None:
    done = run().go("-nb+n")
    assert done.service.consent == Consent.GRANTED
    done.service.close(10.0)
    assert [short(arrival.raw) for arrival in collector.arrivals] == ["step_viewed walkthrough 1"]


@pytest.mark.parametrize(("moves", "checked"), [("nn", True), ("-nn", False)])
def test_a_second_run_shows_the_answer(run: Callable[..., Run], moves: str, *, checked: bool) -> None:
    first = run().go(moves)
    second = run(store=again(first.store))
    assert second.state.box_checked is checked
    assert second.service.needs_decision is False
    assert second.alive() == (["started", "step_viewed welcome 0"] if checked else [])
    second.go("nn")
    assert second.service.consent.value == ("granted" if checked else "declined")


def test_closing_a_second_run_on_welcome_leaves_the_answer_alone(run: Callable[..., Run]) -> None:
    first = run().go("nn")
    second = run(store=again(first.store)).go("x")
    assert second.service.consent == Consent.GRANTED
    assert second.alive()[-1] == "completed welcome close_button"


def test_where_an_answer_was_lost_the_box_is_empty_and_the_button_declines(
    run: Callable[..., Run], store: PreferencesStore
) -> None:
    store.update(lambda stored: stored._replace(consent_lost=True))
    done = run()
    assert done.state.box_checked is False
    assert done.service.status().sharing == Sharing.ASKING
    done.go("n")
    assert done.service.consent == Consent.DECLINED
    assert again(store).current.consent == DECLINED


def test_where_an_answer_was_lost_checking_and_the_button_grant(
    run: Callable[..., Run], store: PreferencesStore
) -> None:
    store.update(lambda stored: stored._replace(consent_lost=True))
    assert run().go("+n").service.consent == Consent.GRANTED
    assert again(store).current.consent == GRANTED


# Policy and builds without a key.


@pytest.mark.parametrize("forbidden", Forbidden)
@pytest.mark.parametrize("moves", ["nn", "+nn", "-nn", "x", "+x", "nx"])
def test_blocked(run: Callable[..., Run], collector: Collector, forbidden: Forbidden, moves: str) -> None:
    done = run(policy=Policy(forbidden))
    assert done.state.box_checked is False
    done.go(moves)
    assert done.state.ended is True
    assert done.state.box_checked is False
    assert done.service.status().sharing == Sharing.BLOCKED
    assert done.recorded() == []
    assert again(done.store).current == Preferences(onboarding_finished=True, chat_shown_armed=True)
    assert list(collector.requests) == []


def test_a_policy_that_arrives_between_the_look_and_the_press(run: Callable[..., Run], collector: Collector) -> None:
    done = run()
    done.service.restrict(Policy(Forbidden.ADMINISTRATOR))
    assert done.state.box_checked is True  # as the person saw it
    done.go("n")
    assert done.state == State(Step.WALKTHROUGH, 1, 2, box_checked=False)
    assert done.service.status().sharing == Sharing.BLOCKED
    assert again(done.store).current == Preferences(onboarding_step="walkthrough")
    done.go("n")
    assert list(collector.requests) == []


def test_a_policy_that_arrives_at_the_very_moment_of_the_press(
    run: Callable[..., Run], collector: Collector, logged: Records
) -> None:
    """The box was still enabled when the flow looked; the gate has the last word."""
    done = run()
    service = done.service
    restricted: Any = _Restricted(service)
    flow = OnboardingFlow(restricted, OnboardingTelemetry(service), done.store, done.host, done.features, TWO)
    flow.advance()
    assert flow.state == State(Step.WALKTHROUGH, 1, 2, box_checked=False)
    assert service.consent == Consent.UNDECIDED
    assert list(collector.requests) == []
    logged.expect("the answer was not taken")


class _Restricted:
    """Hands everything on to a service, which a policy reaches between the look at the box and the grant."""

    def __init__(self, service: TelemetryService) -> None:
        self._service = service

    def __getattr__(self, name: str) -> Any:
        return getattr(self._service, name)

    def grant(self) -> None:
        self._service.restrict(Policy(Forbidden.DO_NOT_TRACK))
        self._service.grant()


def test_a_policy_that_arrives_after_a_grant_ends_it(run: Callable[..., Run]) -> None:
    done = run().go("n")
    done.service.restrict(Policy(Forbidden.ADMINISTRATOR))
    done.go("b-")
    assert done.service.consent == Consent.GRANTED
    assert done.service.status().sharing == Sharing.BLOCKED
    done.go("nn")
    assert done.service.status().sharing == Sharing.BLOCKED


@pytest.mark.parametrize(
    ("moves", "expected"),
    [
        ("nn", StoredConsent(Answer.GRANTED, silent_build=True, catalogue_version=1)),
        ("-nn", StoredConsent(Answer.DECLINED, silent_build=True, catalogue_version=1)),
        ("-x", StoredConsent(Answer.DECLINED, silent_build=True, catalogue_version=1)),
        ("x", None),
    ],
)
def test_silent(run: Callable[..., Run], moves: str, expected: StoredConsent | None) -> None:
    done = run(url=None)
    assert done.state.box_checked is True
    done.go(moves)
    assert done.state.ended is True
    assert done.service.status().sharing == Sharing.SILENT
    assert done.recorded() == []
    assert again(done.store).current.consent == expected
    assert done.service._worker is None


# The end.


def test_the_end_arms_the_first_chat(run: Callable[..., Run]) -> None:
    done = run().go("n")
    assert done.store.current.chat_shown_armed is False
    done.go("n")
    assert again(done.store).current == Preferences(consent=GRANTED, onboarding_finished=True, chat_shown_armed=True)


def test_an_end_that_cannot_be_written_down_is_an_end_all_the_same(
    run: Callable[..., Run], tmp_path: Path, logged: Records
) -> None:
    place = tmp_path / "home-of-somebody"
    place.write_text("not a folder")
    store = PreferencesStore(place)
    done = run(store=store).go("nn")
    assert done.state.ended is True
    assert done.service.consent == Consent.GRANTED
    assert [message for message in logged.messages if "somebody" in message] == []
    logged.expect("the answer holds for this session only", "that onboarding is over could not be written down")


EMPTY_IN_THE_END = ["-", "nb-", "nb-n", "-nb", "-nbx", "nb-x", "-+-", "nb-+-n", "-+x", "nb-+bs"]


@pytest.mark.parametrize("moves", EMPTY_IN_THE_END)
def test_an_empty_box_is_a_decline_whatever_was_pressed_before(run: Callable[..., Run], moves: str) -> None:
    done = run().go(moves)
    assert done.service.consent == Consent.DECLINED
    assert again(done.store).current.consent == DECLINED
    before = done.recorded()
    done.go("bbx")
    assert done.recorded() == before
