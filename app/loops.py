"""The end of an event loop of asyncio that runs on a thread of its own."""

from __future__ import annotations

import asyncio

LAST_SECONDS = 1.0
"""What is still on its way at the end takes a few turns of the loop; nothing may hold the thread longer than this."""


def close_loop(loop: asyncio.AbstractEventLoop) -> None:
    """Close a loop once what is on its way in it has come to its end.

    That is what other threads have called for, and asynchronous generators that nobody holds any more: each is closed
    by a task of its own, and closing one may let go of the next. asyncio's `shutdown_asyncgens` waits for none of them.
    """
    until = loop.time() + LAST_SECONDS
    while True:
        loop.run_until_complete(asyncio.sleep(0))
        pending = asyncio.all_tasks(loop)
        if not pending or loop.time() >= until:
            break
        loop.run_until_complete(asyncio.wait(pending, timeout=until - loop.time()))
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
