"""Addresses at which nothing good happens, and certificates nobody should trust."""

from __future__ import annotations

import contextlib
import datetime as dt
import socket
import ssl
from typing import TYPE_CHECKING

import trustme

from tests.app.telemetry.faults.server import HOST

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextlib.contextmanager
def refused() -> Iterator[str]:
    """Yield an address where nobody listens: the port is taken, so that nobody will."""
    with socket.socket() as taken:
        taken.bind((HOST, 0))
        yield f"http://{HOST}:{taken.getsockname()[1]}"


@contextlib.contextmanager
def black_hole() -> Iterator[tuple[str, socket.socket]]:
    """Yield an address that never answers, and its listener: its queue is full, so that Linux drops what knocks."""
    with socket.socket() as listener, socket.socket() as filler:
        listener.bind((HOST, 0))
        listener.listen(0)
        filler.connect(listener.getsockname())
        yield f"http://{HOST}:{listener.getsockname()[1]}", listener


class Authority:
    """Issues certificates; `trust_file` is what a system that trusts it would have."""

    def __init__(self, folder: Path) -> None:
        self._authority = trustme.CA()
        self.trust_file = folder / "authority.pem"
        self._authority.cert_pem.write_to_path(str(self.trust_file))

    def issue(self, *names: str, expired: bool = False) -> ssl.SSLContext:
        """Make a server's context with a certificate for these names."""
        until = dt.datetime(2020, 1, 1, tzinfo=dt.UTC) if expired else None
        certificate = self._authority.issue_cert(*(names or (HOST, "localhost")), not_after=until)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(context)
        return context
