"""The story agrees with the catalogue, and nobody is recorded with what they have not been shown."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from app.telemetry import catalog, history
from app.telemetry.events import EVENTS, CommonProperties, Event, field_since
from app.telemetry.history import HISTORY, Chapter, added_since
from app.telemetry.words import CATALOGUE_VERSION
from tests.app.telemetry.copies import changed_copy, run_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

REFRESH = """
The catalogue is not the one that the last chapter of app/telemetry/history.py tells of.

- If people who have agreed must be told (a new event, property or value, or another meaning): raise CATALOGUE_VERSION
  in app/telemetry/words.py, mark what is new with `since`, and write a new chapter.
- If only the wording became better, or version {version} was never released: keep the chapter.

Then write fingerprint="{fingerprint}" into the last chapter, and run `make document`.
"""


def marked(kinds: Mapping[str, type[Event]], common: type[Any] = CommonProperties) -> dict[str, int]:
    """Everything that is newer than the first version, as the history writes it, by the version that brought it."""
    found = {}
    for name, kind in kinds.items():
        if kind.since > 1:
            found[name] = kind.since
        found |= {
            f"{name}.{field}": field_since(kind, field)
            for field in kind.model_fields
            if field_since(kind, field) > kind.since
        }
    return found | {
        f"*.{field}": field_since(common, field) for field in common.model_fields if field_since(common, field) > 1
    }


def disagreements(story: Sequence[Chapter], kinds: Mapping[str, type[Event]], version: int) -> list[str]:
    """Say where the story and the catalogue differ."""
    told = {name: chapter.version for chapter in story for name in chapter.added}
    wrong = [
        f"{name} is since {since}, the story says {told.get(name)}"
        for name, since in marked(kinds).items()
        if told.get(name) != since
    ]
    wrong += [f"{name} is told and not marked" for name in told if name not in marked(kinds)]
    if [chapter.version for chapter in story] != list(range(1, len(story) + 1)):
        wrong.append("the versions do not count up from 1")
    days = [date.fromisoformat(chapter.released) for chapter in story]
    if days != sorted(days):
        wrong.append("the days do not follow each other")
    if not story or story[-1].version != version:
        wrong.append(f"the last chapter is not about version {version}")
    if any(not chapter.summary.endswith(".") for chapter in story):
        wrong.append("a chapter has no summary")
    return wrong


def test_the_story_agrees_with_the_catalogue() -> None:
    assert disagreements(HISTORY, EVENTS, CATALOGUE_VERSION) == []


def test_the_last_chapter_is_about_this_very_catalogue() -> None:
    found = catalog.fingerprint()
    assert HISTORY[-1].fingerprint == found, REFRESH.format(version=CATALOGUE_VERSION, fingerprint=found)


def test_no_two_chapters_have_the_same_fingerprint() -> None:
    assert len({chapter.fingerprint for chapter in HISTORY}) == len(HISTORY)


SECOND = Chapter(2, "2027-01-01", "More.", ("later", "app_launched.later"), "x")


class _Later(Event):
    name = "later"
    since = 2


class _Launched(Event):
    name = "app_launched"
    later: bool = catalog.EVENTS["message_sent"].model_fields["stream"]._copy()  # type: ignore[assignment]


_Launched.model_fields["later"].json_schema_extra = {"since": 2}
NEWER: dict[str, type[Event]] = {**EVENTS, "later": _Later, "app_launched": _Launched}


@pytest.mark.parametrize(
    ("story", "kinds", "version", "wrong"),
    [
        ((*HISTORY, SECOND), NEWER, 2, 0),
        (HISTORY, NEWER, 1, 2),
        ((*HISTORY, SECOND), EVENTS, 2, 2),
        ((*HISTORY, SECOND._replace(added=("later",))), NEWER, 2, 1),
        ((*HISTORY, SECOND._replace(version=3)), NEWER, 3, 3),
        ((*HISTORY, SECOND._replace(released="2020-01-01")), NEWER, 2, 1),
        ((*HISTORY, SECOND._replace(summary="")), NEWER, 2, 1),
        ((*HISTORY, SECOND), NEWER, 3, 1),
        ((), EVENTS, 1, 1),
    ],
)
def test_the_comparison_finds_what_differs(
    story: Sequence[Chapter], kinds: Mapping[str, type[Event]], version: int, wrong: int
) -> None:
    assert len(disagreements(story, kinds, version)) == wrong


def test_what_is_new_since_a_version(monkeypatch: pytest.MonkeyPatch) -> None:
    assert added_since(CATALOGUE_VERSION) == ()
    third = SECOND._replace(version=3, added=("third",))
    monkeypatch.setattr(history, "HISTORY", (*HISTORY, SECOND, third))
    monkeypatch.setattr(history, "CATALOGUE_VERSION", 3)
    assert added_since(1) == ("later", "app_launched.later", "third")
    assert added_since(2) == ("third",)
    assert added_since(3) == ()
    assert added_since(4) == ()


# A later catalogue, in a copy of the code: what an old answer covers, and what it does not.

CHAPTER = """
    Chapter(2, "2027-01-01", "More.", ("server_started", "message_sent.stream", "*.many"), "x"),
)
"""
COMMON = """
    many: bool = Field(default=True, json_schema_extra={"since": 2}, description="x")


class Event(Declared):"""
NEXT_CATALOGUE = {
    "app/telemetry/words.py": [("CATALOGUE_VERSION = 1\n", "CATALOGUE_VERSION = 2\n")],
    "app/telemetry/history.py": [("\n)\n\n\ndef added_since", CHAPTER + "\n\ndef added_since")],
    "app/telemetry/events.py": [
        ('    name = "server_started"\n', '    name = "server_started"\n    since = 2\n'),
        ("stream: bool = Field(", 'stream: bool = Field(json_schema_extra={"since": 2}, '),
        ("class Event(Declared):", COMMON),
    ],
}

AN_OLD_ANSWER = """
import json, sys
from pathlib import Path
from app.build import Build
from app.collector import Collector
from app.policy import Policy
from app.preferences import Answer, PreferencesStore, StoredConsent
from app.telemetry import TelemetryService, events
from app.telemetry.catalog import json_schema
from app.telemetry.device import Facts, MemoryTier
from app.telemetry.words import MessageSource, ModelSource, ProviderType

store = PreferencesStore(Path(sys.argv[1]))
store.load()
old = StoredConsent(Answer.GRANTED, silent_build=False, catalogue_version=1)
store.update(lambda stored: stored._replace(consent=old))
said = []

def everything():
    service.track(events.AppLaunched())
    service.track(events.ServerStarted())
    service.track_moment("server_started", lambda: events.ServerStarted())
    service.track(events.MessageSent(
        source=MessageSource.CHAT_UI, model_source=ModelSource.FOUNDATION, provider_type=ProviderType.FOUNDATION,
        is_agent=False, stream=True))

with Collector(rate_limit=False) as collector:
    service = TelemetryService(
        build=Build(), preferences=store, policy=Policy(),
        environ={"APTABASE_APP_KEY": "A-SH-0123456789", "APTABASE_HOST": collector.url},
        facts=lambda: Facts(MemoryTier.GB_16, "Linux", "12", "en-us"), flush_seconds=3600.0)
    service.start(prepare=False)
    service.track_moment("server_started", lambda: events.ServerStarted())  # before the catalogue is there
    service.prepare()
    service._prepared.wait()
    everything()
    said.append(service.status().new_facts)
    service.acknowledge_new_facts()
    said.append(service.status().new_facts)
    everything()
    service.close(10.0)
    print(json.dumps({
        "said": said,
        "sent": [[a.event_name, sorted(a.props)] for a in collector.arrivals],
        "counts": {fate.value: number for fate, number in service.status().counts.items() if number},
        "stored": store.current.consent.catalogue_version,
    }))
"""


def test_what_a_person_has_not_been_shown_is_not_recorded(tmp_path: Path) -> None:
    copy = changed_copy(tmp_path / "copy", NEXT_CATALOGUE)
    done = run_in(copy, "-c", AN_OLD_ANSWER, str(tmp_path / "profile"))
    assert done.stderr == ""
    message = ["is_agent", "model_source", "provider_type", "source", "total_memory_gb"]
    assert json.loads(done.stdout) == {
        "said": [["server_started", "message_sent.stream", "*.many"], []],
        "sent": [
            ["app_launched", ["total_memory_gb"]],
            ["message_sent", message],
            ["app_launched", ["many", "total_memory_gb"]],
            ["server_started", ["many", "total_memory_gb"]],
            ["server_started", ["many", "total_memory_gb"]],
            ["message_sent", sorted([*message, "many", "stream"])],
        ],
        "counts": {"sent": 6},
        "stored": 2,
    }


def test_a_changed_catalogue_turns_the_fingerprint_test_red_and_says_what_to_do(tmp_path: Path) -> None:
    change = {"app/telemetry/words.py": [('    PLUGIN = "plugin"\n', '    PLUGIN = "plugin"\n    CLI = "cli"\n')]}
    copy = changed_copy(tmp_path / "copy", change)
    (copy / "pyproject.toml").write_text("")
    test = "tests/app/telemetry/test_history.py::test_the_last_chapter_is_about_this_very_catalogue"
    done = run_in(copy, "-m", "pytest", "-q", "-p", "no:cacheprovider", test)
    assert done.returncode == 1, done.stdout
    assert 'Then write fingerprint="' in done.stdout
    assert "raise CATALOGUE_VERSION" in done.stdout
