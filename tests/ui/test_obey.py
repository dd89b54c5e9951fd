"""What a later start can do to the running copy: open, restrict, ask; and that it can do nothing else."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from app.errors import RefusedError
from app.ipc.message import Answer, Outcome, Request, Wish
from app.policy import Forbidden
from app.telemetry.consent import Consent, Sharing
from app.telemetry.ledger import Fate
from app.telemetry.status import Progress
from ui.obey import ACTIVATION, obey

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.preferences import Preferences
    from tests.ui.conftest import MakeApp, Trap
    from ui.application import Application

DONE = Answer(Outcome.DONE)


def finish(stored: Preferences) -> Preferences:
    return stored._replace(onboarding_finished=True)


@pytest.fixture
def settled(make_app: MakeApp, collector: object) -> Application:
    """An app that shares, long after its first run, with Settings open."""
    application = make_app(collector.url)  # type: ignore[attr-defined]
    application.preferences.update(finish)
    application.start()
    application.sharing.share()
    assert application.onboarding is not None
    application.onboarding.close()
    application.open_settings()
    return application


def asked(application: Application) -> dict[str, object]:
    answer = obey(application, Request(Wish.STATUS))
    assert answer.outcome is Outcome.DONE
    assert answer.facts is not None
    return dict(answer.facts)


@pytest.mark.parametrize(
    ("request_", "pane"),
    [(Request(Wish.SETTINGS, "privacy"), "privacy"), (Request(Wish.SETTINGS, "general"), "general")],
)
def test_it_opens_the_pane(settled: Application, request_: Request, pane: str) -> None:
    assert settled.settings is not None
    settled.settings.close()
    assert obey(settled, request_) == DONE
    assert settled.settings.isVisible()
    assert settled.settings._entries[settled.settings.nav.currentRow()].name == pane


def test_a_pane_that_this_version_does_not_have_is_refused(settled: Application) -> None:
    assert obey(settled, Request(Wish.SETTINGS, "later")) == Answer(Outcome.REFUSED)


def test_it_opens_the_viewer(settled: Application) -> None:
    assert obey(settled, Request(Wish.WHAT_WE_COLLECT)) == DONE
    assert settled.viewer is not None
    assert settled.viewer.isVisible()


def test_a_plain_start_brings_what_is_open_to_the_front(qtbot: QtBot, settled: Application) -> None:
    settled.open_viewer()
    assert settled.settings is not None
    assert settled.viewer is not None
    settled.settings.close()
    settled.viewer.showMinimized()

    assert obey(settled, Request(Wish.OPEN)) == DONE

    qtbot.waitUntil(settled.viewer.isActiveWindow)
    assert not settled.viewer.isMinimized()
    assert not settled.settings.isVisible()


def test_a_plain_start_always_shows_something(settled: Application) -> None:
    assert settled.settings is not None
    settled.settings.close()
    assert obey(settled, Request(Wish.OPEN)) == DONE
    assert settled.settings.isVisible()


def test_a_plain_start_asks_the_question_that_is_open(make_app: MakeApp, trap: Trap) -> None:
    application = make_app(trap.url)
    application.start(viewer=True)
    assert application.onboarding is None

    assert obey(application, Request(Wish.OPEN)) == DONE

    assert application.onboarding is not None
    assert application.onboarding.isVisible()
    assert application.sharing.service.status().sharing is Sharing.ASKING


def test_a_start_at_login_opens_nothing(settled: Application) -> None:
    assert settled.settings is not None
    settled.settings.close()
    assert obey(settled, Request(Wish.LOGIN, forbidden=Forbidden.DO_NOT_TRACK)) == DONE
    assert not settled.settings.isVisible()
    assert settled.sharing.status.sharing is Sharing.BLOCKED


@pytest.mark.parametrize("wish", [Wish.OPEN, Wish.SETTINGS, Wish.WHAT_WE_COLLECT])
@pytest.mark.parametrize("forbidden", list(Forbidden))
def test_what_stands_above_a_later_start_stands_above_this_one(
    settled: Application, wish: Wish, forbidden: Forbidden
) -> None:
    assert settled.sharing.is_on

    assert obey(settled, Request(wish, forbidden=forbidden)) == DONE

    assert (settled.sharing.status.sharing, settled.sharing.status.forbidden) == (Sharing.BLOCKED, forbidden)
    with pytest.raises(RefusedError):
        settled.service.grant()
    assert obey(settled, Request(wish)) == DONE
    assert settled.sharing.status.sharing is Sharing.BLOCKED, "a later start without it frees nobody"


def test_a_restriction_shows_everywhere_at_once(qtbot: QtBot, settled: Application) -> None:
    settled.open_viewer()
    settled.open_settings("privacy")
    assert settled.viewer is not None
    assert settled.settings is not None

    obey(settled, Request(Wish.OPEN, forbidden=Forbidden.DO_NOT_TRACK))

    assert settled.viewer.header.pill.text() == "Off by DO_NOT_TRACK"
    assert settled.tray.menu.state.text() == "Off by DO_NOT_TRACK"
    assert not settled.tray.menu.share.isEnabled()
    pane = settled.settings.pane
    assert not pane.decision.switch.isEnabled()  # type: ignore[attr-defined]
    assert not pane.decision.switch.isChecked()  # type: ignore[attr-defined]
    qtbot.wait(0)
    assert asked(settled)["policy"] == "do_not_track"


def test_a_policy_written_meanwhile_is_read_by_the_way(settled: Application) -> None:
    settled._read_policy = lambda: settled.service._policy.__class__(Forbidden.ADMINISTRATOR)
    obey(settled, Request(Wish.OPEN))
    assert settled.sharing.status.forbidden is Forbidden.ADMINISTRATOR


@pytest.mark.parametrize("wish", list(Wish))
def test_no_request_turns_sharing_on(make_app: MakeApp, trap: Trap, wish: Wish) -> None:
    application = make_app(trap.url)
    application.start()
    application.sharing.stop()
    for pane in (None, "privacy"):
        obey(application, Request(wish, pane))
    assert application.service.consent is Consent.DECLINED
    assert application.sharing.status.sharing is Sharing.OFF


def test_asking_tells_what_the_windows_show_and_changes_nothing(settled: Application) -> None:
    for change in (settled.sharing.share, settled.sharing.stop, settled.sharing.share):
        change()
        facts = asked(settled)
        status = settled.sharing.status
        assert (facts["sharing"], facts["sends"]) == (status.sharing.value, settled.sharing.is_on)
        assert (facts["running"], facts["server"]) == (True, status.server)
        assert facts["events"] == {fate.value: status.counts[fate] for fate in Fate}
        assert settled.sharing.status == status
    assert settled.onboarding is None


def test_a_server_that_takes_nothing_more_means_that_nothing_is_sent(settled: Application) -> None:
    settled.sharing.catch_up()
    settled.sharing.service.status = lambda: settled.sharing.status._replace(progress=Progress(stopped=404))
    facts = asked(settled)
    assert (facts["sharing"], facts["sends"]) == ("on", False)
    assert "404" in str(facts["why"])


def test_the_permission_to_come_forward_is_used_once(settled: Application, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str | None] = []
    monkeypatch.delenv(ACTIVATION, raising=False)
    monkeypatch.setattr(settled, "open_settings", lambda _pane: seen.append(os.environ.get(ACTIVATION)))
    obey(settled, Request(Wish.SETTINGS, "privacy", activation="token-7"))
    assert seen == ["token-7"]
    assert ACTIVATION not in os.environ
