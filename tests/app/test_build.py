"""Which build is this: what the packaging wrote, or a checkout that can send nothing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from app.build import VERSION, Build, Channel, load_build

if TYPE_CHECKING:
    from pathlib import Path

KEY = "A-EU-0123456789"
WRITTEN = {"channel": "release", "version": "1.2.3", "number": "45", "commit": "abc1234", "app_key": KEY, "host": None}


def write(folder: Path, content: object) -> None:
    folder.joinpath("build.json").write_text(json.dumps(content), encoding="utf-8")


def test_no_build_file_is_a_checkout_in_the_debug_channel_without_a_key(tmp_path: Path) -> None:
    build = load_build(tmp_path)
    assert build == Build(Channel.DEBUG, VERSION, "0", "", None, None)
    assert build.is_debug is True


def test_this_very_tree_is_a_checkout() -> None:
    assert load_build() == Build()


def test_what_the_packaging_wrote_is_read(tmp_path: Path) -> None:
    write(tmp_path, WRITTEN)
    build = load_build(tmp_path)
    assert build == Build(Channel.RELEASE, "1.2.3", "45", "abc1234", KEY, None)
    assert build.is_debug is False


def test_a_debug_package_may_have_a_key_and_a_host(tmp_path: Path) -> None:
    write(tmp_path, {**WRITTEN, "channel": "debug", "host": "https://a.example"})
    assert load_build(tmp_path) == Build(Channel.DEBUG, "1.2.3", "45", "abc1234", KEY, "https://a.example")


@pytest.mark.parametrize("nothing", ["", None, 5, ["A-EU-1"]])
def test_a_key_or_host_that_is_no_text_is_none(tmp_path: Path, nothing: object) -> None:
    write(tmp_path, {**WRITTEN, "app_key": nothing, "host": nothing})
    build = load_build(tmp_path)
    assert (build.app_key, build.host) == (None, None)


def test_the_key_and_host_may_be_absent(tmp_path: Path) -> None:
    write(tmp_path, {key: value for key, value in WRITTEN.items() if key not in ("app_key", "host")})
    assert load_build(tmp_path) == Build(Channel.RELEASE, "1.2.3", "45", "abc1234", None, None)


@pytest.mark.parametrize(
    "content",
    [
        [],
        "text",
        None,
        {},
        {**WRITTEN, "channel": "nightly"},
        {key: value for key, value in WRITTEN.items() if key != "number"},
        {**WRITTEN, "version": "1.2.3+gabc1234"},
        {**WRITTEN, "version": "1.2.3-rc1"},
        {**WRITTEN, "version": {"text": "1.2.3"}},
        {**WRITTEN, "version": ""},
        {**WRITTEN, "number": "45-abc1234"},
        {**WRITTEN, "number": "0123456789012345678901"},
    ],
)
def test_a_build_file_that_is_not_understood_makes_a_release_without_a_key(tmp_path: Path, content: Any) -> None:
    write(tmp_path, content)
    build = load_build(tmp_path)
    assert build == Build(Channel.RELEASE)
    assert build.app_key is None


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[" * 200_000])
def test_a_build_file_that_is_no_json_makes_a_release_without_a_key(tmp_path: Path, content: bytes) -> None:
    tmp_path.joinpath("build.json").write_bytes(content)
    assert load_build(tmp_path) == Build(Channel.RELEASE)


def test_a_build_file_that_cannot_be_opened_makes_a_release_without_a_key(tmp_path: Path) -> None:
    tmp_path.joinpath("build.json").mkdir()
    assert load_build(tmp_path) == Build(Channel.RELEASE)


def test_the_key_is_in_no_representation(tmp_path: Path) -> None:
    write(tmp_path, WRITTEN)
    build = load_build(tmp_path)
    assert KEY == build.app_key
    assert KEY not in f"{build!r} {build!s} {build} {[build]}"
    shown = [name for name in Build._fields if f"{name}={getattr(build, name)!r}" in repr(build)]
    assert shown == [name for name in Build._fields if name != "app_key"]
