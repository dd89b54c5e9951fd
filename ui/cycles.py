"""Has Python's cyclic garbage be collected on the main thread only.

Python collects on whatever thread makes the object too many. On a worker that may destroy a Qt object: its destructor
holds a lock of Qt's and waits for the interpreter, while the main thread has the interpreter and waits for that lock.
Nothing moves any more then.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject


class CycleCollector(QObject):
    """Takes the place of Python's own collecting, from its construction until `close`.

    Nothing is collected before `start`. Afterwards it happens when the event loop has done what there was to do and is
    about to wait: never in the middle of anything, and without a timer that would wake an idle computer. What is
    collected then follows Python's own thresholds.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        self._dispatcher: QAbstractEventDispatcher | None = None
        gc.disable()

    def start(self) -> None:
        """Collect from now on, with this thread's event loop."""
        self._dispatcher = QAbstractEventDispatcher.instance()
        self._dispatcher.aboutToBlock.connect(collect_what_is_due)

    def close(self) -> None:
        """Leave the collecting to Python again, if it did that before."""
        if self._dispatcher is not None:
            self._dispatcher.aboutToBlock.disconnect(collect_what_is_due)
            self._dispatcher = None
        if self._was_enabled:
            gc.enable()


def collect_what_is_due() -> None:
    """Collect the oldest generation that has passed its threshold, and with it the younger ones."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation] > 0:
            gc.collect(generation)
            return
