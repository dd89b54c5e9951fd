"""Whose process is at the other end of a local socket."""

from __future__ import annotations

import os
import socket
import struct
import sys
from typing import Final

_MAC_LEVEL: Final = 0
_MAC_CREDENTIALS: Final = 1
_MAC_BYTES: Final = 76
"""SOL_LOCAL, LOCAL_PEERCRED and the size of `struct xucred`, from sys/un.h and sys/ucred.h; Python names none."""


def is_same_user(connection: socket.socket) -> bool:
    """Whether a process of this user is at the other end, by the word of the kernel; False where it gives none."""
    try:
        user = _user(connection)
    except (OSError, struct.error):
        return False
    return user is not None and user == os.geteuid()


if sys.platform == "win32":

    def _user(_connection: socket.socket) -> int | None:
        return None

elif sys.platform == "darwin":

    def _user(connection: socket.socket) -> int | None:
        credentials = connection.getsockopt(_MAC_LEVEL, _MAC_CREDENTIALS, _MAC_BYTES)
        version, user = struct.unpack_from("=II", credentials)
        return int(user) if version == 0 else None

else:

    def _user(connection: socket.socket) -> int | None:
        form = "=iII"  # struct ucred: process, user, group
        credentials = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize(form))
        return int(struct.unpack(form, credentials)[1])
