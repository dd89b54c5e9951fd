"""A provider on loopback that speaks each type's list of models, and misbehaves on request."""

from __future__ import annotations

import json
import socket
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self

from app.telemetry.words import RemoteProviderType

if TYPE_CHECKING:
    import ssl

KEY = "sk-canary-0123456789"
MODELS = 14

HTML = b"<!doctype html><title>Sign in</title><p>Welcome to the hotel network"


@dataclass(frozen=True)
class Asked:
    """A question as it arrived."""

    target: str
    headers: dict[str, str]


@dataclass
class ProviderServer:
    """Answers each connection once.

    Attributes:
        kind: which protocol it speaks.
        key: the only one it accepts; None accepts whatever comes.
        status: answered in place of 200.
        body: answered in place of the list of models.
        headers: sent besides the usual ones.
        hangs: takes the question and says nothing.
        drops: takes the question and closes the connection.
        trust: a TLS context; without one it speaks plain HTTP.
    """

    kind: RemoteProviderType
    key: str | None = KEY
    status: int = 200
    body: bytes | None = None
    headers: tuple[tuple[str, str], ...] = ()
    hangs: bool = False
    drops: bool = False
    trust: ssl.SSLContext | None = None
    asked: list[Asked] = field(default_factory=list)
    reached: threading.Event = field(default_factory=threading.Event)
    left: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> Self:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve, name="provider-server")
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()

    @property
    def address(self) -> str:
        """What a person would enter for a provider of this type."""
        scheme = "https" if self.trust is not None else "http"
        path = "" if self.kind is RemoteProviderType.AZURE_OPENAI else "/v1"
        return f"{scheme}://localhost:{self._socket.getsockname()[1]}{path}"

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            try:
                if self.trust is not None:
                    connection = self.trust.wrap_socket(connection, server_side=True)
                self._answer(connection)
            except OSError:
                pass
            finally:
                connection.close()

    def _answer(self, connection: socket.socket) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            more = connection.recv(65536)
            if not more:
                return
            head += more
        first, *lines = head.decode("latin-1").split("\r\n\r\n")[0].split("\r\n")
        headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines)}
        asked = Asked(first.split()[1], headers)
        self.asked.append(asked)
        self.reached.set()
        if self.drops:
            return
        if self.hangs:
            connection.settimeout(20)
            try:
                connection.recv(1)
            finally:
                self.left.set()
            return
        status, body = self._judge(asked)
        told = [("Content-Type", "application/json"), ("Content-Length", str(len(body))), ("Connection", "close")]
        lines = [f"HTTP/1.1 {status} Whatever", *(f"{name}: {value}" for name, value in (*told, *self.headers))]
        connection.sendall("\r\n".join(lines).encode() + b"\r\n\r\n" + body)

    def _judge(self, asked: Asked) -> tuple[int, bytes]:
        if self.status != 200 or self.body is not None:
            return self.status, b"{}" if self.body is None else self.body
        path = "/openai/models" if self.kind is RemoteProviderType.AZURE_OPENAI else "/v1/models"
        if asked.target.split("?")[0] != path:
            return 404, b'{"error": {"message": "no such place"}}'
        if self.key is not None and self.key != given_key(self.kind, asked):
            return self._refusal()
        rows = [{"id": f"model-{number}", "name": f"models/{number}"} for number in range(MODELS)]
        return 200, json.dumps({"models" if self.kind is RemoteProviderType.GEMINI else "data": rows}).encode()

    def _refusal(self) -> tuple[int, bytes]:
        match self.kind:
            case RemoteProviderType.GEMINI:
                reason = [{"reason": "API_KEY_INVALID", "domain": "googleapis.com"}]
                return 400, json.dumps({"error": {"code": 400, "details": reason}}).encode()
            case RemoteProviderType.ANTHROPIC:
                return 401, b'{"type": "error", "error": {"type": "authentication_error"}}'
            case RemoteProviderType.AZURE_OPENAI:
                words = "Access denied due to invalid subscription key or wrong API endpoint."
                return 401, json.dumps({"error": {"code": "401", "message": words}}).encode()
            case _:
                return 401, b'{"error": {"code": "invalid_api_key"}}'


def given_key(kind: RemoteProviderType, asked: Asked) -> str | None:
    """Return the key as this type carries it."""
    match kind:
        case RemoteProviderType.ANTHROPIC:
            return asked.headers.get("x-api-key") if "anthropic-version" in asked.headers else None
        case RemoteProviderType.GEMINI:
            return asked.headers.get("x-goog-api-key")
        case RemoteProviderType.AZURE_OPENAI:
            return asked.headers.get("api-key") if "api-version=" in asked.target else None
        case _:
            return asked.headers.get("authorization", "").removeprefix("Bearer ")
