"""Testing a connection: each type's own call, each way in which it can fail, and nothing said that should not be."""

from __future__ import annotations

import logging
import socket
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import trustme

from app.errors import OsaurusError
from app.host import asking, connection
from app.host.answers import Failure, Result
from app.host.connection import ConnectionTest, headers_of, url_of
from app.host.providers import KINDS, Provider
from app.secrets import KeychainError, KeychainTrouble
from app.telemetry.words import RemoteProviderType
from tests.provider_server import HTML, KEY, MODELS, ProviderServer, given_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Type = RemoteProviderType
ERROR = b'{"error": {"message": "no"}}'


def provider(address: str, kind: Type = Type.OPENAI) -> Provider:
    return Provider("id-1", kind, "Work", address)


def ended(asked: Provider, read_key: Callable[[], str | None] = lambda: KEY) -> Result:
    return ConnectionTest(asked, read_key).run()


class Aside:
    """A test that runs on a thread."""

    def __init__(self, asked: Provider, read_key: Callable[[], str | None] = lambda: KEY) -> None:
        self.test = ConnectionTest(asked, read_key)
        self._results: list[Result] = []
        self._thread = threading.Thread(target=lambda: self._results.append(self.test.run()))
        self._thread.start()

    def result(self) -> Result:
        self._thread.join(10)
        [result] = self._results
        return result


@pytest.fixture
def all_records() -> Iterator[list[str]]:
    """Everything that anybody logs, at every level."""
    messages: list[str] = []

    class Keep(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            messages.append(f"{record.getMessage()} {record.args} {record.exc_text}")

    root = logging.getLogger()
    handler, before = Keep(logging.DEBUG), root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield messages
    root.setLevel(before)
    root.removeHandler(handler)


@pytest.mark.parametrize("kind", Type)
def test_each_type_is_asked_in_its_own_way(kind: Type) -> None:
    with ProviderServer(kind) as server:
        assert ended(provider(server.address, kind)) == Result(models=MODELS)
        [asked] = server.asked
    assert given_key(kind, asked) == KEY
    assert KEY not in asked.target
    assert [name for name in ("cookie", "referer", "origin") if name in asked.headers] == []


@pytest.mark.parametrize("kind", Type)
def test_a_wrong_key_is_told_by_each_type_in_its_own_way(kind: Type) -> None:
    told = Failure.KEY_OR_ADDRESS if kind is Type.AZURE_OPENAI else Failure.WRONG_KEY
    with ProviderServer(kind) as server:
        assert ended(provider(server.address, kind), lambda: "sk-another").failure == told


@pytest.mark.parametrize("kind", Type)
def test_a_key_that_is_missing_is_not_called_a_wrong_one(kind: Type) -> None:
    with ProviderServer(kind) as server:
        assert ended(provider(server.address, kind), lambda: None).failure == Failure.KEY_WANTED


def test_the_real_addresses() -> None:
    asked = {
        kind: url_of(Provider("id", kind, "x", "https://e.test/az" if not KINDS[kind].base else "")) for kind in Type
    }
    assert asked == {
        Type.OPENAI: "https://api.openai.com/v1/models",
        Type.ANTHROPIC: "https://api.anthropic.com/v1/models?limit=1000",
        Type.GEMINI: "https://generativelanguage.googleapis.com/v1beta/models?pageSize=1000",
        Type.AZURE_OPENAI: "https://e.test/az/openai/models?api-version=2024-10-21",
        Type.OPEN_RESPONSES: "https://e.test/az/models",
        Type.OPENAI_CODEX: "https://api.openai.com/v1/models",
        Type.OSAURUS: "http://127.0.0.1:1337/v1/models",
    }


def test_a_local_server_may_be_entered_with_or_without_its_version() -> None:
    assert url_of(provider("http://127.0.0.1:1337", Type.OSAURUS)) == "http://127.0.0.1:1337/v1/models"


def test_without_a_key_no_header_pretends_to_have_one() -> None:
    with ProviderServer(Type.OSAURUS, key=None) as server:
        assert ended(provider(server.address, Type.OSAURUS), lambda: None) == Result(models=MODELS)
        assert [name for name in server.asked[0].headers if "auth" in name or "key" in name] == []
    assert "Authorization" not in headers_of(provider("", Type.OSAURUS), None)


@pytest.mark.parametrize(
    ("status", "body", "failure"),
    [
        (200, HTML, Failure.NOT_JSON),
        (200, b"", Failure.NOT_JSON),
        (200, b"[" * 100_000, Failure.NOT_JSON),
        (200, b"\xff\xfe", Failure.NOT_JSON),
        (200, b"[]", Failure.NOT_A_LIST),
        (200, b'{"data": {"a": 1}}', Failure.NOT_A_LIST),
        (200, b'{"object": "list"}', Failure.NOT_A_LIST),
        (200, b" " * (asking.MAX_ANSWER_BYTES + 1), Failure.TOO_LARGE),
        (301, b"", Failure.REDIRECTED),
        (307, b"", Failure.REDIRECTED),
        (400, ERROR, Failure.REFUSED),
        (401, ERROR, Failure.WRONG_KEY),
        (401, HTML, Failure.WRONG_KEY),
        (402, ERROR, Failure.NO_CREDIT),
        (403, ERROR, Failure.FORBIDDEN),
        (404, HTML, Failure.NOT_FOUND),
        (405, ERROR, Failure.REFUSED),
        (408, ERROR, Failure.TIMEOUT),
        (429, ERROR, Failure.TOO_FAST),
        (500, ERROR, Failure.SERVER_ERROR),
        (503, HTML, Failure.SERVER_ERROR),
        (529, ERROR, Failure.BUSY),
    ],
)
def test_an_answer_and_what_it_means(status: int, body: bytes, failure: Failure) -> None:
    with ProviderServer(Type.OPENAI, status=status, body=body) as server:
        assert ended(provider(server.address)).failure == failure


def test_no_models_at_all_is_a_connection_all_the_same() -> None:
    with ProviderServer(Type.OPENAI, body=b'{"data": []}') as server:
        assert ended(provider(server.address)) == Result(models=0)


def test_a_redirect_does_not_take_the_key_along() -> None:
    with ProviderServer(Type.OPENAI) as other:
        away = (("Location", f"{other.address}/models"),)
        with ProviderServer(Type.OPENAI, status=302, body=b"", headers=away) as server:
            assert ended(provider(server.address)).failure == Failure.REDIRECTED
        assert other.asked == []


def test_a_provider_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "TOTAL_SECONDS", 0.2)
    with ProviderServer(Type.OPENAI, hangs=True) as server:
        assert ended(provider(server.address)).failure == Failure.TIMEOUT
        assert server.left.wait(10)


def test_cancelling_closes_the_connection_at_once() -> None:
    with ProviderServer(Type.OPENAI, hangs=True) as server:
        aside = Aside(provider(server.address))
        assert server.reached.wait(10)
        aside.test.cancel()
        assert aside.result() == Result(failure=Failure.CANCELLED)
        assert server.left.wait(5)
    aside.test.cancel()


def test_cancelling_while_the_keychain_is_asked_asks_nobody_else() -> None:
    unlocked, asked = threading.Event(), threading.Event()

    def read_key() -> str:
        asked.set()
        unlocked.wait(10)
        return KEY

    with ProviderServer(Type.OPENAI) as server:
        aside = Aside(provider(server.address), read_key)
        assert asked.wait(10)
        aside.test.cancel()
        unlocked.set()
        assert aside.result() == Result(failure=Failure.CANCELLED)
        assert server.asked == []


def test_a_provider_that_drops_the_line() -> None:
    with ProviderServer(Type.OPENAI, drops=True) as server:
        assert ended(provider(server.address)).failure in (Failure.NO_CONNECTION, Failure.NOT_A_LIST)


def test_nobody_at_home() -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        address = f"http://127.0.0.1:{gone.getsockname()[1]}/v1"
    assert ended(provider(address)).failure == Failure.NO_CONNECTION


def test_a_name_that_nobody_has() -> None:
    assert ended(provider("https://nowhere.invalid/v1")).failure == Failure.NAME_NOT_FOUND


def test_a_certificate_that_nobody_trusts() -> None:
    import ssl

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("localhost").configure_cert(context)
    with ProviderServer(Type.OPENAI, trust=context) as server:
        assert ended(provider(server.address)).failure == Failure.TLS
        assert server.asked == []


@pytest.mark.parametrize("trouble", KeychainTrouble)
def test_a_keychain_that_will_not_is_told_in_its_own_words(trouble: KeychainTrouble) -> None:
    def read_key() -> str:
        raise KeychainError(trouble)

    result = ended(provider("http://127.0.0.1:9/v1"), read_key)
    assert (result.failure, result.words) == (Failure.KEYCHAIN, str(KeychainError(trouble)))


@pytest.mark.parametrize("status", [200, 302, 401, 500])
def test_nothing_that_was_typed_or_answered_is_logged(all_records: list[str], status: int) -> None:
    with ProviderServer(Type.GEMINI, status=status, body=b'{"models": [], "canary": "canary-body"}') as server:
        asked = replace(provider(server.address, Type.GEMINI), name="canary-name")
        test = ConnectionTest(asked, lambda: KEY)
        test.run()
    told = " ".join([repr(test), *all_records])
    assert [word for word in ("canary", "localhost:", KEY) if word in told] == []


def test_a_surprise_is_told_by_its_kind_alone(monkeypatch: pytest.MonkeyPatch, logged: object) -> None:
    def surprise(*_: object, **__: object) -> None:
        raise OsaurusError(f"about {KEY}")

    monkeypatch.setattr(connection, "judge", surprise)
    with ProviderServer(Type.OPENAI) as server:
        assert ended(provider(server.address)).failure == Failure.UNEXPECTED
    logged.expect("failed in an unexpected way: OsaurusError")  # type: ignore[attr-defined]
