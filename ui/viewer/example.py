"""What an event would look like on this very computer; nothing is recorded or sent for it."""

from __future__ import annotations

import threading
import time
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.telemetry.aptabase import Envelope
from app.telemetry.catalog import example_payload
from app.telemetry.surroundings import SDK_NAME

if TYPE_CHECKING:
    from app.build import Build


@dataclass(frozen=True, slots=True)
class Machine:
    """What goes with every event from here: the envelope, and the common property."""

    envelope: Envelope
    memory: str

    def example(self, name: str) -> bytes:
        """Build the bytes of an event's example, with the time of now and a session id made up for it."""
        common = {"total_memory_gb": self.memory}
        return example_payload(name, self.envelope, common, time.time(), str(uuid.uuid4()))


class Lookout(QObject):
    """Looks at this computer once, on a thread of its own.

    It has no parent: the thread holds it, so that it outlives a window that is closed meanwhile.

    Signals:
        seen: carries a `Machine`, on the main thread.
    """

    seen = Signal(object)

    def __init__(self, build: Build) -> None:
        super().__init__()
        self._build = build

    def start(self) -> None:
        """Begin to look."""
        threading.Thread(target=self._look, name="viewer-lookout", daemon=True).start()

    def _look(self) -> None:
        from app.telemetry.device import read_facts

        facts = read_facts()
        envelope = Envelope(
            is_debug=self._build.is_debug,
            os_name=facts.os_name,
            os_version=facts.os_version,
            locale=facts.locale,
            app_version=self._build.version,
            app_build_number=self._build.number,
            sdk_version=f"{SDK_NAME}@{self._build.version}",
        )
        self.seen.emit(Machine(envelope, facts.memory.value))
