"""Whatever is under way, the app ends in order: with code 0, and without a word from Qt or Python."""

from __future__ import annotations

import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from app.preferences import Answer, PreferencesStore, StoredConsent
from app.telemetry.words import CATALOGUE_VERSION
from tests.ui.test_main import environment

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

YES = StoredConsent(Answer.GRANTED, silent_build=False, catalogue_version=CATALOGUE_VERSION)

THE_APP = """
import os, random, signal, sys, threading
from PySide6.QtCore import QTimer
from app.host.connection import ConnectionTest
from app.host.providers import Provider
from app.telemetry.words import RemoteProviderType
from ui import __main__ as command, main

chance, server = random.Random(int(sys.argv[1])), sys.argv[2]

def test_a_connection(app):
    provider = Provider("a", RemoteProviderType.OPENAI, "Silent", server)
    app.aside(ConnectionTest(provider, lambda: None).run, lambda _: None)

def rehearse(app):
    app.open_viewer()
    app.viewer.watch()

def signal_elsewhere(_app):
    threading.Thread(target=os.kill, args=(os.getpid(), signal.SIGTERM), daemon=True).start()

ACTS = [
    test_a_connection,
    rehearse,
    lambda app: app.speech.speak(chance.choice(["de", "ar", "ja", "en"])),
    lambda app: app.open_settings("providers"),
    lambda app: app.sharing.set_on(True),
    lambda app: app.sharing.set_on(False),
    lambda app: app.service.look_around(),
]
ENDS = [main.Application.quit, lambda _: os.kill(os.getpid(), signal.SIGTERM), signal_elsewhere]

start = main.Application.start
def begin(self, **wish):
    for act in chance.choices(ACTS, k=chance.randrange(7)):
        QTimer.singleShot(chance.randrange(1500), self, lambda act=act: act(self))
    end, when = chance.choice(ENDS), chance.choice([0, chance.randrange(300), chance.randrange(1800)])
    QTimer.singleShot(when, self, lambda: end(self))
    start(self, **wish)
main.Application.start = begin
sys.exit(command.main(chance.choice([[], ["--at-login"], ["settings", "providers"], ["what-we-collect"]])))
"""


@pytest.fixture
def silent() -> Iterator[str]:
    """A server that takes every connection and says nothing."""
    with socket.create_server(("127.0.0.1", 0), backlog=64) as listener:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to send")
@pytest.mark.parametrize("seed", [*range(3), *(pytest.param(seed, marks=pytest.mark.long) for seed in range(3, 100))])
def test_it_ends_in_order(profile: Path, silent: str, seed: int) -> None:
    store = PreferencesStore(profile)
    store.load()
    if seed % 3:
        store.update(lambda stored: stored._replace(consent=YES, onboarding_finished=seed % 2 == 1))

    done = subprocess.run(
        [sys.executable, "-c", THE_APP, str(seed), silent],
        env={**environment(profile, silent), "PYTHONFAULTHANDLER": "1"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    said = [line for line in done.stderr.splitlines() if not line.startswith("This plugin does not support")]
    assert (done.returncode, done.stdout, said) == (0, "", [])
