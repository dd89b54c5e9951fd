"""The installer for Windows. It is made there; elsewhere only its recipe is checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.build import VERSION
from pack import tools
from pack.freeze import LOG, ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from app.build import Build
    from pack.freeze import Folder

SCRIPT = ROOT / "packaging" / "windows" / "osaurus.iss"


def write_version_info(path: Path) -> None:
    """Write the version resource of the program, in PyInstaller's form."""
    numbers = tuple([*map(int, VERSION.split(".")), 0, 0, 0, 0][:4])
    fields = {
        "CompanyName": "The Osaurus project",
        "FileDescription": "Osaurus",
        "FileVersion": VERSION,
        "InternalName": "osaurus",
        "LegalCopyright": "MIT licence",
        "OriginalFilename": "osaurus.exe",
        "ProductName": "Osaurus",
        "ProductVersion": VERSION,
    }
    lines = ",\n        ".join(f"StringStruct({name!r}, {value!r})" for name, value in fields.items())
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        f"VSVersionInfo(\n"
        f"  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004, fileType=1),\n"
        f"  kids=[\n"
        f"    StringFileInfo([\n      StringTable('040904B0', [\n        {lines},\n      ]),\n    ]),\n"
        f"    VarFileInfo([VarStruct('Translation', [0x0409, 1200])]),\n"
        f"  ],\n)\n",
        encoding="utf-8",
    )


def installer(folder: Folder, info: Build, target: Path) -> Path:
    """Make the installer with Inno Setup.

    Raises:
        PackError: Inno Setup failed.
    """
    name = f"osaurus-{info.version}-{info.number}-setup"
    tools.run(
        [
            "iscc",
            f"/DVersion={info.version}",
            f"/DSource={folder.path}",
            f"/DInto={target}",
            f"/DName={name}",
            str(SCRIPT),
        ],
        log=LOG,
    )
    return target / f"{name}.exe"
