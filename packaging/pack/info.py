"""The build info of a package: version, number, commit, channel, and the Aptabase key if the environment has one.

This is the only place that reads the key while a package is made, and the file it writes is the only place where it
ends. `app/build.py` reads that file when the app starts.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
from typing import TYPE_CHECKING, Final

from app.build import BUILD_FILE, VERSION, Build, Channel
from app.telemetry.aptabase import KeyProblem, resolve_endpoint
from app.telemetry.key import HOST_VARIABLE, KEY_VARIABLE
from pack.errors import PackError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

NUMBER_VARIABLE: Final = "OSAURUS_BUILD_NUMBER"


def read_info(root: Path, environ: Mapping[str, str], channel: Channel) -> Build:
    """Describe the build that is being made.

    Args:
        root: the checkout.
        environ: may hold a key and its host, and a build number; without one the commits are counted.
        channel: which bucket it reports to.

    Raises:
        PackError: the key or its host cannot be used, or the number is none. Neither is quoted.
    """
    key = environ.get(KEY_VARIABLE, "").strip() or None
    host = environ.get(HOST_VARIABLE, "").strip() or None
    if key is not None:
        found = resolve_endpoint(key, host)
        if isinstance(found, KeyProblem):
            raise PackError(f"{KEY_VARIABLE} cannot be used. {found.explanation}")
    number = environ.get(NUMBER_VARIABLE, "").strip() or _git(root, "rev-list", "--count", "HEAD") or "0"
    if re.fullmatch(r"[0-9]{1,20}", number) is None:
        raise PackError(f"{NUMBER_VARIABLE} must be a plain number of at most 20 digits.")
    commit = _git(root, "rev-parse", "--short=12", "HEAD")
    if commit and _git(root, "status", "--porcelain", "--untracked-files=no"):
        commit += "+changes"
    return Build(
        channel=channel,
        version=VERSION,
        number=number,
        commit=commit,
        app_key=key,
        host=host if key is not None and key.startswith("A-SH-") else None,
    )


def commit_time(root: Path) -> int:
    """Return the time, in seconds since 1970, that every file in a package carries: the commit's, so that two agree."""
    return int(os.environ.get("SOURCE_DATE_EPOCH") or _git(root, "log", "-1", "--format=%ct") or 0)


def without_secrets(environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return an environment for child processes: the key is none of their business."""
    return {name: value for name, value in environ.items() if name not in (KEY_VARIABLE, HOST_VARIABLE)}


def inject(info: Build, resources: Path) -> Path:
    """Write the build info where the app looks for it; gives the file.

    Args:
        info: what is known about the build.
        resources: the folder `resources` inside the frozen build.
    """
    facts = {
        "channel": info.channel.value,
        "version": info.version,
        "number": info.number,
        "commit": info.commit,
        "app_key": info.app_key,
        "host": info.host,
    }
    path = resources / BUILD_FILE
    path.write_text(json.dumps({name: fact for name, fact in facts.items() if fact is not None}, indent=2) + "\n")
    path.chmod(0o644)
    return path


def describe(info: Build) -> str:
    """Say in one line what kind of build it is; whether there is a key, never which."""
    reports = "with a key" if info.app_key is not None else "without a key: silent, it can send nothing"
    commit = info.commit or "no commit"
    return f"Osaurus {info.version}, build {info.number}, {commit}, {info.channel.value} channel, {reports}"


def _git(root: Path, *arguments: str) -> str:
    """Ask git; an export without a repository, or a machine without git, answers nothing."""
    try:
        done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
