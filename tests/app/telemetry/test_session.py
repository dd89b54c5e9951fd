"""The session turns over, whatever the clocks do."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

import pytest

from app.telemetry.session import DAY_SECONDS, QUIET_SECONDS, Session

if TYPE_CHECKING:
    from tests.app.telemetry.conftest import HandClock


def test_it_is_a_random_uuid(clock: HandClock) -> None:
    first, second = Session(clock).current(), Session(clock).current()
    assert uuid.UUID(first).version == 4
    assert len(first) == 36
    assert first != second


def test_it_stays_under_use(clock: HandClock) -> None:
    session = Session(clock)
    first = session.current()
    for _ in range(23):
        clock.advance(QUIET_SECONDS)
        assert session.current() == first


def test_it_ends_after_an_hour_of_quiet(clock: HandClock) -> None:
    session = Session(clock)
    first = session.current()
    clock.advance(QUIET_SECONDS + 1)
    assert session.current() != first


def test_it_ends_after_a_day_of_use(clock: HandClock) -> None:
    session = Session(clock)
    first = session.current()
    for _ in range(48):
        clock.advance(DAY_SECONDS / 48)
        assert session.current() == first
    clock.advance(1)
    assert session.current() != first


@pytest.mark.parametrize("jump", [DAY_SECONDS, -DAY_SECONDS, QUIET_SECONDS + 2, -QUIET_SECONDS - 2])
def test_it_ends_when_the_wall_clock_jumps(clock: HandClock, jump: float) -> None:
    session = Session(clock)
    first = session.current()
    clock.advance(1, wall=jump)
    second = session.current()
    assert second != first
    clock.advance(1)
    assert session.current() == second


def test_it_ends_over_a_sleep_in_which_the_monotonic_clock_stood_still(clock: HandClock) -> None:
    session = Session(clock)
    first = session.current()
    clock.advance(0, wall=8 * 3600)
    assert session.current() != first


def test_a_small_correction_of_the_clock_changes_nothing(clock: HandClock) -> None:
    session = Session(clock)
    first = session.current()
    clock.advance(1, wall=-120)
    assert session.current() == first


def test_it_ends_when_told(clock: HandClock) -> None:
    session = Session(clock)
    first = session.current()
    session.renew()
    assert session.current() != first
