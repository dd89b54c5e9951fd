"""What the steps make: an agent and a provider, once per run, whatever was pressed in between."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import pytest
from keyring.errors import KeyringLocked, NoKeyringError

from app.host.answers import Failure, Result
from app.host.drafts import AgentDraft, Busy, Field, ProviderDraft
from app.host.face import Face
from app.host.providers import KeyPlace
from app.policy import Forbidden, Policy
from app.preferences import Preferences
from app.secrets import KeychainError, KeychainTrouble
from app.telemetry.words import RemoteProviderType, Step
from tests.app.onboarding.runs import LOCAL, Run, again
from tests.provider_server import HTML, KEY, MODELS, ProviderServer

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.preferences import PreferencesStore
    from tests.conftest import Records
    from tests.keychain import Keychain

Type = RemoteProviderType
ANTHROPIC = ProviderDraft(Type.ANTHROPIC, "Work", key=f" {KEY}\n")


class Later:
    """Takes work and does it when told, as a thread would take its time."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Callable[[], Any], Callable[[Any], None]]] = []

    def __call__(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self.waiting.append((work, done))

    def catch_up(self) -> None:
        while self.waiting:
            work, done = self.waiting.pop(0)
            done(work())


def own(run: Run) -> list[tuple[str, Face]]:
    return [(agent.name, agent.face) for agent in run.agents.agents if not agent.is_built_in]


def made(run: Run) -> list[str]:
    """The events of making, without those of moving."""
    return [event for event in run.alive() if not event.startswith(("started", "step", "completed"))]


# The agent.


def test_continue_makes_the_agent_and_says_so_once(run: Callable[..., Run]) -> None:
    done = run().go("n")
    done.flow.set_agent(AgentDraft("  Dino ", Face.VIOLET))
    done.go("n")
    assert done.state.step == Step.CONFIGURE_AI
    assert own(done) == [("Dino", Face.VIOLET)]
    assert made(done) == ["agent_created"]


def test_back_and_continue_changes_the_same_agent(run: Callable[..., Run]) -> None:
    done = run().go("nan")
    done.go("b")
    assert done.state.agent == AgentDraft("Dino")
    done.flow.set_agent(AgentDraft("Dina", Face.BLUE))
    done.go("nbnbn")
    assert own(done) == [("Dina", Face.BLUE)]
    assert made(done) == ["agent_created"]


@pytest.mark.parametrize("name", ["", "   ", "x" * 10_000, "Di\nno", "Di\x00no", "\u202eonid"])
def test_a_name_that_cannot_be_used_is_told_beside_it_and_stays(run: Callable[..., Run], name: str) -> None:
    done = run().go("n")
    draft = AgentDraft(name, Face.ORANGE)
    done.flow.set_agent(draft)
    done.go("n")
    assert done.state.step == Step.CREATE_AGENT
    assert done.state.agent == draft
    assert done.state.trouble is not None
    assert done.state.trouble.field == Field.NAME
    assert (own(done), made(done)) == ([], [])
    done.go("a")
    assert done.state.trouble is None
    done.go("n")
    assert own(done) == [("Dino", Face.GREEN)]


@pytest.mark.parametrize("name", ["🦕", "ديناصور", "שלום"])
def test_any_writing_is_a_name(run: Callable[..., Run], name: str) -> None:
    done = run().go("n")
    done.flow.set_agent(AgentDraft(name))
    assert own(done.go("n")) == [(name, Face.GREEN)]


def test_an_agent_that_cannot_be_written_is_told_and_can_be_tried_again(run: Callable[..., Run]) -> None:
    done = run().go("na")
    path = done.agents.file.path
    path.with_suffix(".lock").mkdir()
    done.go("n")
    assert done.state.trouble is not None
    assert done.state.trouble.field == Field.STEP
    assert "agents.json cannot be written" in done.state.trouble.words
    assert made(done) == []
    path.with_suffix(".lock").rmdir()
    done.go("n")
    assert (own(done), made(done)) == ([("Dino", Face.GREEN)], ["agent_created"])


def test_an_agent_that_another_window_deleted_meanwhile_is_made_anew(run: Callable[..., Run]) -> None:
    done = run().go("nanb")
    done.agents.delete(done.agents.agents[-1].id)
    done.go("n")
    assert own(done) == [("Dino", Face.GREEN)]


def test_skipping_makes_nothing(run: Callable[..., Run]) -> None:
    done = run().go("nasp")
    assert done.state.step == Step.CONFIGURE_AI
    done.go("sn")
    assert (own(done), done.providers.providers, made(done)) == ([], (), [])


# The provider.


def test_continue_saves_the_provider_and_its_key(run: Callable[..., Run], keychain: Keychain) -> None:
    done = run().go("ns")
    done.flow.set_provider(ANTHROPIC)
    done.go("n")
    [kept] = done.providers.providers
    assert (kept.type, kept.name, kept.address, kept.has_key) == (Type.ANTHROPIC, "Work", "", True)
    assert list(keychain.kept.values()) == [KEY]
    assert made(done) == ["remote_provider_added anthropic"]
    assert done.state.step == Step.WALKTHROUGH
    assert KEY not in repr(done.state)
    done.go("n")
    assert done.state.provider == ProviderDraft()


def test_without_a_name_it_is_called_after_its_type(run: Callable[..., Run], keychain: Keychain) -> None:
    done = run().go("ns")
    done.flow.set_provider(ProviderDraft(Type.GEMINI, " ", key=KEY))
    done.go("n")
    assert [provider.name for provider in done.providers.providers] == ["Gemini"]
    assert len(keychain.kept) == 1


@pytest.mark.usefixtures("keychain")
def test_an_address_that_was_typed_for_another_type_is_not_saved(run: Callable[..., Run]) -> None:
    done = run().go("ns")
    done.flow.set_provider(ANTHROPIC._replace(address="https://example.com/v1"))
    done.go("n")
    assert [(provider.type, provider.address) for provider in done.providers.providers] == [(Type.ANTHROPIC, "")]


def test_back_and_continue_changes_the_same_provider(run: Callable[..., Run], keychain: Keychain) -> None:
    done = run().go("ns")
    done.flow.set_provider(ANTHROPIC)
    done.go("nb")
    assert done.state.provider == ANTHROPIC
    done.flow.set_provider(ANTHROPIC._replace(type=Type.GEMINI, name="Home", key=""))
    done.go("nbn")
    [kept] = done.providers.providers
    assert (kept.type, kept.name) == (Type.GEMINI, "Home")
    assert list(keychain.kept.values()) == [KEY]
    assert made(done) == ["remote_provider_added anthropic"]


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (ANTHROPIC._replace(key=""), Field.KEY),
        (ANTHROPIC._replace(key="sk-one\nsk-two"), Field.KEY),
        (ANTHROPIC._replace(key="x" * 10_000), Field.KEY),
        (ANTHROPIC._replace(name="x" * 10_000), Field.NAME),
        (ANTHROPIC._replace(type=Type.AZURE_OPENAI), Field.ADDRESS),
        (LOCAL._replace(address="https://me:hunter2@example.com"), Field.ADDRESS),
        (LOCAL._replace(address="http://example.com"), Field.ADDRESS),
        (LOCAL._replace(key="a\nb"), Field.KEY),
    ],
)
def test_what_cannot_be_used_is_told_beside_its_field(
    run: Callable[..., Run], keychain: Keychain, draft: ProviderDraft, field: Field
) -> None:
    done = run().go("ns")
    done.flow.set_provider(draft)
    for press in (done.flow.advance, done.flow.test_connection):
        press()
        assert done.state.trouble is not None
        assert done.state.trouble.field == field
        assert [word for word in ("hunter2", KEY) if word in done.state.trouble.words] == []
        assert (done.state.step, done.state.provider, done.state.busy) == (Step.CONFIGURE_AI, draft, None)
    assert (done.providers.providers, keychain.kept, made(done)) == ((), {}, [])


@pytest.mark.parametrize("error", [NoKeyringError(KEY), KeyringLocked(KEY)])
def test_a_keychain_that_will_not_leaves_the_choice(
    run: Callable[..., Run], keychain: Keychain, error: Exception
) -> None:
    keychain.error = error
    done = run().go("ns")
    done.flow.set_provider(ANTHROPIC)
    done.go("n")
    assert done.state.trouble is not None
    assert (done.state.trouble.field, done.state.step) == (Field.KEYCHAIN, Step.CONFIGURE_AI)
    assert made(done) == []
    done.flow.keep_key_for_session()
    [kept] = done.providers.providers
    assert done.providers.key_place(kept.id) == KeyPlace.SESSION
    assert made(done) == ["remote_provider_added anthropic"]
    assert done.state.step == Step.WALKTHROUGH


def test_while_the_keychain_is_asked_no_move_is_made_and_closing_still_saves(
    run: Callable[..., Run], keychain: Keychain
) -> None:
    later = Later()
    done = run(aside=later).go("ns")
    done.flow.set_provider(ANTHROPIC)
    done.go("nnsb")
    assert (done.state.busy, done.state.step) == (Busy.SAVING, Step.CONFIGURE_AI)
    assert len(later.waiting) == 1
    done.go("x")
    assert done.state.ended is True
    later.catch_up()
    assert done.state.ended is True
    assert made(done) == ["remote_provider_added anthropic"]
    assert len(keychain.kept) == 1


# The test.


def test_a_test_says_how_it_went_and_saves_nothing(run: Callable[..., Run], keychain: Keychain) -> None:
    later = Later()
    done = run(aside=later).go("ns")
    heard: list[Busy | None] = []
    done.flow.subscribe(lambda: heard.append(done.state.busy))
    with ProviderServer(Type.OPEN_RESPONSES) as server:
        done.flow.set_provider(ProviderDraft(Type.OPEN_RESPONSES, "", server.address, KEY))
        done.flow.test_connection()
        assert done.state.busy == Busy.TESTING
        later.catch_up()
    assert (done.state.busy, done.state.tested) == (None, Result(models=MODELS))
    assert (done.providers.providers, keychain.kept, made(done)) == ((), {}, [])
    assert heard == [None, Busy.TESTING, None]
    done.flow.set_provider(done.state.provider._replace(name="other"))
    assert done.state.tested is None


def test_a_provider_that_answers_html(run: Callable[..., Run]) -> None:
    done = run().go("ns")
    with ProviderServer(Type.OSAURUS, body=HTML) as server:
        done.flow.set_provider(ProviderDraft(Type.OSAURUS, "", server.address))
        done.flow.test_connection()
    assert done.state.tested == Result(failure=Failure.NOT_JSON)


@pytest.mark.parametrize("stop", ["s", "b", "x", "type", "stop", "leave", "n"])
def test_a_test_under_way_is_given_up_by_whatever_comes_next(run: Callable[..., Run], stop: str) -> None:
    ended: list[Result] = []
    threads: list[threading.Thread] = []

    def aside(work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        if "run" not in getattr(work, "__name__", ""):
            done(work())
            return
        threads.append(threading.Thread(target=lambda: ended.append(work())))
        threads[-1].start()

    done = run(aside=aside).go("ns")
    with ProviderServer(Type.OSAURUS, hangs=True) as server:
        done.flow.set_provider(ProviderDraft(Type.OSAURUS, "", server.address))
        done.flow.test_connection()
        assert server.reached.wait(10)
        match stop:
            case "type":
                done.flow.set_provider(LOCAL)
            case "stop":
                done.flow.stop_test()
            case "leave":
                done.flow.leave()
            case move:
                done.go(move)
        threads[0].join(5)
        assert server.left.wait(5)
    assert ended == [Result(failure=Failure.CANCELLED)]
    assert (done.state.busy, done.state.tested) == (None, None)


def test_the_stored_key_is_tested_where_none_is_typed(run: Callable[..., Run], keychain: Keychain) -> None:
    done = run().go("ns")
    with ProviderServer(Type.OPEN_RESPONSES) as server:
        draft = ProviderDraft(Type.OPEN_RESPONSES, "", server.address, KEY)
        done.flow.set_provider(draft)
        done.go("nb")
        done.flow.set_provider(draft._replace(key=""))
        done.flow.test_connection()
        assert done.state.tested == Result(models=MODELS)
        keychain.error = KeyringLocked("locked")
        done.flow.test_connection()
    assert done.state.tested is not None
    assert done.state.tested.words == str(KeychainError(KeychainTrouble.LOCKED))


# Quitting and coming back.


@pytest.mark.parametrize(
    ("moves", "step", "index"),
    [("n", "create_agent", 1), ("ns", "configure_ai", 2), ("nan", "configure_ai", 2), ("nss", "walkthrough", 3)],
)
def test_a_run_that_was_left_goes_on_where_it_was(run: Callable[..., Run], moves: str, step: str, index: int) -> None:
    first = run().go(moves)
    assert again(first.store).current.onboarding_step == step
    second = run(store=again(first.store))
    assert (second.state.step, second.state.position) == (Step(step), index)
    assert second.alive() == ["started", f"step_viewed {step} {index}"]
    second.go("b" * 9)
    assert second.state.step == Step.WELCOME
    assert second.state.box_checked is True


def test_what_the_left_run_had_made_is_changed_and_not_made_again(run: Callable[..., Run], keychain: Keychain) -> None:
    first = run().go("nan")
    first.flow.set_provider(ANTHROPIC)
    first.go("n")
    second = run(store=again(first.store))
    assert second.state.step == Step.WALKTHROUGH
    second.go("bb")
    assert second.state.agent == AgentDraft("Dino")
    second.go("nn")
    assert second.state.step == Step.WALKTHROUGH
    assert (len(own(second)), len(second.providers.providers), made(second)) == (1, 1, [])
    assert len(keychain.kept) == 1


@pytest.mark.usefixtures("keychain")
@pytest.mark.parametrize("moves", ["", "b", "bbn", "x"])
def test_what_was_typed_and_not_saved_is_in_no_file_whatever_ends_the_run(run: Callable[..., Run], moves: str) -> None:
    first = run().go("nan")
    first.flow.set_provider(ANTHROPIC._replace(name="Secret project"))
    first.go(moves)
    first.flow.leave()
    first.service.close()

    files = [path for path in first.store.folder.rglob("*") if path.is_file()]
    assert files != []
    for path in files:
        content = path.read_bytes()
        assert KEY.encode() not in content, path.name
        assert b"Secret project" not in content, path.name
    later = run(store=again(first.store))
    assert later.state.provider == ProviderDraft()


def test_before_the_answer_nothing_is_remembered(run: Callable[..., Run]) -> None:
    done = run()
    assert done.store.folder.exists() is False
    assert run(store=again(done.store)).state.step == Step.WELCOME


def test_where_the_answer_was_taken_back_meanwhile_it_is_asked_again(
    run: Callable[..., Run], store: PreferencesStore
) -> None:
    first = run().go("ns")
    first.store.update(lambda stored: stored._replace(consent=None))
    assert run(store=again(store)).state.step == Step.WELCOME


def test_under_a_policy_it_goes_on_too(run: Callable[..., Run]) -> None:
    first = run(policy=Policy(Forbidden.ADMINISTRATOR)).go("ns")
    second = run(store=again(first.store), policy=Policy(Forbidden.ADMINISTRATOR))
    assert second.state.step == Step.CONFIGURE_AI
    assert second.recorded() == []


def test_run_again_begins_at_welcome_and_leaves_no_step_behind(run: Callable[..., Run]) -> None:
    first = run().go("nssn")
    stored = again(first.store).current
    assert (stored.onboarding_finished, stored.onboarding_step) == (True, None)
    second = run(store=again(first.store)).go("ns")
    assert second.state.step == Step.CONFIGURE_AI
    assert again(first.store).current == stored
    assert run(store=again(first.store)).state.step == Step.WELCOME


def test_run_again_makes_another_agent(run: Callable[..., Run]) -> None:
    first = run().go("nansn")
    second = run(store=again(first.store)).go("nan")
    assert [name for name, _ in own(second)] == ["Dino", "Dino"]
    assert made(second) == ["agent_created"]


def test_a_step_of_another_version_begins_at_welcome(run: Callable[..., Run], store: PreferencesStore) -> None:
    first = run().go("n")
    first.store.update(lambda stored: stored._replace(onboarding_step="meet_the_neighbours"))
    assert run(store=again(store)).state.step == Step.WELCOME


def test_how_far_it_came_need_not_be_written_down(run: Callable[..., Run], logged: Records) -> None:
    done = run()
    done.store.folder.write_text("not a folder")
    done.go("nss")
    assert done.state.step == Step.WALKTHROUGH
    assert done.store.current == Preferences(consent=done.store.current.consent)._replace(onboarding_step="walkthrough")
    logged.expect("the answer holds for this session only")
