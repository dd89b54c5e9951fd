"""The words that more than one window uses: fates, reasons, questions, promises and their limits.

The core gives ids; here they become sentences. Every sentence must be true in every set-up: with a key and without,
with a hosted server and with one's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QObject

from app.telemetry.aptabase import HOSTS, is_loopback
from app.telemetry.ledger import Fate, Reason
from app.telemetry.words import Pillar
from ui.language.core import core
from ui.language.phrases import left_to_right
from ui.widgets.pill import Tone

if TYPE_CHECKING:
    from app.telemetry.ledger import Row

MOMENT = 5
MINUTE = 60
HOUR = 60 * MINUTE
DAY = 24 * HOUR

_APTABASE = frozenset(urlsplit(origin).netloc for origin in HOSTS.values())

_TONES = {
    Fate.HELD: Tone.WARN,
    Fate.QUEUED: Tone.INFO,
    Fate.SENDING: Tone.INFO,
    Fate.SENT: Tone.OK,
    Fate.DISCARDED: Tone.DIM,
    Fate.REFUSED: Tone.ERR,
    Fate.UNKNOWN: Tone.UNKNOWN,
}


def tone_of(fate: Fate) -> Tone:
    """Return the colours of a fate; it always comes with its word."""
    return _TONES[fate]


@dataclass(frozen=True, slots=True)
class Promise:
    """Something that is never collected.

    Attributes:
        short: in a few words.
        how: how the code makes sure.
    """

    short: str
    how: str


class Wording(QObject):
    """Puts ids into words, translated."""

    def fate(self, fate: Fate) -> str:
        """Name a fate."""
        return {
            Fate.HELD: self.tr("held"),
            Fate.QUEUED: self.tr("queued"),
            Fate.SENDING: self.tr("sending"),
            Fate.SENT: self.tr("sent"),
            Fate.DISCARDED: self.tr("discarded"),
            Fate.REFUSED: self.tr("refused"),
            Fate.UNKNOWN: self.tr("unknown"),
        }[fate]

    def reason(self, reason: Reason, detail: str = "") -> str:
        """Say why an event has its fate in a few words, for a table."""
        if reason is Reason.ACCEPTED and detail:
            return core(detail)
        words = {
            Reason.AWAITS_ANSWER: self.tr("waits for you"),
            Reason.AWAITS_BATCH: self.tr("in the next batch"),
            Reason.AWAITS_RETRY: self.tr("will be tried again"),
            Reason.UNDER_WAY: self.tr("on its way"),
            Reason.ACCEPTED: self.tr("accepted"),
            Reason.DECLINED: self.tr("switched off"),
            Reason.NO_ANSWER_GIVEN: self.tr("no answer given"),
            Reason.POLICY: self.tr("forbidden here"),
            Reason.NO_KEY: self.tr("no key"),
            Reason.HOLD_FULL: self.tr("too many waited"),
            Reason.QUEUE_FULL: self.tr("too many waited"),
            Reason.TOO_OLD: self.tr("waited too long"),
            Reason.QUIT: self.tr("Osaurus quit"),
            Reason.STOPPED: self.tr("server takes nothing"),
            Reason.BROKEN: self.tr("delivery failed"),
            Reason.INVALID: self.tr("broke a rule"),
            Reason.AGAINST_LIMITS: self.tr("over a limit"),
            Reason.SERVER_REFUSED: self.tr("not accepted"),
            Reason.REDIRECTED: self.tr("sent elsewhere"),
            Reason.NO_RESPONSE: self.tr("no answer"),
            Reason.GATEWAY: self.tr("no clear answer"),
            Reason.NOT_APTABASE: self.tr("strange answer"),
            Reason.LEFT_BEFORE_CUT: self.tr("cut on its way"),
        }[reason]
        return self.tr("{reason} ({detail})").format(reason=words, detail=core(detail)) if detail else words

    def explanation(self, reason: Reason, detail: str = "") -> str:
        """Say the same in a sentence; `detail` is a status, a kind of failure or field names, never a value."""
        words = {
            Reason.AWAITS_ANSWER: self.tr("It waits in memory for your answer."),
            Reason.AWAITS_BATCH: self.tr("It waits in memory for the next batch."),
            Reason.AWAITS_RETRY: self.tr("It did not arrive, and will be tried again."),
            Reason.UNDER_WAY: self.tr("The request is under way."),
            Reason.ACCEPTED: self.tr("The server took it."),
            Reason.DECLINED: self.tr("Sharing was switched off before it left."),
            Reason.NO_ANSWER_GIVEN: self.tr("Welcome was closed without an answer."),
            Reason.POLICY: self.tr("Sharing is forbidden on this computer."),
            Reason.NO_KEY: self.tr("There is no key to send it with."),
            Reason.HOLD_FULL: self.tr("As many as may wait were waiting already."),
            Reason.QUEUE_FULL: self.tr("As many as may wait were waiting already."),
            Reason.TOO_OLD: self.tr("It waited for so long that the server would not take it."),
            Reason.QUIT: self.tr("Osaurus quit before it could be sent."),
            Reason.STOPPED: self.tr("The server takes nothing from us, so nothing more is sent."),
            Reason.BROKEN: self.tr("Something failed in Osaurus, so it could not be sent."),
            Reason.INVALID: self.tr("It was not as the catalogue says, so it was not made."),
            Reason.AGAINST_LIMITS: self.tr("It was over a limit of the server, so it was kept back."),
            Reason.SERVER_REFUSED: self.tr("The server did not take it."),
            Reason.REDIRECTED: self.tr("The server pointed elsewhere, and that is not followed."),
            Reason.NO_RESPONSE: self.tr("No answer came. It is not sent again, so that nothing is counted twice."),
            Reason.GATEWAY: self.tr("Something in between answered. It is not sent again."),
            Reason.NOT_APTABASE: self.tr("The answer was not one of Aptabase's. It is not sent again."),
            Reason.LEFT_BEFORE_CUT: self.tr("It had begun to leave when sharing was switched off."),
        }[reason]
        return self.tr("{sentence} ({detail})").format(sentence=words, detail=core(detail)) if detail else words

    def about_bytes(self, row: Row) -> str:
        """Say what the bytes that are shown beside an event are; the fate decides, and nothing is claimed beyond it."""
        match row.fate:
            case Fate.SENT:
                return self.tr("These are the bytes that were sent.")
            case Fate.HELD:
                return self.tr("These bytes wait for your answer. None of them has left.")
            case Fate.QUEUED:
                return self.tr("These bytes wait to be sent.")
            case Fate.SENDING:
                return self.tr("These bytes are on their way.")
            case Fate.DISCARDED:
                return self.tr("Destroyed: nothing is left to show.")
            case Fate.UNKNOWN:
                return self.tr("Some or all of these bytes left. Whether they arrived is not known.")
            case Fate.REFUSED if row.reason is Reason.INVALID:
                return self.tr("No bytes were made of it, so nothing could leave.")
            case Fate.REFUSED if row.reason is Reason.AGAINST_LIMITS:
                return self.tr("These bytes were kept back and never left.")
            case Fate.REFUSED:
                return self.tr("These bytes went out, and the server did not take them.")

    def question(self, pillar: Pillar) -> str:
        """Ask what a group of events answers."""
        return {
            Pillar.ENGAGEMENT: self.tr("Are people using it?"),
            Pillar.RETENTION: self.tr("Do people come back?"),
            Pillar.ADOPTION: self.tr("Which features get used?"),
            Pillar.FIRST_RUN: self.tr("Where does the first minute go?"),
        }[pillar]

    def question_limit(self, pillar: Pillar) -> str:
        """Say what the answer to a question cannot be; empty where there is nothing to say."""
        if pillar is Pillar.RETENTION:
            return self.tr("Only as numbers per day: the server cannot recognise anybody on another day.")
        return ""

    def kind(self, kind: str) -> str:
        """Name the kind of a property."""
        return {
            "text": self.tr("text"),
            "yes/no": self.tr("yes/no"),
            "number": self.tr("number"),
        }.get(kind, kind)

    def ago(self, seconds: float) -> str:
        """Say how long ago something was, coarsely."""
        if seconds < MOMENT:
            return self.tr("just now")
        if seconds < MINUTE:
            return self.tr("{number} s ago").format(number=int(seconds))
        if seconds < HOUR:
            return self.tr("{number} min ago").format(number=int(seconds / MINUTE))
        if seconds < DAY:
            return self.tr("{number} h ago").format(number=int(seconds / HOUR))
        return self.tr("more than a day ago")

    def never(self) -> tuple[Promise, ...]:
        """List what is never collected, each with how the code makes sure."""
        return (
            Promise(
                self.tr("Chats, prompts and answers"),
                self.tr(
                    "No event has a field that could hold free text. To count a question, only the role of its last "
                    "message is looked at, never its words."
                ),
            ),
            Promise(
                self.tr("Files, paths, tool calls and their results"),
                self.tr(
                    "A text in an event is a word of a closed list, an id of the shipped list of models, or twelve "
                    "characters of a hash. Anything else is an error, and an event with an error is not sent."
                ),
            ),
            Promise(
                self.tr("Keys, passwords and provider addresses"),
                self.tr(
                    "Of a provider, only its type is counted, one of seven fixed words. Of a tool server, only how it "
                    "is spoken to. Of the local server, only that it started."
                ),
            ),
            Promise(
                self.tr("Names of agents and chats, and their history"),
                self.tr(
                    "The events that count them have no field for a name, a title, an id or what was said before. What "
                    "you call things stays with you."
                ),
            ),
            Promise(
                self.tr("Names of providers, and of your own and remote models"),
                self.tr(
                    "The id of a model is sent only if it is on the list that comes with the app. A model you brought "
                    "is counted without one, and a remote model by a salted hash alone."
                ),
            ),
            Promise(
                self.tr("Token counts and text lengths"),
                self.tr("The only number an event can carry is the position of a step of the first minute, 0 to 9."),
            ),
            Promise(
                self.tr("An account, or an id that outlives the running app"),
                self.tr(
                    "The session id is random, lives in memory, and is replaced after an hour of quiet, after a day of "
                    "use, and each time sharing is switched on. No serial number, no name of yours."
                ),
            ),
            Promise(
                self.tr("Device model, exact memory, address or place"),
                self.tr(
                    "Memory goes in ten coarse steps, language and region only where the pair is common. There is no "
                    "field for a device, an address or a place; what a server sees of every request stands below."
                ),
            ),
        )

    def limits(self) -> tuple[str, ...]:
        """Say what this cannot promise."""
        return (
            self.tr(
                "What was sent cannot be called back. The server cannot tell people apart, so it cannot delete what "
                "came from one of them."
            ),
            self.tr(
                "The server sees the network address of each request. Aptabase keeps the country and region, mixes the "
                "address with the system and its language and a salt of the day into an anonymous user of that day, "
                "and keeps the address itself no longer."
            ),
            self.tr(
                "Whoever guesses the id of a remote model can check the guess against its hash, because the salt is "
                "public. And the hash of a model that only one person uses is the same every day."
            ),
            self.tr("Aptabase keeps events of release builds for five years, and those of debug builds for half one."),
        )

    def recipient(self, server: str | None) -> str:
        """Say who receives the data."""
        if server is None:
            return self.tr("There is no server this build could send to.")
        return self.tr("What is shared goes to {server} and to nobody else.").format(server=self.server(server))

    def server(self, server: str) -> str:
        """Say which server it is.

        Args:
            server: host, and port where there is one, as `Status.server` has it.
        """
        host = left_to_right(server)
        if is_loopback(urlsplit(f"//{server}").hostname):
            return self.tr("{host} (on this computer)").format(host=host)
        if server in _APTABASE:
            return self.tr("{host} (Aptabase)").format(host=host)
        return host
