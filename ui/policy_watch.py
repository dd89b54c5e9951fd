"""Notices a policy that an administrator sets while the app runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class PolicyWatch(QObject):
    """Calls back when a file, or the nearest folder that exists around it, changes, and when the app is turned to.

    Asleep until then. A file that is read while it is being written may be taken for an unreadable one, which means
    off: the safe side. Policies that are no files (macOS, Windows) cannot be watched like that, so whoever comes back
    to a window of the app has them looked at again.
    """

    def __init__(self, file: Path, changed: Callable[[], None], parent: QObject | None = None) -> None:
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
