"""Watch it yourself: both sides of each event, a switch that stops them, and nothing left when it is closed."""

from __future__ import annotations

import socket
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from shiboken6 import isValid

from app.telemetry import events
from app.telemetry.catalog import event_rows
from app.telemetry.consent import Consent
from app.telemetry.ledger import Fate
from tests.ui.settings.conftest import focusable, name_of
from ui.theme.tokens import Scheme
from ui.viewer.model import Column
from ui.viewer.window import ViewerWindow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from app.collector import Collector
    from app.telemetry import TelemetryService
    from ui.sharing import SharingModel
    from ui.theme.theme import Theme
    from ui.viewer.rehearsal import RehearsalWindow, Stage

OPEN_MILLISECONDS = 20_000


@pytest.fixture
def viewer(
    qtbot: QtBot,
    make_service: Callable[..., TelemetryService],
    collector: Collector,
    follow: Callable[[TelemetryService], SharingModel],
) -> ViewerWindow:
    window = ViewerWindow(follow(make_service(collector.url)))
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def window(qtbot: QtBot, viewer: ViewerWindow) -> RehearsalWindow:
    viewer.header.watch_button.click()
    window = viewer.rehearsal
    assert window is not None
    qtbot.waitUntil(lambda: window.stage is not None, timeout=OPEN_MILLISECONDS)
    return window


def stage_of(window: RehearsalWindow) -> Stage:
    assert window.stage is not None
    return window.stage


def cells(stage: Stage, column: Column) -> list[str]:
    return [stage.model.index(row, column).data() for row in range(stage.model.rowCount())]


def happen(stage: Stage, *names: str) -> None:
    for name in names:
        stage.events.setCurrentText(name)
        stage.happen_button.click()


def test_it_begins_undecided_and_says_that_it_is_a_rehearsal(window: RehearsalWindow) -> None:
    stage = stage_of(window)
    assert window.windowTitle() == "Watch it yourself"
    assert stage.pill.text() == "Not decided yet"
    said = "\n".join(label.text() for label in stage.findChildren(QLabel))
    assert "rehearsal" in said
    assert f"the server at {window.rehearsal.address} on this computer" in said
    assert "Your own answer and what Osaurus really shares stay as they are" in said
    assert [stage.events.itemText(row) for row in range(stage.events.count())] == [e.name for e in event_rows()]


def test_both_sides_are_shown_and_equal(qtbot: QtBot, window: RehearsalWindow) -> None:
    stage = stage_of(window)
    assert stage._below.isVisible() is False, "there is nothing of which both sides could be seen"
    happen(stage, "message_sent", "agent_created")
    assert stage._below.isVisible() is True
    assert cells(stage, Column.FATE) == ["held", "held"]
    assert cells(stage, Column.REASON) == ["nothing yet", "nothing yet"]
    assert stage.counts.text() == "Happened: 2. Left: 0. Arrived: 0."
    stage.table.setCurrentIndex(stage.model.index(1, 0))
    assert stage.detail.waits.text == "It waits. Nothing of it has arrived."
    assert (stage.detail.left.isVisible(), stage.detail.arrived.isVisible()) == (True, False)
    stage.decision.share_button.click()
    qtbot.waitUntil(lambda: cells(stage, Column.REASON) == ["arrived: the same bytes"] * 2)
    qtbot.waitUntil(lambda: stage.counts.text() == "Happened: 2. Left: 2. Arrived: 2.")
    assert stage.verdict.text == "Everything that arrived is what left, byte for byte."
    assert stage.trouble.text == ""
    arrived = window.rehearsal.arrivals[0].raw
    assert stage.detail.left.toPlainText().encode() == arrived
    assert stage.detail.arrived.toPlainText().encode() == arrived
    assert stage.detail.same.text == f"Equal on both sides, byte for byte. Bytes: {len(arrived)}."


def test_switched_off_nothing_arrives(qtbot: QtBot, window: RehearsalWindow) -> None:
    stage = stage_of(window)
    stage.decision.share_button.click()
    happen(stage, "app_launched")
    qtbot.waitUntil(lambda: stage.sharing.count(Fate.SENT) == 1)
    happen(stage, "agent_created")
    stage.decision.switch.click()
    assert stage.pill.text() == "Sharing off"
    happen(stage, "server_started", "server_started", "server_started")
    assert stage.off.text == "Since it was switched off: happened 3, arrived 0."
    assert stage.counts.text() == "Happened: 5. Left: 1. Arrived: 1."
    assert cells(stage, Column.REASON) == ["nothing", "arrived: the same bytes"]
    stage.table.setCurrentIndex(stage.model.index(0, 0))
    assert stage.detail.waits.text == "Destroyed before it left: there is nothing of it on either side."
    assert (stage.detail.left.isVisible(), stage.detail.arrived.isVisible()) == (False, False)
    stage.decision.switch.click()
    assert stage.off.text == ""


def test_the_real_thing_goes_on_untouched(
    qtbot: QtBot, viewer: ViewerWindow, window: RehearsalWindow, collector: Collector, tmp_path: Path
) -> None:
    stage = stage_of(window)
    real = viewer.session.model._service
    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    stage.decision.share_button.click()
    happen(stage, "agent_created")
    qtbot.waitUntil(lambda: stage.sharing.count(Fate.SENT) == 1)
    assert (real.consent, viewer.header.pill.text()) == (Consent.UNDECIDED, "Not decided yet")
    assert viewer.session.model.rowCount() == 0
    assert collector.requests == ()
    assert {path for path in tmp_path.rglob("*") if path.is_file()} == before
    real.track(events.ServerStarted())
    real.grant()
    qtbot.waitUntil(lambda: len(collector.arrivals) == 1)
    assert [arrival.event_name for arrival in window.rehearsal.arrivals] == ["agent_created"]


def test_an_arrival_that_nobody_sent_is_said(qtbot: QtBot, window: RehearsalWindow) -> None:
    stage = stage_of(window)
    stage.decision.share_button.click()
    happen(stage, "app_launched")
    qtbot.waitUntil(lambda: stage.sharing.count(Fate.SENT) == 1)
    host, port = window.rehearsal.address.split(":")
    body = b"[" + window.rehearsal.arrivals[0].raw + b"]"
    head = (
        f"POST /api/v0/events HTTP/1.1\r\nHost: {host}:{port}\r\nApp-Key: A-SH-0\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    with socket.create_connection((host, int(port)), 20) as stranger:
        stranger.sendall(head.encode() + body)
        assert stranger.recv(12) == b"HTTP/1.1 200"
    qtbot.waitUntil(lambda: stage.trouble.text.startswith("The two sides do not agree."))
    assert stage.verdict.text == ""


@pytest.mark.parametrize("way", ["key", "viewer", "at once"])
def test_closed_it_leaves_nothing(qtbot: QtBot, viewer: ViewerWindow, way: str) -> None:
    before = set(threading.enumerate())
    viewer.watch()
    window = viewer.rehearsal
    assert window is not None
    viewer.watch()
    assert viewer.rehearsal is window
    if way != "at once":
        qtbot.waitUntil(lambda: window.stage is not None, timeout=OPEN_MILLISECONDS)
        happen(stage_of(window), "app_launched")
        stage_of(window).decision.share_button.click()
    match way:
        case "key":
            qtbot.keyClick(window, Qt.Key.Key_Escape)
        case "viewer":
            viewer.close()
        case _:
            window.close()
    qtbot.waitUntil(lambda: not isValid(window))
    # One may begin another before it ends: wait until there is none at all.
    qtbot.waitUntil(lambda: set(threading.enumerate()) - before == set(), timeout=20_000)
    assert viewer.rehearsal is None
    if way != "viewer":
        assert viewer.isVisible() is True


def test_names_and_order_of_the_controls(window: RehearsalWindow) -> None:
    stage = stage_of(window)
    happen(stage, "app_launched")
    stage.table.setCurrentIndex(stage.model.index(0, 0))
    names = [name_of(widget) for widget in focusable(window)]
    optional = {"Both sides of this event"}
    assert [name for name in names if name not in optional] == [
        "Share in the rehearsal",
        "Don't share in the rehearsal",
        "app_launched",
        "Let it happen",
        "Events of the rehearsal",
        "The bytes that left",
    ]
    stage.decision.share_button.click()
    assert "Share in the rehearsal" in [name_of(widget) for widget in focusable(window)]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off_sideways(
    qtbot: QtBot, qapp: QApplication, window: RehearsalWindow, theme: Theme, scale: float
) -> None:
    stage = stage_of(window)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    theme.choose_text_scale(scale)
    theme.choose_scheme(Scheme.DARK)
    happen(stage, "onboarding_step_skipped")
    stage.table.setCurrentIndex(stage.model.index(0, 0))
    window.resize(1000, 700)
    qtbot.waitUntil(lambda: stage.detail.horizontalScrollBar().maximum() == 0)
    assert window.minimumSizeHint().width() <= 1024
    assert stage.detail.left.layoutDirection() is Qt.LayoutDirection.LeftToRight
