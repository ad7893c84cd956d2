"""``python -m generator.wording``: what it says of texts that are missing, empty, long, untidy or at odds."""

from __future__ import annotations

from textwrap import dedent, indent
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from generator.wording import main, problems

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

# All texts of it are as they should be.
GOOD = """
openapi: 3.0.3
info: {title: Test, version: 1.2.3, description: Keeps a list of things.}
paths:
  /things:
    get:
      operationId: GetThings
      summary: List things
      description: Returns all that were kept since Monday.
      parameters:
        - {name: color, in: query, description: Keeps red or green ones only., schema: {type: string}}
        - $ref: '#/components/parameters/Most'
      responses:
        '200':
          description: Returns what was found.
          content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
components:
  parameters:
    Most: {name: limit, in: query, description: How many of them to return., schema: {type: integer}}
  schemas:
    Thing:
      description: What was kept, and where.
      type: object
      properties:
        place: {description: Shelf on which it lies., type: string}
        other: {$ref: '#/components/schemas/Thing'}
"""
LONG = "Goes on and on, until nobody can follow. " * 8

Reasons = dict[str, list[dict[str, Any]]]


def replaced(old: str, new: str) -> dict[str, Any]:
    assert GOOD.count(old) == 1
    document: dict[str, Any] = yaml.safe_load(GOOD.replace(old, new))
    return document


def with_schemas(schemas: str) -> dict[str, Any]:
    document: dict[str, Any] = yaml.safe_load(GOOD + indent(dedent(schemas).strip("\n"), "    "))
    return document


def described(text: str) -> dict[str, Any]:
    """The good document with another text for its property."""
    document: dict[str, Any] = yaml.safe_load(GOOD)
    document["components"]["schemas"]["Thing"]["properties"]["place"]["description"] = text
    return document


def test_a_document_whose_texts_are_well() -> None:
    assert problems(yaml.safe_load(GOOD), {}) == []


@pytest.mark.parametrize(
    ("document", "place"),
    [
        (replaced(", description: Keeps a list of things.", ""), "info"),
        (replaced("      description: Returns all that were kept since Monday.\n", ""), "GetThings"),
        (replaced("Returns all that were kept since Monday.", "' '"), "GetThings"),
        (replaced("description: Keeps red or green ones only., ", ""), "GetThings.color"),
        (replaced("description: Returns what was found.", "x-nothing: 1"), "GetThings.200"),
        (replaced("description: How many of them to return., ", ""), "parameters.Most"),
        (replaced("      description: What was kept, and where.\n", ""), "schemas.Thing"),
        (replaced("description: Shelf on which it lies., ", ""), "schemas.Thing.place"),
        (
            replaced("    get:\n", "    parameters: [{name: at, in: query, schema: {type: string}}]\n    get:\n"),
            "/things.at",
        ),
        (
            replaced("      responses:\n", "      requestBody: {content: {}}\n      responses:\n"),
            "GetThings.requestBody",
        ),
        (
            replaced("schema: {$ref: '#/components/schemas/Thing'}", "schema: {properties: {size: {type: string}}}"),
            "GetThings.200.size",
        ),
        (
            with_schemas("Box: {description: Holds a few of them., items: {properties: {lid: {type: string}}}}"),
            "schemas.Box[].lid",
        ),
        (
            with_schemas("Box: {description: Holds a few., additionalProperties: {properties: {lid: {type: string}}}}"),
            "schemas.Box.lid",
        ),
        *(
            (
                with_schemas(
                    f"Box: {{description: Holds a few of them., {key}: [{{properties: {{lid: {{type: string}}}}}}]}}"
                ),
                "schemas.Box.lid",
            )
            for key in ("allOf", "oneOf", "anyOf")
        ),
    ],
)
def test_a_text_that_is_missing(document: dict[str, Any], place: str) -> None:
    assert problems(document, {}) == [f"{place}: has no description; say what it is"]


@pytest.mark.parametrize(
    ("document", "place"),
    [
        (replaced("Returns all that were kept since Monday.", "Get the list of the things."), "GetThings"),
        (replaced("Keeps red or green ones only.", "The color."), "GetThings.color"),
        (replaced("How many of them to return.", "A limit."), "parameters.Most"),
        (replaced("What was kept, and where.", "This is a thing."), "schemas.Thing"),
        (replaced("Shelf on which it lies.", "The place of it."), "schemas.Thing.place"),
        (
            with_schemas(
                "Box: {description: Holds a few., properties: {lidSizeIDs: {description: IDs of lid sizes.}}}"
            ),
            "schemas.Box.lidSizeIDs",
        ),
    ],
)
def test_a_text_that_says_no_more_than_the_name(document: dict[str, Any], place: str) -> None:
    assert problems(document, {}) == [f"{place}: says no more than its name; say what the name leaves open"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("Shelf of `this or that.", "has an odd number of backticks; close the one that is open"),
        ("Shelf \\n of it.", "has a backslash; write it without"),
        ("Shelf,<br/>if any.", "has HTML, '<br/>'; write plain text"),
        ("Shelf, <b>if any.", "has HTML, '<b>'; write plain text"),
        ("Shelf &amp; room.", "has HTML, '&amp;'; write plain text"),
        ("Shelf\tof it.", "has characters that nobody sees, '\\t'; take them out"),
        ("Shelf\u200b of it\u2028.", "has characters that nobody sees, '\\u200b', '\\u2028'; take them out"),
        ("Shelf of it", "does not end as a sentence; add the full stop"),
        ("Shelf of it:", "does not end as a sentence; add the full stop"),
    ],
)
def test_a_text_that_is_untidy(text: str, problem: str) -> None:
    assert problems(described(text), {}) == [f"schemas.Thing.place: {problem}"]


@pytest.mark.parametrize(
    "text",
    [
        "Shelf (of it.)",
        'Reads "on the shelf."',
        "Shelf of `this` or `that`?",
        "Below the shelf: 1 < 2 and 3 > 2 & so on.",
        "Shelf of it.\n\nSecond from above, as a rule.",
        "Größe des Regals (3 Fächer).",
    ],
)
def test_a_text_that_is_tidy(text: str) -> None:
    assert problems(described(text), {}) == []


# Rules that have exceptions


def test_a_text_that_is_too_long() -> None:
    assert problems(described("x" * 299 + "."), {}) == []
    assert problems(described("x" * 300 + "."), {}) == [
        "schemas.Thing.place: has 301 characters; write at most 300, or give the reason"
    ]


def test_a_long_text_for_a_reason() -> None:
    assert (
        problems(described(LONG), {"long": [{"reason": "Nobody can follow.", "places": ["schemas.Thing.place"]}]}) == []
    )


VALUES = """
Box: {description: 'Either `open` or `shut`.', type: string, x-known-values: %s}
"""


@pytest.mark.parametrize(
    ("document", "place"),
    [
        (with_schemas("Box: {description: Is `ajar` or open., x-known-values: [ajar, open]}"), "schemas.Box"),
        (
            with_schemas("Box: {description: Is `ajar` or open., items: {x-known-values: [ajar, open]}}"),
            "schemas.Box",
        ),
        (
            with_schemas(
                "Box: {description: Has `open` ones., items: {description: Is `ajar`., x-known-values: [ajar, open]}}"
            ),
            "schemas.Box[]",
        ),
        (
            with_schemas("Box: {description: Is `ajar` or so., oneOf: [{x-known-values: [ajar, open]}]}"),
            "schemas.Box",
        ),
        (
            with_schemas(
                "Box: {description: Holds a few., "
                "properties: {lid: {description: Is `ajar`., x-known-values: [ajar, open]}}}"
            ),
            "schemas.Box.lid",
        ),
        (
            replaced(
                "Keeps red or green ones only., schema: {type: string}",
                "Keeps `ajar` ones., schema: {x-known-values: [ajar, open]}",
            ),
            "GetThings.color",
        ),
        (
            replaced(
                "How many of them to return., schema: {type: integer}",
                "Number of `ajar` ones., schema: {x-known-values: [ajar, open]}",
            ),
            "parameters.Most",
        ),
    ],
)
def test_a_text_that_leaves_known_values_out(document: dict[str, Any], place: str) -> None:
    problem = f"{place}: leaves 1 of 2 known values out (open); name them in backticks, or give the reason"

    assert problems(document, {}) == [problem]
    assert problems(document, {"unnamed": [{"reason": "It is open.", "places": [place]}]}) == []


def test_known_values_that_are_named() -> None:
    assert problems(with_schemas("Box: {description: Is `0` or `open`., x-known-values: [0, open]}"), {}) == []


def test_many_known_values_that_are_left_out() -> None:
    values = ", ".join("abcdefg")

    assert problems(with_schemas(f"Box: {{description: Is a letter., x-known-values: [{values}]}}"), {}) == [
        "schemas.Box: leaves 7 of 7 known values out (a, b, c, d, e, ...); name them in backticks, or give the reason"
    ]


def two(one: str, other: str, more: str = "") -> dict[str, Any]:
    """A document in which two schemas describe ``lid``, with ``more`` said of the second."""
    return with_schemas(
        f"""
        Box: {{description: Holds a few of them., properties: {{lid: {{description: '{one}'}}}}}}
        Pot: {{description: Boils a few of them., properties: {{lid: {{description: '{other}'{more}}}}}}}
        """
    )


@pytest.mark.parametrize(
    ("one", "other", "difference"),
    [
        ("What closes the box from above.", "What shuts the box from above.", "'shuts' for 'closes'"),
        ("What closes the box from above.", "What closes the box, from above.", "'box,' for 'box'"),
        (
            "What closes the box or pot with the soup from above.",
            "What closes this box or pot with the hot soup from above.",
            "'this' for 'the', 'hot' for ''",
        ),
    ],
)
def test_two_texts_of_one_name_that_are_almost_the_same(one: str, other: str, difference: str) -> None:
    (problem,) = problems(two(one, other), {})

    assert problem == (
        f"schemas.Pot.lid: reads almost like schemas.Box.lid, but for {difference}; "
        "write both the same, or give the reason"
    )


@pytest.mark.parametrize(
    "document",
    [
        two("What closes the box from above.", "What closes the box from above."),
        two("What closes the box from above.", "Keeps steam inside."),
        two("What closes the box from above.", "What closes it, and the steam in."),
        two("Is `open` or `shut`, never both.", "Is `open` or `lost`, never both.", ", x-known-values: [open, lost]"),
        # Without a name.
        replaced(
            "      responses:\n",
            "      responses:\n"
            "        '403': {description: Sent when the person may not see it.}\n"
            "        '404': {description: Sent when the person may not have it.}\n",
        ),
        # Not the same name.
        with_schemas(
            """
            Box: {description: Holds a few of them., properties: {lid: {description: What closes the box from above.}}}
            Pot: {description: Boils a few of them., properties: {cap: {description: What shuts the box from above.}}}
            """
        ),
    ],
)
def test_two_texts_that_are_the_same_or_another(document: dict[str, Any]) -> None:
    assert problems(document, {}) == []


APART = "What closes the box from above.", "What closes the pot from above."


@pytest.mark.parametrize(
    ("texts", "phrases"),
    [
        (APART, [["the box", "the pot"]]),
        (APART, [["the Pot", "the Box"]]),
        (
            (
                "What closes the box of the year from above, and opens again.",
                "What closes the pot of the week from above, and opens again.",
            ),
            [["the box", "the pot"], ["the year", "the week"]],
        ),
        (
            ("What closes the box of this shop.", "What closes the box of this shop in town."),
            [["this shop", "this shop in town"]],
        ),
    ],
)
def test_two_texts_that_are_apart_for_a_reason(texts: tuple[str, str], phrases: list[list[str]]) -> None:
    reasons: Reasons = {"apart": [{"reason": "Two things.", "phrases": each} for each in phrases]}

    assert problems(two(*texts), {}) != []
    assert problems(two(*texts), reasons) == []


def test_texts_that_differ_in_other_words_too() -> None:
    reasons: Reasons = {"apart": [{"reason": "Two things.", "phrases": ["the box", "the pot"]}]}
    document = two(
        "What closes the box or the like of it from above.", "What shuts the pot or the like of it from above."
    )

    assert any("reads almost like" in problem for problem in problems(document, reasons))


def test_phrases_of_other_reasons_tell_no_texts_apart() -> None:
    reasons: Reasons = {
        "apart": [{"reason": "One.", "phrases": ["the box"]}, {"reason": "Two.", "phrases": ["the pot"]}]
    }

    assert any("reads almost like" in problem for problem in problems(two(*APART), reasons))


# Exceptions that are none


@pytest.mark.parametrize(
    ("reasons", "problem"),
    [
        (
            {"long": [{"reason": "It was.", "places": ["schemas.Thing.place"]}]},
            "[[long]] names schemas.Thing.place, which needs no exception; take it out",
        ),
        (
            {"long": [{"reason": "It was.", "places": ["GetNothing"]}]},
            "[[long]] names GetNothing, which is not there; take it out",
        ),
        (
            {"unnamed": [{"reason": "It was.", "places": ["schemas.Thing"]}]},
            "[[unnamed]] names schemas.Thing, which needs no exception; take it out",
        ),
        (
            {"unnamed": [{"reason": "It was.", "places": ["schemas.Nothing"]}]},
            "[[unnamed]] names schemas.Nothing, which is not there; take it out",
        ),
        (
            {"apart": [{"reason": "It was.", "phrases": ["the lid"]}]},
            "[[apart]] names 'the lid', which tells no texts apart; take it out",
        ),
    ],
)
def test_an_exception_that_nothing_needs(reasons: Reasons, problem: str) -> None:
    assert problems(yaml.safe_load(GOOD), reasons) == [f"wording.toml: {problem}"]


@pytest.mark.parametrize(
    ("document", "reasons", "rule"),
    [
        (described(LONG), {"long": [{"places": ["schemas.Thing.place"]}]}, "long"),
        (
            with_schemas("Box: {description: Is a letter., x-known-values: [a]}"),
            {"unnamed": [{"reason": "", "places": ["schemas.Box"]}]},
            "unnamed",
        ),
        (two(*APART), {"apart": [{"phrases": ["the box", "the pot"]}]}, "apart"),
    ],
)
def test_an_exception_without_a_reason(document: dict[str, Any], reasons: Mapping[str, Any], rule: str) -> None:
    assert problems(document, dict(reasons)) == [f"wording.toml: a [[{rule}]] has no reason; give one"]


# The command


def test_the_texts_of_the_document_pass(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0, capsys.readouterr().out
    assert "read well" in capsys.readouterr().out


def test_each_problem_is_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = tmp_path / "document.yaml"
    spec.write_text(
        GOOD.replace("Shelf on which it lies.", "Shelf <b>").replace("How many of them to return.", "A limit")
    )

    overlay = tmp_path / "overlay.yaml"
    overlay.write_text("actions: [{target: $.info, description: d, update: {title: Corrected}}]")

    assert main(["--spec", str(spec), "--overlay", str(overlay)]) == 1
    said = capsys.readouterr()
    lines = [line for line in said.out.splitlines() if not line.startswith("wording.toml: ")]
    assert [line.partition(":")[0] for line in lines] == [
        "parameters.Most",
        "parameters.Most",
        "schemas.Thing.place",
        "schemas.Thing.place",
    ]
    assert "problems in the texts of" in said.err


def test_a_document_that_is_broken(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--spec", str(tmp_path / "none.yaml")]) == 1
    assert capsys.readouterr().err.startswith("error: ")
