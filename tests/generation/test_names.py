"""Names that need care."""

from __future__ import annotations

import ast
import importlib
from pathlib import Path

import attrs
import httpx
import pytest
from generating import answering, document, generate, run, taking, with_parameters

from generator.api import naming


@pytest.mark.parametrize(
    ("wire", "attribute"),
    [
        ("customerId", "customer_id"),
        ("customer-id", "customer_id"),
        ("Customer Id", "customer_id"),
        ("amountYTD", "amount_ytd"),
        ("URLPath", "url_path"),
        ("line1", "line1"),
        ("id", "id"),
        ("type", "type"),
        ("list", "list"),
        ("dict", "dict"),
        ("str", "str"),
        ("int", "int"),
        ("bool", "bool"),
        ("date", "date"),
        ("datetime", "datetime"),
        ("data", "data"),
        ("get", "get"),
        ("v", "v"),
        ("source", "source"),
        ("cls", "cls"),
        ("match", "match"),
        ("property", "property"),
        ("classmethod", "classmethod"),
        ("frozenset", "frozenset"),
        ("class", "class_"),
        ("from", "from_"),
        ("None", "none"),
        ("self", "self_"),
        ("additional_properties", "additional_properties_"),
        ("additionalProperties", "additional_properties_"),
        ("to_dict", "to_dict_"),
        ("fromDict", "from_dict_"),
        ("_fields", "fields"),
        ("wire", "wire"),
        ("_wire", "wire"),
        ("extra", "extra"),
        ("2ndLine", "field_2nd_line"),
        ("@type", "type"),
        ("größe", "gr_e"),
        ("a\"b'c\\\\d", "a_b_c_d"),
    ],
)
def test_an_attribute_of_a_model(tmp_path: Path, wire: str, attribute: str) -> None:
    quoted = wire.replace('"', '\\"')
    schemas = f"""
    Thing:
      type: object
      properties:
        "{quoted}": {{type: string}}
        items: {{type: array, items: {{type: string}}}}
        day: {{type: string, format: date}}
        at: {{type: string, format: date-time}}
        other: {{$ref: '#/components/schemas/Other'}}
    Other: {{type: object, properties: {{n: {{type: integer}}}}}}
    """
    wire = wire.replace("\\\\", "\\")
    made = generate(answering(schemas), tmp_path)
    body = {wire: "x", "items": ["i"], "day": "2024-02-29", "at": "2024-02-29T00:00:00Z", "other": {"n": 1}}

    thing = made.received(body)

    assert getattr(thing, attribute) == "x"
    assert thing.additional_properties == {}
    assert thing.to_dict() == body
    assert made.model("Thing")(**{attribute: "y"}).to_dict() == {wire: "y"}
    assert attrs.evolve(thing, **{attribute: "z"}).to_dict() == {**body, wire: "z"}


@pytest.mark.parametrize(
    ("wire", "key"),
    [
        ("firstName", "first_name"),
        ("email", "email_field"),
        ("token", "token_field"),
        ("from", "from_field"),
        ("class", "class_"),
        ("type", "type"),
        ("self", "self"),
        ("data", "data"),
        ("list", "list"),
    ],
)
def test_a_key_of_a_request_dictionary(tmp_path: Path, wire: str, key: str) -> None:
    made = generate(
        taking(
            f"""
            Thing:
              type: object
              properties:
                {wire}: {{type: string}}
                tags: {{type: array, items: {{type: string}}}}
            """
        ),
        tmp_path,
    )

    assert key in made.module("params").ThingParams.__annotations__
    assert made.sent("AddThing", data={key: "x"}).content == f'{{"{wire}":"x"}}'.encode()


@pytest.mark.parametrize(
    ("wire", "argument"),
    [
        ("customerId", "customer_id"),
        ("type", "type"),
        ("id", "id"),
        ("list", "list"),
        ("class", "class_"),
        ("from", "from_field"),
        ("email", "email_field"),
        ("self", "self_"),
        ("data", "data_"),
        ("accept", "accept_"),
        ("request_options", "request_options_"),
        ("requestOptions", "request_options_"),
        ("2nd", "field_2nd"),
        ("filter[name]", "filter_name"),
    ],
)
def test_an_argument_of_an_operation(tmp_path: Path, wire: str, argument: str) -> None:
    made = generate(with_parameters(f"- {{name: '{wire}', in: query, schema: {{type: string}}}}"), tmp_path)

    assert dict(made.sent("GetThing", **{argument: "x"}).url.params) == {wire: "x"}


@pytest.mark.parametrize(
    ("operation_id", "module"),
    [
        ("GetCustomer", "get_customer"),
        ("getCustomer", "get_customer"),
        ("GetAccountACHDetails", "get_account_ach_details"),
        ("get-customer.v2", "get_customer_v2"),
        ("import", "import_"),
        ("3dSecure", "field_3d_secure"),
    ],
)
def test_the_module_of_an_operation(tmp_path: Path, operation_id: str, module: str) -> None:
    text = document(f"/things: {{get: {{operationId: {operation_id}, responses: {{'204': {{description: d}}}}}}}}")

    made = generate(text, tmp_path)

    assert made.module(f"operations.{module}").OPERATION.name == operation_id


NAMES_OF_THE_CODE = (
    *("Request", "Parse", "Operation", "OPERATION", "Model", "Shape", "Deferred", "BinaryResponse"),
    *("Node", "Plan", "Call"),
    *("Datetime", "Builtins", "Any", "Literal", "Mapping", "Sequence", "TypedDict", "List"),
)


@pytest.mark.parametrize(
    ("schema", "model"),
    [
        ("customer", "Customer"),
        ("VOAReport", "VOAReport"),
        ("Foo-Bar", "FooBar"),
        ("Foo_Bar", "FooBar"),
        ("foo.bar", "FooBar"),
        # Modules and constants are named after them, which may be words of Python.
        ("Class", "Class"),
        ("Import", "Import"),
        # The generated code uses these names itself, so a model may get an underscore.
        *((name, name) for name in NAMES_OF_THE_CODE),
    ],
)
def test_a_model_of_a_schema(tmp_path: Path, schema: str, model: str) -> None:
    schemas = f"""
    {schema}:
      type: object
      properties:
        inner: {{$ref: '#/components/schemas/{schema}'}}
        day: {{type: string, format: date}}
        c: {{type: string, enum: [a]}}
    Thing:
      type: object
      properties:
        it: {{$ref: '#/components/schemas/{schema}'}}
        all: {{type: array, items: {{$ref: '#/components/schemas/{schema}'}}}}
    """
    text = document(
        f"""
        /things:
          post:
            operationId: AddThing
            parameters: [{{name: q, in: query, schema: {{type: string}}}}]
            requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Thing'}}}}}}}}
            responses:
              '200':
                description: d
                content: {{application/json: {{schema: {{$ref: '#/components/schemas/{schema}'}}}}}}
        """,
        schemas,
    )
    made = generate(text, tmp_path)
    body = {"day": "2024-02-29", "inner": {"c": "a"}}

    answer = made.send("AddThing", httpx.Response(200, json=body), data={"it": body, "all": [body]})

    name = type(answer.result).__name__
    assert name in {model, f"{model}_"}
    assert type(answer.result) is type(answer.result.inner) is made.model(name)
    assert answer.result.to_dict() == body
    assert f"{name}Params" in made.module("params").__all__
    assert made.import_all()


def test_no_model_is_called_like_something_the_code_uses() -> None:
    package = Path(__file__).parents[2] / "open_banking" / "_generated"
    models = set(importlib.import_module("open_banking._generated.models").__all__)
    models |= {f"{name}Params" for name in models}
    bound: set[str] = set()
    for path in package.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                bound |= {alias.asname or alias.name for alias in node.names}
            elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                bound.add(node.id)

    could_be_a_schema = {name for name in bound - models if name[0].isupper()}

    # These stand in modules that name no model.
    apart = {"API_VERSION", "SERVER", "MODULES", "ByName", "ExchangeT", "NamedOperations"}
    assert could_be_a_schema - apart <= naming.TEMPLATE_NAMES
    assert "Deferred" in could_be_a_schema


@pytest.mark.parametrize("name", ["Pay-Report", "pay_report", "PAY", "pay.report", "Class"])
def test_a_union_of_any_name(tmp_path: Path, name: str) -> None:
    schemas = f"""
    {name}: {{oneOf: [{{$ref: '#/components/schemas/A'}}, {{$ref: '#/components/schemas/B'}}]}}
    A: {{type: object, properties: {{a: {{type: string}}}}}}
    B: {{type: object, properties: {{b: {{type: string}}}}}}
    """
    made = generate(answering(schemas, name), tmp_path)

    thing = made.received({"b": "x"})

    assert type(thing) is made.model("B")
    (union,) = set(made.module("models").__all__) - {"A", "B"}
    assert isinstance(thing, made.model(union))


@pytest.mark.parametrize(
    ("schemas", "names"),
    [
        ("Thing: {type: object, properties: {fooBar: {type: string}, foo_bar: {type: string}}}", ["Thing", "foo_bar"]),
        ("Thing: {type: object, properties: {'名': {type: string}, '字': {type: string}}}", ["Thing"]),
        (
            "Thing: {type: object, properties: {to_dict: {type: string}, to_dict_: {type: string}}}",
            ["Thing", "to_dict_"],
        ),
        (
            (
                "Thing: {type: object, properties: {inner: {type: object, properties: {a: {type: string}}}}}\n"
                "ThingInner: {type: object, properties: {b: {type: string}}}"
            ),
            ["ThingInner"],
        ),
        (
            (
                "Thing: {type: object, properties: {a: {$ref: '#/components/schemas/FooBar'}}}\n"
                "FooBar: {type: object, properties: {a: {type: string}}}\n"
                "foo_bar: {type: object, properties: {b: {type: string}}}"
            ),
            ["oo"],
        ),
        (
            (
                "Thing: {type: object, properties: {a: {type: string}}}\n"
                "VOAReport: {type: object, properties: {a: {type: string}}}\n"
                "VoaReport: {type: object, properties: {b: {type: string}}}"
            ),
            ["VOAReport", "VoaReport"],
        ),
        (
            (
                "Thing: {type: object, properties: {a: {type: string}}}\n"
                "VOAReport: {type: object, properties: {a: {type: string}}}\n"
                "VoaReport: {oneOf: [{$ref: '#/components/schemas/Thing'}, {$ref: '#/components/schemas/VOAReport'}]}"
            ),
            ["VOAReport", "VoaReport"],
        ),
    ],
)
def test_two_that_would_get_one_name_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], schemas: str, names: list[str]
) -> None:
    assert run(answering(schemas), tmp_path) == 1

    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert all(name in error for name in names)


def test_two_parameters_that_would_get_one_name_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = with_parameters(
        """
        - {name: fooBar, in: query, schema: {type: string}}
        - {name: foo_bar, in: header, schema: {type: string}}
        """
    )

    assert run(text, tmp_path) == 1
    assert "GET /things" in capsys.readouterr().err
