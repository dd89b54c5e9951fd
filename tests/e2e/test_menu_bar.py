"""The menu-bar item as a desktop's panel sees it: over the session bus, with a panel that comes late and goes away."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.e2e.conftest import PATIENCE_SECONDS, end_politely, keyed

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    from app.collector import Collector
    from tests.e2e.conftest import Desktop, Panel

    Start = Callable[..., subprocess.Popen[str]]

SHARE = "Share anonymous usage data"
SWITCH = ("Share Anonymous Usage Data", "check box")
QUIT = "Quit Osaurus"


def grant(profile: Path) -> None:
    """Leave behind what a first run leaves where the answer was yes."""
    profile.mkdir()
    answer = {"answer": "granted", "silent_build": False, "catalogue_version": 1}
    stored = {"version": 1, "consent": answer, "onboarding_finished": True}
    (profile / "preferences.json").write_text(json.dumps(stored))


def test_the_menu_says_and_does_what_the_windows_do(
    desktop: Desktop, panel: Panel, start: Start, collector: Collector, tmp_path: Path
) -> None:
    grant(tmp_path / "profile")
    panel.ask("come")
    app = start("settings", "privacy", **keyed(collector))
    assert "checked" in desktop.ask("wait", *SWITCH)
    assert panel.ask("item")["Status"] == "Active"
    assert panel.lines() == ["Sharing on", SHARE, "What we collect…", "Settings…", QUIT]
    entry = panel.entry(SHARE)
    assert (entry["checkable"], entry["checked"], entry["enabled"]) == (True, True, True)
    assert panel.entry("Sharing on")["enabled"] is False

    panel.ask("click", SHARE)
    desktop.ask("unchecked", *SWITCH)
    panel.ask("until", "Sharing off")
    assert panel.entry(SHARE)["checked"] is False
    desktop.ask("press", *SWITCH)
    panel.ask("until", "Sharing on")
    assert panel.entry(SHARE)["checked"] is True

    panel.ask("click", "What we collect…")
    desktop.ask("wait", "Catalogue", "page tab")
    panel.ask("click", QUIT)
    assert app.wait(PATIENCE_SECONDS) == 0


def test_with_an_item_the_app_lives_without_windows_and_a_click_brings_the_panel(
    desktop: Desktop, panel: Panel, start: Start, collector: Collector, tmp_path: Path
) -> None:
    grant(tmp_path / "profile")
    panel.ask("come")
    app = start("settings", "privacy", **keyed(collector))
    desktop.ask("wait", *SWITCH)
    panel.ask("item")
    desktop.focus_window("Settings")
    desktop.key("Escape")
    desktop.ask("gone", *SWITCH)
    assert app.poll() is None

    panel.ask("activate")
    states = desktop.ask("wait", *SWITCH)
    assert "checked" in states
    desktop.ask("press", *SWITCH)
    panel.ask("until", "Sharing off")
    desktop.ask("press", "Settings…", "push button")
    desktop.ask("wait", "Panes", "list")
    end_politely(app)


def test_a_panel_that_comes_late_gets_the_item_and_one_that_goes_leaves_a_way_back(
    desktop: Desktop, panel: Panel, start: Start, collector: Collector, tmp_path: Path
) -> None:
    grant(tmp_path / "profile")
    app = start("settings", "privacy", **keyed(collector))
    desktop.ask("wait", "Osaurus", "menu item")
    panel.ask("come")
    panel.ask("item")
    desktop.ask("gone", "Osaurus", "menu item")
    desktop.focus_window("Settings")
    desktop.key("Escape")
    desktop.ask("gone", *SWITCH)

    panel.ask("leave")

    desktop.ask("wait", *SWITCH)
    desktop.ask("wait", "Osaurus", "menu item")
    panel.ask("come")
    panel.ask("item")
    assert panel.lines()[-1] == QUIT
    desktop.ask("gone", "Osaurus", "menu item")
    end_politely(app)


def test_do_not_track_of_a_second_start_shows_in_menu_pane_and_viewer_at_once(
    desktop: Desktop, panel: Panel, start: Start, collector: Collector, tmp_path: Path
) -> None:
    grant(tmp_path / "profile")
    panel.ask("come")
    app = start("settings", "privacy", **keyed(collector))
    desktop.ask("checked", *SWITCH)
    panel.ask("item")

    second = start("what-we-collect", DO_NOT_TRACK="1", **keyed(collector))

    assert second.wait(PATIENCE_SECONDS) == 0
    panel.ask("until", "Off by DO_NOT_TRACK")
    assert panel.entry(SHARE)["enabled"] is False
    desktop.ask("wait", "Off by DO_NOT_TRACK", "label")
    desktop.ask("unchecked", *SWITCH)
    assert "sensitive" not in desktop.ask("states", *SWITCH)
    end_politely(app)
