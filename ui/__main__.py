"""The command line: `osaurus`, also `python -m ui`. Commands that need no screen never import Qt."""

from __future__ import annotations

import gc
import logging
import os
import sys
from typing import TYPE_CHECKING

from app.errors import OsaurusError, UsageError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from app.ipc.first import First
    from app.ipc.message import Request
    from ui.panes import Pane

log = logging.getLogger(__name__)

FAILED = 1
INTERRUPTED = 130
"""Ctrl-C: the exit code that shells give to what a SIGINT has ended."""
UNAVAILABLE = 69
"""No display: the exit code that sysexits.h has for a service that is not there."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what was asked for; gives the exit code: 2 for bad input, 69 where there is no display."""
    arguments = sys.argv[1:] if arguments is None else arguments
    logging.basicConfig(level=logging.WARNING, format="osaurus: %(message)s")
    try:
        return _obey(arguments) if arguments else _show()
    except UsageError as error:
        print(f"osaurus: {error}", file=sys.stderr)
        return error.exit_code
    except OsaurusError as error:
        print(f"osaurus: {error}", file=sys.stderr)
        return FAILED


def _obey(arguments: Sequence[str]) -> int:
    """Do what was asked for in words."""
    from ui.arguments import parse, starts
    from ui.panes import Pane

    options = parse(arguments)
    if not starts(options):
        return _tell(options)
    return _show(
        pane=Pane(options.pane) if options.command == "settings" else None,
        viewer=options.command == "what-we-collect",
        at_login=options.at_login,
        demo=options.demo,
    )


def _tell(options: Namespace) -> int:
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


def _dispatch(options: Namespace) -> int:
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


def _show(*, pane: Pane | None = None, viewer: bool = False, at_login: bool = False, demo: bool = False) -> int:
    """Start the app on the screen."""
    gc.disable()  # until the first window is painted: almost everything that is made before it stays
    if not demo:  # which has something to put away
        import signal

        # Until `run` has a handler of its own: a KeyboardInterrupt is lost where Qt or an import is in between.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from ui import preflight

    if not preflight.has_display(os.environ):
        print(preflight.explain_no_display(os.environ), file=sys.stderr)
        return UNAVAILABLE
    if demo:
        preflight.load_qt(os.environ)
        from ui.demo import run_demo

        return run_demo(pane=pane, viewer=viewer)
    from app.ipc.place import UnsafePlaceError

    try:
        first = _claim(_request(pane, viewer=viewer, at_login=at_login))
    except UnsafePlaceError as error:
        log.warning("later starts cannot reach this one: %s", error)
        first = None
    else:
        if first is None:
            return 0
    from ui.linking import link_ahead

    link_ahead()
    import app.before_qt  # noqa: F401 - meanwhile

    try:
        preflight.load_qt(os.environ)
    except BaseException:
        if first is not None:
            first.release()
        raise
    from ui.main import Options, run

    return run(Options(pane=pane, viewer=viewer, at_login=at_login, first=first))


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


if __name__ == "__main__":
    sys.exit(main())
