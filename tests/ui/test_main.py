"""The composition root: what a start shows, what it loads when, and how it ends."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.collector import Collector
from app.policy import Forbidden, Policy
from app.preferences import Answer, PreferencesStore, StoredConsent
from app.telemetry.answers import Answers
from app.telemetry.consent import Consent, Sharing
from app.telemetry.ledger import Fate
from app.telemetry.words import CATALOGUE_VERSION
from tests.app.telemetry.conftest import HandClock
from tests.ui.conftest import KEY
from ui.onboarding.welcome import WelcomePage
from ui.panes import Pane

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from app.preferences import Preferences
    from tests.ui.conftest import MakeApp, Trap
    from ui.application import Application

OWN = {"app", "ui", "resources"}
LIBRARIES = {"PySide6", "shiboken6", "shibokensupport", "signature_bootstrap"}
"""All that is not Python's own and not ours, and may be loaded before the first window is painted."""
LATER = (
    "app.collector",
    "app.host.agents",
    "app.host.connection",
    "app.host.login",
    "app.host.providers",
    "app.host.tools",
    "app.telemetry.catalog",
    "app.telemetry.delivery",
    "app.telemetry.events",
    "app.telemetry.network",
    "ui.arguments",
    "ui.commands",
    "ui.onboarding.configure_ai",
    "ui.onboarding.create_agent",
    "ui.onboarding.walkthrough",
    "ui.onboarding.popover",
    "ui.portraits",
    "ui.takeover",
    "ui.tray",
    "ui.widgets.fold",
    "ui.settings.window",
    "ui.viewer",
    "argparse",
    "asyncio",
    "ctypes",
    "dataclasses",
    "email",
    "gettext",
    "http",
    "importlib.resources",
    "inspect",
    "json",
    "plistlib",
    "platform",
    "sqlite3",
    "ssl",
    "uuid",
    "xml",
)
"""Ours and Python's own, that the first window has no use for."""
LATER_OF_QT = ("QAccessible", "QDateTime", "QLineEdit", "QMainWindow", "QMenu", "QStyle", "QSystemTrayIcon")
"""Classes that PySide makes when they are first named, in a millisecond or more each."""

FIRST_PAINT = """
import sys
from ui.__main__ import main
from ui.lean_pyside import load_pyside
load_pyside()
from PySide6 import QtGui, QtWidgets
from PySide6.QtCore import QEvent, QObject
from ui.main import Application

class Watch(QObject):
    seen = False
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.seen:
            self.seen = True
            print("painted with", *sorted(sys.modules))
            print("made of", *sorted(name for module in (QtGui, QtWidgets) for name in vars(module)))
        return False

start, watch = Application.start, Watch()
def begin(self, **wish):
    start(self, **wish)
    self.onboarding.installEventFilter(watch)
    self.painted.connect(lambda: (self.await_loading(20), self.quit()))
Application.start = begin
code = main([])
print("ended with", *sorted(sys.modules))
sys.exit(code)
"""


def environment(profile: Path, url: str) -> dict[str, str]:
    return {**os.environ, "OSAURUS_HOME": str(profile), "APTABASE_APP_KEY": KEY, "APTABASE_HOST": url}


def finish(stored: Preferences) -> Preferences:
    return stored._replace(onboarding_finished=True)


def test_the_first_window_is_painted_before_anything_heavy_is_loaded(profile: Path, trap: Trap) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT],
        env=environment(profile, trap.url),
        capture_output=True,
        text=True,
        timeout=50,
        check=True,
    )

    painted, made, ended = (set(line.split()[2:]) for line in done.stdout.splitlines())
    roots = {name.partition(".")[0] for name in painted} - sys.stdlib_module_names
    assert {root for root in roots if not root.startswith("_")} - OWN == LIBRARIES
    assert [name for name in LATER if name in painted] == []
    assert "QLabel" in made
    assert [name for name in LATER_OF_QT if name in made] == []
    assert {"app.host.agents", "app.host.providers", "pydantic", "psutil"} <= ended
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to send")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_cleanly_and_is_no_answer(profile: Path, trap: Trap, number: signal.Signals) -> None:
    code = (
        "import sys; from ui import main; start = main.Application.start\n"
        "def begin(self, **wish):\n"
        "    self.painted.connect(lambda: print('painted', flush=True)); start(self, **wish)\n"
        "main.Application.start = begin\n"
        "sys.exit(main.run(main.Options()))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code],
        env=environment(profile, trap.url),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "painted\n"
        process.send_signal(number)
        _, complaints = process.communicate(timeout=20)

    assert process.returncode == 0, complaints
    assert "Traceback" not in complaints
    assert not (profile / "preferences.json").exists()


BEFORE_QT = """
import os, sys
from ui import __main__ as command

class Watch:
    def find_spec(self, name, *_):
        if name == "PySide6.QtCore":
            print(*sorted(sys.modules), flush=True)
            os._exit(0)

sys.meta_path.insert(0, Watch())
command.main([])
"""


def test_the_core_is_loaded_while_qt_is_being_linked(profile: Path, trap: Trap) -> None:
    done = subprocess.run(
        [sys.executable, "-c", BEFORE_QT],
        env=environment(profile, trap.url),
        capture_output=True,
        text=True,
        timeout=50,
        check=True,
    )

    assert {"app.onboarding.flow", "app.preferences", "app.telemetry.service", "ui.linking"} <= set(done.stdout.split())


def test_it_is_drawn_alike_everywhere_and_asks_for_motion_once_it_is_painted(profile: Path, trap: Trap) -> None:
    code = """
import sys; from ui import main; start = main.Application.start
def begin(self, **wish):
    start(self, **wish)
    source, asked = self._source, []
    source.ask_for_motion = lambda: asked.append(self.onboarding.isVisible())
    def tell():
        self._app.setStyleSheet("")  # which hides the style
        print(self._app.style().objectName(), asked, flush=True)
        self.quit()
    self.painted.connect(tell)
main.Application.start = begin
sys.exit(main.run(main.Options()))
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**environment(profile, trap.url), "QT_STYLE_OVERRIDE": "windows"},
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "fusion [True]\n"), done.stderr


def test_the_first_moments_keep_their_times(qtbot: QtBot, make_app: MakeApp, collector: Collector) -> None:
    clock = HandClock()
    application = make_app(collector.url, clock=clock)
    with qtbot.waitSignal(application.painted, timeout=20_000):
        application.start()
        clock.advance(60)  # the window is painted and the catalogue is loaded a minute later
    assert application.service._preparation is not None
    application.service._preparation.join(20)
    assert application.onboarding is not None
    application.onboarding.footer.main.click()
    application.service.close(20)  # by this clock no batch that has just missed the first one would ever be due

    assert collector.wait_for(4, timeout=20)
    begun, later = "2026-09-21T14:13:20.000Z", "2026-09-21T14:14:20.000Z"
    facts = [(arrival.event_name, json.loads(arrival.raw)["timestamp"]) for arrival in collector.arrivals]
    assert facts[:4] == [
        ("app_launched", begun),
        ("onboarding_started", begun),
        ("onboarding_step_viewed", begun),
        ("onboarding_step_viewed", later),
    ]


ENDINGS = {
    "quit": "QTimer.singleShot(0, self.quit)",
    "Qt's own quit": "QTimer.singleShot(0, main.QApplication.quit)",
    "SIGTERM": "signal.raise_signal(signal.SIGTERM)",
    "an exception": "raise RuntimeError('a mistake')",
}


@pytest.mark.parametrize("ending", ENDINGS)
def test_what_waits_is_sent_however_the_app_ends(profile: Path, ending: str) -> None:
    if ending == "SIGTERM" and sys.platform == "win32":
        pytest.skip("Windows has no SIGTERM to send")
    code = (
        "import signal, sys; from PySide6.QtCore import QTimer; from ui import main; start = main.Application.start\n"
        "def begin(self, **wish):\n"
        "    start(self, **wish); self.service.prepare(); self.service._prepared.wait(20)\n"
        f"    {ENDINGS[ending]}\n"
        "main.Application.start = begin\n"
        "sys.exit(main.run(main.Options()))"
    )
    store = PreferencesStore(profile)
    store.load()
    granted = StoredConsent(Answer.GRANTED, silent_build=False, catalogue_version=CATALOGUE_VERSION)
    store.update(lambda stored: finish(stored)._replace(consent=granted))
    with Collector() as collector:
        done = subprocess.run(
            [sys.executable, "-c", code],
            env=environment(profile, collector.url),
            capture_output=True,
            text=True,
            timeout=50,
            check=False,
        )
        assert ["app_launched"] == [arrival.event_name for arrival in collector.arrivals], done.stderr
    assert done.returncode == (1 if ending == "an exception" else 0), done.stderr


def test_a_first_start_shows_welcome_and_nothing_else(make_app: MakeApp, trap: Trap) -> None:
    application = make_app(trap.url)
    application.start()

    assert application.onboarding is not None
    assert application.flow is application.onboarding.flow
    assert (application.settings, application.viewer) == (None, None)


def test_a_later_start_shows_settings(make_app: MakeApp, trap: Trap) -> None:
    application = make_app(trap.url)
    application.start()
    application.sharing.stop()
    application.preferences.update(finish)
    application.close()

    again = make_app(trap.url)
    again.start()

    assert again.onboarding is None
    assert again.settings is not None
    assert again.settings.isVisible()


def test_an_open_question_brings_welcome_back_although_the_first_run_is_over(make_app: MakeApp, trap: Trap) -> None:
    application = make_app(trap.url)
    application.preferences.update(finish)

    application.start()

    assert application.onboarding is not None


def test_a_pane_that_was_asked_for_opens_and_the_question_waits(make_app: MakeApp, trap: Trap) -> None:
    application = make_app(trap.url)

    application.start(pane=Pane.PRIVACY)

    assert application.onboarding is None
    assert application.settings is not None
    assert application.service.status().sharing is Sharing.UNDECIDED
    assert application.service.status().counts[Fate.HELD] == 0
    assert application.service.needs_decision


def test_finish_leads_to_settings(qtbot: QtBot, make_app: MakeApp) -> None:
    application = make_app()
    application.start()
    assert application.onboarding is not None
    window = application.onboarding
    window.footer.main.click()
    for _ in range(2):
        window.footer.skip.click()

    window.footer.main.click()

    assert not window.isVisible()
    assert application.onboarding is None
    assert application.settings is not None
    assert application.settings.isVisible()
    qtbot.waitUntil(application.settings.isActiveWindow)


def test_the_assistant_runs_again_from_settings_once_at_a_time(make_app: MakeApp) -> None:
    application = make_app()
    application.start(pane=Pane.GENERAL)
    assert application.settings is not None

    application.settings.onboarding_requested.emit()
    first = application.onboarding
    application.settings.onboarding_requested.emit()

    assert first is not None
    assert application.onboarding is first
    assert application.flow is not None
    assert application.flow.state.step == "welcome"


def test_the_popover_leads_to_the_very_events_that_wait(qtbot: QtBot, make_app: MakeApp, trap: Trap) -> None:
    application = make_app(trap.url)
    with qtbot.waitSignal(application.painted, timeout=20_000):
        application.start()
    assert application.onboarding is not None
    page = application.onboarding.page
    assert isinstance(page, WelcomePage)
    page.question.info.click()
    assert page.question._popover is not None

    page.question._popover.link.click()

    viewer = application.viewer
    assert viewer is not None
    assert viewer.isVisible()
    assert application.onboarding.isVisible()
    assert viewer.session.isVisible()
    qtbot.waitUntil(lambda: viewer.session.model.rowCount() == 3)
    rows = application.service.rows()[1]
    assert [(row.name, row.fate) for row in rows] == [
        ("app_launched", Fate.HELD),
        ("onboarding_started", Fate.HELD),
        ("onboarding_step_viewed", Fate.HELD),
    ]
    assert {row.name for row in viewer.session.model._rows} == {row.name for row in rows}


@pytest.mark.parametrize("content", ['{"share_anonymous_usage_data": false}', "not json"])
def test_a_policy_that_arrives_restricts_at_once(
    qtbot: QtBot, make_app: MakeApp, trap: Trap, policy_file: Path, content: str
) -> None:
    application = make_app(trap.url)
    with qtbot.waitSignal(application.painted, timeout=20_000):
        application.start()
    policy_file.parent.mkdir(parents=True)
    policy_file.write_text('{"share_anonymous_usage_data": true}')
    qtbot.wait(50)
    # Whether the watcher has met the file half written is up to the system; only a whole one is looked at here.
    if application.service.status().sharing is Sharing.ASKING:
        other = policy_file.with_suffix(".new")
        other.write_text(content)
        other.replace(policy_file)

    qtbot.waitUntil(lambda: application.service.status().sharing is Sharing.BLOCKED)
    assert application.service.status().counts[Fate.HELD] == 0


def test_a_policy_between_reading_and_watching_is_not_missed(
    qtbot: QtBot, make_app: MakeApp, trap: Trap, policy_file: Path
) -> None:
    policy_file.parent.mkdir(parents=True)
    application = make_app(trap.url, policy=Policy())
    policy_file.write_text('{"share_anonymous_usage_data": false}')

    with qtbot.waitSignal(application.painted, timeout=20_000):
        application.start()

    assert application.service.status().sharing is Sharing.BLOCKED


def test_a_policy_that_is_no_file_is_met_when_a_person_comes_back(
    qtbot: QtBot, make_app: MakeApp, trap: Trap, qapp: QApplication
) -> None:
    policies = [Policy()]
    application = make_app(trap.url, policy=Policy(), read=lambda: policies[-1])
    with qtbot.waitSignal(application.painted, timeout=20_000):
        application.start()
    policies.append(Policy(Forbidden.ADMINISTRATOR))
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert application.service.status().sharing is Sharing.ASKING

    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)

    assert application.service.status().sharing is Sharing.BLOCKED


def test_a_no_in_another_copy_is_obeyed_at_once(
    qtbot: QtBot, make_app: MakeApp, collector: Collector, profile: Path
) -> None:
    application = make_app(collector.url)
    with qtbot.waitSignal(application.painted, timeout=20_000):
        application.start()
    application.service.grant()
    qtbot.waitUntil(lambda: application.service.status().counts[Fate.SENT] == 3)
    other = PreferencesStore(profile)
    other.load()

    Answers(other).decline(keyed=True)

    qtbot.waitUntil(lambda: application.service.status().sharing is Sharing.OFF)
    assert application.service.consent is Consent.DECLINED


def test_end_is_harmless_twice_and_records_nothing_afterwards(make_app: MakeApp, trap: Trap) -> None:
    application = make_app(trap.url)
    application.start()

    application.end()
    application.end()
    application.features.server_started()

    assert application.service.consent is Consent.UNDECIDED
    assert application.service.status().counts[Fate.HELD] == 0


def test_only_the_app_and_the_tour_run_the_event_loop() -> None:
    from importlib.resources import files
    from pathlib import Path

    sources = sorted(Path(str(files("ui"))).rglob("*.py"))
    found = [
        (source.name, line.strip())
        for source in sources
        for line in source.read_text(encoding="utf-8").splitlines()
        if re.search(r"\bexec\(\)|processEvents", line)
    ]

    assert found == [("main.py", "return app.exec()"), ("tour.py", "app.exec()")]


def test_windows_of_two_apps_in_a_row_do_not_meet(make_app: MakeApp, qtbot: QtBot) -> None:
    first = make_app()
    first.start(pane=Pane.PRIVACY)
    first.close()
    second: Application = make_app()
    with qtbot.waitSignal(second.painted, timeout=20_000):
        second.start(pane=Pane.PRIVACY)

    assert second.settings is not None
    assert second.settings.isVisible()
