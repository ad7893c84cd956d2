"""JSON is read alike with orjson and with the standard library."""

from __future__ import annotations

import importlib.util
import json
import sys
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from open_banking._runtime import json_text

if TYPE_CHECKING:
    from collections.abc import Callable


def outcome(load: Callable[[bytes], Any], content: bytes) -> str:
    """What a reader makes of a text; as text, since 1 == 1.0 == True."""
    try:
        return repr(load(content))
    except ValueError:
        return "refused"


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=())),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def test_orjson_is_used_where_it_is_installed() -> None:
    assert json_text.loads is not json_text.standard_loads


def test_standard_library_is_used_where_it_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "orjson", None)
    spec = importlib.util.spec_from_file_location("json_text_without_orjson", json_text.__file__)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.loads is module.standard_loads


@given(json_values, st.booleans(), st.sampled_from([None, 2]))
def test_both_readers_give_back_what_was_written(value: Any, ascii_only: bool, indent: int | None) -> None:  # noqa: FBT001  # drawn
    content = json.dumps(value, ensure_ascii=ascii_only, indent=indent).encode(errors="surrogatepass")
    assert outcome(json_text.loads, content) == outcome(json_text.standard_loads, content)
    assert outcome(json_text.standard_loads, content) == outcome(json.loads, content)


@given(
    st.text('01279+-.eE[]{}",:ntrufalsNI \\/\x00\x1f\u00e9\ufeff', max_size=16).map(str.encode) | st.binary(max_size=12)
)
def test_both_readers_refuse_the_same(content: bytes) -> None:
    assert outcome(json_text.loads, content) == outcome(json_text.standard_loads, content)


@pytest.mark.parametrize(
    ("content", "read"),
    [
        (b"9223372036854775807", 9223372036854775807),
        (b"18446744073709551615", 18446744073709551615),
        (b"-9223372036854775808", -9223372036854775808),
        (b"9007199254740993", 9007199254740993),
        (b"4.25", 4.25),
        (b"1e2", 100.0),
        (b"-0", 0),
        (b"0.1", 0.1),
        (b"1e-400", 0.0),
        (b'{"a": 1, "a": 2}', {"a": 2}),
        (b'"\\u00e9\\ud83d\\ude00"', "é😀"),
        (b'"\\ud83d"', "\ud83d"),
        (b'"\xc3\xa9"', "é"),
        (b"\xef\xbb\xbf{}", {}),
        ('{"a": "é"}'.encode("utf-16"), {"a": "é"}),
        (b" \r\n\t[ ]\n", []),
        (b"[" * 500 + b"]" * 500, json.loads("[" * 500 + "]" * 500)),
        (b'{"": null}', {"": None}),
    ],
)
def test_corners_of_json_are_read_alike(content: bytes, read: Any) -> None:
    assert outcome(json_text.loads, content) == outcome(json_text.standard_loads, content) == repr(read)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b" ",
        b"NaN",
        b"-Infinity",
        b"[1,]",
        b"{'a': 1}",
        b"01",
        b"+1",
        b".5",
        b"1.",
        b"True",
        b'"\x01"',
        b'"\xff"',
        b"{} {}",
        b'{"a": 1}\x00',
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b"7" * 5_000,
    ],
    ids=lambda content: repr(content[:20]),
)
def test_what_is_no_json_is_refused_alike(content: bytes) -> None:
    assert outcome(json_text.loads, content) == outcome(json_text.standard_loads, content) == "refused"
