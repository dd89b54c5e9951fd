"""Work on a thread and what follows on the main one; nothing that belongs to a window ends on the thread."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from ui.aside import Aside

if TYPE_CHECKING:
    from types import FrameType

    from pytestqt.qtbot import QtBot


def test_the_work_is_done_elsewhere_and_the_rest_here(qtbot: QtBot) -> None:
    aside = Aside()
    heard: list[tuple[str, str]] = []

    aside(lambda: threading.current_thread().name, lambda name: heard.append((name, threading.current_thread().name)))

    qtbot.waitUntil(lambda: heard == [("aside", "MainThread")])


def test_nothing_follows_once_it_is_closed(qtbot: QtBot) -> None:
    aside = Aside()
    heard: list[str] = []
    at_work = threading.Event()

    aside(lambda: "late" if at_work.wait(20) else "", heard.append)
    aside.close()
    at_work.set()
    qtbot.waitUntil(lambda: not aside._jobs)

    assert heard == []


def test_what_it_works_for_never_goes_on_the_thread(qtbot: QtBot) -> None:
    aside = Aside()
    went: list[str] = []
    followed = threading.Event()

    class Window:
        def work(self) -> None:
            pass

        def done(self, _: None) -> None:
            followed.set()

        def __del__(self) -> None:
            went.append(threading.current_thread().name)

    def linger(frame: FrameType, event: str, _: object) -> None:
        """Keep the thread at its end for as long as what follows takes, if that does not wait for it."""
        if event == "return" and frame.f_code.co_qualname.startswith(Aside.__call__.__qualname__):
            followed.wait(0.3)

    threading.setprofile(linger)
    try:
        window = Window()
        aside(window.work, window.done)
        del window
        qtbot.waitUntil(lambda: went != [])
    finally:
        threading.setprofile(None)  # type: ignore[arg-type]  # it takes None, says Python's own documentation
    assert went == ["MainThread"]


def test_one_that_fails_to_follow_holds_up_nobody(qtbot: QtBot) -> None:
    aside = Aside()
    heard: list[str] = []

    def fail(_: None) -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as failed:
        aside(lambda: None, fail)
        aside(lambda: "one", heard.append)
        aside(lambda: "other", heard.append)
        for thread in tuple(aside._jobs):
            thread.join(20)  # all have ended before anything follows
        qtbot.waitUntil(lambda: sorted(heard) == ["one", "other"])
    assert [kind for kind, _, _ in failed] == [ZeroDivisionError]
