"""Looking for local servers: who is found, by which name, who else may listen there, and that nobody else is asked."""

from __future__ import annotations

import socket
import threading
from typing import TYPE_CHECKING

import pytest

from app.host import asking, local_servers
from app.host.checks import is_loopback
from app.host.local_servers import LLAMA_CPP, LM_STUDIO, OLLAMA, PORTS, LocalSearch, LocalServer
from app.host.providers import check_provider
from app.telemetry.words import RemoteProviderType
from tests.local_server import LocalServer as StandIn
from tests.local_server import listing, llama_cpp, lm_studio, ollama
from tests.provider_server import HTML

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.conftest import Records


def found(*ports: int) -> tuple[LocalServer, ...] | None:
    return LocalSearch({str(port): port for port in ports}).run()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        return int(gone.getsockname()[1])


def test_each_server_is_found_under_its_own_name_wherever_it_listens() -> None:
    with ollama("llama3", "qwen3") as one, lm_studio("gemma") as two, llama_cpp("x.gguf") as three:
        assert found(one.port, two.port, three.port) == (
            LocalServer(OLLAMA, one.port, 2),
            LocalServer(LM_STUDIO, two.port, 1),
            LocalServer(LLAMA_CPP, three.port, 1),
        )


def test_a_server_without_any_model_is_a_server_all_the_same() -> None:
    with ollama() as one, llama_cpp() as two, lm_studio() as three:
        assert found(one.port, two.port, three.port) == (
            LocalServer(OLLAMA, one.port, 0),
            LocalServer(LLAMA_CPP, two.port, 0),
            LocalServer("", three.port, 0),  # an empty list says nothing of whose it is
        )


def test_the_known_ports() -> None:
    assert dict(PORTS) == {"Ollama": 11434, "LM Studio": 1234, "llama.cpp": 8080}


def test_nobody_at_home_finds_nothing() -> None:
    assert found(free_port()) == ()


@pytest.mark.parametrize(
    "pages",
    [
        {},
        {"/v1/models": HTML},
        {"/v1/models": b""},
        {"/v1/models": b"\xff\xfe"},
        {"/v1/models": b"[" * 100_000},
        {"/v1/models": []},
        {"/v1/models": {"data": "models"}},
        {"/v1/models": {"data": ["a", "b"]}},
        {"/v1/models": {"data": [{"name": "a sensor"}]}},
        {"/v1/models": {"data": [{"id": ""}]}},
        {"/v1/models": b" " * (asking.MAX_ANSWER_BYTES + 1)},
    ],
    ids=lambda pages: str(pages)[:50],
)
def test_somebody_else_at_the_port_is_not_taken_for_one(pages: Mapping[str, object]) -> None:
    with StandIn(pages) as other, ollama("llama3") as one:
        assert found(other.port, one.port) == (LocalServer(OLLAMA, one.port, 1),)


def test_what_speaks_another_protocol_altogether_is_passed_over() -> None:
    with socket.create_server(("127.0.0.1", 0)) as database:

        def greet() -> None:
            connection, _ = database.accept()
            with connection:
                connection.sendall(b"J\x00\x00\x00\x0a8.0.36\x00")

        thread = threading.Thread(target=greet)
        thread.start()
        assert found(database.getsockname()[1]) == ()
        thread.join()


def test_a_server_of_another_name_is_found_without_one() -> None:
    with StandIn({"/v1/models": listing("a", owner="somebody")}) as other:
        assert found(other.port) == (LocalServer("", other.port, 1),)


def test_a_server_that_hangs_or_drips_holds_nobody_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local_servers, "SEARCH_SECONDS", 0.3)
    with (
        StandIn(hangs_at="/v1/models") as hanging,
        StandIn(drips_at="/v1/models") as dripping,
        StandIn({"/v1/models": listing("a")}, hangs_at="/api/version") as half,
        llama_cpp("b") as sound,
    ):
        assert found(hanging.port, dripping.port, half.port, sound.port) == (
            LocalServer("", half.port, 1),
            LocalServer(LLAMA_CPP, sound.port, 1),
        )


def test_a_search_can_be_stopped_at_any_moment() -> None:
    with StandIn(hangs_at="/v1/models") as hanging:
        search = LocalSearch({"one": hanging.port})
        results: list[object] = []
        thread = threading.Thread(target=lambda: results.append(search.run()))
        thread.start()
        assert hanging.reached.wait(10)
        search.cancel()
        thread.join(10)
        assert results == [None]
    search.cancel()


def test_a_search_that_was_stopped_before_it_began_asks_nobody() -> None:
    with ollama("a") as server:
        search = LocalSearch({"one": server.port})
        search.cancel()
        assert search.run() is None
        assert server.asked == []


def test_making_a_search_asks_nobody() -> None:
    with ollama("a") as server:
        LocalSearch({"one": server.port})
        assert server.asked == []


def test_a_port_is_asked_once_though_two_programs_share_it() -> None:
    with llama_cpp("a") as server:
        assert LocalSearch({"one": server.port, "two": server.port}).run() == (LocalServer(LLAMA_CPP, server.port, 1),)
        assert server.asked == ["/v1/models"]


def test_nothing_is_said_to_a_server_but_the_question() -> None:
    with ollama("a") as server:
        found(server.port)
    assert server.asked == ["/v1/models", "/api/version"]
    for headers in server.headers:
        assert set(headers) <= {"host", "accept", "accept-encoding", "connection", "user-agent"}
        assert headers["user-agent"] == "Osaurus"


def test_a_surprise_is_told_by_its_kind_and_does_not_end_the_search(
    monkeypatch: pytest.MonkeyPatch, logged: Records
) -> None:
    def surprise(models: list[object]) -> str:
        if len(models) == 2:
            raise RuntimeError("about a canary")
        return LM_STUDIO

    monkeypatch.setattr(local_servers, "_owner", surprise)
    with ollama("a", "b") as one, ollama("a") as two:
        assert found(one.port, two.port) == (LocalServer(LM_STUDIO, two.port, 1),)
    logged.expect("a search for local servers failed in an unexpected way: RuntimeError")
    assert "canary" not in str(logged.messages)


def test_what_is_found_becomes_a_provider_of_its_protocol_on_this_computer() -> None:
    server = LocalServer(OLLAMA, 11434, 2)
    kept = check_provider(RemoteProviderType.OPENAI, server.name, server.address)
    assert (kept.base, kept.needs_key) == ("http://127.0.0.1:11434/v1", False)
    assert is_loopback(server.address)
