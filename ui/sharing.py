"""The state of sharing, as every window sees it: one observable, one set of words, two actions.

Pane, menu, viewer and Welcome follow this object and nothing else, so they cannot disagree.
"""

from __future__ import annotations

from contextlib import suppress
from enum import StrEnum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import RefusedError
from app.policy import Forbidden
from app.preferences import Kept
from app.telemetry.aptabase import KeyProblem
from app.telemetry.consent import Consent, Sharing
from app.telemetry.ledger import Fate
from app.telemetry.status import Verdict
from ui.bell import Bell
from ui.language.numbers import number
from ui.language.phrases import paragraph
from ui.widgets.pill import Tone

if TYPE_CHECKING:
    from app.telemetry import TelemetryService
    from app.telemetry.status import Status

REST_MILLISECONDS = 50
"""So long windows rest between two looks: a hundred events in a second are no reason to draw a hundred times."""

KEY_STATUSES = frozenset({401, 403, 404})
"""With these a server says that it does not know the key."""


class Trouble(StrEnum):
    """What can stand between sharing and the server."""

    FAILED = auto()
    KEY_REFUSED = auto()
    ALL_REFUSED = auto()
    NOT_REACHED = auto()
    NO_ANSWER = auto()
    PUT_OFF = auto()


class SharingModel(QObject):
    """Follows the telemetry service on the main thread.

    The first change is told in the next turn of the event loop, what comes soon after it together, a moment later.
    What a person decides through this object is told before the call returns.

    Signals:
        changed: the status has changed.
        moved: something has changed, perhaps only in the rows of the ledger; as rarely as `changed`.
    """

    changed = Signal()
    moved = Signal()

    def __init__(self, service: TelemetryService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.service = service
        self.status: Status = service.status()
        self._pending = self._closed = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MILLISECONDS)
        self._rest.timeout.connect(self._rested)
        self._bell = Bell(self, self._listen)
        self._leave = service.subscribe(self._bell.ring)

    def close(self) -> None:
        """Stop following: not even what is on its way is told any more, since windows may be gone by then."""
        self._closed = True
        self._rest.stop()
        self._leave()
        self._bell.muffle()

    @property
    def is_on(self) -> bool:
        """Whether events are sent."""
        return self.status.sharing is Sharing.ON

    @property
    def is_open_question(self) -> bool:
        """Whether it is neither on nor off, and the person may decide."""
        return self.status.sharing in (Sharing.ASKING, Sharing.UNDECIDED)

    @property
    def is_unanswered(self) -> bool:
        """Whether nobody has answered yet and the person may, be it in a build that can send nothing."""
        silent = self.status.sharing is Sharing.SILENT and self.status.consent is Consent.UNDECIDED
        return self.is_open_question or silent

    @property
    def shows_on(self) -> bool:
        """What a switch shows: on if events are sent, and in a build without a key if the answer was yes."""
        silent = self.status.sharing is Sharing.SILENT and self.status.consent is Consent.GRANTED
        return self.is_on or silent

    @property
    def can_change(self) -> bool:
        """Whether a switch would change anything that ever leaves: there is a key, and no policy against it."""
        return self.status.sharing not in (Sharing.BLOCKED, Sharing.SILENT)

    @property
    def trouble(self) -> Trouble | None:
        """What stands between sharing and the server, as far as the last request showed."""
        progress = self.status.progress
        if not self.is_on:
            return None
        if self.status.broken:
            return Trouble.FAILED
        if progress is None:
            return None
        if progress.stopped is not None:
            return Trouble.KEY_REFUSED if progress.stopped in KEY_STATUSES else Trouble.ALL_REFUSED
        if progress.verdict is Verdict.NOT_ARRIVED:
            return Trouble.NOT_REACHED if progress.status is None else Trouble.PUT_OFF
        if progress.status is None and progress.verdict is Verdict.UNKNOWN:
            return Trouble.NO_ANSWER
        return None

    @property
    def waiting(self) -> int:
        """How many events may still leave."""
        return sum(number for fate, number in self.status.counts.items() if fate.is_waiting)

    def count(self, fate: Fate) -> int:
        """How many events of this session have a fate."""
        return self.status.counts[fate]

    def share(self) -> None:
        """Turn sharing on. Where a policy stands against it nothing happens, and the state says why."""
        with suppress(RefusedError):
            self.service.grant()
        self.catch_up()

    def stop(self) -> None:
        """Turn sharing off; when this returns nothing leaves any more."""
        self.service.decline()
        self.catch_up()

    def set_on(self, on: bool) -> None:
        """Do what a switch says."""
        if on:
            self.share()
        else:
            self.stop()

    # The words.

    def word(self) -> str:
        """The state in two or three words, for a pill."""
        match self.status.sharing:
            case Sharing.ON:
                return {
                    None: self.tr("Sharing on"),
                    Trouble.FAILED: self.tr("Sending has failed"),
                    Trouble.KEY_REFUSED: self.tr("Key refused"),
                    Trouble.ALL_REFUSED: self.tr("Refused by the server"),
                    Trouble.NOT_REACHED: self.tr("Server not reached"),
                    Trouble.NO_ANSWER: self.tr("Server not answering"),
                    Trouble.PUT_OFF: self.tr("Server too busy"),
                }[self.trouble]
            case Sharing.OFF:
                return self.tr("Sharing off")
            case Sharing.BLOCKED if self.status.forbidden is Forbidden.DO_NOT_TRACK:
                return self.tr("Off by DO_NOT_TRACK")
            case Sharing.BLOCKED:
                return self.tr("Off by your administrator")
            case Sharing.SILENT if self.status.key_problem is not None:
                return self.tr("The key cannot be used")
            case Sharing.SILENT:
                return self.tr("No key in this build")
            case _:
                return self.tr("Not decided yet")

    def tone(self) -> Tone:
        """The colour that goes with the word."""
        match self.status.sharing:
            case Sharing.ON if self.trouble in (Trouble.FAILED, Trouble.KEY_REFUSED, Trouble.ALL_REFUSED):
                return Tone.ERR
            case Sharing.ON:
                return Tone.OK if self.trouble is None else Tone.WARN
            case Sharing.ASKING | Sharing.UNDECIDED:
                return Tone.WARN
            case Sharing.SILENT if self.status.key_problem is not None:
                return Tone.ERR
            case _:
                return Tone.DIM

    def sentence(self) -> str:
        """The state in a sentence: what is recorded now, and why not."""
        match self.status.sharing:
            case Sharing.ON:
                return paragraph(self.trouble_sentence(), self._numbers())
            case Sharing.OFF:
                return self.tr("Nothing is recorded and nothing is sent.")
            case Sharing.ASKING:
                return self.tr("Held in memory until you answer: {held}. Nothing has been sent.").format(
                    held=number(self.waiting)
                )
            case Sharing.UNDECIDED:
                return self.tr("Nothing is recorded until you decide.")
            case Sharing.BLOCKED:
                return self.policy_sentence()
            case Sharing.SILENT:
                return self.silent_sentence()

    def trouble_sentence(self) -> str:
        """What stands between sharing and the server; empty where nothing does."""
        progress = self.status.progress
        status = None if progress is None else progress.stopped or progress.status
        return {
            None: "",
            Trouble.FAILED: self.tr("Something failed in Osaurus, so nothing more is sent until it starts again."),
            Trouble.KEY_REFUSED: self.tr(
                "The server refused this build's key ({status}), so nothing more is sent until Osaurus starts again."
            ).format(status=status),
            Trouble.ALL_REFUSED: self.tr(
                "The server refused everything ({status}), so nothing more is sent until Osaurus starts again."
            ).format(status=status),
            Trouble.NOT_REACHED: self.tr(
                "The server was not reached. What waits stays in memory and is tried again later."
            ),
            Trouble.NO_ANSWER: self.tr("The server did not answer the last request."),
            Trouble.PUT_OFF: self.tr(
                "The server answered {status} and took nothing. What waits stays in memory and is tried again later."
            ).format(status=status),
        }[self.trouble]

    def policy_sentence(self) -> str:
        """By whose word sharing is off; empty where nobody forbids it."""
        match self.status.forbidden:
            case None:
                return ""
            case Forbidden.DO_NOT_TRACK:
                return self.tr("DO_NOT_TRACK is set, so sharing is off and cannot be turned on.")
            case Forbidden.ADMINISTRATOR:
                return self.tr("Your administrator has turned sharing off on this computer.")
            case Forbidden.UNREADABLE:
                return self.tr("Your administrator's policy cannot be read, so sharing is off.")

    def silent_sentence(self) -> str:
        """Why this build can send nothing; empty where it can."""
        match self.status.key_problem:
            case _ if self.status.sharing is not Sharing.SILENT:
                return ""
            case None:
                return self.tr("This build has no app key, so it can send nothing.")
            case KeyProblem.MALFORMED:
                return self.tr("The app key does not look like one from Aptabase, so nothing is sent. Copy it again.")
            case KeyProblem.HOST_MISSING:
                return self.tr("The app key needs a server of your own in APTABASE_HOST, so nothing is sent.")
            case KeyProblem.HOST_MALFORMED:
                return self.tr("APTABASE_HOST is not the address of a server, so nothing is sent.")
            case KeyProblem.HOST_NOT_HTTPS:
                return self.tr("APTABASE_HOST must begin with https:// unless it is this computer; nothing is sent.")
            case KeyProblem.KEYCHAIN:
                return self.tr("The keychain did not give the app key, so nothing is sent. Unlock it, then restart.")

    def kept_sentence(self) -> str:
        """What the next start will do where the answer could not be written; empty where all is well."""
        if self.status.kept is None:
            return ""
        if self.status.consent is Consent.GRANTED:
            return self.tr(
                "Your answer could not be saved. It holds until you quit; the next start goes by what was saved "
                "before, or asks again."
            )
        if self.status.kept is Kept.FORGOTTEN:
            return self.tr("Sharing is off, but that could not be saved. The next start asks again.")
        return self.tr(
            "Sharing is off until you quit, but that could not be saved: the next start may share again. "
            "Make room on the disk or allow writing to the settings folder, then switch it off once more."
        )

    def news_sentence(self) -> str:
        """How many facts are in the catalogue that the person has not been shown; empty where there are none."""
        new = len(self.status.new_facts)
        return self.tr("%n new fact(s) since you agreed", "", new) if new else ""

    def cut_sentence(self) -> str:
        """What the last switching-off destroyed; empty before it."""
        cut = self.status.cut
        if cut is None:
            return ""
        if not cut.destroyed and not cut.left:
            return self.tr("Nothing was waiting, and no request was under way.")
        destroyed = self.tr("Waiting events destroyed: {number}.").format(number=number(cut.destroyed))
        if not cut.left:
            return paragraph(destroyed, self.tr("None of them had left."))
        left = self.tr("Events that had already left: {number}. Whether they arrived is not known.")
        return paragraph(destroyed, left.format(number=number(cut.left)))

    def server_sentence(self) -> str:
        """What the server said last, in a few words; empty before it is asked anything."""
        if self.status.broken:
            return self.tr("Sending has failed")
        progress = self.status.progress
        if progress is None or (progress.verdict is None and progress.stopped is None):
            if self.count(Fate.SENDING):
                return self.tr("Not answered yet")
            return self.tr("Did not answer") if self.count(Fate.UNKNOWN) else ""  # switching off came first
        if progress.stopped is not None:
            return self.tr("Takes nothing from us ({status})").format(status=progress.stopped)
        if progress.verdict is Verdict.ACCEPTED:
            return self.tr("Answered")
        if progress.status is None:
            return self.tr("Did not answer") if progress.verdict is Verdict.UNKNOWN else self.tr("Not reached")
        return self.tr("Answered {status}").format(status=progress.status)

    def _numbers(self) -> str:
        words = self.tr("Sent this session: {sent}. Waiting: {waiting}.")
        return words.format(sent=number(self.count(Fate.SENT)), waiting=number(self.waiting))

    def _listen(self) -> None:
        if self._rest.isActive():
            self._pending = True
        else:
            self.catch_up()

    def _rested(self) -> None:
        if self._pending:
            self.catch_up()

    def catch_up(self) -> None:
        """Look at the service now instead of in a moment; for whoever has just changed something there."""
        self._pending = False
        if self._closed:
            return
        self._rest.start()
        status = self.service.status()
        if status != self.status:
            self.status = status
            self.changed.emit()
        self.moved.emit()
