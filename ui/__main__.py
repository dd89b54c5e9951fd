"""The command line: `osaurus`, also `python -m ui`. Commands that need no screen never import Qt."""

from __future__ import annotations

import argparse
import gc
import logging
import os
import re
import signal
import sys
from typing import TYPE_CHECKING, NoReturn

from app.errors import OsaurusError, UsageError
from ui import preflight
from ui.panes import Pane

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.ipc.first import First
    from app.ipc.message import Request

log = logging.getLogger(__name__)

USAGE = 2
FAILED = 1
INTERRUPTED = 130
"""Ctrl-C: the exit code that shells give to what a SIGINT has ended."""
UNAVAILABLE = 69
"""No display: the exit code that sysexits.h has for a service that is not there."""

_CHANGE = "CHANGE"


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        if message.startswith("unrecognized arguments"):
            message = "that is more than this command takes"  # it may have been a key: it is not repeated
        choice = re.fullmatch(r"argument (\S+): invalid choice: ('.*') \(choose from (.*)\)", message)
        if choice is not None:
            what, given, choices = choice.groups()
            is_key = what == _CHANGE  # somebody may have put the key there
            named = "such change of a key" if is_key else f"{what.lower()} {given}"
            message = f"there is no {named}, only: {choices.replace(chr(39), '')}"
        self.exit(USAGE, f"osaurus: {message}; see `{self.prog} --help`\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what was asked for; gives the exit code: 2 for bad input, 69 where there is no display."""
    parser = _parser()
    options = parser.parse_args(arguments)
    _refuse_mixtures(parser, options)
    logging.basicConfig(level=logging.WARNING, format="osaurus: %(message)s")
    try:
        return _show(options) if _starts(options) else _tell(options)
    except UsageError as error:
        print(f"osaurus: {error}", file=sys.stderr)
        return error.exit_code
    except OsaurusError as error:
        print(f"osaurus: {error}", file=sys.stderr)
        return FAILED


def _starts(options: argparse.Namespace) -> bool:
    """Whether the app is to come up on the screen."""
    only_tells = options.self_check or options.version
    return options.command in {None, "settings", "what-we-collect"} and not only_tells


def _refuse_mixtures(parser: _Parser, options: argparse.Namespace) -> None:
    """End with a line where an option would be passed over in silence."""
    if options.demo and not _starts(options):
        parser.error("--demo starts the app, so it goes with `settings` and `what-we-collect` only")
    if options.at_login and (options.demo or options.command is not None or not _starts(options)):
        parser.error("--at-login goes with nothing else")


def _tell(options: argparse.Namespace) -> int:
    """Do what needs no screen. Whoever reads along may stop, the disk may be full, and Ctrl-C may come."""
    try:
        code = _dispatch(options)
        if sys.stdout is not None:
            sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        # Python would try once more at its end: https://docs.python.org/3/library/signal.html#note-on-sigpipe
        if sys.stdout is not None:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            print(f"osaurus: this could not be finished: {error.strerror}", file=sys.stderr)
        return FAILED
    return code


def _dispatch(options: argparse.Namespace) -> int:
    if options.self_check:
        from ui.selfcheck import self_check

        return self_check(os.environ)
    from ui import commands

    if options.version:
        return commands.version()
    match options.command, getattr(options, "action", None):
        case "collector", _:
            return commands.collector(options.port)
        case "telemetry", "status":
            return commands.telemetry_status(os.environ, as_json=options.json)
        case "telemetry", "catalog":
            return commands.telemetry_catalog(as_json=options.json)
        case "telemetry", "document":
            return commands.telemetry_document()
        case "telemetry", "schema":
            return commands.telemetry_schema()
        case _:  # telemetry key: there is no other
            change = commands.telemetry_key_set if options.change == "set" else commands.telemetry_key_clear
            return change(os.environ)


def _show(options: argparse.Namespace) -> int:
    """Start the app on the screen."""
    if not options.demo:  # which has something to put away
        # Until `run` has a handler of its own: a KeyboardInterrupt is lost where Qt or an import is in between.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    if not preflight.has_display(os.environ):
        print(preflight.NO_DISPLAY, file=sys.stderr)
        return UNAVAILABLE
    missing = preflight.missing_library(os.environ)
    if missing is not None:
        print(preflight.explain_missing(missing), file=sys.stderr)
        return FAILED
    pane = Pane(options.pane) if options.command == "settings" else None
    viewer = options.command == "what-we-collect"
    if options.demo:
        from ui.demo import run_demo

        return run_demo(pane=pane, viewer=viewer)
    from app.ipc.place import UnsafePlaceError

    try:
        first = _claim(_request(pane, viewer=viewer, at_login=options.at_login))
    except UnsafePlaceError as error:
        log.warning("later starts cannot reach this one: %s", error)
        first = None
    else:
        if first is None:
            return 0
    gc.disable()  # until the first window is painted: almost everything that is made before it stays
    from ui.lean_pyside import load_pyside

    load_pyside()
    from ui.main import Options, run

    return run(Options(pane=pane, viewer=viewer, at_login=options.at_login, first=first))


def _claim(request: Request) -> First | None:
    """Become the first copy of this profile; None where there was one and it did what was asked. Loads no Qt."""
    from app.build import load_build
    from app.ipc.first import claim_or_hand_over
    from app.ipc.place import find_place
    from app.preferences import profile_folder

    return claim_or_hand_over(find_place(profile_folder(os.environ), load_build().channel, os.environ), request)


def _request(pane: Pane | None, *, viewer: bool, at_login: bool) -> Request:
    """Put into words for a running copy what this start is for, and what forbids it to share."""
    from app.ipc.message import Request, Wish, activation
    from app.policy import read_policy

    if pane is not None:
        wish = Wish.SETTINGS
    else:
        wish = Wish.WHAT_WE_COLLECT if viewer else Wish.LOGIN if at_login else Wish.OPEN
    return Request(
        wish,
        pane.value if pane is not None else None,
        read_policy(os.environ).forbidden,
        activation(os.environ),
    )


def _parser() -> _Parser:
    parser = _Parser(prog="osaurus", description="Osaurus for the desktop. Without a command it starts the app.")
    parser.add_argument("--version", action="store_true", help="say which build this is, and end")
    parser.add_argument("--self-check", action="store_true", help="say whether this build has all it needs, and end")
    parser.add_argument(
        "--demo",
        action="store_true",
        help="start with a collector of its own on this computer, a debug key and a throw-away profile",
    )
    parser.add_argument(
        "--at-login",
        action="store_true",
        help="come up in the menu bar without a window; this is how the system starts it at login",
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)

    settings = commands.add_parser("settings", help="open the Settings window")
    settings.add_argument(
        "pane",
        nargs="?",
        choices=[pane.value for pane in Pane],
        default=Pane.GENERAL.value,
        metavar="PANE",
        help=", ".join(pane.value for pane in Pane),
    )
    commands.add_parser("what-we-collect", help="open the viewer of everything that is collected")

    collector = commands.add_parser("collector", help="run a local stand-in for the Aptabase server")
    collector.add_argument("--port", type=_port, default=0, help="where to listen; a free port unless given")

    telemetry = commands.add_parser("telemetry", help="what would be sent, and why not")
    actions = telemetry.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=_Parser)
    for name, text in (
        ("status", "what is sent now, by the running copy if there is one; exit code 0 if anything, 1 if nothing"),
        ("catalog", "every event that can exist"),
    ):
        actions.add_parser(name, help=text).add_argument("--json", action="store_true", help="for machines")
    actions.add_parser("document", help="the whole description, in Markdown")
    actions.add_parser("schema", help="the JSON Schema of an event")
    key = actions.add_parser("key", help="keep a debug key in the system keychain")
    key.add_argument("change", choices=["set", "clear"], metavar=_CHANGE, help="set: ask for it; clear: forget it")
    return parser


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 0 <= int(text) <= 65535:  # noqa: PLR2004 - the largest port
        raise argparse.ArgumentTypeError(f"{text!r} is not a port; a number from 0 to 65535 is")
    return int(text)


if __name__ == "__main__":
    sys.exit(main())
