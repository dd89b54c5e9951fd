"""However many windows there are and whichever of them decides: all show the same, at once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import pytest

from app.policy import Forbidden, Policy
from app.telemetry.consent import Sharing
from ui.panes import Pane
from ui.settings.privacy import PrivacyPane
from ui.settings.window import SettingsWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.collector import Collector
    from tests.ui.conftest import MakeApp
    from ui.application import Application
    from ui.decision import Decision
    from ui.tray import AppMenu


@dataclass
class Everywhere:
    """All places that show whether anything is shared."""

    whole: Application
    second: SettingsWindow  # nobody else keeps it alive
    decisions: list[Decision]
    menus: list[AppMenu]
    words: list[Callable[[], str]]

    def show(self, *, on: bool, word: str, can_change: bool = True) -> None:
        """Look at all of them."""
        assert [not decision.is_open for decision in self.decisions] == [True] * 3
        assert [decision.switch.isChecked() for decision in self.decisions] == [on] * 3
        assert [decision.switch.isEnabled() for decision in self.decisions] == [can_change] * 3
        assert [menu.share.isChecked() for menu in self.menus] == [on] * len(self.menus)
        assert [menu.share.isEnabled() for menu in self.menus] == [can_change] * len(self.menus)
        assert [menu.decline.isVisible() for menu in self.menus] == [False] * len(self.menus)
        assert [said() for said in self.words] == [word] * len(self.words)

    def show_open(self) -> None:
        """Look at all of them while nobody has decided."""
        assert [decision.is_open for decision in self.decisions] == [True] * 3
        assert [menu.share.isChecked() for menu in self.menus] == [False] * len(self.menus)
        assert [menu.decline.isVisible() for menu in self.menus] == [True] * len(self.menus)
        assert [said() for said in self.words] == ["Not decided yet"] * len(self.words)


@pytest.fixture
def everywhere(qtbot: QtBot, make_app: MakeApp, collector: Collector) -> Everywhere:
    whole = make_app(collector.url)
    with qtbot.waitSignal(whole.painted, timeout=20_000):
        whole.start(pane=Pane.PRIVACY)
    second = SettingsWindow(whole.settings_context())
    qtbot.addWidget(second)
    second.show_pane("privacy")
    second.show()
    whole.open_viewer()
    assert whole.settings is not None
    assert whole.viewer is not None
    first, other = whole.settings.pane, second.pane
    assert isinstance(first, PrivacyPane)
    assert isinstance(other, PrivacyPane)
    header = whole.viewer.header
    menus = [whole.tray.menu, *(menu for bar in whole._bars for menu in bar.findChildren(type(whole.tray.menu)))]
    assert len(menus) == 3  # the menu-bar item, and the bars of Settings and the viewer
    return Everywhere(
        whole,
        second,
        [first.decision, other.decision, header.decision],
        menus,
        [
            first.cause.pill.text,
            other.cause.pill.text,
            header.pill.text,
            *(partial(lambda menu: menu.state.text().split(" · ")[0], menu) for menu in menus),
        ],
    )


def test_every_switch_moves_all_others(everywhere: Everywhere) -> None:
    everywhere.show_open()
    everywhere.decisions[0].share_button.click()
    everywhere.show(on=True, word="Sharing on")
    moves: list[Callable[[], object]] = [decision.switch.click for decision in everywhere.decisions]
    moves += [menu.share.trigger for menu in everywhere.menus]
    for move in moves:
        move()
        everywhere.show(on=False, word="Sharing off")
        move()
        everywhere.show(on=True, word="Sharing on")


@pytest.mark.parametrize("share", [True, False])
@pytest.mark.parametrize("place", range(6))
def test_the_question_is_answered_everywhere_at_once(everywhere: Everywhere, place: int, share: bool) -> None:
    if place < 3:
        decision = everywhere.decisions[place]
        (decision.share_button if share else decision.refuse_button).click()
    else:
        menu = everywhere.menus[place - 3]
        (menu.share if share else menu.decline).trigger()
    everywhere.show(on=share, word="Sharing on" if share else "Sharing off")
    assert everywhere.whole.service.status().sharing is (Sharing.ON if share else Sharing.OFF)


def test_what_happens_outside_of_the_windows_reaches_all(qtbot: QtBot, everywhere: Everywhere) -> None:
    service = everywhere.whole.service
    service.grant()
    qtbot.waitUntil(lambda: everywhere.decisions[0].switch.isChecked())
    everywhere.show(on=True, word="Sharing on")
    service.decline()
    qtbot.waitUntil(lambda: not everywhere.decisions[0].switch.isChecked())
    everywhere.show(on=False, word="Sharing off")
    service.restrict(Policy(Forbidden.ADMINISTRATOR))
    qtbot.waitUntil(lambda: not everywhere.decisions[0].switch.isEnabled())
    everywhere.show(on=False, word="Off by your administrator", can_change=False)
