"""A loop is closed when nothing is on its way in it any more, and within a moment in any case."""

from __future__ import annotations

import asyncio
import gc
from typing import TYPE_CHECKING

from app import loops
from app.loops import close_loop

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import pytest

    from tests.conftest import Records


def test_generators_that_nobody_holds_are_closed_one_inside_the_other() -> None:
    closed: list[int] = []

    async def nested(depth: int) -> AsyncIterator[int]:
        try:
            if depth:
                async for number in nested(depth - 1):
                    yield number
            yield depth
        finally:
            await asyncio.sleep(0)
            closed.append(depth)

    async def leave_early() -> int:
        async for number in nested(5):
            return number
        return -1

    loop = asyncio.new_event_loop()
    assert loop.run_until_complete(leave_early()) == 0
    close_loop(loop)

    assert closed == [5, 4, 3, 2, 1, 0]
    assert loop.is_closed()


def test_what_another_thread_has_called_for_is_answered() -> None:
    async def answer() -> int:
        await asyncio.sleep(0)
        return 7

    loop = asyncio.new_event_loop()
    asked = asyncio.run_coroutine_threadsafe(answer(), loop)
    close_loop(loop)

    assert asked.result(0) == 7


def test_what_never_ends_does_not_hold_up_the_thread(monkeypatch: pytest.MonkeyPatch, logged: Records) -> None:
    monkeypatch.setattr(loops, "LAST_SECONDS", 0.05)
    loop = asyncio.new_event_loop()
    loop.create_task(asyncio.Event().wait())  # noqa: RUF006 - nobody waits for it, that is the point
    close_loop(loop)

    assert loop.is_closed()
    gc.collect()
    logged.expect("Task was destroyed but it is pending")
