"""One server of an import: what would be added, what the keychain will keep, and what there is to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.host.tool_server import Place
from app.telemetry.words import Transport
from ui.language.core import core
from ui.language.phrases import series
from ui.theme.look import look
from ui.theme.roles import Role, set_role
from ui.theme.tokens import Space
from ui.widgets.card import Card
from ui.widgets.checks import CheckBox
from ui.widgets.labels import WrapLabel
from ui.widgets.notice import Notice
from ui.widgets.pill import Tone
from ui.widgets.ring import RING_ROOM

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.host.tool_import import Entry, Said


class EntryCard(Card):
    """Shows names and where values go, never a value."""

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        title = entry.draft.name if not entry.findings else entry.title
        self.box = CheckBox(title.replace("&", "&&"))  # it is no mnemonic
        self.box.setAccessibleName(title)
        set_role(self.box, Role.BODY_STRONG)
        self.box.setChecked(not entry.findings)
        self.box.setEnabled(not entry.findings)
        self.body.addWidget(self.box)
        self._notes = QVBoxLayout()
        self._notes.setSpacing(Space.XS)
        under_the_label = QHBoxLayout()
        under_the_label.setSpacing(0)
        under_the_label.addSpacing(look().px(28) + RING_ROOM)
        under_the_label.addLayout(self._notes, 1)
        self.body.setSpacing(2)
        self.body.addLayout(under_the_label)
        if not entry.findings:
            self._notes.addWidget(WrapLabel(self._way(), Role.NOTE, measure=560))
            self._add_places()
        for words in self._wrong():
            self._say(words, "warning", Tone.ERR)
        for said in entry.remarks:
            self._say(_translated(said), "info", Tone.DIM)
        self.box.setAccessibleDescription("\n".join(self.words))

    @property
    def is_wanted(self) -> bool:
        """Whether it shall be added."""
        return self.box.isEnabled() and self.box.isChecked()

    @property
    def words(self) -> tuple[str, ...]:
        """What stands under its name."""
        found = []
        for index in range(self._notes.count()):
            item = self._notes.itemAt(index)
            widget = item.widget() if item is not None else None
            if isinstance(widget, WrapLabel):
                found.append(widget.text())
            elif isinstance(widget, Notice):
                found.append(widget.text)
        return tuple(found)

    def _way(self) -> str:
        draft = self.entry.draft
        if draft.transport is Transport.HTTP:
            return self.tr("At {url}").format(url=draft.url)
        line = " ".join((draft.command, *draft.args))
        return self.tr("Starts {command}").format(command=line)

    def _add_places(self) -> None:
        if names := self.entry.to_keychain:
            words = self.tr("Into the keychain: {names}.").format(names=series(names))
            self._say(words, "shield", Tone.ACCENT)
        if names := self.entry.in_the_open:
            words = self.tr("Into a plain file: {names}.").format(names=series(names))
            self._say(words, "info", Tone.DIM)

    def _wrong(self) -> list[str]:
        found = []
        for finding in self.entry.findings:
            words = core(finding.words)
            names = [line.name for line in self.entry.draft.variables]
            if finding.place is Place.VARIABLE and 0 <= finding.row < len(names):
                words = self.tr("{name}: {problem}").format(name=names[finding.row], problem=words)
            found.append(self.tr("Line {line}: {problem}").format(line=self.entry.line, problem=words))
        return found

    def _say(self, words: str, icon: str, tone: Tone) -> None:
        notice = Notice(icon, tone)
        self._notes.addWidget(notice)  # first: what is shown without a parent is a window
        notice.say(words)


def _translated(said: Said) -> str:
    template = core(said.remark.value)
    return template.format(names=series(said.names))
