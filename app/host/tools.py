"""MCP servers: where the tools are. The file says how to reach them; secret values are in the OS keychain."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from app.errors import GoneError, InputError, PreferencesError
from app.host.checks import check_address, check_name
from app.host.ids import new_id
from app.host.providers import KeyPlace
from app.host.tool_server import WORDS, Server, ToolProblem, Variable, findings, is_taken, name_apart
from app.observed import Observed
from app.secrets import KeychainError, delete_secret, read_secret, write_secret
from app.sentences import Sentence
from app.storage import FileStore, typed
from app.telemetry.words import Transport

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from app.host.tool_server import ServerDraft

    _Servers = tuple[Server, ...]
    _Change = Callable[[_Servers], _Servers]

SCHEMA_VERSION = 1
FILE_NAME = "tools.json"


@dataclass(frozen=True, slots=True)
class _Content:
    """What the file holds.

    Attributes:
        servers: in the order in which they were added.
        leftovers: names of secrets that belong to no server any more and have yet to leave the keychain.
    """

    servers: tuple[Server, ...] = ()
    leftovers: tuple[str, ...] = ()

    def with_servers(self, servers: tuple[Server, ...]) -> _Content:
        """Return it with other servers; a secret that none of them has any more is noted as left over."""
        kept = {secret for server in servers for secret in server.secrets}
        before = [each.secret for server in self.servers for each in server.variables if each.in_keychain]
        left = [secret for secret in dict.fromkeys((*self.leftovers, *before)) if secret not in kept]
        return _Content(servers, tuple(left))


class ToolStore(Observed):
    """The MCP servers, their secrets, and the one way to change both.

    What touches the keychain may wait for a person to unlock it: `add`, `add_all` and `change` with a secret value,
    `read_values` and `tidy` must not be called on the main thread.

    Every secret value gets a name of its own. The file is written after a new one has come into the keychain and before
    an old one leaves it, and it notes which have yet to leave: whatever happens in between, it only speaks of secrets
    that are there, and none is forgotten in the keychain.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._file = _ToolsFile(folder / FILE_NAME, SCHEMA_VERSION)
        self.file: FileStore[_Content] = self._file
        self._session: dict[str, str] = {}
        self._may_return: set[str] = set()

    def __repr__(self) -> str:
        return f"<ToolStore of {len(self.servers)}>"

    def load(self) -> None:
        """Read what is remembered. Never raises; see `file.trouble`."""
        self._file.load()
        self._changed()

    @property
    def servers(self) -> tuple[Server, ...]:
        """Every server, in the order in which they were added."""
        return self._file.current.servers

    def get(self, server_id: str) -> Server | None:
        """Return a server, None where it is not there any more."""
        return next((server for server in self.servers if server.id == server_id), None)

    def names(self, *, besides: str = "") -> frozenset[str]:
        """The names that are taken, leaving out the server with one id."""
        return frozenset(server.name for server in self.servers if server.id != besides)

    def value_place(self, variable: Variable) -> KeyPlace:
        """Say where a secret value is, without asking the keychain."""
        if variable.secret in self._session:
            return KeyPlace.SESSION
        return KeyPlace.KEYCHAIN if variable.in_keychain else KeyPlace.NOWHERE

    def add(self, draft: ServerDraft, *, session_only: bool = False) -> Server:
        """Add a server.

        Args:
            draft: as it was typed.
            session_only: keep its secrets in memory and out of the keychain.

        Raises:
            InputError: something that was typed cannot be used.
            KeychainError: the keychain would not take a secret; nothing was saved.
            PreferencesError: the server cannot be remembered.
        """
        return self.add_all([draft], session_only=session_only)[0]

    def add_all(self, drafts: Sequence[ServerDraft], *, session_only: bool = False) -> tuple[Server, ...]:
        """Add several servers, all of them or none; raises like `add`."""
        taken = set(self.names())
        for draft in drafts:
            for finding in findings(draft, taken):
                raise finding.error()
            taken.add(check_name(draft.name))
        secrets: dict[str, str] = {}
        servers = tuple(_build(new_id(), draft, None, secrets, session_only=session_only) for draft in drafts)

        def append(stored: _Servers) -> _Servers:
            for server in servers:
                _refuse_taken(server, stored)
            return (*stored, *servers)

        self._save(append, secrets, session_only=session_only)
        return servers

    def change(self, server_id: str, draft: ServerDraft, *, session_only: bool = False) -> Server:
        """Put a changed server in the place of the one with that id. A secret that was not typed again stays.

        Raises like `add`, and GoneError where the server is not there any more.
        """
        for finding in findings(draft, self.names(besides=server_id)):
            raise finding.error()
        before = _find(self.servers, server_id)
        secrets: dict[str, str] = {}
        after = _build(server_id, draft, before, secrets, session_only=session_only)

        def put(stored: _Servers) -> _Servers:
            _find(stored, server_id)
            _refuse_taken(after, stored)
            return tuple(after if kept.id == server_id else kept for kept in stored)

        self._save(put, secrets, session_only=session_only)
        self.tidy()
        return after

    def set_enabled(self, server_id: str, *, is_enabled: bool) -> None:
        """Let a server be used, or not. Raises GoneError or PreferencesError."""

        def switch(stored: _Servers) -> _Servers:
            before = _find(stored, server_id)
            return tuple(replace(kept, is_enabled=is_enabled) if kept is before else kept for kept in stored)

        self._write(switch)
        self._changed()

    def remove(self, server_id: str) -> tuple[Server, int]:
        """Remove a server; gives it and its position, for `restore`. Its secrets stay until `let_go`.

        Raises:
            GoneError: it is not there any more.
            PreferencesError: that cannot be remembered.
        """
        removed: list[tuple[Server, int]] = []

        def leave_out(stored: _Servers) -> _Servers:
            gone = _find(stored, server_id)
            removed[:] = [(gone, stored.index(gone))]
            self._may_return.update(gone.secrets)  # before another thread can take them for left over
            return tuple(kept for kept in stored if kept is not gone)

        self._write(leave_out)
        self._changed()
        return removed[0]

    def restore(self, server: Server, *, position: int | None = None) -> None:
        """Bring a server back that was removed, to where it was; a name taken meanwhile gets a number after it."""

        def bring_back(stored: _Servers) -> _Servers:
            others = [kept for kept in stored if kept.id != server.id]
            back = replace(server, name=name_apart(server.name, [kept.name for kept in others]))
            others.insert(len(others) if position is None else position, back)
            return tuple(others)

        self._write(bring_back)
        self._may_return.difference_update(server.secrets)
        self._changed()

    def let_go(self, server: Server) -> None:
        """Take note that a removed server will not be brought back: `tidy` may have its secrets."""
        self._may_return.difference_update(server.secrets)

    @property
    def has_leftovers(self) -> bool:
        """Whether the keychain has something that belongs to no server, so that `tidy` is worth its while."""
        return bool(self._leftovers())

    def tidy(self) -> None:
        """Take what belongs to no server any more out of memory and out of the keychain, as far as that lets us.

        What it will not let go of now is taken out the next time.
        """
        known = set(self._session)  # before the look at the servers: another thread may be adding one
        belongs = {secret for server in self.servers for secret in server.secrets} | self._may_return
        for secret in known - belongs:
            self._session.pop(secret, None)
        gone = []
        with suppress(KeychainError):
            for secret in self._leftovers():
                delete_secret(_secret_name(secret))
                gone.append(secret)
        if gone:
            with suppress(PreferencesError):
                self._file.attempt(
                    lambda stored: replace(
                        stored, leftovers=tuple(secret for secret in stored.leftovers if secret not in gone)
                    )
                )

    def read_values(self, server_id: str) -> dict[str, str]:
        """Return a server's environment or headers as the server must be given them, by name.

        A secret that has yet to be typed again is left out.

        Raises:
            GoneError: the server is not there any more.
            KeychainError: the keychain is missing, locked, slow, or failed.
        """
        values = {}
        for variable in _find(self.servers, server_id).variables:
            value = self._read(variable) if variable.secret else variable.value
            if value is not None:
                values[variable.name] = value
        return values

    def _read(self, variable: Variable) -> str | None:
        if variable.secret in self._session:
            return self._session[variable.secret]
        return read_secret(_secret_name(variable.secret)) if variable.in_keychain else None

    def _leftovers(self) -> list[str]:
        return [secret for secret in self._file.current.leftovers if secret not in self._may_return]

    def _write(self, change: _Change) -> None:
        self._file.attempt(lambda stored: stored.with_servers(change(stored.servers)))

    def _save(self, change: _Change, secrets: Mapping[str, str], *, session_only: bool) -> None:
        """Keep new secrets, then write the file; where either will not, neither holds."""
        if session_only:
            self._write(change)
            self._session.update(secrets)
        else:
            written: list[str] = []
            try:
                for name, value in secrets.items():
                    written.append(name)  # before the call: one that was given up may still arrive
                    write_secret(_secret_name(name), value)
                self._write(change)
            except BaseException:
                with suppress(KeychainError):
                    for name in written:
                        delete_secret(_secret_name(name))
                raise
        self._changed()


class _ToolsFile(FileStore[_Content]):
    def _empty(self) -> _Content:
        return _Content()

    def _to_json(self, value: _Content) -> dict[str, Any]:
        return {"servers": [_encode(server) for server in value.servers], "leftovers": list(value.leftovers)}

    def _from_json(self, found: Mapping[str, Any]) -> _Content:
        servers = tuple(_decode(entry) for entry in typed(list, found.get("servers", [])))
        if len({server.id for server in servers}) != len(servers):
            raise ValueError("two servers have one id")
        return _Content(servers, tuple(typed(str, name) for name in typed(list, found.get("leftovers", []))))


def _encode(server: Server) -> dict[str, Any]:
    entry = {
        "id": server.id,
        "name": server.name,
        "transport": server.transport.value,
        "enabled": server.is_enabled,
    }
    lines = [
        {"name": each.name, "secret": each.secret, "in_keychain": each.in_keychain}
        if each.secret
        else {"name": each.name, "value": each.value}
        for each in server.variables
    ]
    if server.transport is Transport.HTTP:
        return {**entry, "url": server.url, "headers": lines}
    return {**entry, "command": server.command, "args": list(server.args), "cwd": server.cwd, "env": lines}


def _decode(entry: object) -> Server:
    found = typed(dict, entry)
    transport = Transport(typed(str, found.get("transport")))
    is_http = transport is Transport.HTTP
    lines = typed(list, found.get("headers" if is_http else "env", []))
    return Server(
        id=typed(str, found.get("id")),
        name=typed(str, found.get("name")),
        transport=transport,
        is_enabled=typed(bool, found.get("enabled", True)),
        url=typed(str, found.get("url")) if is_http else "",
        command="" if is_http else typed(str, found.get("command")),
        args=() if is_http else tuple(typed(str, each) for each in typed(list, found.get("args", []))),
        cwd="" if is_http else typed(str, found.get("cwd", "")),
        variables=tuple(_decode_variable(line) for line in lines),
    )


def _decode_variable(line: object) -> Variable:
    found = typed(dict, line)
    name, secret = typed(str, found.get("name")), typed(str, found.get("secret", ""))
    if secret:
        return Variable(name, secret=secret, in_keychain=typed(bool, found.get("in_keychain", False)))
    return Variable(name, typed(str, found.get("value")))


def _build(
    server_id: str, draft: ServerDraft, before: Server | None, secrets: dict[str, str], *, session_only: bool
) -> Server:
    """Build a server from a draft that was found sound; puts its new secret values into `secrets`, by their names."""
    kept = {each.secret: each for each in before.variables if each.secret} if before is not None else {}
    variables = []
    for line in draft.variables:
        name = line.name.strip()
        if not line.is_secret:
            variables.append(Variable(name, line.value))
        elif line.value:
            secret = new_id()
            secrets[secret] = line.value
            variables.append(Variable(name, secret=secret, in_keychain=not session_only))
        elif line.kept in kept:
            variables.append(replace(kept[line.kept], name=name))
        else:
            raise _wrong(ToolProblem.SECRET_EMPTY)
    is_http = draft.transport is Transport.HTTP
    return Server(
        id=server_id,
        name=check_name(draft.name),
        transport=draft.transport,
        is_enabled=draft.is_enabled,
        url=check_address(draft.url) if is_http else "",
        command="" if is_http else draft.command.strip(),
        args=() if is_http else draft.args,
        cwd="" if is_http else draft.cwd.strip(),
        variables=tuple(variables),
    )


def _find(stored: _Servers, server_id: str) -> Server:
    for server in stored:
        if server.id == server_id:
            return server
    raise GoneError(Sentence("That server is not there any more."))


def _refuse_taken(server: Server, stored: _Servers) -> None:
    """Raise InputError where another copy of the app has meanwhile given the name to another server."""
    if is_taken(server.name, [other.name for other in stored if other.id != server.id]):
        raise _wrong(ToolProblem.NAME_TAKEN)


def _wrong(problem: ToolProblem) -> InputError:
    return InputError(problem, WORDS[problem])


def _secret_name(secret: str) -> str:
    return f"tool-{secret}"
