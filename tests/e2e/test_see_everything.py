"""The journey of somebody who wants to see first, by an assistive-technology client: names, roles and actions only."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.e2e.conftest import PATIENCE_SECONDS, end_politely, keyed

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

    from app.collector import Collector
    from tests.e2e.conftest import Desktop

    Start = Callable[..., subprocess.Popen[str]]

FIRST_THREE = ["app_launched", "onboarding_started", "onboarding_step_viewed"]
TABLE = "Events of this session"
MENU = ("Osaurus", "menu item")
SHARE = "Share anonymous usage data"


def fates(desktop: Desktop) -> dict[str, str]:
    """What the table says of each event, the newest first."""
    return {name: fate for _time, name, fate, *_ in desktop.ask("rows", TABLE)}


def menu(desktop: Desktop, label: str) -> list[str]:
    """Choose an entry of the windows' own menu; gives its states before."""
    if label not in desktop.ask("texts"):  # an entry that was chosen without the mouse leaves the menu open
        desktop.ask("press", *MENU)
    states = desktop.ask("wait", label, "menu item")
    desktop.ask("press", label, "menu item")
    return list(states)


def told(start: Start, collector: Collector) -> tuple[int, str]:
    """What a script is told at this moment: the exit code, and the state."""
    asking = start("telemetry", "status", "--json", **keyed(collector))
    out, errors = asking.communicate(timeout=PATIENCE_SECONDS)
    assert errors == ""
    return asking.returncode, json.loads(out)["sharing"]


def test_look_first_then_agree_then_turn_it_off(desktop: Desktop, start: Start, collector: Collector) -> None:
    app = start(**keyed(collector))
    assert "checked" in desktop.ask("wait", "Share anonymous usage data", "check box")

    # What would be sent?
    desktop.ask("press", "About anonymous usage data", "push button")
    desktop.ask("wait", "Nothing has been sent yet", "label")
    desktop.ask("press", "See exactly what", "push button")
    assert "selected" in desktop.ask("wait", "This session", "page tab")
    desktop.ask("wait", "Not decided yet", "label")
    assert fates(desktop) == dict.fromkeys(FIRST_THREE, "held")
    desktop.ask("choose", "app_launched", "table cell")
    shown = desktop.ask("read", "The bytes of this event")
    assert json.loads(shown)["eventName"] == "app_launched"
    assert list(collector.requests) == []
    assert told(start, collector) == (1, "asking")

    # Yes.
    desktop.ask("press", "Get started", "push button")
    desktop.ask("wait", "Sharing on", "label")
    collector.wait_for(3, timeout=30)
    for name in FIRST_THREE:
        desktop.ask("sent", name)
    sent = json.loads(desktop.ask("read", "The bytes of this event"))
    assert sent == json.loads(next(a.raw for a in collector.arrivals if a.event_name == "app_launched"))
    assert sent == json.loads(shown)

    assert told(start, collector) == (0, "on")

    # And no again, in the menu.
    assert "checked" in menu(desktop, SHARE)
    desktop.ask("wait", "Sharing off", "label")
    desktop.ask("gone", "Sharing on", "label")
    assert told(start, collector) == (1, "off")
    before = len(collector.arrivals)
    desktop.ask("press", "Skip", "push button")
    desktop.ask("wait", "Give it a brain", "label")
    assert end_politely(app) == ""
    assert len(collector.arrivals) == before


def test_the_question_can_be_answered_in_the_viewer_and_in_the_menu(
    desktop: Desktop, start: Start, collector: Collector
) -> None:
    app = start("what-we-collect", **keyed(collector))
    desktop.ask("wait", "Not decided yet", "label")
    desktop.ask("press", *MENU)
    desktop.ask("wait", "Not decided yet · nothing is recorded", "menu item")
    menu(desktop, "Don't share")
    desktop.ask("wait", "Sharing off", "label")
    desktop.ask("press", "Share Anonymous Usage Data", "check box")
    desktop.ask("wait", "Sharing on", "label")
    menu(desktop, "Settings…")
    desktop.ask("wait", "Panes", "list")
    end_politely(app)
    assert list(collector.requests) == []
