"""One event of this session: what it is, what became of it, its bytes, its request, and what its fields mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.telemetry.catalog import paragraphs
from ui.announce import announce, is_looked_at
from ui.language.core import core
from ui.language.phrases import paragraph
from ui.theme.roles import Role, set_role
from ui.theme.tokens import Space
from ui.viewer.code import CodeView, prettified
from ui.viewer.fields import FieldList
from ui.viewer.saving import Saving
from ui.viewer.tabs import Tabs
from ui.widgets.buttons import Button
from ui.widgets.checks import CheckBox
from ui.widgets.fold import Fold, line_of
from ui.widgets.labels import Label, WrapLabel
from ui.widgets.notice import Notice
from ui.widgets.page import Page
from ui.widgets.pill import Pill, Tone
from ui.wording import Wording, tone_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.telemetry.aptabase import Request
    from app.telemetry.catalog import EventRow
    from app.telemetry.ledger import Row

EVENT, REQUEST, FIELDS = range(3)
VIEWS: Final = ("event", "request", "fields")


class EventDetail(Page):
    """Shows the exact bytes of an event for as long as they exist.

    Args:
        catalogue: the events by name, for what each one means.
    """

    def __init__(self, catalogue: Mapping[str, EventRow], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("About this event"), parent, side=20, measure=900)
        self._catalogue = catalogue
        self._wording = Wording(self)
        self._row: Row | None = None
        self.saving = Saving(self)
        self._title = Label(role=Role.HEADING)
        self._fate = Pill()
        self._reason = WrapLabel(role=Role.SECONDARY)
        self._meaning = WrapLabel(role=Role.SECONDARY)
        self.caption = WrapLabel(role=Role.CAPTION)
        self.views = Tabs()
        self.code = CodeView(self.tr("The bytes of this event"), whole=True)
        self.headers = CodeView(self.tr("The headers of the request"), whole=True)
        self.body_code = CodeView(self.tr("The body of the request"), whole=True)
        self.about_request = WrapLabel(role=Role.NOTE, measure=640)
        self.fields = FieldList()
        self.copy_button = Button(self.tr("Copy"))
        self.save_button = Button(self.tr("Save…"))
        self.raw_box = CheckBox(self.tr("Byte for byte, on one line"))
        self.saved = Notice("tick", Tone.OK)
        self.trouble = Notice("warning", Tone.ERR)
        self._put_together()
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self._save)
        self.saving.done.connect(self._tell)
        self.raw_box.toggled.connect(self._show_bytes)
        self.views.currentChanged.connect(self._show_bytes)

    @property
    def row(self) -> Row | None:
        """The event that is shown."""
        return self._row

    @property
    def view(self) -> str:
        """Which side of it is shown: `event`, `request` or `fields`."""
        return VIEWS[self.views.currentIndex()]

    def show_view(self, name: str) -> None:
        """Show another side; anything that is none changes nothing."""
        if name in VIEWS:
            self.views.setCurrentIndex(VIEWS.index(name))

    def show_row(self, row: Row | None) -> None:
        """Show an event; again when its fate has changed, and None when there is none any more."""
        if row is not None and row == self._row:
            return
        another = row is None or self._row is None or row.number != self._row.number
        fated = not another and row is not None and self._row is not None and row.fate is not self._row.fate
        self._row = row
        if another:
            self.saved.say("")
            self.trouble.say("")
        if row is not None:
            self._title.setText(row.name)
            self._fate.show_state(self._wording.fate(row.fate), tone_of(row.fate))
            self._reason.setText(self._wording.explanation(row.reason, row.detail))
            known = self._catalogue.get(row.name)
            self._meaning.setText(paragraph(*map(core, paragraphs(known.fires))) if known is not None else "")
            self._meaning.setVisible(known is not None)
            self.caption.setText(self._wording.about_bytes(row))
            if fated and is_looked_at(self):
                announce(self, f"{row.name}, {self._wording.fate(row.fate)}")
        self._show_bytes()

    def _put_together(self) -> None:
        buttons = line_of(self.copy_button, self.save_button)
        head = Fold(gap=Space.S, fold_gap=Space.S)
        head.add(self._title, least=120)
        head.add(buttons)
        state = Fold(gap=Space.S, fold_gap=Space.XS)
        state.add(self._fate)
        state.add(self._reason, least=120)
        self.views.setAccessibleName(self.tr("Sides of this event"))
        for title in (self.tr("Event"), self.tr("Request"), self.tr("Fields")):
            self.views.addTab(title)
        self._sides = [QWidget(), QWidget(), self.fields]
        sides: dict[int, tuple[QWidget, ...]] = {
            EVENT: (self.code,),
            REQUEST: (self.about_request, self.headers, self.body_code),
        }
        for side, parts in sides.items():
            lines = QVBoxLayout(self._sides[side])
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(Space.S)
            for part in parts:
                lines.addWidget(part)
        set_role(self.views, Role.SEGMENTS)
        self.body.setSpacing(10)
        for part in (head, self.saved, self.trouble, state, self._meaning, self.caption, self.views, *self._sides):
            self.body.addWidget(part)
        self.body.addWidget(self.raw_box)
        self.body.addStretch()

    def _show_bytes(self) -> None:
        """Fill the side that is looked at, and empty the others: destroyed bytes live on in none of them."""
        row, at = self._row, self.views.currentIndex()
        payload = row.payload if row is not None else None
        request = row.request if row is not None else None
        raw = self.raw_box.isChecked()
        for part in (self.views, self.copy_button, self.save_button):
            part.setVisible(payload is not None)
        self.raw_box.setVisible(payload is not None and at != FIELDS)
        for number, side in enumerate(self._sides):
            side.setVisible(payload is not None and number == at)
        self.code.show_text(_shown(payload, raw=raw) if at == EVENT else "")
        self._show_request(request if at == REQUEST else None, raw=raw)
        if payload is not None and row is not None and at == FIELDS:
            self.fields.show_event(payload, self._catalogue.get(row.name))
        else:
            self.fields.clear()
        self.save_button.setEnabled(at != REQUEST or request is not None)
        self.copy_button.setEnabled(self.save_button.isEnabled())

    def _show_request(self, request: Request | None, *, raw: bool) -> None:
        for part in (self.headers, self.body_code):
            part.setVisible(request is not None)
        if request is None:
            self.about_request.setText(self.tr("It has not been part of a request."))
            self.headers.show_text("")
            self.body_code.show_text("")
            return
        about = self.tr(
            "The whole request, as it was handed over; only the key is masked here. Events in it: {number}."
        )
        self.about_request.setText(about.format(number=len(request.payloads)))
        self.headers.show_text("\n".join(_head(request)))
        self.body_code.show_text(_shown(request.body, raw=raw))

    def _copy(self) -> None:
        at = self.views.currentIndex()
        if at == REQUEST:
            text = self.headers.toPlainText() + "\n\n" + self.body_code.toPlainText()
        else:
            text = self.fields.text() if at == FIELDS else self.code.toPlainText()
        QGuiApplication.clipboard().setText(text)

    def _save(self) -> None:
        """Save the bytes of what is looked at, however they are set in lines here."""
        row = self._row
        if row is None or row.payload is None:
            return
        if self.views.currentIndex() == REQUEST and row.request is not None:
            self.saving.ask(f"{row.name}-request", row.request.body)
        else:
            self.saving.ask(row.name, row.payload)

    def _tell(self, sentence: str, written: bool) -> None:
        self.saved.say(sentence if written else "")
        self.trouble.say("" if written else sentence)


def _shown(content: bytes | None, *, raw: bool) -> str:
    if content is None:
        return ""
    return content.decode() if raw else prettified(content)


def _head(request: Request) -> list[str]:
    return [f"POST {request.url}", *(f"{name}: {value}" for name, value in request.headers)]
