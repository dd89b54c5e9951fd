"""Every exception that Osaurus raises on purpose.

OsaurusError
├── UsageError            what was asked for on the command line cannot be done; exit code 2
│   └── PortInUseError    the collector's port belongs to somebody else
├── PreferencesError      what is remembered between launches cannot be kept
│   ├── NotWritableError  the file or its folder refuses to be written
│   └── NewerVersionError the file was written by a newer Osaurus and is left alone
├── InputError            something that was typed cannot be used; `problem` says which
├── MalformedError        a text that was pasted or chosen cannot be read; `line` says where it breaks
├── BuiltInError          what belongs to Osaurus itself cannot be changed or deleted
├── GoneError             what should be changed is not there any more: another copy of the app has deleted it
├── BegunError            (app.host.drafts) what was cancelled cannot come back: another new one was begun
├── LoginItemError        the system's list of what starts at login could not be changed
├── KeychainError         (app.secrets) the keychain did not do what it was asked
├── RunningCopyError      another copy of the app runs for this profile and did not take a command
├── NoQtError             (ui.preflight) Qt, or a system library that it needs, is not here
├── UnsafePlaceError      (app.ipc.place) there is no folder of this user's own for the lock of the first copy
└── RefusedError          consent cannot be given now: policy, or no usable key

The text of each is shown to people as it is: it says what happened and what to do, and never quotes a value that
somebody typed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from enum import StrEnum

_T = TypeVar("_T")


class OsaurusError(Exception):
    """The root of the tree in this module's docstring."""


class UsageError(OsaurusError):
    """What was asked for on the command line cannot be done."""

    exit_code = 2


class PortInUseError(UsageError):
    """The port that the collector should listen on is taken."""


class PreferencesError(OsaurusError):
    """What is remembered between launches cannot be kept."""


class NotWritableError(PreferencesError):
    """A remembered file, or the folder around it, refuses to be written."""


class NewerVersionError(PreferencesError):
    """A remembered file was written by a newer Osaurus; it is read by nobody and overwritten by nobody."""


class InputError(OsaurusError):
    """Something that was typed cannot be used.

    Attributes:
        problem: names what is wrong; the text says it in words and never quotes what was typed.
    """

    def __init__(self, problem: StrEnum, words: str) -> None:
        super().__init__(words)
        self.problem = problem


class MalformedError(OsaurusError):
    """A text that was pasted or chosen cannot be read.

    Attributes:
        problem: names what is wrong; the text says it in words and never quotes what was pasted.
        line: where it breaks, from 1; 0 where it is no matter of a line.
    """

    def __init__(self, problem: StrEnum, words: str, line: int = 0) -> None:
        super().__init__(words)
        self.problem = problem
        self.line = line


class BuiltInError(OsaurusError):
    """What belongs to Osaurus itself cannot be changed or deleted."""


class GoneError(OsaurusError):
    """What should be changed is not there any more."""


class RefusedError(OsaurusError):
    """Consent cannot be given now; the text says who or what stands in the way."""


class LoginItemError(OsaurusError):
    """Whether Osaurus starts at login could not be changed; the text says why."""


class RunningCopyError(OsaurusError):
    """Another copy of the app runs for this profile, and could not be handed a command."""


def attempted(act: Callable[[], _T]) -> _T | OsaurusError:
    """Do what may be refused, and return what came of it or why it was refused: for work that is done aside."""
    try:
        return act()
    except OsaurusError as error:
        return error
