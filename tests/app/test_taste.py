"""How the app looks and where its windows stood is remembered, and never costs an answer."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from app.preferences import Answer, Appearance, Place, Preferences, PreferencesStore, StoredConsent

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Records

DECLINED = StoredConsent(Answer.DECLINED, silent_build=False, catalogue_version=1)
TASTE = Preferences(
    consent=DECLINED,
    appearance=Appearance.DARK,
    language="zh_CN",
    settings_pane="privacy",
    settings_place=Place(-10, 20, 900, 600, maximized=True),
)


def load(folder: Path) -> PreferencesStore:
    store = PreferencesStore(folder)
    store.load()
    return store


def test_it_comes_back_as_it_was(tmp_path: Path) -> None:
    load(tmp_path).update(lambda _: TASTE)
    assert load(tmp_path).current == TASTE


@pytest.mark.parametrize(
    "found",
    [
        {"appearance": "sepia"},
        {"appearance": 1},
        {"language": None},
        {"settings_pane": 3},
        {"settings_place": []},
        {"settings_place": {"x": 1}},
        {"settings_place": {"x": 1, "y": 2, "width": 3, "height": 4, "maximized": True, "screen": 2}},
        {"settings_place": {"x": 1, "y": 2, "width": 0, "height": 4, "maximized": True}},
        {"settings_place": {"x": 1e9, "y": 2, "width": 3, "height": 4, "maximized": True}},
        {"settings_place": {"x": 10**9, "y": 2, "width": 3, "height": 4, "maximized": True}},
        {"settings_place": {"x": 1, "y": 2, "width": 3, "height": 4, "maximized": "yes"}},
    ],
    ids=str,
)
def test_what_cannot_be_followed_counts_as_not_chosen_and_the_decline_stays(
    tmp_path: Path, found: dict[str, object]
) -> None:
    load(tmp_path).update(lambda stored: stored._replace(consent=DECLINED))
    path = tmp_path / "preferences.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **found}))
    store = load(tmp_path)
    assert (store.current, store.trouble) == (Preferences(consent=DECLINED), None)


def test_a_file_from_before_has_none_of_it(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    path.write_text('{"version": 1, "onboarding_finished": true}')
    assert load(tmp_path).current == Preferences(onboarding_finished=True)


def test_every_change_is_heard_also_one_that_cannot_be_written(tmp_path: Path, logged: Records) -> None:
    (tmp_path / "file").write_text("")
    for folder in (tmp_path / "profile", tmp_path / "file"):
        store = load(folder)
        heard: list[Appearance] = []
        store.subscribe(lambda store=store, heard=heard: heard.append(store.current.appearance))
        kept = store.insist(lambda stored: stored._replace(appearance=Appearance.LIGHT))
        assert kept is not None
        assert heard == [Appearance.LIGHT]
    logged.expect("a change of mind could not be saved the usual way")
