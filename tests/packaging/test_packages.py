"""The packages themselves: made without a network, installed, run by somebody without rights, removed again."""

from __future__ import annotations

import hashlib
import json
import marshal
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.build import VERSION
from app.collector import Collector
from app.telemetry.catalog import json_schema
from tests.e2e.conftest import Desktop, desktop_in, end

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
KEY = "A-SH-C0FFEE4711KEY"
OTHER_KEY = "A-SH-0123456789"
NOBODY = ("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups")
PATIENCE_SECONDS = 30
PLAIN = {"PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "LANG": "C.UTF-8"}
"""The environment of somebody who has set nothing."""
BOX = ("Share anonymous usage data", "check box")
SWITCH = ("Share Anonymous Usage Data", "check box")
GET_STARTED = ("Get started", "push button")
FINISH = ("Finish", "push button")
NEEDED = ("dpkg-deb", "strip", "objdump", "unshare", "nsenter", "setpriv", "Xvfb", "strace")

pytestmark = [pytest.mark.long, pytest.mark.timeout(900)]


def _what_is_missing() -> str:
    if not sys.platform.startswith("linux"):
        return "these tests install a Debian package"
    if os.getuid() != 0:
        return "installing a package in a namespace of its own needs root"
    missing = [name for name in NEEDED if shutil.which(name) is None]
    return f"not installed: {', '.join(missing)}" if missing else ""


@dataclass(frozen=True)
class Packages:
    """What `make package` left.

    Attributes:
        into: the folder.
        said: everything it printed.
        port: where the keyed build's server is.
    """

    into: Path
    said: str
    port: int = 0

    @property
    def deb(self) -> Path:
        return next(self.into.glob("*.deb"))


def package(into: Path, *arguments: str, prefix: tuple[str, ...] = (), **variables: str) -> Packages:
    """Run `make package`, as it stands in the README."""
    done = subprocess.run(
        [*prefix, "make", "--no-print-directory", "package", f"PACKAGE=--into {into} {' '.join(arguments)}"],
        cwd=ROOT,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return Packages(into, done.stdout + done.stderr)


@pytest.fixture(scope="module", autouse=True)
def _machine() -> None:
    if reason := _what_is_missing():
        pytest.skip(reason)


@pytest.fixture(scope="module")
def keyed(tmp_path_factory: pytest.TempPathFactory) -> Packages:
    """Packages with a key, frozen anew, on a machine without a network."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    made = package(
        tmp_path_factory.mktemp("keyed"),
        prefix=("unshare", "--net"),
        APTABASE_APP_KEY=KEY,
        APTABASE_HOST=f"http://127.0.0.1:{port}",
        OSAURUS_BUILD_NUMBER="417",
    )
    return Packages(made.into, made.said, port)


@pytest.fixture(scope="module")
def silent(keyed: Packages, tmp_path_factory: pytest.TempPathFactory) -> Packages:
    """Packages without a key, of the same frozen build."""
    assert keyed.into.exists()
    return package(tmp_path_factory.mktemp("silent"), "--frozen build/package/osaurus")


@dataclass
class Machine:
    """This system as it would be with the package: /usr, /var and /etc are copies that vanish.

    Attributes:
        holder: the process whose mount namespace it is.
    """

    holder: subprocess.Popen[str]

    def run(self, *command: str) -> str:
        done = subprocess.run([*self.prefix, *command], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    @property
    def prefix(self) -> tuple[str, ...]:
        return ("nsenter", "--target", str(self.holder.pid), "--mount", "--")


@contextmanager
def machine(layers: Path) -> Iterator[Machine]:
    layers.mkdir()
    mounts = [f"mount -t tmpfs none {layers}"]
    for name in ("usr", "var", "etc"):
        upper, work = layers / name, layers / f"{name}.work"
        mounts += [
            f"mkdir {upper} {work}",
            f"mount -t overlay overlay -o lowerdir=/{name},upperdir={upper},workdir={work} /{name}",
        ]
    script = "set -e; " + "; ".join(mounts) + "; echo ready; exec sleep infinity"
    holder = subprocess.Popen(
        ["unshare", "--mount", "--propagation", "private", "bash", "-c", script],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None
    try:
        if holder.stdout.readline().strip() != "ready":
            pytest.skip("this system allows no overlay mounts")
        yield Machine(holder)
    finally:
        end(holder)


@pytest.fixture
def home() -> Iterator[Path]:
    """A home folder for somebody without rights."""
    with tempfile.TemporaryDirectory(prefix="osaurus-nobody-") as folder:
        os.chown(folder, 65534, 65534)
        yield Path(folder)


@contextmanager
def installed(deb: Path, tmp_path: Path) -> Iterator[Machine]:
    """A machine with the package installed, whose /usr can be written by nobody any more."""
    with machine(tmp_path / "layers") as there:
        there.run("dpkg", "--install", str(deb))
        there.run("mount", "-o", "remount,ro", "/usr")
        yield there


def environ_of(desktop: Desktop, home: Path, **variables: str) -> dict[str, str]:
    """The environment of a program that somebody without rights starts on a desktop."""
    names = ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON")
    return {**PLAIN, **{name: desktop.environ[name] for name in names}, "HOME": str(home), **variables}


@contextmanager
def running(there: Machine, desktop: Desktop, home: Path, *arguments: str, **variables: str) -> Iterator[None]:
    """The installed program, started by somebody without rights; it must end politely and say nothing."""
    environ = environ_of(desktop, home, **variables)
    app = subprocess.Popen(
        [*there.prefix, *NOBODY, "osaurus", *arguments],
        env=environ,
        cwd=home,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield
        app.send_signal(signal.SIGTERM)
        _, errors = app.communicate(timeout=PATIENCE_SECONDS)
        assert app.returncode == 0, errors
    finally:
        end(app)


def test_the_journey_of_somebody_without_rights(keyed: Packages, tmp_path: Path, home: Path) -> None:
    with (
        Collector(port=keyed.port, rate_limit=False, schema=json_schema()) as collector,
        installed(keyed.deb, tmp_path) as there,
        desktop_in(home, NOBODY) as desktop,
    ):
        with running(there, desktop, home):
            assert "checked" in desktop.ask("wait", *BOX)
            assert list(collector.requests) == []
            desktop.ask("press", *GET_STARTED)
            assert collector.wait_for(3, timeout=PATIENCE_SECONDS)
            desktop.skip_what_makes_something()
            desktop.ask("press", *FINISH)
            desktop.ask("gone", *FINISH)
        assert collector.wait_for(9, timeout=PATIENCE_SECONDS)  # what waited for company left when the app ended
        said = [json.loads(arrival.raw) for arrival in collector.arrivals]
        assert {event["systemProps"]["isDebug"] for event in said} == {False}
        assert {event["systemProps"]["appBuildNumber"] for event in said} == {"417"}
        assert {dict(request.headers)["app-key"] for request in collector.requests} == {KEY}

        with running(there, desktop, home, "settings", "privacy"):
            assert "checked" in desktop.ask("wait", *SWITCH)
            desktop.ask("press", *SWITCH)
            desktop.ask("unchecked", *SWITCH)
        assert len(collector.arrivals) == 9  # that launch was still waiting, and was destroyed
        there.run("mount", "-o", "remount,rw", "/usr")
        there.run("dpkg", "--purge", "osaurus")
        left = there.run("find", "/usr", "/etc", "/var", "-xdev", "-iname", "*osaurus*")
        assert left == ""
    own = {path.relative_to(home).parts[0] for path in home.rglob("*osaurus*")}
    assert own <= {".config", ".local", ".cache", "runtime"}  # the last is the desktop's, and goes with the login


def test_a_build_without_a_key_makes_no_connection(silent: Packages, tmp_path: Path, home: Path) -> None:
    trace = home / "trace"
    with installed(silent.deb, tmp_path) as there, desktop_in(home, NOBODY) as desktop:
        spied = Machine(there.holder)
        watch = ("strace", "-D", "-f", "-qq", "-e", "trace=connect", "-o", str(trace))
        app = subprocess.Popen(
            [*spied.prefix, *NOBODY, *watch, "osaurus"],
            env=environ_of(desktop, home, APTABASE_APP_KEY=OTHER_KEY, APTABASE_HOST="http://127.0.0.1:9"),
            cwd=home,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            desktop.ask("press", *GET_STARTED)
            desktop.skip_what_makes_something()
            desktop.ask("press", *FINISH)
            desktop.ask("gone", *FINISH)
            app.send_signal(signal.SIGTERM)
            app.communicate(timeout=PATIENCE_SECONDS)
        finally:
            end(app)
    lines = trace.read_text(errors="replace").splitlines()
    assert any("AF_UNIX" in line for line in lines)
    assert [line for line in lines if re.search(r"sa_family=AF_INET6?", line)] == []


def test_a_release_build_does_not_listen_to_its_environment(keyed: Packages, silent: Packages) -> None:
    program = str(silent.into / "osaurus" / "osaurus")
    environ = {**PLAIN, "APTABASE_APP_KEY": OTHER_KEY, "APTABASE_HOST": "http://127.0.0.1:9"}
    done = subprocess.run([program, "--self-check"], env=environ, capture_output=True, text=True, check=False)
    assert "key:          none: this build is silent" in done.stdout, done.stdout + done.stderr

    program = str(keyed.into / "osaurus" / "osaurus")
    done = subprocess.run([program, "telemetry", "status"], env=environ, capture_output=True, text=True, check=False)
    assert f"127.0.0.1:{keyed.port}" in done.stdout


def test_each_build_knows_itself(keyed: Packages) -> None:
    program = str(keyed.into / "osaurus" / "osaurus")
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
    assert re.fullmatch(
        rf"osaurus {re.escape(VERSION)} \(build 417, commit [0-9a-f]{{12}}(\+changes)?, release channel\)\n", said
    )
    check = subprocess.run([program, "--self-check"], env=PLAIN, capture_output=True, text=True, check=False)
    assert (check.returncode, KEY in check.stdout) == (0, False), check.stdout
    assert "key:          present" in check.stdout


def test_a_broken_package_says_so(keyed: Packages, tmp_path: Path) -> None:
    broken = tmp_path / "osaurus"
    shutil.copytree(keyed.into / "osaurus", broken, symlinks=True)
    (broken / "_internal" / "resources" / "models.json").unlink()
    check = subprocess.run(
        [str(broken / "osaurus"), "--self-check"], env=PLAIN, capture_output=True, text=True, check=False
    )
    assert check.returncode == 1
    assert "models:       BROKEN" in check.stdout


def test_the_key_is_nowhere_but_in_the_build_info(keyed: Packages) -> None:
    needles = (KEY.encode(), KEY.removeprefix("A-SH-").encode())
    holders = set()
    for folder in (keyed.into / "osaurus", ROOT / "build" / "package", ROOT / "app", ROOT / "ui", ROOT / "resources"):
        for file in folder.rglob("*"):
            if file.is_file() and not file.is_symlink() and any(needle in file.read_bytes() for needle in needles):
                holders.add(file.name)
    assert holders == {"build.json"}
    assert not any(KEY in path.name for path in keyed.into.rglob("*"))
    assert KEY not in keyed.said
    assert "with a key" in keyed.said
    for other in (*keyed.into.glob("*.cdx.json"), keyed.into / "SHA256SUMS"):
        assert KEY not in other.read_text()


def test_the_archive_holds_the_same_and_runs_where_it_is_unpacked(silent: Packages, tmp_path: Path) -> None:
    archive = next(silent.into.glob("*.tar.gz"))
    shutil.unpack_archive(archive, tmp_path / "anywhere", filter="fully_trusted")
    top = next((tmp_path / "anywhere").iterdir())
    said = subprocess.run([str(top / "osaurus"), "--version"], capture_output=True, text=True, check=True).stdout
    assert "release channel" in said
    assert sorted(path.name for path in (top / "share").iterdir()) == ["applications", "doc", "icons", "metainfo"]


def test_the_bill_of_materials_is_valid_and_lists_what_is_inside(keyed: Packages) -> None:
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    text = next(keyed.into.glob("*.cdx.json")).read_text()
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    listed = {part["name"]: part for part in json.loads(text)["components"]}
    assert {"PySide6_Essentials", "pydantic", "httpcore", "python"} <= set(listed)
    libraries = {
        path.relative_to(keyed.into / "osaurus").as_posix() for path in (keyed.into / "osaurus").rglob("*.so.6")
    }
    assert {name for name in libraries if not (keyed.into / "osaurus" / name).is_symlink()} <= set(listed)


def test_nothing_that_the_app_does_not_use_is_inside(keyed: Packages) -> None:
    inside = [path for path in (keyed.into / "osaurus").rglob("*") if path.name != "RECORD"]
    unwanted = ("QtQml", "QtOpenGL", "libqgtk3", "eglfs", "tkinter", "sqlite", "hypothesis", "pytest", "mypy")
    assert [path.name for path in inside for word in unwanted if word in path.name] == []
    assert [path.name for path in inside if path.is_symlink() and not path.exists()] == []


def test_it_begins_with_what_is_needed_and_reads_it_from_files(keyed: Packages) -> None:
    from PyInstaller.archive.readers import CArchiveReader

    archive = CArchiveReader(str(keyed.into / "osaurus" / "osaurus"))
    first = [name for name in archive.toc if name.startswith("pyi")]
    assert first == ["pyimod01_archive", "pyimod02_importers", "pyiboot01_bootstrap"]
    assert "pyimod03_ctypes" not in marshal.loads(archive.extract("pyiboot01_bootstrap")).co_names  # noqa: S302
    files = keyed.into / "osaurus" / "_internal"
    assert [name for name in ("typing.pyc", "ui/main.pyc", "app/policy.pyc") if not (files / name).is_file()] == []


def test_a_missing_tool_is_named_with_where_it_comes_from(tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    for name in ("git", "strip", "objdump", "dpkg-query", "dpkg"):
        (tmp_path / "bin" / name).symlink_to(str(shutil.which(name)))
    done = subprocess.run(
        [sys.executable, "-m", "pack", "--into", str(tmp_path / "dist")],
        cwd=ROOT,
        env={"PATH": str(tmp_path / "bin"), "PYTHONPATH": "packaging"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("make package: dpkg-deb cannot be found: dpkg-deb comes with the package dpkg")
    assert not (tmp_path / "dist").exists()


def test_a_key_that_cannot_be_used_stops_before_anything_is_made(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pack", "--into", str(tmp_path / "dist")],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": "packaging", "APTABASE_APP_KEY": "garbled"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, "garbled" in done.stderr) == (1, "", False)
    assert done.stderr.startswith("make package: APTABASE_APP_KEY cannot be used.")


def test_built_twice_it_is_the_same(keyed: Packages, tmp_path: Path) -> None:
    again = package(tmp_path / "again", "--only folder")
    first, second = (_digests(into / "osaurus") for into in (keyed.into, again.into))
    differences = sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))
    assert differences == ["_internal/resources/build.json"]  # another key and number; everything else is bit for bit


def _digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }
