"""Where things stand: at every text size, in small windows, in both directions, while sliding."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from app.telemetry.words import RemoteProviderType, Step
from ui.onboarding.configure_ai import ConfigureAiPage
from ui.onboarding.hero import Hero
from ui.onboarding.welcome import WelcomePage
from ui.widgets.labels import WrapLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import MakeApp
    from ui.application import Application
    from ui.onboarding.window import OnboardingWindow
    from ui.theme.source import SchemeSource


def place(widget: QWidget) -> QRect:
    """Return where a widget stands in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def settle(qtbot: QtBot, window: OnboardingWindow) -> None:
    """Wait until the layout has caught up with the text."""

    def has_room(button: QAbstractButton) -> bool:
        hint = button.sizeHint()
        return button.width() >= hint.width() and button.height() >= hint.height()

    qtbot.waitUntil(lambda: all(has_room(button) for button in controls(window)))


def go_to(window: OnboardingWindow, step: str) -> None:
    """Press what leads to a step."""
    if step != "welcome" and window.flow.state.position == 0:
        window.footer.main.click()
    while window.flow.state.step != step:
        window.footer.skip.click()


def controls(window: OnboardingWindow) -> list[QAbstractButton]:
    return [button for button in window.findChildren(QAbstractButton) if button.isVisible()]


def is_drawn(hero: Hero) -> bool:
    """Say whether anything is seen of a picture."""
    picture = QImage(hero.size(), QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    hero.render(picture, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return any(picture.pixelColor(hero.width() // 2, y).alpha() for y in range(hero.height()))


@pytest.fixture
def application(qtbot: QtBot, make_app: MakeApp) -> Application:
    made = make_app()
    with qtbot.waitSignal(made.painted, timeout=20_000):
        made.start()
    return made


@pytest.fixture
def window(application: Application) -> OnboardingWindow:
    assert application.onboarding is not None
    return application.onboarding


@pytest.fixture
def _right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize(("step", "buttons"), [("welcome", 4), ("create_agent", 8), ("walkthrough", 3)])
def test_box_and_buttons_are_in_view_whole_and_apart(
    qtbot: QtBot, application: Application, window: OnboardingWindow, scale: float, step: str, buttons: int
) -> None:
    application.theme.choose_text_scale(scale)
    go_to(window, step)
    settle(qtbot, window)

    shown = controls(window)
    assert len(shown) == buttons
    for button in shown:
        assert window.rect().contains(place(button)), button.accessibleName()
        hint = button.sizeHint()
        assert button.width() >= hint.width(), button.accessibleName()
        assert button.height() >= hint.height(), button.accessibleName()
    for one in shown:
        for other in shown:
            assert one is other or not place(one).intersects(place(other))


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_words_are_cut(qtbot: QtBot, application: Application, window: OnboardingWindow, scale: float) -> None:
    application.theme.choose_text_scale(scale)
    for step in Step:
        go_to(window, step)
        settle(qtbot, window)
        for label in window.findChildren(QLabel):
            if label.isVisible() and isinstance(label, WrapLabel) and label.text():
                assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_what_does_not_fit_scrolls_by_key(qtbot: QtBot, application: Application, window: OnboardingWindow) -> None:
    application.theme.choose_text_scale(2.0)
    window.resize(640, 560)
    page = window.page
    view = window.findChildren(QScrollArea)[0]
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert isinstance(page, WelcomePage)

    qtbot.keyClick(page.question.box, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    bar.setValue(bar.maximum())
    last = page.findChildren(WrapLabel)[-1]
    bottom = last.mapTo(view.viewport(), QPoint(0, last.height())).y()
    assert bottom <= view.viewport().height()
    assert page.width() <= view.viewport().width()


def test_a_picture_goes_before_it_is_a_stamp_and_before_anything_scrolls(
    qtbot: QtBot, window: OnboardingWindow
) -> None:
    go_to(window, "configure_ai")
    page = window.page
    assert isinstance(page, ConfigureAiPage)
    [hero] = page.findChildren(Hero)
    settle(qtbot, window)
    assert is_drawn(hero)
    page.kinds.tiles[RemoteProviderType.AZURE_OPENAI].click()
    page.address.line.setText("https://me:secret@example.com")
    page.key.line.setText("x")

    window.footer.main.click()

    qtbot.waitUntil(lambda: bool(page.address.line.property("invalid")))
    settle(qtbot, window)
    assert not is_drawn(hero)
    bar = window.findChildren(QScrollArea)[0].verticalScrollBar()
    assert hero.height() == hero.minimumSizeHint().height() or bar.maximum() == 0


def test_larger_text_makes_the_window_larger(qtbot: QtBot, application: Application, window: OnboardingWindow) -> None:
    room = window.screen().availableSize()
    assert window.width() == min(820, room.width())
    assert window.height() == 640
    before = window.height()

    application.theme.choose_text_scale(1.2)

    qtbot.waitUntil(lambda: window.height() > before)
    assert window.height() <= room.height()


@pytest.mark.usefixtures("_right_to_left")
def test_right_to_left_it_is_mirrored(qtbot: QtBot, window: OnboardingWindow) -> None:
    page = window.page
    assert isinstance(page, WelcomePage)
    assert place(window.header.close_button).center().x() < window.width() / 4
    assert place(page.question.info).right() < place(page.question.box).left()

    go_to(window, "create_agent")
    qtbot.wait(0)

    assert place(window.header.back).center().x() > window.width() * 3 / 4


def test_steps_slide_only_if_things_may_move(
    qtbot: QtBot, source: SchemeSource, application: Application, window: OnboardingWindow
) -> None:
    window.footer.main.click()
    assert place(window.stage.pane).left() == 0  # type: ignore[arg-type]

    source.tell(motion=True)
    assert application.theme.look.motion
    window.header.back.click()
    pane = window.stage.pane
    assert pane is not None
    assert place(pane).left() < 0, "Back comes from where reading began"
    page = window.page
    assert isinstance(page, WelcomePage)
    qtbot.mouseClick(page.question.box, Qt.MouseButton.LeftButton, pos=QPoint(12, 12))
    assert not page.question.box.isChecked(), "it takes clicks while it comes"
    qtbot.waitUntil(lambda: window.stage._old.width() == 0)
    assert place(pane).left() == 0
