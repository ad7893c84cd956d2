"""The example calls of the older document, made with the code of the newer one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from updating import Shop, base, patched

if TYPE_CHECKING:
    from pathlib import Path

    from updating import Json

BOXES, BOX = "/shop/v1/boxes", "/shop/v1/boxes/{boxId}"


def spelled_otherwise() -> Json:
    newer = patched(base(), {})
    newer["paths"][BOXES]["get"]["parameters"][1]["name"] = "Weight"
    return newer


CASES: dict[str, tuple[Json, list[tuple[str, str, str]]]] = {
    "nothing": (patched(base(), {}), []),
    "a new optional parameter": (
        patched(
            base(),
            f"paths: {{'{BOX}': {{delete: {{parameters: [{{name: x, in: query, schema: {{type: string}}}}]}}}}}}",
        ),
        [],
    ),
    "a query parameter with another name": (spelled_otherwise(), [("ListBoxes", "request", "query")]),
    "another path": (
        patched(base(), {"paths": {BOXES: None, "/shop/v3/boxes": base()["paths"][BOXES]}}),
        [("AddBox", "request", "path"), ("ListBoxes", "request", "path")],
    ),
    "a date that is text": (
        patched(base(), "components: {schemas: {Thing: {properties: {madeOn: {format: null}}}}}"),
        [
            ("AddBox", "response", "made_on"),
            ("GetBox", "response", "made_on"),
            ("ListBoxes", "response", "boxes[0].made_on"),
        ],
    ),
    "another class": (
        patched(
            base(),
            f"paths: {{'{BOX}': {{get: {{responses: {{'200': {{content: {{application/json: {{schema: "  # noqa: ISC003
            + "{$ref: '#/components/schemas/Crate'}}}}}}}}",
        ),
        [("GetBox", "response", "class")],
    ),
    "an argument that is required": (
        patched(
            base(),
            f"paths: {{'{BOX}': {{delete: {{parameters: "  # noqa: ISC003
            + "[{name: x, in: query, required: true, schema: {type: string}}]}}}",
        ),
        [("RemoveBox", "request", "")],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_call_that_does_something_else_is_told(case: str, tmp_path: Path) -> None:
    newer, expected = CASES[case]

    differences = Shop(tmp_path).takes(newer).differences

    found = sorted((each.operation, each.what, each.text) for each in differences)
    assert [(operation, what) for operation, what, _ in found] == [(operation, what) for operation, what, _ in expected]
    assert all(text.startswith(place) for (_, _, text), (_, _, place) in zip(found, expected, strict=True))


def test_an_error_is_told_as_one(tmp_path: Path) -> None:
    newer, _ = CASES["an argument that is required"]

    (difference,) = Shop(tmp_path).takes(newer).differences

    assert "TypeError" in difference.text
