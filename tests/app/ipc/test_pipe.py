"""The named pipe's conversation, met on any system over the sockets that the library underneath speaks too."""

from __future__ import annotations

import os
import threading
from multiprocessing import connection
from typing import TYPE_CHECKING

import pytest

from app.errors import RunningCopyError
from app.ipc.message import MAX_REQUEST
from app.ipc.pipe import PipeListener, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.ipc.place import Place
    from tests.conftest import Records

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the tests speak Unix sockets")

FAMILY = "AF_UNIX"
LINE = b'{"osaurus": 1}\n'


@pytest.fixture
def heard() -> list[bytes]:
    return []


@pytest.fixture
def listener(place: Place, heard: list[bytes]) -> Iterator[PipeListener]:
    def answer(line: bytes) -> bytes:
        heard.append(line)
        return b"heard " + line

    made = PipeListener(place, FAMILY)
    made.serve(answer)
    yield made
    made.close()
    assert not place.secret.exists()


def ask(place: Place, patience: float = 20) -> bytes | None:
    return say(place, LINE, patience, FAMILY)


def connect(place: Place) -> connection.Connection:
    return connection.Client(str(place.socket), FAMILY)


def test_the_line_arrives_and_the_answer_comes_back(place: Place, listener: PipeListener, heard: list[bytes]) -> None:
    assert listener is not None
    assert ask(place) == b"heard " + LINE
    assert ask(place) == b"heard " + LINE
    assert heard == [LINE, LINE]
    assert place.secret.stat().st_mode & 0o777 == 0o600


def test_where_nobody_listens_there_is_no_answer(place: Place) -> None:
    assert ask(place) is None
    place.secret.write_bytes(b"left by a crash")
    assert ask(place) is None
    made = PipeListener(place, FAMILY)  # and what was left is no obstacle
    made.close()


def test_who_does_not_know_the_secret_is_refused_unheard(
    place: Place, listener: PipeListener, heard: list[bytes], logged: Records
) -> None:
    assert listener is not None
    with connect(place) as stranger:
        stranger.recv_bytes(32)
        stranger.send_bytes(b"\0" * 32 + LINE)
        with pytest.raises((EOFError, ConnectionResetError)):
            stranger.recv_bytes()
    logged.expect("it is from somebody else")
    assert heard == []
    assert ask(place) == b"heard " + LINE


def test_a_proof_serves_once(place: Place, listener: PipeListener, heard: list[bytes], logged: Records) -> None:
    assert listener is not None
    with connect(place) as other:
        other.recv_bytes(32)
        said = _overheard(place)
        other.send_bytes(said)
        with pytest.raises((EOFError, ConnectionResetError)):
            other.recv_bytes()
    logged.expect("it is from somebody else")
    assert heard == []


def _overheard(place: Place) -> bytes:
    """What an honest caller would say to another challenge."""
    from app.ipc.pipe import _CALLER, _prove

    return _prove(place.secret.read_bytes(), _CALLER + b"\1" * 32 + LINE) + LINE


def test_a_first_copy_that_does_not_know_the_secret_is_not_believed(place: Place) -> None:
    place.secret.write_bytes(b"s" * 32)
    false = connection.Listener(str(place.socket), FAMILY)

    def pretend() -> None:
        with false.accept() as caller:
            caller.send_bytes(b"\0" * 32)
            caller.recv_bytes()
            caller.send_bytes(b"\0" * 32 + b'{"osaurus": 1, "outcome": "done", "facts": null}\n')

    thread = threading.Thread(target=pretend)
    thread.start()
    with pytest.raises(RunningCopyError, match="belongs to somebody else"):
        ask(place)
    thread.join()
    false.close()


def test_what_is_too_long_slow_or_silent_is_refused(
    place: Place, listener: PipeListener, heard: list[bytes], logged: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert listener is not None
    monkeypatch.setattr("app.ipc.pipe.PATIENCE_SECONDS", 0.2)
    with connect(place) as huge:
        huge.recv_bytes(32)
        huge.send_bytes(b"x" * (32 + MAX_REQUEST + 1))
        with pytest.raises((EOFError, ConnectionResetError)):
            huge.recv_bytes()
    with connect(place) as silent:
        silent.recv_bytes(32)
        with pytest.raises((EOFError, ConnectionResetError)):
            silent.recv_bytes()
    connect(place).close()
    assert ask(place) == b"heard " + LINE
    logged.expect("it is too long", "it took too long")
    assert heard == [LINE]


def test_a_first_copy_that_never_answers_is_given_up_on(place: Place) -> None:
    made = PipeListener(place, FAMILY)
    with pytest.raises(TimeoutError):
        ask(place, patience=0.1)
    made.close()
