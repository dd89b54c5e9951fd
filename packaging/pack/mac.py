"""The disk image for macOS. It is made there; elsewhere only its recipe is checked."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING, Final

from pack import tools
from pack.freeze import LOG, ROOT, WORK

if TYPE_CHECKING:
    from pathlib import Path

    from pack.freeze import Folder

IDENTITY_VARIABLE: Final = "OSAURUS_SIGNING_IDENTITY"
"""The name of a Developer ID certificate in the keychain; without one the app is signed ad hoc, for this Mac alone."""


def sign(folder: Folder) -> None:
    """Sign the app anew: the build info that was injected changed what the first signature covered."""
    identity = os.environ.get(IDENTITY_VARIABLE, "-")
    hardened = ["--options", "runtime", "--timestamp"] if identity != "-" else []
    tools.run(
        [
            *("codesign", "--force", "--deep", "--sign", identity, *hardened),
            *("--entitlements", str(ROOT / "packaging" / "macos" / "entitlements.plist"), str(folder.path)),
        ],
        log=LOG,
    )


def dmg(folder: Folder, target: Path) -> Path:
    """Make a disk image with the app and a link to Applications.

    Raises:
        PackError: codesign or hdiutil failed.
    """
    sign(folder)
    inside = WORK / "dmg"
    shutil.rmtree(inside, ignore_errors=True)
    shutil.copytree(folder.path, inside / folder.path.name, symlinks=True)
    (inside / "Applications").symlink_to("/Applications")
    tools.run(
        ["hdiutil", "create", "-volname", "Osaurus", "-srcfolder", str(inside), "-ov", "-format", "ULFO", str(target)],
        log=LOG,
    )
    return target
