"""Which settings a person means: words compared without case and accents, the best match first. No Qt."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_TITLE_START, _TITLE, _WORDS_START, _WORDS, _NONE = 4, 3, 2, 1, 0
_WORD: Final = re.compile(r"\w+")


def folded(text: str) -> str:
    """Return a text as it is compared: without case, accents, vowel signs and forms of width."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).casefold()


def match(query: str, title: str, words: str = "") -> int:
    """Say how well a setting fits; 0 where it does not.

    Every word of the query must be in the title or among the words, best at the beginning of one. Languages that write
    without spaces are found inside, too; a single letter of an alphabet only at the beginning.

    Args:
        query: what was typed.
        title: what the setting is called.
        words: what else it says and may be called.
    """
    asked = _WORD.findall(folded(query))
    if not asked:
        return 0
    title, words = folded(title), folded(words)
    places = [_place(word, title, words) for word in asked]
    if _NONE in places:
        return 0
    whole = 10 if title.startswith(" ".join(asked)) else 0
    return 10 * min(places) + whole


def _place(word: str, title: str, words: str) -> int:
    inside = len(word) > 1 or not word.isascii()
    for text, at_start, within in ((title, _TITLE_START, _TITLE), (words, _WORDS_START, _WORDS)):
        if any(found.startswith(word) for found in _WORD.findall(text)):
            return at_start
        if inside and word in text:
            return within
    return _NONE
