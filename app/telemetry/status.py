"""What windows and scripts are told about sharing. Plain values; the windows put them into words."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from app.named_tuple import NamedTuple
from app.policy import Forbidden
from app.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.preferences import Kept
    from app.telemetry.aptabase import KeyProblem
    from app.telemetry.consent import Consent, Sharing
    from app.telemetry.ledger import Fate


class Verdict(StrEnum):
    """What a request meant for its events."""

    ACCEPTED = "accepted"
    NOT_ARRIVED = "not_arrived"
    SPLIT = "split"
    STOP = "stop"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    CUT = "cut"


class Progress(NamedTuple):
    """What the windows show about the server.

    Attributes:
        verdict: how the last request ended, None before the first.
        detail: a status or the kind of failure, in a few plain words.
        status: the server's last answer.
        answered_at: wall time of the last answer, None before the first.
        stopped: the server will take nothing more in this session; why, as a status.
    """

    verdict: Verdict | None = None
    detail: str = ""
    status: int | None = None
    answered_at: float | None = None
    stopped: int | None = None


class Cut(NamedTuple):
    """What turning sharing off destroyed.

    Attributes:
        destroyed: events that were waiting or under way and will never be sent.
        left: events of the request under way of which some bytes had already left.
    """

    destroyed: int
    left: int


class Status(NamedTuple):
    """Everything that windows and scripts show about sharing, at one moment.

    Attributes:
        sharing: what happens to an event now.
        consent: what the person said.
        forbidden: by whose word sharing is off, if policy says so.
        key_problem: why the key cannot be used, if there is one.
        server: the name of the server, if there is a key.
        counts: how many events of this session have each fate.
        progress: what is known about the server, None before the first delivery.
        new_facts: what the catalogue has that the person has not been shown since they agreed.
        kept: what became of the last decision where it could not simply be written.
        cut: what the last switching-off destroyed, None before it and after the next grant.
        broken: delivery has failed within the app; nothing is sent until the next start.
    """

    sharing: Sharing
    consent: Consent
    forbidden: Forbidden | None
    key_problem: KeyProblem | None
    server: str | None
    counts: Mapping[Fate, int]
    progress: Progress | None
    new_facts: tuple[str, ...]
    kept: Kept | None
    cut: Cut | None
    broken: bool = False


def explain_policy(forbidden: Forbidden) -> str:
    """Say in one plain sentence by whose word sharing is off."""
    return sentences(
        {
            Forbidden.ADMINISTRATOR: "Your administrator has turned sharing off on this computer.",
            Forbidden.UNREADABLE: "Your administrator's policy on this computer cannot be read, so sharing is off.",
            Forbidden.DO_NOT_TRACK: "DO_NOT_TRACK is set for this app, so sharing is off.",
        }
    )[forbidden]
