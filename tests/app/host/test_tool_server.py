"""What may be typed for an MCP server, and beside which field it is said that it may not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.host.checks import Problem
from app.host.tool_server import (
    MAX_ARGUMENTS,
    MAX_TEXT,
    MAX_VARIABLES,
    WORDS,
    Place,
    Server,
    ServerDraft,
    ToolProblem,
    Variable,
    VariableDraft,
    draft_of,
    findings,
    name_apart,
)
from app.telemetry.words import Transport

T = ToolProblem
STDIO = ServerDraft("Files", command="npx")
HTTP = ServerDraft("Search", Transport.HTTP, url="https://example.com/mcp")


def wrong(draft: ServerDraft, *taken: str) -> list[tuple[Place, str, int]]:
    return [(finding.place, finding.problem.value, finding.row) for finding in findings(draft, taken)]


def test_a_name_and_a_way_to_reach_it_are_enough() -> None:
    assert wrong(STDIO) == wrong(HTTP) == []


def test_everything_that_is_wrong_is_said_at_once_and_in_order() -> None:
    draft = ServerDraft("", command="", cwd="here", env=(VariableDraft("", "x"),))
    assert wrong(draft) == [
        (Place.NAME, "name_empty", -1),
        (Place.COMMAND, "command_empty", -1),
        (Place.CWD, "folder_relative", -1),
        (Place.VARIABLE, "variable_unnamed", 0),
    ]


@pytest.mark.parametrize("name", ["Files", "FILES", " files "])
def test_a_name_is_taken_in_capitals_too(name: str) -> None:
    assert wrong(replace(STDIO, name=name), "Search", "Files") == [(Place.NAME, T.NAME_TAKEN, -1)]


@pytest.mark.parametrize(
    ("changed", "place", "problem"),
    [
        ({"command": "npx -y server"}, Place.COMMAND, T.COMMAND_ARGUMENTS),
        ({"command": "npx\x00"}, Place.COMMAND, T.CONTROL),
        ({"command": "x" * (MAX_TEXT + 1)}, Place.COMMAND, T.TOO_LONG),
        ({"args": ("fine", "two\nlines")}, Place.ARGS, T.CONTROL),
        ({"args": ("x" * (MAX_TEXT + 1),)}, Place.ARGS, T.TOO_LONG),
        ({"args": ("x",) * (MAX_ARGUMENTS + 1)}, Place.ARGS, T.TOO_MANY),
        ({"cwd": "some/where"}, Place.CWD, T.FOLDER_RELATIVE),
        ({"cwd": "/some\nwhere"}, Place.CWD, T.CONTROL),
    ],
)
def test_programs_that_cannot_be_started(changed: dict[str, object], place: Place, problem: T) -> None:
    assert wrong(replace(STDIO, **changed)) == [(place, problem, -1)]  # type: ignore[arg-type]


@pytest.mark.parametrize("command", ["npx", "/opt/my tools/server", r"C:\Program Files\server.exe", " uvx "])
def test_programs_that_can(command: str) -> None:
    assert wrong(replace(STDIO, command=command, args=("", "a b", "-y"), cwd="~/work")) == []


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("", Problem.ADDRESS_EMPTY),
        ("example.com", Problem.ADDRESS_SCHEME),
        ("http://example.com/mcp", Problem.ADDRESS_NOT_HTTPS),
        ("https://example.com/mcp?key=1", Problem.ADDRESS_QUERY),
        ("https://me:secret@example.com/mcp", Problem.ADDRESS_PASSWORD),
    ],
)
def test_addresses_that_cannot_be_used(url: str, problem: Problem) -> None:
    assert wrong(replace(HTTP, url=url)) == [(Place.URL, problem, -1)]


def test_an_address_on_this_computer_needs_no_https() -> None:
    assert wrong(replace(HTTP, url="http://localhost:3000/sse")) == []


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (VariableDraft("", "x"), T.VARIABLE_UNNAMED),
        (VariableDraft("A=B", "x"), T.VARIABLE_NAME),
        (VariableDraft("A\nB", "x"), T.VARIABLE_NAME),
        (VariableDraft("A" * (MAX_TEXT + 1), "x"), T.TOO_LONG),
        (VariableDraft("A", ""), T.SECRET_EMPTY),
        (VariableDraft("A", "", is_secret=False, kept="id"), T.SECRET_HIDDEN),
        (VariableDraft("A", "x" * (MAX_TEXT + 1)), T.TOO_LONG),
        (VariableDraft("A", "x\0y"), T.VALUE_CONTROL),
        (VariableDraft("A", "\ud800"), T.VALUE_CONTROL),
        (VariableDraft("A", "", kept="id"), None),
        (VariableDraft("A", "", is_secret=False), None),
        (VariableDraft("A", "-----BEGIN\nkey\n"), None),
    ],
)
def test_lines_of_an_environment(line: VariableDraft, problem: T | None) -> None:
    expected = [] if problem is None else [(Place.VARIABLE, problem, 1)]
    assert wrong(replace(STDIO, env=(VariableDraft("FIRST", "x"), line))) == expected


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (VariableDraft("X Y", "x"), T.HEADER_NAME),
        (VariableDraft("X:", "x"), T.HEADER_NAME),
        (VariableDraft("Schlüssel", "x"), T.HEADER_NAME),
        (VariableDraft("X", "one\r\nSet-Cookie: two"), T.HEADER_VALUE),
        (VariableDraft("X", "日本"), T.HEADER_VALUE),
        (VariableDraft("X-Api-Key", "abc def"), None),
    ],
)
def test_headers(line: VariableDraft, problem: T | None) -> None:
    expected = [] if problem is None else [(Place.VARIABLE, problem, 0)]
    assert wrong(replace(HTTP, headers=(line,))) == expected


def test_the_same_name_twice_is_told_at_the_second() -> None:
    lines = (VariableDraft("A", "1"), VariableDraft(), VariableDraft("A", "2"))
    assert wrong(replace(STDIO, env=lines)) == [(Place.VARIABLE, T.VARIABLE_TWICE, 2)]
    assert wrong(replace(HTTP, headers=(VariableDraft("X", "1"), VariableDraft("x", "2")))) == [
        (Place.VARIABLE, T.VARIABLE_TWICE, 1)
    ]


def test_there_is_an_end_to_lines() -> None:
    lines = tuple(VariableDraft(f"A{number}", "x") for number in range(MAX_VARIABLES + 1))
    assert wrong(replace(STDIO, env=lines)) == [(Place.VARIABLE, T.TOO_MANY, MAX_VARIABLES)]


def test_only_the_chosen_transport_is_looked_at() -> None:
    both = replace(STDIO, url="nonsense", headers=(VariableDraft("", "x"),))
    assert wrong(both) == []
    assert both.variables == ()


def test_every_problem_has_words_that_quote_nothing() -> None:
    assert set(WORDS) == set(ToolProblem)
    typed = "canary\n!"
    draft = ServerDraft(typed, command=typed, args=(typed,), cwd=typed, env=(VariableDraft(typed, typed),))
    found = findings(draft)
    assert len(found) == 5
    assert not any("canary" in finding.words + repr(finding.error()) for finding in found)


def test_a_value_is_in_no_representation() -> None:
    assert "canary" not in repr(replace(STDIO, env=(VariableDraft("A", "canary"),)))


@pytest.mark.parametrize(
    "server",
    [
        Server("1", "Search", Transport.HTTP, url="https://x", variables=(Variable("A", "", "s"), Variable("B", "b"))),
        Server("2", "Files", Transport.STDIO, is_enabled=False, command="npx", args=("-y",), cwd="/x"),
    ],
)
def test_a_draft_says_what_the_server_says(server: Server) -> None:
    draft = draft_of(server)
    assert wrong(draft) == []
    assert (draft.name, draft.transport, draft.is_enabled) == (server.name, server.transport, server.is_enabled)
    assert (draft.url, draft.command, draft.args, draft.cwd) == (server.url, server.command, server.args, server.cwd)
    assert [(line.name, line.value, line.kept) for line in draft.variables] == [
        (each.name, each.value, each.secret) for each in server.variables
    ]


@pytest.mark.parametrize(
    ("name", "taken", "expected"),
    [
        ("Files", [], "Files"),
        ("Files", ["files"], "Files 2"),
        ("Files", ["Files", "files 2"], "Files 3"),
        ("x" * 60, ["X" * 60], "x" * 58 + " 2"),
    ],
)
def test_a_number_tells_names_apart(name: str, taken: list[str], expected: str) -> None:
    assert name_apart(name, taken) == expected
