"""The journey at the window: what is shown, what is pressed, and what arrives or never does."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from app.policy import Forbidden, Policy
from app.preferences import Answer
from app.telemetry.consent import Consent, Sharing
from app.telemetry.ledger import Fate
from app.telemetry.words import Step

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.collector import Collector
    from tests.conftest import Records
    from tests.ui.conftest import MakeApp, Trap
    from ui.application import Application
    from ui.onboarding.consent import ConsentQuestion
    from ui.onboarding.window import OnboardingWindow

LEFT = Qt.MouseButton.LeftButton


def opened(qtbot: QtBot, application: Application) -> OnboardingWindow:
    """Start an app and wait until Welcome is painted and everything behind it is loaded."""
    with qtbot.waitSignal(application.painted, timeout=20_000):
        application.start()
    preparation = application.service._preparation
    if preparation is not None:
        preparation.join(20)
    window = application.onboarding
    assert window is not None
    qtbot.waitUntil(window.isActiveWindow)
    return window


def question(window: OnboardingWindow) -> ConsentQuestion:
    """Return the question on Welcome."""
    from ui.onboarding.welcome import WelcomePage

    assert isinstance(window.page, WelcomePage)
    return window.page.question


def press_main(qtbot: QtBot, window: OnboardingWindow) -> None:
    qtbot.mouseClick(window.footer.main, LEFT)


def skip(qtbot: QtBot, window: OnboardingWindow) -> None:
    """Leave the steps undone that make something."""
    for _ in range(2):
        qtbot.mouseClick(window.footer.skip, LEFT)


def press_box(qtbot: QtBot, window: OnboardingWindow) -> None:
    box = question(window).box
    qtbot.mouseClick(box, LEFT, pos=QPoint(12, box.height() // 2))


def arrived(collector: Collector) -> list[tuple[str, dict[str, object]]]:
    facts = [(a.event_name, dict(json.loads(a.raw)["props"])) for a in collector.arrivals]
    for _, props in facts:
        props.pop("total_memory_gb")
    return facts


def test_nothing_leaves_until_get_started_and_then_everything_in_order(
    qtbot: QtBot, make_app: MakeApp, collector: Collector
) -> None:
    application = make_app(collector.url)
    window = opened(qtbot, application)

    assert window.windowTitle() == "Welcome to Osaurus"
    assert question(window).box.isChecked()
    assert application.sharing.count(Fate.HELD) == 3
    assert list(collector.requests) == []

    press_main(qtbot, window)
    assert collector.wait_for(3, timeout=20)
    assert arrived(collector)[:3] == [
        ("app_launched", {}),
        ("onboarding_started", {}),
        ("onboarding_step_viewed", {"step": "welcome", "step_index": 0}),
    ]
    assert collector.requests[0].arrivals[:3] == collector.arrivals[:3], "in one request"
    skip(qtbot, window)
    press_main(qtbot, window)
    assert collector.wait_for(9, timeout=20)
    assert arrived(collector)[3:] == [
        ("onboarding_step_viewed", {"step": "create_agent", "step_index": 1}),
        ("onboarding_step_skipped", {"step": "create_agent"}),
        ("onboarding_step_viewed", {"step": "configure_ai", "step_index": 2}),
        ("onboarding_step_skipped", {"step": "configure_ai"}),
        ("onboarding_step_viewed", {"step": "walkthrough", "step_index": 3}),
        ("onboarding_completed", {"last_step": "walkthrough", "via": "finish_button"}),
    ]
    assert application.preferences.current.onboarding_finished
    assert not window.isVisible()


def test_unchecked_means_not_one_connection_ever(qtbot: QtBot, make_app: MakeApp, trap: Trap) -> None:
    application = make_app(trap.url)
    window = opened(qtbot, application)

    press_box(qtbot, window)
    assert application.service.consent is Consent.DECLINED
    assert application.sharing.count(Fate.HELD) == 0
    press_main(qtbot, window)
    skip(qtbot, window)
    press_main(qtbot, window)
    application.features.server_started()
    application.close()
    assert trap.visitors() == 0

    again = make_app(trap.url)
    with qtbot.waitSignal(again.painted, timeout=20_000):
        again.start()
    assert again.onboarding is None
    assert again.settings is not None
    again.features.server_started()
    assert again.sharing.status.sharing is Sharing.OFF
    again.close()


def test_closing_welcome_is_no_answer_and_the_question_comes_again(qtbot: QtBot, make_app: MakeApp, trap: Trap) -> None:
    application = make_app(trap.url)
    window = opened(qtbot, application)

    qtbot.mouseClick(window.header.close_button, LEFT)
    assert not window.isVisible()
    assert application.onboarding is None
    qtbot.waitUntil(lambda: application.sharing.status.sharing is Sharing.UNDECIDED)
    application.features.server_started()
    assert application.service.status().counts[Fate.HELD] == 0
    assert application.service.status().counts[Fate.DISCARDED] == 3
    application.close()

    window = opened(qtbot, make_app(trap.url))
    assert question(window).box.isChecked()


def test_the_frame_closes_like_the_button(qtbot: QtBot, make_app: MakeApp, trap: Trap) -> None:
    application = make_app(trap.url)
    window = opened(qtbot, application)

    window.close()

    assert application.service.consent is Consent.UNDECIDED
    assert application.service.status().counts[Fate.HELD] == 0


def test_quitting_is_no_answer_and_no_end_of_the_run(qtbot: QtBot, make_app: MakeApp, collector: Collector) -> None:
    application = make_app(collector.url)
    window = opened(qtbot, application)
    press_main(qtbot, window)
    collector.wait_for(4, timeout=20)

    application.quit()
    application.close()

    assert "onboarding_completed" not in [name for name, _ in arrived(collector)]
    assert not application.preferences.current.onboarding_finished
    again = make_app(collector.url)
    resumed = opened(qtbot, again)
    assert resumed.flow.state.step is Step.CREATE_AGENT, "the question was answered; it goes on where it was"
    qtbot.mouseClick(resumed.header.back, LEFT)
    assert question(resumed).box.isChecked()


def test_unchecking_after_back_revokes_at_once(qtbot: QtBot, make_app: MakeApp, collector: Collector) -> None:
    application = make_app(collector.url)
    window = opened(qtbot, application)
    press_main(qtbot, window)
    assert application.service.consent is Consent.GRANTED

    qtbot.mouseClick(window.header.back, LEFT)
    assert window.flow.state.step is Step.WELCOME
    press_box(qtbot, window)
    assert application.service.consent is Consent.DECLINED
    assert application.preferences.current.consent is not None
    assert application.preferences.current.consent.answer is Answer.DECLINED
    count = len(collector.arrivals)

    press_box(qtbot, window)
    assert question(window).box.isChecked()
    assert application.service.consent is Consent.DECLINED, "checking waits for the button"
    press_main(qtbot, window)
    assert application.service.consent is Consent.GRANTED
    assert collector.wait_for(count + 1, timeout=20)


def test_quick_fingers_end_where_they_ended(qtbot: QtBot, make_app: MakeApp, trap: Trap) -> None:
    window = opened(qtbot, make_app(trap.url))

    press_box(qtbot, window)
    press_box(qtbot, window)
    qtbot.wait(0)

    assert question(window).box.isChecked()
    assert window.flow.state.box_checked


def test_a_silent_build_looks_the_same_and_says_so(qtbot: QtBot, make_app: MakeApp) -> None:
    application = make_app()
    window = opened(qtbot, application)
    asked = question(window)

    assert asked.box.isChecked()
    assert asked.box.isEnabled()
    assert asked._reason.isVisible()
    assert asked._reason.text() == "This build has no app key, so it can send nothing."
    assert asked._reason.text() in asked.box.accessibleDescription()
    press_main(qtbot, window)
    assert application.service.rows()[1] == []


def test_a_key_that_cannot_be_used_is_said_where_one_looks(qtbot: QtBot, make_app: MakeApp) -> None:
    window = opened(qtbot, make_app(environ={"APTABASE_APP_KEY": "a-eu-123"}))

    assert "does not look like one from Aptabase" in question(window)._reason.text()


def test_under_a_policy_the_box_is_empty_disabled_and_explained(qtbot: QtBot, make_app: MakeApp, trap: Trap) -> None:
    application = make_app(trap.url, policy=Policy(Forbidden.ADMINISTRATOR))
    window = opened(qtbot, application)
    asked = question(window)

    assert not asked.box.isChecked()
    assert not asked.box.isEnabled()
    assert asked._reason.text() == "Your administrator has turned sharing off on this computer."
    press_main(qtbot, window)
    assert application.service.consent is Consent.UNDECIDED


def test_a_policy_that_comes_while_welcome_is_open_acts_at_once(
    qtbot: QtBot, make_app: MakeApp, trap: Trap, policy_file: Path
) -> None:
    application = make_app(trap.url)
    window = opened(qtbot, application)
    policy_file.parent.mkdir(parents=True)

    policy_file.write_text('{"share_anonymous_usage_data": false}')

    qtbot.waitUntil(lambda: not question(window).box.isEnabled())
    assert not question(window).box.isChecked()
    assert application.service.status().counts[Fate.HELD] == 0
    press_main(qtbot, window)
    assert application.service.consent is Consent.UNDECIDED


@pytest.mark.parametrize("shares", [True, False])
def test_an_answer_in_the_menu_moves_the_box(
    qtbot: QtBot, make_app: MakeApp, collector: Collector, shares: bool
) -> None:
    application = make_app(collector.url)
    window = opened(qtbot, application)
    menu = application.tray.menu

    (menu.share if shares else menu.decline).trigger()

    qtbot.waitUntil(lambda: not menu.decline.isVisible())
    assert question(window).box.isChecked() is shares
    press_main(qtbot, window)
    assert application.service.consent is (Consent.GRANTED if shares else Consent.DECLINED)


def test_an_answer_that_cannot_be_saved_is_told_on_the_next_step(
    qtbot: QtBot, make_app: MakeApp, collector: Collector, profile: Path, logged: Records
) -> None:
    profile.write_text("a file where the folder should be")
    window = opened(qtbot, make_app(collector.url))
    assert not window.footer.notice.isVisible()

    press_main(qtbot, window)

    assert window.footer.notice.isVisible()
    assert "could not be saved" in window.footer.notice._words.text()
    logged.expect("the answer holds for this session only")
    skip(qtbot, window)
    press_main(qtbot, window)
    logged.expect("it will come again")


def test_after_an_answer_the_box_shows_it(qtbot: QtBot, make_app: MakeApp, trap: Trap) -> None:
    application = make_app(trap.url)
    window = opened(qtbot, application)
    press_box(qtbot, window)
    press_main(qtbot, window)
    skip(qtbot, window)
    press_main(qtbot, window)

    application.open_onboarding()

    assert application.onboarding is not None
    assert not question(application.onboarding).box.isChecked()
    assert "Nothing is recorded" in question(application.onboarding)._why.text()
