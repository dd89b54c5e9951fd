"""Answers are written down by all means, once, and it is known where they are not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from app.preferences import Answer, Kept, PreferencesStore, StoredConsent
from app.telemetry.answers import Answers
from app.telemetry.words import CATALOGUE_VERSION

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

GRANT: Callable[[Answers], None] = lambda answers: answers.grant(keyed=True)  # noqa: E731 - a table of two
DECLINE: Callable[[Answers], None] = lambda answers: answers.decline(keyed=True)  # noqa: E731
BOTH = [(GRANT, Answer.GRANTED), (DECLINE, Answer.DECLINED)]


def stored(folder: Path) -> StoredConsent | None:
    """What the next start would read."""
    return PreferencesStore(folder).load().consent


@pytest.mark.parametrize(("give", "answer"), BOTH)
def test_an_answer_is_written_once(store: PreferencesStore, give: Callable[[Answers], None], answer: Answer) -> None:
    answers = Answers(store)
    give(answers)
    assert stored(store.folder) == StoredConsent(answer, silent_build=False, catalogue_version=CATALOGUE_VERSION)
    before = store.path.stat()
    give(answers)
    assert store.path.stat() == before
    assert answers.kept is None


@pytest.mark.parametrize("keyed", [True, False])
def test_it_says_for_which_kind_of_build_it_was_given(store: PreferencesStore, *, keyed: bool) -> None:
    Answers(store).grant(keyed=keyed)
    assert stored(store.folder) == StoredConsent(Answer.GRANTED, not keyed, CATALOGUE_VERSION)


@pytest.mark.parametrize(("give", "answer"), BOTH)
def test_an_answer_that_cannot_be_written_is_written_with_the_next_try(
    store: PreferencesStore, give: Callable[[Answers], None], answer: Answer, logged: Any
) -> None:
    store.path.mkdir(parents=True)
    answers = Answers(store)
    give(answers)
    assert answers.kept is Kept.SESSION_ONLY
    store.path.rmdir()
    give(answers)
    assert answers.kept is None
    assert stored(store.folder) == StoredConsent(answer, silent_build=False, catalogue_version=CATALOGUE_VERSION)
    logged.expect("preferences.json cannot be written")


def test_a_no_replaces_an_older_yes_also_where_no_lock_can_be_had(store: PreferencesStore, logged: Any) -> None:
    answers = Answers(store)
    answers.grant(keyed=True)
    store.path.with_suffix(".lock").unlink(missing_ok=True)
    store.path.with_suffix(".lock").mkdir()
    answers.decline(keyed=True)
    assert (answers.kept, stored(store.folder)) == (None, StoredConsent(Answer.DECLINED, False, CATALOGUE_VERSION))
    logged.expect("a change of mind could not be saved the usual way")


def test_a_yes_that_cannot_be_written_leaves_an_older_no_to_the_next_start(
    store: PreferencesStore, logged: Any
) -> None:
    answers = Answers(store)
    answers.decline(keyed=True)
    store.path.with_suffix(".lock").unlink(missing_ok=True)
    store.path.with_suffix(".lock").mkdir()
    answers.grant(keyed=True)
    assert answers.kept is Kept.SESSION_ONLY
    assert stored(store.folder) == StoredConsent(Answer.DECLINED, silent_build=False, catalogue_version=1)
    logged.expect("the answer holds for this session only")
