"""Sentences for people that are written where no window is. The windows translate them; everybody else reads English.

Every text of `app/` that a person may see is a `Sentence`, so that the translations can be complete: `make
translations` collects what stands in these calls.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

_K = TypeVar("_K", bound=Enum)


class Sentence(str):
    """A text in English, with what was put into it.

    It survives being the text of an exception: `str(error)` gives the sentence itself.

    Args:
        template: the text, with the names of facts in braces.
        facts: what goes into the braces; without any, braces mean themselves.

    Attributes:
        template: as it is translated.
        facts: what goes into the translation too.
    """

    __slots__ = ("facts", "template")
    template: str
    facts: Mapping[str, Any]

    def __new__(cls, template: str, **facts: Any) -> Self:
        """Put the facts into the template, and keep both."""
        made = super().__new__(cls, template.format(**facts) if facts else template)
        made.template, made.facts = template, facts
        return made

    def __str__(self) -> str:
        return self


def sentences(texts: Mapping[_K, str]) -> dict[_K, str]:
    """Make a sentence of each text of a table; what is one already stays as it is."""
    return {key: text if isinstance(text, Sentence) else Sentence(text) for key, text in texts.items()}
