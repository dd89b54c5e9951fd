"""What is being typed about an agent or a provider, and what stands in the way of saving it. All of it is values."""

from __future__ import annotations

from enum import Enum
from typing import Final

from app.errors import InputError, OsaurusError
from app.host.face import Face
from app.named_tuple import NamedTuple
from app.secrets import KeychainError
from app.sentences import Sentence
from app.telemetry.words import RemoteProviderType


class AgentDraft(NamedTuple):
    """An agent as it was typed."""

    name: str = ""
    face: Face = Face.GREEN


class ProviderDraft(NamedTuple):
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
    key: str = ""

    def __repr__(self) -> str:
        """Say everything but the key."""
        return f"ProviderDraft(type={self.type!r}, name={self.name!r}, address={self.address!r})"

    def with_type(self, kind: RemoteProviderType) -> ProviderDraft:
        """Return the same of another type. An address that only suggested itself makes room for the next suggestion."""
        from app.host.providers import KINDS

        address = "" if self.address == KINDS[self.type].base else self.address
        suggested = KINDS[kind].base if KINDS[kind].asks_address else ""
        return self._replace(type=kind, address=address or suggested)


NO_AGENT: Final = AgentDraft()
NO_PROVIDER: Final = ProviderDraft()
"""Nothing was typed yet."""


class BegunError(OsaurusError):
    """What was cancelled cannot come back now: another new one is being typed."""

    def __init__(self) -> None:
        super().__init__(Sentence("Another new one was begun meanwhile. Finish or cancel that one first."))


class Field(Enum):
    """Beside which field a trouble is told."""

    NAME = "name"
    ADDRESS = "address"
    KEY = "key"
    KEYCHAIN = "keychain"
    """Beside the key, with the choice to keep it for this session only."""
    STEP = "step"
    """It is nothing that was typed, such as a full disk."""


class Trouble(NamedTuple):
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
    """What is under way, elsewhere."""

    SAVING = "saving"
    TESTING = "testing"
