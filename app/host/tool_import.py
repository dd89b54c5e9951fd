"""Reading the `mcpServers` JSON of other clients: what would be taken over, what would not, and what is wrong, by line.

The clients agree on the outline and on little else, so this is lenient in what it reads and exact in what it says:
nothing that stands in the text is left out without a word. Values are looked at and never quoted.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, StrEnum
from typing import TYPE_CHECKING, Any, Final

from app.host.lenient_json import MAX_CHARACTERS, Malformed, Node, malformed, read_object
from app.host.likely_secrets import is_placeholder, looks_secret, names_a_key
from app.host.tool_server import Finding, Place, ServerDraft, VariableDraft, findings, name_apart
from app.sentences import Sentence, sentences
from app.telemetry.words import Transport

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path

_OUTER: Final = (("mcpServers",), ("servers",), ("mcp", "servers"))
"""Where the servers stand: in most clients, in VS Code's own file, and in its settings."""
_URL_KEYS: Final = ("url", "serverUrl", "httpUrl")
_TYPE_KEYS: Final = ("type", "transport")
_TYPES: Final = {
    "stdio": Transport.STDIO,
    "http": Transport.HTTP,
    "https": Transport.HTTP,
    "sse": Transport.HTTP,
    "streamable-http": Transport.HTTP,
    "streamable_http": Transport.HTTP,
    "streamablehttp": Transport.HTTP,
}


class Shape(StrEnum):
    """What can be wrong with the form of an entry."""

    NOT_A_SERVER = "not_a_server"
    NEITHER = "neither"
    BOTH = "both"
    UNKNOWN_TYPE = "unknown_type"
    TYPE_CONTRADICTS = "type_contradicts"
    TEXT_EXPECTED = "text_expected"
    LIST_EXPECTED = "list_expected"
    PAIRS_EXPECTED = "pairs_expected"


SHAPE_WORDS: Final = sentences(
    {
        Shape.NOT_A_SERVER: "This is no server: between its braces there should be a command or a url.",
        Shape.NEITHER: "It has neither a command nor a url, so there is no way to reach it.",
        Shape.BOTH: "It has a command and a url. Keep the one by which it is reached.",
        Shape.UNKNOWN_TYPE: "Its type is none that is known: http, sse or stdio.",
        Shape.TYPE_CONTRADICTS: "Its type does not go with the rest: stdio wants a command, http a url.",
        Shape.TEXT_EXPECTED: "A command, a url, a folder and each argument must be text in quotation marks.",
        Shape.LIST_EXPECTED: "The arguments must be a list in square brackets.",
        Shape.PAIRS_EXPECTED: "The environment and the headers must be names with a text each, in braces.",
    }
)


class Remark(Enum):
    """What a person should know about an entry, though it can be taken over. `names` goes where the braces are."""

    RENAMED = Sentence("You have a server of that name already, so this one will be called {names}.")
    LEFT_OUT = Sentence("Not taken over, because Osaurus has no use for it: {names}.")
    TWICE = Sentence("Stands there twice, and the last one counts: {names}.")
    OLD_TRANSPORT = Sentence("Its type is sse, the older form of http. It is kept as http.")
    PLACEHOLDER = Sentence("Only a reference to something in the other client; type the value in here later: {names}.")
    KEY_IN_ARGUMENTS = Sentence(
        "One of its arguments looks like a key. Arguments are kept in a plain file, unlike secret variables."
    )


@dataclass(frozen=True, slots=True)
class Said:
    """A remark and the names it is about."""

    remark: Remark
    names: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Make the names fit for a screen."""
        object.__setattr__(self, "names", tuple(map(_shown, self.names)))


@dataclass(frozen=True, slots=True)
class Entry:
    """A server of the text.

    Attributes:
        title: what it is called there.
        line: where it begins, from 1.
        draft: what would be added.
        findings: why it cannot be; empty where it can.
        remarks: what else there is to say.
    """

    title: str
    line: int
    draft: ServerDraft
    findings: tuple[Finding, ...] = ()
    remarks: tuple[Said, ...] = ()

    @property
    def to_keychain(self) -> tuple[str, ...]:
        """The variables whose values the keychain will keep."""
        return tuple(line.name for line in self.draft.variables if line.is_secret)

    @property
    def in_the_open(self) -> tuple[str, ...]:
        """The variables whose values will stand in the file."""
        return tuple(line.name for line in self.draft.variables if not line.is_secret)


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would do.

    Attributes:
        entries: the servers, in the order of the text.
        left_out: what stands beside them and has nothing to do with servers.
    """

    entries: tuple[Entry, ...]
    left_out: tuple[str, ...] = ()

    @property
    def drafts(self) -> tuple[ServerDraft, ...]:
        """What can be added."""
        return tuple(entry.draft for entry in self.entries if not entry.findings)


def read_servers(text: str, taken: Collection[str] = ()) -> Plan:
    """Read what another client's file says.

    Args:
        text: the file, or the part of it that was pasted.
        taken: the names of the servers that are there; an entry of the same name gets a number after it.

    Raises:
        MalformedError: it is not JSON, or no server is in it.
    """
    outer, left_out = _find_servers(read_object(text))
    names, entries = set(taken), []
    for title, value in outer.pairs:
        entry = _read_entry(title, value, outer.line, names)
        entries.append(entry)
        if not entry.findings:
            names.add(entry.draft.name)
    return Plan(tuple(entries), left_out)


def read_file(path: Path) -> str:
    """Return what stands in a file, for `read_servers`.

    Raises:
        MalformedError: it cannot be opened, is far too long, or holds no text.
    """
    try:
        with path.open("rb") as file:
            content = file.read(4 * MAX_CHARACTERS + 1)
    except OSError:
        raise malformed(Malformed.NOT_READABLE) from None
    if len(content) > 4 * MAX_CHARACTERS:
        raise malformed(Malformed.TOO_LONG)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise malformed(Malformed.NOT_TEXT) from None


def _find_servers(root: Node) -> tuple[Node, tuple[str, ...]]:
    """Find the object that holds the servers, and name what stands beside it."""
    for path in _OUTER:
        found: Any = root
        for key in path:
            found = found.get(key) if isinstance(found, Node) else None
        if isinstance(found, Node) and found.pairs:
            return found, tuple(_shown(key) for key in root if key != path[0])
    if root.pairs and all(isinstance(value, Node) and _is_server(value) for value in root.values()):
        return root, ()
    raise root.no_servers()


def _is_server(value: Node) -> bool:
    return "command" in value or any(key in value for key in _URL_KEYS)


def _read_entry(title: str, value: object, line: int, taken: Collection[str]) -> Entry:
    if not isinstance(value, Node):
        return Entry(_shown(title), line, ServerDraft(title), (_shape(Place.NAME, Shape.NOT_A_SERVER),))
    reader = _Reader(value)
    draft = reader.draft(title)
    wrong = (*reader.wrong, *(findings(draft) if not reader.wrong else ()))
    remarks = list(reader.remarks())
    if not wrong and (apart := name_apart(draft.name.strip(), taken)) != draft.name.strip():
        draft = replace(draft, name=apart)
        remarks.insert(0, Said(Remark.RENAMED, (apart,)))
    return Entry(_shown(title), value.line, draft, wrong, tuple(remarks))


class _Reader:
    """Goes through one entry and notes which keys it had a use for."""

    def __init__(self, entry: Node) -> None:
        self._entry = entry
        self._used: set[str] = set()
        self._said: list[Said] = []
        self.wrong: list[Finding] = []

    def draft(self, title: str) -> ServerDraft:
        """Return what would be added; what is wrong with its form is in `wrong`."""
        url = self._text(Place.URL, *_URL_KEYS)
        command = self._text(Place.COMMAND, "command")
        return ServerDraft(
            name=title,
            transport=self._transport(url, command),
            is_enabled=self._enabled(),
            url=url,
            headers=self._variables("headers"),
            command=command,
            args=self._args(),
            cwd=self._text(Place.CWD, "cwd"),
            env=self._variables("env"),
        )

    def remarks(self) -> Iterable[Said]:
        """Say what is worth knowing, first what is lost."""
        left = tuple(key for key in self._entry if key not in self._used)
        if left:
            yield Said(Remark.LEFT_OUT, left)
        twice = [*self._entry.twice]
        for value in self._entry.values():
            twice += value.twice if isinstance(value, Node) else ()
        if twice:
            yield Said(Remark.TWICE, tuple(twice))
        yield from self._said

    def _transport(self, url: str, command: str) -> Transport:
        named = self._text(Place.NAME, *_TYPE_KEYS).strip().casefold()
        meant = Transport.HTTP if url and not command else Transport.STDIO
        if not self.wrong and url and command:
            self._fail(Place.URL, Shape.BOTH)
        elif not self.wrong and not (url or command):
            self._fail(Place.NAME, Shape.NEITHER)
        elif named and named not in _TYPES:
            self._fail(Place.NAME, Shape.UNKNOWN_TYPE)
        elif named and _TYPES[named] is not meant and not self.wrong:
            self._fail(Place.NAME, Shape.TYPE_CONTRADICTS)
        if named == "sse":
            self._said.append(Said(Remark.OLD_TRANSPORT))
        # Headers of a program and the environment of an address are of no use: they are reported as left out.
        self._used -= {"env", "args", "cwd"} if meant is Transport.HTTP else {"headers"}
        self._meant = meant
        return meant

    def _enabled(self) -> bool:
        for key, means_on in (("disabled", False), ("enabled", True)):
            if isinstance(value := self._entry.get(key), bool):
                self._used.add(key)
                return value is means_on
        return True

    def _args(self) -> tuple[str, ...]:
        if self._meant is Transport.HTTP:
            return ()
        value = self._take("args")
        if value is None:
            return ()
        if not isinstance(value, list):
            self._fail(Place.ARGS, Shape.LIST_EXPECTED)
            return ()
        texts = [_as_text(each) for each in value]
        if None in texts:
            self._fail(Place.ARGS, Shape.TEXT_EXPECTED)
            return ()
        args = tuple(each for each in texts if each is not None)
        if any(map(names_a_key, args)):
            self._said.append(Said(Remark.KEY_IN_ARGUMENTS))
        return args

    def _variables(self, key: str) -> tuple[VariableDraft, ...]:
        if (key == "headers") is not (self._meant is Transport.HTTP):
            return ()
        value = self._take(key)
        if value is None:
            return ()
        texts = {name: _as_text(each) for name, each in value.items()} if isinstance(value, Node) else None
        if texts is None or None in texts.values():
            self._fail(Place.VARIABLE, Shape.PAIRS_EXPECTED)
            return ()
        references = tuple(name for name, text in texts.items() if text and is_placeholder(text))
        if references:
            self._said.append(Said(Remark.PLACEHOLDER, references))
        return tuple(
            VariableDraft(name, text, bool(text) and looks_secret(name, text))
            for name, text in texts.items()
            if text is not None
        )

    def _text(self, place: Place, *keys: str) -> str:
        """Return the first of some keys that is there; the others are left out."""
        for key in keys:
            value = self._take(key)
            if type(value) is str:  # a number is a `Number`
                return value
            if value is not None:
                self._fail(place, Shape.TEXT_EXPECTED)
                return ""
        return ""

    def _take(self, key: str) -> Any:
        if key in self._entry:
            self._used.add(key)
        return self._entry.get(key)

    def _fail(self, place: Place, shape: Shape) -> None:
        self.wrong.append(_shape(place, shape))


def _as_text(value: object) -> str | None:
    """Return a text, or a number or a yes as the text that a person would have written; None for anything else."""
    match value:
        case str():
            return str(value)
        case bool():
            return "true" if value else "false"
        case _:
            return None


def _shown(name: str) -> str:
    """Return a name of the text so that it can be put on a screen."""
    return name.encode("utf-8", "replace").decode()


def _shape(place: Place, shape: Shape) -> Finding:
    return Finding(place, shape, SHAPE_WORDS[shape])
