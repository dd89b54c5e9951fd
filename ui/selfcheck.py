"""`osaurus --self-check`: whether this build has everything it needs, told to a person or a script.

Nothing is sent, recorded or remembered by it. What is only absent, such as a key, a keychain or a place for the
menu-bar item, is told and is no fault; what every build must have and this one cannot use is.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING

from app.build import BUILD_FILE, Build, load_build
from ui import preflight

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

SOUND = 0
BROKEN = 1


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report.

    Attributes:
        name: what was looked at.
        says: what was found.
        is_fault: this build cannot do its work so.
    """

    name: str
    says: str
    is_fault: bool = False


def self_check(environ: Mapping[str, str] = os.environ) -> int:
    """Print the report; gives 0 when nothing is broken, 1 otherwise."""
    build = load_build()
    checks: tuple[tuple[str, Callable[[], Finding]], ...] = (
        ("build", lambda: _build(build)),
        ("key", lambda: _key(build, environ)),
        ("catalogue", _catalogue),
        ("models", _models),
        ("pictures", _pictures),
        ("translations", _translations),
        ("trust store", _trust),
        ("keychain", _keychain),
        ("Qt platform", lambda: _platform(environ)),
    )
    findings = [_guarded(name, check) for name, check in checks]
    if not findings[-1].is_fault and preflight.has_display(environ):
        findings.append(_guarded("tray", _tray))
    for finding in findings:
        print(f"{finding.name + ':':<14}{'BROKEN: ' if finding.is_fault else ''}{finding.says}")
    broken = sum(finding.is_fault for finding in findings)
    print("Everything this build needs is here." if not broken else f"Broken: {broken}. Install Osaurus again.")
    return BROKEN if broken else SOUND


def _guarded(name: str, check: Callable[[], Finding]) -> Finding:
    """A check that cannot even run is a finding, not a crash."""
    try:
        return check()
    except Exception as error:  # noqa: BLE001 - whatever it is, the report must be whole
        return Finding(name, f"{type(error).__name__}: {error}", is_fault=True)


def _build(build: Build) -> Finding:
    packaged = resources.files("resources").joinpath(BUILD_FILE).is_file()
    if packaged and build.number == "0" and not build.commit:
        return Finding("build", "its build info cannot be understood, so it is silent", is_fault=True)
    return Finding("build", build.description if packaged else f"{build.description}, a source checkout")


def _key(build: Build, environ: Mapping[str, str]) -> Finding:
    from app.telemetry.key import find_key

    key = find_key(build, environ, in_keychain=False)
    if key.problem is not None:
        return Finding("key", key.problem.explanation, is_fault=True)
    if key.endpoint is None:
        return Finding("key", "none: this build is silent")
    return Finding("key", f"present; events would go to {key.endpoint.name}, after a yes")


def _catalogue() -> Finding:
    from app.telemetry.catalog import event_rows
    from app.telemetry.words import CATALOGUE_VERSION

    return Finding("catalogue", f"version {CATALOGUE_VERSION}, {len(event_rows())} events")


def _models() -> Finding:
    from app.models import shipped_models

    return Finding("models", f"{len(shipped_models())} in the shipped catalogue")


def _pictures() -> Finding:
    root = resources.files("resources")
    number = sum(len(list(root.joinpath(folder).iterdir())) for folder in ("art", "icons"))
    return Finding("pictures", f"{number}", is_fault=number == 0)


def _trust() -> Finding:
    import ssl

    import truststore

    truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return Finding("trust store", "the system's")


def _keychain() -> Finding:
    import keyring

    backend = keyring.get_keyring()
    usable = backend.priority > 0
    return Finding("keychain", backend.name if usable else "none; keys can be kept for a session only")


def _platform(environ: Mapping[str, str]) -> Finding:
    if not preflight.has_display(environ):
        return Finding("Qt platform", "not looked at: there is no display here")
    try:
        preflight.load_qt(environ)
    except preflight.NoQtError as error:
        return Finding("Qt platform", str(error), is_fault=True)
    from PySide6.QtCore import qVersion
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        QApplication(["osaurus"])
    return Finding("Qt platform", f"{QApplication.platformName()}, Qt {qVersion()}")


def _translations() -> Finding:
    from app.languages import NAMES, available_languages

    missing = [NAMES[code] for code in NAMES if code not in available_languages()]
    there = ", ".join(NAMES[code] for code in available_languages())
    return Finding("translations", there + (f"; not made: {', '.join(missing)}" if missing else ""))


def _tray() -> Finding:
    from ui.tray import has_tray

    return Finding("tray", "yes" if has_tray() else "no place for the menu-bar item; the windows carry its menu")
