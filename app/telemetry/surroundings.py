"""What goes with every event from this computer, besides the event: looked at once, and shown as it is sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.telemetry.aptabase import Envelope
from app.telemetry.device import Facts

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.build import Build
    from app.telemetry.events import CommonProperties

SDK_NAME = "osaurus-qt"


@dataclass(frozen=True, slots=True)
class Surroundings:
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
