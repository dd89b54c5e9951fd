"""Labels, pills, dots, art, rows; and the gallery of everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from tests.ui.widgets.gallery import VARIANTS, draw
from ui.theme.roles import Role
from ui.theme.source import SchemeSource
from ui.theme.theme import Theme
from ui.widgets.art import Art, draw_art
from ui.widgets.card import Card, Line
from ui.widgets.dots import StepDots
from ui.widgets.labels import Label, WrapLabel
from ui.widgets.pill import Pill, Tone
from ui.widgets.rows import NavList
from ui.widgets.search import SearchField

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("does not support")


def test_a_paragraph_asks_for_more_height_when_it_is_narrow(qtbot: QtBot) -> None:
    label = WrapLabel("Counts of the features you use, so we know what to improve. " * 3)
    qtbot.addWidget(label)

    assert label.heightForWidth(150) > 2 * label.heightForWidth(400)
    assert label.sizeHint().width() <= 520 * 1.5


def test_a_paragraph_is_never_squeezed(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    label = WrapLabel("Never your chats, prompts, files or keys. " * 6)
    column.addWidget(label)
    window.resize(260, 20)
    window.show()
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))

    label.setText("Short.")
    qtbot.waitUntil(lambda: label.minimumHeight() < 40)


def test_a_paragraph_without_a_place_insists_on_nothing(qtbot: QtBot) -> None:
    label = WrapLabel("Choose an event to see its bytes.")
    qtbot.addWidget(label)
    label.show()

    label.resize(0, 100)
    assert label.minimumHeight() == 0

    label.resize(80, 100)
    assert label.minimumHeight() == label.heightForWidth(80) > 30


def test_plain_text_is_never_taken_for_html(qtbot: QtBot) -> None:
    plain, rich = WrapLabel("<b>x</b>"), WrapLabel("<b>x</b>", rich=True)
    for label in (plain, rich):
        qtbot.addWidget(label)

    assert plain.sizeHint().width() > 2 * rich.sizeHint().width()
    assert QAccessible.queryAccessibleInterface(plain).text(QAccessible.Text.Name) == "<b>x</b>"


@pytest.mark.parametrize("role", [Role.SECONDARY, Role.NOTE, Role.CAPTION, Role.LEAD, Role.STRONG])
def test_a_line_stands_in_the_middle_of_its_label(qtbot: QtBot, role: Role) -> None:
    label = WrapLabel("xxxx", role)
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    picture = label.grab().toImage()
    ground = picture.pixelColor(picture.width() - 1, 0)
    inked = [
        y for y in range(picture.height()) if any(picture.pixelColor(x, y) != ground for x in range(picture.width()))
    ]
    # The middle of the small letters, which the eye takes for that of the line, is a little below that of the font.
    assert 0 <= (inked[0] + inked[-1]) / 2 - (picture.height() - 1) / 2 <= 0.16 * picture.height()


def test_labels_keep_the_edge_of_the_window(qtbot: QtBot) -> None:
    label = Label("Privacy", Role.WINDOW_TITLE)
    qtbot.addWidget(label)
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft

    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert label.alignment() & Qt.AlignmentFlag.AlignRight


@pytest.mark.parametrize("tone", list(Tone))
def test_a_pill_says_its_state_in_a_word(qtbot: QtBot, tone: Tone) -> None:
    pill = Pill("sent", tone)
    qtbot.addWidget(pill)
    before = pill.sizeHint()

    assert QAccessible.queryAccessibleInterface(pill).text(QAccessible.Text.Name) == "sent"
    pill.show_state("not decided yet", Tone.WARN)
    assert pill.sizeHint().width() > before.width()
    assert pill.tone is Tone.WARN


def test_dots_say_where_one_is(qtbot: QtBot) -> None:
    dots = StepDots(4)
    qtbot.addWidget(dots)
    dots.set_current(1)

    assert QAccessible.queryAccessibleInterface(dots).text(QAccessible.Text.Name) == "Step 2 of 4"


def test_art_is_an_image_with_a_description(qtbot: QtBot) -> None:
    art = Art("welcome", 340, description="A young dinosaur")
    qtbot.addWidget(art)
    seen = QAccessible.queryAccessibleInterface(art)

    assert seen.role() == QAccessible.Role.Graphic
    assert seen.text(QAccessible.Text.Name) == "A young dinosaur"
    assert art.sizeHint() == QSize(340, 247)
    art.resize(170, 400)
    assert not art.grab().isNull()


@pytest.mark.parametrize("side", [20, 28, 64])
def test_a_picture_in_a_row_has_smooth_corners(qtbot: QtBot, side: int) -> None:
    qtbot.wait(0)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    draw_art(painter, "face-1", QRectF(0, 0, side, side))
    painter.end()

    corner = [image.pixelColor(x, y).alpha() for x in range(side // 4) for y in range(side // 4)]
    assert {0, 255} < set(corner)
    assert sum(0 < alpha < 255 for alpha in corner) >= 3


def test_escape_empties_the_search(qtbot: QtBot) -> None:
    field = SearchField("Search events")
    qtbot.addWidget(field)
    field.setText("agent")

    qtbot.keyClick(field, Qt.Key.Key_Escape)

    assert field.text() == ""
    assert field.accessibleName() == "Search events"


def test_rows_grow_with_the_text(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(qapp, SchemeSource())
    try:
        nav = NavList("Panes", [("General", "gear"), ("Privacy", "shield")])
        qtbot.addWidget(nav)
        nav.show()
        before = nav.sizeHintForRow(0)

        theme.choose_text_scale(2.0)

        assert nav.sizeHintForRow(0) > 1.6 * before
        assert nav.currentRow() == 0
    finally:
        theme.close()


def test_cards_and_lines_take_their_dress_from_the_sheet(qtbot: QtBot) -> None:
    card = Card()
    qtbot.addWidget(card)
    card.body.addWidget(Line())

    assert card.property("role") == "card"
    assert Card(well=True).property("role") == "well"


def test_the_gallery_can_be_drawn(qapp: QApplication, tmp_path: Path) -> None:
    made = draw(qapp, tmp_path)

    assert len(made) == 2 * len(VARIANTS)
    assert all(path.stat().st_size > 5_000 for path in made)
