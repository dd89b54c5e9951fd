"""The journey of somebody who wants to see first, in a language from right to left and in one without letters."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from app.preferences import PreferencesStore
from tests.e2e.conftest import end_politely, keyed
from ui.language.harvest import source_file

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    from app.collector import Collector
    from tests.e2e.conftest import Desktop

    Start = Callable[..., subprocess.Popen[str]]

FIRST_THREE = ["app_launched", "onboarding_started", "onboarding_step_viewed"]


def dictionary(code: str) -> dict[str, str]:
    """Read what people and screen readers are told, by the English of it; mnemonics are not said."""
    found = {}
    for message in ET.parse(source_file(code)).getroot().iter("message"):
        source, said = message.findtext("source"), message.findtext("translation")
        if source and said:
            found[source] = said.replace("&", "")
    return found


@pytest.mark.parametrize("code", ["ar", "ja"])
def test_look_first_then_agree_then_turn_it_off(
    desktop: Desktop, start: Start, collector: Collector, tmp_path: Path, code: str
) -> None:
    said = dictionary(code)
    store = PreferencesStore(tmp_path / "profile")
    store.load()
    store.update(lambda stored: stored._replace(language=code))
    app = start(**keyed(collector))
    assert "checked" in desktop.ask("wait", said["Share anonymous usage data"], "check box")

    desktop.ask("press", said["About anonymous usage data"], "push button")
    desktop.ask("press", said["See exactly what"], "push button")
    assert "selected" in desktop.ask("wait", said["This session"], "page tab")
    desktop.ask("wait", said["Not decided yet"], "label")
    rows = desktop.ask("rows", said["Events of this session"])
    assert {name: fate for _time, name, fate, *_ in rows} == dict.fromkeys(FIRST_THREE, said["held"])
    assert list(collector.requests) == []

    desktop.ask("press", said["Get started"], "push button")
    desktop.ask("wait", said["Sharing on"], "label")
    assert collector.wait_for(3, timeout=30)
    for name in FIRST_THREE:
        desktop.ask("sent", name, said["sent"])
    assert [arrival.event_name for arrival in collector.arrivals][:3] == FIRST_THREE
    locales = {json.loads(arrival.raw)["systemProps"]["locale"] for arrival in collector.arrivals}
    assert locales.isdisjoint({code})  # the language of the windows is the person's own business

    desktop.ask("press", said["Share Anonymous Usage Data"], "check box")
    desktop.ask("wait", said["Sharing off"], "label")
    before = len(collector.arrivals)
    assert end_politely(app) == ""
    assert len(collector.arrivals) == before
