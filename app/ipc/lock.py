"""The lock that makes one copy the first. The system lets go of it when the process ends, however it ends."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from app.ipc.place import UnsafePlaceError

if TYPE_CHECKING:
    from pathlib import Path

_FLAGS = os.O_RDWR | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)


class Lock:
    """Held from `take` to `release`."""

    def __init__(self, path: Path, handle: int) -> None:
        self._path = path
        self._handle = handle

    @classmethod
    def take(cls, path: Path) -> Lock | None:
        """Take the lock; None where another process, or another holder in this one, has it.

        Raises:
            UnsafePlaceError: the file cannot be made, opened or locked.
        """
        while True:
            try:
                handle = os.open(path, _FLAGS | os.O_CREAT, 0o600)
            except OSError as error:
                raise UnsafePlaceError(f"{path} cannot be opened: {error.strerror}") from error
            try:
                is_ours = _try(handle)
            except OSError as error:  # a file system without locks
                os.close(handle)
                raise UnsafePlaceError(f"{path} cannot be locked: {error.strerror}") from error
            if not is_ours:
                os.close(handle)
                return None
            if _is_still(path, handle):
                return cls(path, handle)
            os.close(handle)  # its last holder removed it between our two steps

    def release(self) -> None:
        """Remove the file and let go."""
        with suppress(OSError):  # on Windows an open file stays
            self._path.unlink()
        os.close(self._handle)


def is_held(path: Path) -> bool:
    """Whether somebody holds the lock now. Creates nothing."""
    try:
        handle = os.open(path, _FLAGS)
    except OSError:
        return False
    try:
        return not _try(handle)
    except OSError:  # nobody can hold one here
        return False
    finally:
        os.close(handle)


def _is_still(path: Path, handle: int) -> bool:
    try:
        return os.path.samestat(path.lstat(), os.fstat(handle))
    except FileNotFoundError:
        return False


if sys.platform == "win32":

    def _try(handle: int) -> bool:
        import msvcrt

        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:

    def _try(handle: int) -> bool:
        import fcntl

        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
