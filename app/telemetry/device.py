"""Coarse facts about this computer: memory tier, system, language. Never its name, its model or its user's name."""

from __future__ import annotations

import os
import re
import sys
from enum import StrEnum

from app.named_tuple import NamedTuple

GIB = 1024**3
TIER_SLACK_GIB = 0.5
_VERSION = r"[0-9]{1,4}(?:\.[0-9]{1,4}){0,2}(?![0-9])"


class MemoryTier(StrEnum):
    """This computer's memory, in coarse steps of gibibytes."""

    GB_8 = "8"
    GB_16 = "16"
    GB_18 = "18"
    GB_24 = "24"
    GB_32 = "32"
    GB_36 = "36"
    GB_48 = "48"
    GB_64 = "64"
    GB_96 = "96"
    GB_128_OR_MORE = "128+"


COMMON_LOCALES = frozenset(
    """
    ar-ae ar-eg ar-sa bg-bg bn-bd ca-es cs-cz da-dk de-at de-ch de-de el-gr en-au en-ca en-gb en-ie en-in en-nz en-us
    en-za es-ar es-cl es-co es-es es-mx es-us et-ee fa-ir fi-fi fr-be fr-ca fr-ch fr-fr he-il hi-in hr-hr hu-hu id-id
    it-ch it-it ja-jp ko-kr lt-lt lv-lv ms-my nb-no nl-be nl-nl pl-pl pt-br pt-pt ro-ro ru-ru sk-sk sl-si sr-rs sv-se
    ta-in th-th tr-tr uk-ua ur-pk vi-vn zh-cn zh-hk zh-tw
    """.split()  # noqa: SIM905 - a list of seventy quoted strings is harder to read
)
"""Locales that many people use. A rarer one is reduced to its language: a region would narrow it down too far."""

COMMON_LANGUAGES = frozenset(locale[:2] for locale in COMMON_LOCALES) | {"nn"}


class Facts(NamedTuple):
    """What goes out about the computer."""

    memory: MemoryTier
    os_name: str
    os_version: str
    locale: str


def read_facts(locale: str | None = None) -> Facts:
    """Look at this computer. Imports psutil; to be called off the main thread.

    Args:
        locale: the language of the messages where the caller knows better than the environment, as `de_DE`.
    """
    import psutil

    return Facts(
        memory=memory_tier(psutil.virtual_memory().total),
        os_name=os_name(),
        os_version=os_version(),
        locale=snap_locale(system_locale() if locale is None else locale),
    )


def memory_tier(total_bytes: int) -> MemoryTier:
    """Snap an amount of memory to the first tier it fits, with half a gibibyte to spare for what firmware keeps."""
    for tier in MemoryTier:
        if tier is not MemoryTier.GB_128_OR_MORE and total_bytes / GIB <= int(tier.value) + TIER_SLACK_GIB:
            return tier
    return MemoryTier.GB_128_OR_MORE


def os_name() -> str:
    """Name the kind of system."""
    return {"darwin": "macOS", "win32": "Windows"}.get(sys.platform, "Linux")


def os_version() -> str:
    """Name the release of the system, not its kernel: numbers and dots, or nothing."""
    import platform

    if sys.platform == "darwin":
        return plain_version(platform.mac_ver()[0])
    if sys.platform == "win32":
        return plain_version(platform.release())
    try:
        return plain_version(platform.freedesktop_os_release().get("VERSION_ID", ""))
    except (OSError, ValueError):  # it is not there, or not text
        return ""


def plain_version(text: str) -> str:
    """Keep at most three short numbers from the start of a version, and nothing that a person could have written."""
    match = re.match(_VERSION, text)
    return match.group(0) if match else ""


def system_locale() -> str:
    """Name the language of the messages this person reads, as the system writes it, such as `de_DE.UTF-8`."""
    if sys.platform == "win32":
        import ctypes
        import locale

        return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value:
            return value
    return ""


def snap_locale(raw: str) -> str:
    """Reduce a locale to a common one, else to its language, else to nothing.

    >>> snap_locale("de_DE.UTF-8"), snap_locale("de_LI"), snap_locale("C")
    ('de-de', 'de', '')
    """
    name = re.split(r"[.@]", raw, maxsplit=1)[0].replace("_", "-").lower()
    parts = name.split("-")
    language = parts[0]
    if language not in COMMON_LANGUAGES:
        return ""
    region = next((part for part in parts[1:] if len(part) == 2), "")  # noqa: PLR2004 - regions have two letters
    snapped = f"{language}-{region}"
    return snapped if snapped in COMMON_LOCALES else language
