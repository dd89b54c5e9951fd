"""How a request body is taken apart."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.collector.records import Reason
from app.collector.wire import BodyError, read, split

_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@pytest.mark.parametrize(
    ("body", "elements"),
    [
        (b"[]", []),
        (b" [ \r\n\t] ", []),
        (b"[1]", [b"1"]),
        (b' [ {"a" : 1 , "b":[ ]} ,\n"x" , null ] ', [b'{"a" : 1 , "b":[ ]}', b'"x"', b"null"]),
        ('["ä", {"ключ": "🦖"}]'.encode(), ['"ä"'.encode(), '{"ключ": "🦖"}'.encode()]),
        (rb'["\u00e4\/", 1.50, 1E2]', [rb'"\u00e4\/"', b"1.50", b"1E2"]),
        (b'["],[", "\\""]', [b'"],["', b'"\\""']),
    ],
)
def test_each_element_comes_with_its_own_bytes(body: bytes, elements: list[bytes]) -> None:
    assert elements == [raw for _, raw in split(body)]


@given(st.lists(_JSON), st.sampled_from([None, 1]), st.booleans())
def test_any_array_is_split_into_bytes_that_read_as_its_elements(
    values: list[object], indent: int | None, ascii_only: bool
) -> None:
    body = json.dumps(values, indent=indent, ensure_ascii=ascii_only).encode("utf-8", "replace")

    parts = [raw for _, raw in split(body)]

    assert json.loads(body) == [json.loads(part) for part in parts]
    assert all(part in body for part in parts)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b" ",
        b"[",
        b"[1",
        b"[1,",
        b"[1,]",
        b"[,1]",
        b"[1 2]",
        b"[1]]",
        b"[1] x",
        b"[1}",
        b"{",
        b"nope",
        b"[NaN]",
        b"[Infinity]",
        b"[-Infinity]",
        b"['a']",
        b'["a\n"]',
        b'["\xff"]',
        b"\xef\xbb\xbf[]",
        b"[01]",
        b"[1.]",
        b"[1]//",
        b"[" * 500_000,
        b'{"a":' * 100_000,
    ],
)
def test_what_is_not_json_is_malformed(body: bytes) -> None:
    with pytest.raises(BodyError) as caught:
        split(body)

    assert Reason.MALFORMED_JSON is caught.value.reason


@pytest.mark.parametrize("body", [b"{}", b'{"eventName": "x"}', b"null", b"1", b' "[]" '])
def test_json_that_is_no_array_is_told_apart(body: bytes) -> None:
    with pytest.raises(BodyError) as caught:
        split(body)

    assert Reason.NOT_AN_ARRAY is caught.value.reason


def test_numbers_are_read_exactly() -> None:
    assert [Decimal("0.1"), Decimal("1e30"), 10**29] == read(f"[0.1, 1e30, {10**29}]")


@pytest.mark.parametrize("digits", ["9" * 5000, "1e99999999999999999999", "1" + "0" * 40])
def test_a_monstrous_number_is_still_a_number(digits: str) -> None:
    (number, raw) = split(f"[{digits}]".encode())[0]

    assert isinstance(number, Decimal)
    assert digits.encode() == raw
