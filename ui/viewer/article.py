"""Everything about one event, to read: when, why, with what, and how it looks on the wire."""

from __future__ import annotations

import time
import uuid
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.telemetry.catalog import MANY_VALUES, common_rows, example_payload, paragraphs
from ui.language.core import core
from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.viewer.code import CodeLabel, CodeView, prettified
from ui.viewer.fields import Field, Fields
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Line
from ui.widgets.fold import line_of
from ui.widgets.labels import Label, WrapLabel
from ui.widgets.notice import Notice
from ui.widgets.pill import Pill, Tone
from ui.widgets.stack import column, row
from ui.wording import Wording

if TYPE_CHECKING:
    from app.telemetry.catalog import EventRow, PropertyRow
    from app.telemetry.surroundings import Surroundings


class EventArticle(QWidget):
    """One event of the catalogue.

    Args:
        event: what to describe.
        new_facts: what the person has not been shown since they agreed, as `event` or `event.property`.
    """

    def __init__(self, event: EventRow, new_facts: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event = event
        self._wording = Wording(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self.example = CodeView(self.tr("Example of {event}").format(event=event.name), whole=True)
        self.example.hide()
        self._add_head(new_facts)
        self._add_properties(self.tr("Its properties"), event.properties, new_facts)
        if not event.properties:
            self._column.addWidget(WrapLabel(self.tr("It has none of its own: that it happened is all it says.")))
        self._add_properties(self.tr("With every event"), common_rows(), ())
        self._heading(self.tr("As it would leave this computer"))
        made_up = self.tr(
            "With the facts of this computer. Time and session id are made up; nothing is recorded for it."
        )
        self._column.addWidget(WrapLabel(made_up, Role.CAPTION, measure=640))
        self._column.addWidget(self.example)
        self._add_envelope()

    def show_example(self, around: Surroundings) -> None:
        """Fill the example, now that this computer has been looked at; its time and session id are made up for it."""
        common = around.common.properties()
        payload = example_payload(self._event.name, around.envelope, common, time.time(), str(uuid.uuid4()))
        self.example.show_text(prettified(payload))
        self.example.show()

    def _add_head(self, new_facts: tuple[str, ...]) -> None:
        title = Label(self._event.name, Role.HEADING)
        parts: list[QWidget] = [title]
        if self._event.name in new_facts:
            parts.append(Pill(self.tr("new"), Tone.ACCENT))
        self._column.addWidget(row(*parts, gap=Space.M))
        for paragraph in paragraphs(self._event.fires):
            self._column.addWidget(WrapLabel(core(paragraph), measure=640))
        why = self.tr("Why: {why}").format(why=core(self._event.why))
        self._column.addWidget(WrapLabel(why, measure=640))
        limit = Notice("info", Tone.DIM, self)
        limit.say(self._wording.question_limit(self._event.pillar))
        if limit.text:
            self._column.addWidget(limit)

    def _heading(self, words: str) -> None:
        self._column.addSpacing(Space.M)
        self._column.addWidget(WrapLabel(words, Role.SECTION))

    def _add_properties(self, title: str, properties: tuple[PropertyRow, ...], new_facts: tuple[str, ...]) -> None:
        self._heading(title)
        for prop in properties:
            self._column.addWidget(Line())
            new = f"{self._event.name}.{prop.name}" in new_facts
            kind = self._wording.kind(prop.kind)
            kind = self.tr("{kind},\noptional").format(kind=kind) if prop.optional else kind
            self._column.addWidget(Field(prop.name, self._told(prop), kind=kind, new=new))

    def _told(self, prop: PropertyRow) -> QWidget:
        parts: list[QWidget] = [WrapLabel(core(prop.description), measure=640)]
        if len(prop.values) > MANY_VALUES:
            parts.append(LongList(prop))
        elif prop.values:
            parts.append(CodeLabel(" · ".join(prop.values)))
        elif prop.pattern and prop.kind == "text":
            parts.append(WrapLabel(self.tr("12 characters out of 0 to 9 and a to f."), Role.CAPTION))
            parts.append(CodeLabel(prop.pattern))
        elif prop.pattern:
            parts.append(CodeLabel(prop.pattern))
        return column(*parts, gap=Space.XS)

    def _add_envelope(self) -> None:
        self._heading(self.tr("What surrounds it, field by field"))
        for name, meaning in Fields(self).envelope():
            self._column.addWidget(Line())
            self._column.addWidget(Field(name, WrapLabel(meaning, measure=640)))


class LongList(QWidget):
    """Values that are too many to read: their number, and all of them when asked for."""

    def __init__(self, prop: PropertyRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = len(prop.values)
        self.values = CodeLabel("\n".join(prop.values))
        self.values.hide()
        self.button = LinkButton(icon="chevron-down")
        self.button.clicked.connect(self._turn)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(line_of(self.button))
        layout.addWidget(self.values)
        self._name()

    def _turn(self) -> None:
        self.values.setVisible(self.values.isHidden())
        self._name()

    def _name(self) -> None:
        closed = self.values.isHidden()
        words = self.tr("Show all {number} values") if closed else self.tr("Hide the {number} values")
        self.button.setText(words.format(number=self._number))
        self.button.set_icon_name("chevron-down" if closed else "")
