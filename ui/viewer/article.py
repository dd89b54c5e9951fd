"""Everything about one event, to read: when, why, with what, and how it looks on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.telemetry.catalog import MANY_VALUES, common_rows
from ui.settings.parts import Fold, Notice, column, row
from ui.theme.look import look
from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.viewer.code import CodeLabel, CodeView, NameLabel, prettified
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Line
from ui.widgets.labels import Label, WrapLabel
from ui.widgets.pill import Pill, Tone
from ui.wording import Wording

if TYPE_CHECKING:
    from app.telemetry.catalog import EventRow, PropertyRow
    from ui.viewer.example import Machine

NAME_WIDTH = 150
KIND_WIDTH = 60


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
        self._column.addWidget(self.example)
        self._add_envelope()

    def show_machine(self, machine: Machine) -> None:
        """Fill the example, now that this computer has been looked at."""
        self.example.show_text(prettified(machine.example(self._event.name)))
        self.example.show()

    def _add_head(self, new_facts: tuple[str, ...]) -> None:
        title = Label(self._event.name, Role.HEADING)
        parts: list[QWidget] = [title]
        if self._event.name in new_facts:
            parts.append(Pill(self.tr("new"), Tone.ACCENT))
        self._column.addWidget(row(*parts, gap=Space.M))
        for paragraph in self._event.fires.split("\n\n"):
            self._column.addWidget(WrapLabel(" ".join(paragraph.split()), measure=640))
        why = self.tr("Why: {why}").format(why=self._event.why)
        self._column.addWidget(WrapLabel(why, measure=640))
        limit = Notice("info", "text3")
        limit.say(self._wording.question_limit(self._event.pillar))
        if limit.text:
            self._column.addWidget(limit)

    def _heading(self, words: str) -> None:
        self._column.addSpacing(Space.M)
        self._column.addWidget(Label(words, Role.SECTION))

    def _add_properties(self, title: str, properties: tuple[PropertyRow, ...], new_facts: tuple[str, ...]) -> None:
        self._heading(title)
        for prop in properties:
            self._column.addWidget(Line())
            new = f"{self._event.name}.{prop.name}" in new_facts
            kind = self._wording.kind(prop.kind)
            kind = self.tr("{kind},\noptional").format(kind=kind) if prop.optional else kind
            self._column.addWidget(_Field(prop.name, kind, self._told(prop), new=new))

    def _told(self, prop: PropertyRow) -> QWidget:
        parts: list[QWidget] = [WrapLabel(prop.description, measure=640)]
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
        for name, meaning in (
            ("timestamp", self.tr("When it happened, in UTC, to the millisecond.")),
            ("sessionId", self.tr("Random, in memory only; a new one after an hour of quiet, a day of use, or a yes.")),
            ("eventName", self.tr("The name of the event.")),
            ("isDebug", self.tr("Whether it comes from a debug build; those are kept apart.")),
            ("osName", self.tr("Linux, macOS or Windows.")),
            ("osVersion", self.tr("The release of the system, not its kernel: at most three short numbers.")),
            ("locale", self.tr("The language, and the region where the pair is common.")),
            ("appVersion", self.tr("The release of Osaurus.")),
            ("appBuildNumber", self.tr("The number of the build.")),
            ("sdkVersion", self.tr("The code that sends: ours, and its release.")),
            ("User-Agent", self.tr("A header of the request: system, release and language, as above.")),
            ("App-Key", self.tr("A header of the request: the key of this build, the same for everybody who has it.")),
        ):
            self._column.addWidget(Line())
            self._column.addWidget(_Field(name, "", WrapLabel(meaning, measure=640)))


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
        layout.addWidget(self.button)
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


class _Field(QWidget):
    """Name, kind and meaning; beside each other where there is room."""

    def __init__(
        self, name: str, kind: str, meaning: QWidget, parent: QWidget | None = None, *, new: bool = False
    ) -> None:
        super().__init__(parent)
        self._label = NameLabel(name)
        self._kind = Label(kind, Role.TERTIARY)
        fold = Fold(gap=Space.M, fold_gap=Space.XS)
        fold.add(self._label, top=True)
        if kind:
            fold.add(self._kind, top=True)
        if new:
            fold.add(Pill(self.tr("new"), Tone.ACCENT), top=True)
        fold.add(meaning, least=220, top=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(fold)
        self._label.setMinimumWidth(look().px(NAME_WIDTH))
        self._kind.setMinimumWidth(look().px(KIND_WIDTH))
