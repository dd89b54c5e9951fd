"""Every row of the table of states, as pure functions of answer, build and policy."""

from __future__ import annotations

import itertools

import pytest

from app.policy import Forbidden, Policy
from app.preferences import Answer, Preferences, StoredConsent
from app.telemetry.consent import Box, Consent, Sharing, box_of, consent_of, sharing

FREE = Policy()
NONE = Preferences()
LOST = Preferences(consent_lost=True)


def answered(answer: Answer, *, silent: bool = False) -> Preferences:
    return Preferences(consent=StoredConsent(answer, silent_build=silent, catalogue_version=1))


@pytest.mark.parametrize(
    ("stored", "keyed", "expected"),
    [
        (NONE, True, Consent.UNDECIDED),
        (NONE, False, Consent.UNDECIDED),
        (LOST, True, Consent.UNDECIDED),
        (answered(Answer.GRANTED), True, Consent.GRANTED),
        (answered(Answer.GRANTED), False, Consent.GRANTED),
        (answered(Answer.GRANTED, silent=True), True, Consent.UNDECIDED),
        (answered(Answer.GRANTED, silent=True), False, Consent.GRANTED),
        (answered(Answer.DECLINED), True, Consent.DECLINED),
        (answered(Answer.DECLINED), False, Consent.DECLINED),
        (answered(Answer.DECLINED, silent=True), True, Consent.DECLINED),
        (answered(Answer.DECLINED, silent=True), False, Consent.DECLINED),
    ],
)
def test_how_a_stored_answer_counts(stored: Preferences, expected: Consent, *, keyed: bool) -> None:
    assert consent_of(stored, keyed=keyed) == expected


@pytest.mark.parametrize(
    ("stored", "policy", "expected"),
    [
        (NONE, FREE, Box(checked=True, enabled=True)),
        (LOST, FREE, Box(checked=False, enabled=True)),
        (answered(Answer.GRANTED), FREE, Box(checked=True, enabled=True)),
        (answered(Answer.GRANTED, silent=True), FREE, Box(checked=True, enabled=True)),
        (answered(Answer.DECLINED), FREE, Box(checked=False, enabled=True)),
        *(
            (stored, Policy(forbidden), Box(checked=False, enabled=False))
            for stored in (NONE, LOST, answered(Answer.GRANTED), answered(Answer.DECLINED))
            for forbidden in Forbidden
        ),
    ],
)
def test_how_the_box_comes_up(stored: Preferences, policy: Policy, expected: Box) -> None:
    assert box_of(stored, policy) == expected


def test_policy_comes_first_then_the_build_then_the_person() -> None:
    table = {
        (forbidden, keyed, consent, asking): sharing(
            policy=Policy(forbidden), keyed=keyed, consent=consent, asking=asking
        )
        for forbidden, keyed, consent, asking in itertools.product(
            (None, *Forbidden), (True, False), Consent, (True, False)
        )
    }
    for (forbidden, keyed, consent, asking), state in table.items():
        if forbidden is not None:
            expected = Sharing.BLOCKED
        elif not keyed:
            expected = Sharing.SILENT
        else:
            expected = {
                Consent.GRANTED: Sharing.ON,
                Consent.DECLINED: Sharing.OFF,
                Consent.UNDECIDED: Sharing.ASKING if asking else Sharing.UNDECIDED,
            }[consent]
        assert state == expected, (forbidden, keyed, consent, asking)


def test_events_are_kept_in_two_states_alone() -> None:
    assert {state for state in Sharing if state.records} == {Sharing.ASKING, Sharing.ON}
