"""Being told of changes: the same small pattern for every part without a screen."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)


class Observed:
    """Tells observers that something changed, on whatever thread changed it; they look for themselves at what.

    An observer that fails disturbs neither who made the change nor the other observers.
    """

    def __init__(self) -> None:
        self._observers: tuple[Callable[[], None], ...] = ()

    def subscribe(self, observer: Callable[[], None]) -> Callable[[], None]:
        """Call an observer after every change, until what is returned is called."""
        self._observers = (*self._observers, observer)

        def leave() -> None:
            self._observers = tuple(kept for kept in self._observers if kept is not observer)

        return leave

    def _changed(self) -> None:
        for observer in self._observers:
            try:
                observer()
            except Exception as error:  # noqa: BLE001 - it is its own affair; its text may quote a value
                log.error("an observer failed: %s", type(error).__name__)  # noqa: TRY400
