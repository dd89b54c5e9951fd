"""What is said on the screen can be collected: each translated text is a literal, formatted after translation."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

import pytest

from ui.language.harvest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

UI: Final = ROOT / "ui"
OF_THE_CORE: Final = UI / "language" / "core.py"
"""Hands on what the core said; `ui.language.harvest` collects that from `app/`."""


def test_every_translated_text_is_a_literal() -> None:
    assert OF_THE_CORE.is_file()
    sources = sorted(set(UI.rglob("*.py")) - {OF_THE_CORE})
    calls = [call for path in sources for call in _calls(ast.parse(path.read_text(encoding="utf-8")))]
    assert len(calls) > 300
    assert [
        f"{path.relative_to(ROOT)}: {fault}" for path in sources for fault in _faults(path.read_text("utf-8"))
    ] == []


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ('self.tr("Hello, {name}").format(name=name)', ""),
        ('self.tr("Hello, " "{name}")', ""),
        ('self.tr("%n event(s)", "", count)', ""),
        ('QCoreApplication.translate("Core", "Hello")', ""),
        ("self.tr(words)", "line 1: its text is no literal"),
        ('self.tr("one" if count == 1 else "many")', "line 1: its text is no literal"),
        ('self.tr("Hello, " + name)', "line 1: its text is no literal"),
        ('self.tr("Hello, {}".format(name))', "line 1: its text is no literal"),
        ('self.tr(f"Hello, {name}")', "line 1: its text is no literal"),
        ("QCoreApplication.translate(context, words)", "line 1: its text is no literal"),
        ("self.tr()", "line 1: its text is no literal"),
        ("""f"{self.tr('Hello')}, {name}\"""", "line 1: it stands in an f-string, which lupdate does not read"),
    ],
)
def test_what_could_not_be_collected_is_found(source: str, fault: str) -> None:
    assert list(_faults(source)) == [fault for fault in [fault] if fault]


def _faults(source: str) -> Iterator[str]:
    tree = ast.parse(source)
    inside = {id(call) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for call in _calls(node)}
    for call in _calls(tree):
        if id(call) in inside:
            yield f"line {call.lineno}: it stands in an f-string, which lupdate does not read"
        elif not _texts(call) or not all(_is_literal(text) for text in _texts(call)):
            yield f"line {call.lineno}: its text is no literal"


def _calls(tree: ast.AST) -> list[ast.Call]:
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in {"tr", "translate"}
        if node.func.attr == "tr" or _is_application(node.func.value)
    ]


def _is_application(value: ast.expr) -> bool:
    """Tell Qt's function from a painter's `translate`."""
    return isinstance(value, ast.Name) and value.id in {"QCoreApplication", "QApplication", "QGuiApplication"}


def _texts(call: ast.Call) -> list[ast.expr]:
    """List what must be literal: the text, and the context where there is one."""
    is_tr = isinstance(call.func, ast.Attribute) and call.func.attr == "tr"
    return call.args[:1] if is_tr else call.args[:2]


def _is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)
