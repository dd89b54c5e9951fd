"""Notices what others write while the app runs: an administrator a policy, another copy of the app an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class FileWatch(QObject):
    """Calls back when a file, or the nearest folder that exists around it, changes, and when the app is turned to.

    Asleep until then. It calls more often than there is something to see, so whoever is called looks for itself, and
    may meet a file half written. Where a policy is no file (macOS, Windows) there is nothing to watch, so whoever comes
    back to a window of the app has it looked at again.
    """

    def __init__(self, file: Path, changed: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._changed = changed
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)
        self._watcher.fileChanged.connect(self._look)

    def start(self) -> None:
        """Begin to watch; what changed before is noticed now."""
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._turned_to)
        self._look()

    def _turned_to(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._changed()

    def _look(self) -> None:
        folder = self._file.parent
        while not folder.is_dir() and folder != folder.parent:
            folder = folder.parent
        watched = {*self._watcher.files(), *self._watcher.directories()}
        wanted = {str(place) for place in (self._file, folder) if place.exists()}
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(sorted(wanted - watched))
        self._changed()
