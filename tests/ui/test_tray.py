"""The menu of the app and the menu-bar item it hangs on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenuBar, QStyleOptionMenuItem

from app.policy import Forbidden, Policy
from app.telemetry.consent import Consent, Sharing
from ui.panes import Pane

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import MakeApp, Trap
    from ui.application import Application
    from ui.tray import AppMenu


def lines(menu: AppMenu) -> list[str]:
    """Return what a person reads in the menu."""
    return [action.text() for action in menu.actions() if action.isVisible() and not action.isSeparator()]


def shown(qtbot: QtBot, application: Application) -> Application:
    with qtbot.waitSignal(application.painted, timeout=20_000):
        application.start()
    return application


def test_undecided_is_neither_on_nor_off_and_offers_both(qtbot: QtBot, make_app: MakeApp, trap: Trap) -> None:
    application = shown(qtbot, make_app(trap.url))
    menu = application.tray.menu

    assert lines(menu) == [
        "Not decided yet · nothing has been sent",
        "Share anonymous usage data",
        "Don't share",
        "What we collect…",
        "Settings…",
        "Quit Osaurus",
    ]
    assert not menu.state.isEnabled()
    assert menu.share.isCheckable()
    assert menu.share.isEnabled()
    assert not menu.share.isChecked()

    assert application.onboarding is not None
    application.onboarding.close()
    qtbot.waitUntil(lambda: lines(menu)[0] == "Not decided yet · nothing is recorded")


def test_it_answers_and_follows(qtbot: QtBot, make_app: MakeApp, trap: Trap) -> None:
    application = shown(qtbot, make_app(trap.url))
    menu = application.tray.menu

    menu.decline.trigger()
    assert application.service.consent is Consent.DECLINED
    assert lines(menu) == [
        "Sharing off",
        "Share anonymous usage data",
        "What we collect…",
        "Settings…",
        "Quit Osaurus",
    ]
    application.sharing.stop()
    assert not menu.share.isChecked()


def test_the_switch_works_both_ways(qtbot: QtBot, make_app: MakeApp, collector: object) -> None:
    application = shown(qtbot, make_app(collector.url))
    menu = application.tray.menu

    menu.share.trigger()
    assert menu.share.isChecked()
    assert lines(menu)[0] == "Sharing on"
    menu.share.trigger()
    assert not menu.share.isChecked()
    assert lines(menu)[0] == "Sharing off"


@pytest.mark.parametrize(
    ("options", "state"),
    [
        ({"policy": Policy(Forbidden.ADMINISTRATOR)}, "Off by your administrator"),
        ({"policy": Policy(Forbidden.DO_NOT_TRACK)}, "Off by DO_NOT_TRACK"),
    ],
)
def test_where_nothing_can_change_the_switch_is_off_and_the_line_says_why(
    qtbot: QtBot, make_app: MakeApp, options: dict[str, object], state: str
) -> None:
    menu = shown(qtbot, make_app(**options)).tray.menu  # type: ignore[arg-type]

    assert lines(menu)[0] == state
    assert not menu.share.isEnabled()
    assert not menu.share.isChecked()
    assert "Don't share" not in lines(menu)


@pytest.mark.parametrize(
    ("options", "state"),
    [
        ({}, "No key in this build"),
        ({"environ": {"APTABASE_APP_KEY": "nonsense"}}, "The key cannot be used"),
    ],
)
def test_without_a_key_it_remembers_the_answer_as_every_other_switch_does(
    qtbot: QtBot, make_app: MakeApp, options: dict[str, object], state: str
) -> None:
    application = shown(qtbot, make_app(**options))  # type: ignore[arg-type]
    menu = application.tray.menu
    application.open_settings("privacy")
    assert application.settings is not None
    decision = application.settings.pane.decision  # type: ignore[attr-defined]
    assert (lines(menu)[0], menu.decline.isVisible()) == (state, True)

    menu.share.trigger()

    assert (menu.share.isChecked(), menu.decline.isVisible()) == (True, False)
    assert decision.switch.isChecked()
    decision.switch.click()
    assert not menu.share.isChecked()


def test_what_is_new_since_the_person_agreed_is_said(qtbot: QtBot, make_app: MakeApp, trap: Trap) -> None:
    application = make_app(trap.url)
    application.start(pane=Pane.GENERAL)
    menu = application.tray.menu
    news = application.sharing.status._replace(sharing=Sharing.ON, new_facts=("agent_run", "agent_run.source"))

    application.sharing.status = news
    application.sharing.changed.emit()

    assert lines(menu)[0] == "Sharing on · 2 new facts since you agreed"
    qtbot.wait(0)


def test_it_is_put_together_anew_each_time_it_opens(qtbot: QtBot, make_app: MakeApp, trap: Trap) -> None:
    application = make_app(trap.url)
    application.start(pane=Pane.GENERAL)
    menu = application.tray.menu
    application.sharing.catch_up()
    application.service.decline()  # nobody has told the windows yet
    assert lines(menu)[0].startswith("Not decided yet")

    menu.aboutToShow.emit()

    assert lines(menu)[0] == "Sharing off"
    qtbot.wait(0)


def test_it_leads_to_settings_and_out(qtbot: QtBot, make_app: MakeApp) -> None:
    application = shown(qtbot, make_app())

    application.tray.menu.settings.trigger()
    assert application.settings is not None
    assert application.settings.isVisible()
    application.tray.menu.exit.trigger()
    assert application.onboarding is None
    assert not application.preferences.current.onboarding_finished


def test_without_a_place_for_it_the_last_window_ends_the_app_and_settings_carries_the_menu(
    qtbot: QtBot, qapp: QApplication, make_app: MakeApp
) -> None:
    application = shown(qtbot, make_app())
    application.open_settings()

    assert not application.tray.is_shown
    assert qapp.quitOnLastWindowClosed()
    assert application.settings is not None
    (bar,) = application.settings.findChildren(QMenuBar)
    assert bar.isVisible()
    (entry,) = bar.actions()
    menu = entry.menu()
    assert lines(menu) == lines(application.tray.menu)  # type: ignore[arg-type]


@pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface")  # offscreen has no tray of its own to make
def test_it_comes_and_goes_with_its_place(qtbot: QtBot, qapp: QApplication, make_app: MakeApp) -> None:
    place = [True]
    application = shown(qtbot, make_app(tray_available=lambda: place[0]))
    assert application.tray.is_shown
    assert not qapp.quitOnLastWindowClosed()
    assert application.onboarding is not None
    application.onboarding.close()

    place[0] = False
    application.tray._look()

    assert not application.tray.is_shown
    assert qapp.quitOnLastWindowClosed()
    assert application.settings is not None
    assert application.settings.isVisible(), "nothing runs unseen"
    (bar,) = application.settings.findChildren(QMenuBar)
    assert bar.isVisible()
    place[0] = True
    application.tray._look()
    assert application.tray.is_shown
    assert not bar.isVisible()


def test_it_looks_again_a_few_times_and_then_rests(qtbot: QtBot, make_app: MakeApp) -> None:
    application = shown(qtbot, make_app())

    assert all(timer.isSingleShot() for timer in application.tray._timers)
    assert len(application.tray._timers) == 3


@pytest.mark.parametrize("code", ["en", "ar"])
def test_keys_are_written_from_left_to_right(qtbot: QtBot, make_app: MakeApp, trap: Trap, code: str) -> None:
    application = make_app(trap.url)
    application.start(pane=Pane.GENERAL)
    application.preferences.update(lambda stored: stored._replace(language=code))
    qtbot.waitUntil(lambda: application.speech.code == code)
    menu, option = application.tray.menu, QStyleOptionMenuItem()
    menu.initStyleOption(option, menu.settings)
    words, _, keys = option.text.partition("\t")
    whole = menu.settings.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    assert words == menu.settings.text()
    assert keys == (f"\N{LEFT-TO-RIGHT ISOLATE}{whole}\N{POP DIRECTIONAL ISOLATE}" if code == "ar" else whole)
    menu.initStyleOption(option, menu.what)
    assert option.text == menu.what.text()
    application.tray.open_panel()
    qtbot.waitUntil(lambda: application.tray.panel is not None and application.tray.panel.isVisible())
    assert application.tray.panel.content.settings.note == keys  # type: ignore[union-attr]
