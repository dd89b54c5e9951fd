"""Canaries: what a person typed or a computer is called is looked for in everything that left or was written.

Unique words are planted wherever somebody can type or configure something, every moment that the app can emit is gone
through, and then the requests, the files, the log and what children find in their environment beyond what was
there before are searched, in every usual disguise. A second run loosens one property to free text, a third puts a key
into the environment, and both must be caught by the very same search.
"""

from __future__ import annotations

import base64
import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

import pytest

ROOT = Path(__file__).parents[3]

LIFE = '''
import json, logging, os, platform, subprocess, sys
from functools import partial
from pathlib import Path

canaries = json.loads(sys.argv[1])
folder = Path(sys.argv[2])
inherited = dict(os.environ)
logging.basicConfig(filename=folder / "log", level=logging.DEBUG)

import platform
platform.freedesktop_os_release = lambda: {"VERSION_ID": "12 " + canaries["os release"]}

from app.build import Build
from app.collector import Collector
from app.models import shipped_models
from app.policy import Policy
from app.preferences import PreferencesStore
from app.telemetry import TelemetryService, events
from app.telemetry.features import FeatureTelemetry, FoundationModel, LocalModel, RemoteModel, Role
from app.telemetry.ledger import Fate
from app.telemetry.onboarding import OnboardingTelemetry
from app.telemetry.words import AgentSource, CompletedVia, MessageSource, RemoteProviderType, Step, Transport

if sys.argv[3] == "loosened":
    from pydantic import Field
    class RemoteProviderAdded(events.RemoteProviderAdded):
        """The real one, with a property that takes any text."""
        provider_type: str = Field(description="loosened")
    events.EVENTS = {**events.EVENTS, "remote_provider_added": RemoteProviderAdded}
    events.RemoteProviderAdded = RemoteProviderAdded

def configure(profile, canaries, features):
    """Type everything that can be typed into the real stores, and have a keychain that will not take it at first."""
    from dataclasses import replace
    from keyring.errors import KeyringLocked
    from app.errors import OsaurusError
    from app.host.agents import AgentStore
    from app.host.face import Face
    from app.host.providers import ProviderStore, check_provider
    from app.host.tool_import import read_servers
    from app.host.tool_server import ServerDraft, VariableDraft, draft_of
    from app.host.tools import ToolStore
    from tests.keychain import installed_keychain

    agents, providers, tools = AgentStore(profile), ProviderStore(profile), ToolStore(profile)
    for each in (agents, providers, tools):
        each.load()
    agents.add(canaries["agent name"], Face.GREEN)
    url = "https://example.com/" + canaries["url"]
    stdio = ServerDraft(
        canaries["mcp name"], command=canaries["mcp command"], args=("-y", canaries["mcp argument"]),
        cwd="/" + canaries["mcp folder"],
        env=(VariableDraft("A", canaries["mcp env"]), VariableDraft("B", canaries["mcp plain env"], is_secret=False)),
    )
    http = ServerDraft(
        "Far", Transport.HTTP, url="https://example.com/" + canaries["mcp url"],
        headers=(VariableDraft("Authorization", "Bearer " + canaries["mcp header"]),),
    )
    rest = canaries["imported rest"]
    pasted = {"mcpServers": {
        "imported": {"command": "npx", "env": {"TOKEN": canaries["imported env"]}, "autoApprove": [rest]},
        "broken": {"command": "npx", "args": {"x": rest}},
    }}
    provider = check_provider(RemoteProviderType.OPENAI, canaries["provider name"], url)
    with installed_keychain() as keychain:
        keychain.error = KeyringLocked(canaries["key"] + canaries["mcp env"])
        for refused in (
            lambda: providers.save(provider, canaries["key"]),
            lambda: tools.add(stdio),
            lambda: tools.add(replace(stdio, command=canaries["mcp command"] + " and more")),
            lambda: tools.add(replace(http, url="ftp://" + canaries["mcp url"])),
            lambda: read_servers(json.dumps(pasted) + canaries["imported env"]),
        ):
            try:
                refused()
            except OsaurusError as error:
                logging.exception("refused: %r %s", error, error)
            else:
                raise AssertionError("taken")
        keychain.error = None
        providers.save(provider, canaries["key"])
        features.remote_provider_saved(provider.type, is_new=True)
        plan = read_servers(json.dumps(pasted), tools.names())
        added = [tools.add(stdio), tools.add(http), *tools.add_all(plan.drafts)]
        for server in added:
            features.mcp_provider_saved(server.transport, is_new=True)
        again = tools.change(added[0].id, replace(draft_of(added[0]), env=(VariableDraft("A", canaries["mcp env"]),)))
        features.mcp_provider_saved(again.transport, is_new=False)
        gone, position = tools.remove(added[1].id)
        tools.restore(gone, position=position)
        logging.debug("%r %r %r %r %r", agents, providers, tools, stdio.env + http.headers, plan.drafts[0].env)
        assert len(keychain.kept) == 4


with Collector(rate_limit=False) as collector:
    store = PreferencesStore(folder / "profile")
    store.load()
    environ = {**os.environ, "APTABASE_APP_KEY": "A-SH-0123456789", "APTABASE_HOST": collector.url}
    service = TelemetryService(
        build=Build(), preferences=store, policy=Policy(), environ=environ, flush_seconds=0.05
    )
    features, onboarding = FeatureTelemetry(service, store), OnboardingTelemetry(service)
    service.start()
    features.app_launched()
    onboarding.started()
    for index, step in enumerate(Step):
        onboarding.step_viewed(step, index)
        onboarding.step_skipped(step)
    service.grant()
    for via in CompletedVia:
        onboarding.completed(Step.WALKTHROUGH, via)
    store.update(lambda stored: stored._replace(chat_shown_armed=True))
    features.chat_shown()
    features.chat_used()
    features.chat_session_started()
    features.server_started()
    models = [FoundationModel(), LocalModel(canaries["own model"]), LocalModel(next(iter(shipped_models())))]
    models += [RemoteModel(kind, canaries["remote model"]) for kind in RemoteProviderType]
    for model in models:
        for source in MessageSource:
            features.message_sent([Role.SYSTEM, Role.USER], source=source, model=model, stream=True)
        features.agent_run_over_http([Role.USER], model=model, stream=False)
    # Whatever a careless caller hands in where a word is expected is refused, not sent.
    features.message_sent([Role.USER], source=canaries["chat text"], model=models[0], stream=True)
    features.agent_run(canaries["agent name"])
    features.mcp_provider_saved(canaries["mcp command"], is_new=True)
    features.remote_provider_saved(canaries["provider name"], is_new=True)
    onboarding.step_viewed(canaries["url"], 0)
    onboarding.completed(Step.WELCOME, canaries["key"])
    for source in AgentSource:
        features.agent_run(source)
    for transport in Transport:
        features.mcp_provider_saved(transport, is_new=True)
    if sys.argv[3] != "loosened":
        for kind in RemoteProviderType:
            features.remote_provider_saved(kind, is_new=True)
    for name in shipped_models():
        features.model_downloaded(name, verified=True)
    features.model_downloaded(canaries["own model"], verified=True)
    features.agent_created()
    configure(folder / "profile", canaries, features)
    service._prepared.wait(20)
    import threading
    quiet = threading.Event()
    service.subscribe(quiet.set)
    while any(service.status().counts[fate] for fate in Fate if fate.is_waiting):
        quiet.wait(0.1)
        quiet.clear()
    if sys.argv[3] == "exported":
        os.environ["OSAURUS_LAST_KEY"] = canaries["key"]
    look = "import json, os; print(json.dumps(dict(os.environ)))"
    child = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    handed_on = {name: value for name, value in json.loads(child.stdout).items() if inherited.get(name) != value}
    (folder / "children").write_text(json.dumps(handed_on, ensure_ascii=False))
    service.close()
    with open(folder / "left", "wb") as left:
        for request in collector.requests:
            left.write(repr(request.headers).encode() + request.body + request.path.encode())
    print(sorted({arrival.event_name for arrival in collector.arrivals}))
'''


def disguises(word: str) -> list[bytes]:
    """A word as it might hide: raw, lower case, hex, URL-encoded, and base64 at each of its three offsets."""
    raw = word.encode()
    found = [raw, word.lower().encode(), raw.hex().encode(), raw.hex().upper().encode()]
    found += [quote(word, safe="").encode(), quote(word.lower(), safe="").encode()]
    for offset in range(3):
        encoded = base64.b64encode(b"." * offset + raw)
        found.append(encoded[offset + 1 if offset else 0 : (len(raw) + offset) * 4 // 3 - 3])
    return found


def live(tmp_path: Path, how: str) -> tuple[dict[str, str], str]:
    """Go through every moment in a process of its own; gives what was planted and what the process said."""
    places = [
        "remote model", "own model", "agent name", "provider name", "url", "key", "chat text",
        "mcp name", "mcp command", "mcp argument", "mcp folder", "mcp env", "mcp plain env", "mcp url", "mcp header",
        "imported env", "imported rest", "os release", "host", "user", "home", "locale",
    ]  # fmt: skip
    canaries = {place: f"Canary-{number:02d}-Zq{number * 7919:05d}xW" for number, place in enumerate(places)}
    home = tmp_path / canaries["home"]
    home.mkdir()
    import json

    environ = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "USER": canaries["user"],
        "LOGNAME": canaries["user"],
        "HOSTNAME": canaries["host"],
        "LANG": canaries["locale"],
        "PYTHONPATH": str(ROOT),
    }
    folder = tmp_path / "life"
    folder.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", LIFE, json.dumps(canaries), str(folder), how],
        env=environ,
        capture_output=True,
        text=True,
        timeout=55,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return canaries, done.stdout


OWN_FILES = {
    ("agent name", "agents.json"),
    ("provider name", "providers.json"),
    ("url", "providers.json"),
    *((f"mcp {what}", "tools.json") for what in ("name", "command", "argument", "folder", "url")),
}
"""Where a person finds again what they typed. Keys, secret variables and headers are in no file at all."""


def search(folder: Path, canaries: dict[str, str]) -> list[tuple[str, str]]:
    """Look for every canary in every file: what left, the profile, the log, what children are handed."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert {"left", "log", "children", "preferences.json", "tools.json"} <= {path.name for path in files}
    return [
        (place, path.name)
        for path in files
        for place, word in canaries.items()
        if any(disguise in path.read_bytes() for disguise in disguises(word))
    ]


def test_no_canary_is_found_after_every_moment_there_is(tmp_path: Path) -> None:
    from app.telemetry.events import EVENTS

    canaries, said = live(tmp_path, "real")
    assert said == f"{sorted(EVENTS)}\n"
    assert set(search(tmp_path / "life", canaries)) == OWN_FILES


def test_the_search_finds_the_canary_once_a_property_is_loosened_to_text(tmp_path: Path) -> None:
    canaries, _ = live(tmp_path, "loosened")
    assert set(search(tmp_path / "life", canaries)) - OWN_FILES == {("provider name", "left")}


def test_the_search_finds_the_canary_that_children_would_be_handed(tmp_path: Path) -> None:
    canaries, _ = live(tmp_path, "exported")
    assert set(search(tmp_path / "life", canaries)) - OWN_FILES == {("key", "children")}


@pytest.mark.parametrize("offset", range(3))
def test_the_search_sees_through_base64(offset: int) -> None:
    hidden = base64.b64encode(b"x" * offset + b"Canary-00-Zq00000xW" + b"tail")
    assert any(disguise in hidden for disguise in disguises("Canary-00-Zq00000xW"))
