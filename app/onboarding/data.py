"""What a run of the assistant holds until it is saved: everything that was typed, and what became of it.

All of it is values: a move makes a new one, so that Back finds what was typed and nothing is changed behind a window.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from app.errors import InputError, OsaurusError
from app.host.agents import Face
from app.secrets import KeychainError
from app.telemetry.words import RemoteProviderType, Step

if TYPE_CHECKING:
    from app.host.agents import AgentStore
    from app.host.answers import Result
    from app.host.providers import ProviderStore
    from app.telemetry.features import FeatureTelemetry


@dataclass(frozen=True, slots=True)
class Host:
    """Where a run puts what it makes, and whom it tells."""

    agents: AgentStore
    providers: ProviderStore
    features: FeatureTelemetry


@dataclass(frozen=True, slots=True)
class AgentDraft:
    """An agent as it was typed."""

    name: str = ""
    face: Face = Face.GREEN


@dataclass(frozen=True, slots=True)
class ProviderDraft:
    """A provider as it was typed.

    Attributes:
        type: which tile is chosen.
        name: empty means the type's own label.
        address: where the type asks for one.
        key: as it was typed or pasted; it never appears in a representation.
    """

    type: RemoteProviderType = RemoteProviderType.OPENAI
    name: str = ""
    address: str = ""
    key: str = field(default="", repr=False)


class Field(Enum):
    """Beside which field a trouble is told."""

    NAME = "name"
    ADDRESS = "address"
    KEY = "key"
    KEYCHAIN = "keychain"
    """Beside the key, with the choice to keep it for this session only."""
    STEP = "step"
    """It is nothing that was typed, such as a full disk."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """What stands in the way of going on."""

    field: Field
    words: str

    @classmethod
    def of(cls, error: OsaurusError) -> Trouble:
        """Say where an error belongs."""
        match error:
            case InputError():
                return cls(Field(error.problem.value.partition("_")[0]), str(error))
            case KeychainError():
                return cls(Field.KEYCHAIN, str(error))
            case _:
                return cls(Field.STEP, str(error))


class Busy(Enum):
    """What is under way, elsewhere; no move is made meanwhile but to close or, in a test, to do without it."""

    SAVING = "saving"
    TESTING = "testing"


@dataclass(frozen=True, slots=True)
class State:
    """What the window shows.

    Attributes:
        step: the step in view.
        index: its position, from 0.
        count: how many steps there are.
        box_checked: the box on Welcome.
        ended: the assistant is over; the window closes.
        agent: what was typed on its step.
        provider: likewise.
        trouble: why the last press of the button did not lead on.
        busy: what is under way.
        tested: how the last test of the connection ended; gone as soon as something else is typed.
    """

    step: Step
    index: int
    count: int
    box_checked: bool
    ended: bool = False
    agent: AgentDraft = AgentDraft()
    provider: ProviderDraft = ProviderDraft()
    trouble: Trouble | None = None
    busy: Busy | None = None
    tested: Result | None = None

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


SKIPPABLE = frozenset({Step.CREATE_AGENT, Step.CONFIGURE_AI})
