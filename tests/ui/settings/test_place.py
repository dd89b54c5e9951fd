"""Settings comes back where it was, on the pane that was looked at, and never out of reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from app.errors import NotWritableError
from app.preferences import Answer, Place, PreferencesStore, StoredConsent
from ui.settings.place import fitted
from ui.settings.window import MIN_HEIGHT, MIN_WIDTH, SettingsWindow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from ui.settings.pane import Context

LAPTOP = QRect(0, 0, 1440, 860)
BESIDE = QRect(1440, -200, 1920, 1040)
LEAST = QSize(MIN_WIDTH, MIN_HEIGHT)
DECLINED = StoredConsent(Answer.DECLINED, silent_build=False, catalogue_version=1)


@pytest.mark.parametrize(
    "place",
    [
        Place(100, 80, 900, 600),
        Place(1500, 0, 900, 600),
        Place(1300, 40, 900, 600),  # over both
        Place(-700, 100, 900, 600),  # its right part can be reached
        Place(100, 700, 900, 600),  # its upper edge can be reached
    ],
)
def test_a_place_within_reach_is_kept(place: Place) -> None:
    expected = QRect(place.x, place.y, place.width, place.height)
    assert expected == fitted(place, [LAPTOP, BESIDE], LEAST)


@pytest.mark.parametrize(
    "place",
    [
        Place(1800, 100, 900, 600),  # the screen beside has gone
        Place(100, 2000, 900, 600),
        Place(-880, 100, 900, 600),
        Place(100, -400, 900, 600),
        Place(90_000, 90_000, 900, 600),
    ],
)
def test_a_place_out_of_reach_becomes_the_middle_of_the_main_screen(place: Place) -> None:
    box = fitted(place, [LAPTOP], LEAST)
    assert (box.size(), LAPTOP.contains(box)) == (QSize(900, 600), True)
    assert abs(box.center().x() - LAPTOP.center().x()) <= 1


def test_a_window_larger_than_the_screen_is_made_smaller() -> None:
    box = fitted(Place(0, 40, 5000, 4000), [LAPTOP], LEAST)
    assert (box.width(), box.height() < LAPTOP.height()) == (LAPTOP.width(), True)
    assert LAPTOP.contains(box)


def test_a_window_smaller_than_it_can_be_is_made_larger() -> None:
    assert fitted(Place(10, 40, 1, 1), [LAPTOP], LEAST).size() == LEAST


numbers = st.integers(-100_000, 100_000)
sizes = st.integers(1, 100_000)
screens = st.builds(
    QRect, st.integers(-4000, 4000), st.integers(-4000, 4000), st.integers(700, 4000), st.integers(500, 3000)
)


@given(st.builds(Place, numbers, numbers, sizes, sizes), st.lists(screens, min_size=1, max_size=3))
def test_whatever_was_remembered_it_can_be_got_hold_of(place: Place, around: list[QRect]) -> None:
    box = fitted(place, around, LEAST)
    assert box.width() >= LEAST.width()
    assert box.height() >= LEAST.height()
    handle = QRect(box.left(), box.top() - 36, box.width(), 60)
    seen = [screen.intersected(handle) for screen in around]
    assert any(part.width() >= 120 and part.height() >= 24 for part in seen)


def test_it_comes_back_where_it_was_on_the_same_pane(qtbot: QtBot, make_context: Callable[..., Context]) -> None:
    context = make_context()
    context.preferences.update(lambda stored: stored._replace(consent=DECLINED))
    window = SettingsWindow(context)
    qtbot.addWidget(window)
    window.show()
    window.show_pane("privacy")
    window.setGeometry(40, 60, 640, 480)
    window.close()
    stored = PreferencesStore(context.folder).load()
    assert (stored.settings_pane, stored.settings_place) == ("privacy", Place(40, 60, 640, 480))

    again = SettingsWindow(context)
    qtbot.addWidget(again)
    assert again.geometry() == QRect(40, 60, 640, 480)
    assert again.pane.accessibleName() == "Privacy"


def test_a_window_that_filled_the_screen_does_so_again(qtbot: QtBot, make_context: Callable[..., Context]) -> None:
    context = make_context()
    context.preferences.update(lambda stored: stored._replace(consent=DECLINED))
    window = SettingsWindow(context)
    qtbot.addWidget(window)
    window.setGeometry(40, 60, 640, 480)
    window.showMaximized()
    qtbot.waitUntil(window.isMaximized)
    window.close()
    place = context.preferences.current.settings_place
    assert place is not None
    assert place.maximized is True
    again = SettingsWindow(context)
    qtbot.addWidget(again)
    assert again.isMaximized() is True


def test_a_place_on_a_screen_that_is_gone_is_given_up(
    qtbot: QtBot, qapp: QApplication, make_context: Callable[..., Context]
) -> None:
    context = make_context()
    context.preferences.update(lambda stored: stored._replace(settings_place=Place(50_000, 50_000, 700, 500)))
    window = SettingsWindow(context)
    qtbot.addWidget(window)
    assert qapp.primaryScreen().availableGeometry().intersects(window.geometry()) is True


def test_nothing_is_remembered_while_nobody_has_answered(qtbot: QtBot, make_context: Callable[..., Context]) -> None:
    context = make_context()
    window = SettingsWindow(context)
    qtbot.addWidget(window)
    window.show()
    window.show_pane("privacy")
    window.close()
    assert context.folder.exists() is False


def test_a_disk_that_refuses_does_not_keep_the_window_open(
    qtbot: QtBot, make_context: Callable[..., Context], tmp_path: Path
) -> None:
    (tmp_path / "profile").write_text("a file where the folder should be")
    context = make_context()
    with pytest.raises(NotWritableError):
        context.preferences.update(lambda stored: stored._replace(consent=DECLINED))
    window = SettingsWindow(context)
    qtbot.addWidget(window)
    window.show()
    assert window.close() is True
