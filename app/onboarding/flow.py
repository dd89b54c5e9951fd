"""The flow: which step is in view, what a move does to consent, and which events it emits. Knows no screen.

The rules are those of the house: unchecking the box acts at once; checking it waits for the button; closing Welcome
without an answer is no answer.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.errors import PreferencesError, RefusedError
from app.telemetry.words import CompletedVia, Step

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.preferences import PreferencesStore
    from app.telemetry import TelemetryService
    from app.telemetry.onboarding import OnboardingTelemetry

STEPS = (Step.WELCOME, Step.WALKTHROUGH)
SKIPPABLE = frozenset({Step.CREATE_AGENT, Step.CONFIGURE_AI})

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class State:
    """What the window shows.

    Attributes:
        step: the step in view.
        index: its position, from 0.
        count: how many steps there are.
        box_checked: the box on Welcome.
        ended: the assistant is over; the window closes.
    """

    step: Step
    index: int
    count: int
    box_checked: bool
    ended: bool = False

    @property
    def can_go_back(self) -> bool:
        """Whether there is a step before this one."""
        return self.index > 0

    @property
    def can_skip(self) -> bool:
        """Whether the step may be left undone."""
        return self.step in SKIPPABLE

    @property
    def is_last(self) -> bool:
        """Whether the button says Finish."""
        return self.index == self.count - 1


class OnboardingFlow:
    """One run of the first-run assistant.

    The window calls a move and then shows `state`.
    """

    def __init__(
        self,
        service: TelemetryService,
        telemetry: OnboardingTelemetry,
        preferences: PreferencesStore,
        steps: Sequence[Step] = STEPS,
    ) -> None:
        self._service = service
        self._telemetry = telemetry
        self._preferences = preferences
        self._steps = tuple(steps)
        self.state = State(self._steps[0], 0, len(self._steps), box_checked=service.box.checked)

    def begin(self) -> None:
        """Open: from here on the question is being asked, if it is open."""
        self._service.ask()
        self._telemetry.started()
        self._view(0)

    def set_box(self, *, checked: bool) -> None:
        """Take note of the box on Welcome. Unchecking is a decline, at once; checking waits for the button.

        Where policy forbids sharing the box is empty and stays so.
        """
        enabled = self._service.box.enabled
        self.state = replace(self.state, box_checked=checked and enabled)
        if enabled and not checked:
            self._service.decline()

    def advance(self) -> None:
        """Press the main button: answer the question on Welcome, then go on or finish."""
        if self.state.ended:
            return
        if self.state.step is Step.WELCOME:
            self._answer()
        self._go_on()

    def skip(self) -> None:
        """Leave a step undone and go on."""
        if self.state.ended or not self.state.can_skip:
            return
        self._telemetry.step_skipped(self.state.step)
        self._go_on()

    def back(self) -> None:
        """Return to the step before."""
        if not self.state.ended and self.state.can_go_back:
            self._view(self.state.index - 1)

    def close(self) -> None:
        """Close the window by X. On Welcome, without an answer, that is no answer: the question comes again."""
        if self.state.ended:
            return
        if self._service.needs_decision:
            self._service.dismiss()
            self.state = replace(self.state, ended=True)
        else:
            self._end(CompletedVia.CLOSE_BUTTON)

    def _answer(self) -> None:
        if not self._service.box.enabled:
            self.state = replace(self.state, box_checked=False)
            return
        if not self.state.box_checked:
            self._service.decline()
            return
        try:
            self._service.grant()
        except RefusedError as error:  # a policy arrived between the look and the press
            log.warning("the answer was not taken: %s", error)
            self.state = replace(self.state, box_checked=False)

    def _go_on(self) -> None:
        if self.state.is_last:
            self._end(CompletedVia.FINISH_BUTTON)
        else:
            self._view(self.state.index + 1)

    def _view(self, index: int) -> None:
        step = self._steps[index]
        self.state = replace(self.state, step=step, index=index)
        self._telemetry.step_viewed(step, index)

    def _end(self, via: CompletedVia) -> None:
        self._telemetry.completed(self.state.step, via)
        self.state = replace(self.state, ended=True)
        try:
            self._preferences.update(lambda stored: replace(stored, onboarding_finished=True, chat_shown_armed=True))
        except PreferencesError as error:
            log.warning("that onboarding is over could not be written down; it will come again: %s", error)
