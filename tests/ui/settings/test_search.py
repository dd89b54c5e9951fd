"""Any setting is found by its words, in any pane, and one jump away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QTextEdit, QWidget

from tests.ui.settings.conftest import focusable, name_of
from ui.settings.listing import ListDetail
from ui.settings.spotlight import Spotlight
from ui.settings.window import Panes, SettingsWindow
from ui.widgets.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.telemetry import TelemetryService
    from ui.settings.findings import Finding
    from ui.settings.pane import Context

NAMES = [entry.name for entry in Panes().entries()]


@pytest.fixture
def window(
    qtbot: QtBot, make_service: Callable[..., TelemetryService], make_context: Callable[..., Context]
) -> SettingsWindow:
    service = make_service("http://127.0.0.1:9")
    service.dismiss()
    context = make_context(service)
    context.agents.add("Dino", next(iter(context.agents.agents)).face)
    made = SettingsWindow(context)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def find(window: SettingsWindow, words: str) -> list[Finding]:
    window.search.field.setText(words)
    return list(window.search.found)


@pytest.mark.parametrize("name", NAMES)
def test_every_labelled_control_is_found_by_its_label(window: SettingsWindow, name: str) -> None:
    window.show_pane(name)
    pane = window.pane
    kinds = (QAbstractButton, QComboBox, QLineEdit, QTextEdit)
    controls = [widget for widget in focusable(window) if pane.isAncestorOf(widget) and isinstance(widget, kinds)]
    missed = []
    for control in controls:
        found = find(window, name_of(control))
        inside = [each for each in found if each.pane == name and (each.frame is control or holds(each, control))]
        if not inside:
            missed.append(name_of(control))
    assert (missed, controls != []) == ([], True)


def holds(found: Finding, control: QWidget) -> bool:
    return not isinstance(found.frame, Page) and found.frame.isAncestorOf(control)


@pytest.mark.parametrize(
    ("words", "title", "pane"),
    [
        ("appearance", "Appearance", "general"),
        ("NIGHT MODE", "Appearance", "general"),
        ("dark", "Appearance", "general"),
        ("autostart", "Start at login", "general"),
        ("Deutsch", "Language", "general"),
        ("license", "Licences", "general"),
        ("version", "Version", "general"),
        ("telemetry", "Share Anonymous Usage Data", "privacy"),
        ("see what", "See what we collect", "privacy"),
    ],
)
def test_other_words_find_it_too(window: SettingsWindow, words: str, title: str, pane: str) -> None:
    best = find(window, words)[0]
    assert (best.title, best.pane) == (title, pane)


def test_a_pane_is_found_by_its_name(window: SettingsWindow) -> None:
    best = find(window, "privacy")[0]
    assert (best.title, best.pane, best.where) == ("Privacy", "privacy", "")


def test_what_is_listed_is_found_and_chosen(qtbot: QtBot, window: SettingsWindow) -> None:
    [dino] = find(window, "dino")
    assert (dino.title, dino.where) == ("Dino", "Agents")
    window.search.begin()
    qtbot.keyClick(window.search.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.focusWidget() is dino.target)
    [detail] = window.pane.findChildren(ListDetail)
    assert [row.title for row in detail.rows if row.key == detail.selected] == ["Dino"]


def test_nothing_is_listed_twice(window: SettingsWindow) -> None:
    for words in ("o", "agent", "osaurus"):
        found = [(each.title, each.pane, each.where) for each in find(window, words)]
        assert sorted(set(found)) == sorted(found)


def test_by_keyboard_alone(qtbot: QtBot, window: SettingsWindow) -> None:
    window.nav.setFocus()
    qtbot.keyClick(window.nav, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is window.search.field
    qtbot.keyClicks(window.search.field, "anonymous")
    assert [found.title for found in window.search.found][:1] == ["Share Anonymous Usage Data"]
    qtbot.keyClick(window.search.field, Qt.Key.Key_Return)
    assert window.pane.accessibleName() == "Privacy"
    qtbot.waitUntil(lambda: name_of(window.focusWidget()) == "Share")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert (window.search.text, window.isVisible()) == ("", True)
    assert window.nav.isVisible() is True
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.isVisible() is False


def test_arrows_walk_through_what_was_found(qtbot: QtBot, window: SettingsWindow) -> None:
    window.search.begin()
    qtbot.keyClicks(window.search.field, "o")
    assert len(window.search.found) > 3
    for key, row in (
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_Down, 2),
        (Qt.Key.Key_Up, 1),
    ):
        qtbot.keyClick(window.search.field, key)
        assert window.search.results.currentRow() == row
    qtbot.keyClick(window.search.field, Qt.Key.Key_Escape)
    assert (window.search.text, window.focusWidget()) == ("", window.search.field)


def test_escape_in_the_results_goes_back_to_the_panes(qtbot: QtBot, window: SettingsWindow) -> None:
    find(window, "privacy")
    window.search.results.setFocus()
    qtbot.keyClick(window.search.results, Qt.Key.Key_Escape)
    assert (window.search.text, window.focusWidget()) == ("", window.nav)


def test_a_click_jumps_and_the_place_is_marked_for_a_moment(qtbot: QtBot, window: SettingsWindow) -> None:
    window.resize(700, 420)
    best = find(window, "remembers")[0]
    results = window.search.results
    spot = results.visualItemRect(results.item(0)).center()
    qtbot.mouseClick(results.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: len(window.pane.findChildren(Spotlight)) == 1)
    [light] = window.pane.findChildren(Spotlight)
    qtbot.waitUntil(lambda: name_of(window.focusWidget()) == "Copy path")
    qtbot.waitUntil(lambda: window.pane.viewport().rect().contains(place_of(best.frame, window.pane.viewport())))
    middle = best.frame.mapTo(light.parentWidget(), best.frame.rect().center())
    assert light.geometry().contains(middle)
    qtbot.waitUntil(lambda: window.pane.findChildren(Spotlight) == [], timeout=10_000)


def place_of(part: QWidget, over: QWidget) -> QRect:
    return QRect(part.mapTo(over, QPoint()), part.size()).adjusted(0, 1, 0, -1)


def test_nothing_found_is_said(window: SettingsWindow) -> None:
    assert find(window, "xyzzy") == []
    assert window.search.nothing.isVisible() is True
    assert window.search.nothing.text() == "Nothing is called “xyzzy”. Try another word."
    seen = QAccessible.queryAccessibleInterface(window.search.field)
    assert seen.text(QAccessible.Text.Description) == "Nothing is called “xyzzy”. Try another word."
    find(window, "")
    assert window.nav.isVisible() is True


def test_what_is_searched_for_survives_a_new_window(
    qtbot: QtBot, window: SettingsWindow, make_context: Callable[..., Context]
) -> None:
    find(window, "dark")
    other = SettingsWindow(make_context())
    qtbot.addWidget(other)
    other.restore(window.state())
    assert [found.title for found in other.search.found] == [found.title for found in window.search.found]
