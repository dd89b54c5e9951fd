"""The last step: pictures of the real windows, true in whatever way those look now."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QApplication

from ui.onboarding import walkthrough
from ui.onboarding.walkthrough import WalkthroughPage
from ui.settings.window import SettingsWindow
from ui.theme.look import look
from ui.theme.tokens import Scheme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from app.collector import Collector
    from tests.ui.conftest import MakeApp
    from ui.application import Application


@pytest.fixture
def application(qtbot: QtBot, make_app: MakeApp, collector: Collector) -> Application:
    made = make_app(collector.url)
    with qtbot.waitSignal(made.painted, timeout=20_000):
        made.start()
    return made


@pytest.fixture
def page(qtbot: QtBot, application: Application) -> WalkthroughPage:
    window = application.onboarding
    assert window is not None
    window.footer.main.click()
    window.footer.skip.click()
    window.footer.skip.click()
    page = window.page
    assert isinstance(page, WalkthroughPage)
    assert page.settings.window_picture.isNull(), "the step is not kept waiting"
    qtbot.waitUntil(lambda: not page.settings.window_picture.isNull())
    return page


@pytest.fixture
def _from_right_to_left(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def taken(page: WalkthroughPage) -> tuple[QImage, QImage]:
    return page.menu.window_picture.toImage(), page.settings.window_picture.toImage()


def has(picture: QImage, colour: str) -> bool:
    return any(
        picture.pixelColor(x, y) == QColor(colour)
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    )


def test_they_show_something_and_say_what(page: WalkthroughPage) -> None:
    for portrait in (page.menu, page.settings):
        picture = portrait.window_picture.toImage()
        colours = {picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}
        assert len(colours) > 8
        told = QAccessible.queryAccessibleInterface(portrait)
        assert told.role() is QAccessible.Role.Graphic
        assert len(told.text(QAccessible.Text.Name)) > 20


def test_what_was_taken_is_let_go_and_leaves_no_trace(application: Application, page: WalkthroughPage) -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    assert application.settings is None
    assert [window for window in QApplication.topLevelWidgets() if isinstance(window, SettingsWindow)] == []
    assert application.preferences.current.settings_pane == type(application.preferences.current)().settings_pane
    assert page.window().isActiveWindow()


def test_they_are_taken_again_in_other_colours(qtbot: QtBot, application: Application, page: WalkthroughPage) -> None:
    assert has(taken(page)[1], look().tokens.window)

    application.theme.choose_scheme(Scheme.DARK)

    assert look().scheme is Scheme.DARK
    qtbot.waitUntil(lambda: has(taken(page)[1], look().tokens.window))
    assert all(has(picture, look().tokens.text) for picture in taken(page))


@pytest.mark.usefixtures("_from_right_to_left")
def test_they_are_taken_again_in_the_other_direction(qtbot: QtBot, qapp: QApplication, page: WalkthroughPage) -> None:
    soft = QColor(look().tokens.pane)
    left, right = QColor(taken(page)[1].pixelColor(4, 300)), taken(page)[1].pixelColor(taken(page)[1].width() - 30, 300)
    assert (left == soft, right == soft) == (True, False)

    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    qtbot.waitUntil(lambda: taken(page)[1].pixelColor(taken(page)[1].width() - 4, 300) == soft)


def test_they_follow_the_state_of_sharing(qtbot: QtBot, application: Application, page: WalkthroughPage) -> None:
    before = taken(page)

    application.sharing.stop()

    qtbot.waitUntil(lambda: all(one != other for one, other in zip(taken(page), before, strict=True)))


def test_where_there_is_a_place_for_the_item_its_panel_is_shown(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, page: WalkthroughPage
) -> None:
    assert (page.menu.sign, page._place.text()) == ("", "The Osaurus menu")
    before = taken(page)

    monkeypatch.setattr(walkthrough, "has_tray", lambda: True)
    page.refresh()

    qtbot.waitUntil(lambda: all(one != other for one, other in zip(taken(page), before, strict=True)))
    assert page.menu.sign == "tray"
    assert page._place.text() in {"In the menu bar", "In the system tray"}
