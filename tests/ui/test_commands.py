"""The commands that change something, on a keychain that is real to keyring."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from app.errors import NewerVersionError
from app.preferences import PreferencesStore
from app.telemetry.key import SECRET_NAME
from ui import commands

if TYPE_CHECKING:
    from pathlib import Path

    from tests.keychain import Keychain

KEY = "A-EU-0123456789"


@pytest.fixture
def environ(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{KEY}\n"))
    return {"OSAURUS_HOME": str(tmp_path)}


def test_a_key_is_kept_and_forgotten(
    tmp_path: Path, keychain: Keychain, environ: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert commands.telemetry_key_set(environ) == 0
    assert keychain.kept == {SECRET_NAME: KEY}
    assert PreferencesStore(tmp_path).load().key_in_keychain is True
    assert commands.telemetry_key_clear(environ) == 0
    assert keychain.kept == {}
    assert PreferencesStore(tmp_path).load().key_in_keychain is False
    assert KEY not in capsys.readouterr().out


def test_a_key_that_cannot_be_remembered_is_not_left_in_the_keychain(
    tmp_path: Path, keychain: Keychain, environ: dict[str, str]
) -> None:
    (tmp_path / "preferences.json").write_text('{"version": 99}')
    with pytest.raises(NewerVersionError):
        commands.telemetry_key_set(environ)
    assert keychain.kept == {}
