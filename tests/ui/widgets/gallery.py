"""Draws all widgets into one picture, for eyes: `python -m tests.ui.widgets.gallery DIRECTORY`."""

from __future__ import annotations

import sys
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QFont, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ui.theme.icons import icon_pixmap
from ui.theme.look import look
from ui.theme.roles import Role, set_role
from ui.theme.source import SchemeSource
from ui.theme.theme import Theme
from ui.theme.tokens import Contrast, Scheme
from ui.widgets.art import Art
from ui.widgets.buttons import Button, CtaButton, GhostButton, LinkButton, RoundButton
from ui.widgets.card import Card, Line
from ui.widgets.checks import CheckBox, Switch
from ui.widgets.combo import ComboBox
from ui.widgets.dots import StepDots
from ui.widgets.labels import Label, WrapLabel
from ui.widgets.pill import Pill, Tone
from ui.widgets.popover import Popover
from ui.widgets.rows import PILL_ROLE, NavList
from ui.widgets.search import SearchField
from ui.widgets.tile import ChoiceTile

VARIANTS: dict[str, tuple[Scheme, Contrast, Qt.LayoutDirection, float]] = {
    "light": (Scheme.LIGHT, Contrast.NORMAL, Qt.LayoutDirection.LeftToRight, 1.0),
    "dark": (Scheme.DARK, Contrast.NORMAL, Qt.LayoutDirection.LeftToRight, 1.0),
    "light-high": (Scheme.LIGHT, Contrast.HIGH, Qt.LayoutDirection.LeftToRight, 1.0),
    "dark-high": (Scheme.DARK, Contrast.HIGH, Qt.LayoutDirection.LeftToRight, 1.0),
    "rtl": (Scheme.LIGHT, Contrast.NORMAL, Qt.LayoutDirection.RightToLeft, 1.0),
    "large": (Scheme.LIGHT, Contrast.NORMAL, Qt.LayoutDirection.LeftToRight, 2.0),
}
_ICONS = tuple(sorted(path.name[:-4] for path in (files("resources") / "icons").iterdir()))


def _row(*widgets: QWidget, spacing: int = 12) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return row


def _off(widget: QWidget) -> QWidget:
    widget.setEnabled(False)
    return widget


def _hovered(widget: QWidget) -> QWidget:
    widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    point = QPointF(4, 4)
    QApplication.sendEvent(widget, QEnterEvent(point, point, point))
    return widget


def _focused(widget: QWidget) -> QWidget:
    """Mark one for the ring; one window has only one focus, so the picture fakes it."""
    # Not by another class: an object of Qt's whose class was changed brings the process down once it is deleted.
    vars(widget).update(hasFocus=lambda: True, _by_keyboard=True)
    return widget


def _checked(box: CheckBox | Switch | ChoiceTile, state: bool = True) -> QWidget:
    box.setChecked(state)
    return box


def _left() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(14)
    column.addWidget(Art("welcome", 340, description="A young green dinosaur with a leaf in its mouth"))
    centre = Qt.AlignmentFlag.AlignHCenter
    column.addWidget(Label("Your AI. Your desk. Your rules.", Role.HEADLINE), 0, centre)
    lead = "Osaurus runs where you are. What you keep here stays here, and you decide what anyone else gets to know."
    column.addWidget(WrapLabel(lead, Role.LEAD, measure=470, align=centre))
    info = RoundButton("info", "About anonymous usage data")
    column.addLayout(_row(_checked(CheckBox("Share anonymous usage data")), info, spacing=2))
    column.addLayout(_row(CheckBox("Empty"), _hovered(CheckBox("Hovered")), _focused(_checked(CheckBox("Focused")))))
    column.addLayout(_row(_off(CheckBox("Off")), _off(_checked(CheckBox("Off, on")))))
    column.addLayout(_row(GhostButton("Skip"), CtaButton("Get started"), _hovered(CtaButton("Hovered"))))
    column.addLayout(_row(_focused(CtaButton("Focused")), _off(CtaButton("Disabled")), _hovered(GhostButton("Skip"))))
    column.addLayout(
        _row(Button("Copy", icon="copy"), Button("Save…"), _hovered(Button("Hovered")), _focused(Button("Focused")))
    )
    column.addLayout(_row(_off(Button("Disabled")), LinkButton("See exactly what", icon="arrow")))
    rounds = [RoundButton("back", "Back"), _hovered(RoundButton("close", "Close")), _focused(RoundButton("gear", "Go"))]
    column.addLayout(_row(*rounds, StepDots(4, 1)))
    switches = [_checked(Switch("On")), Switch("Off"), _focused(_checked(Switch("F"))), _hovered(Switch("H"))]
    column.addLayout(_row(*switches, _off(Switch("D")), _off(_checked(Switch("D")))))
    column.addStretch()
    return column


def _right() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(14)
    column.addWidget(Label("Privacy", Role.WINDOW_TITLE))
    column.addWidget(Label("What Osaurus may tell us, and what it never does.", Role.SECONDARY))
    column.addWidget(Label("Data collection", Role.SECTION))
    card = Card()
    row = QHBoxLayout()
    words = QVBoxLayout()
    words.setSpacing(3)
    words.addWidget(Label("Share Anonymous Usage Data", Role.STRONG))
    words.addWidget(WrapLabel("Counts of the features you use, so we know what to improve. Never your chats or keys."))
    row.addLayout(words, 1)
    row.addSpacing(16)
    row.addWidget(_checked(Switch("Share Anonymous Usage Data")))
    card.body.addLayout(row)
    column.addWidget(card)
    flush = Card(flush=True)
    for number, text in enumerate(("Every event of this session, byte for byte.", "Another row")):
        if number:
            flush.body.addWidget(Line())
        inner = _row(Label(str(12 - number), Role.FIGURE), Label(text, Role.SECONDARY))
        inner.addWidget(Button("See what we collect"))
        inner.setContentsMargins(18, 12, 18, 12)
        flush.body.addLayout(inner)
    column.addWidget(flush)
    pills = [Pill(tone.name.lower(), tone) for tone in Tone]
    column.addLayout(_row(*pills[:4]))
    column.addLayout(_row(*pills[4:]))
    column.addLayout(_row(*(ChoiceTile(f"Face {n}", art=f"face-{n}") for n in range(1, 5)), spacing=2))
    tiles = [ChoiceTile("OpenAI"), ChoiceTile("Anthropic"), _focused(ChoiceTile("Gemini"))]
    column.addLayout(_row(*tiles, spacing=10))
    _checked(tiles[1])  # type: ignore[arg-type]
    field = QLineEdit("Work account")
    invalid = QLineEdit("Wrong")
    invalid.setProperty("invalid", "true")
    combo = ComboBox()
    combo.addItems(["One", "Two"])
    grid = QGridLayout()
    for index, widget in enumerate((field, invalid, combo, SearchField("Search events and properties"))):
        grid.addWidget(widget, index // 2, index % 2)
    column.addWidget(Label("Name", Role.LABEL))
    column.addLayout(grid)
    tokens = look().tokens
    places = [("General", "gear"), ("Agents", "agent"), ("Providers", "cloud"), ("Privacy", "shield")]
    nav = NavList("Panes", places)
    nav.setCurrentRow(3)
    nav.item(1).setData(PILL_ROLE, ("new", Tone.ACCENT))
    nav.setFixedHeight(look().px(142))
    signs = QGridLayout()
    rtl = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    for index, name in enumerate(_ICONS):
        sign = Label()
        sign.setPixmap(icon_pixmap(name, tokens.text2, mirrored=rtl))
        signs.addWidget(sign, index // 6, index % 6)
    both = QHBoxLayout()
    both.addWidget(nav)
    both.addLayout(signs)
    column.addLayout(both)
    note = "Counted, if you share usage data: that a provider of type <b>anthropic</b> was added. Not its name or key."
    column.addWidget(WrapLabel(note, Role.CAPTION, rich=True))
    column.addWidget(Art("walkthrough", 240))
    column.addStretch()
    return column


def build() -> QWidget:
    """Return a window with every widget in its states."""
    window = QWidget()
    set_role(window, Role.WINDOW)
    outer = QHBoxLayout(window)
    outer.setContentsMargins(32, 28, 32, 28)
    outer.setSpacing(40)
    outer.addLayout(_left(), 1)
    outer.addLayout(_right(), 1)
    return window


def popover(anchor: QWidget) -> Popover:
    """Return the popover of the Welcome page, filled."""
    result = Popover(anchor, "What this shares", closable=True)
    result.body.addWidget(Label("What this shares", Role.STRONG))
    result.body.addWidget(WrapLabel("Which features get used, and this computer's memory in coarse steps.", Role.NOTE))
    result.body.addSpacing(6)
    result.body.addWidget(Label("Never", Role.BODY_STRONG))
    result.body.addWidget(WrapLabel("Chats, prompts, files, keys, names.", Role.NOTE))
    result.body.addSpacing(6)
    result.body.addWidget(LinkButton("See exactly what", icon="arrow"), 0, Qt.AlignmentFlag.AlignLeft)
    return result


def draw(app: QApplication, folder: Path) -> list[Path]:
    """Draw every variant, and return the pictures."""
    made = []
    for name, (scheme, contrast, direction, scale) in VARIANTS.items():
        app.setLayoutDirection(direction)
        theme = Theme(app, SchemeSource(scheme, contrast))
        theme.choose_text_scale(scale)
        window = build()
        window.show()
        for _ in range(2):  # wrapped labels learn their height from the first pass
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        shot = folder / f"gallery-{name}.png"
        window.grab().save(str(shot))
        anchor = window.findChildren(RoundButton)[0]
        bubble = popover(anchor)
        bubble.open_at_anchor()
        over = folder / f"popover-{name}.png"
        image = window.grab().toImage()
        spot = bubble.mapToGlobal(bubble.rect().topLeft()) - window.mapToGlobal(window.rect().topLeft())
        painter = QPainter(image)
        painter.drawPixmap(spot, bubble.grab())
        painter.end()
        around = bubble.rect().translated(spot).adjusted(-40, -40, 40, 90)
        image.copy(around).save(str(over))
        made += [shot, over]
        bubble.close()
        window.close()
        window.deleteLater()
        theme.close()
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return made


if __name__ == "__main__":
    application = QApplication([])
    application.setFont(QFont("Inter", pointSize=10))
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    draw(application, target)
