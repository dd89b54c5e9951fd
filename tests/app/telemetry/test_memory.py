"""A question that nobody answers costs no memory, however much happens meanwhile."""

from __future__ import annotations

import tracemalloc
from typing import TYPE_CHECKING, Any

import psutil
import pytest

from app.telemetry import events
from app.telemetry.features import FeatureTelemetry, LocalModel, Role
from app.telemetry.ledger import MAX_ROWS, Fate, Reason
from app.telemetry.recorder import MAX_HELD
from app.telemetry.words import MessageSource

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.preferences import PreferencesStore
    from app.telemetry import TelemetryService

NOWHERE = "http://127.0.0.1:9"
KIB = 1024
FIRST = 1_000
MODEL = LocalModel("mlx-community/Qwen3-8B-4bit")
MANY = [50_000, pytest.param(1_000_000, marks=[pytest.mark.long, pytest.mark.timeout(600)])]


def grown(act: Callable[[], object], number: int) -> int:
    """Do something many times after a first thousand; gives by how many bytes that grew what Python holds."""
    tracemalloc.start()
    try:
        for _ in range(FIRST):
            act()
        before = tracemalloc.get_traced_memory()[0]
        resident = psutil.Process().memory_info().rss
        for _ in range(number):
            act()
        assert psutil.Process().memory_info().rss - resident < 16 * KIB * KIB
        return tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("number", MANY)
def test_while_the_question_is_open(make_service: Callable[..., TelemetryService], number: int) -> None:
    service = make_service(NOWHERE)
    assert grown(lambda: service.track(events.AppLaunched()), number) < 16 * KIB
    assert service.reasons() == {
        (Fate.HELD, Reason.AWAITS_ANSWER): MAX_HELD,
        (Fate.DISCARDED, Reason.HOLD_FULL): number + FIRST - MAX_HELD,
    }


@pytest.mark.parametrize("number", MANY)
def test_while_the_catalogue_is_not_loaded(make_service: Callable[..., TelemetryService], number: int) -> None:
    service = make_service(NOWHERE, start=False)
    service.start(prepare=False)
    event = events.AppLaunched()
    assert grown(lambda: service.track_moment("app_launched", lambda: event), number) < 16 * KIB
    assert sum(service.status().counts.values()) == number + FIRST


@pytest.mark.parametrize("answer", ["dismiss", "decline"])
def test_after_no_answer_and_after_a_no(
    make_service: Callable[..., TelemetryService], store: PreferencesStore, answer: str
) -> None:
    service = make_service(NOWHERE)
    getattr(service, answer)()
    telemetry = FeatureTelemetry(service, store)

    def ask() -> None:
        telemetry.message_sent((Role.USER,), source=MessageSource.CHAT_UI, model=MODEL, stream=True)

    assert grown(ask, 20_000) < 16 * KIB
    assert sum(service.status().counts.values()) == 0


def test_while_a_server_is_out_of_reach(make_service: Callable[..., TelemetryService], store: PreferencesStore) -> None:
    """Granted, and nothing can leave: the queue is bounded, the rows are, and the rest is only counted."""
    service = make_service(NOWHERE, flush_seconds=3600.0, clock=_Standing())
    service.grant()
    telemetry = FeatureTelemetry(service, store)

    def ask() -> None:
        telemetry.message_sent((Role.USER,), source=MessageSource.CHAT_UI, model=MODEL, stream=True)

    assert grown(ask, 20_000) < 6_000 * KIB  # the network libraries, loaded meanwhile; the events would be 30 MB
    assert len(service.rows()[1]) == MAX_ROWS
    assert sum(service.status().counts.values()) == 20_000 + FIRST


def test_the_measure_finds_what_grows() -> None:
    kept: list[Any] = []
    assert grown(lambda: kept.append(bytes(64)), 2_000) > 64 * 2_000


class _Standing:
    """A clock whose timers never go off."""

    def wall(self) -> float:
        return 1_790_000_000.0

    def monotonic(self) -> float:
        return 1000.0

    def call_later(self, *_: Any) -> Any:
        return self

    def cancel(self) -> None:
        pass
