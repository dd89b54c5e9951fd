"""What is remembered between launches: typed, versioned, written atomically, one writer at a time.

The file is small and plain JSON so that anyone can read it. It holds decisions, never events: whether and how the
question on Welcome was answered, how far the first run came, which once-per-install moments are spent, and how the app
should look.

Fields that were added later are missing in older files and are passed over by older versions, so they need no new
schema version. A matter of taste that cannot be understood, perhaps because a newer version knows more, counts as not
chosen; everything else that cannot be understood makes the file a broken one.
"""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.errors import UsageError
from app.named_tuple import NamedTuple
from app.observed import Observed
from app.storage import FileStore, Kept, Trouble, typed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = [
    "FILE_NAME",
    "LOCK_SECONDS",
    "SCHEMA_VERSION",
    "Answer",
    "Appearance",
    "Kept",
    "Place",
    "Preferences",
    "PreferencesStore",
    "StoredConsent",
    "Trouble",
    "profile_folder",
]

SCHEMA_VERSION = 1
FILE_NAME = "preferences.json"
LOCK_SECONDS = 5.0
_FAR = 100_000
"""No desktop reaches further, in logical pixels."""


class Answer(StrEnum):
    """What a person said on Welcome, in Settings or in the menu."""

    GRANTED = "granted"
    DECLINED = "declined"


class Appearance(StrEnum):
    """Whether the windows are light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Place(NamedTuple):
    """Where a window stood, in logical pixels of the desktop; without its frame.

    Attributes:
        maximized: it filled the screen; the numbers are what it goes back to.
    """

    x: int
    y: int
    width: int
    height: int
    maximized: bool = False


class StoredConsent(NamedTuple):
    """An answer as it was given.

    Attributes:
        answer: granted or declined.
        silent_build: it was given in a build that can send nothing; a grant then counts for such builds only.
        catalogue_version: the newest catalogue the person could see when they agreed.
    """

    answer: Answer
    silent_build: bool
    catalogue_version: int


class Preferences(NamedTuple):
    """Everything that is remembered.

    Attributes:
        consent: the last answer, or nothing where none was ever given.
        consent_lost: an unreadable file may have held an answer, so the box must come up empty.
        onboarding_finished: the first run came to its end.
        onboarding_step: the name of the step that a run reached after the question was answered; the next start goes
            on there.
        chat_shown_armed: the end of onboarding has armed `first_time_chat_shown`.
        spent_moments: once-per-install events that have had their chance, by event name.
        key_in_keychain: a key was set with `osaurus telemetry key set`, so the keychain is worth asking.
        appearance: light, dark, or as the system has it.
        language: the code of the language that was chosen; empty is the system's.
        settings_pane: the pane of Settings that was looked at last, by name; empty before the first time.
        settings_place: where the Settings window stood.
    """

    consent: StoredConsent | None = None
    consent_lost: bool = False
    onboarding_finished: bool = False
    onboarding_step: str | None = None
    chat_shown_armed: bool = False
    spent_moments: tuple[str, ...] = ()
    key_in_keychain: bool = False
    appearance: Appearance = Appearance.SYSTEM
    language: str = ""
    settings_pane: str = ""
    settings_place: Place | None = None


def profile_folder(environ: Mapping[str, str] | None = None) -> Path:
    """Name the folder that holds everything the app remembers: OSAURUS_HOME, or the platform's own place.

    Raises:
        UsageError: OSAURUS_HOME names no folder.
    """
    environ = os.environ if environ is None else environ
    home = environ.get("OSAURUS_HOME", "")
    if home:
        try:
            return Path(home).expanduser().absolute()
        except (RuntimeError, OSError) as error:
            raise UsageError("OSAURUS_HOME does not lead to a folder; give it a whole path.") from error
    from platformdirs import user_config_path

    return user_config_path("osaurus", appauthor=False)


class PreferencesStore(FileStore[Preferences], Observed):
    """The one reader and writer of the preferences file; see `FileStore`. Observers hear of every change made here."""

    def __init__(self, folder: Path) -> None:
        FileStore.__init__(self, folder / FILE_NAME, SCHEMA_VERSION)
        Observed.__init__(self)

    def look(self) -> bool:
        """Take over what another copy has written; see `FileStore.look`."""
        if not super().look():
            return False
        self._changed()
        return True

    def update(self, change: Callable[[Preferences], Preferences]) -> Preferences:
        """Apply a change; see `FileStore.update`. It holds, and is heard of, also where it could not be written."""
        try:
            return super().update(change)
        finally:
            self._changed()

    def _empty(self) -> Preferences:
        return Preferences()

    def _doubtful(self) -> Preferences:
        """A file that cannot be read may hold a decline."""
        return Preferences(consent_lost=True)

    def _instead(self) -> Preferences:
        """What was known, of the answers only a decline: anything else may meanwhile have become one."""
        declined = self._known.consent is not None and self._known.consent.answer is Answer.DECLINED
        return self._known._replace(consent=self._known.consent if declined else None, consent_lost=not declined)

    def _patience(self) -> float:
        return LOCK_SECONDS

    def _to_json(self, value: Preferences) -> dict[str, Any]:
        parts = {"consent": value.consent, "settings_place": value.settings_place}
        return value._asdict() | {name: None if part is None else part._asdict() for name, part in parts.items()}

    def _from_json(self, found: Mapping[str, Any]) -> Preferences:
        values: dict[str, Any] = {}
        for field in Preferences._fields:
            if field not in found:
                continue
            value = found[field]
            match field:
                case "consent":
                    values["consent"] = _decode_consent(value)
                case "onboarding_step":
                    values["onboarding_step"] = None if value is None else typed(str, value)
                case "spent_moments":
                    values["spent_moments"] = tuple(typed(list, value))
                    if not all(isinstance(name, str) for name in value):
                        raise ValueError("spent_moments")
                case "appearance" | "language" | "settings_pane" | "settings_place":
                    values |= _decode_taste(field, value)
                case name:
                    values[name] = typed(bool, value)
        return Preferences(**values)


def _decode_consent(value: object) -> StoredConsent | None:
    if value is None:
        return None
    if not isinstance(value, dict) or set(value) != set(StoredConsent._fields):
        raise ValueError("consent")
    return StoredConsent(
        answer=Answer(value["answer"]),
        silent_build=typed(bool, value["silent_build"]),
        catalogue_version=typed(int, value["catalogue_version"]),
    )


def _decode_taste(name: str, value: object) -> dict[str, Any]:
    """Give the field, or nothing where the value is not one that can be followed."""
    try:
        match name:
            case "appearance":
                return {name: Appearance(typed(str, value))}
            case "settings_place":
                return {name: _decode_place(value)}
            case _:
                return {name: typed(str, value)}
    except (ValueError, TypeError):
        return {}


def _decode_place(value: object) -> Place | None:
    if value is None:
        return None
    place = Place(**typed(dict, value))
    for number in (place.x, place.y, place.width, place.height):
        if not -_FAR <= typed(int, number) <= _FAR:
            raise ValueError("no such place")
    typed(bool, place.maximized)
    if min(place.width, place.height) < 1:
        raise ValueError("no such size")
    return place


def _encode(preferences: Preferences) -> bytes:
    """Return the bytes of a preferences file; for the tests, which write some by themselves."""
    return PreferencesStore(Path()).encode(preferences)
