"""Which build this is: version, channel, and the Aptabase key it was given, if any.

A package carries `resources/build.json`, written when it is made. Whatever has no such file is a source checkout:
the debug channel without a key, which can send nothing unless its environment or keychain offers one.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from app.named_tuple import NamedTuple
from app.resources import resource

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

VERSION = "1.0.0"
"""The release number. Nothing else, no commit and no suffix, ever leaves as `appVersion`."""

BUILD_FILE = "build.json"


class Channel(StrEnum):
    """Which bucket of the server a build reports to, and whether it listens to its environment."""

    DEBUG = "debug"
    RELEASE = "release"


class Build(NamedTuple):
    """What is known about this build; the key is kept out of every representation."""

    channel: Channel = Channel.DEBUG
    version: str = VERSION
    number: str = "0"
    commit: str = ""
    app_key: str | None = None
    host: str | None = None

    def __repr__(self) -> str:
        """Say everything but the key."""
        shown = (f"{name}={value!r}" for name, value in self._asdict().items() if name != "app_key")
        return f"Build({', '.join(shown)})"

    @property
    def is_debug(self) -> bool:
        """Whether events go to the server's debug bucket."""
        return self.channel is Channel.DEBUG

    @property
    def description(self) -> str:
        """Which build this is, in one line: version, number, commit and channel."""
        commit = f", commit {self.commit}" if self.commit else ""
        return f"{self.version} (build {self.number}{commit}, {self.channel.value} channel)"


def load_build(folder: Traversable | None = None) -> Build:
    """Read the build info that the packaging wrote, or describe a source checkout.

    Args:
        folder: where `build.json` would be; the `resources` package unless given.

    A build file that cannot be understood makes a release build without a key: it is not a checkout, so it must not
    listen to the environment, and it must not guess where to send.
    """
    folder = resource() if folder is None else folder
    try:
        text = folder.joinpath(BUILD_FILE).read_text(encoding="utf-8")
    except FileNotFoundError:
        return Build()
    except (OSError, UnicodeDecodeError):
        return Build(channel=Channel.RELEASE)
    import json

    try:
        info = json.loads(text)
        return Build(
            channel=Channel(info["channel"]),
            version=_plain(r"[0-9]{1,9}(\.[0-9]{1,9}){0,3}", info["version"]),
            number=_plain(r"[0-9]{1,20}", info["number"]),
            commit=str(info["commit"]),
            app_key=_text_or_none(info.get("app_key")),
            host=_text_or_none(info.get("host")),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return Build(channel=Channel.RELEASE)


def _plain(form: str, value: object) -> str:
    """Take a number that leaves with every event; anything written beside it would leave too."""
    text = str(value)
    if re.fullmatch(form, text) is None:
        raise ValueError("not a plain number")
    return text


def _text_or_none(value: object) -> str | None:
    return value if isinstance(value, str) and value else None
