"""A start at login stays in the menu bar, and is never left without anything to see."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.telemetry.consent import Sharing
from app.telemetry.ledger import Fate
from ui import application as module

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import MakeApp, Trap


# Offscreen has no tray of its own to make.
pytestmark = pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface")


def test_no_window_opens_and_nothing_is_asked(qtbot: QtBot, make_app: MakeApp, trap: Trap) -> None:
    whole = make_app(trap.url, tray_available=lambda: True)
    with qtbot.waitSignal(whole.painted):
        whole.start(at_login=True)
    assert whole.tray.is_shown is True
    assert (whole.settings, whole.onboarding, whole.viewer) == (None, None, None)
    status = whole.service.status()
    assert (status.sharing, status.counts[Fate.HELD]) == (Sharing.UNDECIDED, 0)


def test_a_window_that_is_opened_later_begins_nothing_a_second_time(qtbot: QtBot, make_app: MakeApp) -> None:
    whole = make_app(tray_available=lambda: True)
    told: list[bool] = []
    whole.painted.connect(lambda: told.append(whole.settings is not None))
    with qtbot.waitSignal(whole.painted):
        whole.start(at_login=True)
    whole.open_settings()
    assert whole.settings is not None
    qtbot.waitExposed(whole.settings)
    with qtbot.waitSignal(whole.settings.destroyed, raising=False, timeout=100):
        whole.settings.repaint()
    assert told == [False]


def test_without_a_menu_bar_settings_opens(qtbot: QtBot, make_app: MakeApp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "UNSEEN_MILLISECONDS", 1)
    whole = make_app(tray_available=lambda: False)
    whole.start(at_login=True)
    qtbot.waitUntil(lambda: whole.settings is not None and whole.settings.isVisible())


def test_an_item_that_comes_late_is_waited_for(
    qtbot: QtBot, make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.tray._LOOK_AGAIN", (1,))
    monkeypatch.setattr(module, "UNSEEN_MILLISECONDS", 60)
    places = [False, True]
    whole = make_app(tray_available=lambda: places.pop(0) if len(places) > 1 else places[0])
    whole.start(at_login=True)
    qtbot.waitUntil(lambda: whole.tray.is_shown)
    qtbot.wait(120)  # longer than it would have waited
    assert whole.settings is None
