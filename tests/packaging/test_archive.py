"""The portable archive."""

from __future__ import annotations

import os
import tarfile
from typing import TYPE_CHECKING

from pack.archive import pack

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_two_runs_give_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    top = tmp_path / "top"
    for name in ("b", "a/c"):
        (top / name).parent.mkdir(parents=True, exist_ok=True)
        (top / name).write_text(name)
    (top / "link").symlink_to("b")
    first = pack(top, tmp_path / "1.tar.gz", name="osaurus").read_bytes()
    os.utime(top / "b", (1, 1))
    assert pack(top, tmp_path / "2.tar.gz", name="osaurus").read_bytes() == first
    with tarfile.open(tmp_path / "2.tar.gz") as archive:
        members = {member.name: (member.mtime, member.uname) for member in archive}
    assert sorted(members) == ["osaurus", "osaurus/a", "osaurus/a/c", "osaurus/b", "osaurus/link"]
    assert set(members.values()) == {(1700000000, "root")}
