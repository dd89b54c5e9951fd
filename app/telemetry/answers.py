"""The person's answers as they are remembered: written down by all means, and honest where that cannot be."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from app.errors import PreferencesError
from app.preferences import Answer, Kept, StoredConsent
from app.telemetry.words import CATALOGUE_VERSION

if TYPE_CHECKING:
    from app.preferences import PreferencesStore

log = logging.getLogger(__name__)


class Answers:
    """Writes answers into the preferences. What is there already is not written again.

    Attributes:
        kept: what became of the last answer where it could not simply be written.
    """

    def __init__(self, preferences: PreferencesStore) -> None:
        self.kept: Kept | None = None
        self._preferences = preferences

    @property
    def are_a_no(self) -> bool:
        """Whether the last one is a no, as far as anybody here has looked."""
        stored = self._preferences.current.consent
        return stored is not None and stored.answer is Answer.DECLINED

    def grant(self, *, keyed: bool) -> None:
        """Remember a yes; one that cannot be written holds for the session only.

        Args:
            keyed: this build has a key; a yes to a silent one counts for silent ones only.
        """
        answer = StoredConsent(Answer.GRANTED, not keyed, CATALOGUE_VERSION)
        if self._stands(answer):
            return
        try:
            self._preferences.update(lambda stored: replace(stored, consent=answer, consent_lost=False))
        except PreferencesError as error:
            log.warning("the answer holds for this session only: %s", error)
            self.kept = Kept.SESSION_ONLY
        else:
            self.kept = None

    def decline(self, *, keyed: bool) -> None:
        """Remember a no; where it cannot be written, an older yes is removed if that can be."""
        answer = StoredConsent(Answer.DECLINED, not keyed, CATALOGUE_VERSION)
        if self._stands(answer):
            return
        kept = self._preferences.insist(lambda stored: replace(stored, consent=answer, consent_lost=False))
        self.kept = None if kept is Kept.SAVED else kept

    def _stands(self, answer: StoredConsent) -> bool:
        return self._preferences.current.consent == answer and self.kept is None
