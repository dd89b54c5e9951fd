"""What happens on any thread is told on the main one, and to nobody who is gone."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from app.observed import Observed
from tests.ui.conftest import sweep
from ui.observer import Observer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Thing(Observed):
    def change(self) -> None:
        self._changed()


def test_many_changes_are_told_once_on_the_main_thread(qtbot: QtBot) -> None:
    thing = Thing()
    observer = Observer(thing)
    heard: list[threading.Thread] = []
    observer.changed.connect(lambda: heard.append(threading.current_thread()))
    worker = threading.Thread(target=lambda: [thing.change() for _ in range(5)])
    with qtbot.waitSignal(observer.changed):
        worker.start()
    worker.join()
    thing.change()
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert set(heard) == {threading.main_thread()}


def test_it_leaves_when_it_goes(qtbot: QtBot) -> None:
    assert qtbot is not None
    thing = Thing()
    observer = Observer(thing)
    observer.deleteLater()
    sweep()
    thing.change()
    assert thing._observers == ()
