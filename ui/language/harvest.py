"""`make translations`: collects every word that can be on the screen, and makes the files that the app loads.

What windows say stands in `self.tr(…)`, where Qt's own tool finds it. What the core says stands in `Sentence(…)` and
`sentences({…})`, and in the catalogue's docstrings; it is written into a file for that tool first. The translations
themselves, `resources/translations/*.ts`, are edited by people, also with Qt Linguist; what they translate stays, what
is new comes in unfinished, and what is gone goes.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.languages import ENGLISH, NAMES, translation_file
from ui.language.core import CONTEXT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT: Final = Path(__file__).parents[2]
FOLDER: Final = ROOT / "resources" / "translations"
LEFT_OUT: Final = frozenset({"collector", "tour.py", "language"})
"""What speaks English alone: the stand-in server, and what only developers see."""


def core_texts() -> tuple[str, ...]:
    """List every text of the core that a window may show, in the order of the files, each once."""
    return tuple(dict.fromkeys([*_sentences(), *_catalogue()]))


def update() -> int:
    """Bring the translation files up to date, and make what the app loads; gives 0 when all is well."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    sources = sorted(path for path in (ROOT / "ui").rglob("*.py") if not LEFT_OUT & set(path.relative_to(ROOT).parts))
    with tempfile.TemporaryDirectory() as folder:
        gathered = Path(folder) / "core.py"
        gathered.write_text(_for_lupdate(core_texts()), encoding="utf-8")
        for code in NAMES:
            command = [_tool("lupdate"), *map(str, sources), str(gathered), "-ts", str(source_file(code))]
            options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", code]
            subprocess.run([*command, *options, *(["-pluralonly"] if code == ENGLISH else [])], check=True)
    return release()


def release() -> int:
    """Make what the app loads from the translation files, leaving out what is not finished."""
    for code in NAMES:
        target = FOLDER / translation_file(code)
        subprocess.run([_tool("lrelease"), "-silent", str(source_file(code)), "-qm", str(target)], check=True)
    return 0


def source_file(code: str) -> Path:
    """Name the file that people translate in."""
    return FOLDER / f"osaurus_{code}.ts"


def _tool(name: str) -> str:
    return str(Path(sys.executable).with_name(f"pyside6-{name}"))


def _sentences() -> Iterator[str]:
    """Find the literals in `Sentence(…)` and `sentences({…})`."""
    for path in sorted((ROOT / "app").rglob("*.py")):
        if LEFT_OUT & set(path.relative_to(ROOT).parts):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
                yield from _literals(node.func.id, node.args[0])


def _literals(called: str, argument: ast.expr) -> Iterator[str]:
    if called == "Sentence" and isinstance(argument, ast.Constant):
        yield str(argument.value)
    elif called == "sentences" and isinstance(argument, ast.Dict):
        yield from (str(value.value) for value in argument.values if isinstance(value, ast.Constant))


def _catalogue() -> Iterator[str]:
    """List what the viewer shows of the catalogue, paragraph by paragraph."""
    from app.telemetry.catalog import common_rows, event_rows, paragraphs

    for event in event_rows():
        yield from paragraphs(event.fires)
        yield event.why
        yield from (prop.description for prop in event.properties)
    yield from (prop.description for prop in common_rows())


def _for_lupdate(texts: Iterable[str]) -> str:
    lines = [f"QCoreApplication.translate({CONTEXT!r}, {text!r})" for text in texts]
    return "from PySide6.QtCore import QCoreApplication\n" + "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(update())
