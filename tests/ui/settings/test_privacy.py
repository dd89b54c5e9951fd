"""The Privacy pane says what is, and the switch does what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QPushButton, QWidget

from app.collector import Collector
from app.policy import Forbidden, Policy
from app.preferences import Answer, StoredConsent
from app.telemetry import events, history
from app.telemetry.catalog import event_rows
from app.telemetry.consent import Consent, Sharing
from app.telemetry.ledger import Fate
from tests.app.telemetry.faults import behaviours
from tests.app.telemetry.faults.places import refused
from tests.app.telemetry.faults.server import FaultServer
from tests.ui.settings.conftest import name_of
from ui.settings.figures import Figures, ServerState
from ui.settings.privacy import PrivacyPane
from ui.settings.trouble import FileTrouble
from ui.settings.window import SettingsWindow
from ui.viewer.window import ViewerWindow
from ui.widgets.columns import Columns
from ui.widgets.pill import Tone
from ui.widgets.ring import RING_ROOM
from ui.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from app.preferences import PreferencesStore
    from app.telemetry import TelemetryService
    from tests.conftest import Records
    from ui.settings.pane import Context

Make = "Callable[..., TelemetryService]"

NEVER = 3600.0
"""Seconds until a batch goes: not within a test."""


def open_pane(qtbot: QtBot, context: Context) -> PrivacyPane:
    window = SettingsWindow(context)
    qtbot.addWidget(window)
    window.show_pane("privacy")
    window.show()
    pane = window.pane
    assert isinstance(pane, PrivacyPane)
    pane.kept_window = window  # type: ignore[attr-defined] # else it would be gone when this function returns
    return pane


@pytest.fixture
def see(qtbot: QtBot, make_context: Callable[..., Context]) -> Iterator[Callable[[TelemetryService], PrivacyPane]]:
    panes = []

    def make(service: TelemetryService) -> PrivacyPane:
        panes.append(open_pane(qtbot, make_context(service)))
        return panes[-1]

    yield make
    panes.clear()


See = "Callable[[TelemetryService], PrivacyPane]"


def test_undecided_is_neither_on_nor_off(make_service: Make, collector: Collector, see: See) -> None:
    service = make_service(collector.url)
    service.dismiss()
    pane = see(service)
    decision = pane.decision
    assert decision.switch.isVisible() is False
    assert (decision.share_button.isVisible(), decision.refuse_button.isVisible()) == (True, True)
    assert (decision.share_button.text(), decision.refuse_button.text()) == ("Share", "Don't share")
    assert type(decision.share_button) is type(decision.refuse_button)
    assert pane.cause.text == "Nothing is recorded until you decide."


def test_asking_says_what_is_held(make_service: Make, collector: Collector, see: See) -> None:
    service = make_service(collector.url)
    service.track(events.AppLaunched())
    pane = see(service)
    assert pane.decision.is_open is True
    assert pane.cause.text == "Held in memory until you answer: 1. Nothing has been sent."
    [figures] = pane.findChildren(Figures)
    assert (figures.sent.number, figures.waiting.number) == (0, 1)


@pytest.mark.parametrize("share", [True, False])
def test_either_button_decides_and_hands_its_focus_to_the_switch(
    qtbot: QtBot, make_service: Make, collector: Collector, see: See, share: bool
) -> None:
    service = make_service(collector.url)
    decision = see(service).decision
    button = decision.share_button if share else decision.refuse_button
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert service.consent is (Consent.GRANTED if share else Consent.DECLINED)
    assert decision.switch.isVisible() is True
    assert decision.switch.isChecked() is share
    assert button.isVisible() is False
    assert decision.window().focusWidget() is decision.switch


def test_the_switch_turns_it_off_and_on_at_once(
    qtbot: QtBot, make_service: Make, collector: Collector, see: See
) -> None:
    service = make_service(collector.url)
    service.grant()
    pane = see(service)
    switch = pane.decision.switch
    assert name_of(switch) == "Share Anonymous Usage Data"
    assert QAccessible.queryAccessibleInterface(switch).role() == QAccessible.Role.CheckBox
    assert (switch.isChecked(), pane.cause.pill.text()) == (True, "Sharing on")
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert service.status().sharing is Sharing.OFF
    assert (switch.isChecked(), pane.cause.text) == (False, "Nothing is recorded and nothing is sent.")
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert service.status().sharing is Sharing.ON
    assert switch.isChecked() is True


def test_a_screen_reader_toggles_without_a_click(make_service: Make, collector: Collector, see: See) -> None:
    service = make_service(collector.url)
    service.grant()
    switch = see(service).decision.switch
    action = QAccessible.queryAccessibleInterface(switch).actionInterface()
    action.doAction(QAccessibleActionInterface.toggleAction())
    assert service.status().sharing is Sharing.OFF


def test_pane_and_viewer_always_agree(
    qtbot: QtBot, make_service: Make, collector: Collector, make_context: Callable[..., Context]
) -> None:
    service = make_service(collector.url)
    context = make_context(service)
    pane = open_pane(qtbot, context)
    second = open_pane(qtbot, context)
    viewer = ViewerWindow(context.sharing)
    qtbot.addWidget(viewer)
    viewer.show()
    decisions = (pane.decision, viewer.header.decision, second.decision)

    def all_show(on: bool) -> bool:
        return all(not d.is_open and d.switch.isVisible() and d.switch.isChecked() is on for d in decisions)

    viewer.header.decision.share_button.click()
    assert all_show(on=True)
    for decision in decisions:
        decision.switch.click()
        assert all_show(on=False)
        decision.switch.click()
        assert all_show(on=True)
    service.decline()
    qtbot.waitUntil(lambda: all_show(on=False))
    assert viewer.header.pill.text() == "Sharing off"


def test_after_switching_off_it_says_how_many_were_destroyed(
    make_service: Make, collector: Collector, see: See
) -> None:
    service = make_service(collector.url, flush_seconds=NEVER)
    service.grant()
    for _ in range(3):
        service.track(events.ServerStarted())
    pane = see(service)
    assert pane.cut.isVisible() is False
    pane.decision.switch.click()
    assert pane.cut.text == "Waiting events destroyed: 3. None of them had left."
    assert pane.cut.isVisible() is True
    assert (pane.cause.pill.text(), pane.cause.pill.tone) == ("Sharing off", Tone.DIM)
    [figures] = pane.findChildren(Figures)
    assert (figures.waiting.number, figures.ended[Fate.DISCARDED].number) == (0, 3)
    pane.decision.switch.click()
    assert pane.cut.isVisible() is False


@pytest.mark.parametrize(
    ("forbidden", "sentence"),
    [
        (Forbidden.ADMINISTRATOR, "Your administrator has turned sharing off on this computer."),
        (Forbidden.UNREADABLE, "Your administrator's policy cannot be read, so sharing is off."),
        (Forbidden.DO_NOT_TRACK, "DO_NOT_TRACK is set, so sharing is off and cannot be turned on."),
    ],
)
def test_policy_disables_the_switch_and_says_by_whose_word(
    make_service: Make, collector: Collector, see: See, forbidden: Forbidden, sentence: str
) -> None:
    pane = see(make_service(collector.url, policy=Policy(forbidden)))
    switch = pane.decision.switch
    assert (switch.isVisible(), switch.isEnabled(), switch.isChecked()) == (True, False, False)
    assert pane.cause.text == sentence
    assert switch.accessibleDescription() == sentence


def test_a_policy_that_arrives_later_disables_it_too(
    qtbot: QtBot, make_service: Make, collector: Collector, see: See
) -> None:
    service = make_service(collector.url)
    service.grant()
    switch = see(service).decision.switch
    service.restrict(Policy(Forbidden.DO_NOT_TRACK))
    qtbot.waitUntil(lambda: not switch.isEnabled())
    assert switch.isChecked() is False


def test_a_silent_build_remembers_the_answer(make_service: Make, store: PreferencesStore, see: See) -> None:
    service = make_service(None)
    pane = see(service)
    assert pane.decision.is_open is True
    assert pane.cause.text.startswith("This build has no app key, so it can send nothing.")
    pane.decision.share_button.click()
    assert store.current.consent == StoredConsent(Answer.GRANTED, silent_build=True, catalogue_version=1)
    assert (pane.decision.switch.isEnabled(), pane.decision.switch.isChecked()) == (True, True)
    assert pane.cause.text.endswith("Your answer is remembered.")
    pane.decision.switch.click()
    assert service.consent is Consent.DECLINED
    assert pane.decision.switch.isChecked() is False


def test_a_malformed_key_is_told_with_its_reason(make_service: Make, see: See) -> None:
    service = make_service(None, environ={"APTABASE_APP_KEY": "hunter2"})
    service.decline()
    pane = see(service)
    assert pane.cause.text.startswith("The app key does not look like one from Aptabase, so nothing is sent.")
    assert "hunter2" not in pane.cause.text
    assert pane.recipient.text() == "There is no server this build could send to."


def test_a_refused_key_is_told_by_the_server_and_the_pane(qtbot: QtBot, make_service: Make, see: See) -> None:
    with Collector(known_keys=["A-EU-1234567890"], rate_limit=False) as server:
        service = make_service(server.url, flush_seconds=0.0)
        service.grant()
        pane = see(service)
        [state] = pane.findChildren(ServerState)
        assert (state.pill.text(), state.pill.tone) == ("Not contacted yet", Tone.DIM)
        service.track(events.AppLaunched())
        qtbot.waitUntil(lambda: state.pill.tone is Tone.ERR)
        assert state.pill.text() == "Takes nothing from us (404)"
        words = "The server refused this build's key (404), so nothing more is sent until Osaurus starts again."
        assert pane.cause.text == words
        assert (pane.cause.pill.text(), pane.cause.pill.tone) == ("Key refused", Tone.ERR)
        [figures] = pane.findChildren(Figures)
        assert figures.ended[Fate.REFUSED].isVisible() is True
        assert figures.ended[Fate.UNKNOWN].isVisible() is False


def test_switching_off_with_nothing_waiting_says_that_too(
    qtbot: QtBot, make_service: Make, collector: Collector, see: See
) -> None:
    service = make_service(collector.url, flush_seconds=0.0)
    service.grant()
    pane = see(service)
    service.track(events.AppLaunched())
    [figures] = pane.findChildren(Figures)
    qtbot.waitUntil(lambda: figures.sent.number == 1)
    pane.decision.switch.click()
    assert pane.cut.text == "Nothing was waiting, and no request was under way."


def test_an_answer_that_changes_nothing_destroys_nothing(make_service: Make, collector: Collector, see: See) -> None:
    service = make_service(collector.url)
    service.dismiss()
    pane = see(service)
    pane.decision.refuse_button.click()
    assert (pane.cause.pill.text(), pane.cut.text) == ("Sharing off", "")


def test_what_had_already_left_is_told(qtbot: QtBot, make_service: Make, see: See) -> None:
    with FaultServer(then=behaviours.hang) as server:
        service = make_service(server.url, flush_seconds=0.0)
        service.grant()
        pane = see(service)
        service.track(events.AppLaunched())
        qtbot.waitUntil(lambda: bool(server.requests))
        pane.decision.switch.click()
    assert pane.cut.text == (
        "Waiting events destroyed: 0. Events that had already left: 1. Whether they arrived is not known."
    )


def test_a_server_that_is_not_reached_is_told(qtbot: QtBot, make_service: Make, see: See) -> None:
    with refused() as url:
        service = make_service(url, flush_seconds=0.0)
        service.grant()
        pane = see(service)
        service.track(events.AppLaunched())
        words = "The server was not reached. What waits stays in memory and is tried again later."
        qtbot.waitUntil(lambda: pane.cause.text == words)
        assert (pane.cause.pill.text(), pane.cause.pill.tone) == ("Server not reached", Tone.WARN)
        pane.decision.switch.click()
        assert pane.cause.text == "Nothing is recorded and nothing is sent."


def test_a_server_that_takes_nothing_now_is_told(qtbot: QtBot, make_service: Make, see: See) -> None:
    with FaultServer(then=behaviours.status(500)) as server:
        service = make_service(server.url, flush_seconds=0.0)
        service.grant()
        pane = see(service)
        service.track(events.AppLaunched())
        words = "The server answered 500 and took nothing. What waits stays in memory and is tried again later."
        qtbot.waitUntil(lambda: pane.cause.text == words)


@pytest.mark.parametrize("share", [True, False])
def test_an_answer_that_cannot_be_kept_says_what_the_next_start_does(
    make_service: Make, collector: Collector, store: PreferencesStore, see: See, logged: Records, share: bool
) -> None:
    store.folder.mkdir(parents=True)
    store.path.write_bytes(b'{"version": 999}')
    store.load()
    service = make_service(collector.url)
    pane = see(service)
    assert "A newer Osaurus wrote preferences.json" in pane.findChildren(FileTrouble)[0].text
    (pane.decision.share_button if share else pane.decision.refuse_button).click()
    assert pane.decision.switch.isChecked() is share
    assert "could not be saved" in pane.kept.text
    assert store.path.read_bytes() == b'{"version": 999}'
    if share:
        logged.expect("the answer holds for this session only")


@pytest.mark.parametrize(
    ("server", "said"),
    [
        ("eu.aptabase.com", "eu.aptabase.com (Aptabase)"),
        ("localhost:3000", "localhost:3000 (on this computer)"),
        ("[::1]:8080", "[::1]:8080 (on this computer)"),
        ("events.example.org", "events.example.org"),
    ],
)
def test_servers_by_name(qapp: QApplication, server: str, said: str) -> None:
    wording = Wording()
    assert wording.server(server) == said
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    isolated = said.replace(server, f"\u2066{server}\u2069")
    assert wording.server(server) == isolated
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_what_is_never_collected_stands_in_rows(
    qtbot: QtBot, make_service: Make, collector: Collector, see: See
) -> None:
    pane = see(make_service(collector.url))
    [promises] = pane.findChildren(Columns)
    for width, columns in ((900, 2), (620, 1)):
        pane.window().resize(width, 700)
        qtbot.waitUntil(lambda columns=columns: promises.count == columns)  # type: ignore[misc]
        qtbot.wait(0)
        tops = [part.y() for part in promises._parts]
        rows = [tops[first : first + columns] for first in range(0, len(tops), columns)]
        assert all(len(set(row)) == 1 for row in rows)
        assert len({row[0] for row in rows}) == len(rows)


def test_the_server_is_named_with_its_last_answer(
    qtbot: QtBot, make_service: Make, collector: Collector, see: See
) -> None:
    service = make_service(collector.url, flush_seconds=0.0)
    service.grant()
    pane = see(service)
    service.track(events.AppLaunched())
    [state] = pane.findChildren(ServerState)
    [figures] = pane.findChildren(Figures)
    qtbot.waitUntil(lambda: (state.pill.text(), figures.sent.number) == ("Answered", 1))
    server = collector.url.removeprefix("http://")
    assert state.caption.text().startswith(f"{server} (on this computer) · ")
    assert state.caption.text().endswith((" · just now", " s ago"))
    assert pane.recipient.text() == f"What is shared goes to {server} (on this computer) and to nobody else."


def test_the_server_keeps_to_the_edge_of_its_card_in_a_narrow_window(
    qtbot: QtBot, make_service: Make, collector: Collector, see: See
) -> None:
    pane = see(make_service(collector.url))
    [state] = pane.findChildren(ServerState)
    for width in (900, 620):
        pane.window().resize(width, 700)
        card = state.parentWidget().parentWidget()  # type: ignore[union-attr]
        assert card is not None
        qtbot.waitUntil(
            lambda card=card: card.width() - state.pill.mapTo(card, state.pill.rect().topRight()).x() <= 20  # type: ignore[misc]
        )


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_switch_and_buttons_stand_on_one_edge(
    qtbot: QtBot, make_service: Make, collector: Collector, see: See, direction: Qt.LayoutDirection
) -> None:
    service = make_service(collector.url)
    service.dismiss()
    pane = see(service)
    pane.window().setLayoutDirection(direction)
    [see_button] = [each for each in pane.findChildren(QPushButton) if each.text() == "See what we collect"]

    def end(widget: QWidget, room: int = 0) -> int:
        left = widget.mapTo(pane, QPoint()).x()
        return left + room if direction is Qt.LayoutDirection.RightToLeft else left + widget.width() - room

    decision = pane.decision
    qtbot.waitUntil(lambda: end(decision.refuse_button) == end(see_button))
    decision.share_button.click()
    qtbot.waitUntil(lambda: end(decision.switch, RING_ROOM) == end(see_button))


def test_no_timer_runs_in_a_hidden_window(qtbot: QtBot, make_service: Make, collector: Collector, see: See) -> None:
    service = make_service(collector.url, flush_seconds=0.0)
    service.grant()
    service.track(events.AppLaunched())
    pane = see(service)
    [state] = pane.findChildren(ServerState)
    qtbot.waitUntil(state._timer.isActive)
    pane.window().hide()
    assert state._timer.isActive() is False
    pane.window().show()
    assert state._timer.isActive() is True


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-3, "just now"),
        (4.9, "just now"),
        (5, "5 s ago"),
        (14.9, "14 s ago"),
        (60, "1 min ago"),
        (7300, "2 h ago"),
        (90_000, "more than a day ago"),
    ],
)
def test_ages_are_coarse(seconds: float, words: str) -> None:
    assert Wording().ago(seconds) == words


def test_an_answer_that_could_not_be_saved_is_told(
    make_service: Make, collector: Collector, store: PreferencesStore, see: See, logged: Any
) -> None:
    service = make_service(collector.url)
    store.folder.parent.mkdir(exist_ok=True)
    store.folder.write_text("a file where the folder should be")
    pane = see(service)
    pane.decision.share_button.click()
    words = "It holds until you quit; the next start goes by what was saved before, or asks again."
    assert pane.kept.text == f"Your answer could not be saved. {words}"
    logged.expect("the answer holds for this session only")


def test_new_facts_wait_for_a_yes_beside_the_switch(
    make_service: Make,
    collector: Collector,
    store: PreferencesStore,
    see: See,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chapter = history.Chapter(1, "2026-11-23", "", ("agent_run", "message_sent.stream"), "")
    monkeypatch.setattr(history, "HISTORY", (chapter,))
    granted = StoredConsent(Answer.GRANTED, silent_build=False, catalogue_version=0)
    store.update(lambda stored: type(stored)(consent=granted))
    pane = see(make_service(collector.url))
    assert pane.new_facts.isVisible() is True
    assert "agent_run, message_sent.stream" in pane.new_facts.sentence.text
    assert pane.decision.switch.isVisible() is True
    pane.new_facts.include_button.click()
    assert store.current.consent == StoredConsent(Answer.GRANTED, silent_build=False, catalogue_version=1)


def test_promises_hold_against_the_catalogue() -> None:
    kinds = {(prop.kind, prop.name) for event in event_rows() for prop in event.properties}
    assert {name for kind, name in kinds if kind == "number"} == {"step_index"}
    texts = [prop for event in event_rows() for prop in event.properties if prop.kind == "text"]
    assert [prop.name for prop in texts if not prop.values] == ["model_hash"]
    words = " ".join(promise.short + promise.how for promise in Wording().never()) + " ".join(Wording().limits())
    assert "day to day" not in words
