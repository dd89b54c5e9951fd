"""What a run of the assistant holds until it is saved: everything that was typed, and what became of it.

All of it is values: a move makes a new one, so that Back finds what was typed and nothing is changed behind a window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.host.drafts import NO_AGENT, NO_PROVIDER, AgentDraft, ProviderDraft
from app.named_tuple import NamedTuple
from app.telemetry.words import Step

if TYPE_CHECKING:
    from app.host.answers import Result
    from app.host.drafts import Busy, Trouble


class State(NamedTuple):
    """What the window shows.

    Attributes:
        step: the step in view.
        position: how many steps come before it.
        length: how many steps there are.
        box_checked: the box on Welcome.
        ended: the assistant is over; the window closes.
        agent: what was typed on its step.
        provider: likewise.
        trouble: why the last press of the button did not lead on.
        busy: what is under way.
        tested: how the last test of the connection ended; gone as soon as something else is typed.
    """

    step: Step
    position: int
    length: int
    box_checked: bool
    ended: bool = False
    agent: AgentDraft = NO_AGENT
    provider: ProviderDraft = NO_PROVIDER
    trouble: Trouble | None = None
    busy: Busy | None = None
    tested: Result | None = None

    @property
    def can_go_back(self) -> bool:
        """Whether there is a step before this one."""
        return self.position > 0

    @property
    def can_skip(self) -> bool:
        """Whether the step may be left undone."""
        return self.step in SKIPPABLE

    @property
    def is_last(self) -> bool:
        """Whether the button says Finish."""
        return self.position == self.length - 1


SKIPPABLE = frozenset({Step.CREATE_AGENT, Step.CONFIGURE_AI})
