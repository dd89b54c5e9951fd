"""What the controls do where large text leaves them less room than they would like."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from ui.theme.source import SchemeSource
from ui.theme.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.fold import Fold
from ui.widgets.labels import WrapLabel
from ui.widgets.pill import Pill, Tone
from ui.widgets.row_plan import ICON_ROLE, PILL_ROLE
from ui.widgets.rows import NavList
from ui.widgets.search import SearchField

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def large(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, SchemeSource())
    theme.choose_text_scale(3.0)
    yield theme
    theme.close()


def test_a_pill_takes_a_second_line_before_it_is_cut(qtbot: QtBot) -> None:
    pill = Pill("Off by your administrator")
    qtbot.addWidget(pill)
    pill.show()
    whole = pill.sizeHint()
    assert pill.minimumSizeHint().width() < whole.width()

    pill.resize(pill.minimumSizeHint())

    assert pill.sizeHint().width() == whole.width()
    assert pill.sizeHint().height() > 1.3 * whole.height()

    pill.resize(whole)
    assert pill.sizeHint() == whole


def test_a_button_alone_in_a_narrow_column_puts_its_words_on_two_lines(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    fold, button = Fold(host), Button("Look for local servers", icon="search")
    fold.add(button)
    fold.box.addStretch()
    fold.setContentsMargins(18, 0, 18, 0)
    whole = button.sizeHint()
    fold.resize(whole.width() + 20, 200)  # its margins leave less
    host.show()
    qtbot.waitExposed(host)
    qtbot.waitUntil(lambda: button.height() > whole.height())
    assert button.width() <= whole.width() - 16
    assert fold.contentsRect().contains(button.geometry())

    fold.resize(whole.width() + 60, 200)
    qtbot.waitUntil(lambda: button.size() == whole)


def test_a_row_of_buttons_keeps_one_line_each_when_it_becomes_a_column(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    fold, buttons = Fold(host), [Button("One of them"), Button("The other")]
    for button in buttons:
        fold.add(button)
    sizes = [button.sizeHint() for button in buttons]
    fold.resize(sizes[0].width() + 10, 200)
    host.show()
    qtbot.waitExposed(host)
    qtbot.waitUntil(lambda: [button.size() for button in buttons] == sizes)
    assert fold.folded


def test_a_hint_that_a_line_is_too_narrow_for_stands_below_it(qtbot: QtBot) -> None:
    field = Field("Address", ltr=True)
    qtbot.addWidget(field)
    field.show_hint("https://example.com/v1")
    field.resize(600, 100)
    field.show()
    qtbot.waitExposed(field)
    assert (field.line.placeholderText(), field._below.isVisible()) == ("https://example.com/v1", False)

    field.resize(120, 100)

    qtbot.waitUntil(lambda: field.line.placeholderText() == "")
    assert (field._below.text(), field._below.isVisible()) == ("https://example.com/v1", True)

    field.resize(600, 100)
    qtbot.waitUntil(lambda: not field._below.isVisible())
    assert field.line.placeholderText() == "https://example.com/v1"


def test_the_lens_grows_with_the_text(qtbot: QtBot, large: Theme) -> None:
    assert large.look.unit == 3.0
    field = SearchField("Search the catalogue", short="Search")
    qtbot.addWidget(field)
    field.resize(field.sizeHint().width(), field.sizeHint().height())
    assert field.textMargins().left() >= 48 + 21  # the icon and the edge before it
    assert field.accessibleName() == "Search the catalogue"
    picture = field.grab(QRect(0, 0, field.textMargins().left(), field.height())).toImage()
    middle, ground = picture.height() // 2, picture.pixelColor(10, picture.height() // 2)
    inked = [x for x in range(10, picture.width() - 6) if picture.pixelColor(x, middle) != ground]
    assert max(inked) - min(inked) > 25


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_what_is_typed_can_be_wiped_away_with_the_mouse(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    field = SearchField("Search the catalogue", short="Search")
    qtbot.addWidget(field)
    field.setLayoutDirection(direction)
    field.resize(200, 32)
    field.show()
    qtbot.waitExposed(field)
    field.setText("agent")
    assert field.rect().contains(field._wipe.geometry())
    assert (field._wipe.x() < 50) is (direction is Qt.LayoutDirection.RightToLeft)
    qtbot.mouseClick(field._wipe, Qt.MouseButton.LeftButton)
    assert (field.text(), field._wipe.isVisible()) == ("", False)


def test_a_hint_too_long_for_the_search_is_the_short_one(qtbot: QtBot, large: Theme) -> None:
    assert large.look.unit == 3.0
    field = SearchField("Search the catalogue", short="Search")
    qtbot.addWidget(field)
    field.show()
    field.resize(1200, 90)
    assert field.placeholderText() == "Search the catalogue"
    field.resize(360, 90)
    assert field.placeholderText() == "Search"


def entry(words: str, *, icon: str = "", pill: str = "") -> QListWidgetItem:
    item = QListWidgetItem(words)
    item.setData(ICON_ROLE, icon)
    if pill:
        item.setData(PILL_ROLE, (pill, Tone.WARN))
    return item


def test_a_name_goes_over_two_lines_at_its_seam(qtbot: QtBot) -> None:
    names = NavList("Events", [], wraps=True)
    qtbot.addWidget(names)
    names.addItem(entry("onboarding_step_skipped"))
    names.resize(names.widest() + 30, 200)
    whole = names.sizeHintForRow(0)
    names.resize(names.widest() - 20, 200)
    names.show()
    qtbot.waitExposed(names)
    assert names.sizeHintForRow(0) > whole
    assert names.sizeHintForColumn(0) <= names.viewport().width()


def test_a_pill_stands_below_words_that_need_its_place(qtbot: QtBot) -> None:
    names = NavList("Providers", [])
    qtbot.addWidget(names)
    names.addItem(entry("Gemini", icon="cloud", pill="No key"))
    names.show()
    names.resize(names.widest() + 10, 200)
    beside = names._drawn.plan(names.model().index(0, 0))
    names.resize(names.widest() - 10, 200)
    below = names._drawn.plan(names.model().index(0, 0))
    assert (beside.pill_below, below.pill_below) == (False, True)
    assert below.height > beside.height
    assert below.width < beside.width <= names.widest()


def test_an_icon_makes_room_for_words(qtbot: QtBot) -> None:
    names = NavList("Providers", [])
    qtbot.addWidget(names)
    names.addItem(entry("New provider", icon="cloud"))
    names.show()
    names.resize(names.widest() + 10, 200)
    assert names._drawn.plan(names.model().index(0, 0)).sign > 0
    names.resize(names.widest() - 10, 200)
    assert names._drawn.plan(names.model().index(0, 0)).sign == 0


def test_a_name_that_is_cut_anyway_leaves_a_picture_its_room(qtbot: QtBot) -> None:
    names = NavList("Agents", [])
    qtbot.addWidget(names)
    names.addItem(entry("A very long name for an agent, that goes on, and on", icon="agent"))
    names.show()
    names.resize(names.widest() // 2, 200)
    planned = names._drawn.plan(names.model().index(0, 0))
    assert planned.width > names.viewport().width()
    assert planned.sign > 0


def test_a_word_longer_than_the_line_is_broken_and_not_cut(qtbot: QtBot) -> None:
    label = WrapLabel("/home/a-very-long-name-of-somebody/.config/osaurus")
    qtbot.addWidget(label)
    assert label.heightForWidth(120) > 1.8 * label.heightForWidth(800)
    assert label._laid_out(120).idealWidth() <= 120
