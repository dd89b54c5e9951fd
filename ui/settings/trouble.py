"""What is said where a remembered file cannot be used as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.storage import Trouble
from ui.widgets.notice import Notice
from ui.widgets.pill import Tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.storage import FileStore


class FileTrouble(Notice):
    """Says why a file is not what it should be and what follows from that; away while all is well.

    Args:
        file: the store whose `trouble` is followed; `follow` looks again.
    """

    def __init__(self, file: FileStore[Any], parent: QWidget | None = None) -> None:
        super().__init__("warning", Tone.WARN, parent)
        self._file = file
        self.follow()

    def follow(self) -> None:
        """Look at the file's trouble again."""
        name = self._file.path.name
        match self._file.trouble:
            case None:
                self.say("")
            case Trouble.NEWER:
                words = self.tr(
                    "A newer Osaurus wrote {file}, so this one leaves it alone: what you change here holds until you "
                    "quit and is not saved. Update this copy to go on with what is in the file."
                )
                self.say(words.format(file=name))
            case Trouble.UNREADABLE:
                words = self.tr(
                    "{file} cannot be read, so what it holds is not shown here. It is left as it is; make it readable "
                    "and start Osaurus again."
                )
                self.say(words.format(file=name))
            case Trouble.SET_ASIDE:
                words = self.tr(
                    "{file} was damaged and could not be understood. It was set aside as {backup}, and Osaurus began a "
                    "new one."
                )
                self.say(words.format(file=name, backup=self._file.backup.name if self._file.backup else ""))
