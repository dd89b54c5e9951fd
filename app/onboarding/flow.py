"""The flow: which step is in view, what a move does to consent, and which events it emits. Knows no screen.

The rules are those of the house: unchecking the box acts at once; checking it waits for the button; closing Welcome
without an answer is no answer. What a step makes is made when its button is pressed, once per run: coming back and
pressing again changes it.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from app.errors import GoneError, OsaurusError, PreferencesError, RefusedError, attempted
from app.host.connection_tester import ConnectionTester, checked
from app.host.drafts import AgentDraft, Busy, ProviderDraft, Trouble
from app.host.ids import new_id
from app.onboarding.data import State
from app.telemetry.words import CompletedVia, Step

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.host.connection_tester import Aside
    from app.host.providers import Provider
    from app.host.stores import HostStores
    from app.preferences import PreferencesStore
    from app.telemetry import TelemetryService
    from app.telemetry.features import FeatureTelemetry
    from app.telemetry.onboarding import OnboardingTelemetry

STEPS = (Step.WELCOME, Step.CREATE_AGENT, Step.CONFIGURE_AI, Step.WALKTHROUGH)

log = logging.getLogger(__name__)


def at_once(work: Callable[[], Any], done: Callable[[Any], None]) -> None:
    """Do both here and now: for whoever has no window to keep alive."""
    done(work())


class OnboardingFlow(ConnectionTester[State]):
    """One run of the first-run assistant.

    The window calls a move and then shows `state`; observers hear of every change, also of those that no move made.
    Everything but the work given to `aside` runs on one thread.

    Args:
        service: asks the question.
        telemetry: is told how the run goes.
        preferences: remember that it is over, or how far it came.
        host: takes the agent and the provider.
        features: are told that they were made.
        steps: in their order.
        aside: does what may wait for a keychain or a network.
    """

    def __init__(
        self,
        service: TelemetryService,
        telemetry: OnboardingTelemetry,
        preferences: PreferencesStore,
        host: HostStores,
        features: FeatureTelemetry,
        steps: Sequence[Step] = STEPS,
        *,
        aside: Aside = at_once,
    ) -> None:
        self._steps = tuple(steps)
        super().__init__(State(self._steps[0], 0, len(self._steps), box_checked=service.box.checked), aside)
        self._service = service
        self._telemetry = telemetry
        self._preferences = preferences
        self._host = host
        self._features = features
        self._agent_id = new_id()
        self._provider_id = new_id()

    # Moves.

    def begin(self) -> None:
        """Open: at the first step, or where an unfinished run was left after the question was answered."""
        self._service.ask()
        self._telemetry.started()
        self._view(self._resume())

    def set_box(self, *, checked: bool) -> None:
        """Take note of the box on Welcome. Unchecking is a decline, at once; checking waits for the button.

        Where policy forbids sharing the box is empty and stays so.
        """
        enabled = self._service.box.enabled
        self._become(box_checked=checked and enabled)
        if enabled and not checked:
            self._service.decline()

    def advance(self) -> None:
        """Press the main button: answer the question, make the agent or save the provider, then go on or finish."""
        if self.state.ended or self.state.busy is Busy.SAVING:
            return
        self.stop_test()
        match self.state.step:
            case Step.WELCOME:
                self._answer()
                self._go_on()
            case Step.CREATE_AGENT:
                self._make_agent()
            case Step.CONFIGURE_AI:
                self._save_provider(session_only=False)
            case _:
                self._go_on()

    def keep_key_for_session(self) -> None:
        """Save the provider with its key in memory only, because the keychain would not take it."""
        if not self.state.ended and self.state.busy is None and self.state.step is Step.CONFIGURE_AI:
            self._save_provider(session_only=True)

    def skip(self) -> None:
        """Leave a step undone and go on."""
        if self.state.ended or not self.state.can_skip or self.state.busy is Busy.SAVING:
            return
        self.stop_test()
        self._telemetry.step_skipped(self.state.step)
        self._go_on()

    def back(self) -> None:
        """Return to the step before. What was typed stays."""
        if self.state.ended or not self.state.can_go_back or self.state.busy is Busy.SAVING:
            return
        self.stop_test()
        self._view(self.state.position - 1)

    def close(self) -> None:
        """Close the window by X. On Welcome, without an answer, that is no answer: the question comes again."""
        if self.state.ended:
            return
        self.stop_test()
        if self._service.needs_decision:
            self._service.dismiss()
            self._become(ended=True)
        else:
            self._end(CompletedVia.CLOSE_BUTTON)

    def leave(self) -> None:
        """Let go because the app quits: that is no move."""
        self.stop_test()

    # What is typed.

    def set_agent(self, draft: AgentDraft) -> None:
        """Take note of the agent as it is typed now."""
        if draft != self.state.agent:
            self._become(agent=draft, trouble=None)

    def set_provider(self, draft: ProviderDraft) -> None:
        """Take note of the provider as it is typed now. What was found out about another one counts no more."""
        if draft != self.state.provider:
            self.stop_test()
            self._become(provider=draft, trouble=None, tested=None)

    # Testing.

    def test_connection(self) -> None:
        """Ask the provider for its models, elsewhere. The state says that it is under way and then how it ended."""
        if not self.state.ended and self.state.busy is None and self.state.step is Step.CONFIGURE_AI:
            self._begin_test(self._host.providers, self._provider_id, self._asked())

    # Inside.

    @property
    def has_stored_key(self) -> bool:
        """Whether the provider of this run was saved with a key, so that an empty field means that one."""
        return self._host.providers.has_key(self._provider_id)

    def _answer(self) -> None:
        if not self._service.box.enabled:
            self._become(box_checked=False)
            return
        if not self.state.box_checked:
            self._service.decline()
            return
        try:
            self._service.grant()
        except RefusedError as error:  # a policy arrived between the look and the press
            log.warning("the answer was not taken: %s", error)
            self._become(box_checked=False)

    def _make_agent(self) -> None:
        agents, draft = self._host.agents, self.state.agent
        is_new = agents.get(self._agent_id) is None
        try:
            if is_new:
                agents.add(draft.name, draft.face, agent_id=self._agent_id)
            else:
                agents.change(self._agent_id, name=draft.name, face=draft.face)
        except GoneError:  # deleted in another window between the look and the press: made anew with the next
            self._agent_id = new_id()
            self._make_agent()
            return
        except OsaurusError as error:
            self._become(trouble=Trouble.of(error))
            return
        if is_new:
            self._features.agent_created()
        self._go_on()

    def _asked(self) -> ProviderDraft:
        """Return what was typed, without an address that is kept for another type and not asked for by this one."""
        from app.host.providers import KINDS

        draft = self.state.provider
        return draft if KINDS[draft.type].asks_address else draft._replace(address="")

    def _save_provider(self, *, session_only: bool) -> None:
        store = self._host.providers
        try:
            provider, key = checked(store, self._provider_id, self._asked())
        except OsaurusError as error:
            self._become(trouble=Trouble.of(error))
            return
        is_new = store.get(provider.id) is None
        self._become(busy=Busy.SAVING, trouble=None)
        self._aside(
            lambda: attempted(lambda: store.save(provider, key, session_only=session_only)),
            lambda result: self._saved(result, is_new=is_new),
        )

    def _saved(self, result: Provider | OsaurusError, *, is_new: bool) -> None:
        if isinstance(result, OsaurusError):
            self._become(busy=None, trouble=Trouble.of(result))
            return
        self._become(busy=None, trouble=None)
        self._features.remote_provider_saved(result.type, is_new=is_new)
        if not self.state.ended:
            self._go_on()

    def _go_on(self) -> None:
        if self.state.is_last:
            self._end(CompletedVia.FINISH_BUTTON)
        else:
            self._view(self.state.position + 1)

    def _view(self, position: int) -> None:
        step = self._steps[position]
        self._become(step=step, position=position, trouble=None)
        self._telemetry.step_viewed(step, position)
        self._remember(step)

    def _resume(self) -> int:
        """Find the step to begin at, and what the run that was left had made before it."""
        stored = self._preferences.current
        names = [step.value for step in self._steps]
        if self._service.needs_decision or stored.onboarding_finished or stored.onboarding_step not in names:
            return 0
        index = names.index(stored.onboarding_step)
        passed = self._steps[:index]
        own = [agent for agent in self._host.agents.agents if not agent.is_built_in]
        if Step.CREATE_AGENT in passed and own:
            self._agent_id = own[-1].id
            self._become(agent=AgentDraft(own[-1].name, own[-1].face))
        providers = self._host.providers.providers
        if Step.CONFIGURE_AI in passed and providers:
            last = providers[-1]
            self._provider_id = last.id
            self._become(provider=ProviderDraft(last.type, last.name, last.address))
        return index

    def _remember(self, step: Step) -> None:
        """Write down how far the first run came, once the question is answered; before, nothing is written."""
        stored = self._preferences.current
        if stored.onboarding_finished or self._service.needs_decision or stored.onboarding_step == step.value:
            return
        if stored.onboarding_step is None and step is self._steps[0]:
            return
        try:
            self._preferences.update(lambda now: now._replace(onboarding_step=step.value))
        except PreferencesError as error:
            log.info("how far onboarding came could not be written down: %s", error)

    def _end(self, via: CompletedVia) -> None:
        self._telemetry.completed(self.state.step, via)
        self._become(ended=True, agent=AgentDraft(), provider=ProviderDraft(), tested=None)
        try:
            self._preferences.update(
                lambda stored: stored._replace(onboarding_finished=True, onboarding_step=None, chat_shown_armed=True)
            )
        except PreferencesError as error:
            log.warning("that onboarding is over could not be written down; it will come again: %s", error)
