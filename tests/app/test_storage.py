"""Every file that is remembered, held to the same: killed, crowded, poor or out of date, it is never half a file.

The four stores save through the calls that the app makes, in processes of their own; see `tests.app.saving`.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from app.errors import NewerVersionError
from app.storage import Trouble
from tests.app.saving import KINDS, Saver

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
KILLS = 500

pytestmark = pytest.mark.skipif(os.name != "posix", reason="forks and kills")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "profile"


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "tests.app.saving", *map(str, arguments)]


def run(*arguments: object, before: tuple[str, ...] = ()) -> dict[str, Any]:
    done = subprocess.run(
        [*before, *command(*arguments)], cwd=ROOT, capture_output=True, text=True, timeout=500, check=False
    )
    assert done.returncode == 0, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix != ".lock"}


# Killed.


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("rounds", [20, pytest.param(KILLS, marks=pytest.mark.long)])
def test_killed_at_a_random_point_of_saving_the_file_is_the_old_or_the_new_one(
    folder: Path, kind: str, rounds: int
) -> None:
    found = run("random", kind, folder, rounds, 7)
    assert found["rounds"] == found["old"] + found["new"] == rounds
    if rounds == KILLS:  # so many kills cannot all have missed the middle of a save
        assert found["cut"] > 0
        assert min(found["old"], found["new"]) > 0


@pytest.mark.parametrize(
    "kind", [kind if kind == "agents" else pytest.param(kind, marks=pytest.mark.long) for kind in KINDS]
)
def test_killed_at_any_call_to_the_system_the_file_is_the_old_or_the_new_one(folder: Path, kind: str) -> None:
    found = run("every", kind, folder)
    assert found["points"] == found["old"] + found["new"]
    assert min(found["old"], found["new"]) > 10


# Crowded.


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("number", [15, pytest.param(250, marks=pytest.mark.long)])
def test_two_processes_that_save_at_once_lose_nothing(folder: Path, kind: str, number: int) -> None:
    children = [
        subprocess.Popen(
            command("many", kind, folder, mark, number),
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for mark in "ab"
    ]
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
    for child in children:
        assert child.stdin is not None
        child.stdin.write("\n")
        child.stdin.flush()
    answers = [child.communicate(timeout=300)[0] for child in children]
    assert [json.loads(answer) for answer in answers] == [{"saved": number}] * 2
    marks = Saver(kind, folder).marks
    assert [[mark for mark in marks if mark[0] == name] for name in "ab"] == [
        [f"{name}{count}" for count in range(number)] for name in "ab"
    ]
    assert len(marks) == 2 * number


# Poor.


def words(kind: str, reason: str) -> list[str]:
    return ["NotWritableError", f"{kind}.json cannot be written: {reason}."]


def left_in_memory(kind: str) -> list[str]:
    """What a person has typed and is told about does not hold; what Osaurus itself notes holds until it can be kept."""
    return ["old", "new"] if kind == "preferences" else ["old"]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("how", ["no room for a byte", "room for half of it"])
def test_where_there_is_no_room_it_is_said_and_the_old_file_stays_whole(folder: Path, kind: str, how: str) -> None:
    Saver(kind, folder).save("old")
    before = files(folder)
    if how == "room for half of it":
        assert len(before[f"{kind}.json"]) > 120
    answer = run("poor", kind, folder, how)
    assert answer == {"trouble": None, "said": words(kind, "File too large"), "marks": left_in_memory(kind)}
    assert files(folder) == before


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[tuple[Path, tuple[str, ...]]]:
    """Give a place, and the words before a command by which it is a disk of 64 kB with what is in `seed` on it."""
    disk, seed = tmp_path / "disk", tmp_path / "seed"
    disk.mkdir()
    seed.mkdir()
    mount = f"mount -t tmpfs -o size=64k none {disk}"
    unshare = ("unshare", "--mount", "--map-root-user")
    tried = subprocess.run([*unshare, "sh", "-c", mount], capture_output=True, check=False)
    if tried.returncode != 0:
        pytest.skip("no disk can be mounted here")
    script = f'{mount} && cp -a {seed}/. {disk} && "$@" && rm {disk}/filling.json && cp -a {disk}/. {seed}'
    yield disk, (*unshare, "sh", "-c", script, "sh")
    shutil.rmtree(seed)


@pytest.mark.skipif(sys.platform != "linux" or shutil.which("unshare") is None, reason="a disk of its own for a test")
@pytest.mark.parametrize("kind", KINDS)
def test_on_a_full_disk_it_is_said_and_the_old_file_stays_whole(
    small_disk: tuple[Path, tuple[str, ...]], tmp_path: Path, kind: str
) -> None:
    disk, before = small_disk
    Saver(kind, tmp_path / "seed").save("old")
    whole = files(tmp_path / "seed")
    answer = run("poor", kind, disk, "a full disk", before=before)
    reason = "No space left on device"
    assert answer == {"trouble": None, "said": words(kind, reason), "marks": left_in_memory(kind)}
    assert files(tmp_path / "seed") == whole


@pytest.mark.parametrize("kind", KINDS)
def test_in_a_folder_that_may_only_be_read_it_is_said_and_nothing_changes(folder: Path, kind: str) -> None:
    Saver(kind, folder).save("old")
    before = files(folder)
    folder.chmod(0o500)
    (folder / f"{kind}.lock").chmod(0o400)
    try:
        answer = run("poor", kind, folder, "no powers")
    finally:
        folder.chmod(0o700)
    assert answer == {"trouble": None, "said": words(kind, "Permission denied"), "marks": left_in_memory(kind)}
    assert files(folder) == before


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_that_may_not_be_read_is_not_taken_for_an_empty_one(folder: Path, kind: str) -> None:
    saver = Saver(kind, folder)
    saver.save("old")
    before = files(folder)
    saver.file.path.chmod(0)
    answer = run("poor", kind, folder, "no powers")
    saver.file.path.chmod(0o600)
    assert (answer["trouble"], answer["said"]) == ("unreadable", words(kind, "Permission denied"))
    assert files(folder) == before


# Out of date.


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_of_a_newer_version_is_left_as_it_is(folder: Path, kind: str) -> None:
    folder.mkdir()
    newer = b'{"version": 2, "things": "in a form of its own"}'
    (folder / f"{kind}.json").write_bytes(newer)
    saver = Saver(kind, folder)
    assert (saver.file.trouble, saver.marks) == (Trouble.NEWER, [])
    with pytest.raises(NewerVersionError) as caught:
        saver.save("new")
    assert str(caught.value) == f"{kind}.json was written by a newer Osaurus; update this one."
    assert files(folder) == {f"{kind}.json": newer}


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_that_becomes_newer_while_the_app_runs_is_left_too(folder: Path, kind: str) -> None:
    """A newer Osaurus may be started, and save, while this one still runs."""
    saver = Saver(kind, folder)
    saver.save("old")
    newer = b'{"version": 2, "things": "in a form of its own"}'
    saver.file.path.write_bytes(newer)
    with pytest.raises(NewerVersionError):
        saver.save("new")
    assert files(folder) == {f"{kind}.json": newer}
    assert "old" in saver.marks
