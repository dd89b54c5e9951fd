"""The fields of an event, each with what it means: in the catalogue in general, in a session with its value."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.telemetry.catalog import common_rows
from ui.language.core import core
from ui.theme.look import look
from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.viewer.code import CodeLabel, NameLabel
from ui.widgets.card import Line
from ui.widgets.fold import Fold
from ui.widgets.labels import Label, WrapLabel
from ui.widgets.pill import Pill, Tone
from ui.widgets.stack import column

if TYPE_CHECKING:
    from app.telemetry.catalog import EventRow

NAME_WIDTH = 150
KIND_WIDTH = 60


class Fields(QObject):
    """Says what the fields around an event mean, translated."""

    def envelope(self) -> tuple[tuple[str, str], ...]:
        """List the fields that every event and every request has, with their meanings, in the order on the wire."""
        return (
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
        )


class Field(QWidget):
    """Name, kind and meaning; beside each other where there is room.

    Args:
        name: as on the wire.
        meaning: what is said about it.
        kind: `text` and the like, where it matters.
        new: the person has not been shown it since they agreed.
    """

    def __init__(
        self, name: str, meaning: QWidget, parent: QWidget | None = None, *, kind: str = "", new: bool = False
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


class FieldList(QWidget):
    """The fields of one event of this session: name, value and meaning, in the order of its bytes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: dict[str, CodeLabel] = {}
        self._meanings = dict(Fields(self).envelope())
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(Space.S)

    def show_event(self, payload: bytes, event: EventRow | None) -> None:
        """Explain an event field by field.

        Args:
            payload: its bytes.
            event: what the catalogue says about it, if it knows it.
        """
        fields = _flat(json.loads(payload))
        if fields.keys() != self._values.keys():
            self._rebuild(list(fields), event)
        for name, value in fields.items():
            shown = json.dumps(value, ensure_ascii=False)
            if self._values[name].text() != shown:
                self._values[name].setText(shown)

    def text(self) -> str:
        """Give names and values as lines, for copying."""
        return "\n".join(f"{name}: {value.text()}" for name, value in self._values.items())

    def clear(self) -> None:
        """Forget the event."""
        if self._values:
            self._rebuild([], None)

    def _rebuild(self, names: list[str], event: EventRow | None) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._values = {}
        properties = (*(event.properties if event is not None else ()), *common_rows())
        meanings = {**self._meanings, **{prop.name: core(prop.description) for prop in properties}}
        for name in names:
            self._values[name] = CodeLabel()
            parts: list[QWidget] = [self._values[name]]
            if meanings.get(name):
                parts.append(WrapLabel(meanings[name], Role.NOTE, measure=640))
            if self._lines.count():
                self._lines.addWidget(Line())
            self._lines.addWidget(Field(name, column(*parts, gap=2)))


def _flat(event: dict[str, object]) -> dict[str, object]:
    """Put the fields of an event beside each other; `systemProps` and `props` share no name."""
    flat: dict[str, object] = {}
    for name, value in event.items():
        flat.update(value if isinstance(value, dict) else {name: value})
    return flat
