"""The table of this session: every event, its fate, and the very bytes."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import psutil
import pytest
from PySide6.QtCore import QLocale, QModelIndex, QPoint, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel
from shiboken6 import isValid

from app.policy import Forbidden, Policy
from app.telemetry import events
from app.telemetry.catalog import common_rows, event_rows
from app.telemetry.ledger import Fate, Reason, Row
from app.telemetry.words import RemoteProviderType, Step
from tests.app.telemetry.conftest import KEY
from ui.language.numbers import time_of_day
from ui.viewer.fields import Fields
from ui.viewer.model import ROW_ROLE, Column, SessionModel
from ui.viewer.session import SessionPage, SessionState
from ui.widgets.pill import Tone
from ui.wording import Wording, tone_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtCore import QPersistentModelIndex
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from app.collector import Collector
    from app.telemetry import TelemetryService
    from app.telemetry.catalog import EventRow
    from ui.sharing import SharingModel

Make = "Callable[..., TelemetryService]"
See = "Callable[[TelemetryService], SessionPage]"
NEVER = 3600.0
SERVE = """
import sys
from app.collector import Collector
with Collector() as collector:
    print(collector.url, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def see(qtbot: QtBot, follow: Callable[[TelemetryService], SharingModel]) -> Callable[[TelemetryService], SessionPage]:
    catalogue = {event.name: event for event in event_rows()}

    def make(service: TelemetryService) -> SessionPage:
        page = SessionPage(follow(service), catalogue)
        qtbot.addWidget(page)
        page.resize(1000, 540)
        page.show()
        return page

    return make


@pytest.fixture
def elsewhere() -> Iterator[str]:
    """A collector in a process of its own, whose memory is not ours."""
    with subprocess.Popen([sys.executable, "-c", SERVE], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        yield server.stdout.readline().decode().strip()
        server.stdin.close()


def cells(page: SessionPage, column: Column) -> list[str]:
    return [page.proxy.index(row, column).data() for row in range(page.proxy.rowCount())]


def event_row(name: str) -> EventRow:
    return next(row for row in event_rows() if row.name == name)


def choose(page: SessionPage, row: int) -> None:
    page.table.setCurrentIndex(page.proxy.index(row, 0))


def shown_number(page: SessionPage) -> int:
    row = page.detail._row
    assert row is not None
    return row.number


def raw(page: SessionPage) -> bytes:
    page.detail.raw_box.setChecked(True)
    return page.detail.code.toPlainText().encode()


def test_newest_first_with_fate_and_reason(make_service: Make, collector: Collector, see: See) -> None:
    service = make_service(collector.url)
    service.track(events.AppLaunched())
    service.track(events.OnboardingStarted())
    page = see(service)
    assert cells(page, Column.EVENT) == ["onboarding_started", "app_launched"]
    assert cells(page, Column.FATE) == ["held", "held"]
    assert cells(page, Column.REASON) == ["waits for you", "waits for you"]
    titles = [page.proxy.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert titles == ["Time", "Event", "Fate", "Reason"]


def test_times_are_local_to_the_millisecond() -> None:
    assert time_of_day(1_790_000_000.312)[2:] == ":13:20.312"


@pytest.mark.parametrize("code", ["en_US", "de", "ja_JP", "ar_EG"])
def test_every_time_fits_its_column(make_service: Make, collector: Collector, see: See, code: str) -> None:
    usual = QLocale()
    QLocale.setDefault(QLocale(code))
    try:
        page = see(make_service(collector.url))
        widest = max(
            QFontMetrics(page.table._delegate.fonts.mono).horizontalAdvance(time_of_day(hour * 3600 + 59.999))
            for hour in range(24)
        )
        page.table.measure()
        assert page.table.columnWidth(Column.TIME) >= widest + 20  # 10 on each side of a cell
    finally:
        QLocale.setDefault(usual)


def test_the_bytes_shown_are_the_bytes_that_arrived(
    qtbot: QtBot, make_service: Make, collector: Collector, see: See
) -> None:
    service = make_service(collector.url)
    page = see(service)
    service.track(events.AppLaunched())
    service.track(events.RemoteProviderAdded(provider_type=RemoteProviderType.ANTHROPIC))
    service.track(events.OnboardingStepViewed(step=Step.WELCOME, step_index=0))
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    choose(page, 0)
    assert page.detail.caption.text() == "These bytes wait for your answer. None of them has left."
    service.grant()
    qtbot.waitUntil(lambda: cells(page, Column.FATE) == ["sent"] * 3)
    arrived = [arrival.raw for arrival in collector.arrivals]
    assert len(arrived) == 3
    for row, expected in enumerate(reversed(arrived)):
        choose(page, row)
        assert raw(page) == expected
        page.detail.raw_box.setChecked(False)
        assert json.loads(page.detail.code.toPlainText()) == json.loads(expected)
        assert page.detail.caption.text() == "These are the bytes that were sent."
    assert cells(page, Column.REASON)[0].startswith("200 in ")


def test_a_chosen_row_follows_its_fate(qtbot: QtBot, make_service: Make, collector: Collector, see: See) -> None:
    service = make_service(collector.url, flush_seconds=NEVER)
    service.grant()
    service.track(events.AppLaunched())
    page = see(service)
    choose(page, 0)
    assert page.detail.caption.text() == "These bytes wait to be sent."
    assert page.detail.code.isVisible() is True
    service.decline()
    qtbot.waitUntil(lambda: page.detail.caption.text() == "Destroyed: nothing is left to show.")
    assert page.detail.code.toPlainText() == ""
    assert page.detail.code.isVisible() is False
    assert (page.detail.copy_button.isVisible(), page.detail.save_button.isVisible()) == (False, False)
    [row] = page.model._rows
    assert (row.fate, row.payload) == (Fate.DISCARDED, None)


def test_a_hidden_window_keeps_no_bytes_that_were_destroyed(
    qtbot: QtBot, make_service: Make, collector: Collector, see: See
) -> None:
    service = make_service(collector.url, flush_seconds=NEVER)
    service.grant()
    service.track(events.AppLaunched())
    page = see(service)
    choose(page, 0)
    page.hide()
    service.decline()
    qtbot.waitUntil(lambda: [row.payload for row in page.model._rows] == [None])
    assert page.detail.code.toPlainText() == ""


def test_events_that_waited_for_the_catalogue_appear_though_no_count_changes(
    qtbot: QtBot, make_service: Make, collector: Collector, see: See
) -> None:
    service = make_service(collector.url, start=False)
    service.start(prepare=False)
    service.track(events.AppLaunched())
    page = see(service)
    assert page.model.rowCount() == 0
    service.prepare()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)


def test_600_events_make_500_rows_and_the_choice_stays(
    qtbot: QtBot, make_service: Make, collector: Collector, see: See
) -> None:
    service = make_service(collector.url, flush_seconds=NEVER)
    service.grant()
    for _ in range(300):
        service.track(events.ServerStarted())
    page = see(service)
    choose(page, 40)
    number = shown_number(page)
    scrolls = page.table.currentIndex().row()
    resets: list[None] = []
    page.model.modelReset.connect(lambda: resets.append(None))
    for _ in range(300):
        service.track(events.AgentCreated())
    qtbot.waitUntil(lambda: page.model.row_at(page.model.index(0, 0)).number == 600)
    assert page.model.rowCount() == 500
    assert [row.number for row in page.model._rows] == list(range(101, 601))
    assert shown_number(page) == number
    assert page.table.currentIndex().row() == scrolls + 300
    assert len(page.table.selectionModel().selectedRows()) == 1
    assert resets == []


def test_more_than_500_at_once(qtbot: QtBot, make_service: Make, collector: Collector, see: See) -> None:
    service = make_service(collector.url, flush_seconds=NEVER)
    service.grant()
    service.track(events.AppLaunched())
    page = see(service)
    choose(page, 0)
    for _ in range(700):
        service.track(events.ServerStarted())
    qtbot.waitUntil(lambda: page.model.rowCount() == 500)
    assert "app_launched" not in cells(page, Column.EVENT)


def test_only_what_changed_is_told(qtbot: QtBot, make_service: Make, collector: Collector, see: See) -> None:
    service = make_service(collector.url, flush_seconds=NEVER)
    service.grant()
    service.track(events.AppLaunched())
    page = see(service)
    told: list[tuple[str, int, int]] = []

    def changed(first: QModelIndex | QPersistentModelIndex, last: QModelIndex | QPersistentModelIndex) -> None:
        told.append(("changed", first.row(), last.row()))

    page.model.rowsInserted.connect(lambda _parent, first, last: told.append(("inserted", first, last)))
    page.model.dataChanged.connect(changed)
    service.track(events.ServerStarted())
    service.track(events.AgentCreated())
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    assert told == [("inserted", 0, 1)]
    service.decline()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[1] == ("changed", 0, 2)


def test_a_fate_can_be_picked_out(make_service: Make, collector: Collector, see: See) -> None:
    service = make_service(collector.url, flush_seconds=NEVER)
    service.grant()
    service.track(events.AppLaunched())
    service.decline()
    service.grant()
    service.track(events.ServerStarted())
    page = see(service)
    assert [page.filter.itemText(i) for i in range(page.filter.count())] == [
        "All fates",
        *(Wording().fate(fate) for fate in Fate),
    ]
    page.filter.setCurrentText("discarded")
    assert cells(page, Column.EVENT) == ["app_launched"]
    page.filter.setCurrentText("queued")
    assert cells(page, Column.EVENT) == ["server_started"]
    page.filter.setCurrentText("unknown")
    assert (page.empty.isVisible(), page.empty_title.text()) == (True, "Nothing here")
    page.filter.setCurrentIndex(0)
    assert cells(page, Column.EVENT) == ["server_started", "app_launched"]


@pytest.mark.parametrize(
    ("policy", "sentence"),
    [
        (Policy(), "Nothing is recorded until you decide."),
        (Policy(Forbidden.ADMINISTRATOR), "Your administrator has turned sharing off on this computer."),
    ],
)
def test_an_empty_session_says_why(
    make_service: Make, collector: Collector, see: See, policy: Policy, sentence: str
) -> None:
    service = make_service(collector.url, policy=policy)
    service.dismiss()
    page = see(service)
    assert (page.empty.isVisible(), page.empty_title.text(), page.empty.text()) == (True, "Nothing so far", sentence)


def test_an_event_that_broke_a_rule_has_no_bytes(
    make_service: Make, collector: Collector, see: See, logged: Any
) -> None:
    service = make_service(collector.url)
    service.track_moment("onboarding_step_viewed", lambda: events.OnboardingStepViewed(step_index=0))  # type: ignore[call-arg]
    logged.expect("the catalogue refused an event")
    page = see(service)
    choose(page, 0)
    assert cells(page, Column.REASON) == ["broke a rule (step)"]
    assert page.detail.caption.text() == "No bytes were made of it, so nothing could leave."


def test_copy_takes_what_is_shown(make_service: Make, collector: Collector, see: See) -> None:
    service = make_service(collector.url)
    service.track(events.AppLaunched())
    page = see(service)
    choose(page, 0)
    page.detail.copy_button.click()
    assert QGuiApplication.clipboard().text() == page.detail.code.toPlainText()
    shown = raw(page)
    page.detail.copy_button.click()
    assert QGuiApplication.clipboard().text().encode() == shown


def test_save_writes_the_very_bytes_and_nothing_else(
    qtbot: QtBot, make_service: Make, collector: Collector, see: See, tmp_path: Path
) -> None:
    service = make_service(collector.url)
    service.track(events.AppLaunched())
    page = see(service)
    choose(page, 0)
    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    page.detail.save_button.click()
    [dialog] = page.window().findChildren(QFileDialog)
    target = tmp_path / "event.json"
    dialog.selectFile(str(target))
    dialog.accept()
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert page.detail.saved.text == f"Saved as {target}."
    assert page.detail.saving._content == b""
    assert target.read_bytes() == raw(page)
    assert {path for path in tmp_path.rglob("*") if path.is_file()} - before == {target}


def test_what_could_not_be_saved_is_said_beside_the_button(
    qtbot: QtBot, make_service: Make, collector: Collector, see: See, tmp_path: Path
) -> None:
    service = make_service(collector.url)
    service.track(events.AppLaunched())
    page = see(service)
    choose(page, 0)
    page.detail.save_button.click()
    [dialog] = page.window().findChildren(QFileDialog)
    target = tmp_path / "gone" / "event.json"
    target.parent.mkdir()
    dialog.setDirectory(str(target.parent))
    dialog.selectFile(str(target))
    target.parent.rmdir()
    dialog.fileSelected.emit(str(target))
    assert page.detail.trouble.text == f"{target} could not be written: No such file or directory."
    assert page.detail.saved.text == ""
    dialog.reject()
    service.track(events.ServerStarted())
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert page.detail.trouble.isVisible() is True
    choose(page, 0)
    assert page.detail.trouble.isVisible() is False


def test_the_request_is_shown_as_it_arrived_but_for_the_key(
    qtbot: QtBot, make_service: Make, collector: Collector, see: See, tmp_path: Path
) -> None:
    service = make_service(collector.url)
    service.track(events.AppLaunched())
    service.track(events.ServerStarted())
    page = see(service)
    choose(page, 0)
    page.detail.show_view("request")
    assert page.detail.about_request.text() == "It has not been part of a request."
    assert (page.detail.headers.isVisible(), page.detail.copy_button.isEnabled()) == (False, False)
    service.grant()
    qtbot.waitUntil(lambda: cells(page, Column.FATE) == ["sent"] * 2)
    [request] = collector.requests
    first, *headers = page.detail.headers.toPlainText().splitlines()
    assert first == f"POST {collector.url}/api/v0/events"
    shown = {name.lower(): value for name, _, value in (line.partition(": ") for line in headers)}
    assert shown == {**dict(request.headers), "app-key": "A-SH-…"}
    assert KEY not in page.detail.headers.toPlainText()
    assert page.detail.about_request.text().endswith("Events in it: 2.")
    page.detail.raw_box.setChecked(True)
    assert page.detail.body_code.toPlainText().encode() == request.body
    page.detail.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert copied == page.detail.headers.toPlainText() + "\n\n" + request.body.decode()
    page.detail.raw_box.setChecked(False)
    assert json.loads(page.detail.body_code.toPlainText()) == json.loads(request.body)
    page.detail.save_button.click()
    [dialog] = page.window().findChildren(QFileDialog)
    dialog.selectFile(str(tmp_path / "request.json"))
    dialog.accept()
    assert (tmp_path / "request.json").read_bytes() == request.body
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_every_field_is_explained_with_its_value(make_service: Make, collector: Collector, see: See) -> None:
    service = make_service(collector.url)
    service.track(events.OnboardingStepViewed(step=Step.WELCOME, step_index=0))
    page = see(service)
    choose(page, 0)
    [row] = page.model._rows
    assert row.payload is not None
    event = json.loads(row.payload)
    page.detail.show_view("fields")
    lines = page.detail.fields.text().splitlines()
    flat = {**event, **event["systemProps"], **event["props"]}
    del flat["systemProps"], flat["props"]
    assert lines == [f"{name}: {json.dumps(value)}" for name, value in flat.items()]
    said = {label.text() for label in page.detail.fields.findChildren(QLabel)}
    meanings = dict(Fields().envelope())
    assert {meanings[name] for name in ("timestamp", "sessionId", *event["systemProps"])} <= said
    described = {prop.description for prop in (*event_row("onboarding_step_viewed").properties, *common_rows())}
    assert described <= said
    page.detail.copy_button.click()
    assert QGuiApplication.clipboard().text() == page.detail.fields.text()
    service.decline()
    page.model.catch_up()
    assert page.detail.fields.text() == ""


def test_search_looks_at_names_fates_reasons_and_bytes(
    qtbot: QtBot, make_service: Make, collector: Collector, see: See
) -> None:
    service = make_service(collector.url)
    service.track(events.AppLaunched())
    service.track(events.RemoteProviderAdded(provider_type=RemoteProviderType.ANTHROPIC))
    page = see(service)
    qtbot.keyClicks(page.search, "ANTHROPIC")
    assert cells(page, Column.EVENT) == ["remote_provider_added"]
    assert page._count.text() == "1 of 2"
    page.search.setText("waits launched")
    assert cells(page, Column.EVENT) == ["app_launched"]
    page.search.setText("my own name")
    assert cells(page, Column.EVENT) == []
    assert page.empty.text() == "No event of this session is like that now."
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert len(cells(page, Column.EVENT)) == 2
    qtbot.waitUntil(page.isActiveWindow)
    page.search.setFocus()
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    assert page.window().focusWidget() is page.table
    page.go_to_search()
    assert page.window().focusWidget() is page.search


def test_an_event_that_leaves_is_no_longer_chosen(make_service: Make, collector: Collector, see: See) -> None:
    service = make_service(collector.url, flush_seconds=NEVER)
    service.grant()
    for _ in range(500):
        service.track(events.ServerStarted())
    page = see(service)
    choose(page, 499)
    assert shown_number(page) == 1
    service.track(events.AgentCreated())
    page.model.catch_up()
    assert page.model.rowCount() == 500
    assert (page.table.currentIndex().isValid(), page.detail.row, page.hint.isVisible()) == (False, None, True)
    assert page.detail.code.toPlainText() == ""


def test_an_event_that_a_filter_shuts_out_is_no_longer_chosen(
    make_service: Make, collector: Collector, see: See
) -> None:
    service = make_service(collector.url, flush_seconds=NEVER)
    service.grant()
    service.track(events.ServerStarted())
    page = see(service)
    page.filter.setCurrentText("queued")
    choose(page, 0)
    service.decline()
    page.model.catch_up()
    assert (page.proxy.rowCount(), page.detail.row) == (0, None)


def test_what_is_in_view_stays_in_view_while_rows_arrive(make_service: Make, collector: Collector, see: See) -> None:
    service = make_service(collector.url, flush_seconds=NEVER)
    service.grant()
    for _ in range(400):
        service.track(events.ServerStarted())
    page = see(service)

    def top() -> int:
        number: int = page.table.indexAt(QPoint(0, 0)).data(ROW_ROLE).number
        return number

    page.table.verticalScrollBar().setValue(50)
    before = top()
    for _ in range(300):
        service.track(events.AgentCreated())
        page.model.catch_up()
    assert (top(), page.model.rowCount()) == (before, 500)
    page.table.scrollToTop()
    service.track(events.AgentCreated())
    page.model.catch_up()
    assert top() == 701


def test_where_the_person_was_can_be_found_again(make_service: Make, collector: Collector, see: See) -> None:
    service = make_service(collector.url, flush_seconds=NEVER)
    service.grant()
    for _ in range(3):
        service.track(events.AgentCreated())
    page = see(service)
    page.filter.setCurrentText("queued")
    page.search.setText("agent")
    choose(page, 1)
    page.detail.show_view("fields")
    page.detail.raw_box.setChecked(True)
    state = page.state()
    assert state == SessionState(fate="queued", find="agent", number=2, view="fields", raw=True)
    again = see(service)
    again.restore(state)
    assert again.state() == state
    again.restore(SessionState(number=9))
    assert again.state().number == 2


def test_the_bytes_shown_equal_the_bytes_received_for_1000_events(
    qtbot: QtBot, make_service: Make, collector: Collector, see: See
) -> None:
    service = make_service(collector.url, flush_seconds=0.02)
    service.grant()
    page = see(service)
    page.detail.raw_box.setChecked(True)
    for batch in (1, 2):  # memory holds 500
        for number in range(500):
            service.track(events.OnboardingStepViewed(step=Step.CONFIGURE_AI, step_index=number % 10))
        qtbot.waitUntil(lambda sent=500 * batch: service.status().counts[Fate.SENT] == sent, timeout=40_000)
        page.model.catch_up()
        arrived = [arrival.raw for arrival in collector.arrivals][500 * (batch - 1) :]
        shown = []
        for row in reversed(range(500)):
            choose(page, row)
            shown.append(page.detail.code.toPlainText().encode())
        assert shown == arrived


@pytest.mark.long
@pytest.mark.timeout(300)
def test_10000_events_in_a_minute_leave_memory_flat(qtbot: QtBot, make_service: Make, elsewhere: str, see: See) -> None:
    service = make_service(elsewhere, flush_seconds=2.0)
    service.grant()
    page = see(service)
    process = psutil.Process()
    sizes: list[int] = []
    told = 0
    end = time.monotonic() + 60
    while told < 10_000:
        due = 10_000 - round((end - time.monotonic()) / 60 * 10_000)
        for _ in range(min(due, 10_000) - told):
            service.track(events.AgentCreated())
            told += 1
            if told % 1000 == 0:
                sizes.append(process.memory_info().rss)
            if told % 200 == 0:
                choose(page, 3)
        qtbot.wait(5)
    qtbot.waitUntil(lambda: service.status().counts[Fate.SENT] == 10_000, timeout=60_000)
    page.model.catch_up()
    assert [row.number for row in page.model._rows] == list(range(9_501, 10_001))
    assert page.proxy.rowCount() == 500
    assert (sizes[-1] - sizes[1]) / 2**20 < 2


def test_the_table_gives_tab_away_and_takes_arrow_keys(
    qtbot: QtBot, make_service: Make, collector: Collector, see: See
) -> None:
    service = make_service(collector.url)
    service.track(events.AppLaunched())
    service.track(events.ServerStarted())
    page = see(service)
    choose(page, 0)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.detail._row is not None
    assert page.detail._row.name == "app_launched"
    assert page.table.tabKeyNavigation() is False


def test_every_fate_and_reason_has_words() -> None:
    wording = Wording()
    assert len({wording.fate(fate) for fate in Fate}) == len(Fate)
    assert all(wording.reason(reason) and wording.explanation(reason) for reason in Reason)
    assert {tone_of(Fate.SENT), tone_of(Fate.REFUSED)} == {Tone.OK, Tone.ERR}
    sent = [
        (fate, reason)
        for fate in Fate
        for reason in Reason
        if "were sent" in wording.about_bytes(Row(1, "x", 0.0, fate, reason, "", b"{}"))
    ]
    assert {fate for fate, _ in sent} == {Fate.SENT}


def test_the_model_passes_qt_s_own_test_while_it_changes(
    make_service: Make,
    collector: Collector,
    follow: Callable[[TelemetryService], SharingModel],
    qtmodeltester: ModelTester,
) -> None:
    service = make_service(collector.url, flush_seconds=NEVER)
    service.grant()
    service.track(events.AppLaunched())
    model = SessionModel(follow(service))
    qtmodeltester.check(model, force_py=True)
    for _ in range(3):
        for _ in range(200):
            service.track(events.ServerStarted())
        model.catch_up()
    service.decline()
    model.catch_up()
    assert model.rowCount() == 500
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None
