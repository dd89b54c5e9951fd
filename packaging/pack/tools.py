"""The programs that packaging needs, and what to do where one is missing."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Final

from pack.errors import PackError
from pack.info import without_secrets

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

_COMES_WITH: Final = {
    "objdump": "the package binutils (on Debian: apt-get install binutils)",
    "strip": "the package binutils (on Debian: apt-get install binutils)",
    "dpkg-deb": "the package dpkg, which Debian and its kin always have; elsewhere: --only folder,archive",
    "dpkg-query": "the package dpkg, which Debian and its kin always have; elsewhere: --only folder,archive",
    "hdiutil": "macOS itself; a disk image can only be made there",
    "iscc": "Inno Setup (its folder must be on PATH)",
}


def require(names: Sequence[str]) -> None:
    """See that every program is there before anything is begun.

    Raises:
        PackError: one is missing; the text says where it comes from.
    """
    if importlib.util.find_spec("PyInstaller") is None:
        raise PackError("PyInstaller is not installed in this environment; `make package` sets one up that has it.")
    missing = [name for name in names if shutil.which(name) is None]
    if missing:
        where = "; ".join(f"{name} comes with {_COMES_WITH[name]}" for name in missing)
        raise PackError(f"{' and '.join(missing)} cannot be found: {where}.")


def run(
    command: Sequence[str], *, log: Path, environ: Mapping[str, str] | None = None, cwd: Path | None = None
) -> None:
    """Run a program to its end, without the key in its environment; what it prints goes to a log file.

    Raises:
        PackError: it failed; the text names the log and shows its end.
    """
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("ab") as sink:
        done = subprocess.run(
            list(command),
            stdout=sink,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            check=False,
            cwd=cwd,
            env={**without_secrets(), **(environ or {})},
        )
    if done.returncode != 0:
        end = "\n".join(log.read_text(encoding="utf-8", errors="replace").splitlines()[-15:])
        raise PackError(f"{command[0]} failed with {done.returncode}; all it said is in {log}. Its last words:\n{end}")


def python() -> str:
    """Return the interpreter whose packages are shipped."""
    return sys.executable
