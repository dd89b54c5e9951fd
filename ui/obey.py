"""What the running copy does for a later start or a script: open, restrict, tell. There is nothing else it could do."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from app.ipc.message import Answer, Outcome, Request, Wish
from app.policy import Policy
from app.telemetry.report import report
from ui.panes import Pane

if TYPE_CHECKING:
    from ui.application import Application

ACTIVATION: Final = "XDG_ACTIVATION_TOKEN"
"""Where a Wayland desktop leaves a program it starts the permission to come to the front, and where Qt looks for it."""


def obey(application: Application, request: Request) -> Answer:
    """Do what a request asks for. Sharing can end by it, and never begin."""
    if request.wish is Wish.STATUS:
        application.sharing.catch_up()
        return Answer(Outcome.DONE, report(application.sharing.status, application.build, running=True))
    if request.pane is not None and request.pane not in {pane.value for pane in Pane}:
        return Answer(Outcome.REFUSED)
    application.restrict(Policy(request.forbidden))
    if request.activation:
        os.environ[ACTIVATION] = request.activation
    match request.wish:
        case Wish.SETTINGS:
            application.open_settings(request.pane)
        case Wish.WHAT_WE_COLLECT:
            application.open_viewer()
        case Wish.OPEN:
            application.come_forward()
    os.environ.pop(ACTIVATION, None)
    return Answer(Outcome.DONE)
