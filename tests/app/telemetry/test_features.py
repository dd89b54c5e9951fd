"""FeatureTelemetry: each moment with its rules, and once per install whatever happens."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any

import pytest

from app.models import shipped_models
from app.preferences import Preferences, PreferencesStore
from app.telemetry.features import FeatureTelemetry, FoundationModel, LocalModel, Model, RemoteModel, Role
from app.telemetry.ledger import Fate
from app.telemetry.words import AgentSource, MessageSource, RemoteProviderType, Transport

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.telemetry import TelemetryService
    from tests.conftest import Records

NOWHERE = "http://127.0.0.1:9"
SHIPPED = "mlx-community/Qwen3-8B-4bit"
SECRET = "acme-internal/legal-bot"  # noqa: S105 - what a person typed
USER = (Role.SYSTEM, Role.USER)


@pytest.fixture
def service(make_service: Callable[..., TelemetryService]) -> TelemetryService:
    """A service that holds what it is told: the question is open."""
    return make_service(NOWHERE)


@pytest.fixture
def telemetry(service: TelemetryService, store: PreferencesStore) -> FeatureTelemetry:
    return FeatureTelemetry(service, store)


def told(service: TelemetryService) -> list[tuple[str, dict[str, Any]]]:
    """The events that were recorded, with their own properties."""
    found = []
    for row in service.rows()[1]:
        if row.payload is not None:
            props = json.loads(row.payload)["props"]
            assert props.pop("total_memory_gb") == "16"
            found.append((row.name, props))
    return found


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (lambda t: t.app_launched(), [("app_launched", {})]),
        (lambda t: t.server_started(), [("server_started", {})]),
        (lambda t: t.chat_session_started(), [("chat_session_started", {})]),
        (lambda t: t.agent_run(AgentSource.DISPATCH), [("agent_run", {"source": "dispatch"})]),
        (lambda t: t.agent_run(AgentSource.HTTP_API), [("agent_run", {"source": "http_api"})]),
        (lambda t: t.agent_created(), [("agent_created", {})]),
        (lambda t: t.agent_created(is_built_in=True), []),
        (
            lambda t: t.mcp_provider_saved(Transport.STDIO, is_new=True),
            [("mcp_provider_added", {"transport": "stdio"})],
        ),
        (lambda t: t.mcp_provider_saved(Transport.HTTP, is_new=False), []),
        (lambda t: t.remote_provider_saved(RemoteProviderType.OPENAI, is_new=False), []),
        (lambda t: t.remote_provider_saved(RemoteProviderType.OPENAI, is_new=True, is_ephemeral=True), []),
        *(
            (
                lambda t, kind=kind: t.remote_provider_saved(kind, is_new=True),
                [("remote_provider_added", {"provider_type": kind.value})],
            )
            for kind in RemoteProviderType
        ),
        (
            lambda t: t.model_downloaded(SHIPPED, verified=True),
            [("model_downloaded", {"model": SHIPPED, "param_count": "8B", "quantization": "4-bit", "is_vlm": False})],
        ),
        (lambda t: t.model_downloaded(SHIPPED, verified=False), []),
        (lambda t: t.model_downloaded(SECRET, verified=True), []),
        (lambda t: t.model_downloaded("foundation", verified=True), []),
    ],
)
def test_a_moment_and_its_event(
    service: TelemetryService,
    telemetry: FeatureTelemetry,
    moment: Callable[[FeatureTelemetry], None],
    expected: list[tuple[str, dict[str, Any]]],
) -> None:
    moment(telemetry)
    assert told(service) == expected


def test_every_shipped_model_can_be_downloaded(service: TelemetryService, telemetry: FeatureTelemetry) -> None:
    for model in list(shipped_models())[:60]:
        telemetry.model_downloaded(model, verified=True)
    assert [props["model"] for _, props in told(service)] == list(shipped_models())[:60]


@pytest.mark.parametrize(
    ("model", "expected"),
    [
        (FoundationModel(), {"model_source": "foundation", "provider_type": "foundation", "model": "foundation"}),
        (LocalModel(SHIPPED), {"model_source": "local", "provider_type": "mlx", "model": SHIPPED}),
        (LocalModel(SECRET), {"model_source": "local", "provider_type": "mlx"}),
        (LocalModel("foundation"), {"model_source": "local", "provider_type": "mlx"}),
        (
            RemoteModel(RemoteProviderType.ANTHROPIC, SECRET),
            {"model_source": "remote", "provider_type": "anthropic", "model_hash": "9bec1a08638b"},
        ),
        (
            RemoteModel(RemoteProviderType.OSAURUS, " my-proxy/gpt-4o "),
            {"model_source": "remote", "provider_type": "osaurus", "model_hash": "33322fc3fb99"},
        ),
        (RemoteModel(RemoteProviderType.OPENAI, "  "), {"model_source": "remote", "provider_type": "openai"}),
        (
            RemoteModel(RemoteProviderType.OPENAI, SHIPPED),
            {"model_source": "remote", "provider_type": "openai", "model_hash": "9915e1dc99af"},
        ),
    ],
)
def test_what_a_question_tells_about_the_model(
    service: TelemetryService, telemetry: FeatureTelemetry, model: Model, expected: dict[str, Any]
) -> None:
    telemetry.message_sent(USER, source=MessageSource.CHAT_UI, model=model, stream=True)
    [(name, props)] = told(service)
    assert (name, props) == ("message_sent", {"source": "chat_ui", "is_agent": False, "stream": True, **expected})


@pytest.mark.parametrize(
    ("roles", "counts"),
    [
        ((), False),
        ((Role.USER,), True),
        ((Role.SYSTEM, Role.USER), True),
        ((Role.USER, Role.ASSISTANT), False),
        ((Role.USER, Role.ASSISTANT, Role.TOOL), False),
        ((Role.USER, Role.SYSTEM), False),
        ((Role.TOOL, Role.USER), True),
    ],
)
def test_a_question_counts_when_its_last_message_is_the_users(
    service: TelemetryService, telemetry: FeatureTelemetry, roles: tuple[Role, ...], *, counts: bool
) -> None:
    telemetry.message_sent(roles, source=MessageSource.PLUGIN, model=FoundationModel(), stream=False)
    assert [name for name, _ in told(service)] == (["message_sent"] if counts else [])


def test_a_run_over_http_is_a_run_and_a_question(service: TelemetryService, telemetry: FeatureTelemetry) -> None:
    telemetry.agent_run_over_http(USER, model=LocalModel(SHIPPED), stream=False)
    telemetry.agent_run_over_http((*USER, Role.TOOL), model=LocalModel(SHIPPED), stream=False)
    assert [(name, props.get("is_agent"), props["source"]) for name, props in told(service)] == [
        ("agent_run", None, "http_api"),
        ("message_sent", True, "http_api"),
        ("agent_run", None, "http_api"),
    ]


def test_a_wrong_call_is_refused_and_the_callers_work_goes_on(
    service: TelemetryService, telemetry: FeatureTelemetry, logged: Records
) -> None:
    wrong: Any = SECRET
    calls: list[Callable[[], None]] = [
        lambda: telemetry.agent_run(wrong),
        lambda: telemetry.remote_provider_saved(wrong, is_new=True),
        lambda: telemetry.mcp_provider_saved(wrong, is_new=True),
        lambda: telemetry.message_sent(USER, source=wrong, model=FoundationModel(), stream=True),
        lambda: telemetry.message_sent(USER, source=MessageSource.CHAT_UI, model=wrong, stream=True),
        lambda: telemetry.message_sent(
            USER, source=MessageSource.CHAT_UI, model=RemoteModel(wrong, wrong), stream=True
        ),
        lambda: telemetry.message_sent(USER, source=MessageSource.CHAT_UI, model=FoundationModel(), stream=wrong),
        lambda: telemetry.message_sent(
            USER, source=MessageSource.CHAT_UI, model=FoundationModel(), is_agent=True, stream=True
        ),
    ]
    for call in calls:
        call()
    rows = service.rows()[1]
    assert [(row.fate, row.detail) for row in rows] == [
        (Fate.REFUSED, detail)
        for detail in ("source", "provider_type", "transport", "source", "", "", "stream", "is_agent, source")
    ]
    assert [message for message in logged.messages if SECRET in message] == []
    logged.expect(*["the catalogue refused an event"] * len(calls))


# Once per install.


def test_the_first_chat_is_shown_once_and_only_after_onboarding(
    service: TelemetryService, telemetry: FeatureTelemetry, store: PreferencesStore
) -> None:
    telemetry.chat_shown()
    assert told(service) == []
    store.update(lambda stored: stored._replace(chat_shown_armed=True))
    telemetry.chat_shown()
    telemetry.chat_shown()
    assert told(service) == [("first_time_chat_shown", {})]
    assert PreferencesStore(store.folder).load().spent_moments == ("first_time_chat_shown",)


def test_the_first_message_counts_once(service: TelemetryService, telemetry: FeatureTelemetry) -> None:
    telemetry.chat_used()
    telemetry.chat_used()
    assert told(service) == [("first_time_chat_used", {})]


def test_the_flag_is_on_disk_before_anybody_hears_of_the_moment(
    make_service: Callable[..., TelemetryService], store: PreferencesStore
) -> None:
    service = make_service(NOWHERE)
    seen: list[tuple[str, ...]] = []
    service.subscribe(lambda: seen.append(PreferencesStore(store.folder).load().spent_moments))
    FeatureTelemetry(service, store).chat_used()
    assert seen == [("first_time_chat_used",)]


@pytest.mark.parametrize("answer", ["grant", "decline", "dismiss"])
def test_it_is_spent_under_any_answer_and_not_told_at_the_next_launch(
    make_service: Callable[..., TelemetryService], store: PreferencesStore, answer: str
) -> None:
    service = make_service(NOWHERE, flush_seconds=3600.0)
    getattr(service, answer)()
    FeatureTelemetry(service, store).chat_used()
    expected = [("first_time_chat_used", {})] if answer == "grant" else []
    assert told(service) == expected

    again = PreferencesStore(store.folder)
    again.load()
    later = make_service(NOWHERE, preferences=again, flush_seconds=3600.0)
    later.grant()
    FeatureTelemetry(later, again).chat_used()
    assert told(later) == []


def test_in_a_silent_build_it_is_spent_too(
    make_service: Callable[..., TelemetryService], store: PreferencesStore
) -> None:
    FeatureTelemetry(make_service(None), store).chat_used()
    assert PreferencesStore(store.folder).load().spent_moments == ("first_time_chat_used",)


def test_another_copy_that_knows_nothing_of_it_yet_finds_it_spent(
    make_service: Callable[..., TelemetryService], store: PreferencesStore
) -> None:
    other = PreferencesStore(store.folder)
    other.load()
    first, second = make_service(NOWHERE), make_service(NOWHERE, preferences=other)
    FeatureTelemetry(first, store).chat_used()
    FeatureTelemetry(second, other).chat_used()
    assert [told(first), told(second)] == [[("first_time_chat_used", {})], []]
    assert other.current == Preferences(spent_moments=("first_time_chat_used",))


def test_where_nothing_can_be_written_it_is_once_per_process_and_a_line_in_the_log(
    make_service: Callable[..., TelemetryService], tmp_path: Path, logged: Records
) -> None:
    place = tmp_path / "home-of-somebody"
    place.write_text("not a folder")
    store = PreferencesStore(place)
    store.load()
    service = make_service(NOWHERE, preferences=store)
    telemetry = FeatureTelemetry(service, store)
    telemetry.chat_used()
    telemetry.chat_used()
    FeatureTelemetry(service, store).chat_used()
    assert told(service) == [("first_time_chat_used", {})]
    [line] = logged.messages
    assert "first_time" not in line
    assert "somebody" not in line
    logged.expect("a once-per-install moment could not be written down: preferences.json cannot be written")


@pytest.mark.parametrize("writable", [True, False])
def test_threads_that_come_together_tell_it_once(
    make_service: Callable[..., TelemetryService], tmp_path: Path, logged: Records, *, writable: bool
) -> None:
    place = tmp_path / "place"
    if not writable:
        place.write_text("not a folder")
    store = PreferencesStore(place)
    service = make_service(NOWHERE, preferences=store)
    telemetry = FeatureTelemetry(service, store)
    together = threading.Barrier(8)

    def use() -> None:
        together.wait()
        telemetry.chat_used()

    threads = [threading.Thread(target=use) for _ in range(8)]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    sys.setswitchinterval(before)
    assert told(service) == [("first_time_chat_used", {})]
    assert [message for message in logged.messages if "once-per-install" not in message] == []
    logged.messages.clear()


ONE_LAUNCH = """
import json, resource, sys
from pathlib import Path
from app.build import Build
from app.policy import Policy
from app.preferences import PreferencesStore
from app.telemetry import TelemetryService
from app.telemetry.device import Facts, MemoryTier
from app.telemetry.features import FeatureTelemetry

store = PreferencesStore(Path(sys.argv[1]))
store.load()
service = TelemetryService(
    build=Build(), preferences=store, policy=Policy(),
    environ={"APTABASE_APP_KEY": "A-SH-0", "APTABASE_HOST": "http://127.0.0.1:9"},
    facts=lambda: Facts(MemoryTier.GB_16, "Linux", "12", "en-us"))
service.start()
service._prepared.wait()
telemetry = FeatureTelemetry(service, store)
if "full" in sys.argv:
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
print("ready", flush=True)
sys.stdin.readline()
telemetry.chat_shown()
telemetry.chat_used()
telemetry.chat_used()
print(json.dumps([row.name for row in service.rows()[1]]))
"""


def launches(folder: Path, *arguments: str, number: int = 1) -> list[tuple[list[str], str]]:
    """Start copies of the app that wait for each other; gives what each recorded and said."""
    command = [sys.executable, "-c", ONE_LAUNCH, str(folder), *arguments]
    pipe = subprocess.PIPE
    children = [subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True) for _ in range(number)]
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
    for child in children:
        assert child.stdin is not None
        child.stdin.write("\n")
        child.stdin.flush()
    outputs = [child.communicate(timeout=60) for child in children]
    return [(json.loads(out), err) for out, err in outputs]


@pytest.mark.parametrize("rounds", [2, pytest.param(30, marks=pytest.mark.long)])
def test_two_copies_that_start_together_tell_it_once_between_them(tmp_path: Path, rounds: int) -> None:
    for number in range(rounds):
        folder = tmp_path / str(number)
        PreferencesStore(folder).update(lambda stored: stored._replace(chat_shown_armed=True))
        done = launches(folder, number=2)
        assert sorted(name for names, _ in done for name in names) == ["first_time_chat_shown", "first_time_chat_used"]
        assert [errors for _, errors in done] == ["", ""]


def test_on_a_full_disk_it_is_once_per_process(tmp_path: Path) -> None:
    PreferencesStore(tmp_path).update(lambda stored: stored._replace(chat_shown_armed=True))
    before = (tmp_path / "preferences.json").read_bytes()
    [(names, errors)] = launches(tmp_path, "full")
    assert names == ["first_time_chat_shown", "first_time_chat_used"]
    line = "a once-per-install moment could not be written down: preferences.json cannot be written: File too large.\n"
    assert errors == line * 2
    assert (tmp_path / "preferences.json").read_bytes() == before
