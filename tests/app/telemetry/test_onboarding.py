"""OnboardingTelemetry: stable step names, positions and ways out, and nothing else."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from app.telemetry.ledger import Fate
from app.telemetry.onboarding import OnboardingTelemetry
from app.telemetry.words import CompletedVia, Step

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.telemetry import TelemetryService
    from tests.conftest import Records

NOWHERE = "http://127.0.0.1:9"


def told(service: TelemetryService) -> list[tuple[str, dict[str, Any]]]:
    rows = service.rows()[1]
    return [(row.name, json.loads(row.payload or b"")["props"]) for row in rows]


def test_the_run_begins(make_service: Callable[..., TelemetryService]) -> None:
    service = make_service(NOWHERE)
    OnboardingTelemetry(service).started()
    assert told(service) == [("onboarding_started", {"total_memory_gb": "16"})]


@pytest.mark.parametrize("step", Step)
def test_each_step_by_its_stable_name(make_service: Callable[..., TelemetryService], step: Step) -> None:
    service = make_service(NOWHERE)
    telemetry = OnboardingTelemetry(service)
    telemetry.step_viewed(step, 3)
    telemetry.step_skipped(step)
    for via in CompletedVia:
        telemetry.completed(step, via)
    common = {"total_memory_gb": "16"}
    assert told(service) == [
        ("onboarding_step_viewed", {"step": step.value, "step_index": 3, **common}),
        ("onboarding_step_skipped", {"step": step.value, **common}),
        ("onboarding_completed", {"last_step": step.value, "via": "finish_button", **common}),
        ("onboarding_completed", {"last_step": step.value, "via": "close_button", **common}),
    ]


def test_a_wrong_call_is_refused_and_the_callers_work_goes_on(
    make_service: Callable[..., TelemetryService], logged: Records
) -> None:
    service = make_service(NOWHERE)
    telemetry = OnboardingTelemetry(service)
    wrong: Any = "acme-internal/legal-bot"
    telemetry.step_viewed(wrong, wrong)
    telemetry.step_viewed(Step.WELCOME, 10)
    telemetry.step_skipped(wrong)
    telemetry.completed(wrong, wrong)
    assert [(row.fate, row.detail) for row in service.rows()[1]] == [
        (Fate.REFUSED, "step, step_index"),
        (Fate.REFUSED, "step_index"),
        (Fate.REFUSED, "step"),
        (Fate.REFUSED, "last_step, via"),
    ]
    assert [message for message in logged.messages if wrong in message] == []
    logged.expect(*["the catalogue refused an event"] * 4)
