"""Names in texts: the document's descriptions have those of the wire, docstrings those of Python."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

import pytest
from generating import document, generate

from generator.render.names_in_text import in_python

if TYPE_CHECKING:
    from generating import Generated

SPELLED = {"firstName": "first_name", "email": "email_field", "part-no": "part_no", "id": "id"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See `firstName`.", "See `first_name`."),
        ("`firstName`, `part-no` and `email`", "`first_name`, `part_no` and `email_field`"),
        ("As `id`.", "As `id`."),
        # Other names, parts of names, and what is more than a name.
        ("See `lastName`.", "See `lastName`."),
        ("See `FirstName` and `firstname`.", "See `FirstName` and `firstname`."),
        ("See `owner.firstName`.", "See `owner.firstName`."),
        ("See `firstName: x`.", "See `firstName: x`."),
        ("See `/people/{firstName}`.", "See `/people/{firstName}`."),
        ("See ` firstName `.", "See ` firstName `."),
        # What is in no backticks, in other ones, or between two spans.
        ("The firstName, 'firstName' or *firstName*.", "The firstName, 'firstName' or *firstName*."),
        ("See ``firstName``.", "See ``firstName``."),
        ("See `firstName", "See `firstName"),
        ("`a` firstName `b`", "`a` firstName `b`"),
        ("", ""),
    ],
)
def test_a_name_in_backticks_is_spelled_as_in_python(text: str, expected: str) -> None:
    assert in_python(text, SPELLED) == expected


TEXT = "Of `thingId`, `firstName`, `email`, `pageSize`, `madeAt` and `nobodysName`."
DOCUMENT = document(
    f"""
    /things/{{thingId}}:
      post:
        operationId: AddThing
        summary: Add a thing
        description: 'Adds. {TEXT}'
        parameters:
        - {{name: thingId, in: path, required: true, description: 'Which. {TEXT}', schema: {{type: string}}}}
        - {{name: pageSize, in: query, description: 'Size. {TEXT}', schema: {{type: integer}}, example: 5}}
        requestBody:
          description: 'Body. {TEXT}'
          content: {{application/json: {{schema: {{$ref: '#/components/schemas/Person'}}}}}}
        responses:
          '200':
            description: 'Returns it. {TEXT}'
            content: {{application/json: {{schema: {{type: array, items: {{$ref: '#/components/schemas/Made'}}}}}}}}
          '404': {{description: 'Missing. {TEXT}'}}
    """,
    f"""
    Person:
      description: 'A person. {TEXT}'
      required: [firstName]
      properties:
        firstName: {{type: string, description: 'First. {TEXT}'}}
        email: {{type: string, description: 'Mail. {TEXT}'}}
    Made: {{properties: {{madeAt: {{type: string, description: 'When. {TEXT}'}}}}}}
    """,
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Generated:
    return generate(DOCUMENT, tmp_path_factory.mktemp("mentions"))


@pytest.mark.parametrize("function", ["sync", "asyncio"])
def test_an_operation_speaks_of_arguments_keys_and_what_it_returns(made: Generated, function: str) -> None:
    said = words(inspect.getdoc(getattr(made.operation("AddThing"), function)))

    spelled = "Of `thing_id`, `first_name`, `email_field`, `page_size`, `made_at` and `nobodysName`."
    for place in ("Adds.", "thing_id: Which.", "page_size: Size.", "data: Body.", "Returns: It.", "HTTP 404. Missing."):
        assert f"{place} {spelled}" in said


def test_a_model_speaks_of_its_attributes(made: Generated) -> None:
    spelled = "Of `thingId`, `first_name`, `email`, `pageSize`, `madeAt` and `nobodysName`."

    assert words(inspect.getdoc(made.model("Person"))) == f"A person. {spelled}"
    assert words(inspect.getdoc(made.model("Person").first_name)) == f"First. {spelled}"
    assert words(inspect.getdoc(made.model("Person").email)) == f"Mail. {spelled}"


def test_a_request_dictionary_speaks_of_its_keys(made: Generated) -> None:
    spelled = "Of `thingId`, `first_name`, `email_field`, `pageSize`, `madeAt` and `nobodysName`."
    params = made.module("params.person")

    assert words(inspect.getdoc(params.PersonParams)) == f"A person. {spelled}"
    source = words(inspect.getsource(params.PersonParams))
    assert f'first_name: str """First. {spelled} Required by the API."""' in source
    assert f'email_field: str """Mail. {spelled}"""' in source


def words(text: str | None) -> str:
    """A text without its line breaks."""
    return " ".join((text or "").split())
