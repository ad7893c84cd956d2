"""What the API dropped: arguments, keys and attributes stay, are not sent, and warn."""

from __future__ import annotations

import json
import traceback
import warnings
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import yaml
from generating import THING, Generated, document, generate

from generator.document.overlay import apply_overlay
from generator.update.withdraw import as_overlay, withdrawn
from open_banking import InvalidRequestError

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENT = document(
    """
    /things:
      post:
        operationId: AddThing
        parameters:
        - {name: limit, in: query, schema: {type: integer}}
        - {name: oldFilter, in: query, x-withdrawn: 1.42.0, description: A filter., schema: {type: string}}
        - {name: X-Old, in: header, x-withdrawn: 1.42.0, schema: {type: string}}
        requestBody:
          content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
        responses:
          '200':
            description: The thing.
            content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
      put:
        operationId: ChangeThing
        requestBody:
          required: true
          x-withdrawn: 1.42.0
          description: The changes.
          content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
        responses: {'204': {description: Nothing.}}
    """,
    """
    Thing:
      type: object
      required: [name, oldName]
      properties:
        name: {type: string}
        oldName: {type: string, x-withdrawn: 1.42.0}
        part: {$ref: '#/components/schemas/Part'}
        oldPart: {allOf: [{$ref: '#/components/schemas/Part'}], x-withdrawn: 1.42.0}
    Part:
      type: object
      properties:
        size: {type: integer}
        oldSize: {type: integer, x-withdrawn: 1.41.0}
    """,
)
NOT_SENT = "is deprecated: version 1.42.0 of the API dropped it, so it is not sent"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Generated:
    return generate(DOCUMENT, tmp_path_factory.mktemp("withdrawn"))


def warned(made: Generated, operation: str = "AddThing", **arguments: Any) -> tuple[httpx.Request, list[str]]:
    """The request that a call sends, and what it warns of."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        request = made.send(operation, httpx.Response(200, json={}), **arguments).request
    # Each at the line that calls: here that is the helper's.
    assert {each.filename for each in caught} <= {Generated.send.__code__.co_filename}
    assert {each.category for each in caught} <= {DeprecationWarning}
    return request, [str(each.message) for each in caught]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"old_filter": "f"}, [f"AddThing: the argument old_filter {NOT_SENT}"]),
        ({"x_old": "o"}, [f"AddThing: the argument x_old {NOT_SENT}"]),
        ({"old_filter": None, "x_old": None}, []),
        ({}, []),
    ],
)
def test_a_withdrawn_argument_is_accepted_and_not_sent(
    made: Generated, arguments: dict[str, Any], said: list[str]
) -> None:
    request, messages = warned(made, data={}, limit=5, **arguments)

    assert request.url.query == b"limit=5"
    assert "x-old" not in request.headers
    assert messages == said


@pytest.mark.parametrize(
    ("data", "sent", "said"),
    [
        ({"name": "n", "old_name": "o"}, {"name": "n"}, [f"data['old_name'] {NOT_SENT}"]),
        ({"name": "n", "oldName": "o"}, {"name": "n"}, [f"data['oldName'] {NOT_SENT}"]),
        ({"old_part": {"size": 1}}, {}, [f"data['old_part'] {NOT_SENT}"]),
        (
            {"part": {"size": 1, "old_size": 2}},
            {"part": {"size": 1}},
            ["data['part']['old_size'] is deprecated: version 1.41.0 of the API dropped it, so it is not sent"],
        ),
        ({"name": "n"}, {"name": "n"}, []),
    ],
)
def test_a_withdrawn_key_is_accepted_and_not_sent(
    made: Generated, data: dict[str, Any], sent: dict[str, Any], said: list[str]
) -> None:
    request, messages = warned(made, data=data)

    assert json.loads(request.content) == sent
    assert messages == said


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"data": {"name": "n"}}, [f"ChangeThing: the argument data {NOT_SENT}"]),
        ({"data": None}, []),
        ({}, []),
    ],
)
def test_a_withdrawn_body_is_accepted_and_not_sent(made: Generated, arguments: dict[str, Any], said: list[str]) -> None:
    request, messages = warned(made, "ChangeThing", **arguments)

    assert request.content == b""
    assert messages == said


def test_a_withdrawn_key_in_both_spellings_is_refused(made: Generated) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with pytest.raises(InvalidRequestError, match="twice"):
            made.send("AddThing", data={"oldName": "a", "old_name": "b"})


def test_a_model_keeps_the_attribute_and_does_not_send_it(made: Generated) -> None:
    thing, part = made.model("Thing"), made.model("Part")
    request, messages = warned(made, data=thing(name="n", old_name="o", part=part(size=1, old_size=2)))

    assert json.loads(request.content) == {"name": "n", "part": {"size": 1}}
    assert messages == []


def test_an_attribute_reads_what_comes_or_none(made: Generated) -> None:
    thing = made.model("Thing")

    assert thing.from_dict({"name": "n", "oldName": "o"}).old_name == "o"
    assert thing.from_dict({"name": "n"}).old_name is None
    assert thing(name="n").old_name is None
    assert thing.from_dict({"oldPart": {"size": 3}}).old_part.size == 3


def test_where_warnings_are_errors_nothing_is_sent_and_no_frame_of_ours_holds_the_value(made: Generated) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(DeprecationWarning) as raised:
            made.send("AddThing", data={"old_name": "secret-value"})

    ours = [
        frame
        for frame, _ in traceback.walk_tb(raised.value.__traceback__)
        if frame.f_code.co_filename not in {__file__, Generated.send.__code__.co_filename}
    ]
    assert ours
    assert not [frame.f_code.co_name for frame in ours if "secret-value" in repr(frame.f_locals)]


def test_the_texts_say_so(made: Generated) -> None:
    for operation in ("AddThing", "ChangeThing"):
        assert "so it is not sent" in " ".join(made.operation(operation).sync.__doc__.split())
    texts = [(made.folder / path).read_text() for path in ("params/thing.py", "models/thing.py")]
    assert [text.count("Deprecated: version 1.42.0 of the API dropped it") for text in texts] == [2, 2]


# What an update gives back


def test_what_an_earlier_version_dropped_keeps_that_version() -> None:
    old = yaml.safe_load(DOCUMENT)
    new = yaml.safe_load(document("{}", "Thing: {type: object, properties: {name: {type: string}}}"))
    new["info"]["version"] = "1.50.0"

    given_back = apply_overlay(new, as_overlay(withdrawn(old, new), "1.50.0"), "withdrawn.yaml")

    schemas = given_back["components"]["schemas"]
    assert schemas["Thing"]["properties"]["oldName"]["x-withdrawn"] == "1.42.0"
    assert schemas["Thing"]["properties"]["part"]["x-withdrawn"] == "1.50.0"
    assert schemas["Part"]["properties"]["oldSize"]["x-withdrawn"] == "1.41.0"
    assert given_back["paths"]["/things"]["post"]["x-withdrawn"] == "1.50.0"


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_an_operation_that_was_dropped_sends_its_own_parameters(tmp_path: Path) -> None:
    old = yaml.safe_load(
        document(
            """
            /things/{thingId}:
              get:
                operationId: GetThing
                parameters: [{$ref: '#/components/parameters/Thing'}, {$ref: '#/components/parameters/Size'}]
                responses: {'204': {description: Nothing.}}
            """
        )
    )
    old["components"]["parameters"] = {
        "Thing": {"name": "thingId", "in": "path", "required": True, "schema": {"type": "string"}},
        "Size": {"name": "size", "in": "query", "schema": {"type": "integer"}},
    }
    new = yaml.safe_load(document("{}")) | {"info": {"title": "Test", "version": "2.0.0"}}
    new["components"]["parameters"] = {}
    served = apply_overlay(new, as_overlay(withdrawn(old, new), "2.0.0"), "withdrawn.yaml")

    made = generate(yaml.safe_dump(served), tmp_path)

    assert made.sent("GetThing", thing_id="1", size=2).url.raw_path == b"/things/1?size=2"


def test_an_operation_that_moved_says_where_it_stood() -> None:
    def at(version: str, path: str, method: str = "get", **more: Any) -> Any:
        operation = {"operationId": "GetThing", "responses": {"204": {"description": "Nothing."}}, **more}
        info = {"title": "Test", "version": version}
        return {"openapi": "3.0.3", "info": info, "paths": {path: {method: operation}}, "components": {"schemas": {}}}

    def served(old: Any, new: Any) -> Any:
        version = new["info"]["version"]
        return apply_overlay(new, as_overlay(withdrawn(old, new), version), "withdrawn.yaml")

    second = served(at("1.0.0", "/v1/things"), at("2.0.0", "/v2/things"))
    third = served(second, at("3.0.0", "/v2/things", "post"))
    back = served(third, at("4.0.0", "/v1/things"))

    assert second["paths"]["/v2/things"]["get"]["x-formerly"] == ["GET /v1/things"]
    assert third["paths"]["/v2/things"]["post"]["x-formerly"] == ["GET /v1/things", "GET /v2/things"]
    assert back["paths"]["/v1/things"]["get"]["x-formerly"] == ["GET /v2/things", "POST /v2/things"]
    assert "/v1/things" not in second["paths"]
    assert "x-formerly" not in str(served(at("1.0.0", "/v1/things"), at("2.0.0", "/v1/things")))


# A list that became text

OLD_LIST = "{name: countries, in: query, schema: {type: array, items: {type: string}}, style: form, explode: false}"
NEW_TEXT = "{name: countries, in: query, schema: {type: string, pattern: '^[a-z,]+$'}}"


# Where a parameter may stand.
PLACES = {
    "operation": ("[]", "[{}]", "{{}}"),
    "path": ("[{}]", "[]", "{{}}"),
    "component": ("[]", "[{{$ref: '#/components/parameters/Countries'}}]", "{{Countries: {}}}"),
}


def listing(version: str, parameter: str, where: str) -> Any:
    """A document whose one operation has a query parameter, written in one of the places where it may stand."""
    shared, own, components = (place.format(parameter) for place in PLACES[where])
    text = f"""
        openapi: 3.0.3
        info: {{title: Test, version: {version}}}
        paths:
          /things:
            parameters: {shared}
            get: {{operationId: GetThing, parameters: {own}, responses: {{'204': {{description: Nothing.}}}}}}
        components:
          parameters: {components}
          schemas: {{{THING}}}
        """
    return yaml.safe_load(text)


@pytest.mark.parametrize("where", sorted(PLACES))
@pytest.mark.parametrize("value", [["us", "ca"], "us,ca"], ids=["list", "text"])
def test_a_list_that_became_text_keeps_its_wire_form(tmp_path: Path, where: str, value: Any) -> None:
    old, new = listing("1.0.0", OLD_LIST, where), listing("2.0.0", NEW_TEXT, where)
    served = apply_overlay(new, as_overlay(withdrawn(old, new), "2.0.0"), "withdrawn.yaml")
    made = generate(yaml.safe_dump(served), tmp_path)

    assert made.sent("GetThing", countries=value).url.query == b"countries=us,ca"
    assert "pattern" not in str(served)
