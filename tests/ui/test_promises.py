"""What the windows promise is so: each fact that a sentence states is held against the code."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

import pytest

from app.models import FOUNDATION_MODEL, shipped_models
from app.telemetry import features, session
from app.telemetry.catalog import common_rows, event_rows
from app.telemetry.device import COMMON_LOCALES, MemoryTier, snap_locale
from app.telemetry.words import RemoteProviderType, Transport
from ui.wording import Wording

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.telemetry.catalog import PropertyRow

HEX_12 = "^[0-9a-f]{12}$"
NAMES = (
    "name",
    "title",
    "id",
    "history",
    "path",
    "url",
    "host",
    "address",
    "key",
    "token",
    "length",
    "place",
    "device",
)


@pytest.fixture
def said(qapp: QApplication) -> str:
    assert qapp is not None
    return "\n".join(f"{promise.short}: {promise.how}" for promise in Wording().never())


def properties() -> list[PropertyRow]:
    return [prop for event in event_rows() for prop in event.properties] + list(common_rows())


def test_no_text_is_free(said: str) -> None:
    assert "a word of a closed list, an id of the shipped list of models, or twelve characters of a hash" in said
    texts = [prop for prop in properties() if prop.kind == "text"]
    assert len(texts) > 10
    for prop in texts:
        assert prop.values or prop.pattern == HEX_12
    [models] = {prop.values for prop in texts if prop.name == "model" and FOUNDATION_MODEL in prop.values}
    assert set(models) == {FOUNDATION_MODEL, *shipped_models()}


def test_the_only_number_is_the_position_of_a_step(said: str) -> None:
    assert "The only number an event can carry is the position of a step of the first minute, 0 to 9." in said
    numbers = {(prop.name, prop.pattern) for prop in properties() if prop.kind == "number"}
    assert numbers == {("step_index", "0 to 9")}
    assert {prop.kind for prop in properties()} == {"text", "yes/no", "number"}


def test_of_a_provider_its_type_of_a_server_its_transport(said: str) -> None:
    assert "only its type is counted, one of seven fixed words" in said
    rows = {row.name: {prop.name: prop.values for prop in row.properties} for row in event_rows()}
    assert rows["remote_provider_added"] == {"provider_type": tuple(RemoteProviderType)}
    assert len(RemoteProviderType) == 7
    assert rows["mcp_provider_added"] == {"transport": tuple(Transport)}
    assert rows["server_started"] == rows["agent_created"] == rows["chat_session_started"] == {}


def test_no_field_is_named_after_what_is_never_collected(said: str) -> None:
    assert "no field for a name, a title, an id or what was said before" in said
    assert {prop.name for prop in properties()} & set(NAMES) == set()


def test_only_roles_are_looked_at(said: str) -> None:
    assert "only the role of its last message is looked at, never its words" in said
    parameters = inspect.signature(features.FeatureTelemetry.message_sent).parameters
    assert "roles" in parameters
    assert {"message", "messages", "text", "content"} & set(parameters) == set()


def test_memory_goes_in_ten_steps_and_rare_regions_not_at_all(said: str) -> None:
    assert "Memory goes in ten coarse steps, language and region only where the pair is common." in said
    [memory] = common_rows()
    assert memory.values == tuple(MemoryTier)
    assert len(memory.values) == 10
    assert "de-li" not in COMMON_LOCALES
    assert snap_locale("de_LI") == "de"


def test_the_session_id_turns_over(said: str) -> None:
    assert "replaced after an hour of quiet, after a day of use, and each time sharing is switched on" in said
    assert (session.QUIET_SECONDS, session.DAY_SECONDS) == (3600.0, 86400.0)


def test_the_list_has_a_line_for_everything_that_is_never_collected(said: str) -> None:
    shorts = "\n".join(line.partition(":")[0].casefold() for line in said.splitlines())
    for thing in (
        *("chats", "prompts", "answers", "tool calls", "results", "files", "paths", "keys", "passwords"),
        *("provider addresses", "names of agents", "chats, and their history", "token counts", "text lengths"),
        *("names of providers", "remote models", "account", "outlives the running app", "address", "place"),
    ):
        assert thing in shorts
