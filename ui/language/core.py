"""The words of the core in the language of the windows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.sentences import Sentence

CONTEXT = "Core"
"""Under which name the translations keep what `app/` says; `ui.language.harvest` collects it."""


def core(text: str) -> str:
    """Translate a text that the core wrote, such as an error or a line of the catalogue."""
    if not isinstance(text, Sentence):
        return QCoreApplication.translate(CONTEXT, text)
    words = QCoreApplication.translate(CONTEXT, text.template)
    return words.format(**text.facts) if text.facts else words
