"""`--self-check` and `--version`, as processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def run(*arguments: str, cwd: Path = ROOT, **variables: str) -> subprocess.CompletedProcess[str]:
    environ = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    command = [sys.executable, "-m", "ui", *arguments]
    return subprocess.run(
        command, cwd=cwd, env={**environ, **variables}, capture_output=True, text=True, check=False, timeout=60
    )


def lines(report: str) -> dict[str, str]:
    return {name: said.strip() for name, _, said in (line.partition(":") for line in report.splitlines()) if said}


def test_a_checkout_is_sound_and_silent() -> None:
    done = run("--self-check")
    said = lines(done.stdout)
    assert (done.returncode, done.stderr) == (0, "")
    assert said["key"] == "none: this build is silent"
    assert said["catalogue"] == "version 1, 15 events"
    assert said["Qt platform"].startswith("offscreen, Qt 6.")
    assert done.stdout.splitlines()[-1] == "Everything this build needs is here."


def test_the_key_is_told_to_be_there_and_never_shown() -> None:
    done = run("--self-check", APTABASE_APP_KEY="A-SH-0123456789", APTABASE_HOST="http://127.0.0.1:8000")
    assert "present; events would go to" in lines(done.stdout)["key"]
    assert "0123456789" not in done.stdout + done.stderr


def test_a_key_that_cannot_be_used_is_a_fault() -> None:
    done = run("--self-check", APTABASE_APP_KEY="nonsense")
    assert done.returncode == 1
    assert lines(done.stdout)["key"].startswith("BROKEN: ")
    assert "nonsense" not in done.stdout + done.stderr


def test_without_a_display_the_rest_is_still_told() -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("other systems always have a display")
    done = run("--self-check", QT_QPA_PLATFORM="")
    assert (done.returncode, lines(done.stdout)["Qt platform"]) == (0, "not looked at: there is no display here")


@pytest.mark.parametrize(
    ("info", "code", "says"),
    [
        (
            {"channel": "release", "version": "2.1.0", "number": "77", "commit": "abc123"},
            0,
            "2.1.0 (build 77, commit abc123, release channel)",
        ),
        ({"channel": "release"}, 1, "BROKEN: its build info cannot be understood, so it is silent"),
    ],
)
def test_a_package_says_which_build_it_is(info: dict[str, str], code: int, says: str, tmp_path: Path) -> None:
    for name in ("app", "ui"):
        (tmp_path / name).symlink_to(ROOT / name)
    (tmp_path / "resources").mkdir()
    for part in (ROOT / "resources").iterdir():
        (tmp_path / "resources" / part.name).symlink_to(part)
    (tmp_path / "resources" / "build.json").write_text(json.dumps(info))
    done = run("--self-check", cwd=tmp_path)
    assert (done.returncode, lines(done.stdout)["build"]) == (code, says)
    if code == 0:
        assert run("--version", cwd=tmp_path).stdout == f"osaurus {says}\n"
