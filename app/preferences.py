"""What is remembered between launches: typed, versioned, written atomically, one writer at a time.

The file is small and plain JSON so that anyone can read it. It holds decisions, never events: whether and how the
question on Welcome was answered, how far the first run came, and which once-per-install moments are spent.
"""

from __future__ import annotations

import json
import logging
import os
import shutil
import tempfile
import threading
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from app.errors import NewerVersionError, NotWritableError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

SCHEMA_VERSION = 1
FILE_NAME = "preferences.json"
LOCK_SECONDS = 5.0

log = logging.getLogger(__name__)
_T = TypeVar("_T")


class Answer(StrEnum):
    """What a person said on Welcome, in Settings or in the menu."""

    GRANTED = "granted"
    DECLINED = "declined"


class Trouble(StrEnum):
    """Why the file could not be used as it was."""

    SET_ASIDE = "set_aside"
    """It could not be understood; a copy stands beside it, and the answer it may have held is lost."""
    UNREADABLE = "unreadable"
    """It is there and cannot be opened, or could not be set aside."""
    NEWER = "newer"
    """A newer Osaurus wrote it; nothing is written over it."""


class Kept(StrEnum):
    """What became of a change that must hold, whatever the disk says."""

    SAVED = "saved"
    FORGOTTEN = "forgotten"
    """The whole file had to be removed: the next start knows nothing and asks again."""
    SESSION_ONLY = "session_only"
    """Neither written nor removed: the next start sees what was there before."""


@dataclass(frozen=True, slots=True)
class StoredConsent:
    """An answer as it was given.

    Attributes:
        answer: granted or declined.
        silent_build: it was given in a build that can send nothing; a grant then counts for such builds only.
        catalogue_version: the newest catalogue the person could see when they agreed.
    """

    answer: Answer
    silent_build: bool
    catalogue_version: int


@dataclass(frozen=True, slots=True)
class Preferences:
    """Everything that is remembered.

    Attributes:
        consent: the last answer, or nothing where none was ever given.
        consent_lost: an unreadable file may have held an answer, so the box must come up empty.
        onboarding_finished: the first run came to its end.
        chat_shown_armed: the end of onboarding has armed `first_time_chat_shown`.
        spent_moments: once-per-install events that have had their chance, by event name.
        key_in_keychain: a key was set with `osaurus telemetry key set`, so the keychain is worth asking.
    """

    consent: StoredConsent | None = None
    consent_lost: bool = False
    onboarding_finished: bool = False
    chat_shown_armed: bool = False
    spent_moments: tuple[str, ...] = ()
    key_in_keychain: bool = False


def profile_folder(environ: Mapping[str, str] | None = None) -> Path:
    """Name the folder that holds everything the app remembers: OSAURUS_HOME, or the platform's own place."""
    environ = os.environ if environ is None else environ
    home = environ.get("OSAURUS_HOME", "")
    if home:
        return Path(home).expanduser().absolute()
    from platformdirs import user_config_path

    return user_config_path("osaurus", appauthor=False)


class PreferencesStore:
    """The one reader and writer of the preferences file.

    `current` is what holds now, also when it could not be written. Changes that failed to reach the disk are kept
    and written with the next one that succeeds. All methods may be called from any thread.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / FILE_NAME
        self.current = Preferences()
        self.trouble: Trouble | None = None
        self.backup: Path | None = None
        self._known = Preferences()
        self._unsaved: list[Callable[[Preferences], Preferences]] = []
        self._busy = threading.RLock()

    def load(self, *, repair: bool = True) -> Preferences:
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

    def update(self, change: Callable[[Preferences], Preferences]) -> Preferences:
        """Apply a change to what is on disk now, under the lock that all copies of the app share.

        The change holds in memory in any case.

        Raises:
            NotWritableError: the folder or file refuses.
            NewerVersionError: a newer Osaurus wrote the file.
        """
        with self._busy:
            self._unsaved.append(change)
            self.current = change(self.current)
            with self._locked():
                latest = self._apply(self._latest())
                _sweep(self.path)
                _write_atomically(self.path, _encode(latest))
            self._settle(latest)
            return latest

    def insist(self, change: Callable[[Preferences], Preferences]) -> Kept:
        """Make a change stick by any means: atomically, else in place, else by removing the file.

        For a decline: a torn file is read as *undecided, box empty*, which is safe; an old grant is not.
        """
        with self._busy:
            try:
                self.update(change)
            except NewerVersionError:
                return Kept.SESSION_ONLY
            except NotWritableError as error:
                log.warning("a change of mind could not be saved the usual way: %s", error)
                return self._force()
            return Kept.SAVED

    def _force(self) -> Kept:
        try:
            latest = self._apply(self._read())
        except NewerVersionError:
            return Kept.SESSION_ONLY
        except (OSError, ValueError):
            latest = self.current
        try:
            _overwrite(self.path, _encode(latest))
        except OSError:
            pass
        else:
            self._settle(latest)
            return Kept.SAVED
        try:
            self.path.unlink(missing_ok=True)
        except OSError:
            return Kept.SESSION_ONLY
        return Kept.FORGOTTEN

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Hold the lock that all copies of the app share. What the disk refuses inside is a NotWritableError."""
        from filelock import FileLock, Timeout

        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with FileLock(self.folder / "preferences.lock", timeout=LOCK_SECONDS, mode=0o600):
                yield
        except Timeout as error:
            raise NotWritableError(
                f"Another Osaurus has kept {self.path.name} locked for {LOCK_SECONDS:.0f} seconds; "
                "close it and try again."
            ) from error
        except OSError as error:
            raise NotWritableError(f"{self.path.name} cannot be written: {error.strerror or error}.") from error

    def _apply(self, preferences: Preferences) -> Preferences:
        for waiting in self._unsaved:
            preferences = waiting(preferences)
        return preferences

    def _settle(self, written: Preferences) -> None:
        self._unsaved.clear()
        self._known = self.current = written

    def _latest(self) -> Preferences:
        """What is on disk at this moment; to be called with the lock held.

        In the place of a file that broke meanwhile: what was known, of the answers only a decline. Anything else may
        have become one.
        """
        try:
            return self._read()
        except ValueError:
            declined = self._known.consent is not None and self._known.consent.answer is Answer.DECLINED
            self._set_aside(
                replace(self._known, consent=self._known.consent if declined else None, consent_lost=not declined)
            )
            return self._known

    def _read(self) -> Preferences:
        try:
            content = self.path.read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return Preferences()
        return _decode(content)

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
            log.warning("a broken preferences file could not be set aside: %s", reason or "it is locked")

    def _doubt(self, trouble: Trouble) -> None:
        self.trouble = trouble
        self._known = self.current = Preferences(consent_lost=True)

    def _set_aside(self, instead: Preferences) -> None:
        """Copy a broken file to the side, then put a file in its place that remembers that an answer was lost."""
        backup = _free_backup_name(self.path)
        try:
            shutil.copyfile(self.path, backup)
            _write_atomically(self.path, _encode(instead))
        except OSError:
            backup.unlink(missing_ok=True)
            raise
        self.trouble, self.backup, self._known = Trouble.SET_ASIDE, backup, instead
        log.warning("a broken preferences file was set aside as %s", backup.name)


def _encode(preferences: Preferences) -> bytes:
    content = {"version": SCHEMA_VERSION, **asdict(preferences)}
    return (json.dumps(content, indent=2, sort_keys=True) + "\n").encode()


def _decode(content: bytes) -> Preferences:
    """Build Preferences from the file's bytes.

    Raises:
        ValueError: not JSON, or not of our shape.
        NewerVersionError: written by a newer schema.
    """
    try:
        found = json.loads(content)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(found, dict):
        raise ValueError("not an object")  # noqa: TRY004 - every broken file is one error
    version = found.get("version")
    if type(version) is not int or version < 1:
        raise ValueError("no version")
    if version > SCHEMA_VERSION:
        raise NewerVersionError("The preferences were written by a newer Osaurus; update this one.")
    values: dict[str, Any] = {}
    for field in fields(Preferences):
        if field.name not in found:
            continue
        value = found[field.name]
        match field.name:
            case "consent":
                values["consent"] = _decode_consent(value)
            case "spent_moments":
                values["spent_moments"] = tuple(_typed(list, value))
                if not all(isinstance(name, str) for name in value):
                    raise ValueError("spent_moments")
            case name:
                values[name] = _typed(bool, value)
    return Preferences(**values)


def _decode_consent(value: object) -> StoredConsent | None:
    if value is None:
        return None
    if not isinstance(value, dict) or set(value) != {field.name for field in fields(StoredConsent)}:
        raise ValueError("consent")
    return StoredConsent(
        answer=Answer(value["answer"]),
        silent_build=_typed(bool, value["silent_build"]),
        catalogue_version=_typed(int, value["catalogue_version"]),
    )


def _typed(kind: type[_T], value: object) -> _T:
    if type(value) is not kind:
        raise ValueError(kind.__name__)
    return value


def _free_backup_name(path: Path) -> Path:
    for number in range(1, 1000):
        candidate = path.with_name(f"{path.stem}.broken-{number}{path.suffix}")
        if not candidate.exists():
            return candidate
    raise OSError("too many broken preferences files")


def _sweep(path: Path) -> None:
    """Remove what a killed writer left behind; to be called with the lock held."""
    for leftover in path.parent.glob(f".{path.name}.*"):
        leftover.unlink(missing_ok=True)


def _write_atomically(path: Path, content: bytes) -> None:
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
            os.fsync(folder)
        finally:
            os.close(folder)


def _overwrite(path: Path, content: bytes) -> None:
    """Write over the bytes of an existing file, which also works in a read-only folder and on a full disk."""
    with path.open("r+b") as file:
        file.write(content)
        file.truncate()
        file.flush()
        os.fsync(file.fileno())


def forget_consent(preferences: Preferences) -> Preferences:
    """Go back to the question, as if nobody had ever answered."""
    return replace(preferences, consent=None, consent_lost=False)
