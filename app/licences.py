"""Under which licences the app and the libraries in it may be used, as their packages say of themselves."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import metadata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE: Final = "osaurus-desktop"
_LICENCE_FILE: Final = re.compile(r"\.dist-info/(.*/)?(LICEN[CS]E|COPYING|NOTICE)[^/]*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Licence:
    """One library.

    Attributes:
        name: of the library.
        version: that is installed.
        terms: the name of its licence, as its package has it; empty where it has none.
        text: the licence itself, as far as the package brings it along.
    """

    name: str
    version: str
    terms: str
    text: str


def licences() -> tuple[Licence, ...]:
    """Describe Osaurus itself and then every library it came with, by name. Reads files: a few dozen of them."""
    found = {distribution.name: distribution for distribution in _reached(PACKAGE, set())}
    own = found.pop(PACKAGE, None)
    others = sorted(found.values(), key=lambda distribution: distribution.name.casefold())
    return tuple(_describe(each) for each in ([own] if own is not None else []) + others)


def _reached(name: str, seen: set[str]) -> Iterator[metadata.Distribution]:
    """Walk from a package to all it needs; what is not installed is not needed here."""
    canonical = re.sub(r"[-_.]+", "-", name).casefold()
    if canonical in seen:
        return
    seen.add(canonical)
    try:
        distribution = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return
    yield distribution
    for requirement in distribution.requires or ():
        needed = re.match(r"[A-Za-z0-9._-]+", requirement)
        if needed is not None and "extra ==" not in requirement:
            yield from _reached(needed.group(), seen)


def _describe(distribution: metadata.Distribution) -> Licence:
    about = distribution.metadata
    classified = [each for each in about.get_all("Classifier") or () if each.startswith("License ::")]
    said = next((about[field] for field in ("License-Expression", "License") if field in about), "")
    terms = said.strip().splitlines() or [each.rsplit("::", 1)[1].strip() for each in classified]
    texts = [_read(file) for file in distribution.files or () if _LICENCE_FILE.search(file.as_posix())]
    text = "\n\n".join(filter(None, texts))
    return Licence(distribution.name, distribution.version, terms[0] if terms else "", text)


def _read(file: metadata.PackagePath) -> str:
    """Return a text of a package; empty where the file is not there or is not text."""
    try:
        return file.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""
