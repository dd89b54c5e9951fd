"""JSON as people paste it: with comments and trailing commas, and with a line to point at where it is broken."""

from __future__ import annotations

import json
import re
from enum import StrEnum
from json.decoder import JSONObject  # type: ignore[attr-defined]
from json.scanner import py_make_scanner  # type: ignore[attr-defined]
from typing import Any, Final

from app.errors import MalformedError
from app.sentences import sentences

MAX_CHARACTERS: Final = 1_000_000


class Malformed(StrEnum):
    """Why a text cannot be read."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    NOT_READABLE = "not_readable"
    NOT_TEXT = "not_text"
    ENDS_EARLY = "ends_early"
    QUOTES = "quotes"
    COMMA = "comma"
    COLON = "colon"
    VALUE = "value"
    LINE_BREAK = "line_break"
    BACKSLASH = "backslash"
    EXTRA = "extra"
    DEEP = "deep"
    NOT_AN_OBJECT = "not_an_object"
    NO_SERVERS = "no_servers"


WORDS: Final = sentences(
    {
        Malformed.EMPTY: "There is nothing in it yet.",
        Malformed.TOO_LONG: "That is far too long for a list of servers.",
        Malformed.NOT_READABLE: "That file cannot be opened. Choose another one, or paste what is in it.",
        Malformed.NOT_TEXT: "That file holds no text. Choose the one in which the other client keeps its servers.",
        Malformed.ENDS_EARLY: "It ends too early: a brace, a bracket or a quotation mark is still open.",
        Malformed.QUOTES: 'A name in straight quotation marks, such as "command", should stand here.',
        Malformed.COMMA: "A comma or a closing brace is missing before this.",
        Malformed.COLON: "A colon is missing between the name and what belongs to it.",
        Malformed.VALUE: "Here should be a text in straight quotation marks, a number, a list or braces.",
        Malformed.LINE_BREAK: "A text in quotation marks must not go over the end of a line.",
        Malformed.BACKSLASH: "In JSON a backslash is written twice, as in C:\\\\Tools.",
        Malformed.EXTRA: "There is more after the last closing brace. Put only one file in here.",
        Malformed.DEEP: "Braces and brackets are nested too deeply for a list of servers.",
        Malformed.NOT_AN_OBJECT: "It should begin with an opening brace.",
        Malformed.NO_SERVERS: "There are no servers in it. Look for the part that is called mcpServers.",
    }
)
_BY_MESSAGE: Final = {
    "Expecting property name enclosed in double quotes": Malformed.QUOTES,
    "Expecting ',' delimiter": Malformed.COMMA,
    "Expecting ':' delimiter": Malformed.COLON,
    "Expecting value": Malformed.VALUE,
    "Unterminated string starting at": Malformed.ENDS_EARLY,
    "Invalid control character at": Malformed.LINE_BREAK,
    "Extra data": Malformed.EXTRA,
}
_TOKENS: Final = re.compile(
    r"""(?P<text>"(?:\\.|[^"\\])*"?)|(?P<comment>//[^\n]*|/\*.*?\*/)|(?P<comma>,)(?=(?:\s|//[^\n]*|/\*.*?\*/)*[}\]])""",
    re.DOTALL,
)


class Number(str):
    """A number as it was written: nothing is computed with it."""

    __slots__ = ()


class Node(dict[str, Any]):
    """An object of the text.

    Attributes:
        pairs: its names and values in order, those that stand there twice too.
        line: where it begins, from 1.
    """

    def __init__(self, pairs: list[tuple[str, Any]], line: int) -> None:
        super().__init__(pairs)
        self.pairs = pairs
        self.line = line

    @property
    def twice(self) -> tuple[str, ...]:
        """The names that stand there more than once."""
        names = [name for name, _ in self.pairs]
        return tuple(name for name in self if names.count(name) > 1)

    def no_servers(self) -> MalformedError:
        """Return what to raise where nothing in it is a server."""
        return malformed(Malformed.NO_SERVERS, self.line)


def read_object(text: str) -> Node:
    """Read a text that should be one JSON object.

    Raises:
        MalformedError: it is not; the line says where.
    """
    if len(text) > MAX_CHARACTERS:
        raise malformed(Malformed.TOO_LONG)
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    if not text.strip():
        raise malformed(Malformed.EMPTY)
    plain = _TOKENS.sub(_blank, text)
    try:
        found = _Decoder().decode(plain)
    except RecursionError:
        raise malformed(Malformed.DEEP) from None
    except json.JSONDecodeError as error:
        rest = plain[error.pos :].strip()
        problem = _BY_MESSAGE.get(error.msg, Malformed.BACKSLASH)
        if problem in {Malformed.QUOTES, Malformed.COMMA, Malformed.COLON, Malformed.VALUE} and not rest:
            problem = Malformed.ENDS_EARLY
        raise malformed(problem, error.lineno) from None
    if not isinstance(found, Node):
        raise malformed(Malformed.NOT_AN_OBJECT, 1)
    return found


def malformed(problem: Malformed, line: int = 0) -> MalformedError:
    """Return what to raise for a problem."""
    return MalformedError(problem, WORDS[problem], line)


def _blank(token: re.Match[str]) -> str:
    """Take away a comment or a needless comma and keep every line and column where it was."""
    if token["text"] is not None:
        return token["text"]
    return re.sub(r"[^\n]", " ", token[0])


class _Decoder(json.JSONDecoder):
    """Python's own decoder, which does not tell where an object began, made to tell."""

    def __init__(self) -> None:
        super().__init__(object_pairs_hook=list, parse_int=Number, parse_float=Number, parse_constant=Number)
        self.parse_object = self._parse_object
        self.scan_once = py_make_scanner(self)

    @staticmethod
    def _parse_object(start: tuple[str, int], *arguments: Any) -> tuple[Node, int]:
        pairs, end = JSONObject(start, *arguments)
        text, position = start
        return Node(pairs, text.count("\n", 0, position) + 1), end
