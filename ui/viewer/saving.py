"""*Save…*: the one way in which anything about events is ever written, by the person's own hand."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Saving(QObject):
    """Asks where, writes, and says how it went.

    Args:
        parent: the widget in whose window the dialog opens.

    Signals:
        done: carries a sentence, and whether it is written.
    """

    done = Signal(str, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent
        self._content = b""

    def ask(self, name: str, content: bytes) -> None:
        """Open the system's dialog; what is saved is this content, whatever is chosen in the window meanwhile.

        Args:
            name: what to call the file, without an ending.
            content: JSON.
        """
        self._content = content
        # A file dialog of Qt's own would write the folder that was looked at into ~/.config/QtProject.conf.
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
        dialog = QFileDialog(self._widget.window(), self.tr("Save"), str(Path.home() / f"{name}.json"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("JSON (*.json)"))
        dialog.setDefaultSuffix("json")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._save)
        dialog.rejected.connect(self._forget)
        dialog.open()

    def _save(self, chosen: str) -> None:
        path, content = Path(chosen), self._content
        self._forget()
        try:
            path.write_bytes(content)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            self.done.emit(self.tr("{path} could not be written: {reason}.").format(path=path, reason=reason), False)
        else:
            self.done.emit(self.tr("Saved as {path}.").format(path=path), True)

    def _forget(self) -> None:
        self._content = b""
