"""The sockets under a delivery: opened late, checked before every hand-over, closed hard.

httpcore brings HTTP; this brings what it does not promise (measured: see docs/decisions/0003-cutting-a-request.md):

- the gate is asked after the name was resolved, before the connection is opened, and before every write;
- whatever ends a connection early, also a cancellation in the middle of a TLS handshake, closes its socket;
- a hanging name look-up holds up nothing: it runs on a daemon thread that nobody waits for;
- `abort()` resets the connection, so that bytes that wait in asyncio or in the kernel do not leave either;
- a child after a fork lets go of the sockets, or its copies would keep alive what the parent resets.
"""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
import struct
import threading
import weakref
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import httpcore

from app.errors import OsaurusError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_LINGER_RESET = struct.pack("ii", 1, 0)
_READ_CHUNK = 16 * 1024
_MAX_ADDRESSES = 4

Address = tuple[int, int, int, str, Any]
Answer = TypeVar("Answer")


class RevokedError(OsaurusError):
    """Consent ended before the bytes were handed over."""


class UntrustedError(httpcore.ConnectError):
    """The server's certificate is not one that this system trusts."""


class Network(httpcore.AsyncNetworkBackend):
    """Opens connections for one delivery. Everything runs on the delivery's event loop."""

    def __init__(self, is_open: Callable[[], bool]) -> None:
        self._is_open = is_open
        self._streams: set[Stream] = set()
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(after_in_child=partial(_let_go, weakref.ref(self)))

    def check(self) -> None:
        """Raise RevokedError unless bytes may still be handed over."""
        if not self._is_open():
            raise RevokedError("sharing was turned off")

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Resolve, ask the gate, connect. Every address gets an equal share of the time that is left."""
        self.check()
        loop = asyncio.get_running_loop()
        deadline = loop.time() + (timeout if timeout is not None else 5.0)
        try:
            async with asyncio.timeout_at(deadline):
                addresses = (await aside(lambda: _resolve(host, port)))[:_MAX_ADDRESSES]
        except TimeoutError as error:
            raise httpcore.ConnectTimeout("the name look-up took too long") from error
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError("the name could not be resolved") from error
        failure: Exception = httpcore.ConnectError("the name has no address")
        for position, address in enumerate(addresses):
            share = (deadline - loop.time()) / (len(addresses) - position)
            try:
                return await self._connect(address, share)
            except TimeoutError:
                failure = httpcore.ConnectTimeout("no answer to the connection")
            except OSError as error:
                failure = httpcore.ConnectError(error.strerror or "the connection failed")
        raise failure

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Not offered: deliveries go to servers."""
        raise httpcore.UnsupportedProtocol("deliveries do not use local sockets")

    async def sleep(self, seconds: float) -> None:
        """Sleep on the loop."""
        await asyncio.sleep(seconds)

    def abort(self) -> None:
        """Reset every connection at once."""
        for stream in tuple(self._streams):
            stream.abort()

    async def _connect(self, address: Address, seconds: float) -> Stream:
        loop = asyncio.get_running_loop()
        family, kind, protocol, _, target = address
        self.check()
        sock = socket.socket(family, kind, protocol)
        try:
            sock.setblocking(False)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            async with asyncio.timeout(seconds):
                await loop.sock_connect(sock, target)
            self.check()
            reader, writer = await asyncio.open_connection(sock=sock, limit=_READ_CHUNK)
        except BaseException:
            _close_hard(sock)
            raise
        return Stream(self, sock, reader, writer)

    def opened(self, stream: Stream) -> None:
        """Keep a stream in reach of `abort` until its socket is gone: while it closes it may hand over bytes."""
        self._streams = {kept for kept in self._streams if not kept.is_gone}
        self._streams.add(stream)

    def let_go(self) -> None:
        """Give up this process's copies of the sockets, in a child after a fork; nothing is sent or reset."""
        for stream in self._streams:
            stream.let_go()


class Stream(httpcore.AsyncNetworkStream):
    """One connection."""

    def __init__(
        self, network: Network, sock: socket.socket, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._network = network
        self._socket = sock
        self._reader = reader
        self._writer = writer
        self._plain = writer.transport
        network.opened(self)

    @property
    def is_gone(self) -> bool:
        """Whether the socket is closed."""
        return self._socket.fileno() < 0

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what has come, at most so many bytes."""
        try:
            async with asyncio.timeout(timeout):
                return await self._reader.read(min(max_bytes, _READ_CHUNK))
        except TimeoutError as error:
            raise httpcore.ReadTimeout("no answer came") from error
        except OSError as error:
            raise httpcore.ReadError(error.strerror or "reading failed") from error

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Ask the gate, then hand bytes over."""
        if not buffer:
            return
        self._network.check()
        try:
            async with asyncio.timeout(timeout):
                self._writer.write(buffer)
                await self._writer.drain()
        except TimeoutError as error:
            raise httpcore.WriteTimeout("the server took no more bytes") from error
        except OSError as error:
            raise httpcore.WriteError(error.strerror or "writing failed") from error

    async def aclose(self) -> None:
        """Close without waiting for the other side, which TLS would do for half a minute; hard, if the gate is shut."""
        try:
            self._network.check()  # TLS says goodbye, and that is a byte too
        except RevokedError:
            self.abort()
            return
        self._writer.close()
        self._plain.close()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        """Begin TLS on this connection; a cancellation in between closes the socket."""
        self._network.check()
        try:
            async with asyncio.timeout(timeout):
                await self._writer.start_tls(ssl_context, server_hostname=server_hostname)
        except TimeoutError as error:
            self.abort()
            raise httpcore.ConnectTimeout("the TLS handshake took too long") from error
        except ssl.SSLCertVerificationError as error:
            self.abort()
            raise UntrustedError("the certificate is not trusted") from error
        except OSError as error:  # ssl.SSLError is one
            self.abort()
            raise httpcore.ConnectError(type(error).__name__) from error
        except BaseException:
            self.abort()
            raise
        return self

    def get_extra_info(self, info: str) -> Any:
        """Tell httpcore what it asks about the connection."""
        match info:
            case "ssl_object":
                return self._writer.get_extra_info("ssl_object")
            case "socket":
                return self._socket
            case "is_readable":
                return self._has_more() or self._writer.transport.is_closing()
            case _:
                return None

    def _has_more(self) -> bool:
        """Whether bytes or the end have come that nobody has read: a connection at rest is then of no more use.

        asyncio offers no look into its buffer, and a server's parting words (408) would pass for the next answer.
        """
        return self._reader.at_eof() or bool(vars(self._reader).get("_buffer"))

    def abort(self) -> None:
        """Reset the connection: nothing that still waits in a buffer leaves."""
        _set_reset(self._socket)
        self._writer.transport.abort()

    def let_go(self) -> None:
        """Close this process's copy of the socket without a word to the other side."""
        if not self.is_gone:
            os.close(self._socket.detach())


async def aside(work: Callable[[], Answer]) -> Answer:
    """Run on a daemon thread what may take its time, such as a name look-up; whoever stops waiting leaves it behind."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[Answer] = loop.create_future()

    def deliver(result: Answer | None, error: Exception | None) -> None:
        if answer.done():
            return
        if error is not None:
            answer.set_exception(error)
        else:
            answer.set_result(result)  # type: ignore[arg-type]

    def run() -> None:
        result: Answer | None = None
        problem: Exception | None = None
        try:
            result = work()
        except Exception as error:  # noqa: BLE001 - raised again where somebody waits
            problem = error
        try:
            loop.call_soon_threadsafe(deliver, result, problem)
        except RuntimeError:
            return  # the loop ended first: nobody wants the answer any more

    threading.Thread(target=run, name="telemetry-aside", daemon=True).start()
    return await answer


def _resolve(host: str, port: int) -> list[Address]:
    return list(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))


def _let_go(reference: weakref.ref[Network]) -> None:
    network = reference()
    if network is not None:
        network.let_go()


def _set_reset(sock: socket.socket) -> None:
    try:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_RESET)
    except OSError:
        return  # already closed


def _close_hard(sock: socket.socket) -> None:
    _set_reset(sock)
    sock.close()
