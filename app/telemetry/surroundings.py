"""What goes with every event from this computer, besides the event: looked at once, and shown as it is sent."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from app.named_tuple import NamedTuple
from app.telemetry.aptabase import Envelope
from app.telemetry.device import Facts

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.build import Build
    from app.telemetry.events import CommonProperties

SDK_NAME = "osaurus-qt"

log = logging.getLogger(__name__)


class Surroundings(NamedTuple):
    """The same for the whole life of the process.

    Attributes:
        envelope: `systemProps` of every event, and the User-Agent of every request.
        common: the properties that every event has.
    """

    envelope: Envelope
    common: CommonProperties

    @property
    def facts(self) -> Facts:
        """What was seen of this computer."""
        seen = self.envelope
        return Facts(self.common.total_memory_gb, seen.os_name, seen.os_version, seen.locale)


def look_around(build: Build, read_facts: Callable[[], Facts]) -> Surroundings:
    """Look at this computer. Loads the catalogue and psutil: to be called off the main thread.

    Args:
        build: version, number and channel.
        read_facts: looks at the computer; what it raises is passed on.
    """
    from app.telemetry.events import CommonProperties

    facts = read_facts()
    return Surroundings(
        Envelope(
            is_debug=build.is_debug,
            os_name=facts.os_name,
            os_version=facts.os_version,
            locale=facts.locale,
            app_version=build.version,
            app_build_number=build.number,
            sdk_version=f"{SDK_NAME}@{build.version}",
        ),
        CommonProperties(total_memory_gb=facts.memory),
    )


class Lookout:
    """Looks at this computer once, for whoever asks first.

    Args:
        build: version, number and channel.
        read_facts: looks at the computer; called off the main thread.

    Attributes:
        seen: what there was to see; None until somebody has looked.
    """

    def __init__(self, build: Build, read_facts: Callable[[], Facts]) -> None:
        self.seen: Surroundings | None = None
        self._build = build
        self._read_facts = read_facts
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def look(self) -> Surroundings:
        """Look now, unless somebody has, and say what there is. What looking raises is passed on."""
        with self._lock:
            if self.seen is None:
                self.seen = look_around(self._build, self._read_facts)
            return self.seen

    def look_aside(self, done: Callable[[], None]) -> None:
        """Look on a thread, unless somebody has or does; `done` is called there, also where there is nothing to see."""

        def work() -> None:
            try:
                self.look()
            except Exception:
                log.exception("this computer could not be looked at")
            done()

        if self.seen is None and (self._thread is None or not self._thread.is_alive()):
            self._thread = threading.Thread(target=work, name="telemetry-look-around", daemon=True)
            self._thread.start()

    def join(self, seconds: float) -> None:
        """Wait until a look on a thread has ended."""
        if self._thread is not None:
            self._thread.join(seconds)
