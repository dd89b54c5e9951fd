"""The viewer: header, catalogue, promises, keys and names."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QTabBar
from shiboken6 import isValid

from app.collector import Collector
from app.policy import Forbidden, Policy
from app.preferences import Answer, StoredConsent
from app.telemetry import events, history
from app.telemetry.catalog import common_rows, event_rows
from tests.app.telemetry.conftest import FACTS
from tests.ui.settings.conftest import focusable, name_of
from ui.theme.tokens import Contrast, Scheme
from ui.viewer.article import EventArticle, LongList
from ui.viewer.rest import Rest
from ui.viewer.window import TABS, ViewerWindow
from ui.widgets.rows import PILL_ROLE
from ui.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from app.preferences import PreferencesStore
    from app.telemetry import TelemetryService
    from ui.sharing import SharingModel
    from ui.theme.theme import Theme

Make = "Callable[..., TelemetryService]"
See = "Callable[[TelemetryService], ViewerWindow]"


@pytest.fixture
def see(qtbot: QtBot, follow: Callable[[TelemetryService], SharingModel]) -> Callable[[TelemetryService], ViewerWindow]:
    def make(service: TelemetryService) -> ViewerWindow:
        window = ViewerWindow(follow(service))
        qtbot.addWidget(window)
        window.show()
        return window

    return make


@pytest.fixture
def window(make_service: Make, collector: Collector, see: See) -> ViewerWindow:
    service = make_service(collector.url)
    service.track(events.AppLaunched())
    return see(service)


def texts(article: EventArticle | ViewerWindow) -> str:
    return "\n".join(label.text() for label in article.findChildren(QLabel))


def test_it_opens_on_the_catalogue_as_large_as_drawn(window: ViewerWindow) -> None:
    assert window.windowTitle() == "What we collect"
    assert window.size() == QSize(1000, 660)
    tabs = window.tabs
    assert isinstance(tabs, QTabBar)
    assert [tabs.tabText(index) for index in range(tabs.count())] == ["Catalogue", "This session", "Never collected"]
    for index, name in enumerate(TABS):
        window.show_tab(name)
        assert tabs.currentIndex() == index
    window.show_tab("nonsense")
    assert tabs.currentIndex() == 2


def test_every_event_with_every_property_and_every_value(window: ViewerWindow) -> None:
    rows = event_rows()
    assert len(rows) == 15
    listed = [item.text() for item in window.catalogue.list._items()]
    assert listed == [row.name for row in rows]
    for row in rows:
        window.catalogue.list.choose(row.name)
        article = window.catalogue.article
        assert article is not None
        for folded in article.findChildren(LongList):
            assert folded.values.isHidden() is True
            folded.button.click()
            assert folded.values.isHidden() is False
        said = texts(article)
        assert row.why in said
        assert all(" ".join(part.split()) in said for part in row.fires.split("\n\n"))
        for prop in (*row.properties, *common_rows()):
            assert prop.name in said
            assert prop.description in said
            assert all(value in said for value in prop.values)
            assert prop.pattern in said


def test_events_stand_under_their_questions(window: ViewerWindow) -> None:
    groups = window.catalogue.list._groups
    assert [head.text() for head, _ in groups] == [
        "Are people using it?",
        "Do people come back?",
        "Which features get used?",
        "Where does the first minute go?",
    ]
    assert [item.text() for item in groups[1][1]] == ["app_launched", "server_started"]
    window.catalogue.list.choose("app_launched")
    assert window.catalogue.article is not None
    assert "the server cannot recognise anybody on another day" in texts(window.catalogue.article)


def test_arrow_keys_pass_over_the_questions(qtbot: QtBot, window: ViewerWindow) -> None:
    events_list = window.catalogue.list
    events_list.choose("agent_run")
    qtbot.keyClick(events_list, Qt.Key.Key_Down)
    assert events_list.chosen() == "app_launched"


def test_search_looks_at_names_texts_properties_and_values(qtbot: QtBot, window: ViewerWindow) -> None:
    page = window.catalogue

    def left() -> list[str]:
        return [item.text() for item in page.list._items() if not item.isHidden()]

    qtbot.keyClicks(page.search, "STDIO")
    assert left() == ["mcp_provider_added"]
    assert page.list.chosen() == "mcp_provider_added"
    assert [head.text() for head, _ in page.list._groups if not head.isHidden()] == ["Which features get used?"]
    page.search.setText("model quantization")
    assert left() == ["model_downloaded"]
    page.search.setText("xyzzy")
    assert left() == []
    assert page.list.isVisible() is False
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert window.isVisible() is True
    assert len(left()) == 15


def test_down_leads_from_the_search_into_the_list(qtbot: QtBot, window: ViewerWindow) -> None:
    window.catalogue.search.setFocus()
    qtbot.keyClick(window.catalogue.search, Qt.Key.Key_Down)
    assert window.focusWidget() is window.catalogue.list


def test_the_example_is_of_this_very_machine(qtbot: QtBot, window: ViewerWindow) -> None:
    window.catalogue.list.choose("message_sent")
    article = window.catalogue.article
    assert article is not None
    qtbot.waitUntil(article.example.isVisible)
    shown = json.loads(article.example.toPlainText())
    around = window.catalogue._around
    assert around is not None
    assert shown["systemProps"] == around.envelope.as_dict()
    assert shown["props"]["total_memory_gb"] == FACTS.memory
    assert shown["systemProps"]["locale"] == FACTS.locale
    assert shown["eventName"] == "message_sent"
    assert all(key in texts(article) for key in (*shown["systemProps"], "timestamp", "sessionId", "eventName"))


def test_json_is_left_to_right_in_every_language(qtbot: QtBot, window: ViewerWindow, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    article = window.catalogue.article
    assert article is not None
    qtbot.waitUntil(article.example.isVisible)
    assert article.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert article.example.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert window.session.detail.code.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_what_is_new_since_the_person_agreed_is_marked(
    qtbot: QtBot,
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
    service = make_service(collector.url)
    window = see(service)
    marked = [item.text() for item in window.catalogue.list._items() if item.data(PILL_ROLE)]
    assert marked == ["message_sent", "agent_run"]
    assert window.header.news.text.endswith("until you say so: agent_run, message_sent.stream.")
    assert window.catalogue.article is not None
    assert "new" in texts(window.catalogue.article).splitlines()
    window.header.include_button.click()
    qtbot.waitUntil(lambda: window.header.news.text == "")
    assert [item.text() for item in window.catalogue.list._items() if item.data(PILL_ROLE)] == []
    assert "new" not in texts(window.catalogue.article).splitlines()


def test_the_header_tells_the_truth(qtbot: QtBot, make_service: Make, collector: Collector, see: See) -> None:
    service = make_service(collector.url, flush_seconds=3600.0)
    service.track(events.AppLaunched())
    header = see(service).header
    assert header.pill.text() == "Not decided yet"
    assert header.sentence.text() == "Held in memory until you answer: 1. Nothing has been sent."
    header.decision.share_button.click()
    assert header.pill.text() == "Sharing on"
    collector.wait_for(1, 20)
    qtbot.waitUntil(lambda: header.sentence.text() == "Sent this session: 1. Waiting: 0.")
    service.track(events.ServerStarted())
    header.decision.switch.click()
    assert (header.pill.text(), header.sentence.text()) == ("Sharing off", "Nothing is recorded and nothing is sent.")
    assert header.cut.text == "Waiting events destroyed: 1. None of them had left."


@pytest.mark.parametrize(
    ("forbidden", "word"),
    [
        (Forbidden.ADMINISTRATOR, "Off by your administrator"),
        (Forbidden.UNREADABLE, "Off by your administrator"),
        (Forbidden.DO_NOT_TRACK, "Off by DO_NOT_TRACK"),
    ],
)
def test_the_header_says_who_forbids_it(
    make_service: Make, collector: Collector, see: See, forbidden: Forbidden, word: str
) -> None:
    header = see(make_service(collector.url, policy=Policy(forbidden))).header
    assert header.pill.text() == word
    assert header.decision.switch.isEnabled() is False


@pytest.mark.parametrize(
    ("environ", "word"), [({}, "No key in this build"), ({"APTABASE_APP_KEY": "x"}, "The key cannot be used")]
)
def test_the_header_says_why_nothing_can_be_sent(
    make_service: Make, see: See, environ: dict[str, str], word: str
) -> None:
    service = make_service(None, environ=environ)
    header = see(service).header
    assert header.pill.text() == word
    header.decision.refuse_button.click()
    assert header.pill.text() == word
    assert (header.decision.switch.isVisible(), header.decision.switch.isChecked()) == (True, False)


def test_promises_and_limits_are_all_there(window: ViewerWindow, collector: Collector) -> None:
    said = "\n".join(label.text() for label in window.never.findChildren(QLabel))
    for promise in Wording().never():
        assert promise.short in said
        assert promise.how in said
    assert all(limit in said for limit in Wording().limits())
    assert collector.url.removeprefix("http://") in said


@pytest.mark.parametrize("tab", TABS)
def test_tab_follows_the_eye(qtbot: QtBot, window: ViewerWindow, tab: str) -> None:
    window.show_tab(tab)
    window.session.table.setCurrentIndex(window.session.proxy.index(0, 0))
    article = window.catalogue.article
    assert article is not None
    qtbot.waitUntil(lambda: window.catalogue._around is not None)
    own = {
        "catalogue": [
            "Search the catalogue",
            "Events",
            "About the event",
            "Show all 41 values",
            "Example of message_sent",
        ],
        "session": [
            "Search this session",
            "All fates",
            "Events of this session",
            "About this event",
            "Copy",
            "Save…",
            "Event",
            "The bytes of this event",
            "Byte for byte, on one line",
        ],
        "never": ["Never collected"],
    }
    names = [name_of(widget) for widget in focusable(window)]
    optional = {"About this event"}  # the page itself, where it scrolls
    assert [name for name in names if name not in optional] == [
        "Watch it yourself",
        "Share",
        "Don't share",
        window.tabs.tabText(window.tabs.currentIndex()),
        *(name for name in own[tab] if name not in optional),
    ]


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_keys_that_close(qtbot: QtBot, window: ViewerWindow, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    window.catalogue.list.setFocus()
    qtbot.keyClick(window.catalogue.list, key, modifier)
    assert window.isVisible() is False


def test_keys_that_walk(qtbot: QtBot, window: ViewerWindow) -> None:
    for expected in (1, 2, 0):
        qtbot.keyClick(window.tabs, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
        assert window.tabs.currentIndex() == expected
    for tab, field in (("session", window.session.search), *[(tab, window.catalogue.search) for tab in TABS[::2]]):
        window.show_tab(tab)
        qtbot.keyClick(window.tabs, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert window.focusWidget() is field
        assert field.isVisible() is True


@pytest.mark.parametrize("tab", TABS)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off_sideways(
    qtbot: QtBot, qapp: QApplication, window: ViewerWindow, theme: Theme, tab: str, scale: float
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    theme.choose_text_scale(scale)
    theme.choose_contrast(Contrast.HIGH)
    theme.choose_scheme(Scheme.DARK)
    window.show_tab(tab)
    window.session.table.setCurrentIndex(window.session.proxy.index(0, 0))
    window.resize(1000, 600)
    pages = (window.catalogue.page, window.session.detail, window.never)
    qtbot.waitUntil(lambda: all(page.horizontalScrollBar().maximum() == 0 for page in pages if page.isVisible()))
    assert window.minimumSizeHint().width() <= 1024
    assert window.minimumSizeHint().height() <= 640
    assert all(name_of(widget) for widget in focusable(window))


def test_closed_and_gone_it_leaves_nothing(
    qtbot: QtBot, qapp: QApplication, make_service: Make, collector: Collector, follow: Callable[..., SharingModel]
) -> None:
    before = set(qapp.topLevelWidgets())
    service = make_service(collector.url)
    sharing = follow(service)
    window = ViewerWindow(sharing)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.show()
    window.close()
    qtbot.waitUntil(lambda: not isValid(window))
    service.track(events.AppLaunched())
    with qtbot.waitSignal(sharing.moved):
        service.track(events.ServerStarted())
    assert set(qapp.topLevelWidgets()) - before == set()


def test_the_header_is_never_stale_after_a_decision(make_service: Make, collector: Collector, see: See) -> None:
    service = make_service(collector.url, flush_seconds=3600.0)
    header = see(service).header
    for _ in range(3):
        for _ in range(30):
            service.track(events.AppLaunched())
        header.decision.share_button.click() if header.decision.is_open else header.decision.switch.click()
        assert (header.pill.text(), header.decision.switch.isChecked()) == ("Sharing on", True)
        for _ in range(30):
            service.track(events.AppLaunched())
        header.decision.switch.click()
        assert (header.pill.text(), header.decision.switch.isChecked()) == ("Sharing off", False)


def test_a_refused_key_is_said_in_the_header(qtbot: QtBot, make_service: Make, see: See) -> None:
    with Collector(known_keys=()) as stranger:
        service = make_service(stranger.url)
        service.track(events.AppLaunched())
        header = see(service).header
        header.decision.share_button.click()
        qtbot.waitUntil(lambda: header.pill.text() == "Key refused")
        assert "refused this build's key (404)" in header.sentence.text()
        assert header.decision.switch.isChecked() is True
        service.close(0.0)


def test_whoever_is_led_to_this_session_sees_bytes_and_keeps_their_choice(window: ViewerWindow) -> None:
    window.show_tab("session")
    assert window.session.table.currentIndex().row() == 0
    assert window.session.detail.code.toPlainText() != ""

    last = window.session.proxy.rowCount() - 1
    window.session.table.setCurrentIndex(window.session.proxy.index(last, 0))
    window.show_tab("session")
    assert window.session.table.currentIndex().row() == last


@pytest.mark.usefixtures("theme")
def test_the_window_does_not_scroll_where_its_parts_have_room(
    qtbot: QtBot, make_service: Make, collector: Collector, follow: Callable[[TelemetryService], SharingModel]
) -> None:
    service = make_service(collector.url)
    sharing = follow(service)
    window = ViewerWindow(sharing)
    qtbot.addWidget(window)
    window.show()
    window.show_tab("session")
    qtbot.wait(30)  # laid out while there is nothing to choose
    service.grant()
    service._prepared.wait(20)
    service.track(events.AppLaunched())

    sharing.catch_up()
    assert window.session.model.rowCount() == 1
    window.session.choose_newest()  # before what asks to choose had a place
    qtbot.waitUntil(lambda: window.session.detail.width() > 300)
    qtbot.wait(30)  # layouts tell each other in several turns

    [rest] = window.findChildren(Rest)
    assert rest.verticalScrollBar().maximum() == 0


def test_where_the_person_was_can_be_found_again(window: ViewerWindow, see: See) -> None:
    window.catalogue.search.setText("agent")
    window.catalogue.list.choose("agent_run")
    window.session.table.setCurrentIndex(window.session.proxy.index(0, 0))
    window.show_tab("never")
    state = window.state()
    assert (state.tab, state.catalogue.event, state.catalogue.find, state.session.number) == (
        "never",
        "agent_run",
        "agent",
        1,
    )
    again = see(window.session.model._service)
    again.restore(state)
    assert again.state() == state
