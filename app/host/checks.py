"""What may be typed: names, addresses and keys. Pure functions that return what will be kept, or say what is wrong.

No message quotes what was typed: it may be a key in the wrong field.
"""

from __future__ import annotations

import unicodedata
from enum import StrEnum
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

from app.errors import InputError
from app.sentences import Sentence, sentences

MAX_NAME: Final = 60
"""In characters as people see them: an emoji of seven code points is one."""
_MAX_CODE_POINTS: Final = 10 * MAX_NAME
MAX_ADDRESS: Final = 2000
MIN_KEY: Final = 4
MAX_KEY: Final = 4000

_BIDI_OVERRIDES: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_JOINER: Final = "\u200d"
_INVISIBLE_BUT_NEEDED: Final = frozenset("\u200c\u200d\u200e\u200f\u061c")
"""Joiners, which emoji, Persian and Indic writing need, and the marks that set a direction without overriding it."""


class Problem(StrEnum):
    """What can be wrong with something that was typed."""

    NAME_EMPTY = "name_empty"
    NAME_TOO_LONG = "name_too_long"
    NAME_CONTROL = "name_control"
    NAME_DIRECTION = "name_direction"
    ADDRESS_EMPTY = "address_empty"
    ADDRESS_TOO_LONG = "address_too_long"
    ADDRESS_CONTROL = "address_control"
    ADDRESS_MALFORMED = "address_malformed"
    ADDRESS_SCHEME = "address_scheme"
    ADDRESS_PASSWORD = "address_password"  # noqa: S105 - a name for the problem
    ADDRESS_QUERY = "address_query"
    ADDRESS_NOT_HTTPS = "address_not_https"
    KEY_EMPTY = "key_empty"
    KEY_SHORT = "key_short"
    KEY_TOO_LONG = "key_too_long"
    KEY_LINES = "key_lines"
    KEY_CHARACTERS = "key_characters"


WORDS: Final = sentences(
    {
        Problem.NAME_EMPTY: "Give it a name, a short one will do.",
        Problem.NAME_TOO_LONG: Sentence("That name is too long. Use {most} characters or fewer.", most=MAX_NAME),
        Problem.NAME_CONTROL: "That name has a line break or an invisible character in it. Type it again by hand.",
        Problem.NAME_DIRECTION: "That name has a mark in it that turns the writing around. Type it again by hand.",
        Problem.ADDRESS_EMPTY: "Enter the address of the server, such as https://example.com/v1.",
        Problem.ADDRESS_TOO_LONG: "That is too long for an address. Copy it again.",
        Problem.ADDRESS_CONTROL: "That address has a space or a line break in it. Copy it again.",
        Problem.ADDRESS_MALFORMED: "That is not an address. It looks like https://example.com/v1.",
        Problem.ADDRESS_SCHEME: "An address begins with https://, or with http:// on this computer.",
        Problem.ADDRESS_PASSWORD: "Leave user name and password out of the address; the key has a field of its own.",
        Problem.ADDRESS_QUERY: "Leave out the part of the address from the question mark or hash on.",
        Problem.ADDRESS_NOT_HTTPS: "Use https://, so that nobody on the way can read the key. "
        "Plain http:// is for this computer only.",
        Problem.KEY_EMPTY: "Enter the key. The provider shows it in its account settings.",
        Problem.KEY_SHORT: "That is too short for a key. Copy it again, whole.",
        Problem.KEY_TOO_LONG: "That is too long for a key. Copy only the key.",
        Problem.KEY_LINES: "There is a line break in the key. Copy it again, as one line.",
        Problem.KEY_CHARACTERS: "Keys are made of letters, digits and signs without spaces. Copy it again.",
    }
)


def check_name(typed: str) -> str:
    """Return a name as it is kept: composed, without space around it.

    Raises:
        InputError: it is empty, too long, or would not show as what it is.
    """
    name = unicodedata.normalize("NFC", typed).strip()
    if _BIDI_OVERRIDES.intersection(name):
        raise _wrong(Problem.NAME_DIRECTION)
    if any(_is_hidden(character) for character in name):
        raise _wrong(Problem.NAME_CONTROL)
    seen = visible_characters(name[: _MAX_CODE_POINTS + 1])
    if seen == 0:
        raise _wrong(Problem.NAME_EMPTY)
    if seen > MAX_NAME or len(name) > _MAX_CODE_POINTS:
        raise _wrong(Problem.NAME_TOO_LONG)
    return name


def check_address(typed: str) -> str:
    """Return an address as it is kept: without space around it or a slash at its end.

    Raises:
        InputError: it is no address, holds a password, or would carry a key in the clear.
    """
    address = typed.strip()
    if not address:
        raise _wrong(Problem.ADDRESS_EMPTY)
    if len(address) > MAX_ADDRESS:
        raise _wrong(Problem.ADDRESS_TOO_LONG)
    if any(character.isspace() or _is_hidden(character) for character in address):
        raise _wrong(Problem.ADDRESS_CONTROL)
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
        host_is_sound = bool(host) and bool((host or "").encode("idna"))
    except ValueError:  # UnicodeError is one
        raise _wrong(Problem.ADDRESS_MALFORMED) from None
    if "@" in parts.netloc or (not parts.netloc and "@" in address):
        raise _wrong(Problem.ADDRESS_PASSWORD)
    if parts.scheme not in ("http", "https"):
        raise _wrong(Problem.ADDRESS_SCHEME)
    if not host or not host_is_sound or "\\" in address:
        raise _wrong(Problem.ADDRESS_MALFORMED)
    if "?" in address or "#" in address:
        raise _wrong(Problem.ADDRESS_QUERY)
    if parts.scheme == "http" and not is_loopback(address):
        raise _wrong(Problem.ADDRESS_NOT_HTTPS)
    return address.rstrip("/")


def check_key(typed: str) -> str:
    """Return a key as it is kept: without space around it.

    Raises:
        InputError: it cannot be a key, or would break out of the header that carries it.
    """
    key = typed.strip()
    if not key:
        raise _wrong(Problem.KEY_EMPTY)
    if "\n" in key or "\r" in key or "\u2028" in key or "\u2029" in key:
        raise _wrong(Problem.KEY_LINES)
    if not key.isascii() or not key.isprintable() or " " in key:
        raise _wrong(Problem.KEY_CHARACTERS)
    if len(key) < MIN_KEY:
        raise _wrong(Problem.KEY_SHORT)
    if len(key) > MAX_KEY:
        raise _wrong(Problem.KEY_TOO_LONG)
    return key


def is_loopback(address: str) -> bool:
    """Say whether a checked address is on this computer."""
    host = urlsplit(address).hostname or ""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def visible_characters(text: str) -> int:
    """Count characters as people see them: what joins, modifies or pairs with its neighbour is no more than that."""
    count = 0
    joined = flag_open = False
    for character in text:
        if character == _JOINER:
            joined = True
        elif _is_part(character):
            continue
        else:
            is_flag_half = "\U0001f1e6" <= character <= "\U0001f1ff"
            if not joined and not (is_flag_half and flag_open):
                count += 1
            flag_open = is_flag_half and not flag_open
            joined = False
    return count


def _is_part(character: str) -> bool:
    """Whether a character only adds to the one before it, or is no character that anybody sees."""
    return unicodedata.category(character) in ("Mn", "Me", "Cf") or "\U0001f3fb" <= character <= "\U0001f3ff"


def _is_hidden(character: str) -> bool:
    """Whether a character is nothing that anybody sees, or not even a character."""
    category = unicodedata.category(character)
    if category == "Cf":
        is_tag = "\U000e0020" <= character <= "\U000e007f"  # the flags of England, Scotland and Wales
        return character not in _INVISIBLE_BUT_NEEDED and not is_tag
    return category in ("Cc", "Cs", "Zl", "Zp")


def _wrong(problem: Problem) -> InputError:
    return InputError(problem, WORDS[problem])
