"""Consent: what the person said, what stands above it, and what follows for events.

Three things decide, in this order: policy (an administrator, then DO_NOT_TRACK), the build (without a usable key
nothing can ever be sent), and the person. `sharing()` is the only place where they meet.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from app.named_tuple import NamedTuple
from app.preferences import Answer

if TYPE_CHECKING:
    from app.policy import Policy
    from app.preferences import Preferences


class Consent(StrEnum):
    """What the person said, as far as it counts for this build."""

    UNDECIDED = "undecided"
    GRANTED = "granted"
    DECLINED = "declined"


class Sharing(StrEnum):
    """What happens to an event now."""

    BLOCKED = "blocked"
    """Policy forbids it: nothing is held, nothing is sent, and the person cannot turn it on."""
    SILENT = "silent"
    """This build has no usable key: nothing is held, nothing is sent."""
    ASKING = "asking"
    """Welcome is open or about to open: the first events are held in memory."""
    UNDECIDED = "undecided"
    """Nobody has answered and nobody is being asked: nothing is recorded."""
    ON = "on"
    """Granted: events are queued and sent."""
    OFF = "off"
    """Declined: nothing is recorded."""

    @property
    def records(self) -> bool:
        """Whether an event that happens now is kept at all."""
        return self in (Sharing.ASKING, Sharing.ON)


class Box(NamedTuple):
    """The box on Welcome when the window opens: whether it is checked and whether it can be changed."""

    checked: bool
    enabled: bool


def consent_of(preferences: Preferences, *, keyed: bool) -> Consent:
    """Say how a stored answer counts for this build.

    A grant given in a silent build counts only for silent builds: that person never saw anything leave. A decline
    counts everywhere.
    """
    stored = preferences.consent
    if stored is None:
        return Consent.UNDECIDED
    if stored.answer is Answer.DECLINED:
        return Consent.DECLINED
    if stored.silent_build and keyed:
        return Consent.UNDECIDED
    return Consent.GRANTED


def sharing(*, policy: Policy, keyed: bool, consent: Consent, asking: bool) -> Sharing:
    """Combine policy, build and answer into what happens to events."""
    if not policy.allows_sharing:
        return Sharing.BLOCKED
    if not keyed:
        return Sharing.SILENT
    if consent is Consent.GRANTED:
        return Sharing.ON
    if consent is Consent.DECLINED:
        return Sharing.OFF
    return Sharing.ASKING if asking else Sharing.UNDECIDED


def box_of(preferences: Preferences, policy: Policy) -> Box:
    """Say how the box on Welcome comes up.

    It is checked in advance only where no answer was ever given; after an answer it shows that answer; where an
    answer may have been lost, or policy forbids sharing, it is empty.
    """
    if not policy.allows_sharing:
        return Box(checked=False, enabled=False)
    if preferences.consent is not None:
        return Box(checked=preferences.consent.answer is Answer.GRANTED, enabled=True)
    return Box(checked=not preferences.consent_lost, enabled=True)
