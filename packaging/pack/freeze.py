"""The frozen build: PyInstaller's folder, trimmed. It knows no key; that is injected afterwards."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pack import tools
from pack.errors import PackError
from pack.info import commit_time

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).parents[2]
WORK: Final = ROOT / "build" / "package"
LOG: Final = WORK / "package.log"
_ELF: Final = b"\x7fELF"


@dataclass(frozen=True, slots=True)
class Folder:
    """A frozen build on the disk.

    Attributes:
        path: the folder that is handed out: it can be moved and started anywhere.
    """

    path: Path

    @property
    def program(self) -> Path:
        """What a person starts."""
        if self.path.suffix == ".app":
            return self.path / "Contents" / "MacOS" / "osaurus"
        return self.path / ("osaurus.exe" if sys.platform == "win32" else "osaurus")

    @property
    def inside(self) -> Path:
        """Where everything else is."""
        return self.path / "Contents" / "Resources" if self.path.suffix == ".app" else self.path / "_internal"

    @property
    def resources(self) -> Path:
        """Our own data files."""
        return self.inside / "resources"

    @property
    def size(self) -> int:
        """How many bytes it takes, links not followed."""
        return sum(file.lstat().st_size for file in self.path.rglob("*") if not file.is_dir())

    def libraries(self) -> Iterator[Path]:
        """Every file that is machine code, on Linux."""
        for file in sorted(self.path.rglob("*")):
            if file.is_file() and not file.is_symlink():
                with file.open("rb") as start:
                    if start.read(4) == _ELF:
                        yield file


def freeze(target: Path) -> Folder:
    """Freeze the checkout into a folder of that name, silently: without any build info it would be a debug build.

    Raises:
        PackError: PyInstaller failed; the text names its log.
    """
    made = WORK / "made"
    shutil.rmtree(made, ignore_errors=True)
    tools.run(
        [
            *(tools.python(), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "INFO"),
            *("--distpath", str(made), "--workpath", str(WORK / "work"), str(ROOT / "packaging" / "osaurus.spec")),
        ],
        log=LOG,
        environ={
            "PYTHONPATH": os.pathsep.join([str(ROOT / "packaging"), str(ROOT)]),
            "PYTHONHASHSEED": "0",  # the order of sets would go into the archive
            "SOURCE_DATE_EPOCH": str(commit_time(ROOT)),
            "PYINSTALLER_CONFIG_DIR": str(WORK / "cache"),
        },
        cwd=ROOT,
    )
    name = "Osaurus.app" if sys.platform == "darwin" else "osaurus"
    if not (made / name).is_dir():
        raise PackError(f"PyInstaller said it was done and left no {name}; see {LOG}.")
    shutil.rmtree(target, ignore_errors=True)
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(made / name, target)
    folder = Folder(target)
    _trim(folder)
    return folder


def _trim(folder: Folder) -> None:
    """Remove symbols that only a debugger reads, and rights that nobody needs."""
    if not sys.platform.startswith("linux"):
        return
    for library in folder.libraries():
        if library != folder.program:  # PyInstaller's archive hangs on the end of the program
            tools.run(["strip", "--strip-unneeded", "--preserve-dates", str(library)], log=LOG)
    for path in folder.path.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == folder.program else 0o644)
    folder.path.chmod(0o755)
