"""Guessing which values are secret, for files whose writers did not say. In doubt a value is one.

A wrong yes costs a person one click; a wrong no would leave a key in a plain file.
"""

from __future__ import annotations

import re
from typing import Final

_NAMES: Final = re.compile(
    r"key|token|secret|pass|pwd|auth|cred|cookie|session|bearer|signature|private|dsn|conn|webhook|jwt|(^|_)(pat|pin|otp)(_|$)",
    re.IGNORECASE,
)
_HARMLESS_HEADERS: Final = frozenset(
    {"accept", "accept-language", "content-type", "user-agent", "mcp-protocol-version"}
)
_HARMLESS_VALUE: Final = re.compile(
    r"true|false|yes|no|on|off|none|auto|default|debug|info|warn|warning|error|trace|production|development|staging|test"
    r"|stdio|http|sse|utf-?8|[a-z]{2}([-_][A-Z]{2})?(\.UTF-8)?|\d{1,6}(\.\d{1,3}){0,3}"
    r"|https?://(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?(/[\w./-]*)?",
    re.IGNORECASE,
)
"""Words that switch something, small numbers and version numbers, and addresses on this computer."""
_PATH_NAMES: Final = re.compile(r"path|dir|folder|file|home|root", re.IGNORECASE)
_PATH: Final = re.compile(r"(~|[A-Za-z]:)?[/\\][\w .:/\\~+-]*|~")
_PLACEHOLDER: Final = re.compile(r"\$\{[^{}]*\}|\$[A-Za-z_]\w*|%\w+%")
_KEY_SHAPES: Final = re.compile(
    r"(sk|pk|rk|ghp|gho|ghs|ghu|github_pat|glpat|xox[abprs]|hf|npm|pypi|AKIA|AIza|ya29|eyJ)[-_.\w]{12,}"
    r"|--?[\w-]*(key|token|secret|password|auth|credential)[\w-]*=.+|.*\bBearer\s+\S+.*|.*://[^/@\s]+:[^/@\s]+@.*",
    re.IGNORECASE,
)


def looks_secret(name: str, value: str) -> bool:
    """Say whether the value of a variable or header had better be kept in the keychain."""
    if is_placeholder(value) or name.casefold() in _HARMLESS_HEADERS:
        return False
    if _NAMES.search(name):
        return True
    is_path = _PATH_NAMES.search(name) is not None and _PATH.fullmatch(value) is not None
    return not is_path and _HARMLESS_VALUE.fullmatch(value) is None


def names_a_key(argument: str) -> bool:
    """Say whether an argument of a program looks as if a key stood in it."""
    return _KEY_SHAPES.fullmatch(argument) is not None and not is_placeholder(argument.partition("=")[2])


def is_placeholder(value: str) -> bool:
    """Say whether a value only refers to something that another program would put in its place."""
    return _PLACEHOLDER.fullmatch(value.strip()) is not None
