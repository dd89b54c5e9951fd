"""What a scene is played in: a whole app with a profile of its own, dressed as a person may have it."""

from __future__ import annotations

import time
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Self

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.build import Build
from app.collector import Collector
from app.policy import Policy
from app.telemetry.device import Facts, MemoryTier
from tests.keychain import installed_keychain
from ui.application import Application
from ui.theme.source import SchemeSource
from ui.theme.tokens import Contrast, Scheme

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path
    from typing import TypeVar

    from PySide6.QtWidgets import QApplication

    from ui.onboarding.window import OnboardingWindow

    _T = TypeVar("_T")

KEY: Final = "A-SH-0123456789"
FACTS: Final = Facts(memory=MemoryTier.GB_16, os_name="Linux", os_version="12", locale="en-us")
PATIENCE_SECONDS: Final = 20.0
_QUIET_ROUNDS: Final = 5


@dataclass(frozen=True, slots=True)
class Dress:
    """How a person has the desktop.

    Attributes:
        name: the end of a picture's name.
        text: the text scale.
    """

    name: str
    scheme: Scheme = Scheme.LIGHT
    contrast: Contrast = Contrast.NORMAL
    text: float = 1.0
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight


RIGHT_TO_LEFT: Final = Qt.LayoutDirection.RightToLeft
LIGHT: Final = Dress("light")
HIGH: Final = Dress("high-contrast", contrast=Contrast.HIGH)
RTL: Final = Dress("right-to-left", direction=RIGHT_TO_LEFT)
DARK: Final = Dress("dark", Scheme.DARK)
LARGE: Final = Dress("large-text", text=2.0)
BOTH: Final = Dress("large-text-right-to-left", Scheme.DARK, text=2.0, direction=RIGHT_TO_LEFT)
DRESSES: Final = (
    LIGHT,
    DARK,
    HIGH,
    Dress("high-contrast-dark", Scheme.DARK, Contrast.HIGH),
    RTL,
    LARGE,
    BOTH,
)


class World:
    """An app that has not been started yet; a scene starts it.

    The keychain, the server that receives events and any provider are on this computer and end with the world.
    """

    def __init__(self, app: QApplication, folder: Path, dress: Dress = LIGHT) -> None:
        self._app = app
        self._stack = ExitStack()
        self.keychain = self.use(installed_keychain())
        self.collector = self.use(Collector(rate_limit=False))
        self.application = Application(
            app,
            source=SchemeSource(dress.scheme, dress.contrast),
            environ={"APTABASE_APP_KEY": KEY, "APTABASE_HOST": self.collector.url},
            profile=folder / "profile",
            policy=Policy(),
            policy_file=folder / "policy.json",
            read=Policy,
            build=Build(),
            facts=lambda: FACTS,
            flush_seconds=0.02,
            tray_available=lambda: False,
        )
        app.setLayoutDirection(dress.direction)
        self.application.theme.choose_text_scale(dress.text)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        popup = self._app.activePopupWidget()
        if popup is not None:
            popup.close()
        self.application.close()
        self._stack.close()
        self._app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    @property
    def onboarding(self) -> OnboardingWindow:
        """The assistant, which must be open."""
        return there(self.application.onboarding)

    def use(self, thing: AbstractContextManager[_T]) -> _T:
        """Enter something that ends with this world."""
        return self._stack.enter_context(thing)

    def start(self, **wish: object) -> None:
        """Start the app, see `Application.start`, and wait until the first window is painted."""
        painted: list[bool] = []
        self.application.painted.connect(lambda: painted.append(True))
        self.application.start(**wish)  # type: ignore[arg-type]
        self.wait(lambda: bool(painted))

    @staticmethod
    def wait(condition: Callable[[], bool]) -> None:
        """Run the event loop until a condition holds."""
        until = time.monotonic() + PATIENCE_SECONDS
        while not condition():
            if time.monotonic() > until:
                raise TimeoutError("what a scene waited for did not happen")
            QTest.qWait(2)


def there(thing: _T | None) -> _T:
    """Insist on something that must be there by now."""
    if thing is None:
        raise LookupError("something that should be on the screen is not")
    return thing


def settle(window: QWidget) -> None:
    """Wait until nothing moves any more: a layout may need several turns of the event loop."""
    before: list[QRect] = []
    quiet = 0
    until = time.monotonic() + PATIENCE_SECONDS
    while quiet < _QUIET_ROUNDS and time.monotonic() < until:
        QTest.qWait(1)
        now = [part.geometry() for part in (window, *window.findChildren(QWidget)) if part.isVisible()]
        quiet = quiet + 1 if now == before else 0
        before = now


def photograph(shown: QWidget) -> QPixmap:
    """Take a picture of a window; a popup is drawn where it stands over the window it belongs to."""
    owner = shown.parentWidget()
    if shown.windowType() is not Qt.WindowType.Popup or owner is None:
        return shown.grab()
    under = owner.window()
    places = {part: QRect(part.mapToGlobal(QPoint()), part.size()) for part in (under, shown)}
    whole = places[under].united(places[shown])
    picture = QPixmap(whole.size() * shown.devicePixelRatioF())
    picture.setDevicePixelRatio(shown.devicePixelRatioF())
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    for part, place in places.items():
        painter.drawPixmap(place.topLeft() - whole.topLeft(), part.grab())
    painter.end()
    return picture
