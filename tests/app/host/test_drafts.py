"""What is typed about a provider, and what choosing another type makes of it."""

from __future__ import annotations

from app.host.drafts import ProviderDraft
from app.host.providers import KINDS
from app.telemetry.words import RemoteProviderType
from tests.provider_server import KEY

Type = RemoteProviderType


def test_a_suggested_address_makes_room_for_the_next_suggestion() -> None:
    draft = ProviderDraft(Type.ANTHROPIC, "Work", key=KEY)
    asked = draft.with_type(Type.OSAURUS)
    assert asked == ProviderDraft(Type.OSAURUS, "Work", KINDS[Type.OSAURUS].base, KEY)
    assert asked.with_type(Type.AZURE_OPENAI).address == ""
    assert asked.with_type(Type.ANTHROPIC) == draft


def test_a_key_that_is_typed_is_in_no_representation() -> None:
    draft = ProviderDraft(Type.ANTHROPIC, "Work", "https://example.com/v1", KEY)
    assert KEY not in f"{draft!r} {draft!s} {draft} {[draft]}"
    shown = [name for name in draft._fields if f"{name}={getattr(draft, name)!r}" in repr(draft)]
    assert shown == ["type", "name", "address"]


def test_a_typed_address_waits_for_a_type_that_asks_for_one() -> None:
    draft = ProviderDraft(Type.OPEN_RESPONSES, address="https://example.com/v1")
    for kind in (Type.ANTHROPIC, Type.OPENAI, Type.OSAURUS, Type.AZURE_OPENAI, Type.OPEN_RESPONSES):
        draft = draft.with_type(kind)
        assert (draft.type, draft.address) == (kind, "https://example.com/v1")
