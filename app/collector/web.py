"""The web side of the collector: an ASGI application and the server that runs it.

The only module here that imports Starlette and uvicorn at its top; `Collector.start` imports it when it is needed.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from typing import TYPE_CHECKING

import uvicorn
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse

from app.collector.door import MAX_BODY
from app.collector.records import Visit

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

    from starlette.types import Receive, Scope, Send

    from app.collector.records import Refusal

_MAX_DRAIN = 16 * MAX_BODY


class Application:
    """Reads each request to its end, asks `take` what to answer, answers.

    The body is read first and whatever the answer will be: a server that answers early and closes makes the client
    see a broken connection instead of the answer. What exceeds the limit is read and forgotten.
    """

    def __init__(self, take: Callable[[Visit], Refusal | None]) -> None:
        self._take = take

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request, as ASGI wants it."""
        request = Request(scope, receive)
        visit = await _read(request)
        refusal = self._take(visit)
        if not visit.complete:
            return
        if refusal is None:
            response = JSONResponse({})
        else:
            response = JSONResponse({"reasons": [str(fault) for fault in refusal.reasons]}, refusal.status)
        response.headers["cache-control"] = "no-store"
        await response(scope, receive, send)


async def _read(request: Request) -> Visit:
    body = bytearray()
    size = 0
    complete = True
    try:
        async for chunk in request.stream():
            size += len(chunk)
            body += chunk[: max(0, MAX_BODY - len(body))]
            if size > _MAX_DRAIN:
                break
    except ClientDisconnect:
        complete = False
    headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers.raw)
    return Visit(
        method=request.method,
        path=request.scope["path"],
        headers=headers,
        body=bytes(body),
        complete=complete,
        oversized=size > MAX_BODY,
    )


class Server(uvicorn.Server):
    """uvicorn without its ticking: it sleeps until a request comes or it is told to stop, and stops at once.

    uvicorn looks ten times a second whether it should stop, then waits for its clients to hang up. Here a stop wakes
    it, and connections are cut.
    """

    def __init__(self, take: Callable[[Visit], Refusal | None], on_serving: Callable[[], None]) -> None:
        super().__init__(
            uvicorn.Config(
                Application(take),
                interface="asgi3",
                loop="asyncio",
                http="h11",
                ws="none",
                lifespan="off",
                workers=1,
                log_config=None,
                log_level=logging.ERROR,  # below it uvicorn writes about clients
                access_log=False,
                proxy_headers=False,
                server_header=False,
                date_header=False,
            )
        )
        self._on_serving = on_serving
        self._stopping = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None

    def stop(self) -> None:
        """End serving, from any thread, once it serves."""
        if self._loop is not None:
            with suppress(RuntimeError):  # the loop is closed: serving has ended by itself, and the log says why
                self._loop.call_soon_threadsafe(self._stopping.set)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to serve and say so."""
        await super().startup(sockets)
        self._loop = asyncio.get_running_loop()
        self._on_serving()

    async def main_loop(self) -> None:
        """Sleep until told to stop."""
        await self.on_tick(0)
        await self._stopping.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Accept nobody any more, cut every connection, then close the door.

        In this order because asyncio leaks a connection whose accepting is under way when the door is closed: an
        assertion fails in `Server._attach`, and its client hangs.
        """
        for listener in sockets or []:
            with suppress(NotImplementedError):  # the loop of Windows accepts in one step and needs no such care
                asyncio.get_running_loop().remove_reader(listener)
        itself = asyncio.current_task()
        while self.server_state.connections or asyncio.all_tasks() != {itself}:
            for connection in list(self.server_state.connections):
                connection.transport.abort()
            await asyncio.sleep(0)
        for server in self.servers:
            server.close()
