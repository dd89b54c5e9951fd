"""The type of a provider: a list for a new one, a word for one that exists."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.host.providers import KINDS
from app.telemetry.words import RemoteProviderType
from ui.theme.roles import Role
from ui.widgets.combo import ComboBox
from ui.widgets.labels import Label

_KINDS: Final = tuple(KINDS)
"""In the order of the list: Qt makes plain strings of the members of an enum that it is given to keep."""


class KindPart(QWidget):
    """One of seven.

    Signals:
        chosen: another type was chosen by hand.
    """

    chosen = Signal(RemoteProviderType)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = Label(self.tr("Type"), Role.LABEL, self)
        self.list = ComboBox(self)
        self.list.setAccessibleName(self.tr("Type"))
        label.setBuddy(self.list)
        for kind in _KINDS:
            self.list.addItem(KINDS[kind].label)
        self._word = Label("", Role.BODY, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (label, self.list, self._word):
            column.addWidget(part)
        self.list.activated.connect(lambda row: self.chosen.emit(_KINDS[row]))

    def show_kind(self, kind: RemoteProviderType, *, is_new: bool) -> None:
        """Show which one it is; only a new one has the choice."""
        self.list.setVisible(is_new)
        self.list.setCurrentIndex(_KINDS.index(kind))
        self._word.setHidden(is_new)
        self._word.setText(KINDS[kind].label)
