"""A bell is rung on any thread and heard on the main one, and whoever rings it has no hold on anything of Qt's."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.observed import Observed
from tests.ui.conftest import sweep
from ui.bell import Bell

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Owner(QObject):
    """Notes on which threads it hears, and on which it went."""

    def __init__(self, heard: list[str], went: list[str]) -> None:
        super().__init__()
        self.heard, self.went = heard, went
        self.bell = Bell(self, self.hear)

    def hear(self) -> None:
        self.heard.append(threading.current_thread().name)

    def __del__(self) -> None:
        self.went.append(threading.current_thread().name)


def ring_elsewhere(bell: Bell) -> None:
    thread = threading.Thread(target=lambda: [bell.ring() for _ in range(5)], name="elsewhere")
    thread.start()
    thread.join()


def test_however_often_it_is_rung_it_is_heard_once_a_turn_on_the_main_thread(qtbot: QtBot) -> None:
    heard: list[str] = []
    owner = Owner(heard, [])

    ring_elsewhere(owner.bell)
    assert heard == []
    qtbot.waitUntil(lambda: heard == ["MainThread"])

    ring_elsewhere(owner.bell)
    qtbot.waitUntil(lambda: heard == ["MainThread"] * 2)


def test_muffled_it_is_heard_no_more(qtbot: QtBot) -> None:
    heard: list[str] = []
    owner = Owner(heard, [])

    ring_elsewhere(owner.bell)
    owner.bell.muffle()
    owner.bell.muffle()
    ring_elsewhere(owner.bell)
    qtbot.wait(1)  # a turn of the loop

    assert heard == []


def test_it_falls_silent_with_its_owner(qtbot: QtBot) -> None:
    heard: list[str] = []
    owner = Owner(heard, [])
    bell = owner.bell

    ring_elsewhere(bell)
    owner.deleteLater()
    sweep()
    ring_elsewhere(bell)
    qtbot.wait(1)

    assert heard == []


class Thing(Observed):
    def change(self) -> None:
        self._changed()


def test_whoever_is_about_to_ring_it_does_not_hold_its_owner(qtbot: QtBot) -> None:
    assert qtbot is not None
    heard: list[str] = []
    went: list[str] = []
    told, go_on = threading.Event(), threading.Event()

    def hold_up() -> None:
        told.set()
        go_on.wait(20)

    thing = Thing()
    thing.subscribe(hold_up)
    owner = Owner(heard, went)
    leave = thing.subscribe(owner.bell.ring)
    thread = threading.Thread(target=thing.change, name="elsewhere")
    thread.start()
    assert told.wait(20)

    leave()
    del owner
    assert went == ["MainThread"]
    go_on.set()
    thread.join()
    assert (heard, went) == ([], ["MainThread"])


COMING_AND_GOING = """
import sys, threading
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from tests.ui.test_bell import Thing
from ui.observer import Observer

sys.setswitchinterval(1e-5)
app = QCoreApplication([])
thing, over = Thing(), threading.Event()
def change():
    while not over.is_set():
        thing.change()
threads = [threading.Thread(target=change) for _ in range(2)]
for thread in threads:
    thread.start()
for _ in range(6000):
    parent = QObject()
    for _ in range(3):
        Observer(thing, parent)
    app.sendPostedEvents()
    parent.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
over.set()
for thread in threads:
    thread.join()
print(len(thing._observers))
"""


def test_owners_may_come_and_go_while_threads_ring() -> None:
    done = subprocess.run(
        [sys.executable, "-c", COMING_AND_GOING],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, "0\n", "")
