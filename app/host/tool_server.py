"""What an MCP server is, as it is typed and as it is remembered, and what is wrong with one that cannot be used.

Words are those of the protocol and of the other clients: command, args, env, cwd; url, headers. A value that is marked
secret is never in here once it is saved: the keychain keeps it under a name of its own.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from app.errors import InputError
from app.host.checks import check_address, check_name
from app.sentences import Sentence, sentences
from app.telemetry.words import Transport

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

MAX_TEXT: Final = 4000
MAX_ARGUMENTS: Final = 200
MAX_VARIABLES: Final = 100
_TOKEN: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""What a header may be called (RFC 9110, section 5.6.2)."""


@dataclass(frozen=True, slots=True)
class Variable:
    """A line of the environment, or a header.

    Attributes:
        name: what it is called.
        value: empty where it is secret.
        secret: the name under which the value is kept; empty where it is no secret.
        in_keychain: the keychain has it. A secret one that is not there is in memory, or has yet to be typed.
    """

    name: str
    value: str = ""
    secret: str = ""
    in_keychain: bool = False


@dataclass(frozen=True, slots=True)
class Server:
    """An MCP server as it is remembered.

    Attributes:
        id: stays the same whatever else changes.
        name: what the person calls it; no two have the same.
        transport: how one talks to it.
        is_enabled: it may be used.
        url: where it is, over http.
        command: the program to start, over stdio.
        args: handed to the program, each as it is.
        cwd: the folder to start it in; empty means none in particular.
        variables: its environment over stdio, its headers over http.
    """

    id: str
    name: str
    transport: Transport
    is_enabled: bool = True
    url: str = ""
    command: str = ""
    args: tuple[str, ...] = ()
    cwd: str = ""
    variables: tuple[Variable, ...] = ()

    @property
    def secrets(self) -> tuple[str, ...]:
        """The names under which its secret values are kept."""
        return tuple(variable.secret for variable in self.variables if variable.secret)


@dataclass(frozen=True, slots=True)
class VariableDraft:
    """A line of the environment or a header as it was typed.

    Attributes:
        name: what it is called.
        value: as it was typed; it never appears in a representation.
        is_secret: the keychain shall keep the value.
        kept: the name of the secret that is there already and stays where no other value was typed.
    """

    name: str = ""
    value: str = field(default="", repr=False)
    is_secret: bool = True
    kept: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether nobody has written anything into the line."""
        return not (self.name.strip() or self.value or self.kept)


@dataclass(frozen=True, slots=True)
class ServerDraft:
    """A server as it was typed: for both transports, so that going to the other one and back loses nothing."""

    name: str = ""
    transport: Transport = Transport.STDIO
    is_enabled: bool = True
    url: str = ""
    headers: tuple[VariableDraft, ...] = ()
    command: str = ""
    args: tuple[str, ...] = ()
    cwd: str = ""
    env: tuple[VariableDraft, ...] = ()

    @property
    def variables(self) -> tuple[VariableDraft, ...]:
        """Those of its transport that are more than an empty line."""
        lines = self.headers if self.transport is Transport.HTTP else self.env
        return tuple(line for line in lines if not line.is_blank)


def draft_of(server: Server) -> ServerDraft:
    """Return a server as it would have been typed, without its secrets."""
    lines = tuple(VariableDraft(each.name, each.value, bool(each.secret), each.secret) for each in server.variables)
    is_http = server.transport is Transport.HTTP
    return ServerDraft(
        name=server.name,
        transport=server.transport,
        is_enabled=server.is_enabled,
        url=server.url,
        headers=lines if is_http else (),
        command=server.command,
        args=server.args,
        cwd=server.cwd,
        env=() if is_http else lines,
    )


# What can be wrong.


class Place(Enum):
    """Beside which field something is told."""

    NAME = "name"
    URL = "url"
    COMMAND = "command"
    ARGS = "args"
    CWD = "cwd"
    VARIABLE = "variable"


class ToolProblem(StrEnum):
    """What can be wrong with a server, besides its name and its address."""

    NAME_TAKEN = "name_taken"
    COMMAND_EMPTY = "command_empty"
    COMMAND_ARGUMENTS = "command_arguments"
    TOO_LONG = "too_long"
    CONTROL = "control"
    TOO_MANY = "too_many"
    FOLDER_RELATIVE = "folder_relative"
    VARIABLE_UNNAMED = "variable_unnamed"
    VARIABLE_NAME = "variable_name"
    HEADER_NAME = "header_name"
    VARIABLE_TWICE = "variable_twice"
    SECRET_EMPTY = "secret_empty"  # noqa: S105 - a name for the problem
    SECRET_HIDDEN = "secret_hidden"  # noqa: S105 - likewise
    VALUE_CONTROL = "value_control"
    HEADER_VALUE = "header_value"


WORDS: Final = sentences(
    {
        ToolProblem.NAME_TAKEN: "Another server has that name. Give this one a name of its own.",
        ToolProblem.COMMAND_EMPTY: "Enter the program that starts the server, such as npx or uvx.",
        ToolProblem.COMMAND_ARGUMENTS: "The command is the program alone. What follows it belongs into the arguments.",
        ToolProblem.TOO_LONG: Sentence("That is too long. Use {most} characters or fewer.", most=MAX_TEXT),
        ToolProblem.CONTROL: "There is a line break or an invisible character in it. Type it again by hand.",
        ToolProblem.TOO_MANY: Sentence(
            "That is too much: {arguments} arguments and {variables} variables are the most.",
            arguments=MAX_ARGUMENTS,
            variables=MAX_VARIABLES,
        ),
        ToolProblem.FOLDER_RELATIVE: "Enter the whole path of the folder, from its very beginning.",
        ToolProblem.VARIABLE_UNNAMED: "Give this line a name, or remove it.",
        ToolProblem.VARIABLE_NAME: "The name of a variable has no equals sign and no invisible character in it.",
        ToolProblem.HEADER_NAME: "The name of a header is made of letters, digits and hyphens, without spaces.",
        ToolProblem.VARIABLE_TWICE: "That name stands here twice. Keep one of the two.",
        ToolProblem.SECRET_EMPTY: "Enter the value, or remove this line.",
        ToolProblem.SECRET_HIDDEN: "Type the value again: what the keychain has kept is not shown in the open.",
        ToolProblem.VALUE_CONTROL: "There is a character in the value that no program can be given. Copy it again.",
        ToolProblem.HEADER_VALUE: "A header is one line of plain characters. Copy the value again.",
    }
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong.

    Attributes:
        place: beside which field it belongs.
        problem: what it is; the words are plain English and never quote what was typed.
        words: the same, for people.
        row: which of the variables as they stand in the draft, blank lines counted.
    """

    place: Place
    problem: StrEnum
    words: str
    row: int = -1

    def error(self) -> InputError:
        """Return it as something to raise."""
        return InputError(self.problem, self.words)


def findings(draft: ServerDraft, taken: Collection[str] = ()) -> tuple[Finding, ...]:
    """Say everything that is wrong with a draft, in the order of its fields.

    Args:
        draft: what was typed.
        taken: the names of the other servers.
    """
    found: list[Finding] = []
    try:
        name = check_name(draft.name)
    except InputError as error:
        found.append(Finding(Place.NAME, error.problem, str(error)))
    else:
        if is_taken(name, taken):
            found.append(_finding(Place.NAME, ToolProblem.NAME_TAKEN))
    if draft.transport is Transport.HTTP:
        try:
            check_address(draft.url)
        except InputError as error:
            found.append(Finding(Place.URL, error.problem, str(error)))
        found += _variables(draft.headers, is_http=True)
    else:
        found += _program(draft)
        found += _variables(draft.env, is_http=False)
    return tuple(found)


def is_taken(name: str, taken: Collection[str]) -> bool:
    """Say whether somebody has a name already; capital letters make no difference."""
    return name.casefold() in {other.casefold() for other in taken}


def name_apart(name: str, taken: Collection[str]) -> str:
    """Return a name that nobody has: this one, or this one with a number after it."""
    candidate, number = name, 2
    while is_taken(candidate, taken):
        ending = f" {number}"
        candidate, number = name[: 60 - len(ending)].rstrip() + ending, number + 1
    return candidate


def _program(draft: ServerDraft) -> list[Finding]:
    found = []
    command = draft.command.strip()
    if not command:
        found.append(_finding(Place.COMMAND, ToolProblem.COMMAND_EMPTY))
    elif problem := _text(command):
        found.append(_finding(Place.COMMAND, problem))
    elif any(space.isspace() for space in command) and not set(command) & {"/", "\\"}:
        found.append(_finding(Place.COMMAND, ToolProblem.COMMAND_ARGUMENTS))
    if len(draft.args) > MAX_ARGUMENTS:
        found.append(_finding(Place.ARGS, ToolProblem.TOO_MANY))
    elif problems := [problem for each in draft.args if (problem := _text(each))]:
        found.append(_finding(Place.ARGS, problems[0]))
    cwd = draft.cwd.strip()
    if problem := _text(cwd):
        found.append(_finding(Place.CWD, problem))
    elif cwd and not (PurePath(cwd).is_absolute() or cwd.startswith("~")):
        found.append(_finding(Place.CWD, ToolProblem.FOLDER_RELATIVE))
    return found


def _variables(lines: Sequence[VariableDraft], *, is_http: bool) -> list[Finding]:
    found: list[Finding] = []
    seen: set[str] = set()
    folds = is_http or os.name == "nt"
    for row, line in enumerate(lines):
        if line.is_blank:
            continue
        name = line.name.strip()
        known = name.casefold() if folds else name
        problem = _name_problem(name, is_http=is_http)
        if problem is None and known in seen:
            problem = ToolProblem.VARIABLE_TWICE
        if problem is None:
            problem = _value_problem(line, is_http=is_http)
        if problem is None and len(seen) >= MAX_VARIABLES:
            problem = ToolProblem.TOO_MANY
        seen.add(known)
        if problem is not None:
            found.append(Finding(Place.VARIABLE, problem, WORDS[problem], row))
    return found


def _name_problem(name: str, *, is_http: bool) -> ToolProblem | None:
    if not name:
        return ToolProblem.VARIABLE_UNNAMED
    if len(name) > MAX_TEXT:
        return ToolProblem.TOO_LONG
    if is_http:
        return None if _TOKEN.fullmatch(name) else ToolProblem.HEADER_NAME
    return ToolProblem.VARIABLE_NAME if "=" in name or not name.isprintable() else None


def _value_problem(line: VariableDraft, *, is_http: bool) -> ToolProblem | None:
    if not line.value:
        if not line.is_secret:
            return ToolProblem.SECRET_HIDDEN if line.kept else None
        return None if line.kept else ToolProblem.SECRET_EMPTY
    if len(line.value) > MAX_TEXT:
        return ToolProblem.TOO_LONG
    if is_http:
        plain = line.value.isprintable() and all(ord(character) < 0x100 for character in line.value)  # noqa: PLR2004 - Latin-1
        return None if plain else ToolProblem.HEADER_VALUE
    is_lone = any("\ud800" <= character <= "\udfff" for character in line.value)
    return ToolProblem.VALUE_CONTROL if "\0" in line.value or is_lone else None


def _text(text: str) -> ToolProblem | None:
    if len(text) > MAX_TEXT:
        return ToolProblem.TOO_LONG
    return None if text.isprintable() else ToolProblem.CONTROL


def _finding(place: Place, problem: ToolProblem) -> Finding:
    return Finding(place, problem, WORDS[problem])
