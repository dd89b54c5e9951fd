"""Whatever may listen at a port of this computer: the known model servers, and everybody else."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Mapping


def listing(*ids: str, owner: str = "library") -> dict[str, Any]:
    """Return a list of models as the protocol of OpenAI has it."""
    return {"object": "list", "data": [{"id": name, "object": "model", "owned_by": owner} for name in ids]}


class LocalServer:
    """Answers some paths, and all others with 404.

    Args:
        pages: by path; an object is sent as JSON, bytes as they are.
        server: what it calls itself.
        hangs_at: takes this question and says nothing until the end.
        drips_at: answers this one byte by byte, without an end.
    """

    def __init__(
        self,
        pages: Mapping[str, object] | None = None,
        *,
        server: str = "",
        hangs_at: str = "",
        drips_at: str = "",
    ) -> None:
        self.asked: list[str] = []
        self.headers: list[dict[str, str]] = []
        self.reached = threading.Event()
        self.ended = threading.Event()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def version_string(self) -> str:
                return server

            def log_message(self, *_: object) -> None:
                """Keep quiet."""

            def do_GET(self) -> None:
                outer.asked.append(self.path)
                outer.headers.append({name.lower(): value for name, value in self.headers.items()})
                outer.reached.set()
                if self.path == hangs_at:
                    outer.ended.wait(20)
                    return
                if self.path == drips_at:
                    self._drip()
                    return
                page = (pages or {}).get(self.path)
                body = page if isinstance(page, bytes) else json.dumps(page).encode()
                self.send_response(404 if page is None else 200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def _drip(self) -> None:
                self.send_response(200)
                self.end_headers()
                try:
                    while not outer.ended.wait(0.02):
                        self.wfile.write(b" ")
                        self.wfile.flush()
                except OSError:
                    return

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = False  # whoever is left running fails the test
        self.port = self._server.server_port

    def __enter__(self) -> Self:
        self._thread = threading.Thread(target=lambda: self._server.serve_forever(0.01), name="local-server")
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.ended.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def ollama(*ids: str) -> LocalServer:
    """Stand in for Ollama; without a model its list is null."""
    models = listing(*ids) if ids else {"object": "list", "data": None}
    return LocalServer({"/v1/models": models, "/api/version": {"version": "0.12.5"}, "/": b"Ollama is running"})


def lm_studio(*ids: str) -> LocalServer:
    """Stand in for LM Studio, which answers every path and tells of those it does not have in the body."""
    unknown = {"error": "Unexpected endpoint or method. (GET /api/version)"}
    return LocalServer({"/v1/models": listing(*ids, owner="organization_owner"), "/api/version": unknown})


def llama_cpp(*ids: str) -> LocalServer:
    """Stand in for the server of llama.cpp."""
    return LocalServer({"/v1/models": listing(*ids, owner="llamacpp")}, server="llama.cpp")
