"""The running copy's end of the local socket, met by real sockets: polite, malformed, huge, slow and hostile ones."""

from __future__ import annotations

import os
import random
import socket
import subprocess
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication

from app.build import Channel
from app.ipc.first import First, ask_running
from app.ipc.message import Answer, Outcome, Request, Wish, decode_answer, encode_request
from app.ipc.place import find_place
from ui.ipc_server import MOST_AT_ONCE, IpcServer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from app.ipc.place import Place
    from tests.conftest import Records

pytestmark = pytest.mark.skipif(os.name != "posix", reason="these sockets are those of Unix")

ASK = Request(Wish.STATUS)
PATIENCE = 200
NOBODY = 65534


class Desk:
    """A server on a place of its own, and what it was asked."""

    def __init__(self, place: Place) -> None:
        self.place = place
        first = First.claim(place)
        assert first is not None
        assert first.listener is not None
        self.first = first
        self.asked: list[Request] = []
        self.server = IpcServer(first.listener, self._answer, patience=PATIENCE)

    def _answer(self, request: Request) -> Answer:
        self.asked.append(request)
        return Answer(Outcome.DONE, {"number": len(self.asked)})

    def connect(self) -> socket.socket:
        connection = socket.socket(socket.AF_UNIX)
        connection.connect(str(self.place.socket))
        connection.settimeout(20)
        return connection

    def close(self) -> None:
        self.server.close()
        self.server.deleteLater()
        self.first.release()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    assert qtbot is not None
    desk = Desk(find_place(tmp_path / "profile", Channel.DEBUG, os.environ))
    yield desk
    desk.close()


def still_answers(qtbot: QtBot, desk: Desk) -> bool:
    """Whether a polite caller gets through."""
    before = len(desk.asked)
    answers: list[Answer | None] = []
    thread = threading.Thread(target=lambda: answers.append(ask_running(desk.place, ASK)))
    thread.start()
    qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
    thread.join()
    return answers == [Answer(Outcome.DONE, {"number": before + 1})] and desk.asked[-1] == ASK


def ended(qtbot: QtBot, connection: socket.socket) -> bytes:
    """What the server said until it hung up."""
    said = b""
    connection.setblocking(False)

    def over() -> bool:
        nonlocal said
        try:
            part = connection.recv(65_536)
        except BlockingIOError:
            return False
        except ConnectionResetError:
            return True
        said += part
        return not part

    qtbot.waitUntil(over, timeout=20_000)
    return said


def test_a_request_is_answered_and_the_next_one_too(qtbot: QtBot, desk: Desk) -> None:
    assert still_answers(qtbot, desk)
    assert still_answers(qtbot, desk)


def test_a_request_may_come_in_pieces(qtbot: QtBot, desk: Desk) -> None:
    with desk.connect() as connection:
        line = encode_request(ASK)
        for start in range(0, len(line), 20):
            connection.send(line[start : start + 20])
            QCoreApplication.processEvents()
        assert decode_answer(ended(qtbot, connection)) == Answer(Outcome.DONE, {"number": 1})
    assert desk.asked == [ASK]


@pytest.mark.parametrize(
    ("said", "outcome", "line"),
    [
        (b"hello\n", Outcome.REFUSED, "it is not a line of JSON"),
        (b"\0" * 100 + b"\n", Outcome.REFUSED, "it is not a line of JSON"),
        (b'{"osaurus": 1, "wish": "grant"}\n', Outcome.REFUSED, "it is not one that Osaurus knows"),
        (b'{"osaurus": 2, "wish": "open"}\n', Outcome.VERSION, "it is of another version"),
        (encode_request(ASK) + b"and more", Outcome.REFUSED, "it ended too early"),
    ],
)
def test_what_is_malformed_is_refused_in_one_line(
    qtbot: QtBot, desk: Desk, logged: Records, said: bytes, outcome: Outcome, line: str
) -> None:
    with desk.connect() as connection:
        connection.sendall(said)
        answer = ended(qtbot, connection)
    assert b'"outcome": "%s"' % outcome.value.encode() in answer
    logged.expect(f"a message on the local socket was refused: {line}")
    assert (desk.asked, logged.messages) == ([], [])
    assert still_answers(qtbot, desk)


def test_what_is_huge_is_refused_before_it_is_read(qtbot: QtBot, desk: Desk, logged: Records) -> None:
    with desk.connect() as connection:
        connection.setblocking(False)
        sent = connection.send(b"x" * 10_000_000)  # as much as the system takes
        ended(qtbot, connection)
        assert sent > 100_000
    logged.expect("it is too long")
    assert still_answers(qtbot, desk)


def test_what_is_slow_is_given_up_on(qtbot: QtBot, desk: Desk, logged: Records) -> None:
    with desk.connect() as silent, desk.connect() as trickling:
        trickling.send(b"{")
        ended(qtbot, silent)
        ended(qtbot, trickling)
    logged.expect("it took too long", "it took too long")
    assert still_answers(qtbot, desk)


def test_half_a_message_is_refused_and_a_look_is_not_even_noted(qtbot: QtBot, desk: Desk, logged: Records) -> None:
    desk.connect().close()
    with desk.connect() as connection:
        connection.sendall(b'{"osaurus": 1')
        connection.shutdown(socket.SHUT_WR)
        ended(qtbot, connection)
    logged.expect("it ended too early")
    assert still_answers(qtbot, desk)


def test_a_caller_that_does_not_wait_for_the_answer_does_no_harm(qtbot: QtBot, desk: Desk) -> None:
    with desk.connect() as connection:
        connection.sendall(encode_request(ASK))
    qtbot.waitUntil(lambda: desk.asked == [ASK])
    assert still_answers(qtbot, desk)


def test_a_crowd_of_silent_callers_is_waited_out(qtbot: QtBot, desk: Desk, logged: Records) -> None:
    crowd = [desk.connect() for _ in range(MOST_AT_ONCE)]
    qtbot.waitUntil(lambda: len(desk.server._callers) == MOST_AT_ONCE)
    crowd += [desk.connect() for _ in range(4)]
    assert still_answers(qtbot, desk)
    for connection in crowd:
        connection.close()
    qtbot.waitUntil(lambda: not desk.server._callers)
    while logged.messages:
        logged.expect("it took too long")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can be somebody else for a moment")
def test_somebody_else_is_refused_unheard(qtbot: QtBot, desk: Desk, logged: Records) -> None:
    # Nobody else could even get here; the folders are opened for the test.
    listener = socket.socket(socket.AF_UNIX)
    path = Path("/tmp") / f"osaurus-test-{os.getpid()}.sock"  # noqa: S108 - where somebody else gets in
    listener.bind(str(path))
    path.chmod(0o777)
    listener.listen()
    listener.setblocking(False)
    server = IpcServer(listener, desk._answer)
    script = (
        "import socket, sys; s = socket.socket(socket.AF_UNIX); s.connect(sys.argv[1])\n"
        "try: s.sendall(sys.argv[2].encode()); sys.exit(len(s.recv(100)))\n"
        "except OSError: sys.exit(0)"
    )
    command = ["/usr/bin/python3", "-c", script, str(path), encode_request(ASK).decode()]
    stranger = subprocess.Popen(command, user=NOBODY, group=NOBODY, cwd="/")
    qtbot.waitUntil(lambda: stranger.poll() is not None, timeout=20_000)
    server.close()
    listener.close()
    path.unlink()
    assert (stranger.returncode, desk.asked) == (0, [])
    logged.expect("it is from somebody else")


def test_closing_hangs_up_on_whoever_is_speaking(qtbot: QtBot, desk: Desk) -> None:
    with desk.connect() as connection:
        connection.send(b"{")
        qtbot.waitUntil(lambda: len(desk.server._callers) == 1)
        desk.server.close()
        assert ended(qtbot, connection) == b""
    assert not desk.server._notifier.isEnabled()


@pytest.mark.long
@pytest.mark.parametrize("seed", range(20))
def test_a_hundred_random_messages_at_a_time(qtbot: QtBot, desk: Desk, logged: Records, seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311 - to be repeated, not to be secret
    good = encode_request(ASK)
    for _ in range(100):
        said = bytearray(good)
        for _ in range(rng.randrange(0, 6)):
            place = rng.randrange(len(said))
            match rng.randrange(4):
                case 0:
                    said[place] = rng.randrange(256)
                case 1:
                    del said[place]
                case 2:
                    said[place:place] = rng.randbytes(rng.randrange(1, 9))
                case _:
                    said[place:place] = said[: rng.randrange(len(said))]
        with desk.connect() as connection:
            connection.sendall(bytes(said))
            if rng.random() < 0.5:
                connection.shutdown(socket.SHUT_WR)
                ended(qtbot, connection)
        QCoreApplication.processEvents()
    qtbot.waitUntil(lambda: not desk.server._callers, timeout=20_000)
    assert set(desk.asked) <= {ASK}
    while logged.messages:
        logged.expect("a message on the local socket was refused: ")
    assert still_answers(qtbot, desk)
