"""One event of this session: what it is, what became of it, and its bytes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from ui.settings.parts import Fold, Page
from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.viewer.code import CodeView, prettified
from ui.widgets.buttons import Button, LinkButton
from ui.widgets.checks import CheckBox
from ui.widgets.labels import Label, WrapLabel
from ui.widgets.pill import Pill
from ui.wording import Wording, tone_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.telemetry.catalog import EventRow
    from app.telemetry.ledger import Row


class EventDetail(Page):
    """Shows the exact bytes of an event for as long as they exist.

    Args:
        catalogue: the events by name, for what each one means.

    Signals:
        explain: the person wants to know what the fields of this event mean; carries its name.
    """

    explain = Signal(str)

    def __init__(self, catalogue: Mapping[str, EventRow], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("About this event"), parent, side=20, measure=900)
        self._catalogue = catalogue
        self._wording = Wording(self)
        self._row: Row | None = None
        self._title = Label(role=Role.HEADING)
        self._fate = Pill()
        self._reason = WrapLabel(role=Role.SECONDARY)
        self._meaning = WrapLabel(role=Role.SECONDARY)
        self.code = CodeView(self.tr("The bytes of this event"), whole=True)
        self.caption = WrapLabel(role=Role.CAPTION)
        self.copy_button = Button(self.tr("Copy"))
        self.save_button = Button(self.tr("Save…"))
        self.raw_box = CheckBox(self.tr("Byte for byte, on one line"))
        self.explain_button = LinkButton(self.tr("What the fields mean"), icon="arrow")
        self._put_together()
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self._ask_where)
        self.raw_box.toggled.connect(self._show_bytes)
        self.explain_button.clicked.connect(self._ask_to_explain)

    def show_row(self, row: Row | None) -> None:
        """Show an event; again when its fate has changed, and None when there is none any more."""
        self._row = row
        if row is None:
            self.code.clear()
            return
        self._title.setText(row.name)
        self._fate.show_state(self._wording.fate(row.fate), tone_of(row.fate))
        self._reason.setText(self._wording.explanation(row.reason, row.detail))
        known = self._catalogue.get(row.name)
        self._meaning.setText(" ".join(known.fires.split()) if known is not None else "")
        self._meaning.setVisible(known is not None)
        self._show_bytes()
        self.caption.setText(self._wording.about_bytes(row))

    def _put_together(self) -> None:
        buttons = Fold(gap=Space.S, fold_gap=Space.S)
        for button in (self.copy_button, self.save_button):
            buttons.add(button)
        head = Fold(gap=Space.S, fold_gap=Space.S)
        head.add(self._title, least=120)
        head.add(buttons)
        state = Fold(gap=Space.S, fold_gap=Space.XS)
        state.add(self._fate)
        state.add(self._reason, least=120)
        foot = Fold(gap=Space.M, fold_gap=Space.XS)
        foot.add(self.raw_box)
        foot.add(self.explain_button)
        foot.box.addStretch()
        self.body.setSpacing(10)
        for part in (head, state, self._meaning, self.caption, self.code, foot):
            self.body.addWidget(part)
        self.body.addStretch()

    def _show_bytes(self) -> None:
        payload = self._row.payload if self._row is not None else None
        for part in (self.code, self.raw_box, self.copy_button, self.save_button):
            part.setVisible(payload is not None)
        if payload is None:
            self.code.clear()
        else:
            self.code.show_text(payload.decode() if self.raw_box.isChecked() else prettified(payload))

    def _ask_to_explain(self) -> None:
        if self._row is not None:
            self.explain.emit(self._row.name)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code.toPlainText())

    def _ask_where(self) -> None:
        """Open the dialog; what is saved are the bytes of this event, whatever is chosen meanwhile."""
        row = self._row
        if row is None or row.payload is None:
            return
        payload = row.payload
        # A file dialog of Qt's own would write the folder that was looked at into ~/.config/QtProject.conf.
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, "/dev/null")
        dialog = QFileDialog(self.window(), self.tr("Save this event"), str(Path.home() / f"{row.name}.json"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("JSON (*.json)"))
        dialog.setDefaultSuffix("json")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._save(Path(path), payload))
        dialog.open()

    def _save(self, path: Path, payload: bytes) -> None:
        try:
            path.write_bytes(payload)
        except OSError as error:
            words = self.tr("{path} could not be written: {reason}.").format(path=path, reason=error.strerror)
            box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Not saved"), words, parent=self.window())
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            box.open()
