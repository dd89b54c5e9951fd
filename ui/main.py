"""Starts the app on the screen: the one place that runs the event loop."""

from __future__ import annotations

import gc
import signal
import socket
import sys
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSocketNotifier, Signal
from PySide6.QtWidgets import QApplication

from app.build import Build
from app.named_tuple import NamedTuple
from ui.application import Application
from ui.ipc_server import IpcServer
from ui.obey import obey
from ui.theme.theme import FUSION

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from app.ipc.first import First
    from ui.panes import Pane
    from ui.pipe_server import PipeServer

__all__ = ["Application", "Options", "run"]


LOADING_SECONDS = 3.0
"""So long the end waits for what is being loaded; most times it was loaded long ago."""


class Options(NamedTuple):
    """What was asked for on the command line.

    Attributes:
        pane: open Settings on this pane.
        viewer: open the viewer.
        at_login: the system starts the app at login: open no window.
        environ: a demonstration's environment, whole; it makes this a debug build, which listens to it.
        profile: the folder of what is remembered, in place of the usual one.
        first: makes this the copy that later starts hand their commands to; without it nobody can.
    """

    pane: Pane | None = None
    viewer: bool = False
    at_login: bool = False
    environ: Mapping[str, str] | None = None
    profile: Path | None = None
    first: First | None = None


class DesktopApplication(QApplication):
    """Qt's application object, with a word of warning before it ends.

    Signals:
        ending: somebody asked it to quit, the system or the person; the windows are still open.
    """

    ending = Signal()

    def event(self, event: QEvent) -> bool:
        """Notice that it is asked to quit, before Qt closes the windows for it."""
        if event.type() == QEvent.Type.Quit:
            self.ending.emit()
        return super().event(event)


def run(options: Options) -> int:
    """Build the app, show it, and return its exit code when it has ended."""
    app = DesktopApplication([*sys.argv[:1], *FUSION])
    app.setApplicationName("Osaurus")
    app.setDesktopFileName("ai.osaurus.desktop")
    build = Build() if options.environ is not None else None
    application = Application(app, environ=options.environ, profile=options.profile, build=build)
    app.ending.connect(application.leave)
    application.painted.connect(_leave_at_rest)
    with _signals(app.quit), _listening(application, options.first) as stop_listening:
        app.aboutToQuit.connect(stop_listening)
        app.aboutToQuit.connect(application.end)
        try:
            application.start(pane=options.pane, viewer=options.viewer, at_login=options.at_login)
            return app.exec()
        finally:
            application.end()  # a mistake on the way must not cost the events that wait
            application.await_loading(LOADING_SECONDS)


def _leave_at_rest() -> None:
    """Have Python's cyclic garbage collector leave alone what is there when the first window is painted.

    It stays until the end anyway, and going through all of it once more, because libraries are loaded on a thread,
    held the window up for 20 to 50 ms.
    """
    gc.freeze()


@contextmanager
def _listening(application: Application, first: First | None) -> Iterator[Callable[[], None]]:
    """Have the app obey later starts; gives what ends that. The lock goes last, so that two copies never overlap."""
    server: IpcServer | PipeServer | None = None
    if first is not None and first.listener is not None:
        server = IpcServer(first.listener, partial(obey, application), application)
    elif first is not None and first.pipe is not None:
        from ui.pipe_server import PipeServer

        server = PipeServer(first.pipe, partial(obey, application), application)

    def stop() -> None:
        if server is not None:
            server.close()
        if first is not None:
            first.stop_listening()

    try:
        yield stop
    finally:
        if first is not None:
            first.release()


@contextmanager
def _signals(stop: Callable[[], None]) -> Iterator[None]:
    """Have SIGINT and SIGTERM end the event loop as any other way out does.

    Python runs its handlers only between two of its own instructions, and an idle Qt loop has none. The wake-up
    descriptor is written to at once, and Qt waits for it anyway: no timer has to look.
    """
    reading, writing = socket.socketpair()
    reading.setblocking(False)
    writing.setblocking(False)
    notifier = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read)

    def wake() -> None:
        reading.recv(64)
        stop()

    notifier.activated.connect(wake)
    before = signal.set_wakeup_fd(writing.fileno(), warn_on_full_buffer=False)
    handlers = {number: signal.signal(number, lambda *_: None) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(before)
        notifier.setEnabled(False)
        reading.close()
        writing.close()
