"""The panel of the menu-bar item: what it says, where it opens, how it is used and how it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.policy import Forbidden, Policy
from app.telemetry.consent import Consent
from ui.panel import WIDTH, Panel
from ui.panes import Pane
from ui.theme.tokens import Contrast, Scheme, Space
from ui.widgets.placement import beside
from ui.widgets.ring import RING_ROOM

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.collector import Collector
    from tests.ui.conftest import MakeApp, Trap
    from ui.application import Application

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|No such signal QPlatformNativeInterface")


def opened(application: Application) -> Panel:
    application.tray.open_panel()
    panel = application.tray.panel
    assert panel is not None
    assert panel.isVisible()
    return panel


@pytest.fixture
def application(make_app: MakeApp, trap: Trap) -> Application:
    made = make_app(trap.url)
    made.start(pane=Pane.GENERAL)
    return made


def words(panel: Panel) -> set[str]:
    return {
        label.text() for label in (panel.content.sentence, panel.content.news, panel.content.kept) if label.isVisible()
    }


def test_an_open_question_offers_both_answers_and_says_what_is_recorded(application: Application) -> None:
    panel = opened(application)
    assert panel.content.pill.text() == "Not decided yet"
    assert words(panel) == {"Nothing is recorded until you decide."}
    assert panel.content.decision.share_button.isVisible()
    assert panel.content.decision.refuse_button.isVisible()
    assert not panel.content.decision.switch.isVisible()

    panel.content.decision.refuse_button.click()

    assert panel.content.pill.text() == "Sharing off"
    assert panel.content.decision.switch.isVisible()
    assert application.service.consent is Consent.DECLINED


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_switch_stands_on_the_edge_of_the_words_below(
    qtbot: QtBot, application: Application, direction: Qt.LayoutDirection
) -> None:
    application.sharing.share()
    panel = opened(application)
    panel.setLayoutDirection(direction)
    switch, door = panel.content.decision.switch, panel.content.settings

    def room(widget: QWidget) -> int:
        left = widget.mapTo(panel, QPoint()).x()
        return left if direction is Qt.LayoutDirection.RightToLeft else panel.width() - left - widget.width()

    qtbot.waitUntil(lambda: room(switch) + RING_ROOM == room(door) + Space.S)


def test_its_switch_works_both_ways_and_the_count_is_beside_the_door(
    qtbot: QtBot, make_app: MakeApp, collector: Collector
) -> None:
    application = make_app(collector.url)
    application.start(pane=Pane.GENERAL)
    application.sharing.share()
    application.features.server_started()
    panel = opened(application)
    assert (panel.content.pill.text(), words(panel)) == ("Sharing on", set())
    qtbot.waitUntil(lambda: panel.content.what.note == "1 sent")

    panel.content.decision.switch.click()

    assert panel.content.pill.text() == "Sharing off"
    assert words(panel) == {"Nothing is recorded and nothing is sent."}
    assert panel.content.what.note == "1 sent"


@pytest.mark.parametrize(
    ("forbidden", "pill"),
    [(Forbidden.ADMINISTRATOR, "Off by your administrator"), (Forbidden.DO_NOT_TRACK, "Off by DO_NOT_TRACK")],
)
def test_a_policy_that_comes_while_it_is_open_shows_at_once(
    application: Application, forbidden: Forbidden, pill: str
) -> None:
    panel = opened(application)
    application.restrict(Policy(forbidden))
    assert panel.content.pill.text() == pill
    assert not panel.content.decision.switch.isEnabled()
    assert words(panel) == {application.sharing.policy_sentence()}


@pytest.mark.parametrize(
    ("row", "came"),
    [
        ("what", lambda application: application.viewer is not None and application.viewer.isVisible()),
        ("settings", lambda application: application.settings is not None and application.settings.isVisible()),
    ],
)
def test_its_doors_lead_on_and_it_goes(application: Application, row: str, came: Callable[[Application], bool]) -> None:
    assert application.settings is not None
    application.settings.close()
    panel = opened(application)
    getattr(panel.content, row).click()
    assert not panel.isVisible()
    assert came(application)


def test_by_keyboard_alone(qtbot: QtBot, application: Application) -> None:
    panel = opened(application)
    qtbot.waitUntil(lambda: panel.content.decision.share_button.hasFocus())
    stops = []
    for _ in range(6):
        focus = panel.focusWidget()
        assert focus is not None
        stops.append(focus.accessibleName() or focus.property("text"))
        QTest.keyClick(panel, Qt.Key.Key_Down)
    assert stops == ["Share", "Don't share", "What we collect…", "Settings…", "Quit Osaurus", "Share"]
    QTest.keyClick(panel, Qt.Key.Key_Up)
    QTest.keyClick(panel, Qt.Key.Key_Up)
    assert panel.content.exit.hasFocus()
    assert panel.content.exit.ring
    QTest.keyClick(panel, Qt.Key.Key_Up)
    QTest.keyClick(panel.content.settings, Qt.Key.Key_Up)
    QTest.keyClick(panel.content.what, Qt.Key.Key_Return)
    assert application.viewer is not None
    assert application.viewer.isVisible()


def test_it_closes_on_escape_and_on_a_click_outside(application: Application) -> None:
    panel = opened(application)
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    panel._closed.invalidate()
    opened(application)
    QTest.mouseClick(panel, Qt.MouseButton.LeftButton, pos=QPoint(-20, -20))
    assert not panel.isVisible()


def test_the_click_that_closes_it_does_not_open_it_again(application: Application) -> None:
    panel = opened(application)
    application.tray.open_panel()
    assert not panel.isVisible()
    opened(application)
    panel.close()  # as a press outside does, before the item hears of the click
    application.tray.open_panel()
    assert not panel.isVisible()
    application.tray.open_panel()
    assert panel.isVisible()


def test_where_it_may_be_no_popup_it_closes_when_somebody_turns_away(qtbot: QtBot, application: Application) -> None:
    panel = Panel(application.sharing, application.actions, "1.0.0", popup=False)
    qtbot.addWidget(panel)
    panel.open_near(QRect(500, 0, 20, 20))
    qtbot.waitUntil(panel.isActiveWindow)

    application.open_settings()

    qtbot.waitUntil(lambda: not panel.isVisible())


def test_a_screen_reader_has_a_name_for_everything(application: Application) -> None:
    panel = opened(application)
    assert panel.accessibleName() == "Osaurus"
    named = [widget for widget in panel.findChildren(QWidget) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert all(widget.accessibleName() or widget.property("text") for widget in named)
    assert panel.content.settings.accessibleDescription() == panel.content.settings.note != ""


def test_it_goes_with_the_item(make_app: MakeApp, trap: Trap) -> None:
    place = [True]
    application = make_app(trap.url, tray_available=lambda: place[0])
    application.start(pane=Pane.GENERAL)
    application.tray.start()
    assert application.settings is not None
    application.settings.close()
    opened(application)
    place[0] = False

    application.tray._look()

    assert application.tray.panel is None
    assert application.settings.isVisible(), "nothing runs unseen"


def test_an_open_panel_keeps_no_app_alive(qapp: QApplication, application: Application) -> None:
    panel = opened(application)
    assert not panel.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
    assert qapp.quitOnLastWindowClosed()


@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_nothing_is_cut_or_covered(
    application: Application, qapp: QApplication, scale: float, direction: Qt.LayoutDirection, look: str
) -> None:
    application.theme.choose_text_scale(scale)
    application.theme.choose_scheme(Scheme.DARK if look == "dark" else Scheme.LIGHT)
    application.theme.choose_contrast(Contrast.HIGH if look == "contrast" else Contrast.NORMAL)
    qapp.setLayoutDirection(direction)
    try:
        for change in (
            lambda: None,
            application.sharing.stop,
            lambda: application.restrict(Policy(Forbidden.UNREADABLE)),
        ):
            change()
            panel = opened(application)
            QApplication.sendPostedEvents()
            parts = [
                panel.content.pill,
                panel.content.sentence,
                panel.content.decision,
                panel.content.what,
                panel.content.settings,
                panel.content.exit,
            ]
            inside = panel.content
            boxes = [QRect(part.mapTo(inside, QPoint()), part.size()) for part in parts if part.isVisible()]
            assert all(inside.rect().contains(box) for box in boxes), (inside.rect(), boxes)
            assert panel.screen().availableGeometry().contains(panel.geometry())
            assert panel.scrolled.verticalScrollBar().maximum() == 0 or scale == 3.0
            assert not any(one.intersects(other) for one in boxes for other in boxes if one is not other)
            for part in (panel.content.pill, panel.content.what, panel.content.settings, panel.content.exit):
                assert part.width() >= part.minimumSizeHint().width()
            if panel.content.sentence.isVisible():
                assert panel.content.sentence.height() >= panel.content.sentence.heightForWidth(
                    panel.content.sentence.width()
                )
            assert panel.width() == min(
                application.theme.look.px(WIDTH), panel.screen().availableGeometry().width() - 16
            )
            panel.close()
            panel._closed.invalidate()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


SCREEN = QRect(0, 0, 1000, 800)
SIZE = QSize(320, 240)


@pytest.mark.parametrize(
    ("spot", "corner"),
    [
        (QRect(500, 0, 20, 20), QPoint(350, 24)),  # a bar at the top
        (QRect(500, 780, 20, 20), QPoint(350, 536)),  # a bar at the bottom
        (QRect(980, 0, 20, 20), QPoint(672, 24)),
        (QRect(0, 780, 20, 20), QPoint(8, 536)),
        (QRect(0, 370, 20, 20), QPoint(8, 394)),
    ],
)
def test_it_stands_beside_the_item_and_on_the_screen(spot: QRect, corner: QPoint) -> None:
    assert beside(SIZE, spot, SCREEN).topLeft() == corner
