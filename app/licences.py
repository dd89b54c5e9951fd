"""Under which licences the app and the libraries in it may be used, as their packages say of themselves."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import metadata, resources
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE: Final = "osaurus-desktop"
_EXPRESSION: Final = re.compile(r"[A-Za-z0-9.+-]+( (OR|AND|WITH) [A-Za-z0-9.+-]+)*")
_TITLES: Final = {
    "MIT License": "MIT",
    "BSD License": "BSD-3-Clause",
    "Apache Software License": "Apache-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
"""The older way to name a licence, by a trove classifier, in the newer one."""
_USUAL_FILES: Final = ("LICENSE", "LICENSE.md", "LICENSE.txt")
_KEPT_TEXTS: Final = {"LGPL-3.0-only": ("LGPL-3.0-only", "GPL-3.0-only")}
"""What Qt's packages name and do not bring along; the lesser licence is written as an addition to the other."""


@dataclass(frozen=True, slots=True)
class Licence:
    """One library.

    Attributes:
        name: of the library.
        version: that is installed.
        terms: its licence as an SPDX expression; empty where its package names none.
        text: the licence itself.
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
    named = [*(about.get_all("License-Expression") or ()), *(about.get_all("License") or ())]
    terms = next((text for text in named if _EXPRESSION.fullmatch(text)), "")
    if not terms:
        titles = [
            line.rsplit(" :: ", 1)[-1] for line in about.get_all("Classifier") or () if line.startswith("License")
        ]
        terms = " OR ".join(_TITLES[title] for title in titles if title in _TITLES)
    texts = [_read(distribution, name) for name in about.get_all("License-File") or _USUAL_FILES]
    if not any(texts):
        texts = [_kept(name) for name in _KEPT_TEXTS.get(terms.split(" OR ", maxsplit=1)[0], ())]
    return Licence(distribution.name, distribution.version, terms, "\n\n".join(filter(None, texts)))


def _read(distribution: metadata.Distribution, name: str) -> str:
    """Read a text from a package's metadata: in the folder that PEP 639 made for it, or where it was before."""
    return (distribution.read_text(f"licenses/{name}") or distribution.read_text(name) or "").strip()


def _kept(name: str) -> str:
    """Read a text that is kept here, because the package that names it does not bring it along."""
    return (resources.files("resources") / "licences" / f"{name}.txt").read_text(encoding="utf-8").strip()
