"""What a Linux desktop expects around the program, and the Debian package made of both."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
from typing import TYPE_CHECKING, Final

from pack import tools
from pack.contents import needed_by
from pack.errors import PackError
from pack.freeze import LOG, ROOT, WORK

if TYPE_CHECKING:
    from pathlib import Path

    from app.build import Build
    from pack.freeze import Folder

APP_ID: Final = "ai.osaurus.desktop"
ICON_SIZES: Final = (16, 32, 48, 128, 256, 512)
SHARE: Final = ROOT / "packaging" / "linux"
_SYMBOL_VERSION: Final = re.compile(r"GLIBC_(\d+)\.(\d+)(?:\.\d+)?\b")
_LOADER_LINE: Final = re.compile(
    r"^\s*(\S+) \([^)]*x86-64[^)]*\) => (\S+)$|^\s*(\S+) \([^)]*\) => (\S+)$", re.MULTILINE
)


def deb(folder: Folder, info: Build, target: Path, *, documents: Path) -> Path:
    """Make the Debian package.

    Args:
        folder: the frozen build with its build info.
        info: what is known about it.
        target: where the package goes.
        documents: holds what else belongs beside it: the bill of materials, the licences.

    Raises:
        PackError: a tool failed, or a library that the program needs belongs to no package.
    """
    architecture = _ask("dpkg", "--print-architecture")
    root = WORK / "deb"
    shutil.rmtree(root, ignore_errors=True)
    home = root / "usr" / "lib" / "osaurus"
    shutil.copytree(folder.path, home, symlinks=True)
    commands = root / "usr" / "bin"
    commands.mkdir(parents=True)
    (commands / "osaurus").symlink_to("../lib/osaurus/osaurus")
    furnish(root / "usr" / "share")
    doc = root / "usr" / "share" / "doc" / "osaurus"
    shutil.copytree(documents, doc)
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    (doc / "changelog.gz").write_bytes(gzip.compress(changes, mtime=0))
    reports = (
        "This build has no key: it can send nothing." if info.app_key is None else "Reports to Aptabase, after a yes."
    )
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(
        f"Package: osaurus\n"
        f"Version: {info.version}-{info.number}\n"
        f"Architecture: {architecture}\n"
        f"Maintainer: The Osaurus project <maintainers@osaurus.invalid>\n"
        f"Installed-Size: {folder.size // 1024}\n"
        f"Depends: {', '.join(dependencies(folder))}\n"
        f"Recommends: gnome-keyring | kwalletmanager, xdg-desktop-portal\n"
        f"Section: utils\n"
        f"Priority: optional\n"
        f"Homepage: https://osaurus.ai\n"
        f"Description: agents on your computer, with a privacy promise you can watch\n"
        f" The first screen asks whether anonymous usage data may be shared. Until the\n"
        f" button is pressed nothing leaves and nothing is written; afterwards the app\n"
        f" shows every byte, and switched off it destroys what waits.\n"
        f" .\n"
        f" {reports}\n",
        encoding="utf-8",
    )
    for path in (root, *root.rglob("*")):
        if path.is_dir():
            path.chmod(0o755)
    target.parent.mkdir(parents=True, exist_ok=True)
    package = target / f"osaurus_{info.version}-{info.number}_{architecture}.deb"
    tools.run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--build", str(root), str(package)], log=LOG)
    return package


def portable(folder: Folder, documents: Path, target: Path) -> Path:
    """Lay out what goes into the portable archive: the folder, its documents, and what a desktop may be given."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(folder.path, target, symlinks=True)
    shutil.copytree(documents, target / "share" / "doc" / "osaurus")
    furnish(target / "share")
    return target


def furnish(share: Path) -> None:
    """Put desktop entry, AppStream metadata and icons under a `share` folder."""
    for kind, name in (("applications", f"{APP_ID}.desktop"), ("metainfo", f"{APP_ID}.metainfo.xml")):
        (share / kind).mkdir(parents=True)
        shutil.copyfile(SHARE / name, share / kind / name)
    icons = share / "icons" / "hicolor"
    scalable = icons / "scalable" / "apps"
    scalable.mkdir(parents=True)
    shutil.copyfile(ROOT / "resources" / "art" / "app-icon.svg", scalable / f"{APP_ID}.svg")
    from pack.icons import write_png

    for size in ICON_SIZES:
        write_png(icons / f"{size}x{size}" / "apps" / f"{APP_ID}.png", size)


def dependencies(folder: Folder) -> list[str]:
    """List the Debian packages that hold what the program is linked with and does not bring along.

    Raises:
        PackError: a library belongs to no package of this system.
    """
    inside = {file.name for file in folder.path.rglob("*")}
    wanted: set[str] = set()
    newest = (2, 17)
    for library in folder.libraries():
        wanted.update(name for name in needed_by(library) if name not in inside)
        newest = max(newest, _glibc(library))
    places = _loader_cache()
    packages = set()
    for name in sorted(wanted):
        if name not in places:
            raise PackError(
                f"The program needs {name}, which is neither inside nor on this system; see docs/packaging.md."
            )
        packages.add(_owner(places[name]))
    packages.discard("libc6")
    return [f"libc6 (>= {newest[0]}.{newest[1]})", *sorted(packages)]


def _glibc(library: Path) -> tuple[int, int]:
    """Return the newest version of the C library whose symbols a file uses."""
    listed = _ask("objdump", "-T", str(library))
    versions = {(int(major), int(minor)) for major, minor in _SYMBOL_VERSION.findall(listed)}
    return max(versions, default=(2, 17))


def _loader_cache() -> dict[str, str]:
    listed = _ask("ldconfig", "-p")
    found: dict[str, str] = {}
    for name, place, other, elsewhere in _LOADER_LINE.findall(listed):
        found.setdefault(name or other, place or elsewhere)
    return found


def _owner(place: str) -> str:
    """Ask whose file a library is; since /usr was merged, dpkg may know it by its old place."""
    real = os.path.realpath(place)
    for path in (place, real, real.removeprefix("/usr")):
        done = subprocess.run(["dpkg-query", "-S", path], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return done.stdout.split(":")[0]
    raise PackError(f"No Debian package owns {place}, so the package cannot say what it depends on.")


def _ask(*command: str) -> str:
    path = os.environ.get("PATH", "") + os.pathsep + "/usr/sbin:/sbin"  # ldconfig is there, also for plain users
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, "PATH": path})
    return done.stdout.strip()
