"""The portable archive: the folder, packed so that two runs give the same bytes."""

from __future__ import annotations

import gzip
import tarfile
from typing import TYPE_CHECKING

from pack.freeze import ROOT
from pack.info import commit_time

if TYPE_CHECKING:
    from pathlib import Path


def pack(top: Path, target: Path, *, name: str) -> Path:
    """Pack a folder into a .tar.gz: sorted, owned by nobody in particular, with the commit's time on every file.

    Args:
        top: the folder.
        target: the archive.
        name: what the folder is called in the archive.
    """
    moment = commit_time(ROOT)

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = moment
        return member

    target.parent.mkdir(parents=True, exist_ok=True)
    with (
        target.open("wb") as sink,
        gzip.GzipFile(filename="", mode="wb", fileobj=sink, mtime=moment, compresslevel=6) as squeezed,
        tarfile.open(fileobj=squeezed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        archive.add(top, arcname=name, filter=plain)  # tarfile lists folders in the order of their names
    return target
