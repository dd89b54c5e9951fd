"""The commands that need no screen. Nothing here imports Qt."""

from __future__ import annotations

import getpass
import json
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from app.build import load_build
from app.errors import PreferencesError, UsageError
from app.ipc.first import ask_running
from app.ipc.message import Request, Wish
from app.ipc.place import find_place
from app.policy import read_policy
from app.preferences import PreferencesStore, profile_folder
from app.secrets import KeychainError, delete_secret, write_secret
from app.telemetry.aptabase import Endpoint, KeyProblem, resolve_endpoint
from app.telemetry.key import HOST_VARIABLE, KEY_VARIABLE, SECRET_NAME
from app.telemetry.report import SENDS, report_next_start
from app.telemetry.status import explain_policy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

WOULD_SEND = 0
WOULD_NOT_SEND = 1


def telemetry_status(environ: Mapping[str, str], *, as_json: bool) -> int:
    """Say what is sent now by the running copy, or would be by the next start, and if nothing, why.

    Gives 0 only where something would be sent. Asking changes nothing and creates nothing.

    Raises:
        RunningCopyError: a copy runs and does not say.
    """
    build, profile = load_build(), profile_folder(environ)
    policy = read_policy(environ)
    answer = ask_running(find_place(profile, build.channel, environ), Request(Wish.STATUS))
    if answer is None or answer.facts is None:
        facts = report_next_start(build, PreferencesStore(profile), policy, environ)
    else:
        facts = dict(answer.facts)
        if policy.forbidden is not None and facts.get(SENDS):
            facts["why"] = (
                f"{facts.get('why')} But: {explain_policy(policy.forbidden)} A start from here would turn it off."
            )
    if as_json:
        print(json.dumps(facts, indent=2))
    else:
        print("\n".join(_lines(facts)))
    return WOULD_SEND if facts.get(SENDS) is True else WOULD_NOT_SEND


def _lines(facts: Mapping[str, Any]) -> Iterator[str]:
    """Put the facts into lines for people."""
    for name, value in facts.items():
        match value:
            case None:
                words = "-"
            case bool():
                words = "yes" if value else "no"
            case dict():
                words = ", ".join(f"{number} {fate}" for fate, number in value.items() if number) or "none"
            case _:
                words = str(value)
        yield f"{name.replace('_', ' ') + ':':<11}{words}"


def version() -> int:
    """Say which build this is: version, number, commit and channel."""
    print(f"osaurus {load_build().description}")
    return 0


def telemetry_catalog(*, as_json: bool) -> int:
    """Print the catalogue: for people by name and question, for machines whole."""
    from app.telemetry.catalog import catalog_json, event_rows
    from app.telemetry.document import QUESTIONS

    if as_json:
        print(json.dumps(catalog_json(), indent=2))
        return 0
    for row in event_rows():
        names = ", ".join(prop.name for prop in row.properties) or "no properties of its own"
        print(f"{row.name}  [{QUESTIONS[row.pillar][0]}]  {names}")
        print(f"    {' '.join(row.fires.split())}")
    return 0


def telemetry_document() -> int:
    """Print docs/TELEMETRY.md."""
    from app.telemetry.document import document

    print(document(), end="")
    return 0


def telemetry_schema() -> int:
    """Print the JSON Schema of an event."""
    from app.telemetry.catalog import json_schema

    print(json.dumps(json_schema(), indent=2))
    return 0


def telemetry_key_set(environ: Mapping[str, str]) -> int:
    """Read a key without showing it, and keep it in the keychain.

    Raises:
        UsageError: a release build, no key, or one that does not look like one.
        KeychainError, PreferencesError: it could not be kept, and is not in the keychain either.
    """
    _require_debug()
    value = _read_key()
    if not value:
        raise UsageError("No key was given; nothing is changed.")
    found = resolve_endpoint(value, environ.get(HOST_VARIABLE, "").strip() or None)
    if found is KeyProblem.MALFORMED:
        raise UsageError(found.explanation)
    write_secret(SECRET_NAME, value)
    try:
        _remember_keychain(environ, holds_key=True)
    except PreferencesError:  # nobody would look for it there
        with suppress(KeychainError):
            delete_secret(SECRET_NAME)
        raise
    print("The key is in the system keychain.")
    if isinstance(found, Endpoint):
        print(f"Events would go to {found.name}, after a yes.")
    else:
        print(found.explanation)
    if environ.get(KEY_VARIABLE, "").strip():
        print(f"{KEY_VARIABLE} is set too, and comes first.")
    return 0


def telemetry_key_clear(environ: Mapping[str, str]) -> int:
    """Remove the key from the keychain. Raises like `telemetry_key_set`."""
    _require_debug()
    delete_secret(SECRET_NAME)
    _remember_keychain(environ, holds_key=False)
    print("The system keychain holds no app key any more.")
    return 0


def collector(port: int) -> int:
    """Be the local collector until Ctrl-C."""
    from app.collector import run
    from app.telemetry.catalog import json_schema

    return run(port, sys.stdout, schema=json_schema())


def _read_key() -> str:
    """Give what is typed or piped in; empty where it ends before anything comes."""
    if sys.stdin is None:
        return ""
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    try:
        return getpass.getpass("App key: ").strip()
    except EOFError:
        print(file=sys.stderr)  # the prompt has no end of line yet
        return ""


def _require_debug() -> None:
    if not load_build().is_debug:
        raise UsageError("A release build has its own key and takes no other; this command is for debug builds.")


def _remember_keychain(environ: Mapping[str, str], *, holds_key: bool) -> None:
    store = PreferencesStore(profile_folder(environ))
    store.load()
    store.update(lambda stored: stored._replace(key_in_keychain=holds_key))
