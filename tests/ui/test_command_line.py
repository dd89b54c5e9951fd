"""`osaurus` as scripts and people in a terminal meet it: real processes, exit codes, one clear line."""

from __future__ import annotations

import errno
import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.telemetry.catalog import catalog_json, json_schema
from app.telemetry.document import document

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]


def osaurus(*arguments: str, stdin: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the command line in a process of its own, with the test's private home."""
    return subprocess.run(
        [sys.executable, "-m", "ui", *arguments],
        cwd=ROOT,
        env={**os.environ, **variables},
        input=stdin,
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )


INTERRUPTED_WHILE_LOADING = """
import os, signal, sys, threading
import ui.main

def run(options):
    try:
        os.kill(os.getpid(), signal.SIGINT)
        threading.Event().wait(20)
    except KeyboardInterrupt:
        return 0  # Qt does so too where it calls Python: it goes on as if nothing had been

ui.main.run = run
from ui.__main__ import main
sys.exit(main([]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT to send")
def test_ctrl_c_before_the_first_window_ends_the_start() -> None:
    """It was swallowed by Qt now and then, and the app came up all the same."""
    command = [sys.executable, "-c", INTERRUPTED_WHILE_LOADING]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=50, check=False)
    assert (done.returncode, done.stderr) == (-signal.SIGINT, "")


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (
            ("frobnicate",),
            "osaurus: there is no command 'frobnicate', only: settings, what-we-collect, collector, telemetry; "
            "see `osaurus --help`\n",
        ),
        (
            ("settings", "nope"),
            "osaurus: there is no pane 'nope', only: general, agents, providers, tools, privacy; "
            "see `osaurus settings --help`\n",
        ),
        (
            ("collector", "--port", "99999"),
            "osaurus: argument --port: '99999' is not a port; a number from 0 to 65535 is; "
            "see `osaurus collector --help`\n",
        ),
        (
            ("telemetry", "key", "set", "A-EU-secret"),
            "osaurus: that is more than this command takes; see `osaurus --help`\n",
        ),
        (
            ("telemetry", "key", "A-EU-secret"),
            "osaurus: there is no such change of a key, only: set, clear; see `osaurus telemetry key --help`\n",
        ),
        (
            ("--demo", "telemetry", "status"),
            "osaurus: --demo starts the app, so it goes with `settings` and `what-we-collect` only; "
            "see `osaurus --help`\n",
        ),
        (
            ("--at-login", "settings", "privacy"),
            "osaurus: --at-login goes with nothing else; see `osaurus --help`\n",
        ),
        (
            ("telemetry", "key", "set"),
            "osaurus: No key was given; nothing is changed.\n",
        ),
    ],
)
def test_bad_input_gets_one_line_and_exit_code_2(arguments: tuple[str, ...], line: str) -> None:
    done = osaurus(*arguments)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", line)


@pytest.mark.parametrize("what", [("--version",), ("telemetry", "status"), ("telemetry", "schema"), ("collector",)])
def test_whoever_stops_reading_gets_no_traceback(what: tuple[str, ...]) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "ui", *what], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == ""
    assert process.returncode == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_a_full_disk_gets_one_line_and_exit_code_1() -> None:
    command = [sys.executable, "-m", "ui", "telemetry", "document"]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, timeout=50, check=False
        )
    line = f"osaurus: this could not be finished: {os.strerror(errno.ENOSPC)}\n"
    assert (done.returncode, done.stderr) == (1, line)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no terminals of this kind")
@pytest.mark.parametrize(
    ("leave", "code", "line"),
    [
        (lambda terminal, _process: os.write(terminal, b"\x04"), 2, "osaurus: No key was given; nothing is changed."),
        (lambda _terminal, process: process.send_signal(signal.SIGINT), 130, "App key: "),
    ],
    ids=["Ctrl-D", "Ctrl-C"],
)
def test_the_prompt_for_a_key_can_be_left(
    leave: Callable[[int, subprocess.Popen[bytes]], object], code: int, line: str
) -> None:
    terminal, its_side = os.openpty()
    command = [sys.executable, "-m", "ui", "telemetry", "key", "set"]
    process = subprocess.Popen(
        command, cwd=ROOT, stdin=its_side, stdout=its_side, stderr=its_side, start_new_session=True
    )
    shown = b""
    try:
        while b"App key: " not in shown:
            shown += os.read(terminal, 1000)
        leave(terminal, process)
        assert process.wait(30) == code
        os.write(its_side, b"\n(the end)")
        while b"(the end)" not in shown:
            shown += os.read(terminal, 1000)
    finally:
        process.kill()
        process.wait()
        os.close(terminal)
        os.close(its_side)
    lines = shown.decode().splitlines()[:-1]
    assert [words for words in lines if words][-1].strip() == line.strip()


def test_a_port_in_use_gets_one_line_and_exit_code_2() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = osaurus("collector", "--port", str(port))
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert str(port) in done.stderr


def test_status_of_a_build_without_a_key() -> None:
    done = osaurus("telemetry", "status", "--json")
    assert done.returncode == 1
    assert json.loads(done.stdout) == {
        "running": False,
        "sends": False,
        "sharing": "silent",
        "why": "This build has no app key, so it can send nothing.",
        "consent": "undecided",
        "policy": None,
        "server": None,
        "key": "none",
        "channel": "debug",
        "version": "1.0.0",
        "build": "0",
        "catalogue": 1,
        "new_facts": 0,
        "events": None,
    }


def test_status_in_lines_for_people() -> None:
    done = osaurus("telemetry", "status")
    assert done.stdout.splitlines()[:3] == ["running:   no", "sends:     no", "sharing:   silent"]
    assert done.stdout.splitlines()[-1] == "events:    -"


@pytest.mark.parametrize(
    ("variables", "sharing", "why"),
    [
        ({"APTABASE_APP_KEY": "hunter2"}, "silent", "The app key does not look like A-EU-…"),
        ({"APTABASE_APP_KEY": "A-SH-1"}, "silent", "A key that begins with A-SH- needs the address"),
        ({"APTABASE_APP_KEY": "A-EU-1", "DO_NOT_TRACK": "1"}, "blocked", "DO_NOT_TRACK is set"),
        ({"APTABASE_APP_KEY": "A-EU-1", "DO_NOT_TRACK": "0"}, "undecided", "Nobody has answered"),
    ],
)
def test_status_says_why_nothing_is_sent(variables: dict[str, str], sharing: str, why: str) -> None:
    done = osaurus("telemetry", "status", "--json", **variables)
    facts = json.loads(done.stdout)
    assert (done.returncode, facts["sharing"]) == (1, sharing)
    assert facts["why"].startswith(why)
    assert "hunter2" not in done.stdout + done.stderr


def test_status_after_a_yes_and_after_a_no(tmp_path: Path) -> None:
    home = tmp_path / "profile"
    home.mkdir()
    for answer, expected in (("granted", (0, "on")), ("declined", (1, "off"))):
        (home / "preferences.json").write_text(
            json.dumps({"version": 1, "consent": {"answer": answer, "silent_build": False, "catalogue_version": 1}})
        )
        done = osaurus("telemetry", "status", "--json", APTABASE_APP_KEY="A-EU-1", OSAURUS_HOME=str(home))
        assert (done.returncode, json.loads(done.stdout)["sharing"]) == expected


def test_status_leaves_a_broken_file_as_it_is(tmp_path: Path) -> None:
    home = tmp_path / "profile"
    home.mkdir()
    (home / "preferences.json").write_text("{")
    done = osaurus("telemetry", "status", "--json", APTABASE_APP_KEY="A-EU-1", OSAURUS_HOME=str(home))
    assert json.loads(done.stdout)["sharing"] == "undecided"
    assert [path.name for path in home.iterdir()] == ["preferences.json"]


def test_catalog_document_and_schema_come_from_the_catalogue() -> None:
    assert json.loads(osaurus("telemetry", "catalog", "--json").stdout) == catalog_json()
    assert osaurus("telemetry", "document").stdout == document()
    assert json.loads(osaurus("telemetry", "schema").stdout) == json_schema()


def test_the_document_in_the_repository_is_fresh() -> None:
    stale = "docs/TELEMETRY.md is not what the catalogue says; run `make document`"
    assert (ROOT / "docs" / "TELEMETRY.md").read_text(encoding="utf-8") == document(), stale


def test_a_malformed_key_is_not_kept_and_not_quoted() -> None:
    done = osaurus("telemetry", "key", "set", stdin="hunter2\n")
    assert done.returncode == 2
    assert done.stderr == "osaurus: The app key does not look like A-EU-…, A-US-…, A-DEV-… or A-SH-…; copy it again.\n"


def test_without_a_keychain_a_key_is_not_kept_and_the_line_says_what_to_do() -> None:
    done = osaurus(
        "telemetry", "key", "set", stdin="A-EU-0123456789\n", PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring"
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "osaurus: This system offers no keychain; install and start one, such as GNOME Keyring or KWallet.\n"
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux can be without a display")
def test_without_a_display_it_says_so() -> None:
    done = osaurus(QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    assert (done.returncode, done.stdout) == (69, "")
    assert done.stderr.startswith("osaurus: there is no display here")


def test_commands_without_a_screen_never_import_qt() -> None:
    code = (
        "import sys\n"
        "from ui.__main__ import main\n"
        "main(['telemetry', 'status'])\n"
        "main(['telemetry', 'catalog'])\n"
        "main(['telemetry', 'schema'])\n"
        "print([name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, timeout=50
    )
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.skipif(os.name != "posix", reason="signals are sent as on Unix")
def test_the_collector_says_where_it_is_and_ends_on_a_signal() -> None:
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "ui", "collector"], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    with process.stdout:
        first = process.stdout.readline()
        process.send_signal(signal.SIGTERM)
        process.stdout.read()
    assert process.wait(30) == 0
    assert first.startswith("Collector on http://127.0.0.1:")
