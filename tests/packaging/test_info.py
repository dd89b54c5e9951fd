"""The build info: what the environment says ends in one file, and nowhere else."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING

import pytest

from app.build import VERSION, Build, Channel, load_build
from pack.errors import PackError
from pack.info import commit_time, describe, inject, read_info, without_secrets

if TYPE_CHECKING:
    from pathlib import Path

KEY = "A-SH-0123456789"
HOST = "http://127.0.0.1:8000"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    def git(*arguments: str) -> None:
        subprocess.run(
            ["git", "-c", "user.name=T", "-c", "user.email=t@localhost", "-C", str(tmp_path), *arguments],
            check=True,
            capture_output=True,
            env={"PATH": "/usr/bin:/bin", "GIT_COMMITTER_DATE": "1700000000 +0000"},
        )

    git("init", "--quiet")
    (tmp_path / "file").write_text("1")
    git("add", "file")
    git("commit", "--quiet", "-m", "one")
    return tmp_path


def test_a_checkout_without_a_key_is_silent(checkout: Path) -> None:
    info = read_info(checkout, {}, Channel.RELEASE)
    assert (info.version, info.number, info.channel, info.app_key) == (VERSION, "1", Channel.RELEASE, None)
    assert len(info.commit) == 12
    assert "without a key: silent, it can send nothing" in describe(info)


def test_changes_that_are_not_committed_are_told(checkout: Path) -> None:
    (checkout / "file").write_text("2")
    assert read_info(checkout, {}, Channel.RELEASE).commit.endswith("+changes")


def test_the_key_comes_from_the_environment(checkout: Path) -> None:
    environ = {"APTABASE_APP_KEY": f" {KEY} ", "APTABASE_HOST": HOST, "OSAURUS_BUILD_NUMBER": "417"}
    info = read_info(checkout, environ, Channel.DEBUG)
    assert (info.app_key, info.host, info.number, info.is_debug) == (KEY, HOST, "417", True)
    assert KEY not in describe(info)
    assert KEY not in repr(info)


def test_a_host_belongs_to_a_key_of_its_own_server_only(checkout: Path) -> None:
    info = read_info(checkout, {"APTABASE_APP_KEY": "A-EU-0123456789", "APTABASE_HOST": HOST}, Channel.RELEASE)
    assert (info.app_key, info.host) == ("A-EU-0123456789", None)


@pytest.mark.parametrize(
    "environ",
    [
        {"APTABASE_APP_KEY": "secret-but-wrong"},
        {"APTABASE_APP_KEY": KEY},
        {"APTABASE_APP_KEY": KEY, "APTABASE_HOST": "http://elsewhere.example"},
        {"OSAURUS_BUILD_NUMBER": "12a"},
    ],
)
def test_what_cannot_be_used_stops_the_build_and_is_not_quoted(checkout: Path, environ: dict[str, str]) -> None:
    with pytest.raises(PackError) as caught:
        read_info(checkout, environ, Channel.RELEASE)
    assert not any(value in str(caught.value) for value in environ.values())


def test_what_is_injected_is_what_the_app_reads(tmp_path: Path) -> None:
    info = Build(Channel.RELEASE, "1.2.3", "45", "abc", KEY, HOST)
    path = inject(info, tmp_path)
    assert path == tmp_path / "build.json"
    assert load_build(tmp_path) == info


def test_a_silent_build_has_no_trace_of_a_key(tmp_path: Path) -> None:
    path = inject(Build(Channel.RELEASE, "1.2.3", "45"), tmp_path)
    assert sorted(json.loads(path.read_text())) == ["channel", "commit", "number", "version"]


def test_child_processes_are_not_told_the_key() -> None:
    environ = {"APTABASE_APP_KEY": KEY, "APTABASE_HOST": HOST, "PATH": "/bin"}
    assert without_secrets(environ) == {"PATH": "/bin"}


def test_files_carry_the_time_of_the_commit(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert commit_time(checkout) == 1700000000
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "5")
    assert commit_time(checkout) == 5


def test_an_export_without_git_still_builds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    info = read_info(tmp_path, {}, Channel.RELEASE)
    assert (info.number, info.commit) == ("0", "")
