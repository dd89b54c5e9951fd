"""What comes over the named pipe is done on the main thread, and nothing else is."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

import pytest

from app.build import Channel
from app.ipc.message import Answer, Outcome, Request, Wish, decode_answer, encode_request
from app.ipc.pipe import PipeListener, say
from app.ipc.place import find_place
from ui.pipe_server import PipeServer

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.conftest import Records

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the tests speak Unix sockets")


def test_requests_are_obeyed_on_the_main_thread_and_the_rest_is_refused(
    qtbot: QtBot, tmp_path: Path, logged: Records
) -> None:
    place = find_place(tmp_path / "profile", Channel.DEBUG, os.environ)
    place.prepare()
    listener = PipeListener(place, "AF_UNIX")
    seen: list[tuple[Request, bool]] = []

    def answer(request: Request) -> Answer:
        seen.append((request, threading.current_thread() is threading.main_thread()))
        return Answer(Outcome.DONE, {"n": 1})

    server = PipeServer(listener, answer)

    def ask(line: bytes) -> Answer:
        said: list[bytes | None] = []
        thread = threading.Thread(target=lambda: said.append(say(place, line, 20, "AF_UNIX")))
        thread.start()
        qtbot.waitUntil(lambda: bool(said), timeout=20_000)
        thread.join()
        assert said[0] is not None
        return decode_answer(said[0])

    assert ask(encode_request(Request(Wish.OPEN))) == Answer(Outcome.DONE, {"n": 1})
    assert ask(b'{"osaurus": 1, "wish": "grant"}\n').outcome is Outcome.REFUSED
    assert ask(b'{"osaurus": 9}\n').outcome is Outcome.VERSION
    server.close()
    assert ask(encode_request(Request(Wish.OPEN))).outcome is Outcome.REFUSED
    assert seen == [(Request(Wish.OPEN), True)]
    logged.expect("it is not one that Osaurus knows", "it is of another version")
    listener.close()
    server.deleteLater()
