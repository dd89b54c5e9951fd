"""Processes that save, for the tests of storage: killed at any point, in a crowd, without room or rights.

Each of the four files is written by its own store, through the call that the app makes, and read back as the marks
that were put into it. Run as `python -m tests.app.saving JOB KIND FOLDER …`; the answer is JSON on a line.
"""

from __future__ import annotations

import ctypes
import itertools
import json
import os
import random
import resource
import select
import signal
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.errors import PreferencesError
from app.host.agents import AgentStore
from app.host.face import Face
from app.host.providers import ProviderStore, check_provider
from app.host.tool_server import ServerDraft
from app.host.tools import ToolStore
from app.preferences import PreferencesStore
from app.telemetry.words import RemoteProviderType

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.storage import FileStore

KINDS = ("preferences", "agents", "providers", "tools")
BULK = "x" * 2000


class Saver:
    """A store as the tests see it: marks go in, one with each save, and come out again."""

    def __init__(self, kind: str, folder: Path) -> None:
        self.kind = kind
        match kind:
            case "preferences":
                self.store: Any = PreferencesStore(folder)
            case "agents":
                self.store = AgentStore(folder)
            case "providers":
                self.store = ProviderStore(folder)
            case "tools":
                self.store = ToolStore(folder)
        self.store.load()
        self.file: FileStore[Any] = self.store if kind == "preferences" else self.store.file

    def save(self, mark: str) -> None:
        """Put a mark in."""
        match self.store:
            case PreferencesStore():
                self.store.update(lambda stored: stored._replace(spent_moments=(*stored.spent_moments, mark)))
            case AgentStore():
                self.store.add(mark, Face.GREEN)
            case ProviderStore():
                self.store.save(check_provider(RemoteProviderType.OPENAI, mark))
            case ToolStore():
                self.store.add(ServerDraft(mark, command="server", args=(BULK,)))

    @property
    def marks(self) -> list[str]:
        """All marks, in the order in which they are kept."""
        match self.store:
            case PreferencesStore():
                return list(self.store.current.spent_moments)
            case AgentStore():
                return [agent.name for agent in self.store.agents if not agent.is_built_in]
            case ProviderStore():
                return [provider.name for provider in self.store.providers]
            case _:
                return [server.name for server in self.store.servers]


# Killed.


def kill_at_random(kind: str, folder: Path, rounds: int, seed: int) -> dict[str, int]:
    """Kill a process that saves without end, again and again; say what was found afterwards.

    A forked child begins to save at once, so most of the time goes into saving and not into starting Python.
    """
    chance = random.Random(seed)  # noqa: S311 - not a secret
    found = {"rounds": 0, "old": 0, "new": 0, "cut": 0}
    for _ in range(rounds):
        saver = Saver(kind, folder)
        begun = time.perf_counter()
        saver.save("first")
        one_save = time.perf_counter() - begun
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            for number in itertools.count():
                saver.save(f"{number}")
                os.write(writing, b".")
        os.close(writing)
        told = 0
        for _ in range(chance.randrange(4)):
            told += len(os.read(reading, 1))
        stop = time.perf_counter() + chance.random() * 1.5 * one_save
        while time.perf_counter() < stop:
            pass
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        while rest := os.read(reading, 4096):
            told += len(rest)
        os.close(reading)
        outcome = _judge(kind, folder, ["first", *map(str, range(told))], str(told))
        found["rounds"] += 1
        found[outcome] += 1
        found["cut"] += len(leftovers(folder)) > 0
        _begin_again(kind, folder)
    return found


def kill_at_every_call(kind: str, folder: Path) -> dict[str, int]:
    """Let a process kill itself before and after each call that a save makes to the system, one point at a time."""
    found = {"points": 0, "old": 0, "new": 0}
    for point in itertools.count():
        Saver(kind, folder).save("first")
        saver = Saver(kind, folder)
        child = os.fork()
        if child == 0:
            seen = itertools.count()

            def watch(_frame: object, event: str, call: Any, seen: itertools.count[int] = seen) -> None:
                if event in {"c_call", "c_return"} and _reaches_the_system(call) and next(seen) == point:  # noqa: B023
                    os.kill(os.getpid(), signal.SIGKILL)

            sys.setprofile(watch)
            saver.save("second")
            os._exit(0)
        _, status = os.waitpid(child, 0)
        outcome = _judge(kind, folder, ["first"], "second")
        if not os.WIFSIGNALED(status):
            assert (status, outcome) == (0, "new")
            return found
        found["points"] += 1
        found[outcome] += 1
        _begin_again(kind, folder)
    raise AssertionError


def _reaches_the_system(call: Any) -> bool:
    owner = getattr(call, "__self__", None)
    return getattr(call, "__module__", "") in {"posix", "fcntl", "_io"} or type(owner).__module__ == "_io"


def _judge(kind: str, folder: Path, known: list[str], on_its_way: str) -> str:
    """Say whether the file holds what was told to be saved, or that and the one save that was under way."""
    saver = Saver(kind, folder)
    assert saver.file.trouble is None, saver.file.trouble
    assert list(folder.glob("*.broken*")) == []
    if saver.marks == known:
        return "old"
    assert saver.marks == [*known, on_its_way], (saver.marks, known, on_its_way)
    return "new"


def _begin_again(kind: str, folder: Path) -> None:
    """Look whether the next save tidies up, and clear the file away for the next round."""
    saver = Saver(kind, folder)
    saver.save("next")
    assert leftovers(folder) == [], leftovers(folder)
    saver.file.path.unlink()


def leftovers(folder: Path) -> list[str]:
    """What stands in the folder besides the file and its lock."""
    return [path.name for path in folder.iterdir() if path.suffix not in {".json", ".lock"}]


# Together.


def save_many(kind: str, folder: Path, mark: str, number: int) -> dict[str, int]:
    """Save a number of marks as fast as it goes, as soon as a line comes in."""
    saver = Saver(kind, folder)
    print("ready", flush=True)  # noqa: T201 - for the test that waits
    select.select([sys.stdin], [], [])
    for count in range(number):
        saver.save(f"{mark}{count}")
    return {"saved": number}


# Poor.


def save_where_it_cannot_be(kind: str, folder: Path, how: str) -> dict[str, Any]:
    """Try to save and say what came of it, and what holds in memory."""
    _Poverty[how](folder)
    saver = Saver(kind, folder)
    trouble = saver.file.trouble
    try:
        saver.save("new")
    except PreferencesError as error:
        said = [type(error).__name__, str(error)]
    else:
        said = []
    return {"trouble": trouble, "said": said, "marks": saver.marks}


def _limit_to(size: int) -> Callable[[Path], None]:
    def limit(_folder: Path) -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

    return limit


def _fill(folder: Path) -> None:
    """Fill the real disk that the folder is on; it must be a small one."""
    import filelock  # noqa: F401 - before there is no room for its compiled form either

    room = os.statvfs(folder)
    assert room.f_blocks * room.f_frsize < 1_000_000, "this is no disk to fill"
    with (folder / "filling.json").open("wb", buffering=0) as filling:
        try:
            while True:
                filling.write(b"x" * 512)
        except OSError:
            return


def _give_up_powers(_folder: Path) -> None:
    """Be bound by permissions, also as root: without capabilities the mode of a file counts for everyone."""
    import filelock  # noqa: F401 - while it can be found

    if os.geteuid() != 0:
        return
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)
    nothing = (ctypes.c_uint32 * 6)()
    assert ctypes.CDLL(None, use_errno=True).capset(header, nothing) == 0, ctypes.get_errno()


_Poverty: dict[str, Callable[[Path], None]] = {
    "no room for a byte": _limit_to(0),
    "room for half of it": _limit_to(120),
    "a full disk": _fill,
    "no powers": _give_up_powers,
}


def main(job: str, kind: str, folder: str, *arguments: str) -> None:
    """Do one of the jobs above."""
    place = Path(folder)
    match job:
        case "random":
            answer: dict[str, Any] = kill_at_random(kind, place, int(arguments[0]), int(arguments[1]))
        case "every":
            answer = kill_at_every_call(kind, place)
        case "many":
            answer = save_many(kind, place, arguments[0], int(arguments[1]))
        case _:
            answer = save_where_it_cannot_be(kind, place, arguments[0])
    print(json.dumps(answer), flush=True)  # noqa: T201 - the answer


if __name__ == "__main__":
    main(*sys.argv[1:])
