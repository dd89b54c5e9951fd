"""`make screenshots`: writes docs/screenshots anew; what looks as before keeps its file."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path

SCREEN = {
    "name": "screen",
    "x": 0,
    "y": 0,
    "width": 2880,
    "height": 1800,
    "logicalDpi": 96,
    "logicalBaseDpi": 96,
    "dpr": 1,
}
"""Two of its pixels are one of the app's: a common laptop of 1440 by 900."""

FONT = "Inter"
"""The pictures are taken with this font where it is installed; the app itself uses the system's."""


def main(folder: Path) -> int:
    """Take all pictures; gives the exit code."""
    with tempfile.NamedTemporaryFile("w", suffix=".json") as screens:
        json.dump({"screens": [SCREEN]}, screens)
        screens.flush()
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens.name}"
        os.environ["QT_SCALE_FACTOR"] = "2"
        from PySide6.QtGui import QFont, QFontDatabase
        from PySide6.QtWidgets import QApplication

        from ui.theme.theme import FUSION

        app = QApplication([*sys.argv[:1], *FUSION])
    app.setApplicationName("Osaurus")
    if FONT in QFontDatabase.families():
        app.setFont(QFont(FONT, app.font().pointSize()))
    from PySide6.QtCore import qInstallMessageHandler

    from tests.ui.walks.pictures import save_all

    qInstallMessageHandler(_tell_qt)
    written, kept, gone = save_all(app, folder)
    size = sum(path.stat().st_size for path in folder.glob("*.png"))
    print(f"{folder}: {written} pictures written, {kept} as before, {gone} removed; {size / 1e6:.1f} MB")
    return 0


def _tell_qt(_kind: object, _context: object, message: str) -> None:
    """Pass on what Qt says, but for what the offscreen platform always says of itself."""
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)


if __name__ == "__main__":
    from tests.ui.walks.pictures import FOLDER

    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER))
