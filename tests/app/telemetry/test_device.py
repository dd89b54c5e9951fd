"""Coarse facts about this computer: tiers, releases, languages, and nothing a person could have written."""

from __future__ import annotations

import platform
import sys
from typing import TYPE_CHECKING

import psutil
import pytest

from app.telemetry import device
from app.telemetry.aptabase import MAX_SYSTEM_TEXT
from app.telemetry.device import (
    COMMON_LANGUAGES,
    COMMON_LOCALES,
    GIB,
    Facts,
    MemoryTier,
    memory_tier,
    os_name,
    os_version,
    plain_version,
    read_facts,
    snap_locale,
    system_locale,
)

if TYPE_CHECKING:
    from pathlib import Path

TIERS = (8, 16, 18, 24, 32, 36, 48, 64, 96)


def test_the_tiers_are_those_of_the_seed() -> None:
    assert [tier.value for tier in MemoryTier] == [*map(str, TIERS), "128+"]


@pytest.mark.parametrize(("tier", "following"), list(zip(TIERS, [*map(str, TIERS[1:]), "128+"], strict=True)))
def test_half_a_gibibyte_more_still_fits_and_a_byte_more_does_not(tier: int, following: str) -> None:
    edge = tier * GIB + GIB // 2
    assert [memory_tier(edge - 1), memory_tier(edge), memory_tier(edge + 1)] == [str(tier), str(tier), following]


@pytest.mark.parametrize(
    ("gibibytes", "expected"),
    [
        (0, "8"),
        (0.5, "8"),
        (7.6, "8"),
        (8.6, "16"),
        (15.4, "16"),
        (62.6, "64"),
        (96.6, "128+"),
        (128, "128+"),
        (4096, "128+"),
    ],
)
def test_memory_of_real_computers(gibibytes: float, expected: str) -> None:
    assert memory_tier(int(gibibytes * GIB)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12", "12"),
        ("24.04", "24.04"),
        ("15.1.1", "15.1.1"),
        ("10.0.22631.4460", "10.0"),
        ("11", "11"),
        ("rolling", ""),
        ("", ""),
        ("22.04-canary", "22.04"),
        ("canary-22.04", ""),
        ("12345", ""),
        ("20261122", ""),
        ("٢٢", ""),
        ("12.٣", "12"),
        ("12\n13", "12"),
    ],
)
def test_a_version_is_at_most_three_short_numbers(text: str, expected: str) -> None:
    assert plain_version(text) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("de_DE.UTF-8", "de-de"),
        ("en_US", "en-us"),
        ("en-US", "en-us"),
        ("EN_us.utf8@euro", "en-us"),
        ("zh-Hans-CN", "zh-cn"),
        ("zh_Hant", "zh"),
        ("de_LI", "de"),
        ("de", "de"),
        ("nn_NO", "nn"),
        ("sr_RS@latin", "sr-rs"),
        ("ca_ES@valencia", "ca-es"),
        ("C", ""),
        ("C.UTF-8", ""),
        ("POSIX", ""),
        ("", ""),
        ("tlh_AA", ""),
        ("eo", ""),
        ("canary-legal-bot", ""),
        ("de_canary", "de"),
        ("de-DE-canary", "de-de"),
        ("_", ""),
        ("İ_DE", ""),
        ("../../etc/passwd", ""),
    ],
)
def test_a_locale_is_a_common_one_or_a_language_or_nothing(raw: str, expected: str) -> None:
    assert snap_locale(raw) == expected


def test_every_common_locale_stands_for_itself_and_the_server_keeps_it() -> None:
    from app.collector.rules import normalise_locale

    for locale in COMMON_LOCALES | COMMON_LANGUAGES:
        assert snap_locale(locale) == normalise_locale(locale) == locale
        assert len(locale) <= MAX_SYSTEM_TEXT["locale"]


@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="the environment decides on Linux")
def test_the_language_is_that_of_the_messages(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.setenv(name, "")
    assert system_locale() == ""
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    assert system_locale() == "de_DE.UTF-8"
    monkeypatch.setenv("LC_MESSAGES", "fr_FR.UTF-8")
    assert system_locale() == "fr_FR.UTF-8"
    monkeypatch.setenv("LC_ALL", "C")
    assert system_locale() == "C"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b'NAME="Debian"\nVERSION_ID="12"\n', "12"),
        (b"VERSION_ID=24.04\n", "24.04"),
        (b'VERSION_ID="canary-legal-bot"\n', ""),
        (b'VERSION_ID="12 of Jane Doe"\n', "12"),
        (b"NAME=Arch\n", ""),
        (b"", ""),
        (b'NAME="\xff\xfe"\nVERSION_ID="12"\n', ""),
    ],
)
@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="os-release is a Linux matter")
def test_the_release_comes_from_os_release_as_numbers_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes, expected: str
) -> None:
    path = tmp_path / "os-release"
    path.write_bytes(content)
    monkeypatch.setattr(platform, "_os_release_candidates", (str(path),))
    monkeypatch.setattr(platform, "_os_release_cache", None)
    assert os_version() == expected


@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="os-release is a Linux matter")
def test_without_os_release_there_is_no_release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "_os_release_candidates", (str(tmp_path / "none"),))
    monkeypatch.setattr(platform, "_os_release_cache", None)
    assert os_version() == ""


@pytest.mark.parametrize(("system", "expected"), [("darwin", "macOS"), ("win32", "Windows"), ("linux", "Linux")])
def test_the_system_is_named_as_people_know_it(monkeypatch: pytest.MonkeyPatch, system: str, expected: str) -> None:
    monkeypatch.setattr(device.sys, "platform", system)
    assert os_name() == expected


def test_the_facts_of_this_computer() -> None:
    assert read_facts("de_DE") == Facts(
        memory=memory_tier(psutil.virtual_memory().total), os_name=os_name(), os_version=os_version(), locale="de-de"
    )
    assert read_facts().locale == snap_locale(system_locale())
