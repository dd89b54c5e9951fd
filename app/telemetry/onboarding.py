"""OnboardingTelemetry: funnel moments → events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.telemetry.later import events

if TYPE_CHECKING:
    from app.telemetry.service import TelemetryService
    from app.telemetry.words import CompletedVia, Step


class OnboardingTelemetry:
    """Tells the service how the first-run assistant goes."""

    def __init__(self, service: TelemetryService) -> None:
        self._service = service

    def started(self) -> None:
        """Tell that a run of the assistant began."""
        self._service.track_moment("onboarding_started", lambda: events.OnboardingStarted())

    def step_viewed(self, step: Step, index: int) -> None:
        """Tell that a step came into view, also when Back returned to it."""
        self._service.track_moment(
            "onboarding_step_viewed", lambda: events.OnboardingStepViewed(step=step, step_index=index)
        )

    def step_skipped(self, step: Step) -> None:
        """Tell that Skip was chosen on a step."""
        self._service.track_moment("onboarding_step_skipped", lambda: events.OnboardingStepSkipped(step=step))

    def completed(self, last_step: Step, via: CompletedVia) -> None:
        """Tell that the assistant ended after the question was answered."""
        self._service.track_moment(
            "onboarding_completed", lambda: events.OnboardingCompleted(last_step=last_step, via=via)
        )
