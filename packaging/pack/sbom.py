"""The bill of materials: everything in a package that is not ours, in CycloneDX's form.

Three kinds of things are shipped: Python packages, as the lock file names them; Python itself; and libraries of the
system the package was made on, each with the Debian package it came from. Nothing is listed that is not inside.
"""

from __future__ import annotations

import hashlib
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.dependency import Dependency
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from app.licences import PACKAGE, Licence, licences
from pack.freeze import ROOT
from pack.info import commit_time

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from app.build import Build
    from pack.freeze import Folder

_NAMESPACE = UUID("b2f1d3f0-2f0c-5e0b-9a4e-6f7a6d9d7c11")


def write_bill(folder: Folder, info: Build, path: Path) -> Path:
    """Write the bill of materials of a frozen build.

    Args:
        folder: the build; every file of machine code in it is listed with its hash.
        info: what is known about it.
        path: where the bill goes.
    """
    app = Component(
        name="osaurus-desktop",
        version=info.version,
        type=ComponentType.APPLICATION,
        bom_ref="osaurus-desktop",
        licenses=[LicenseFactory().make_from_string("MIT")],
    )
    parts = [*(_package(licence) for licence in licences() if licence.name != PACKAGE), _python(), *_libraries(folder)]
    bom = Bom(components=parts, dependencies=[Dependency(app.bom_ref, [Dependency(part.bom_ref) for part in parts])])
    for part in parts:
        bom.register_dependency(part)
    bom.metadata.component = app
    bom.metadata.timestamp = datetime.fromtimestamp(commit_time(ROOT), UTC)
    bom.serial_number = uuid5(_NAMESPACE, f"{info.version}/{info.number}/{info.commit}/{info.channel.value}")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(JsonV1Dot6(bom).output_as_string(indent=2) + "\n", encoding="utf-8")
    return path


def _package(licence: Licence) -> Component:
    known = [LicenseFactory().make_from_string(licence.terms)] if licence.terms else []
    return Component(
        name=licence.name,
        version=licence.version,
        type=ComponentType.LIBRARY,
        bom_ref=f"pypi/{licence.name}@{licence.version}",
        purl=PackageURL("pypi", name=licence.name.lower(), version=licence.version),
        licenses=known,
    )


def _python() -> Component:
    version = ".".join(map(str, sys.version_info[:3]))
    return Component(
        name="python",
        version=version,
        type=ComponentType.PLATFORM,
        bom_ref=f"python@{version}",
        licenses=[LicenseFactory().make_from_string("PSF-2.0")],
    )


def _libraries(folder: Folder) -> Iterable[Component]:
    """List the files of machine code, each with its hash, so that a scanner finds what is really inside."""
    for library in folder.libraries():
        place = library.relative_to(folder.path).as_posix()
        digest = hashlib.sha256(library.read_bytes()).hexdigest()
        yield Component(
            name=place,
            type=ComponentType.FILE,
            bom_ref=f"file/{place}",
            hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)],
        )
