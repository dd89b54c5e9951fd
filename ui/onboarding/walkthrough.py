"""The last step: where things are from now on, with pictures of them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.onboarding.hero import Hero
from ui.onboarding.page import Page
from ui.onboarding.portrait import Portrait
from ui.theme.look import look
from ui.theme.roles import Role
from ui.theme.tokens import Duration, Space
from ui.tray import has_tray
from ui.widgets.fold import Fold
from ui.widgets.labels import Label, WrapLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

    from app.onboarding.flow import OnboardingFlow
    from ui.portraits import Portraits
    from ui.sharing import SharingModel

_HERO: Final = 178
_PLACE: Final = 260
"""So narrow a place may get beside the other one, in pixels at text scale 1."""

_PANEL_SHARE: Final = 0.62


class WalkthroughPage(Page):
    """Shows the menu-bar item and Settings; of the item only what is true on this desktop.

    The pictures are taken of the real windows once the step has come into view, and again when they would look
    otherwise: in other colours, in the other direction, in another state of sharing.

    Args:
        flow: where the person is.
        sharing: the state of sharing.
        portraits: gives what takes the pictures.
    """

    def __init__(self, flow: OnboardingFlow, sharing: SharingModel, portraits: Callable[[], Portraits]) -> None:
        super().__init__(flow, sharing)
        self._portraits = portraits
        self._shown: object = None
        self._taking = QTimer(self)
        self._taking.setSingleShot(True)
        self._taking.timeout.connect(self._take)
        middle = Qt.AlignmentFlag.AlignHCenter
        description = self.tr("The young dinosaur sits and waves")
        self.menu = Portrait("", self, share=_PANEL_SHARE)
        self.settings = Portrait(self.tr("Settings, open on Privacy with its switch"), self)
        self._place = Label("", Role.BODY_STRONG)
        self._place_words = WrapLabel("", Role.SECONDARY)
        opens = self.tr("Opens when you finish, and from the menu. Under Privacy you see and decide what is shared.")
        settings_words = WrapLabel(opens, Role.SECONDARY)
        places = Fold(self, gap=Space.XL, fold_gap=Space.XL)
        heading = Label(self.tr("Settings"), Role.BODY_STRONG)
        _Place(self.menu, self._place, self._place_words, places)
        _Place(self.settings, heading, settings_words, places)
        title = WrapLabel(self.tr("Good to know"), Role.TITLE, self, measure=560, align=middle)
        lead = WrapLabel(self.tr("Two places, and you are at home."), Role.SUB, self, measure=560, align=middle)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(2 * Space.XXL, Space.S, 2 * Space.XXL, Space.S)
        lines.setSpacing(0)
        lines.addStretch(1)
        lines.addWidget(Hero("walkthrough", _HERO, self, description=description))
        lines.addSpacing(Space.S)
        lines.addWidget(title)
        lines.addSpacing(Space.XS)
        lines.addWidget(lead)
        lines.addSpacing(Space.L)
        lines.addWidget(places)
        lines.addStretch(2)
        self.refresh()

    def main_text(self) -> str:
        """Return the words on the button that leads on."""
        return self.tr("Finish")

    def main_letter(self) -> str:
        """Return what presses it together with Alt."""
        return self.tr("Alt+F", "presses Finish")

    def refresh(self) -> None:
        """Say where the item is, or that this desktop has no place for one."""
        if has_tray():
            place = self.tr("In the menu bar") if sys.platform == "darwin" else self.tr("In the system tray")
            words = self.tr("A click on the dinosaur shows what is shared, and leads to Settings.")
            picture = self.tr("The panel of the dinosaur, with the switch and the ways on")
        else:
            place = self.tr("The Osaurus menu")
            words = self.tr("Stands at the top of Settings. This desktop has no place for a menu-bar item.")
            picture = self.tr("The opened menu, with the switch and the ways on")
        self._place.setText(place)
        self._place_words.setText(words)
        self.menu.setAccessibleName(picture)
        self._retake()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the pictures when the step has arrived."""
        super().showEvent(event)
        self._retake()

    def changeEvent(self, event: QEvent) -> None:
        """Take them again when the windows look otherwise now."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange}:
            self._retake()

    def _retake(self) -> None:
        if self.isVisible() and self._shown != self._situation():
            self._taking.start(Duration.SLIDE if look().motion else 0)

    def _situation(self) -> object:
        """Return everything that the pictures depend on."""
        return look(), self.layoutDirection(), self.sharing.status.sharing, has_tray(), self.devicePixelRatioF()

    def _take(self) -> None:
        self._shown = self._situation()
        portraits = self._portraits()
        if has_tray():
            self.menu.show_picture(portraits.panel(), "tray")
        else:
            self.menu.show_picture(portraits.menu())
        # In a turn of its own, so that whoever presses a key meanwhile waits half as long.
        QTimer.singleShot(0, self, lambda: self._take_settings(portraits))

    def _take_settings(self, portraits: Portraits) -> None:
        self.settings.show_picture(portraits.settings(has_menu=not has_tray()))


class _Place(QVBoxLayout):
    """A picture above its name and a sentence.

    Above another place the picture is as low as it may be: both share too little room, and no words may be lost.
    """

    def __init__(self, picture: Portrait, heading: QWidget, words: QWidget, fold: Fold) -> None:
        part = QWidget(fold)
        super().__init__(part)
        self._picture = picture
        self._fold = fold
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(1)
        self.addWidget(picture, 1)
        self.addSpacing(Space.M)
        self.addWidget(heading)
        self.addWidget(words)
        fold.add(part, least=_PLACE, top=True)

    def heightForWidth(self, width: int) -> int:
        """Return the nice height, or in a column the least."""
        nice = super().heightForWidth(width)
        spare = self._picture.sizeHint().height() - self._picture.minimumSizeHint().height()
        return nice - spare if self._fold.folded else nice
