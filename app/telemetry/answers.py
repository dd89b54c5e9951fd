"""The person's answers as they are remembered: written down by all means, and honest where that cannot be."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from app.errors import PreferencesError
from app.preferences import Answer, Kept, StoredConsent
from app.telemetry.words import CATALOGUE_VERSION

if TYPE_CHECKING:
    from app.preferences import Preferences, PreferencesStore

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
        return _is_a_no(self._preferences.current.consent)

    def grant(self, *, keyed: bool, again: bool = False) -> None:
        """Remember a yes; one that cannot be written holds for the session only, and never against a later no.

        Args:
            keyed: this build has a key; a yes to a silent one counts for silent ones only.
            again: the yes only goes on: any no that stands by now, in whatever copy it was said, holds against it.
        """
        answer = StoredConsent(Answer.GRANTED, not keyed, CATALOGUE_VERSION)
        if self._stands(answer):
            return
        before = self._preferences.current.consent

        def remember(stored: Preferences) -> Preferences:
            """Apply the yes; perhaps only when something else is written, and a no was given elsewhere meanwhile."""
            if (again or stored.consent != before) and _is_a_no(stored.consent):
                return stored
            return stored._replace(consent=answer, consent_lost=False)

        try:
            self._preferences.update(remember)
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
        kept = self._preferences.insist(lambda stored: stored._replace(consent=answer, consent_lost=False))
        self.kept = None if kept is Kept.SAVED else kept

    def _stands(self, answer: StoredConsent) -> bool:
        self._preferences.look()  # another copy may have been told something else meanwhile
        return self._preferences.current.consent == answer and self.kept is None


def _is_a_no(consent: StoredConsent | None) -> bool:
    return consent is not None and consent.answer is Answer.DECLINED
