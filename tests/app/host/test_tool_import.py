"""What is read from other clients' files: nothing is lost without a word, and what is broken is told by line."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import MalformedError
from app.host.lenient_json import MAX_CHARACTERS, WORDS, Malformed
from app.host.likely_secrets import looks_secret, names_a_key
from app.host.tool_import import SHAPE_WORDS, Entry, Plan, Remark, Said, Shape, read_servers
from app.host.tool_server import Place, ServerDraft, ToolProblem, VariableDraft
from app.telemetry.words import Transport

SECRET = "canary-9f8e7d6c5b"  # noqa: S105 - the canary of these tests

CLAUDE = """{
  "globalShortcut": "Ctrl+Space",
  "mcpServers": {
    "filesystem": {
      "command": "npx",
      "args": ["-y", "@modelcontextprotocol/server-filesystem", "/home/me/Documents"]
    },
    "github": {
      "command": "docker",
      "args": ["run", "-i", "--rm", "-e", "GITHUB_PERSONAL_ACCESS_TOKEN", "ghcr.io/github/github-mcp-server"],
      "env": { "GITHUB_PERSONAL_ACCESS_TOKEN": "canary-9f8e7d6c5b", "LOG_LEVEL": "debug" }
    }
  }
}"""
VSCODE = """{
  // what the editor asks for
  "inputs": [{ "id": "key", "type": "promptString", "password": true }],
  "servers": {
    "search": {
      "type": "http",
      "url": "https://example.com/mcp", /* a comment, with "quotes" */
      "headers": { "Authorization": "Bearer canary-9f8e7d6c5b", "X-Api-Key": "${input:key}", "Accept": "text/plain" },
    },
  },
}"""
CLINE = """{"mcpServers": {"notes": {
  "command": "uvx", "args": ["notes", "--port", 8080], "env": {"VERBOSE": true, "RETRIES": 3},
  "disabled": true, "autoApprove": ["read"], "timeout": 60, "cwd": "/srv/notes"}}}"""
WINDSURF = '{"mcpServers": {"far": {"serverUrl": "https://example.com/sse", "type": "sse"}}}'
BARE = '{"time": {"command": "uvx", "args": ["mcp-server-time"]}}'


def only(text: str, *taken: str) -> Entry:
    [entry] = read_servers(text, taken).entries
    return entry


def said(entry: Entry, remark: Remark) -> list[tuple[str, ...]]:
    return [each.names for each in entry.remarks if each.remark is remark]


def shapes(text: str) -> list[tuple[Place, str]]:
    return [(finding.place, finding.problem.value) for finding in only(text).findings]


def test_a_file_of_programs() -> None:
    plan = read_servers(CLAUDE)
    assert plan.left_out == ("globalShortcut",)
    assert [(entry.title, entry.line, entry.findings) for entry in plan.entries] == [
        ("filesystem", 4, ()),
        ("github", 8, ()),
    ]
    files, github = plan.drafts
    assert files == ServerDraft(
        "filesystem", command="npx", args=("-y", "@modelcontextprotocol/server-filesystem", "/home/me/Documents")
    )
    assert github.env == (
        VariableDraft("GITHUB_PERSONAL_ACCESS_TOKEN", SECRET),
        VariableDraft("LOG_LEVEL", "debug", is_secret=False),
    )
    assert plan.entries[1].to_keychain == ("GITHUB_PERSONAL_ACCESS_TOKEN",)
    assert plan.entries[1].in_the_open == ("LOG_LEVEL",)
    assert SECRET not in repr(plan)


def test_a_file_with_comments_and_trailing_commas() -> None:
    plan = read_servers(VSCODE)
    entry = only(VSCODE)
    assert plan.left_out == ("inputs",)
    assert (entry.line, entry.draft.transport, entry.draft.url) == (5, Transport.HTTP, "https://example.com/mcp")
    assert entry.to_keychain == ("Authorization",)
    assert entry.in_the_open == ("X-Api-Key", "Accept")
    assert entry.remarks == (Said(Remark.PLACEHOLDER, ("X-Api-Key",)),)


def test_numbers_and_yes_become_the_text_that_was_written_and_what_has_no_use_is_named() -> None:
    entry = only(CLINE)
    assert entry.draft == ServerDraft(
        "notes",
        is_enabled=False,
        command="uvx",
        args=("notes", "--port", "8080"),
        cwd="/srv/notes",
        env=(VariableDraft("VERBOSE", "true", is_secret=False), VariableDraft("RETRIES", "3", is_secret=False)),
    )
    assert entry.remarks == (Said(Remark.LEFT_OUT, ("autoApprove", "timeout")),)
    assert {type(each) for each in entry.draft.args} == {str}


def test_other_words_for_an_address() -> None:
    entry = only(WINDSURF)
    assert (entry.draft.url, entry.draft.transport) == ("https://example.com/sse", Transport.HTTP)
    assert entry.remarks == (Said(Remark.OLD_TRANSPORT),)
    assert only('{"mcp": {"servers": {"x": {"httpUrl": "https://example.com"}}}}').draft.url == "https://example.com"


def test_the_part_inside_mcp_servers_is_enough() -> None:
    assert read_servers(BARE).drafts == (ServerDraft("time", command="uvx", args=("mcp-server-time",)),)


def test_a_name_that_is_taken_gets_a_number_and_it_is_said() -> None:
    entry = only(BARE, "Time", "time 2")
    assert (entry.title, entry.draft.name) == ("time", "time 3")
    assert entry.remarks == (Said(Remark.RENAMED, ("time 3",)),)


def test_two_of_one_name_in_the_file_are_both_kept() -> None:
    plan = read_servers('{"mcpServers": {"a": {"command": "x"}, "a": {"command": "y"}}}')
    assert [(draft.name, draft.command) for draft in plan.drafts] == [("a", "x"), ("a 2", "y")]


def test_a_name_that_stands_twice_inside_a_server_is_told() -> None:
    entry = only('{"s": {"command": "x", "command": "y", "env": {"A": "1", "A": "2"}}}')
    assert (entry.draft.command, [line.value for line in entry.draft.env]) == ("y", ["2"])
    assert said(entry, Remark.TWICE) == [("command", "A")]


def test_what_does_not_go_with_the_transport_is_told_as_left_out() -> None:
    assert said(only('{"s": {"url": "https://x.org", "env": {}, "args": []}}'), Remark.LEFT_OUT) == [("env", "args")]
    assert said(only('{"s": {"command": "x", "headers": {}}}'), Remark.LEFT_OUT) == [("headers",)]


def test_one_bad_server_does_not_keep_the_others_out() -> None:
    plan = read_servers('{"mcpServers": {"a": {"command": 1}, "b": {"command": "x"}, "": {"command": "y"}, "c": 5}}')
    assert [draft.name for draft in plan.drafts] == ["b"]
    assert [[finding.problem.value for finding in entry.findings] for entry in plan.entries] == [
        ["text_expected"],
        [],
        ["name_empty"],
        ["not_a_server"],
    ]


@pytest.mark.parametrize(
    ("server", "found"),
    [
        ("{}", [(Place.NAME, Shape.NEITHER)]),
        ('{"command": "x", "url": "https://x"}', [(Place.URL, Shape.BOTH)]),
        ('{"command": "x", "type": "pigeon"}', [(Place.NAME, Shape.UNKNOWN_TYPE)]),
        ('{"command": "x", "type": "http"}', [(Place.NAME, Shape.TYPE_CONTRADICTS)]),
        ('{"url": "https://x.org", "type": "stdio"}', [(Place.NAME, Shape.TYPE_CONTRADICTS)]),
        ('{"command": ["x"]}', [(Place.COMMAND, Shape.TEXT_EXPECTED)]),
        ('{"command": "x", "args": "-y"}', [(Place.ARGS, Shape.LIST_EXPECTED)]),
        ('{"command": "x", "args": [["y"]]}', [(Place.ARGS, Shape.TEXT_EXPECTED)]),
        ('{"command": "x", "env": ["A=B"]}', [(Place.VARIABLE, Shape.PAIRS_EXPECTED)]),
        ('{"command": "x", "env": {"A": null}}', [(Place.VARIABLE, Shape.PAIRS_EXPECTED)]),
        ('{"url": "https://x.org", "headers": {"A": []}}', [(Place.VARIABLE, Shape.PAIRS_EXPECTED)]),
        ('{"command": "npx -y x"}', [(Place.COMMAND, ToolProblem.COMMAND_ARGUMENTS)]),
        ('{"url": "ftp://x.org"}', [(Place.URL, "address_scheme")]),
    ],
)
def test_servers_that_cannot_be_taken_over(server: str, found: list[tuple[Place, str]]) -> None:
    assert shapes(f'{{"mcpServers": {{"s": {server}}}}}') == found


@pytest.mark.parametrize(
    ("text", "problem", "line"),
    [
        ("", Malformed.EMPTY, 0),
        (" \n ", Malformed.EMPTY, 0),
        ("[]", Malformed.NOT_AN_OBJECT, 1),
        ('"mcpServers"', Malformed.NOT_AN_OBJECT, 1),
        ("{}", Malformed.NO_SERVERS, 1),
        ('{"mcpServers": {}}', Malformed.NO_SERVERS, 1),
        ('{"mcpServers": []}', Malformed.NO_SERVERS, 1),
        ('{"theme": {"name": "dark"}}', Malformed.NO_SERVERS, 1),
        ('{\n"mcpServers": {', Malformed.ENDS_EARLY, 2),
        ('{\n"mcpServers": {"a": {"command": "x"}', Malformed.ENDS_EARLY, 2),
        ('{"mcpServers":\n\n{"a', Malformed.ENDS_EARLY, 3),
        ("{\n'mcpServers': {}}", Malformed.QUOTES, 2),
        ('{\n"a": 1\n"b": 2}', Malformed.COMMA, 3),
        ('{\n"a" 1}', Malformed.COLON, 2),
        ('{\n"a": yes}', Malformed.VALUE, 2),
        ('{\r\n"a":\r\n“x”}', Malformed.VALUE, 3),
        ('{\n"a": "one\ntwo"}', Malformed.LINE_BREAK, 2),
        ('{"a": 1,\n"b": "C:\\Tools"}', Malformed.BACKSLASH, 2),
        ('{}\n{"a": 1}', Malformed.EXTRA, 2),
        ("[" * 200_000, Malformed.DEEP, 0),
        ("x" * (MAX_CHARACTERS + 1), Malformed.TOO_LONG, 0),
    ],
)
def test_what_cannot_be_read_is_told_by_line(text: str, problem: Malformed, line: int) -> None:
    with pytest.raises(MalformedError) as caught:
        read_servers(text)
    assert (caught.value.problem, caught.value.line) == (problem, line)
    assert str(caught.value) == WORDS[problem]


def test_a_byte_order_mark_is_no_trouble() -> None:
    assert len(read_servers("\ufeff" + BARE).drafts) == 1


def test_comments_and_commas_inside_of_text_stay() -> None:
    text = r'{"s": {"command": "x", "args": ["http://y", "/* z */", ",]", "\"//", ], }}'
    assert only(text).draft.args == ("http://y", "/* z */", ",]", '"//')


def test_every_problem_has_words() -> None:
    assert set(WORDS) == set(Malformed)
    assert set(SHAPE_WORDS) == set(Shape)


def test_half_a_character_can_be_shown() -> None:
    entry = only(r'{"mcpServers": {"\ud800": {"command": "x", "\ud800": 1}}}')
    assert [finding.problem for finding in entry.findings] == ["name_control"]
    assert (entry.title, said(entry, Remark.LEFT_OUT)) == ("?", [("?",)])


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=9),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    ["mcpServers", "a", "command", "args", "env", "url", "type", "headers", "disabled", "cwd"]
                ),
                inner,
                max_size=5,
            )
        ),
    )
)
@settings(max_examples=150, deadline=None)
def test_whatever_json_is_put_in_is_either_a_plan_or_told(value: object) -> None:
    for text in (json.dumps(value), json.dumps({"mcpServers": {"s": value}})):
        try:
            plan = read_servers(text)
        except MalformedError:
            continue
        assert isinstance(plan, Plan)
        assert len(plan.drafts) <= len(plan.entries)


# What goes into the keychain.


@pytest.mark.parametrize(
    ("name", "value", "secret"),
    [
        ("GITHUB_TOKEN", "x", True),
        ("api_key", "true", True),
        ("SLACK_BOT", "xoxb-1234567890", True),
        ("DATABASE", "postgres://me:pw@db/x", True),
        ("DATABASE_URL", "http://localhost:5432", False),
        ("LICENCE", "/9j4AAQSkZJRgABAQ", True),
        ("WHATEVER", "9f8e7d6c5b4a39281706", True),
        ("X_PAT", "1", True),
        ("LOG_LEVEL", "debug", False),
        ("PORT", "8080", False),
        ("LANG", "en_GB.UTF-8", False),
        ("DATA_DIR", "/srv/data", False),
        ("DATA_DIR", r"C:\data", False),
        ("PATH_OF_SORTS", "hunter2", True),
        ("API_KEY", "${API_KEY}", False),
        ("API_KEY", "$API_KEY", False),
        ("Accept", "anything", False),
        ("X-Custom", "anything", True),
    ],
)
def test_in_doubt_a_value_is_secret(name: str, value: str, *, secret: bool) -> None:
    assert looks_secret(name, value) is secret


@pytest.mark.parametrize(
    ("argument", "key"),
    [
        ("--api-key=hunter2", True),
        ("sk-proj-0123456789abcdef", True),
        ("Authorization: Bearer abc", True),
        ("postgres://me:pw@db/x", True),
        ("--api-key=${KEY}", False),
        ("-y", False),
        ("/home/me/keys", False),
        ("@modelcontextprotocol/server-filesystem", False),
        ("https://example.com/mcp", False),
    ],
)
def test_arguments_that_look_like_keys(argument: str, *, key: bool) -> None:
    assert names_a_key(argument) is key
    entry = only(json.dumps({"s": {"command": "x", "args": [argument]}}))
    assert said(entry, Remark.KEY_IN_ARGUMENTS) == ([()] if key else [])
