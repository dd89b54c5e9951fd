"""TelemetryService: the one gate between what happens in the app and what may leave it.

Every decision is made here: whether an event is kept at all, when held events may go, and that nothing goes after a
decline. What the gate lets through waits in the outbox; the worker sends it.
"""

from __future__ import annotations

import logging
import os
import threading
import weakref
from functools import partial
from typing import TYPE_CHECKING

from app.clock import Clock, SystemClock
from app.errors import RefusedError
from app.observed import Observed
from app.telemetry import consent
from app.telemetry.answers import Answers
from app.telemetry.consent import Box, Consent, Sharing
from app.telemetry.device import Facts, read_facts
from app.telemetry.history import added_since
from app.telemetry.key import Key, ask_keychain, find_key
from app.telemetry.ledger import Fate, Reason, Row
from app.telemetry.recorder import Moment, Recorder
from app.telemetry.status import Cut, Status, explain_policy
from app.telemetry.surroundings import Lookout, Surroundings
from app.telemetry.words import CATALOGUE_VERSION
from app.telemetry.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.build import Build
    from app.policy import Policy
    from app.preferences import PreferencesStore
    from app.telemetry.delivery import Delivery
    from app.telemetry.events import Event

log = logging.getLogger(__name__)


class TelemetryService(Observed):
    """Takes events, keeps to the answer, and tells observers when anything changes.

    The constructor reads and sends nothing. All methods may be called from any thread; `track` never waits. Observers
    are called on whatever thread made the change, must return at once, and look at `status()`.

    Args:
        build: decides the channel and, in release, the key.
        preferences: where answers are remembered; loaded.
        policy: what stands above the person.
        clock: wall and monotonic time.
        environ: the debug channel's key; the process's own unless given.
        facts: looks at this computer; called off the main thread.
        flush_seconds: how long the first queued event waits for company; by channel unless given.
    """

    def __init__(
        self,
        *,
        build: Build,
        preferences: PreferencesStore,
        policy: Policy,
        clock: Clock | None = None,
        environ: Mapping[str, str] | None = None,
        facts: Callable[[], Facts] = read_facts,
        flush_seconds: float | None = None,
    ) -> None:
        self.build = build
        self._preferences = preferences
        self._policy = policy
        self._clock = clock if clock is not None else SystemClock()
        self._environ = os.environ if environ is None else environ
        self._read_facts = facts
        self._flush_seconds = flush_seconds
        self._begin()
        preferences.subscribe(self._obey_another_copy)
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(after_in_child=partial(_silence, weakref.ref(self)))

    def _begin(self) -> None:
        """Set up an empty state that records nothing: at construction, and in a child after a fork."""
        super().__init__()
        self._deciding = threading.RLock()
        self._recorder = Recorder(self._clock)
        self._lock = self._recorder.outbox.lock
        self._open = False
        self._key = Key()
        self._consent = Consent.UNDECIDED
        self._asking = False
        self._sharing = Sharing.SILENT
        self._records = False
        self._prepared = threading.Event()
        self._preparation: threading.Thread | None = None
        self._lookout = Lookout(self.build, self._read_facts)
        self._hurry = False
        self._worker: Worker | None = None
        self._answers = Answers(self._preferences)
        self._cut: Cut | None = None
        self._broken = False

    # What the rest of the app asks.

    @property
    def consent(self) -> Consent:
        """What the person said, as far as it counts for this build."""
        return self._consent

    @property
    def needs_decision(self) -> bool:
        """Whether Welcome should ask: nobody has answered for this build, and it is the person's to answer."""
        return self._consent is Consent.UNDECIDED and self._policy.allows_sharing

    @property
    def box(self) -> Box:
        """How the box on Welcome comes up."""
        return consent.box_of(self._preferences.current, self._policy)

    def status(self) -> Status:
        """Describe this moment."""
        with self._lock:
            counts = dict(self._recorder.ledger.counts())
            counts[Fate.HELD if self._asking else Fate.QUEUED] += self._recorder.unbuilt
            delivery = self._delivery()
            granted = self._consent is Consent.GRANTED
            return Status(
                sharing=self._sharing,
                consent=self._consent,
                forbidden=self._policy.forbidden,
                key_problem=self._key.problem,
                server=self._key.endpoint.name if self._key.endpoint is not None else None,
                counts=counts,
                progress=delivery.progress if delivery is not None else None,
                new_facts=added_since(self._recorder.covered) if granted else (),
                kept=self._answers.kept,
                cut=self._cut,
                broken=self._broken or (self._worker is not None and self._worker.failed),
            )

    def rows(self, since: int = 0) -> tuple[int, list[Row]]:
        """List what became of each event, those that changed after a revision; gives the new revision first."""
        with self._lock:
            return self._recorder.ledger.revision, self._recorder.ledger.rows(since)

    def reasons(self) -> Mapping[tuple[Fate, Reason], int]:
        """Count the events of this session by fate and reason."""
        with self._lock:
            return self._recorder.ledger.reasons()

    def surroundings(self) -> Surroundings | None:
        """Say what goes with every event from this computer; None until somebody has looked, see `look_around`."""
        return self._lookout.seen

    def look_around(self) -> None:
        """Look at this computer for whoever wants to show it, on a thread, also where nothing is recorded.

        Observers are told when `surroundings()` has an answer. Nothing is recorded or sent for it.
        """
        self._lookout.look_aside(self._changed)

    def due_in(self) -> float | None:
        """Seconds until the next batch may go, None while nothing waits."""
        delivery = self._delivery()
        return delivery.due_in() if delivery is not None else None

    # What happens in the app.

    def track(self, event: Event) -> None:
        """Record an event that happens now. Never raises, never waits; kept only while sharing is on or asked about."""
        self._lock.acquire()  # in Python 3.11 a `with` takes twice as long
        try:
            if not self._records:
                return
            if self._recorder.add(event, self._clock.wall(), hold=self._asking):
                self._wake()
        finally:
            self._lock.release()
        if self._observers:
            self._changed()

    def track_moment(self, name: str, build: Callable[[], Event]) -> None:
        """Record a moment whose event is built here, or later if the catalogue is still being loaded.

        Args:
            name: the event's name, for the ledger when it cannot be built.
            build: makes the event; what it raises for bad input ends here, as a refusal.
        """
        with self._lock:
            if not self._records:
                return
            if self._recorder.record(Moment(name, self._clock.wall(), build), hold=self._asking):
                self._wake()
        self._changed()

    # What the person decides, and what stands above.

    def start(self, *, prepare: bool = True) -> None:
        """Read the key and the stored answer; from here on events count.

        Where the question is open, holding begins: Welcome is about to open.

        Args:
            prepare: load the catalogue now, on a thread; a window that has yet to be painted calls `prepare` later.
        """
        with self._deciding:
            stored = self._preferences.current
            with self._lock:
                self._open = True
                self._key = find_key(self.build, self._environ, in_keychain=stored.key_in_keychain)
                self._consent = consent.consent_of(stored, keyed=self._key.is_usable)
                if self._consent is Consent.GRANTED and stored.consent is not None:
                    self._recorder.covered = stored.consent.catalogue_version
                self._asking = self.needs_decision
                self._decide_sharing()
            if prepare:
                self.prepare()
        self._changed()

    def prepare(self) -> None:
        """Load the catalogue and look at the computer, on a thread, if events are recorded."""
        with self._lock:
            if self._preparation is None and self._records:
                self._preparation = threading.Thread(target=self._prepare, name="telemetry-prepare", daemon=True)
                self._preparation.start()

    def await_preparation(self, seconds: float) -> None:
        """Wait until what threads load is loaded: an interpreter that ends in the middle of an import may crash."""
        if self._preparation is not None:
            self._preparation.join(seconds)
        self._lookout.join(seconds)

    def ask(self) -> None:
        """Begin to hold events: Welcome opens and the question is open."""
        with self._deciding, self._lock:
            if not self._open or self._asking or not self.needs_decision:
                return
            self._asking = True
            self._decide_sharing()
            self.prepare()
        self._changed()

    def dismiss(self) -> None:
        """Take it that Welcome was closed without an answer: destroy what was held and hold nothing more."""
        with self._deciding, self._lock:
            if not self._asking:
                return
            self._asking = False
            self._recorder.destroy_held(Reason.NO_ANSWER_GIVEN)
            self._decide_sharing()
        self._changed()

    def grant(self) -> None:
        """Turn sharing on: held events go first, with their own times; without any it begins from now.

        Raises:
            RefusedError: policy forbids it; the text says by whose word.
        """
        self._grant(again=False)

    def decline(self) -> None:
        """Turn sharing off: destroy what waits, cut the request under way, and remember it.

        When this returns no byte is handed to the network any more.
        """
        with self._deciding:
            if not self._open:
                return
            try:
                self._shut(Reason.DECLINED, Consent.DECLINED)
            finally:  # whatever goes wrong in there, a no is a no
                self._answers.decline(keyed=self._key.is_usable)
        self._changed()

    def restrict(self, policy: Policy) -> None:
        """Let a policy that reaches the running copy take effect at once. It can only turn sharing off."""
        with self._deciding:
            stricter = self._policy.stricter(policy)
            if not self._open or stricter == self._policy:
                return
            self._policy = stricter
            self._shut(Reason.POLICY, self._consent)
        self._changed()

    def acknowledge_new_facts(self) -> None:
        """Take it that the person has been shown what is new in the catalogue and left sharing on."""
        with self._deciding:
            if self._consent is Consent.GRANTED and self._recorder.covered != CATALOGUE_VERSION:
                self._grant(again=True)

    def close(self, deadline: float = 0.6) -> None:
        """End: destroy what is held, send within so many seconds what may be sent, destroy the rest.

        Returns at once when nothing waits. The service records nothing any more afterwards.
        """
        with self._deciding:
            if not self._open:
                return
            until = self._clock.monotonic() + deadline
            if self._sharing is Sharing.ON and self._recorder.unbuilt:
                self.prepare()
                self._prepared.wait(deadline)
            with self._lock:
                self._open = self._records = self._asking = False
                self._recorder.destroy_held(Reason.QUIT)
                worker, self._worker = self._worker, None
            if worker is not None:
                worker.finish(max(0.0, until - self._clock.monotonic()))
        self._changed()

    # Inside.

    def _grant(self, *, again: bool) -> None:
        with self._deciding:
            if not self._open:
                return
            if self._policy.forbidden is not None:
                raise RefusedError(explain_policy(self._policy.forbidden))
            self._answers.grant(keyed=self._key.is_usable, again=again)
            if self._answers.are_a_no:
                return  # another copy was told so at this very moment
            with self._lock:
                if self._consent is not Consent.GRANTED and not self._asking:
                    self._recorder.renew_session()
                self._consent = Consent.GRANTED
                self._recorder.covered = CATALOGUE_VERSION
                self._asking = False
                self._cut = None
                self._decide_sharing()
                if self._sharing is Sharing.ON:
                    self._hurry = self._recorder.unbuilt > 0
                    if self._recorder.release_held():
                        self._wake(urgent=True)
                self.prepare()
        self._changed()

    def _obey_another_copy(self) -> None:
        """Take a no that another copy on this profile, of the other channel, has written meanwhile. Never a yes."""
        if not self._answers.are_a_no:
            return
        with self._deciding:  # whoever is about to take a yes does so first
            if not self._open or self._consent is Consent.DECLINED or not self._answers.are_a_no:
                return
            self._shut(Reason.DECLINED, Consent.DECLINED)
        self._changed()

    def _shut(self, reason: Reason, answer: Consent) -> None:
        """Stop recording, destroy everything, cut the request under way, and note what that did."""
        with self._lock:
            before, recorded = self.status().counts, self._records
            self._consent = answer
            self._asking = False
            self._decide_sharing()
            self._recorder.destroy_held(reason)
            self._recorder.outbox.purge(reason)
            worker = self._worker
        if worker is not None:
            worker.cut(reason)
        after = self.status().counts
        destroyed = after[Fate.DISCARDED] - before[Fate.DISCARDED]
        left = after[Fate.UNKNOWN] - before[Fate.UNKNOWN]
        if recorded or destroyed or left:
            self._cut = Cut(destroyed, left)

    def _decide_sharing(self) -> None:
        self._sharing = consent.sharing(
            policy=self._policy, keyed=self._key.is_usable, consent=self._consent, asking=self._asking
        )
        self._records = self._open and self._sharing.records and not self._broken

    def _wake(self, *, urgent: bool = False) -> None:
        """Have the worker look."""
        if self._worker is None:
            self._worker = Worker(self._recorder.outbox, self._make_delivery, on_failure=self._changed)
            self._worker.start()
        self._worker.wake(urgent=urgent)

    def _make_delivery(self) -> Delivery:
        from app.telemetry.delivery import FLUSH_SECONDS, FLUSH_SECONDS_DEBUG, Delivery

        surroundings, endpoint = self._lookout.seen, self._key.endpoint
        if surroundings is None or endpoint is None:
            raise RuntimeError("a delivery needs to know where to go and what to say")
        seconds = FLUSH_SECONDS_DEBUG if self.build.is_debug else FLUSH_SECONDS
        return Delivery(
            self._recorder.outbox,
            endpoint,
            surroundings.envelope.user_agent,
            clock=self._clock,
            flush_seconds=seconds if self._flush_seconds is None else self._flush_seconds,
            on_change=self._changed,
        )

    def _delivery(self) -> Delivery | None:
        worker = self._worker
        return worker.delivery if worker is not None else None

    def _prepare(self) -> None:
        """On a thread of its own: load the catalogue, look at the computer, ask the keychain, then catch up."""
        try:
            surroundings = self._lookout.look()
        except Exception:
            log.exception("this computer could not be looked at; nothing will be recorded")
            self._give_up()
            return
        key = ask_keychain(self.build, self._environ) if self._key.in_keychain else self._key
        with self._lock:
            self._key = key
            self._decide_sharing()
            if not self._records:
                self._recorder.destroy_held(Reason.NO_KEY)
            if self._recorder.equip(surroundings, hold=self._asking):
                self._wake(urgent=self._hurry)
        self._prepared.set()
        self._changed()

    def _give_up(self) -> None:
        """Record nothing in this process any more: without a look at the computer no event can be built."""
        with self._lock:
            self._broken = True
            self._decide_sharing()
            self._recorder.destroy_held(Reason.BROKEN)
        self._prepared.set()
        self._changed()


def _silence(reference: weakref.ref[TelemetryService]) -> None:
    """In a child after a fork: forget everything and do nothing; locks may be held by threads that are gone."""
    service = reference()
    if service is not None:
        service._begin()  # noqa: SLF001
