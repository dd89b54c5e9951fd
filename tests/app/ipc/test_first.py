"""Who is the first copy, and how a command gets to it: real locks, real sockets, real processes."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.errors import RunningCopyError
from app.ipc import lock
from app.ipc.first import First, ask_running, claim_or_hand_over
from app.ipc.lock import Lock, is_held
from app.ipc.message import Answer, Outcome, Request, Wish, decode_request, encode_answer
from app.ipc.peer import is_same_user
from app.ipc.place import Place, UnsafePlaceError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.conftest import Records

pytestmark = pytest.mark.skipif(os.name != "posix", reason="these sockets are those of Unix")

ROOT = Path(__file__).parents[3]
ASK = Request(Wish.STATUS)
DONE = encode_answer(Answer(Outcome.DONE, {"n": 1}))
NOBODY = 65534

HOLD = """
import sys
from pathlib import Path
from app.ipc import lock
from app.ipc.first import First
from app.ipc.place import Place
first = First.claim(Place(Path(sys.argv[1]), sys.argv[2]))
print("first" if first else "later", flush=True)
sys.stdin.read()
if first:
    first.release()
"""


def hold(place: Place) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", HOLD, str(place.folder), place.name]
    return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


@pytest.fixture
def first(place: Place) -> Iterator[First]:
    claimed = First.claim(place)
    assert claimed is not None
    yield claimed
    claimed.release()


def listener(first: First) -> socket.socket:
    assert first.listener is not None
    first.listener.settimeout(20)
    return first.listener


def serve(first: First, reply: Callable[[socket.socket], object]) -> threading.Thread:
    """Take one caller, on a thread."""

    def run() -> None:
        connection, _ = listener(first).accept()
        with connection:
            connection.settimeout(20)
            reply(connection)

    thread = threading.Thread(target=run)
    thread.start()
    return thread


# The lock.


def test_the_second_claim_fails_until_the_first_is_released(place: Place) -> None:
    first = First.claim(place)
    assert first is not None
    assert First.claim(place) is None
    assert is_held(place.lock)
    first.release()
    assert list(place.folder.iterdir()) == []
    assert not is_held(place.lock)
    second = First.claim(place)
    assert second is not None
    second.release()


def test_a_lock_whose_file_goes_between_two_steps_is_taken_anew(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    ending = Lock.take(place.lock)
    assert ending is not None
    really, opened = lock._try, []

    def try_late(handle: int) -> bool:
        if not opened:
            ending.release()  # after the other one has opened the file, before it locks it
        opened.append(handle)
        return really(handle)

    monkeypatch.setattr(lock, "_try", try_late)
    mine = Lock.take(place.lock)

    assert mine is not None
    assert Lock.take(place.lock) is None
    mine.release()


def test_a_lock_that_cannot_be_opened_is_explained(place: Place) -> None:
    place.lock.symlink_to(place.folder / "elsewhere")
    with pytest.raises(UnsafePlaceError, match="cannot be opened"):
        First.claim(place)
    assert [path.name for path in place.folder.iterdir()] == [place.lock.name]


@pytest.mark.skipif(sys.platform == "win32", reason="flock is of Unix")
def test_a_file_system_without_locks_is_explained(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_handle: int, _flags: int) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr("fcntl.flock", refuse)
    with pytest.raises(UnsafePlaceError, match="cannot be locked"):
        Lock.take(place.lock)
    assert is_held(place.lock) is False


def test_what_a_crash_left_behind_is_no_obstacle(place: Place) -> None:
    process = hold(place)
    assert process.stdout is not None
    with process.stdout:
        assert process.stdout.readline() == "first\n"
        process.send_signal(signal.SIGKILL)
        process.wait(20)
    assert process.stdin is not None
    process.stdin.close()
    assert sorted(path.suffix for path in place.folder.iterdir()) == [".lock", ".sock"]
    assert ask_running(place, ASK) is None

    first = First.claim(place)

    assert first is not None
    assert first.listener is not None
    first.release()


def test_of_many_starts_at_once_exactly_one_is_the_first(place: Place) -> None:
    processes = [hold(place) for _ in range(6)]
    said = [process.stdout.readline() for process in processes if process.stdout is not None]
    for process in processes:
        process.communicate(timeout=20)
    assert sorted(said) == ["first\n", *["later\n"] * 5]


def test_a_place_too_deep_for_a_socket_still_has_its_lock(tmp_path: Path, logged: Records) -> None:
    place = Place(tmp_path / ("d" * 120), "name")
    first = First.claim(place)
    assert first is not None
    assert first.listener is None
    assert First.claim(place) is None
    with pytest.raises(RunningCopyError, match="does not answer"):
        ask_running(place, ASK, patience=0.1)
    first.release()
    logged.expect("later starts cannot reach this one")


# Handing over.


def test_asking_where_nobody_runs_creates_nothing(place: Place) -> None:
    shutil.rmtree(place.folder)
    assert ask_running(place, ASK) is None
    assert not place.folder.exists()


def test_the_command_arrives_and_the_answer_comes_back(place: Place, first: First) -> None:
    heard: list[Request] = []

    def reply(connection: socket.socket) -> None:
        heard.append(decode_request(connection.recv(4096)))
        connection.sendall(DONE[:5])
        connection.sendall(DONE[5:])

    thread = serve(first, reply)
    assert ask_running(place, ASK) == Answer(Outcome.DONE, {"n": 1})
    thread.join()
    assert heard == [ASK]
    thread = serve(first, reply)
    assert claim_or_hand_over(place, Request(Wish.OPEN)) is None
    thread.join()
    assert heard[1] == Request(Wish.OPEN)


def test_a_start_during_the_end_of_the_first_copy_becomes_the_first(place: Place) -> None:
    ending = First.claim(place)
    assert ending is not None
    ending.stop_listening()
    thread = threading.Timer(0.3, ending.release)
    thread.start()
    mine = claim_or_hand_over(place, Request(Wish.OPEN))
    thread.join()
    assert mine is not None
    mine.release()


def test_a_first_copy_that_hangs_up_without_a_word_is_asked_again(place: Place, first: First) -> None:
    thread = serve(first, lambda connection: None)  # noqa: ARG005 - it closes
    answering = threading.Timer(
        0.2, lambda: serve(first, lambda connection: (connection.recv(4096), connection.sendall(DONE))).join()
    )
    answering.start()
    assert ask_running(place, ASK) == Answer(Outcome.DONE, {"n": 1})
    thread.join()
    answering.join()


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (encode_answer(Answer(Outcome.REFUSED)), "did not take this command"),
        (encode_answer(Answer(Outcome.VERSION)), "Another version"),
        (b'{"osaurus": 2, "other": "keys"}\n', "Another version"),
        (b"HTTP/1.1 400 Bad Request\r\n", "cannot be used"),
        (b"x" * 70_000 + b"\n", "cannot be used"),
        (DONE[:-1], "cannot be used"),
    ],
)
def test_an_answer_that_is_no_yes_is_explained(place: Place, first: First, said: bytes, words: str) -> None:
    thread = serve(first, lambda connection: (connection.recv(4096), connection.sendall(said)))
    with pytest.raises(RunningCopyError, match=words):
        claim_or_hand_over(place, Request(Wish.OPEN))
    thread.join()


def test_a_copy_that_never_answers_is_given_up_on(place: Place, first: First) -> None:
    with pytest.raises(RunningCopyError, match="does not answer"):
        ask_running(place, ASK, patience=0.2)
    assert first.listener is not None


# Whose process it is.


def test_both_ends_of_our_own_connection_are_ours() -> None:
    one, other = socket.socketpair()
    with one, other:
        assert is_same_user(one)
        assert is_same_user(other)


def test_what_has_no_owner_is_nobody_of_ours() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        with socket.create_connection(server.getsockname()) as connection:
            assert not is_same_user(connection) or sys.platform == "linux"
        closed = socket.socket(socket.AF_UNIX)
        closed.close()
        assert not is_same_user(closed)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can be somebody else for a moment")
def test_a_socket_of_somebody_else_is_told_nothing(tmp_path: Path) -> None:
    folder = Path("/tmp") / f"osaurus-test-{os.getpid()}"  # noqa: S108 - where somebody else can write
    folder.mkdir()
    os.chown(folder, NOBODY, NOBODY)
    place = Place(folder, "name")
    script = (
        "import socket, sys; s = socket.socket(socket.AF_UNIX); s.bind(sys.argv[1]); s.listen(); print(1, flush=True);"
        "c = s.accept()[0]; sys.exit(len(c.recv(4096)))"
    )
    command = ["/usr/bin/python3", "-c", script, str(place.socket)]
    stranger = subprocess.Popen(command, stdout=subprocess.PIPE, user=NOBODY, group=NOBODY, cwd="/")
    assert stranger.stdout is not None
    with stranger.stdout:
        stranger.stdout.readline()
        with pytest.raises(RunningCopyError, match="belongs to somebody else"):
            ask_running(place, ASK)
    assert stranger.wait(20) == 0
    shutil.rmtree(folder)
    assert tmp_path.exists()
