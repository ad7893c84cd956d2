"""A response shows what its operation's schema declares, wherever it stands, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from generator.api.parse import parse
from generator.document.normalize import normalized
from generator.render.contract import contract
from open_banking.sandbox.contract import Contract

if TYPE_CHECKING:
    from open_banking.sandbox.operation import Operation

TEXT = {"type": "string"}


def thing(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def operation(schema: dict[str, Any]) -> Operation:
    """One whose success carries what ``schema`` declares."""
    content = {"application/json": {"schema": schema}}
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Newer", "version": "2"},
        "paths": {"/news": {"get": {"operationId": "GetNews", "responses": {"200": {"content": content}}}}},
        "components": {
            "schemas": {
                "Author": thing(name=TEXT),
                "Tree": thing(name=TEXT, inner={"$ref": "#/components/schemas/Tree"}),
            }
        },
    }
    return Contract(contract(parse(normalized(document)))).operations["GetNews"]


AUTHOR = {"$ref": "#/components/schemas/Author"}
UNDECLARED = {"ssn": "111222333"}


@pytest.mark.parametrize(
    ("schema", "given", "expected"),
    [
        (thing(id=TEXT), {"id": "1", **UNDECLARED}, {"id": "1"}),
        (thing(by=AUTHOR), {"by": {"name": "A", **UNDECLARED}}, {"by": {"name": "A"}}),
        ({"type": "array", "items": AUTHOR}, [{"name": "A", **UNDECLARED}, UNDECLARED], [{"name": "A"}, {}]),
        (thing(by={"type": "array", "items": AUTHOR}), {"by": [{"name": "A", **UNDECLARED}]}, {"by": [{"name": "A"}]}),
        (thing(by={**thing(name=TEXT), "nullable": True}), {"by": {"name": "A", **UNDECLARED}}, {"by": {"name": "A"}}),
        (
            {"$ref": "#/components/schemas/Tree"},
            {"name": "a", "inner": {"name": "b", "inner": {"name": "c", **UNDECLARED}}},
            {"name": "a", "inner": {"name": "b", "inner": {"name": "c"}}},
        ),
        # Of a union, each member's fields, and those that several declare by all of their declarations.
        (
            {"oneOf": [thing(a=TEXT, by=thing(name=TEXT)), thing(b=TEXT, by=thing(age=TEXT))]},
            {"a": "1", "b": "2", "by": {"name": "A", "age": "7", **UNDECLARED}, **UNDECLARED},
            {"a": "1", "b": "2", "by": {"name": "A", "age": "7"}},
        ),
        # An object of which the document names no field may have any.
        (thing(more={"type": "object"}), {"more": {"x": {"y": 1}}}, {"more": {"x": {"y": 1}}}),
        # What is of another type than declared is left as it is.
        (thing(by=AUTHOR), {"by": None}, {"by": None}),
        (thing(by=AUTHOR), {"by": [UNDECLARED]}, {"by": [UNDECLARED]}),
    ],
    ids=[
        *("field", "nested", "list", "nested list", "nullable", "within itself", "union", "free", "null"),
        "another type",
    ],
)
def test_only_what_the_schema_declares_is_shown(schema: dict[str, Any], given: Any, expected: Any) -> None:
    assert operation(schema).documented(given) == expected


def test_an_example_that_lacks_a_field_hides_nothing() -> None:
    authors = {"type": "array", "items": AUTHOR, "example": [{}]}

    assert operation(thing(by=authors)).documented({"by": [{"name": "A"}]}) == {"by": [{"name": "A"}]}


@pytest.mark.parametrize(("field", "expected"), [("id", True), ("ssn", False)])
def test_an_operation_knows_the_fields_of_its_response(field: str, *, expected: bool) -> None:
    assert operation(thing(id=TEXT)).declares(field) is expected
