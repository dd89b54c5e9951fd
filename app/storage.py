"""A file that is remembered between launches: versioned JSON, written atomically, one writer at a time.

Preferences, agents and providers are each such a file; what they mean is their own business. What they share is here:
a broken file is set aside with a backup, a newer version is never written over, a killed writer leaves nothing behind.
"""

from __future__ import annotations

import logging
import os
import shutil
import tempfile
import threading
from abc import ABC, abstractmethod
from contextlib import contextmanager, suppress
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from app.errors import NewerVersionError, NotWritableError
from app.sentences import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

LOCK_SECONDS = 5.0
BUSY_SECONDS = 0.1
"""So long a look at the file waits for another thread that is at it."""

log = logging.getLogger(__name__)
_T = TypeVar("_T")
_K = TypeVar("_K")


class Trouble(StrEnum):
    """Why a file could not be used as it was."""

    SET_ASIDE = "set_aside"
    """It could not be understood; a copy stands beside it, and what it may have held is lost."""
    UNREADABLE = "unreadable"
    """It is there and cannot be opened, or could not be set aside."""
    NEWER = "newer"
    """A newer Osaurus wrote it; nothing is written over it."""


class Kept(StrEnum):
    """What became of a change that must hold, whatever the disk says."""

    SAVED = "saved"
    FORGOTTEN = "forgotten"
    """The whole file had to be emptied, or there never was one: the next start knows nothing and asks again."""
    SESSION_ONLY = "session_only"
    """Neither written nor removed: the next start sees what was there before."""


class FileStore(ABC, Generic[_T]):
    """The one reader and writer of one file.

    `current` is what holds now, also when it could not be written. Changes that failed to reach the disk are kept
    and written with the next one that succeeds. All methods may be called from any thread.

    Args:
        path: the file. Lock, backups and temporary files stand beside it and are named after it.
        version: of the file's schema; a file with a higher one is left alone.
    """

    def __init__(self, path: Path, version: int) -> None:
        self.folder = path.parent
        self.path = path
        self.trouble: Trouble | None = None
        self.backup: Path | None = None
        self._version = version
        self.current = self._known = self._empty()
        self._unsaved: list[Callable[[_T], _T]] = []
        self._busy = threading.RLock()

    # What each file says of itself.

    @abstractmethod
    def _empty(self) -> _T:
        """Return what holds where there is no file."""

    @abstractmethod
    def _to_json(self, value: _T) -> dict[str, Any]:
        """Return the content of the file, without its version."""

    @abstractmethod
    def _from_json(self, found: Mapping[str, Any]) -> _T:
        """Build the value. Raises ValueError where the content is not of our shape."""

    def _doubtful(self) -> _T:
        """Return what holds where the file cannot be read."""
        return self._empty()

    def _instead(self) -> _T:
        """Return what takes the place of a file that broke, beginning with what was known of it."""
        return self._known

    def _patience(self) -> float:
        """How many seconds to wait for another writer."""
        return LOCK_SECONDS

    # What they share.

    def load(self, *, repair: bool = True) -> _T:
        """Read the file. Never raises: what went wrong is in `trouble`, and the safe reading in `current`.

        Args:
            repair: set a broken file aside; without it nothing is written.
        """
        with self._busy:
            self.trouble = None
            try:
                self._known = self.current = self._read()
            except NewerVersionError:
                self._doubt(Trouble.NEWER)
            except OSError:
                self._doubt(Trouble.UNREADABLE)
            except ValueError:
                self._doubt(Trouble.UNREADABLE)
                if repair:
                    self._repair()
            return self.current

    def look(self) -> bool:
        """Take over what another copy of the app has written meanwhile; says whether there was anything new.

        Changes nothing on the disk. A file that is gone or cannot be read teaches nothing. A change made here that
        could not be written yet is applied to what the file says, as it will be when it is written.
        """
        if not self._busy.acquire(timeout=BUSY_SECONDS):
            return False  # whoever is at it reads the file as well
        try:
            known = self._decode(self.path.read_bytes())
            found = self._apply(known)
            news = found != self.current
            if news:
                self._known, self.current = known, found
        except (OSError, ValueError, NewerVersionError):
            return False
        else:
            return news
        finally:
            self._busy.release()

    def update(self, change: Callable[[_T], _T]) -> _T:
        """Apply a change to what is on disk now, under the lock that all copies of the app share.

        The change holds in memory in any case.

        Raises:
            NotWritableError: the folder or file refuses.
            NewerVersionError: a newer Osaurus wrote the file.
        """
        with self._busy:
            self._unsaved.append(change)
            self.current = change(self.current)
            return self._write()

    def attempt(self, change: Callable[[_T], _T]) -> _T:
        """Apply a change like `update`, or not at all: one that cannot be written does not hold in memory either.

        For what a person has just typed: they are told, and press the button again.
        """
        with self._busy:
            before = self.current
            self.current = change(before)  # raises before anything is noted where the change is impossible
            self._unsaved.append(change)
            try:
                return self._write()
            except BaseException:
                self.current = before
                self._unsaved.remove(change)
                raise

    def insist(self, change: Callable[[_T], _T]) -> Kept:
        """Make a change stick by any means: atomically, else in place, else by emptying or removing the file.

        For a decline: a torn or empty file is read as *undecided, box empty*, which is safe; an old grant is not.
        """
        try:
            self.update(change)  # whoever is told of it may wait for another thread, which must get at the file
        except NewerVersionError:
            return Kept.SESSION_ONLY
        except NotWritableError as error:
            log.warning("a change of mind could not be saved the usual way: %s", error)
            with self._busy:
                return self._force()
        return Kept.SAVED

    def encode(self, value: _T) -> bytes:
        """Return the bytes of the file."""
        import json

        content = {"version": self._version, **self._to_json(value)}
        return (json.dumps(content, indent=2, sort_keys=True) + "\n").encode()

    def _write(self) -> _T:
        with self._locked():
            latest = self._apply(self._latest())
            _sweep(self.path)
            write_atomically(self.path, self.encode(latest))
        self._settle(latest)
        return latest

    def _force(self) -> Kept:
        try:
            latest = self._apply(self._read())
        except NewerVersionError:
            return Kept.SESSION_ONLY
        except (OSError, ValueError):
            latest = self.current
        try:
            _overwrite(self.path, self.encode(latest))
        except OSError:
            pass
        else:
            self._settle(latest)
            return Kept.SAVED
        try:
            _wipe(self.path)
        except OSError:
            return Kept.SESSION_ONLY
        return Kept.FORGOTTEN

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Hold the lock that all copies of the app share. What the disk refuses inside is a NotWritableError."""
        from filelock import FileLock, Timeout

        seconds = self._patience()
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with FileLock(self.path.with_suffix(".lock"), timeout=seconds, mode=0o600):
                yield
        except Timeout as error:
            raise NotWritableError(
                Sentence(
                    "Another Osaurus has kept {file} locked for {seconds:.0f} seconds; close it and try again.",
                    file=self.path.name,
                    seconds=seconds,
                )
            ) from error
        except OSError as error:
            why = error.strerror or str(error)
            raise NotWritableError(
                Sentence("{file} cannot be written: {why}.", file=self.path.name, why=why)
            ) from error

    def _apply(self, value: _T) -> _T:
        for waiting in self._unsaved:
            value = waiting(value)
        return value

    def _settle(self, written: _T) -> None:
        self._unsaved.clear()
        self._known = self.current = written

    def _latest(self) -> _T:
        """What is on disk at this moment; to be called with the lock held. A file that broke meanwhile is set aside."""
        try:
            return self._read()
        except ValueError:
            self._set_aside(self._instead())
            return self._known

    def _read(self) -> _T:
        try:
            content = self.path.read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return self._empty()
        return self._decode(content)

    def _decode(self, content: bytes) -> _T:
        """Build the value from the file's bytes.

        Raises:
            ValueError: not JSON, or not of our shape.
            NewerVersionError: written by a newer schema.
        """
        import json

        try:
            found = json.loads(content)
        except RecursionError as error:
            raise ValueError("nested too deeply") from error
        if not isinstance(found, dict):
            raise ValueError("not an object")  # noqa: TRY004 - every broken file is one error
        version = found.get("version")
        if type(version) is not int or version < 1:
            raise ValueError("no version")
        if version > self._version:
            raise NewerVersionError(
                Sentence("{file} was written by a newer Osaurus; update this one.", file=self.path.name)
            )
        return self._from_json(found)

    def _repair(self) -> None:
        """Set a broken file aside, unless another copy of the app has meanwhile put a whole one in its place."""
        try:
            with self._locked():
                self.current = self._latest()
        except NewerVersionError:
            self._doubt(Trouble.NEWER)
        except NotWritableError as error:
            cause = error.__cause__
            reason = cause.strerror if isinstance(cause, OSError) else None
            log.warning("a broken %s file could not be set aside: %s", self.path.stem, reason or "it is locked")

    def _doubt(self, trouble: Trouble) -> None:
        self.trouble = trouble
        self._known = self.current = self._doubtful()

    def _set_aside(self, instead: _T) -> None:
        """Copy a broken file to the side, then put another one in its place."""
        backup = _free_backup_name(self.path)
        try:
            shutil.copyfile(self.path, backup)
            write_atomically(self.path, self.encode(instead))
        except OSError:
            backup.unlink(missing_ok=True)
            raise
        self.trouble, self.backup, self._known = Trouble.SET_ASIDE, backup, instead
        log.warning("a broken %s file was set aside as %s", self.path.stem, backup.name)


def warm_up() -> None:
    """Load what the first write needs, off the main thread, so that nobody who presses a button waits for it."""
    for name in ("filelock", "json"):
        import_module(name)


def typed(kind: type[_K], value: object) -> _K:
    """Return a value of a JSON file that must be of this very type; ValueError where it is not."""
    if type(value) is not kind:
        raise ValueError(kind.__name__)
    return value


def _free_backup_name(path: Path) -> Path:
    for number in range(1, 1000):
        candidate = path.with_name(f"{path.stem}.broken-{number}{path.suffix}")
        if not candidate.exists():
            return candidate
    raise OSError(f"too many broken {path.stem} files")


def _sweep(path: Path) -> None:
    """Remove what a killed writer left behind; to be called with the lock held."""
    for leftover in path.parent.glob(f".{path.name}.*"):
        with suppress(OSError):  # on Windows somebody may be looking into it
            leftover.unlink()


def write_atomically(path: Path, content: bytes) -> None:
    """Put a file in its place whole, or leave what was there; only its owner may read it."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            with suppress(OSError):  # the file is in its place; some file systems know no more
                os.fsync(folder)
        finally:
            os.close(folder)


def _overwrite(path: Path, content: bytes) -> None:
    """Write over the bytes of a file, which also works in a read-only folder and on a full disk, or make it."""
    if not path.exists():
        write_atomically(path, content)
        return
    with path.open("r+b") as file:
        file.write(content)
        file.truncate()
        file.flush()
        os.fsync(file.fileno())


def _wipe(path: Path) -> None:
    """Leave nothing of a file but its name, which needs no room on the disk; where that cannot be, not even that."""
    try:
        path.open("wb").close()
    except OSError:
        if path.exists():
            path.unlink(missing_ok=True)
