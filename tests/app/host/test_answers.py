"""What the bodies of errors mean: each type's own, as the providers send them, served by a server on loopback."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.host.answers import WORDS, Failure, Result, judge
from app.host.connection import ConnectionTest
from app.host.providers import Provider
from app.telemetry.words import RemoteProviderType
from tests.provider_server import KEY, ProviderServer

Type = RemoteProviderType


def openai(message: str, kind: str, code: str | None = None) -> dict[str, Any]:
    return {"error": {"message": message, "type": kind, "param": None, "code": code}}


def anthropic(kind: str, message: str) -> dict[str, Any]:
    return {"type": "error", "error": {"type": kind, "message": message}, "request_id": "req_1"}


def gemini(code: int, status: str, message: str, reason: str = "") -> dict[str, Any]:
    error: dict[str, Any] = {"code": code, "message": message, "status": status}
    if reason:
        kind = "type.googleapis.com/google.rpc.ErrorInfo"
        error["details"] = [{"@type": kind, "reason": reason, "domain": "googleapis.com"}]
    return {"error": error}


def azure(code: str, message: str) -> dict[str, Any]:
    return {"error": {"code": code, "message": message}}


EXCEEDED = "You exceeded your current quota, please check your plan and billing details."
SCOPES = "You have insufficient permissions for this operation. Missing scopes: api.model.read."
VNET = "Access denied due to Virtual Network/Firewall rules."

TOLD: list[tuple[Type, int, dict[str, Any], Failure]] = [
    (Type.OPENAI, 401, openai("Incorrect API key", "invalid_request_error", "invalid_api_key"), Failure.WRONG_KEY),
    (Type.OPENAI, 401, openai("Deactivated", "invalid_request_error", "account_deactivated"), Failure.ACCOUNT_CLOSED),
    (Type.OPENAI, 401, openai("No", "invalid_request_error", "ip_not_authorized"), Failure.NETWORK),
    (Type.OPENAI, 401, openai(SCOPES, "invalid_request_error"), Failure.FORBIDDEN),
    (Type.OPENAI, 403, openai("No", "request_forbidden", "unsupported_country_region_territory"), Failure.COUNTRY),
    (Type.OPENAI, 403, {"error": SCOPES}, Failure.FORBIDDEN),
    (Type.OPENAI, 429, openai(EXCEEDED, "insufficient_quota", "insufficient_quota"), Failure.NO_CREDIT),
    (Type.OPENAI, 429, openai("Rate limit reached", "requests", "rate_limit_exceeded"), Failure.TOO_FAST),
    (Type.OPENAI, 500, openai("The server had an error", "server_error"), Failure.SERVER_ERROR),
    (Type.OPENAI, 503, openai("Loading model", "unavailable_error"), Failure.STARTING),
    (Type.ANTHROPIC, 400, anthropic("invalid_request_error", "Your credit balance is too low."), Failure.NO_CREDIT),
    (Type.ANTHROPIC, 400, anthropic("invalid_request_error", "limit: too large"), Failure.REFUSED),
    (Type.ANTHROPIC, 400, anthropic("invalid_request_error", "This organization has been disabled."),
     Failure.ACCOUNT_CLOSED),
    (Type.ANTHROPIC, 401, anthropic("authentication_error", "invalid x-api-key"), Failure.WRONG_KEY),
    (Type.ANTHROPIC, 402, anthropic("billing_error", "There is an issue with your billing"), Failure.NO_CREDIT),
    (Type.ANTHROPIC, 403, anthropic("permission_error", "not allowed"), Failure.FORBIDDEN),
    (Type.ANTHROPIC, 404, anthropic("not_found_error", "Not found"), Failure.NOT_FOUND),
    (Type.ANTHROPIC, 429, anthropic("rate_limit_error", "too many"), Failure.TOO_FAST),
    (Type.ANTHROPIC, 500, anthropic("api_error", "Internal"), Failure.SERVER_ERROR),
    (Type.ANTHROPIC, 529, anthropic("overloaded_error", "Overloaded"), Failure.BUSY),
    (Type.GEMINI, 400, gemini(400, "INVALID_ARGUMENT", "API key not valid.", "API_KEY_INVALID"), Failure.WRONG_KEY),
    (Type.GEMINI, 400, gemini(400, "FAILED_PRECONDITION", "User location is not supported for the API use."),
     Failure.COUNTRY),
    (Type.GEMINI, 400, gemini(400, "INVALID_ARGUMENT", "page_size"), Failure.REFUSED),
    (Type.GEMINI, 403, gemini(403, "PERMISSION_DENIED", "Your API key was reported as leaked."), Failure.WRONG_KEY),
    (Type.GEMINI, 403, gemini(403, "PERMISSION_DENIED", "Not used before.", "SERVICE_DISABLED"), Failure.SERVICE_OFF),
    (Type.GEMINI, 403, gemini(403, "PERMISSION_DENIED", "Blocked.", "API_KEY_SERVICE_BLOCKED"), Failure.KEY_LIMITED),
    (Type.GEMINI, 403, gemini(403, "PERMISSION_DENIED", "Blocked.", "API_KEY_IP_ADDRESS_BLOCKED"), Failure.KEY_LIMITED),
    (Type.GEMINI, 403, gemini(403, "PERMISSION_DENIED", "Billing.", "BILLING_DISABLED"), Failure.NO_CREDIT),
    (Type.GEMINI, 403, gemini(403, "PERMISSION_DENIED", "No."), Failure.FORBIDDEN),
    (Type.GEMINI, 429, gemini(429, "RESOURCE_EXHAUSTED", "Resource has been exhausted."), Failure.TOO_FAST),
    (Type.GEMINI, 503, gemini(503, "UNAVAILABLE", "The model is overloaded."), Failure.SERVER_ERROR),
    (Type.AZURE_OPENAI, 401, azure("401", "Access denied due to invalid subscription key or wrong API endpoint."),
     Failure.KEY_OR_ADDRESS),
    (Type.AZURE_OPENAI, 401, azure("PermissionDenied", "Principal does not have access."), Failure.WRONG_KEY),
    (Type.AZURE_OPENAI, 403, azure("403", VNET), Failure.NETWORK),
    (Type.AZURE_OPENAI, 403, azure("AccessDenied", VNET), Failure.NETWORK),
    (Type.AZURE_OPENAI, 404, azure("404", "Resource not found"), Failure.NOT_FOUND),
    (Type.AZURE_OPENAI, 400, azure("BadRequest", "API version not supported"), Failure.VERSION),
    (Type.AZURE_OPENAI, 429, azure("429", "Requests have exceeded the call rate limit."), Failure.TOO_FAST),
    (Type.OPEN_RESPONSES, 401, openai("No such key", "invalid_request"), Failure.WRONG_KEY),
    (Type.OPEN_RESPONSES, 404, openai("No such path", "not_found"), Failure.NOT_FOUND),
    (Type.OPEN_RESPONSES, 400, openai("Slow down", "too_many_requests"), Failure.TOO_FAST),
    (Type.OPEN_RESPONSES, 500, openai("Oh", "server_error"), Failure.SERVER_ERROR),
    (Type.OPENAI_CODEX, 403, openai(SCOPES, "invalid_request_error"), Failure.FORBIDDEN),
    (Type.OPENAI_CODEX, 401, openai("Incorrect", "invalid_request_error", "invalid_api_key"), Failure.WRONG_KEY),
    (Type.OPENAI_CODEX, 429, openai(EXCEEDED, "insufficient_quota", "insufficient_quota"), Failure.NO_CREDIT),
    (Type.OSAURUS, 401, {"error": {"message": "Invalid access key", "type": "authentication_error"}},
     Failure.WRONG_KEY),
    (Type.OSAURUS, 404, {"error": {"message": "Not Found", "type": "not_found"}}, Failure.NOT_FOUND),
    (Type.OSAURUS, 503, {"error": {"code": 503, "message": "Loading model", "type": "unavailable_error"}},
     Failure.STARTING),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "status", "body", "failure"), TOLD)
def test_each_types_errors_are_told_apart(kind: Type, status: int, body: dict[str, Any], failure: Failure) -> None:
    with ProviderServer(kind, status=status, body=json.dumps(body).encode()) as server:
        test = ConnectionTest(Provider("id-1", kind, "Work", server.address), lambda: KEY)
        assert test.run() == Result(failure=failure)


def test_no_type_is_forgotten() -> None:
    assert {kind for kind, *_ in TOLD} == set(Type)


def test_gemini_may_wrap_its_error_in_a_list() -> None:
    wrapped = json.dumps([gemini(400, "INVALID_ARGUMENT", "no", "API_KEY_INVALID")]).encode()
    assert judge(Type.GEMINI, 400, wrapped).failure == Failure.WRONG_KEY


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b"7",
        b'"text"',
        b"[[[]]]",
        b"{",
        b"\xff",
        b'{"error": null}',
        b'{"error": 7}',
        b'{"error": []}',
        b'{"error": {"code": {"a": 1}, "message": ["x"], "details": [1, null, {"reason": 2}]}}',
        b'{"error": {"details": {"reason": "API_KEY_INVALID"}}}',
        b"[" * 100_000,
    ],
    ids=lambda body: repr(body[:30]),
)
@pytest.mark.parametrize("kind", Type)
def test_a_body_of_any_shape_leaves_the_word_to_the_status(kind: Type, body: bytes) -> None:
    assert judge(kind, 403, body).failure == Failure.FORBIDDEN
    assert judge(kind, 418, body).failure == Failure.REFUSED
    assert judge(kind, 502, body).failure == Failure.SERVER_ERROR


def test_an_ollama_without_a_model_is_connected_all_the_same() -> None:
    assert judge(Type.OPENAI, 200, b'{"object": "list", "data": null}') == Result(models=0)
    assert judge(Type.OPENAI, 200, b'{"data": null}').failure == Failure.NOT_A_LIST


def test_every_failure_says_what_to_do() -> None:
    assert set(WORDS) == set(Failure)
    assert len(set(WORDS.values())) == len(Failure)
    assert [words for words in WORDS.values() if not words.endswith(".") or len(words) > 160] == []
