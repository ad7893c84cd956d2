"""A document written as YAML, and read again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.document.read import read_yaml
from generator.document.write import heading_of, written

if TYPE_CHECKING:
    from pathlib import Path

# What can stand in a YAML file: no control characters and no halves of characters.
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=30)
LINES = st.lists(st.text("ab :#-'\"{}[]>|%@`!&*,?é", max_size=40), max_size=4).map("\n".join)
NUMBER_LIKE = st.sampled_from(
    ["1", "01", "0x1F", "1_000", "1e3", "1.", ".5", "+1", "12:30:45", "2020-01-01", "yes", "NO", "null", "~", "true",
     "=", "<<", "", " ", "-", "0o17", ".inf", ".NaN", "1.0e+5"]
)  # fmt: skip
SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(-(10**12), 10**12), st.floats(allow_nan=False, allow_infinity=False),
    TEXTS, LINES, NUMBER_LIKE,
)  # fmt: skip
KEYS = st.one_of(
    NUMBER_LIKE,
    st.sampled_from(["description", "properties", "example", "schemas", "enum", "default", "name"]),
    st.text("abc $/{}:#-", min_size=1, max_size=12),
)
DOCUMENTS = st.dictionaries(
    KEYS,
    st.recursive(
        SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=20
    ),
    max_size=5,
)


def again(document: dict[str, Any], folder: Path) -> Any:
    path = folder / "document.yaml"
    path.write_text(written(document, "# Heading\n"), encoding="utf-8", newline="\n")
    return read_yaml(path)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=DOCUMENTS)
def test_any_document_is_read_as_it_was_written(content: dict[str, Any], tmp_path: Path) -> None:
    found = again(content, tmp_path)

    assert found == content
    assert repr(found) == repr(content)  # 1, 1.0 and True are equal


@pytest.mark.parametrize(
    "text",
    ["1.42.0", "1", "1e3", "0123", "12:30", "2020-12-08", "yes", "off", "null", "true", "~", "=", "+1-801-984-4200"],
)
def test_a_text_that_looks_like_something_else_stays_text(text: str, tmp_path: Path) -> None:
    assert again({"example": text, text: [text], "description": text}, tmp_path) == {
        "example": text,
        text: [text],
        "description": text,
    }


LONG = "A sentence that says something of a box, and of what it is made. " * 5


@pytest.mark.parametrize(
    "text",
    [
        LONG.strip(),
        LONG.strip() + "\n\n- a list\n- of two",
        "One line.\nAnother one.",
        LONG,
        f" {LONG}",
        "A word of two hundred characters: " + "x" * 200,
        "two  blanks " * 20,
        "# no comment",
        "ends with a break\n",
    ],
    ids=["long", "with a list", "two lines", "blank at the end", "blank at the start", "long word", "two blanks",
         "comment", "break at the end"],
)  # fmt: skip
def test_a_description_may_be_folded(text: str, tmp_path: Path) -> None:
    document = {"info": {"description": text}, "parameters": [{"name": "a", "description": text}]}

    assert again(document, tmp_path) == document


def test_a_long_description_is_folded_over_lines() -> None:
    lines = written({"info": {"description": LONG.strip()}}).splitlines()

    assert lines[:2] == ["info:", "  description: >-"]
    assert len(lines) > 4
    assert max(map(len, lines)) <= 120


def test_the_heading_is_the_comment_at_the_top() -> None:
    text = written({"a": 1}, "# One.\n# Two.\n")

    assert heading_of(text) == "# One.\n# Two.\n"
    assert heading_of("a: 1\n# no heading\n") == ""
