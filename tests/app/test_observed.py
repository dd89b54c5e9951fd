"""Observers hear of every change until they leave, and none of them can spoil it for anybody."""

from __future__ import annotations

from typing import Any

from app.observed import Observed


class Thing(Observed):
    """Changes when it is told to."""

    def change(self) -> None:
        self._changed()


def test_each_hears_of_every_change_until_it_leaves() -> None:
    thing, heard = Thing(), list[str]()
    leave = thing.subscribe(lambda: heard.append("one"))
    thing.subscribe(lambda: heard.append("other"))
    thing.change()
    leave()
    leave()
    thing.change()
    assert heard == ["one", "other", "other"]


def test_one_that_leaves_while_it_is_told_skips_nobody() -> None:
    thing, heard = Thing(), list[str]()
    leave = thing.subscribe(lambda: (heard.append("one"), leave()))
    thing.subscribe(lambda: heard.append("other"))
    thing.change()
    assert heard == ["one", "other"]


def test_one_that_fails_disturbs_neither_the_change_nor_the_others(logged: Any) -> None:
    thing, heard = Thing(), list[str]()

    def fail() -> None:
        raise ZeroDivisionError("hunter2-secret")

    thing.subscribe(fail)
    thing.subscribe(lambda: heard.append("other"))
    thing.change()
    assert heard == ["other"]
    assert logged.messages == ["ERROR: an observer failed: ZeroDivisionError"]
    logged.messages.clear()
