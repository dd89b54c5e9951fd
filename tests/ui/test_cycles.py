"""Cyclic garbage goes on the main thread, whatever thread made the object too many."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEventLoop, QTimer

from tests.ui.test_main import environment
from ui.cycles import CycleCollector

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Trap


class Loop:
    """Garbage that only a collector of cycles finds; tells on which thread it went."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self.itself = self
        self.tell = tell

    def __del__(self) -> None:
        self.tell(threading.current_thread().name)


def make_many_objects() -> None:
    """Pass every threshold several times."""
    kept: list[list[int]] = []
    for _ in range(30):
        kept.extend([] for _ in range(10_000))
        kept.clear()
        kept.extend([] for _ in range(2_000))


@pytest.fixture
def python_collects() -> Iterator[None]:
    """Python's own way, which the tests of windows turn off."""
    gc.collect()
    gc.enable()
    yield
    gc.disable()


@pytest.mark.usefixtures("python_collects")
def test_a_thread_that_makes_many_objects_collects_nothing(qtbot: QtBot) -> None:
    went: list[str] = []
    collector = CycleCollector()
    collector.start()
    Loop(went.append)

    thread = threading.Thread(target=make_many_objects, name="busy")
    thread.start()
    thread.join()
    assert went == []

    more: list[list[int]] = [[] for _ in range(10_000)]  # what the thread made is gone, and no longer counts
    qtbot.waitUntil(lambda: went == ["MainThread"])
    assert len(more) == 10_000
    collector.close()


@pytest.mark.usefixtures("python_collects")
def test_what_threads_throw_away_does_not_pile_up(qtbot: QtBot) -> None:
    went: list[str] = []
    collector = CycleCollector()
    collector.start()

    def throw_away() -> None:
        for _ in range(2_000):
            Loop(went.append)

    for number in range(1, 31):
        thread = threading.Thread(target=throw_away)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda number=number: len(went) == number * 2_000)  # type: ignore[misc]
    assert set(went) == {"MainThread"}
    collector.close()


@pytest.mark.usefixtures("python_collects")
def test_it_collects_while_a_dialog_runs_a_loop_of_its_own(qtbot: QtBot) -> None:
    assert qtbot is not None
    went: list[str] = []
    collector = CycleCollector()
    collector.start()
    inner = QEventLoop()

    def let_go(where: str) -> None:
        went.append(where)
        inner.quit()

    Loop(let_go)
    more: list[list[int]] = [[] for _ in range(10_000)]
    QTimer.singleShot(20_000, inner, inner.quit)
    inner.exec()
    assert (went, len(more)) == (["MainThread"], 10_000)
    collector.close()


@pytest.mark.usefixtures("python_collects")
def test_python_collects_again_when_it_is_closed(qtbot: QtBot) -> None:
    went: list[str] = []
    collector = CycleCollector()
    collector.start()
    Loop(went.append)

    collector.close()
    qtbot.wait(1)  # a turn of the loop
    assert went == []

    thread = threading.Thread(target=make_many_objects, name="busy")
    thread.start()
    thread.join()
    assert went == ["busy"]


@pytest.mark.usefixtures("qtbot")
def test_what_was_off_before_stays_off() -> None:
    CycleCollector().close()

    assert not gc.isenabled()


THE_APP = """
import sys, threading
from PySide6.QtCore import QTimer
from tests.ui.test_cycles import Loop, make_many_objects
from ui import __main__ as command, main

start = main.Application.start
def begin(self, **wish):
    def went(where):
        print(where, flush=True)
        QTimer.singleShot(0, self.quit)
    def busy():
        Loop(went)
        thread = threading.Thread(target=make_many_objects, name="busy")
        thread.start()
        thread.join()
        print("made", flush=True)
    self.painted.connect(lambda: QTimer.singleShot(0, busy))
    start(self, **wish)
main.Application.start = begin
sys.exit(command.main(sys.argv[1:]))
"""


@pytest.mark.parametrize("arguments", [[], ["--at-login"]], ids=["with a window", "at login"])
def test_the_app_collects_on_its_main_thread_only(profile: Path, trap: Trap, arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", THE_APP, *arguments],
        env=environment(profile, trap.url),
        capture_output=True,
        text=True,
        timeout=50,
        check=True,
    )

    assert done.stdout.split() == ["made", "MainThread"], done.stderr
