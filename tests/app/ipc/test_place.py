"""Where lock and socket stand, and who can get there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.build import Channel
from app.ipc import place as module
from app.ipc.place import UnsafePlaceError, find_place

pytestmark = pytest.mark.skipif(os.name != "posix", reason="owners and modes are those of Unix")


@pytest.fixture
def user(tmp_path: Path) -> Path:
    """The folder that the system keeps for this user."""
    folder = tmp_path / "user"
    folder.mkdir(mode=0o700)
    return folder


def test_it_is_in_the_folder_of_the_user_and_one_per_profile_and_channel(tmp_path: Path, user: Path) -> None:
    environ = {"XDG_RUNTIME_DIR": str(user)}
    place = find_place(tmp_path / "a", Channel.DEBUG, environ)
    assert place.folder == user / "osaurus"
    assert list(user.iterdir()) == []
    others = [find_place(tmp_path / "b", Channel.DEBUG, environ), find_place(tmp_path / "a", Channel.RELEASE, environ)]
    assert len({place.name, *(other.name for other in others)}) == 3
    assert find_place(tmp_path / "x" / ".." / "a", Channel.DEBUG, environ) == place
    (tmp_path / "link").symlink_to(tmp_path / "a")
    assert find_place(tmp_path / "link", Channel.DEBUG, environ) == place


def test_a_name_that_is_no_text_is_a_place_too(tmp_path: Path, user: Path) -> None:
    environ = {"XDG_RUNTIME_DIR": str(user)}
    names = [os.fsdecode(name) for name in (b"\xff", b"\xfe")]
    first, second = (find_place(tmp_path / name, Channel.DEBUG, environ) for name in names)
    assert first != second


def test_a_profile_that_leads_in_a_circle_has_no_place(tmp_path: Path, user: Path) -> None:
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    with pytest.raises(UnsafePlaceError):
        find_place(tmp_path / "circle" / "profile", Channel.DEBUG, {"XDG_RUNTIME_DIR": str(user)})


def test_a_start_that_was_not_told_of_the_folder_finds_it_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / str(os.geteuid())
    folder.mkdir(mode=0o700)
    monkeypatch.setattr(module, "USERS", tmp_path)
    assert find_place(tmp_path, Channel.DEBUG, {}).folder == folder / "osaurus"


@pytest.mark.parametrize("fault", ["missing", "open", "link", "file", "relative"])
def test_a_folder_that_is_not_the_users_alone_is_not_used(
    tmp_path: Path, fault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "USERS", tmp_path / "nowhere")
    given = tmp_path / "given"
    match fault:
        case "open":
            given.mkdir()
            given.chmod(0o711)
        case "link":
            (tmp_path / "real").mkdir(mode=0o700)
            given.symlink_to(tmp_path / "real")
        case "file":
            given.touch(0o600)
        case "relative":
            given = Path("given")
    place = find_place(tmp_path / "profile", Channel.DEBUG, {"XDG_RUNTIME_DIR": str(given)})
    assert place.folder == (tmp_path / "profile" / "run").resolve()


def test_the_folder_is_made_for_its_owner_alone(tmp_path: Path, user: Path) -> None:
    place = find_place(tmp_path, Channel.DEBUG, {"XDG_RUNTIME_DIR": str(user)})
    place.prepare()
    place.prepare()
    assert place.folder.stat().st_mode & 0o777 == 0o700


def test_a_folder_that_others_can_enter_is_refused(tmp_path: Path, user: Path) -> None:
    place = find_place(tmp_path, Channel.DEBUG, {"XDG_RUNTIME_DIR": str(user)})
    place.folder.mkdir()
    place.folder.chmod(0o755)
    with pytest.raises(UnsafePlaceError, match="open to others"):
        place.prepare()


def test_a_link_in_its_place_is_refused(tmp_path: Path, user: Path) -> None:
    place = find_place(tmp_path, Channel.DEBUG, {"XDG_RUNTIME_DIR": str(user)})
    (tmp_path / "elsewhere").mkdir(mode=0o700)
    place.folder.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(UnsafePlaceError, match="open to others"):
        place.prepare()


def test_a_folder_that_cannot_be_made_is_explained(tmp_path: Path, user: Path) -> None:
    place = find_place(tmp_path, Channel.DEBUG, {"XDG_RUNTIME_DIR": str(user)})
    place.folder.touch()
    with pytest.raises(UnsafePlaceError, match="cannot be made"):
        place.prepare()
