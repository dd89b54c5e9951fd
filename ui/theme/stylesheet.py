"""Tokens to the one style sheet of the app.

Widgets say what they are with a dynamic property, `role`; this file alone says what that looks like. Radio buttons,
menus and scroll bars of Qt are dressed here as well. The controls with a face of their own (`ui.widgets`) take only
their font from here and paint the rest.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING, Final

from ui.theme.tokens import Radius, Size

if TYPE_CHECKING:
    from ui.theme.tokens import Tokens

# (role, pixels at scale 1, weight, colour role): labels and the fonts of painted controls.
_TYPE: Final = (
    ("headline", Size.HEADLINE, 700, "text"),
    ("title", Size.STEP_TITLE, 700, "text"),
    ("figure", Size.FIGURE, 700, "text"),
    ("window-title", Size.WINDOW_TITLE, 700, "text"),
    ("heading", Size.HEADING, 600, "text"),
    ("lead", Size.LEAD, 400, "text2"),
    ("sub", Size.LARGE, 400, "text2"),
    ("strong", Size.LARGE, 600, "text"),
    ("body", Size.BODY, 400, "text"),
    ("body-strong", Size.BODY, 600, "text"),
    ("secondary", Size.BODY, 400, "text2"),
    ("tertiary", Size.BODY, 400, "text3"),
    ("note", Size.NOTE, 400, "text2"),
    ("caption", Size.NOTE, 400, "text3"),
    ("label", Size.NOTE, 600, "text2"),
    ("group", Size.NOTE, 600, "text3"),
    ("section", Size.SECTION, 700, "text3"),
    ("error", Size.NOTE, 500, "err"),
    ("cta", Size.LEAD, 600, "on_cta"),
    ("ghost", Size.LARGE, 500, "text2"),
    ("button", Size.BODY, 500, "text"),
    ("link", Size.BODY, 600, "accent"),
    ("tile", Size.BODY, 600, "text"),
    ("check", Size.BODY, 400, "text2"),
    ("pill", Size.CAPTION, 600, "text"),
)

_RULES: Final = Template("""
QWidget { color: $text; }
QDialog, QMainWindow, QWidget[role="window"] { background: $window; }
QWidget[role="pane"] { background: $pane; }
QLabel { background: transparent; }
QLabel[role="headline"], QLabel[role="title"] { letter-spacing: ${tight}px; }
QLabel[role="window-title"] { letter-spacing: ${snug}px; }
QLabel[role="section"] { letter-spacing: ${wide}px; text-transform: uppercase; }
QFrame[role="card"] { background: $card; border: 1px solid $border; border-radius: ${r_card}px; }
QFrame[role="well"] { background: $pane; border: 1px solid $border; border-radius: ${r_card}px; }
QFrame[role="line"] { background: $border; border: none; min-height: 1px; max-height: 1px; }
QFrame[role="vline"] { background: $border; border: none; min-width: 1px; max-width: 1px; }

QLineEdit, QComboBox, QSpinBox, QAbstractSpinBox {
  background: $input; color: $text; border: 1px solid $input_border; border-radius: ${r_field}px;
  padding: ${pad_field}px 11px; selection-background-color: $accent; selection-color: $on_accent;
  font-size: ${pt_large}pt; min-height: ${line}px; placeholder-text-color: $text3; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
  border: 2px solid $focus; padding: ${pad_field_focus}px 10px; }
QLineEdit[invalid="true"] { border-color: $err; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
  color: $text3; background: $pane; border-color: $border; }
QLineEdit[role="search"] { font-size: ${pt_body}pt; min-height: ${line_search}px;
  padding: ${pad_search}px 8px; border-radius: ${r_small}px; }
QLineEdit[role="search"]:focus { padding: ${pad_search_focus}px 7px; }
QComboBox[role="compact"] { font-size: ${pt_body}pt; min-height: ${line_search}px;
  padding: ${pad_search}px 10px; border-radius: ${r_small}px; }
QComboBox[role="compact"]:focus { padding: ${pad_search_focus}px 9px; }
QComboBox::drop-down { border: none; width: 28px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $card; border: 1px solid $border; padding: 4px; outline: none; }

QTextEdit, QPlainTextEdit, QTextBrowser {
  background: $pane; color: $text; border: 1px solid $border; border-radius: ${r_card}px; padding: 8px 10px;
  selection-background-color: $accent; selection-color: $on_accent; }
QTextEdit:focus, QPlainTextEdit:focus, QTextBrowser:focus {
  border: 2px solid $focus; padding: 7px 9px; }

QPlainTextEdit[role="input"] { background: $input; border: 1px solid $input_border; border-radius: ${r_field}px; }
QPlainTextEdit[role="input"]:focus { border: 2px solid $focus; }
QPlainTextEdit[role="input"]::corner { background: transparent; border: none; }
QPlainTextEdit[role="input"][invalid="true"] { border-color: $err; }

QAbstractButton { outline: none; }
QDialogButtonBox QPushButton, QMessageBox QPushButton, QPushButton[role="plain"] {
  background: $card; border: 1px solid $input_border; border-radius: ${r_small}px;
  padding: ${pad_button}px 14px; font-weight: 500; }
QDialogButtonBox QPushButton:hover, QMessageBox QPushButton:hover, QPushButton[role="plain"]:hover {
  background: $hover; }
QDialogButtonBox QPushButton:focus, QMessageBox QPushButton:focus, QPushButton[role="plain"]:focus {
  border: 2px solid $focus; padding: ${pad_button_focus}px 13px; }
QDialogButtonBox QPushButton:default, QMessageBox QPushButton:default {
  background: $cta; color: $on_cta; border-color: $cta; }

QAbstractItemView { background: transparent; border: none; outline: none; selection-color: $text;
  selection-background-color: $accent_soft; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; border: none; color: $text3; font-size: ${pt_section}pt;
  font-weight: 600; padding: 4px 10px; }
QTableView { gridline-color: $border; }

QTabWidget::pane { border: none; border-top: 1px solid $border; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $text3; font-weight: 500; border: none;
  border-bottom: 2px solid transparent; padding: 9px 2px; margin: 0 11px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { color: $focus; }
QTabBar[role="segments"]::tab { border: none; border-radius: ${r_small}px; padding: 5px 12px; margin: 0; }
QTabBar[role="segments"]::tab:selected { background: $hover; }

QMenuBar { background: $pane; color: $text; border: none; border-bottom: 1px solid $border; padding: 2px 6px; }
QMenuBar::item { background: transparent; padding: ${pad_bar}px 10px; border-radius: 6px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $accent_soft; }
QMenu { background: $card; color: $text; border: 1px solid $border; padding: 5px; }
QMenu::item { padding: 6px 14px; border-radius: 6px; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $text3; }
QMenu::separator { height: 1px; background: $border; margin: 5px 8px; }
QToolTip { background: $card; color: $text; border: 1px solid $border; padding: 5px 8px; }

QScrollArea, QScrollArea > QWidget > QWidget[role="scrolled"] { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $input_border; border: none; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { border-radius: 4px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $border; }
QProgressBar { background: $hover; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
""")


def stylesheet_for(tokens: Tokens, unit: float, points_per_pixel: float = 0.75, *, joined: bool = False) -> str:
    """Return the style sheet.

    Args:
        tokens: the colours.
        unit: how many times larger than the drawn size everything that holds text is; see `Look.unit`.
        points_per_pixel: what the application font says a pixel is worth in points: 0.75 at 96 dpi, 1 on macOS.
        joined: the letters of a word hang together, as in Arabic, so nothing is set wider or closer.
    """

    def points(pixels: float) -> str:
        return f"{pixels * unit * points_per_pixel:.2f}"

    values = {name: getattr(tokens, name) for name in tokens._fields}
    grown = {
        "pad_field": 9,
        "pad_search": 6,
        "pad_button": 6,
        "pad_bar": 4,
        "line": 18,
        "line_search": 16,
    }
    for name, pixels in grown.items():
        values[name] = str(round(pixels * unit))
        values[name + "_focus"] = str(round(pixels * unit) - 1)
    values |= {
        "r_small": str(Radius.SMALL),
        "r_field": str(Radius.FIELD),
        "r_card": str(Radius.CARD),
        "tight": "0" if joined else "-0.4",
        "snug": "0" if joined else "-0.2",
        "wide": "0" if joined else "0.6",
        "pt_large": points(Size.LARGE),
        "pt_body": points(Size.BODY),
        "pt_section": points(Size.SECTION),
    }
    type_rules = "\n".join(
        f'QWidget[role="{role}"] {{ font-size: {points(pixels)}pt; font-weight: {weight};'
        f" color: {getattr(tokens, colour)}; }}"
        for role, pixels, weight, colour in _TYPE
    )
    return _RULES.substitute(values) + type_rules
