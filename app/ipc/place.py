"""Where lock and socket of a profile stand: a folder that nobody else can enter."""

from __future__ import annotations

import os
import stat
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.errors import OsaurusError
from app.named_tuple import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.build import Channel

USERS: Final = Path("/run/user")
"""Where a system gives each user a folder of their own; found there also by a start that was not told of it."""
_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO


class UnsafePlaceError(OsaurusError):
    """The folder for lock and socket cannot be made, or is not this user's alone."""


class Place(NamedTuple):
    """Lock and socket of one profile in one channel; nothing is created by naming them."""

    folder: Path
    name: str

    @property
    def lock(self) -> Path:
        """The file whose lock the first copy holds for as long as it runs."""
        return self.folder / f"{self.name}.lock"

    @property
    def socket(self) -> Path:
        """The socket that the first copy listens on."""
        return self.folder / f"{self.name}.sock"

    @property
    def secret(self) -> Path:
        """What both ends of a named pipe prove to know, on Windows."""
        return self.folder / f"{self.name}.secret"

    def prepare(self) -> None:
        """Make the folder.

        Raises:
            UnsafePlaceError: it cannot be made, or somebody else could enter it.
        """
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise UnsafePlaceError(f"{self.folder} cannot be made: {error.strerror}") from error
        if not is_ours_alone(self.folder):
            raise UnsafePlaceError(f"{self.folder} is open to others")


def find_place(profile: Path, channel: Channel, environ: Mapping[str, str]) -> Place:
    """Name the place for a profile: in the folder that the system keeps for this user's sockets, else in the profile.

    Whatever the way to a profile (a relative name, a symbolic link), it is the same place.

    Raises:
        UnsafePlaceError: the way to the profile leads nowhere, such as in a circle.
    """
    try:
        profile = profile.resolve()
    except (RuntimeError, OSError) as error:
        raise UnsafePlaceError(f"there is no way to {profile}") from error
    identity = os.fsencode(f"{channel.value}:{os.path.normcase(profile)}")
    # Two checksums, since hashlib would load OpenSSL before the first window is painted. Nobody gains by a collision:
    # the folder is this user's alone.
    name = f"{zlib.crc32(identity):08x}{zlib.adler32(identity):08x}"
    for base in _user_folders(environ):
        if is_ours_alone(base):
            return Place(base / "osaurus", name)
    return Place(profile / "run", name)


def is_ours_alone(folder: Path) -> bool:
    """Whether a path is a folder, no link, of this user, that nobody else can look into. On Windows profiles are."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    if not stat.S_ISDIR(found.st_mode):
        return False
    if os.name != "posix":
        return True
    return found.st_uid == os.geteuid() and not found.st_mode & _OTHERS


def _user_folders(environ: Mapping[str, str]) -> list[Path]:
    if os.name != "posix":
        return []
    given = Path(environ.get("XDG_RUNTIME_DIR", ""))
    return [*([given] if given.is_absolute() else []), USERS / str(os.geteuid())]
