"""`make package`: freezes the app, injects the build info, and makes what this system's people install."""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.build import Channel
from pack import archive, tools
from pack.errors import PackError
from pack.freeze import ROOT, WORK, Folder, freeze
from pack.info import describe, inject, read_info

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.build import Build

FORMS = {
    "linux": ("folder", "archive", "deb"),
    "darwin": ("folder", "dmg"),
    "win32": ("folder", "installer"),
}
"""What can be made on each system."""

NEEDS = {
    "linux": {"folder": ("objdump", "strip"), "archive": (), "deb": ("dpkg-deb", "dpkg-query", "dpkg")},
    "darwin": {"folder": (), "dmg": ("hdiutil",)},
    "win32": {"folder": (), "installer": ("iscc",)},
}


def main(arguments: Sequence[str] | None = None, environ: Mapping[str, str] = os.environ) -> int:
    """Make the packages; gives 0, or 1 with one message on standard error."""
    options = _parser().parse_args(arguments)
    try:
        made = make(options.only, Channel(options.channel), options.into, environ, frozen=options.frozen)
    except PackError as error:
        print(f"make package: {error}", file=sys.stderr)
        return 1
    for path in made:
        print(path if not path.is_relative_to(Path.cwd()) else path.relative_to(Path.cwd()))
    return 0


def make(
    forms: Sequence[str], channel: Channel, into: Path, environ: Mapping[str, str], *, frozen: Path | None = None
) -> list[Path]:
    """Make packages of the checkout.

    Args:
        forms: which; see `FORMS`.
        channel: which bucket they report to.
        into: the folder where they go.
        environ: holds the key, if there is one.
        frozen: a frozen build to take, in place of freezing again.

    Raises:
        PackError: something is missing or failed; the text says what to do.
    """
    needs = NEEDS[sys.platform]
    tools.require([name for form in ("folder", *forms) for name in needs[form]])
    info = read_info(ROOT, environ, channel)
    print(describe(info))
    source = Folder(frozen) if frozen is not None else _freeze()
    into.mkdir(parents=True, exist_ok=True)
    folder = Folder(into / source.path.name)
    shutil.rmtree(folder.path, ignore_errors=True)
    shutil.copytree(source.path, folder.path, symlinks=True)
    inject(info, folder.resources)
    name = f"osaurus-{info.version}-{info.number}"
    documents = _documents(folder, info)
    made = [folder.path, Path(shutil.copy(documents / "sbom.cdx.json", into / f"{name}.cdx.json"))]
    if "archive" in forms:
        from pack.linux import portable

        laid_out = portable(folder, documents, WORK / "portable")
        made.append(archive.pack(laid_out, into / f"{name}-linux-{platform.machine()}.tar.gz", name=name))
    if "deb" in forms:
        from pack.linux import deb

        made.append(deb(folder, info, into, documents=documents))
    if "dmg" in forms:
        from pack.mac import dmg

        made.append(dmg(folder, into / f"{name}.dmg"))
    if "installer" in forms:
        from pack.windows import installer

        made.append(installer(folder, info, into))
    sums = into / "SHA256SUMS"
    files = [path for path in made if path.is_file()]
    sums.write_text("".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files))
    return [*made, sums]


def _freeze() -> Folder:
    """Freeze, with what the frozen build of this system needs beside the sources."""
    from pack import icons

    if sys.platform == "darwin":
        icons.write_icns(WORK / "osaurus.icns")
    elif sys.platform == "win32":
        from pack.windows import write_version_info

        icons.write_ico(WORK / "osaurus.ico")
        write_version_info(WORK / "version-info.txt")
    return freeze(WORK / ("Osaurus.app" if sys.platform == "darwin" else "osaurus"))


def _documents(folder: Folder, info: Build) -> Path:
    """Write what belongs beside every package: the bill of materials and the licences of what is shipped."""
    from app.licences import licences
    from pack.sbom import write_bill

    documents = WORK / "documents"
    shutil.rmtree(documents, ignore_errors=True)
    documents.mkdir(parents=True)
    write_bill(folder, info, documents / "sbom.cdx.json")
    texts = [f"{licence.name} {licence.version}: {licence.terms}\n\n{licence.text}" for licence in licences()]
    (documents / "copyright").write_text(f"\n{'-' * 78}\n".join(texts), encoding="utf-8")
    return documents


def _parser() -> argparse.ArgumentParser:
    possible = FORMS.get(sys.platform, ("folder",))
    parser = argparse.ArgumentParser(prog="make package", description=__doc__)
    parser.add_argument(
        "--only",
        type=lambda text: _forms(text, possible),
        default=list(possible[1:]),
        help=f"which packages, separated by commas: {', '.join(possible)}; all of them unless given",
    )
    parser.add_argument("--channel", choices=[channel.value for channel in Channel], default=Channel.RELEASE.value)
    parser.add_argument("--into", type=Path, default=ROOT / "dist", help="the folder where they go; dist unless given")
    parser.add_argument(
        "--frozen", type=Path, help="take this frozen build, as left in build/package, and freeze nothing"
    )
    return parser


def _forms(text: str, possible: Sequence[str]) -> list[str]:
    chosen = [word.strip() for word in text.split(",") if word.strip()]
    for word in chosen:
        if word not in possible:
            raise argparse.ArgumentTypeError(f"{word!r} cannot be made here; {', '.join(possible)} can")
    return [word for word in chosen if word != "folder"]


if __name__ == "__main__":
    sys.exit(main())
