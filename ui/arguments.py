"""The words after `osaurus`: what may be said there, and what is said where it makes no sense.

A start without any needs none of this.
"""

from __future__ import annotations

import argparse
import re
from typing import TYPE_CHECKING, NoReturn

from ui.panes import Pane

if TYPE_CHECKING:
    from collections.abc import Sequence

USAGE = 2

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


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Understand what was asked for.

    Raises:
        SystemExit: with 2 and a line on stderr where it cannot be understood, with 0 after `--help`.
    """
    parser = _parser()
    options = parser.parse_args(arguments)
    _refuse_mixtures(parser, options)
    return options


def starts(options: argparse.Namespace) -> bool:
    """Whether the app is to come up on the screen."""
    only_tells = options.self_check or options.version
    return options.command in {None, "settings", "what-we-collect"} and not only_tells


def _refuse_mixtures(parser: _Parser, options: argparse.Namespace) -> None:
    """End with a line where an option would be passed over in silence."""
    if options.demo and not starts(options):
        parser.error("--demo starts the app, so it goes with `settings` and `what-we-collect` only")
    if options.at_login and (options.demo or options.command is not None or not starts(options)):
        parser.error("--at-login goes with nothing else")


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
