"""Takes a request body apart without losing a byte: each element of the array with the exact bytes it came as."""

from __future__ import annotations

import json
import re
from decimal import Decimal, InvalidOperation

from app.collector.records import Reason

_SPACE = re.compile(r"[ \t\n\r]*")  # what RFC 8259 calls whitespace
_LONGEST_INT = 30  # digits; every decimal of .NET has fewer, and Python refuses to read ints of thousands


class BodyError(ValueError):
    """The body is no JSON array; `reason` says which of the two it lacks."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(str(reason))
        self.reason = reason


def read(text: str) -> object:
    """Read one JSON document, numbers exactly.

    Raises:
        BodyError: it is not well-formed. NaN and Infinity, which Python would accept, are not JSON.
    """
    value, end = _value_at(text, _skip(text, 0))
    if _skip(text, end) != len(text):
        raise BodyError(Reason.MALFORMED_JSON)
    return value


def split(body: bytes) -> list[tuple[object, bytes]]:
    """Return the elements of the array in `body`, each with its own bytes.

    Raises:
        BodyError: the body is not UTF-8, not JSON, or not an array.
    """
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        raise BodyError(Reason.MALFORMED_JSON) from None
    index = _skip(text, 0)
    if text[index : index + 1] != "[":
        read(text)
        raise BodyError(Reason.NOT_AN_ARRAY)
    elements: list[tuple[object, bytes]] = []
    index = _skip(text, index + 1)
    more = text[index : index + 1] != "]"
    while more:
        value, end = _value_at(text, index)
        elements.append((value, text[index:end].encode()))
        index = _skip(text, end)
        more = text[index : index + 1] == ","
        if more:
            index = _skip(text, index + 1)
    if text[index : index + 1] != "]" or _skip(text, index + 1) != len(text):
        raise BodyError(Reason.MALFORMED_JSON)
    return elements


def _skip(text: str, index: int) -> int:
    match = _SPACE.match(text, index)
    return match.end() if match else index


def _value_at(text: str, index: int) -> tuple[object, int]:
    try:
        return _DECODER.raw_decode(text, index)
    except (ValueError, RecursionError):
        raise BodyError(Reason.MALFORMED_JSON) from None


def _integer(digits: str) -> int | Decimal:
    return int(digits) if len(digits) <= _LONGEST_INT else _decimal(digits)


def _decimal(digits: str) -> Decimal:
    try:
        return Decimal(digits)
    except InvalidOperation:  # an exponent of twenty digits
        return Decimal("Infinity")


def _no_constant(name: str) -> object:
    raise ValueError(name)


_DECODER = json.JSONDecoder(parse_int=_integer, parse_float=_decimal, parse_constant=_no_constant)
