"""The recipes for each system, as far as this one can check them."""

from __future__ import annotations

import ast
import configparser
import json
import plistlib
import re
import shutil
import struct
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage

from app.build import VERSION
from pack import icons, windows
from pack.linux import APP_ID

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"


def test_the_spec_is_python() -> None:
    ast.parse((PACKAGING / "osaurus.spec").read_text())


def test_every_file_that_a_recipe_names_is_there() -> None:
    for recipe in PACKAGING.rglob("*"):
        if recipe.is_file() and recipe.suffix in (".spec", ".yml", ".yaml", ".iss", ".json"):
            for name in re.findall(r"(?:packaging|resources)/[\w./-]+\.\w+", recipe.read_text()):
                assert (ROOT / name).is_file(), f"{recipe.name} names {name}"


def test_the_desktop_entry() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(PACKAGING / "linux" / f"{APP_ID}.desktop", encoding="utf-8")
    main = entry["Desktop Entry"]
    assert (main["Type"], main["Exec"], main["Icon"], main["Terminal"]) == ("Application", "osaurus", APP_ID, "false")
    actions = [name for name in main["Actions"].split(";") if name]
    commands = [entry[f"Desktop Action {name}"]["Exec"] for name in actions]
    assert commands == ["osaurus settings", "osaurus what-we-collect"]


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-utils is not installed")
def test_the_desktop_entry_satisfies_its_validator() -> None:
    command = ["desktop-file-validate", str(PACKAGING / "linux" / f"{APP_ID}.desktop")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_appstream_metadata() -> None:
    root = ET.parse(PACKAGING / "linux" / f"{APP_ID}.metainfo.xml").getroot()
    assert root.findtext("id") == APP_ID
    assert root.findtext("launchable") == f"{APP_ID}.desktop"
    release = root.find("releases/release")
    assert release is not None
    assert release.get("version") == VERSION


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="appstream is not installed")
def test_the_appstream_metadata_satisfies_its_validator() -> None:
    command = ["appstreamcli", "validate", "--no-net", str(PACKAGING / "linux" / f"{APP_ID}.metainfo.xml")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_bundle_for_macos() -> None:
    info = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    assert (info["CFBundleName"], info["LSMultipleInstancesProhibited"]) == ("Osaurus", True)
    entitlements = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert all(value is True for value in entitlements.values())


def test_the_installer_for_windows_gets_what_it_asks_for() -> None:
    script = (PACKAGING / "windows" / "osaurus.iss").read_text()
    assert set(re.findall(r"\{#(\w+)\}", script)) == {"Version", "Source", "Into", "Name"}
    sections = re.findall(r"^\[(\w+)\]$", script, re.MULTILINE)
    assert sections == ["Setup", "Files", "Icons", "Run", "Registry"]


def test_the_version_resource_for_windows_is_python_that_says_the_version(tmp_path: Path) -> None:
    windows.write_version_info(tmp_path / "version-info.txt")
    text = (tmp_path / "version-info.txt").read_text()
    ast.parse(text)
    numbers = tuple([*map(int, VERSION.split(".")), 0, 0, 0][:4])
    assert f"filevers={numbers}" in text


def test_the_icon_for_windows_holds_every_size(tmp_path: Path) -> None:
    icons.write_ico(tmp_path / "osaurus.ico")
    data = (tmp_path / "osaurus.ico").read_bytes()
    reserved, kind, number = struct.unpack_from("<HHH", data)
    assert (reserved, kind, number) == (0, 1, len(icons.ICO_SIZES))
    for index, size in enumerate(icons.ICO_SIZES):
        width, *_, length, offset = struct.unpack_from("<BBBBHHII", data, 6 + 16 * index)
        picture = QImage.fromData(data[offset : offset + length], "PNG")
        assert (width or 256, picture.width(), picture.height()) == (size, size, size)


def test_the_icon_for_macos_holds_every_size(tmp_path: Path) -> None:
    icons.write_icns(tmp_path / "osaurus.icns")
    data = (tmp_path / "osaurus.icns").read_bytes()
    assert (data[:4], struct.unpack(">I", data[4:8])[0]) == (b"icns", len(data))
    offset, found = 8, {}
    while offset < len(data):
        name, length = data[offset : offset + 4].decode(), struct.unpack(">I", data[offset + 4 : offset + 8])[0]
        found[name] = QImage.fromData(data[offset + 8 : offset + length], "PNG").width()
        offset += length
    assert found == icons.ICNS_TYPES


def test_the_flatpak_manifest() -> None:
    manifest = json.loads((PACKAGING / "linux" / f"{APP_ID}.json").read_text())
    assert (manifest["id"], manifest["command"]) == (APP_ID, "osaurus")
    granted = manifest["finish-args"]
    assert "--share=network" in granted
    assert not any(word.startswith("--filesystem") for word in granted)


def test_the_workflow_uses_the_one_command_and_keeps_the_key_a_secret() -> None:
    text = (ROOT / ".github" / "workflows" / "packages.yml").read_text()
    assert {"ubuntu-22.04", "macos-14", "windows-2022"} <= set(re.findall(r"\b(?:ubuntu|macos|windows)-[\d.]+", text))
    assert "secrets.APTABASE_APP_KEY" in text
    assert not re.search(r"A-(EU|US|SH)-\w{6}", text)
