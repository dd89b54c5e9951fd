"""The main job, from outside: the app as a process on a display, worked through accessibility and by keys."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from tests.e2e.conftest import end_politely, keyed

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

    from app.collector import Collector
    from tests.e2e.conftest import Desktop

    Start = Callable[..., subprocess.Popen[str]]

BOX = ("Share anonymous usage data", "check box")
SWITCH = ("Share Anonymous Usage Data", "check box")
GET_STARTED = ("Get started", "push button")
FINISH = ("Finish", "push button")
CLOSE = ("Close", "push button")
FIRST_THREE = ["app_launched", "onboarding_started", "onboarding_step_viewed"]


def names(collector: Collector) -> list[str]:
    return [arrival.event_name for arrival in collector.arrivals]


def files(profile: Path) -> list[str]:
    return sorted(path.name for path in profile.rglob("*")) if profile.exists() else []


def moment(raw: bytes) -> datetime:
    return datetime.fromisoformat(json.loads(raw)["timestamp"])


def test_nothing_before_get_started_then_everything_in_order(
    desktop: Desktop, start: Start, collector: Collector, tmp_path: Path
) -> None:
    app = start(**keyed(collector))
    states = desktop.ask("wait", *BOX)
    assert "checked" in states
    assert (list(collector.requests), files(tmp_path / "profile")) == ([], [])

    desktop.ask("press", *GET_STARTED)
    collector.wait_for(3, timeout=30)
    desktop.skip_what_makes_something()
    desktop.ask("press", *FINISH)
    collector.wait_for(9, timeout=30)

    skipped = ["onboarding_step_viewed", "onboarding_step_skipped"]
    assert names(collector) == [*FIRST_THREE, *skipped, *skipped, "onboarding_step_viewed", "onboarding_completed"]
    first = [arrival.event_name for arrival in collector.requests[0].arrivals]
    assert first[:3] == FIRST_THREE
    times = [moment(arrival.raw) for arrival in collector.arrivals]
    assert times == sorted(times)
    assert times[0] < collector.requests[0].received_at
    props = json.loads(collector.arrivals[2].raw)["props"]
    assert (props["step"], props["step_index"]) == ("welcome", 0)
    last = json.loads(collector.arrivals[7].raw)["props"]
    assert (last["step"], last["step_index"]) == ("walkthrough", 3)
    assert [arrival.undeclared for arrival in collector.arrivals] == [""] * 9
    assert end_politely(app) == ""


def test_by_keyboard_alone(desktop: Desktop, start: Start, collector: Collector, tmp_path: Path) -> None:
    app = start(**keyed(collector))
    desktop.ask("wait", *BOX)
    desktop.focus_window("Welcome to Osaurus")
    desktop.ask("focus", *GET_STARTED)
    desktop.key("Return")
    collector.wait_for(3, timeout=30)
    desktop.ask("wait", "Name", "text")
    desktop.type("Dino")
    desktop.key("Return")
    desktop.ask("wait", "Give it a brain", "label")
    desktop.key("alt+k")
    desktop.ask("wait", *FINISH)
    desktop.key("Return")
    collector.wait_for(9, timeout=30)
    assert names(collector)[:3] == FIRST_THREE
    assert names(collector)[3:] == [
        "onboarding_step_viewed",
        "agent_created",
        "onboarding_step_viewed",
        "onboarding_step_skipped",
        "onboarding_step_viewed",
        "onboarding_completed",
    ]
    assert set(json.loads(collector.arrivals[4].raw)["props"]) == {"total_memory_gb"}
    assert "Dino" not in "".join(arrival.raw.decode() for arrival in collector.arrivals)
    assert '"name": "Dino"' in (tmp_path / "profile" / "agents.json").read_text()
    end_politely(app)


def test_a_run_that_was_left_goes_on_where_it_was(desktop: Desktop, start: Start, collector: Collector) -> None:
    app = start(**keyed(collector))
    desktop.ask("press", *GET_STARTED)
    desktop.ask("wait", "Meet your first agent", "label")
    end_politely(app)
    before = len(collector.arrivals)

    again = start(**keyed(collector))
    desktop.ask("wait", "Meet your first agent", "label")
    collector.wait_for(before + 3, timeout=30)
    assert names(collector)[before:] == FIRST_THREE
    props = json.loads(collector.arrivals[before + 2].raw)["props"]
    assert (props["step"], props["step_index"]) == ("create_agent", 1)
    end_politely(again)


def test_an_empty_box_means_not_one_connection_also_after_a_restart(
    desktop: Desktop, start: Start, collector: Collector, tmp_path: Path
) -> None:
    app = start(**keyed(collector))
    desktop.ask("press", *BOX)
    desktop.ask("press", *GET_STARTED)
    desktop.skip_what_makes_something()
    desktop.ask("press", *FINISH)
    desktop.ask("gone", *FINISH)
    end_politely(app)

    again = start("settings", "privacy", **keyed(collector))
    states = desktop.ask("wait", *SWITCH)
    assert "checked" not in states
    end_politely(again)
    assert list(collector.requests) == []
    answer = json.loads((tmp_path / "profile" / "preferences.json").read_text())["consent"]["answer"]
    assert answer == "declined"


def test_closing_welcome_is_no_answer_and_the_question_comes_again(
    desktop: Desktop, start: Start, collector: Collector, tmp_path: Path
) -> None:
    app = start(**keyed(collector))
    desktop.ask("wait", *BOX)
    desktop.ask("press", *CLOSE)
    desktop.ask("gone", *BOX)
    assert app.wait(30) == 0  # without a tray, closing the last window quits
    assert files(tmp_path / "profile") == []

    again = start(**keyed(collector))
    assert "checked" in desktop.ask("wait", *BOX)
    end_politely(again)
    assert list(collector.requests) == []


def test_off_in_settings_destroys_and_on_again_begins_from_then(
    desktop: Desktop, start: Start, collector: Collector
) -> None:
    app = start(**keyed(collector))
    desktop.ask("press", *GET_STARTED)
    desktop.skip_what_makes_something()
    desktop.ask("press", *FINISH)
    collector.wait_for(9, timeout=30)
    end_politely(app)
    before = len(collector.arrivals)

    again = start("settings", "privacy", **keyed(collector))
    assert "checked" in desktop.ask("wait", *SWITCH)
    collector.wait_for(before + 1, timeout=30)
    assert names(collector)[-1] == "app_launched"
    desktop.ask("press", *SWITCH)
    desktop.ask("unchecked", *SWITCH)
    end_politely(again)
    assert len(collector.arrivals) == before + 1

    third = start("settings", "privacy", **keyed(collector))
    assert "checked" not in desktop.ask("wait", *SWITCH)
    desktop.ask("press", *SWITCH)
    desktop.ask("checked", *SWITCH)
    end_politely(third)
    fourth = start("settings", "privacy", **keyed(collector))
    collector.wait_for(before + 2, timeout=30)
    end_politely(fourth)
    assert names(collector)[before:] == ["app_launched", "app_launched"]


def test_without_a_key_welcome_says_so_and_nothing_is_held(
    desktop: Desktop, start: Start, collector: Collector
) -> None:
    app = start()
    assert "checked" in desktop.ask("wait", *BOX)
    assert any("can send nothing" in text for text in desktop.ask("texts"))
    desktop.ask("press", *GET_STARTED)
    desktop.skip_what_makes_something()
    desktop.ask("press", *FINISH)
    desktop.ask("gone", *FINISH)
    end_politely(app)
    assert list(collector.requests) == []


def test_a_malformed_key_is_explained_in_the_privacy_pane(desktop: Desktop, start: Start, collector: Collector) -> None:
    app = start("settings", "privacy", APTABASE_APP_KEY="hunter2-not-a-key", APTABASE_HOST=collector.url)
    desktop.ask("wait", "See what we collect", "push button")
    texts = desktop.ask("texts")
    assert any("does not look like one from Aptabase" in text for text in texts)
    assert [text for text in texts if "hunter2" in text] == []
    assert "hunter2" not in end_politely(app)
    assert list(collector.requests) == []


def test_a_broken_preferences_file_is_set_aside_and_the_box_is_empty(
    desktop: Desktop, start: Start, collector: Collector, tmp_path: Path
) -> None:
    profile = tmp_path / "profile"
    profile.mkdir()
    (profile / "preferences.json").write_text('{"version": 1, "consent": {"answer": "gran')
    for _ in range(2):  # the answer stays lost until somebody answers
        app = start(**keyed(collector))
        assert "checked" not in desktop.ask("wait", *BOX)
        end_politely(app)
    assert (profile / "preferences.broken-1.json").read_text() == '{"version": 1, "consent": {"answer": "gran'
    assert list(collector.requests) == []


def test_the_demo_prints_each_arrival_and_leaves_nothing_behind(desktop: Desktop, start: Start) -> None:
    app = start("--demo")
    assert app.stdout is not None
    introduction = app.stdout.readline()
    desktop.ask("press", *GET_STARTED)
    lines = [app.stdout.readline() for _ in range(3)]
    assert [line.split()[1] for line in lines] == FIRST_THREE
    assert [line.split()[2] for line in lines] == ["stored"] * 3
    end_politely(app)
    folder = introduction.split("the profile in ")[1].split(" is thrown away")[0]
    assert Path(folder).exists() is False
