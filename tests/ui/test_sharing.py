"""The one observable that windows follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication

from app.build import Build
from app.policy import Forbidden, Policy
from app.preferences import Preferences, PreferencesStore
from app.telemetry import TelemetryService, events
from app.telemetry.consent import Consent, Sharing
from app.telemetry.ledger import Fate
from tests.app.telemetry.faults import behaviours as does
from tests.app.telemetry.faults.places import refused
from tests.app.telemetry.faults.server import FaultServer
from tests.ui.conftest import FACTS, KEY
from ui import sharing as sharing_module
from ui.sharing import SharingModel
from ui.widgets.pill import Tone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.conftest import Records
    from tests.ui.conftest import Trap

Make = "Callable[..., SharingModel]"


@pytest.fixture
def make(qapp: QApplication, profile: Path) -> Iterator[Callable[..., SharingModel]]:
    assert qapp is not None
    models: list[SharingModel] = []

    def build(url: str | None = None, policy: Policy | None = None, **environ: str) -> SharingModel:
        store = PreferencesStore(profile)
        store.load()
        key = {"APTABASE_APP_KEY": KEY, "APTABASE_HOST": url} if url is not None else {}
        service = TelemetryService(
            build=Build(),
            preferences=store,
            policy=policy if policy is not None else Policy(),
            environ={**key, **environ},
            facts=lambda: FACTS,
        )
        service.start()
        if service._preparation is not None:
            service._preparation.join(20)
        model = SharingModel(service)
        models.append(model)
        return model

    yield build
    for model in models:
        model.close()
        model.service.close(0.0)
        model.deleteLater()


def test_many_changes_make_one_signal(qtbot: QtBot, make: Make, trap: Trap) -> None:
    model = make(trap.url)
    heard: list[int] = []
    model.changed.connect(lambda: heard.append(model.count(Fate.HELD)))

    for _ in range(5):
        model.service.track(events.AppLaunched())
    assert heard == []
    qtbot.waitUntil(lambda: len(heard) > 0)

    assert heard == [5]
    assert model.waiting == 5


def test_changes_close_together_make_one_signal_and_a_decision_does_not_wait(
    qtbot: QtBot, make: Make, trap: Trap, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sharing_module, "REST_MILLISECONDS", 500)
    model = make(trap.url)
    heard: list[int] = []
    model.changed.connect(lambda: heard.append(model.count(Fate.HELD)))
    model.service.track(events.AppLaunched())
    model.catch_up()
    model.service.track(events.AppLaunched())
    QCoreApplication.sendPostedEvents()
    assert heard == [1]  # the last time was a moment ago
    qtbot.waitUntil(lambda: heard == [1, 2])

    model.service.track(events.AppLaunched())
    model.set_on(False)
    assert model.word() == "Sharing off"
    assert heard == [1, 2, 0]


def test_it_is_quiet_when_nothing_differs(qtbot: QtBot, make: Make) -> None:
    model = make()

    with qtbot.assertNotEmitted(model.changed, wait=20):
        model.service.track(events.AppLaunched())
        model.catch_up()


def test_after_close_it_follows_no_more(qtbot: QtBot, make: Make, trap: Trap) -> None:
    model = make(trap.url)
    model.service.track(events.AppLaunched())  # on its way when the model is closed
    model.close()

    with qtbot.assertNotEmitted(model.changed, wait=20):
        model.service.decline()


def test_on_and_off_are_heard_at_once(make: Make, trap: Trap) -> None:
    model = make(trap.url)
    assert model.is_open_question
    assert not model.is_on

    model.set_on(True)
    assert model.is_on
    model.set_on(False)
    assert (model.is_on, model.is_open_question, model.can_change) == (False, False, True)
    assert model.word() == "Sharing off"


def test_sharing_against_a_policy_changes_nothing_and_raises_nothing(make: Make, trap: Trap) -> None:
    model = make(trap.url, Policy(Forbidden.ADMINISTRATOR))

    model.share()

    assert model.service.consent is Consent.UNDECIDED
    assert not model.can_change


@pytest.mark.parametrize(
    ("options", "sharing", "word", "tone", "sentence"),
    [
        ({}, Sharing.SILENT, "No key in this build", Tone.DIM, "it can send nothing"),
        ({"APTABASE_APP_KEY": "x"}, Sharing.SILENT, "The key cannot be used", Tone.ERR, "does not look like one"),
        ({"url": ""}, Sharing.SILENT, "The key cannot be used", Tone.ERR, "a server of your own"),
        (
            {"url": "http://127.0.0.1:9"},
            Sharing.ASKING,
            "Not decided yet",
            Tone.WARN,
            "Held in memory until you answer: 0. Nothing has been sent.",
        ),
        (
            {"url": "http://127.0.0.1:9", "policy": Policy(Forbidden.ADMINISTRATOR)},
            Sharing.BLOCKED,
            "Off by your administrator",
            Tone.DIM,
            "Your administrator has turned sharing off on this computer.",
        ),
        (
            {"policy": Policy(Forbidden.DO_NOT_TRACK)},
            Sharing.BLOCKED,
            "Off by DO_NOT_TRACK",
            Tone.DIM,
            "DO_NOT_TRACK is set",
        ),
        ({"policy": Policy(Forbidden.UNREADABLE)}, Sharing.BLOCKED, "Off by your administrator", Tone.DIM, "be read"),
    ],
)
def test_each_state_has_its_words(
    make: Make, options: dict[str, str], sharing: Sharing, word: str, tone: Tone, sentence: str
) -> None:
    model = make(**options)

    assert model.status.sharing is sharing
    assert (model.word(), model.tone()) == (word, tone)
    assert sentence in model.sentence()


def test_an_answer_that_cannot_be_saved_says_what_the_next_start_does(
    make: Make, trap: Trap, profile: Path, logged: Records
) -> None:
    model = make(trap.url)
    assert model.kept_sentence() == ""
    profile.write_text("a file where the folder should be")

    model.stop()

    assert "could not be saved" in model.kept_sentence()
    logged.expect("a change of mind could not be saved")


def test_a_delivery_that_failed_is_said(
    qtbot: QtBot, make: Make, trap: Trap, monkeypatch: pytest.MonkeyPatch, logged: Records
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ImportError("no such library")

    monkeypatch.setattr("app.telemetry.delivery.Delivery", broken)
    model = make(trap.url)
    assert model.server_sentence() == ""
    model.share()
    model.service.track(events.AppLaunched())
    qtbot.waitUntil(lambda: model.server_sentence() == "Sending has failed")
    logged.expect("the delivery thread ended by mistake")


def test_switching_off_says_what_it_destroyed(make: Make, trap: Trap) -> None:
    model = make(trap.url)
    assert model.cut_sentence() == ""
    model.service.track(events.AppLaunched())

    model.stop()

    assert model.cut_sentence() == "Waiting events destroyed: 1. None of them had left."
    assert model.server_sentence() == ""
    assert PreferencesStore(model.service._preferences.folder).load() != Preferences()


@pytest.mark.parametrize(
    ("behaviour", "word", "tone", "sentence"),
    [
        (does.status(404), "Key refused", Tone.ERR, "refused this build's key (404), so nothing more is sent"),
        (does.refuse_all, "Refused by the server", Tone.ERR, "refused everything (400), so nothing more is sent"),
        (does.close_after_body, "Server not answering", Tone.WARN, "did not answer the last request."),
        (does.ok, "Sharing on", Tone.OK, "Sent this session: 3. Waiting: 0."),
    ],
)
def test_while_sharing_is_on_the_words_say_what_the_server_does(
    qtbot: QtBot, make: Make, behaviour: Callable[..., None], word: str, tone: Tone, sentence: str
) -> None:
    with FaultServer(then=behaviour) as server:
        model = make(server.url)
        for _ in range(3):
            model.service.track(events.AppLaunched())
        model.share()
        assert (model.word(), model.tone()) == ("Sharing on", Tone.OK)
        qtbot.waitUntil(lambda: model.waiting == 0)
        qtbot.waitUntil(lambda: model.word() == word)
        assert model.tone() is tone
        assert sentence in model.sentence()
        model.stop()
        assert (model.word(), model.trouble_sentence()) == ("Sharing off", "")


def test_a_server_that_has_the_bytes_and_says_nothing_was_contacted(qtbot: QtBot, make: Make) -> None:
    """The pane said that it was not, beside the events that had left."""
    with FaultServer(then=does.hang) as server:
        model = make(server.url)
        model.service.track(events.AppLaunched())
        assert model.server_sentence() == ""
        model.share()
        qtbot.waitUntil(lambda: bool(server.requests) and server.requests[0].whole)
        qtbot.waitUntil(lambda: model.count(Fate.SENDING) == 1)
        assert model.server_sentence() == "Not answered yet"
        model.stop()
        assert "Events that had already left: 1." in model.cut_sentence()
        assert model.server_sentence() == "Did not answer"


def test_a_server_that_is_not_reached_is_said(qtbot: QtBot, make: Make) -> None:
    with refused() as url:
        model = make(url)
        model.service.track(events.AppLaunched())
        model.share()
        qtbot.waitUntil(lambda: model.word() == "Server not reached")
        words = "The server was not reached. What waits stays in memory and is tried again later."
        expected = f"{words} Sent this session: 0. Waiting: 1."
        assert (model.tone(), model.sentence()) == (Tone.WARN, expected)


def test_a_flood_is_told_a_few_times(qtbot: QtBot, make: Make, trap: Trap) -> None:
    model = make(trap.url)
    heard: list[int] = []
    model.moved.connect(lambda: heard.append(model.waiting))
    for _ in range(50):
        model.service.track(events.AppLaunched())
        QCoreApplication.sendPostedEvents()
    assert heard == [1]
    qtbot.waitUntil(lambda: heard == [1, 50])
