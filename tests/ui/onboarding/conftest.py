"""A window of the assistant that is open, as most of these tests want it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import MakeApp, Trap
    from ui.onboarding.window import OnboardingWindow


@pytest.fixture
def window(qtbot: QtBot, make_app: MakeApp, trap: Trap) -> OnboardingWindow:
    """Welcome, of a build with a key; nothing that a test does without *Get started* may reach the server."""
    application = make_app(trap.url)
    with qtbot.waitSignal(application.painted, timeout=20_000):
        application.start()
    opened = application.onboarding
    assert opened is not None
    qtbot.waitUntil(opened.isActiveWindow)
    return opened
