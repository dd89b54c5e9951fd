"""What is remembered between launches: never half a file, never two writers, never a lost decline."""

from __future__ import annotations

import errno
import fcntl
import json
import os
import random
import shutil
import signal
import stat
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app import preferences as module
from app.errors import NewerVersionError, NotWritableError, UsageError
from app.policy import Policy
from app.preferences import (
    Answer,
    Kept,
    Preferences,
    PreferencesStore,
    StoredConsent,
    Trouble,
    profile_folder,
)
from app.telemetry.consent import Box, Consent, box_of, consent_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.conftest import Records

GRANTED = StoredConsent(Answer.GRANTED, silent_build=False, catalogue_version=1)
DECLINED = StoredConsent(Answer.DECLINED, silent_build=False, catalogue_version=1)
EVERYTHING = Preferences(
    consent=GRANTED,
    consent_lost=True,
    onboarding_finished=True,
    onboarding_step="configure_ai",
    chat_shown_armed=True,
    spent_moments=("first_time_chat_shown", "first_time_chat_used"),
    key_in_keychain=True,
)


def decide(answer: StoredConsent) -> Callable[[Preferences], Preferences]:
    return lambda stored: stored._replace(consent=answer, consent_lost=False)


def fresh(folder: Path) -> PreferencesStore:
    store = PreferencesStore(folder)
    store.load()
    return store


def box(store: PreferencesStore) -> Box:
    return box_of(store.current, Policy())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "profile"


# The file.


def test_without_a_file_nothing_was_ever_answered_and_nothing_is_written(folder: Path) -> None:
    store = fresh(folder)
    assert store.current == Preferences()
    assert store.trouble is None
    assert box(store) == Box(checked=True, enabled=True)
    assert folder.exists() is False


def test_everything_comes_back(folder: Path) -> None:
    assert fresh(folder).update(lambda _: EVERYTHING) == EVERYTHING
    assert fresh(folder).current == EVERYTHING


def test_the_file_is_plain_json_that_anyone_can_read(folder: Path) -> None:
    fresh(folder).update(decide(DECLINED))
    assert json.loads((folder / "preferences.json").read_text()) == {
        "version": 1,
        "consent": {"answer": "declined", "silent_build": False, "catalogue_version": 1},
        "consent_lost": False,
        "onboarding_finished": False,
        "onboarding_step": None,
        "chat_shown_armed": False,
        "spent_moments": [],
        "key_in_keychain": False,
        "appearance": "system",
        "language": "",
        "settings_pane": "",
        "settings_place": None,
    }


def test_only_the_person_can_look_into_the_folder(folder: Path) -> None:
    fresh(folder).update(decide(DECLINED))
    assert {path.name: oct(path.stat().st_mode & 0o777) for path in [folder, *folder.iterdir()]} == {
        "profile": "0o700",
        "preferences.json": "0o600",
        "preferences.lock": "0o600",
    }


def test_a_field_that_is_missing_has_its_first_value_and_one_too_many_is_left_alone(folder: Path) -> None:
    folder.mkdir()
    (folder / "preferences.json").write_text('{"version": 1, "onboarding_finished": true, "shoe_size": 43}')
    store = fresh(folder)
    assert store.current == Preferences(onboarding_finished=True)
    assert store.trouble is None


def test_the_folder_is_the_platforms_own_or_the_one_named(tmp_path: Path) -> None:
    assert profile_folder({"OSAURUS_HOME": str(tmp_path)}) == tmp_path
    assert profile_folder({"OSAURUS_HOME": "here"}) == Path("here").absolute()
    assert profile_folder({"OSAURUS_HOME": ""}) == profile_folder({})
    assert profile_folder({}).name == "osaurus"


def test_the_home_of_somebody_who_is_not_there_is_no_folder() -> None:
    with pytest.raises(UsageError, match="OSAURUS_HOME"):
        profile_folder({"OSAURUS_HOME": "~nobody-has-this-name/osaurus"})


# A file that cannot be understood.

WHOLE = b'{"version": 1, "consent": {"answer": "declined", "silent_build": false, "catalogue_version": 1}}'
BROKEN = [
    b"",
    b"{",
    WHOLE[:-1],
    b"\xff\xfe",
    b"null",
    b"[]",
    b"{}",
    b"[" * 200_000,
    b'{"version": 0}',
    b'{"version": true}',
    b'{"version": "1"}',
    b'{"version": 1, "onboarding_finished": 1}',
    b'{"version": 1, "onboarding_step": 2}',
    b'{"version": 1, "consent": "granted"}',
    b'{"version": 1, "consent": {"answer": "granted"}}',
    b'{"version": 1, "consent": {"answer": "perhaps", "silent_build": false, "catalogue_version": 1}}',
    b'{"version": 1, "consent": {"answer": [], "silent_build": false, "catalogue_version": 1}}',
    b'{"version": 1, "consent": {"answer": "granted", "silent_build": 0, "catalogue_version": 1}}',
    b'{"version": 1, "consent": {"answer": "granted", "silent_build": false, "catalogue_version": "1"}}',
    b'{"version": 1, "spent_moments": "first_time_chat_used"}',
    b'{"version": 1, "spent_moments": [1]}',
]


@pytest.mark.parametrize("content", BROKEN, ids=range(len(BROKEN)))
def test_a_broken_file_is_set_aside_and_the_box_stays_empty_for_good(
    folder: Path, logged: Records, content: bytes
) -> None:
    folder.mkdir()
    (folder / "preferences.json").write_bytes(content)

    store = fresh(folder)
    assert store.trouble == Trouble.SET_ASIDE
    assert store.backup == folder / "preferences.broken-1.json"
    assert store.backup.read_bytes() == content
    assert consent_of(store.current, keyed=True) == Consent.UNDECIDED
    assert box(store) == Box(checked=False, enabled=True)
    logged.expect("a broken preferences file was set aside as preferences.broken-1.json")

    again = fresh(folder)
    assert again.trouble is None
    assert consent_of(again.current, keyed=True) == Consent.UNDECIDED
    assert box(again) == Box(checked=False, enabled=True)


def test_looking_without_repairing_writes_nothing(folder: Path) -> None:
    folder.mkdir()
    (folder / "preferences.json").write_text("broken")
    store = PreferencesStore(folder)
    assert box_of(store.load(repair=False), Policy()) == Box(checked=False, enabled=True)
    assert store.trouble == Trouble.UNREADABLE
    assert {path.name: path.read_text() for path in folder.iterdir()} == {"preferences.json": "broken"}


def test_no_backup_is_ever_written_over(folder: Path, logged: Records) -> None:
    folder.mkdir()
    for content in ("one", "two", "three"):
        (folder / "preferences.json").write_text(content)
        fresh(folder)
    kept = {path.name: path.read_text() for path in folder.glob("*.broken-*")}
    assert kept == {
        "preferences.broken-1.json": "one",
        "preferences.broken-2.json": "two",
        "preferences.broken-3.json": "three",
    }
    logged.expect("broken-1", "broken-2", "broken-3")


def test_an_answer_after_the_loss_fills_the_box_again(folder: Path, logged: Records) -> None:
    folder.mkdir()
    (folder / "preferences.json").write_text("broken")
    fresh(folder).update(decide(GRANTED))
    assert box(fresh(folder)) == Box(checked=True, enabled=True)
    logged.expect("was set aside")


@pytest.mark.parametrize(
    ("known", "kept", "lost"), [(DECLINED, DECLINED, False), (GRANTED, None, True), (None, None, True)]
)
def test_a_file_that_breaks_while_the_app_runs_is_set_aside_and_what_is_known_is_kept(
    folder: Path, logged: Records, known: StoredConsent | None, kept: StoredConsent | None, *, lost: bool
) -> None:
    """A decline is written again; anything else may meanwhile have become a decline, so the box must be empty."""
    store = fresh(folder)
    store.update(lambda stored: stored._replace(consent=known, spent_moments=("first_time_chat_used",)))
    (folder / "preferences.json").write_text("broken")
    store.update(lambda stored: stored._replace(spent_moments=(*stored.spent_moments, "first_time_chat_shown")))
    assert (folder / "preferences.broken-1.json").read_text() == "broken"
    assert fresh(folder).current == Preferences(
        consent=kept, consent_lost=lost, spent_moments=("first_time_chat_used", "first_time_chat_shown")
    )
    assert store.current == fresh(folder).current
    logged.expect("was set aside")


def test_a_file_that_cannot_be_opened_leaves_an_empty_box(folder: Path) -> None:
    (folder / "preferences.json").mkdir(parents=True)
    store = fresh(folder)
    assert store.trouble == Trouble.UNREADABLE
    assert box(store) == Box(checked=False, enabled=True)


def test_a_broken_file_that_cannot_be_set_aside_leaves_an_empty_box(folder: Path, logged: Records) -> None:
    folder.mkdir()
    (folder / "preferences.json").write_text("broken")
    for number in range(1, 1000):
        (folder / f"preferences.broken-{number}.json").touch()
    store = fresh(folder)
    assert (store.trouble, store.backup) == (Trouble.UNREADABLE, None)
    assert (folder / "preferences.json").read_text() == "broken"
    assert box(store) == Box(checked=False, enabled=True)
    logged.expect("could not be set aside")


def test_a_second_reader_of_the_same_broken_file_does_not_undo_an_answer(folder: Path, logged: Records) -> None:
    """Both have read the broken bytes; while one waits for the lock the other is already answered."""
    folder.mkdir()
    path = folder / "preferences.json"
    path.write_text("broken")
    first, second = PreferencesStore(folder), PreferencesStore(folder)
    with (folder / "preferences.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        late = threading.Thread(target=second.load)
        late.start()
        path.write_bytes(module._encode(Preferences(consent=DECLINED)))
        fcntl.flock(lock, fcntl.LOCK_UN)
    late.join()
    first.load()
    assert first.current.consent == DECLINED
    assert json.loads(path.read_text())["consent"]["answer"] == "declined"
    if logged.messages:  # the late one may have come first
        logged.expect("was set aside")


# A file of a newer Osaurus.

NEWER = b'{"version": 2, "consent": "in a form of its own"}'


def test_a_newer_file_is_never_touched(folder: Path) -> None:
    folder.mkdir()
    path = folder / "preferences.json"
    path.write_bytes(NEWER)
    store = fresh(folder)
    assert store.trouble == Trouble.NEWER
    assert box(store) == Box(checked=False, enabled=True)
    with pytest.raises(NewerVersionError):
        store.update(decide(GRANTED))
    assert store.insist(decide(DECLINED)) == Kept.SESSION_ONLY
    assert store.current.consent == DECLINED
    assert path.read_bytes() == NEWER
    assert {path.name for path in folder.iterdir()} <= {"preferences.json", "preferences.lock"}


def test_a_newer_file_is_not_touched_where_the_lock_cannot_be_had_either(folder: Path, logged: Records) -> None:
    (folder / "preferences.lock").mkdir(parents=True)
    path = folder / "preferences.json"
    path.write_bytes(NEWER)
    store = fresh(folder)
    assert store.insist(decide(DECLINED)) == Kept.SESSION_ONLY
    assert path.read_bytes() == NEWER
    logged.expect("could not be saved the usual way")


# Places that refuse.


def test_where_a_file_stands_in_the_folders_place_the_change_holds_in_memory(folder: Path) -> None:
    folder.write_text("not a folder")
    store = fresh(folder)
    with pytest.raises(NotWritableError):
        store.update(decide(GRANTED))
    assert store.current.consent == GRANTED
    assert folder.read_text() == "not a folder"


def test_what_could_not_be_written_is_written_with_the_next_change(folder: Path) -> None:
    folder.write_text("not a folder")
    store = fresh(folder)
    with pytest.raises(NotWritableError):
        store.update(decide(DECLINED))
    folder.unlink()
    store.update(lambda stored: stored._replace(onboarding_finished=True))
    assert fresh(folder).current == Preferences(consent=DECLINED, onboarding_finished=True)


def test_a_look_takes_over_what_another_copy_has_written(folder: Path) -> None:
    store, other = fresh(folder), fresh(folder)
    heard: list[Preferences] = []
    store.subscribe(lambda: heard.append(store.current))
    assert not store.look()  # there is no file

    other.update(decide(DECLINED))
    assert store.look()
    assert [one.consent for one in heard] == [DECLINED]

    assert not store.look()
    assert not other.look()
    assert len(heard) == 1


@pytest.mark.parametrize("content", [None, b"", b"{", b'{"version": 1, "consent": "yes"}', b'{"version": 2}'])
def test_a_look_at_what_cannot_be_read_changes_nothing(folder: Path, content: bytes | None) -> None:
    store = fresh(folder)
    store.update(decide(GRANTED))
    before = store.current
    if content is None:
        store.path.unlink()
    else:
        store.path.write_bytes(content)

    assert not store.look()
    assert (store.current, store.trouble) == (before, None)
    assert content == (store.path.read_bytes() if store.path.exists() else None)


def test_a_look_does_not_undo_what_could_not_be_written_here(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LOCK_SECONDS", 0.05)
    store = fresh(folder)
    fresh(folder).update(decide(GRANTED))
    with (folder / "preferences.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(NotWritableError):
            store.update(decide(DECLINED))

    assert not store.look()
    assert store.current.consent == DECLINED


def test_a_look_does_not_wait_for_a_thread_that_is_at_it(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.storage.BUSY_SECONDS", 0.01)
    store = fresh(folder)
    fresh(folder).update(decide(DECLINED))
    at_it, go_on = threading.Event(), threading.Event()

    def change(stored: Preferences) -> Preferences:
        at_it.set()
        go_on.wait(20)
        return stored

    thread = threading.Thread(target=lambda: store.update(change))
    thread.start()
    at_it.wait(20)
    assert not store.look()
    go_on.set()
    thread.join()

    assert store.current.consent == DECLINED


def test_the_text_of_a_refusal_names_no_place(tmp_path: Path) -> None:
    folder = tmp_path / "home-of-somebody"
    folder.write_text("not a folder")
    with pytest.raises(NotWritableError) as caught:
        fresh(folder).update(decide(GRANTED))
    assert "somebody" not in str(caught.value)


def test_a_lock_that_is_never_freed_is_given_up(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LOCK_SECONDS", 0.05)
    folder.mkdir()
    with (folder / "preferences.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(NotWritableError, match="locked"):
            fresh(folder).update(decide(DECLINED))


def test_insisting_saves_in_the_usual_way_where_it_can(folder: Path) -> None:
    store = fresh(folder)
    assert store.insist(decide(DECLINED)) == Kept.SAVED
    assert fresh(folder).current.consent == DECLINED


def test_insisting_writes_in_place_where_no_lock_can_be_had(folder: Path, logged: Records) -> None:
    store = fresh(folder)
    store.update(lambda _: EVERYTHING)
    (folder / "preferences.lock").unlink()
    (folder / "preferences.lock").mkdir()
    inode = store.path.stat().st_ino
    assert store.insist(decide(DECLINED)) == Kept.SAVED
    assert fresh(folder).current == EVERYTHING._replace(consent=DECLINED, consent_lost=False)
    assert store.path.stat().st_ino == inode
    logged.expect("could not be saved the usual way")


def test_insisting_makes_the_file_where_there_was_none_and_no_lock_can_be_had(folder: Path, logged: Records) -> None:
    (folder / "preferences.lock").mkdir(parents=True)
    assert fresh(folder).insist(decide(DECLINED)) == Kept.SAVED
    assert fresh(folder).current == Preferences(consent=DECLINED)
    logged.expect("could not be saved the usual way")


def test_insisting_where_even_removing_fails_holds_for_the_session(folder: Path, logged: Records) -> None:
    (folder / "preferences.json").mkdir(parents=True)
    store = fresh(folder)
    assert store.insist(decide(DECLINED)) == Kept.SESSION_ONLY
    assert store.current.consent == DECLINED
    logged.expect("could not be saved the usual way")


def test_where_there_never_was_a_file_there_is_none_to_remove(folder: Path, logged: Records) -> None:
    folder.write_text("not a folder")
    store = fresh(folder)
    assert store.insist(decide(DECLINED)) == Kept.FORGOTTEN
    assert store.current.consent == DECLINED
    logged.expect("could not be saved the usual way")


ON_A_FULL_DISK = """
import json, logging, resource, sys
from pathlib import Path
from app.errors import PreferencesError
from app.preferences import *

logging.basicConfig(stream=sys.stdout, format="%(message)s")
store = PreferencesStore(Path(sys.argv[1]))
declined = StoredConsent(Answer.DECLINED, silent_build=False, catalogue_version=1)
resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
store.load()
"""


def on_a_full_disk(folder: Path, script: str) -> list[str]:
    """Run a script in a process whose every write to a file fails, as on a full disk."""
    command = [sys.executable, "-c", ON_A_FULL_DISK + script, str(folder)]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout.splitlines()


@pytest.mark.parametrize("before", [GRANTED, None], ids=["an old grant", "no file"])
def test_on_a_full_disk_a_decline_empties_the_file_and_the_next_box(
    folder: Path, before: StoredConsent | None, logged: Records
) -> None:
    if before is not None:
        fresh(folder).update(decide(before))
    lines = on_a_full_disk(
        folder,
        "print(store.insist(lambda stored: stored._replace(consent=declined)))\nprint(store.current.consent.answer)",
    )
    assert lines == [
        "a change of mind could not be saved the usual way: preferences.json cannot be written: File too large.",
        "forgotten",
        "declined",
    ]
    assert {path.name for path in folder.iterdir()} == {"preferences.json", "preferences.lock"}
    assert fresh(folder).current == Preferences(consent_lost=True)
    logged.expect("a broken preferences file was set aside")


def test_on_a_full_disk_the_old_file_stays_whole(folder: Path) -> None:
    fresh(folder).update(lambda _: EVERYTHING)
    before = (folder / "preferences.json").read_bytes()
    lines = on_a_full_disk(
        folder,
        "try:\n    store.update(lambda stored: stored._replace(onboarding_finished=False))\n"
        "except PreferencesError as error:\n    print(type(error).__name__, store.current.onboarding_finished)",
    )
    assert lines == ["NotWritableError False"]
    assert (folder / "preferences.json").read_bytes() == before
    assert {path.name for path in folder.iterdir()} == {"preferences.json", "preferences.lock"}


def test_on_a_full_disk_a_broken_file_is_left_and_the_box_is_empty(folder: Path) -> None:
    folder.mkdir()
    (folder / "preferences.json").write_text("broken")
    assert on_a_full_disk(folder, "print(store.trouble, store.current.consent_lost)") == [
        "a broken preferences file could not be set aside: File too large",
        "unreadable True",
    ]
    assert (folder / "preferences.json").read_text() == "broken"
    assert [path.name for path in folder.glob("*.json")] == ["preferences.json"]


# More than one of us.

MANY_UPDATES = """
import sys
from pathlib import Path
from app.preferences import *

folder, mark, number = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
store = PreferencesStore(folder)
store.load()
print("ready", flush=True)
sys.stdin.readline()
for i in range(number):
    store.update(lambda s: s._replace(spent_moments=(*s.spent_moments, f"{mark}{i}")))
"""


def start(script: str, *arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", script, *map(str, arguments)]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    return child


def go(children: list[subprocess.Popen[str]]) -> list[str]:
    """Let children that wait begin together; gives what they print."""
    for child in children:
        assert child.stdin is not None
        child.stdin.write("\n")
        child.stdin.flush()
    outputs = [child.communicate(timeout=60)[0] for child in children]
    assert [child.returncode for child in children] == [0] * len(children)
    return outputs


@pytest.mark.parametrize("number", [20, pytest.param(500, marks=pytest.mark.long)])
def test_two_processes_lose_nothing(folder: Path, number: int) -> None:
    go([start(MANY_UPDATES, folder, mark, number) for mark in "ab"])
    stored = fresh(folder).current.spent_moments
    assert sorted(stored) == sorted(f"{mark}{i}" for mark in "ab" for i in range(number))
    assert [[name for name in stored if name[0] == mark] for mark in "ab"] == [
        [f"{mark}{i}" for i in range(number)] for mark in "ab"
    ]


def test_threads_lose_nothing(folder: Path) -> None:
    store = fresh(folder)
    together = threading.Barrier(4)

    def work(mark: str) -> None:
        together.wait()
        for i in range(15):
            store.update(lambda s, name=f"{mark}{i}": s._replace(spent_moments=(*s.spent_moments, name)))  # type: ignore[misc]

    threads = [threading.Thread(target=work, args=(mark,)) for mark in "abcd"]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(before)
    expected = sorted(f"{mark}{i}" for mark in "abcd" for i in range(15))
    assert sorted(fresh(folder).current.spent_moments) == expected
    assert sorted(store.current.spent_moments) == expected


class Slow(tuple[str, ...]):  # noqa: SLOT001 - a tuple has no room for slots
    """Words that let somebody else have a turn in the middle of being written down."""

    meanwhile: Callable[[], None]

    def __iter__(self) -> Iterator[str]:
        self.meanwhile()
        return super().__iter__()


def test_a_change_that_comes_while_another_is_being_written_is_not_lost(folder: Path) -> None:
    """It comes when the first writer has applied what it knew of and has not finished."""
    store = fresh(folder)
    applied = threading.Event()

    def decline(stored: Preferences) -> Preferences:
        applied.set()
        return decide(DECLINED)(stored)

    second = threading.Thread(target=store.update, args=(decline,))
    words = Slow(["moment"])

    def meanwhile() -> None:
        second.start()
        applied.wait(0.2)  # where the second has to wait for the first, this is how long it is given

    words.meanwhile = meanwhile
    store.update(lambda stored: stored._replace(spent_moments=words))
    second.join()
    assert fresh(folder).current == Preferences(consent=DECLINED, spent_moments=("moment",))
    assert store.current == fresh(folder).current


def test_each_change_is_made_to_what_is_on_disk_now(folder: Path) -> None:
    one, other = fresh(folder), fresh(folder)
    one.update(decide(DECLINED))
    assert other.update(lambda s: s._replace(onboarding_finished=True)) == Preferences(
        consent=DECLINED, onboarding_finished=True
    )


def test_what_a_killed_writer_left_is_swept_up(folder: Path) -> None:
    store = fresh(folder)
    store.update(decide(DECLINED))
    (folder / ".preferences.json.abc123").write_text("half a fi")
    store.update(lambda s: s._replace(onboarding_finished=True))
    assert {path.name for path in folder.iterdir()} == {"preferences.json", "preferences.lock"}


@pytest.mark.skipif(os.name != "posix", reason="folders are synchronised on Unix alone")
def test_a_file_system_that_synchronises_no_folders_keeps_what_was_written(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some network file systems answer so, after the file is in its place."""
    real = os.fsync

    def fsync(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        real(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    fresh(folder).update(decide(GRANTED))
    assert fresh(folder).current.consent == GRANTED


def test_what_cannot_be_swept_up_is_no_reason_not_to_save(folder: Path) -> None:
    (folder / ".preferences.json.abc123").mkdir(parents=True)
    fresh(folder).update(decide(DECLINED))
    assert fresh(folder).current.consent == DECLINED


SAVE_FOR_EVER = """
import sys
from pathlib import Path
from app.preferences import *

store = PreferencesStore(Path(sys.argv[1]))
store.load()
print("ready", flush=True)
sys.stdin.readline()
number = 0
while True:
    number += 1
    store.update(lambda s: s._replace(spent_moments=(str(number),) * 3000))
    print(number, flush=True)
"""


@pytest.mark.parametrize("rounds", [4, pytest.param(200, marks=pytest.mark.long)])
def test_killed_while_saving_the_file_is_the_old_or_the_new_one(folder: Path, rounds: int) -> None:
    chance = random.Random(7)  # noqa: S311 - not a secret
    for _ in range(rounds):
        child = start(SAVE_FOR_EVER, folder)
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write("\n")
        child.stdin.flush()
        for _ in range(chance.randrange(1, 6)):
            seen = int(child.stdout.readline())
        for _ in range(chance.randrange(40_000)):
            pass  # somewhere inside the next save
        child.send_signal(signal.SIGKILL)
        # Not communicate(): it passes over the lines that readline() has read ahead.
        seen = max([seen, *(int(line) for line in child.stdout)])
        child.communicate()

        store = fresh(folder)
        assert store.trouble is None
        [number] = set(store.current.spent_moments)
        assert int(number) in (seen, seen + 1)
        assert len(store.current.spent_moments) == 3000
        store.update(lambda _: Preferences())
        assert {path.name for path in folder.iterdir()} == {"preferences.json", "preferences.lock"}
        shutil.rmtree(folder)
