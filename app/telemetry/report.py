"""What `osaurus telemetry status` says: by the running copy of itself, or of what the next start would do.

One function makes it from the very status that the windows show, so a script is told the same truth as a person.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from app.telemetry.consent import Consent, Sharing, consent_of, sharing
from app.telemetry.key import find_key
from app.telemetry.ledger import Fate
from app.telemetry.status import Status, explain_policy
from app.telemetry.words import CATALOGUE_VERSION

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.build import Build
    from app.policy import Policy
    from app.preferences import PreferencesStore
    from app.telemetry.aptabase import KeyProblem

SENDS: Final = "sends"
"""The key whose value decides the exit code: whether an event that happened now would be sent."""


def report(status: Status, build: Build, *, running: bool, in_keychain: bool = False) -> dict[str, Any]:
    """Return the facts as plain values for JSON.

    Args:
        status: how things stand.
        build: which build says so.
        running: whether a copy runs and these are its own words; else they are about the next start.
        in_keychain: the key is in the keychain and has not been asked for.
    """
    key = "usable" if status.server is not None else "none"
    refused = status.progress is not None and status.progress.stopped is not None
    sends = status.sharing is Sharing.ON and not refused and not status.broken
    return {
        "running": running,
        SENDS: sends,
        "sharing": status.sharing.value,
        "why": explain(status),
        "consent": status.consent.value,
        "policy": status.forbidden.value if status.forbidden is not None else None,
        "server": status.server,
        "key": "keychain" if in_keychain else status.key_problem.value if status.key_problem is not None else key,
        "channel": build.channel.value,
        "version": build.version,
        "build": build.number,
        "catalogue": CATALOGUE_VERSION,
        "new_facts": len(status.new_facts),
        "events": {fate.value: status.counts[fate] for fate in Fate} if running else None,
    }


def report_next_start(
    build: Build, store: PreferencesStore, policy: Policy, environ: Mapping[str, str]
) -> dict[str, Any]:
    """Say what a start of the app would do now. Reads only; a broken preferences file stays as it is."""
    from app.telemetry.history import added_since

    stored = store.load(repair=False)
    key = find_key(build, environ, in_keychain=stored.key_in_keychain)
    consent = consent_of(stored, keyed=key.is_usable)
    granted = consent is Consent.GRANTED and stored.consent is not None
    status = Status(
        sharing=sharing(policy=policy, keyed=key.is_usable, consent=consent, asking=False),
        consent=consent,
        forbidden=policy.forbidden,
        key_problem=key.problem,
        server=key.endpoint.name if key.endpoint is not None else None,
        counts={},
        progress=None,
        new_facts=added_since(stored.consent.catalogue_version) if granted and stored.consent is not None else (),
        kept=None,
        cut=None,
    )
    facts = report(status, build, running=False, in_keychain=key.in_keychain)
    if store.trouble is not None:
        facts["why"] += f" The preferences cannot be used ({store.trouble.value}), so the question is open."
    return facts


def explain(status: Status) -> str:
    """Say in one plain sentence why things stand as they do."""
    match status.sharing:
        case Sharing.BLOCKED:
            return explain_policy(status.forbidden) if status.forbidden is not None else ""
        case Sharing.SILENT:
            return explain_silence(status.key_problem)
        case Sharing.ASKING:
            return "The question on Welcome is open; events wait in memory for the answer."
        case Sharing.UNDECIDED:
            return "Nobody has answered the question on Welcome yet."
        case Sharing.OFF:
            return "Sharing was declined."
        case Sharing.ON if status.broken:
            return "Sharing was granted, but delivery has failed in this copy; nothing is sent until it starts again."
        case Sharing.ON if status.progress is not None and status.progress.stopped is not None:
            return f"Sharing was granted, but the server takes nothing from this app ({status.progress.stopped})."
        case Sharing.ON:
            return "Sharing was granted."


def explain_silence(problem: KeyProblem | None) -> str:
    """Say why a build can send nothing."""
    return problem.explanation if problem is not None else "This build has no app key, so it can send nothing."
