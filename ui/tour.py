"""`make tour`: the real app on Qt's offscreen platform, worked by key and mouse events against a local collector.

Writes a picture of each screen and a transcript of what was held, what left and when to `build/tour/`. The transcript
names events; that is one of the two places where the app writes any, and it was asked for by hand. Ends with exit code
1 when what arrived is not what the ledger says was sent.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QWidget

from app.build import Build
from app.collector import Collector, describe
from app.policy import Policy
from app.telemetry.catalog import json_schema
from app.telemetry.consent import Sharing
from app.telemetry.key import HOST_VARIABLE, KEY_VARIABLE
from app.telemetry.ledger import Fate
from ui.application import Application
from ui.demo import DEMO_KEY
from ui.theme.source import SchemeSource
from ui.theme.theme import FUSION
from ui.theme.tokens import Scheme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QMessageLogContext

    Wait: TypeAlias = Callable[[], bool]

FOLDER = Path("build") / "tour"
PATIENCE_SECONDS = 30.0
LOOK_MILLISECONDS = 20
SETTLE_SECONDS = 0.7
"""So long a window may fade and slide before its picture is taken."""

HELD_ON_WELCOME = 3
FONT = "Inter"
"""The pictures are taken with this font where it is installed; the app itself uses the system's."""

_T = TypeVar("_T")


class Tour(QObject):
    """Walks through the app, one wait after the other, on the event loop."""

    def __init__(self, application: Application, collector: Collector, profile: Path, folder: Path) -> None:
        super().__init__()
        self.exit_code = 1
        self._application = application
        self._collector = collector
        self._profile = profile
        self._folder = folder
        self._lines: list[str] = []
        self._pictures = 0
        self._reported = 0
        self._steps = self._journey()
        self._wait: Wait = lambda: True
        self._deadline = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin to walk."""
        self._next()
        self._timer.start(LOOK_MILLISECONDS)

    def _look(self) -> None:
        if self._wait():
            self._next()
        elif time.monotonic() > self._deadline:
            self._say("The tour came to a halt: what it waited for did not happen.")
            self._end(1)

    def _next(self) -> None:
        try:
            self._wait = next(self._steps)
        except StopIteration:
            self._end(self._verdict())
        else:
            self._deadline = time.monotonic() + PATIENCE_SECONDS

    def _end(self, exit_code: int) -> None:
        self._timer.stop()
        self.exit_code = exit_code
        (self._folder / "transcript.txt").write_text("\n".join(self._lines) + "\n", encoding="utf-8")
        self._application.quit()

    def _journey(self) -> Iterator[Wait]:
        self._say(f"The server is a collector on this computer: {self._collector.url}")
        self._application.start()
        yield lambda: self._application.service.status().counts[Fate.HELD] == HELD_ON_WELCOME
        yield from self._look_at_welcome(_there(self._application.onboarding))
        yield from self._agree(_there(self._application.onboarding))
        settings = _there(self._application.settings)
        self._application.open_settings("privacy")
        yield self._settled()
        self._photograph(settings, "privacy-on")
        self._report("Onboarding is over.")
        yield from self._look_at_viewer()
        yield from self._switch_off_and_on(settings)

    def _look_at_welcome(self, welcome: QWidget) -> Iterator[Wait]:
        yield self._settled()
        self._photograph(welcome, "welcome")
        self._report("Welcome is open, its box is checked, nobody has answered.")
        self._click(welcome, "About anonymous usage data")
        yield self._settled()
        popover = _there(QApplication.activePopupWidget())
        self._photograph(welcome, "popover", over=popover)
        self._say("The popover says what is shared, and offers to show it.")
        self._click(popover, "See exactly what")
        yield lambda: self._application.viewer is not None and self._application.viewer.isVisible()
        yield from self._choose_first_row("held-events")
        _there(self._application.viewer).close()

    def _agree(self, welcome: QWidget) -> Iterator[Wait]:
        welcome.activateWindow()
        self._press(welcome, "Get started", Qt.Key.Key_Return)
        yield lambda: len(self._collector.arrivals) >= HELD_ON_WELCOME
        yield self._settled()
        self._photograph(welcome, "create-agent")
        self._report("Get started was pressed with the box checked.")
        name = _there(welcome.focusWidget())
        QTest.keyClicks(name, "Dino")
        QTest.keyClick(name, Qt.Key.Key_Return)
        yield lambda: self._collector.arrivals[-1].event_name == "onboarding_step_viewed"
        yield self._settled()
        self._photograph(welcome, "configure-ai")
        self._report("An agent called Dino was made; its name is in no event.")
        self._click(welcome, "Skip")
        yield self._settled()
        self._photograph(welcome, "walkthrough")
        self._click(welcome, "Finish")
        yield lambda: self._collector.arrivals[-1].event_name == "onboarding_completed"

    def _look_at_viewer(self) -> Iterator[Wait]:
        self._application.open_viewer("catalogue")
        yield self._settled()
        self._photograph(_there(self._application.viewer), "catalogue")
        self._application.open_viewer("session")
        yield from self._choose_first_row("session")

    def _switch_off_and_on(self, settings: QWidget) -> Iterator[Wait]:
        service, features = self._application.service, self._application.features
        features.agent_created()
        self._say("An agent was created; the event waits for company.")
        self._press(settings, "Share Anonymous Usage Data", Qt.Key.Key_Space)
        yield lambda: service.status().sharing is Sharing.OFF
        arrived = len(self._collector.arrivals)
        features.agent_created()
        features.chat_session_started()
        yield self._pause(3.0)
        self._photograph(settings, "privacy-off")
        self._report(f"Switched off, then used for three seconds: {len(self._collector.arrivals) - arrived} arrived.")
        self._press(settings, "Share Anonymous Usage Data", Qt.Key.Key_Space)
        yield lambda: service.status().sharing is Sharing.ON
        features.chat_session_started()
        yield lambda: len(self._collector.arrivals) == arrived + 1
        yield self._settled()
        self._photograph(settings, "privacy-on-again")
        self._report("On again: only what has happened since.")

    def _choose_first_row(self, picture: str) -> Iterator[Wait]:
        viewer = _there(self._application.viewer)
        yield self._settled()
        table = next(view for view in viewer.findChildren(QAbstractItemView) if view.isVisible())
        row = table.visualRect(table.model().index(0, 0))
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, row.center())
        yield self._settled()
        self._photograph(viewer, picture)

    def _verdict(self) -> int:
        sent = self._application.service.status().counts[Fate.SENT]
        arrived = len(self._collector.arrivals)
        undeclared = [arrival.undeclared for arrival in self._collector.arrivals if arrival.undeclared]
        same = sent == arrived and not undeclared
        self._say(f"The ledger says sent: {sent}. The server says arrived: {arrived}. Undeclared: {len(undeclared)}.")
        self._say("They agree." if same else "THEY DO NOT AGREE.")
        return 0 if same else 1

    def _report(self, what: str) -> None:
        """Write down what is held, what has left, and what is on the disk."""
        self._say("")
        self._say(what)
        _, rows = self._application.service.rows()
        for row in rows:
            moment = datetime.fromtimestamp(row.happened_at, UTC)
            self._say(f"    {moment:%H:%M:%S.%f}"[:-3] + f"  {row.name:<24} {row.fate:<10} {row.detail}")
        self._say(
            f"  requests so far: {len(self._collector.requests)}; events arrived: {len(self._collector.arrivals)}"
        )
        for arrival in self._collector.arrivals[self._reported :]:
            self._say(f"    {describe(arrival)}")
        self._reported = len(self._collector.arrivals)
        files = sorted(path.name for path in self._profile.rglob("*")) if self._profile.exists() else []
        self._say(f"  files in the profile: {', '.join(files) or 'none'}")

    def _say(self, line: str) -> None:
        print(line, flush=True)
        self._lines.append(line)

    def _photograph(self, window: QWidget, name: str, over: QWidget | None = None) -> None:
        """Save a window as a picture; a popup is drawn where it stands over it."""
        self._pictures += 1
        picture = window.grab()
        if over is not None:
            from PySide6.QtGui import QPainter

            painter = QPainter(picture)
            painter.drawPixmap(window.mapFromGlobal(over.mapToGlobal(over.rect().topLeft())), over.grab())
            painter.end()
        path = self._folder / f"{self._pictures:02d}-{name}.png"
        picture.save(str(path))
        self._say(f"  picture: {path}")

    def _click(self, window: QWidget, name: str) -> None:
        QTest.mouseClick(_named(window, name), Qt.MouseButton.LeftButton)

    def _press(self, window: QWidget, name: str, key: Qt.Key) -> None:
        button = _named(window, name)
        button.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(button, key)

    def _pause(self, seconds: float) -> Wait:
        until = time.monotonic() + seconds
        return lambda: time.monotonic() > until

    def _settled(self) -> Wait:
        return self._pause(SETTLE_SECONDS)


def _there(thing: _T | None) -> _T:
    """Insist on something that must be there by now."""
    if thing is None:
        raise LookupError("something that should be on the screen is not")
    return thing


def _tell_qt(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Pass on what Qt says, but for what the offscreen platform always says of itself."""
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)


def _named(window: QWidget, name: str) -> QAbstractButton:
    """Find a control by the name that people and screen readers know it by."""
    for button in window.findChildren(QAbstractButton):
        if name in (button.accessibleName(), button.text().replace("&", "")) and button.isVisible():
            return button
    raise LookupError(f"no control is called {name!r}")


def main() -> int:
    """Take the tour; gives the exit code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in (*FOLDER.glob("*.png"), *FOLDER.glob("*.txt")):
        old.unlink()
    qInstallMessageHandler(_tell_qt)
    app = QApplication([*sys.argv[:1], *FUSION])
    app.setApplicationName("Osaurus")
    if FONT in QFontDatabase.families():
        app.setFont(QFont(FONT, app.font().pointSize()))
    with (
        tempfile.TemporaryDirectory(prefix="osaurus-tour-") as home,
        Collector(schema=json_schema()) as collector,
    ):
        profile = Path(home) / "profile"
        application = Application(
            app,
            source=SchemeSource(Scheme.LIGHT),
            environ={KEY_VARIABLE: DEMO_KEY, HOST_VARIABLE: collector.url},
            profile=profile,
            policy=Policy(),
            build=Build(),
        )
        app.aboutToQuit.connect(application.end)
        tour = Tour(application, collector, profile, FOLDER)
        QTimer.singleShot(0, tour.start)
        app.exec()
        application.close()
    print(f"\nPictures and transcript are in {FOLDER}/")
    return tour.exit_code


if __name__ == "__main__":
    sys.exit(main())
