"""Being told of changes: the same small pattern for every part without a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Observed:
    """Tells observers that something changed, on whatever thread changed it; they look for themselves at what."""

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
            observer()
