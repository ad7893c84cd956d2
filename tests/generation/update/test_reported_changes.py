"""Which changes a newer document brings: each told once, in Python terms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from updating import Shop, base, patched

if TYPE_CHECKING:
    from pathlib import Path

    from generator.update.change import Change

LIST, ADD = ("ListBoxes", "client.shop.v1.boxes.list"), ("AddBox", "client.shop.v1.boxes.create")
GET, PUT = ("GetBox", "client.shop.v1.boxes.get"), ("ChangeBox", "client.shop.v1.boxes.put")
REMOVE = ("RemoveBox", "client.shop.v1.boxes.delete")
LABELS = ("ListLabels", "client.shop.v1.labels.list")
NOBODY: tuple[None, None] = (None, None)
Told = tuple[str | None, ...]

BOXES = "/shop/v1/boxes"
BOX = "/shop/v1/boxes/{boxId}"
COLOR = "{$ref: '#/components/parameters/Color'}"
WEIGHT = "{name: weight, in: query, schema: {type: integer}}"
SIZES = "{name: sizes, in: query, schema: {type: array, items: {type: string}}}"
SORT = "{name: sort, in: query, required: true, schema: {type: string}}"


def of(  # noqa: PLR0917  # a row of the table
    place: tuple[str, str] | tuple[None, None],
    kind: str,
    level: str,
    name: str | None = None,
    before: str | None = None,
    after: str | None = None,
) -> Told:
    """A change of an operation."""
    return (kind, level, *place, None, name, before, after)


def model(  # noqa: PLR0917  # a row of the table
    named: str, kind: str, level: str, name: str | None = None, before: str | None = None, after: str | None = None
) -> Told:
    """A change of a model."""
    return (kind, level, None, None, named, name, before, after)


def parameters(*each: str) -> str:
    """The edit that gives ListBoxes these parameters."""
    return f"paths: {{{BOXES}: {{get: {{parameters: [{', '.join(each)}]}}}}}}"


def schemas(text: str) -> str:
    """An edit of schemas."""
    return f"components: {{schemas: {{{text}}}}}"


def properties(schema: str, text: str) -> str:
    """An edit of the properties of a schema."""
    return schemas(f"{schema}: {{properties: {{{text}}}}}")


CASES: dict[str, tuple[str, list[Told]]] = {
    # Operations
    "an operation is new": (
        "paths: {/shop/v2/lids: {get: {operationId: ListLids, responses: {'204': {description: Nothing.}}}}}",
        [("operation-added", "added", "ListLids", "client.shop.v2.lids.list", None, None, None, None)],
    ),
    "an operation went": (
        f"paths: {{'{BOX}': {{delete: null}}}}",
        [of(REMOVE, "operation-removed", "risky")],
    ),
    "an operation went with the only component parameter that it had": (
        f"paths: {{'{BOX}': {{patch: null}}}}\ncomponents: {{parameters: {{Force: null}}}}",
        [of(("ForceBox", "client.shop.v1.boxes.patch"), "operation-removed", "risky")],
    ),
    "an operation is deprecated": (
        f"paths: {{'{BOX}': {{get: {{deprecated: true}}}}}}",
        [of(GET, "operation-deprecated", "risky")],
    ),
    "an operation has another path": (
        f"""paths:
  '{BOX}': {{delete: null}}
  '/shop/v2/boxes/{{boxId}}':
    delete:
      operationId: RemoveBox
      parameters: [{{name: boxId, in: path, required: true, schema: {{type: string}}}}]
      responses: {{'204': {{description: Nothing.}}}}
""",
        [
            of(
                ("RemoveBox", "client.shop.v2.boxes.delete"),
                "operation-moved",
                "risky",
                None,
                "client.shop.v1.boxes.delete",
                "client.shop.v2.boxes.delete",
            )
        ],
    ),
    # Parameters
    "an optional parameter is new": (
        parameters(COLOR, WEIGHT, SIZES, SORT, "{name: madeBy, in: query, schema: {type: string}}"),
        [of(LIST, "parameter-added", "added", "made_by", None, "str")],
    ),
    "a required parameter is new": (
        parameters(COLOR, WEIGHT, SIZES, SORT, "{name: madeBy, in: query, required: true, schema: {type: string}}"),
        [of(LIST, "parameter-added", "breaking", "made_by", None, "str")],
    ),
    "a header is new": (
        parameters(COLOR, WEIGHT, SIZES, SORT, "{name: X-Box, in: header, schema: {type: string}}"),
        [of(LIST, "parameter-added", "added", "x_box", None, "str")],
    ),
    "a parameter went": (
        parameters(COLOR, SIZES, SORT),
        [of(LIST, "parameter-removed", "risky", "weight", "int", None)],
    ),
    "a required parameter went": (
        parameters(COLOR, WEIGHT, SIZES),
        [of(LIST, "parameter-removed", "risky", "sort", "str", None)],
    ),
    "a parameter is required": (
        parameters(COLOR, "{name: weight, in: query, required: true, schema: {type: integer}}", SIZES, SORT),
        [of(LIST, "parameter-required", "breaking", "weight")],
    ),
    "a parameter is optional": (
        parameters(COLOR, WEIGHT, SIZES, "{name: sort, in: query, schema: {type: string}}"),
        [of(LIST, "parameter-optional", "added", "sort")],
    ),
    "a parameter has another type": (
        parameters(COLOR, "{name: weight, in: query, schema: {type: number}}", SIZES, SORT),
        [of(LIST, "parameter-type", "breaking", "weight", "int", "float")],
    ),
    "a list in a query is text": (
        parameters(COLOR, WEIGHT, "{name: sizes, in: query, schema: {type: string}}", SORT),
        [],  # it stays a list, and is sent as before
    ),
    "a list in a query has another wire form": (
        parameters(
            COLOR,
            WEIGHT,
            "{name: sizes, in: query, explode: false, schema: {type: array, items: {type: string}}}",
            SORT,
        ),
        [of(LIST, "parameter-type", "risky", "sizes", "sizes=a&sizes=b", "sizes=a,b")],
    ),
    "a parameter lists a value more": (
        parameters(COLOR, WEIGHT, SIZES, "{name: sort, in: query, required: true, schema: {type: string, enum: [up]}}"),
        [of(LIST, "values-added", "added", "sort", None, "up")],
    ),
    "a component parameter of two operations lists other values": (
        "components: {parameters: {Color: {schema: {enum: [red, green]}}}}",
        [
            of(NOBODY, "values-added", "added", "color", None, "green"),
            of(NOBODY, "values-removed", "risky", "color", "blue", None),
        ],
    ),
    "a component parameter of two operations is required": (
        "components: {parameters: {Color: {required: true}}}",
        [of(NOBODY, "parameter-required", "breaking", "color")],
    ),
    "a component parameter of two operations has another type": (
        "components: {parameters: {Color: {schema: {type: integer, enum: null}}}}",
        [of(NOBODY, "parameter-type", "breaking", "color", "str", "int")],
    ),
    "one of two operations has the component parameter no more": (
        f"paths: {{'{BOX}': {{get: {{parameters: []}}}}}}",
        [of(GET, "parameter-removed", "risky", "color", 'Literal["red", "blue"] | str', None)],
    ),
    "two operations refer to a new component parameter": (
        f"""components: {{parameters: {{Maker: {{name: maker, in: query, schema: {{type: string}}}}}}}}
paths:
  '{BOX}':
    put: {{parameters: [{{$ref: '#/components/parameters/Maker'}}]}}
    delete: {{parameters: [{{$ref: '#/components/parameters/Maker'}}]}}
""",
        [
            of(PUT, "parameter-added", "added", "maker", None, "str"),
            of(REMOVE, "parameter-added", "added", "maker", None, "str"),
        ],
    ),
    "a path has a parameter for all of its operations": (
        f"paths: {{{BOXES}: {{parameters: [{{name: shop, in: query, schema: {{type: string}}}}]}}}}",
        [of(NOBODY, "parameter-added", "added", "shop", None, "str")],
    ),
    "a parameter is sent as a header": (
        parameters(COLOR, "{name: weight, in: header, schema: {type: integer}}", SIZES, SORT),
        [of(LIST, "parameter-type", "risky", "weight", "weight=a", "weight: a")],
    ),
    "a parameter is spelled otherwise": (
        parameters(COLOR, "{name: Weight, in: query, schema: {type: integer}}", SIZES, SORT),
        [of(LIST, "parameter-type", "risky", "weight", "weight=a", "Weight=a")],
    ),
    "a parameter of a path has another name": (
        f"""paths:
  '{BOX}': null
  '/shop/v1/boxes/{{id}}':
    parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}]
    get:
      operationId: GetBox
      parameters: [{{$ref: '#/components/parameters/Color'}}]
      responses: {{'200': {{description: A box., content: {{application/json: {{schema: {{$ref:
        '#/components/schemas/Box'}}}}}}}}}}
    put:
      operationId: ChangeBox
      requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/BoxChange'}}}}}}}}
      responses: {{'204': {{description: Nothing.}}}}
    delete: {{operationId: RemoveBox, responses: {{'204': {{description: Nothing.}}}}}}
    patch:
      operationId: ForceBox
      parameters: [{{$ref: '#/components/parameters/Force'}}]
      responses: {{'204': {{description: Nothing.}}}}
""",
        [],
    ),
    # Bodies and responses
    "an operation takes an optional body": (
        (
            f"paths: {{'{BOX}': {{delete: {{requestBody: {{content: {{application/json: {{schema: "
            "{$ref: '#/components/schemas/BoxChange'}}}}}}}"
        ),
        [of(REMOVE, "body-added", "added", "data", None, "BoxChangeParams | BoxChange")],
    ),
    "an operation takes a required body": (
        (
            f"paths: {{'{BOX}': {{delete: {{requestBody: {{required: true, content: {{application/json: {{schema: "
            "{$ref: '#/components/schemas/BoxChange'}}}}}}}"
        ),
        [of(REMOVE, "body-added", "breaking", "data", None, "BoxChangeParams | BoxChange")],
    ),
    "an operation takes another body": (
        (
            f"paths: {{'{BOX}': {{put: {{requestBody: {{content: {{application/json: {{schema: "
            "{$ref: '#/components/schemas/NewBox'}}}}}}}"
        ),
        [of(PUT, "body-type", "breaking", "data", "BoxChangeParams | BoxChange", "NewBoxParams | NewBox")],
    ),
    "a component body of two operations is another": (
        (
            "components: {requestBodies: {Label: {content: {application/json: {schema: "
            "{$ref: '#/components/schemas/Maker'}}}}}}"
        ),
        [of(NOBODY, "body-type", "breaking", "data", "BoxChangeParams | BoxChange", "MakerParams | Maker")],
    ),
    "a component body of two operations is required": (
        "components: {requestBodies: {Label: {required: true}}}",
        [of(NOBODY, "parameter-required", "breaking", "data")],
    ),
    "a list that two operations return holds others": (
        schemas("Labels: {items: {$ref: '#/components/schemas/Crate'}}"),
        [model("Labels", "response-type", "breaking", None, "list[BoxChange]", "list[Crate]")],
    ),
    "an operation takes no body": (
        f"paths: {{'{BOX}': {{put: {{requestBody: null}}}}}}",
        [of(PUT, "body-removed", "risky", "data", "BoxChangeParams | BoxChange", None)],
    ),
    "a body is required": (
        f"paths: {{'{BOX}': {{put: {{requestBody: {{required: true}}}}}}}}",
        [of(PUT, "parameter-required", "breaking", "data")],
    ),
    "a body is optional": (
        f"paths: {{{BOXES}: {{post: {{requestBody: {{required: false}}}}}}}}",
        [of(ADD, "parameter-optional", "added", "data")],
    ),
    "an operation returns another class": (
        (
            f"paths: {{'{BOX}': {{get: {{responses: {{'200': {{content: {{application/json: {{schema: "
            "{$ref: '#/components/schemas/Crate'}}}}}}}}"
        ),
        [of(GET, "response-type", "breaking", None, "Box", "Crate")],
    ),
    "an operation returns nothing any more": (
        f"paths: {{'{BOX}': {{get: {{responses: {{'200': null, '204': {{description: Nothing.}}}}}}}}}}",
        [of(GET, "response-type", "breaking", None, "Box", "None")],
    ),
    "an operation returns something": (
        (
            f"paths: {{'{BOX}': {{put: {{responses: {{'204': null, '200': {{description: A box., content: "
            "{application/json: {schema: {$ref: '#/components/schemas/Box'}}}}}}}}"
        ),
        [of(PUT, "response-type", "breaking", None, "None", "Box")],
    ),
    "a component response has another class": (
        (
            "components: {responses: {Boxes: {content: {application/json: {schema: "
            "{$ref: '#/components/schemas/Crate'}}}}}}"
        ),
        [of(LIST, "response-type", "breaking", None, "Boxes", "Crate")],
    ),
    # Facts
    "an operation needs no token": (
        f"paths: {{'{BOX}': {{get: {{security: []}}}}}}",
        [of(GET, "facts-changed", "risky", "token", "True", "False")],
    ),
    "an operation has pages": (
        parameters(
            COLOR,
            WEIGHT,
            SIZES,
            SORT,
            "{name: start, in: query, schema: {type: integer}}",
            "{name: limit, in: query, schema: {type: integer}}",
        ),
        [
            of(LIST, "parameter-added", "added", "start", None, "int"),
            of(LIST, "parameter-added", "added", "limit", None, "int"),
            of(LIST, "facts-changed", "risky", "paging", "None", "start"),
        ],
    ),
    "an operation is billable, and so not repeatable": (
        f"paths: {{'{BOX}': {{get: {{x-billable: true}}}}}}",
        [
            of(GET, "facts-changed", "risky", "billable", "False", "True"),
            of(GET, "facts-changed", "risky", "repeatable", "True", "False"),
        ],
    ),
    "an operation has a timeout": (
        f"paths: {{'{BOX}': {{get: {{x-timeout: 90}}}}}}",
        [of(GET, "facts-changed", "risky", "timeout", "None", "90")],
    ),
    # Models
    "a model is new": (
        schemas("Label: {type: object, properties: {text: {type: string}}}"),
        [model("Label", "model-added", "added")],
    ),
    "a model is new with the property that refers to it": (
        schemas(
            "Label: {type: object, properties: {text: {type: string}}}, Crate: {allOf: ["
            "{$ref: '#/components/schemas/Thing'}, {type: object, properties: {slats: {type: integer}, "
            "label: {$ref: '#/components/schemas/Label'}}}]}"
        ),
        [model("Crate", "field-added", "added", "label", None, "Label"), model("Label", "model-added", "added")],
    ),
    "a model went": (
        schemas("Maker: null, NewBox: {properties: {maker: null}}"),
        [
            model("NewBox", "field-removed", "risky", "maker", "Maker", None),
            model("Maker", "model-removed", "risky"),
        ],
    ),
    "a property is new in a response": (
        schemas("FlatLid: {properties: {color: {type: string}}}"),
        [model("FlatLid", "field-added", "added", "color", None, "str")],
    ),
    "a property is new and required in a response": (
        schemas("FlatLid: {required: [color], properties: {color: {type: string}}}"),
        [model("FlatLid", "field-added", "added", "color", None, "str")],
    ),
    "a key is new in a body": (
        properties("NewBox", "madeBy: {type: string}"),
        [model("NewBox", "field-added", "added", "made_by", None, "str")],
    ),
    "a key is new and required in a body": (
        schemas("NewBox: {required: [name, madeBy], properties: {madeBy: {type: string}}}"),
        [model("NewBox", "field-added", "breaking", "made_by", None, "str")],
    ),
    "a key is new and required deep in a body": (
        schemas("Maker: {required: [street], properties: {street: {type: string}}}"),
        [model("Maker", "field-added", "breaking", "street", None, "str")],
    ),
    "a property that was promised went": (
        schemas("Thing: {required: null, properties: {id: null}}"),
        [model("Thing", "field-removed", "breaking", "id", "str", None)],
    ),
    "a property that was not promised went": (
        properties("Thing", "note: null"),
        [model("Thing", "field-removed", "risky", "note", "str", None)],
    ),
    "a required key of a body went": (
        schemas("NewBox: {required: null, properties: {name: null}}"),
        [model("NewBox", "field-removed", "risky", "name", "str", None)],
    ),
    "a property of a response is required": (
        schemas("Thing: {required: [id, note]}"),
        [model("Thing", "field-required", "added", "note")],
    ),
    "a key of a body is required": (
        schemas("NewBox: {required: [name, size]}"),
        [model("NewBox", "field-required", "breaking", "size")],
    ),
    "a property of a response may be missing": (
        schemas("Thing: {required: null}"),
        [model("Thing", "field-optional", "breaking", "id")],
    ),
    "a key of a body may be left out": (
        schemas("NewBox: {required: null}"),
        [model("NewBox", "field-optional", "added", "name")],
    ),
    "a property has another type": (
        properties("FlatLid", "width: {type: number}"),
        [model("FlatLid", "field-type", "breaking", "width", "int", "float")],
    ),
    "a date is text": (
        properties("Thing", "madeOn: {format: null}"),
        [model("Thing", "field-type", "breaking", "made_on", "datetime.date", "str")],
    ),
    "one is many": (
        schemas(
            "Crate: {allOf: [{$ref: '#/components/schemas/Thing'}, "
            "{type: object, properties: {slats: {type: array, items: {type: integer}}}}]}"
        ),
        [model("Crate", "field-type", "breaking", "slats", "int", "list[int]")],
    ),
    "a property that was promised may be null": (
        properties("Thing", "id: {nullable: true}"),
        [model("Thing", "field-type", "breaking", "id", "str", "str | None")],
    ),
    "a property that was not promised may be null": (
        properties("Thing", "note: {nullable: true}"),
        [],
    ),
    "a key of a body may be null": (
        properties("NewBox", "size: {nullable: true}"),
        [model("NewBox", "field-type", "added", "size", "int", "int | None")],
    ),
    "an attribute of several models is described alike": (
        schemas("FlatLid: {properties: {code: {type: string}}}, RoundLid: {properties: {code: {type: string}}}"),
        [
            model("FlatLid", "field-added", "added", "code", None, "str"),
            model("RoundLid", "field-added", "added", "code", None, "str"),
        ],
    ),
    "a model is a union": (
        schemas(
            "Crate: {allOf: null, oneOf: [{$ref: '#/components/schemas/FlatLid'}, "
            "{$ref: '#/components/schemas/RoundLid'}]}"
        ),
        [model("Crate", "model-removed", "breaking", None, "Crate", "FlatLid | RoundLid")],
    ),
    "a property of a base schema is new": (
        properties("Thing", "color: {type: string}"),
        [model("Thing", "field-added", "added", "color", None, "str")],
    ),
    "a property of a base schema has another type": (
        properties("Thing", "note: {type: integer}"),
        [model("Thing", "field-type", "breaking", "note", "str", "int")],
    ),
    "a property lists values": (
        properties("FlatLid", "kind: {enum: [flat]}"),
        [model("FlatLid", "values-added", "added", "kind", None, "flat")],
    ),
    "a property lists a value less": (
        properties("Thing", "shape: null, form: null"),
        [model("Thing", "field-removed", "risky", "shape", 'Literal["round", "square"] | str', None)],
    ),
    "a scalar schema of several places lists other values": (
        schemas("Shape: {enum: [round, oval]}"),
        [
            model("Shape", "values-added", "added", None, None, "oval"),
            model("Shape", "values-removed", "risky", None, "square", None),
        ],
    ),
    "a scalar schema of several places has another type": (
        schemas("Shape: {type: integer, enum: null}"),
        [model("Shape", "field-type", "breaking", None, "str", "int")],
    ),
    "a property written in an allOf went": (
        schemas("Crate: {allOf: [{$ref: '#/components/schemas/Thing'}, {type: object, properties: {}}]}"),
        [model("Crate", "field-removed", "risky", "slats", "int", None)],
    ),
    "a schema has its base no more": (
        schemas(
            "Crate: {allOf: [{type: object, properties: {id: {type: string}, shape: "
            "{$ref: '#/components/schemas/Shape'}, note: {type: string}, slats: {type: integer}}}]}"
        ),
        [
            model("Crate", "field-removed", "risky", "made_on", "datetime.date", None),
            model("Crate", "field-optional", "breaking", "id"),
        ],
    ),
    "a property of an object described in place went": (
        properties("NewBox", "paint: {properties: {shade: null}}"),
        [model("NewBoxPaint", "field-removed", "risky", "shade", "str", None)],
    ),
    "a property of an object described in place in a base schema has another type": (
        properties("Packed", "box: {properties: {depth: {type: number}}}"),
        [model("PackedBox", "field-type", "breaking", "depth", "int", "float")],
    ),
    "a property is spelled otherwise": (
        properties("Thing", "madeOn: null, made_on: {type: string, format: date}"),
        [model("Thing", "field-type", "risky", "made_on", "madeOn", "made_on")],
    ),
    # Unions
    "a union has a member more": (
        schemas(
            "OvalLid: {type: object, properties: {kind: {type: string}}}, Lid: {oneOf: ["
            "{$ref: '#/components/schemas/FlatLid'}, {$ref: '#/components/schemas/RoundLid'}, "
            "{$ref: '#/components/schemas/OvalLid'}], discriminator: {mapping: "
            "{oval: '#/components/schemas/OvalLid'}}}"
        ),
        [model("Lid", "member-added", "risky", None, None, "OvalLid"), model("OvalLid", "model-added", "added")],
    ),
    "a union has a value more for a member": (
        schemas("Lid: {discriminator: {mapping: {circular: '#/components/schemas/RoundLid'}}}"),
        [model("Lid", "member-added", "risky", None, None, "RoundLid")],
    ),
    "a union names a value less": (
        schemas("Lid: {discriminator: {mapping: {round: null}}}"),
        [model("Lid", "values-removed", "risky", None, "round", None)],
    ),
    "a union is new": (
        schemas("Top: {oneOf: [{$ref: '#/components/schemas/FlatLid'}, {$ref: '#/components/schemas/RoundLid'}]}"),
        [model("Top", "model-added", "added")],
    ),
    # What changes nothing in Python
    "a model is described in place": (
        properties("NewBox", "maker: {$ref: null, type: object, properties: {town: {type: string}}}"),
        [],
    ),
    "an object is described by reference": (
        schemas(
            "Paint: {type: object, properties: {tone: {type: string}, shade: {type: string}}}, NewBox: {properties: "
            "{paint: {$ref: '#/components/schemas/Paint', type: null, properties: null}}}"
        ),
        [],
    ),
    "a schema is described in place": (
        schemas("Thing: {properties: {shape: {$ref: null, type: string, enum: [round, square]}}}"),
        [],
    ),
    "texts are others": (
        f"""info: {{description: Another shop.}}
paths: {{{BOXES}: {{get: {{summary: Boxes, description: Boxes of all kinds.}}}}}}
components:
  parameters: {{Color: {{description: By color.}}}}
  schemas: {{Thing: {{description: A thing., title: A thing, properties: {{id: {{description: Its id.}}}}}}}}
""",
        [],
    ),
    "parameters, values and members stand in another order": (
        f"""paths: {{{BOXES}: {{get: {{parameters: [{SORT}, {SIZES}, {WEIGHT}, {COLOR}]}}}}}}
components:
  parameters: {{Color: {{schema: {{enum: [blue, red]}}}}}}
  schemas:
    Lid: {{oneOf: [{{$ref: '#/components/schemas/RoundLid'}}, {{$ref: '#/components/schemas/FlatLid'}}]}}
""",
        [],
    ),
    "a component parameter has another name": (
        f"""paths:
  {BOXES}: {{get: {{parameters: [{{$ref: '#/components/parameters/Paint'}}, {WEIGHT}, {SIZES}, {SORT}]}}}}
  '{BOX}': {{get: {{parameters: [{{$ref: '#/components/parameters/Paint'}}]}}}}
components:
  parameters:
    Color: null
    Paint: {{name: color, in: query, schema: {{type: string, enum: [red, blue]}}}}
""",
        [],
    ),
    "a component parameter stands in the operation": (
        (
            f"paths: {{'{BOX}': {{get: {{parameters: "
            "[{name: color, in: query, schema: {type: string, enum: [red, blue]}}]}}}"
        ),
        [],
    ),
    "a response is described in place": (
        (
            f"paths: {{{BOXES}: {{get: {{responses: {{'200': {{$ref: null, description: Boxes., content: "
            "{application/json: {schema: {$ref: '#/components/schemas/Boxes'}}}}}}}}"
        ),
        [],
    ),
    "an error is described": (
        f"paths: {{'{BOX}': {{get: {{responses: {{'404': {{description: No such box.}}}}}}}}}}",
        [],
    ),
    "examples are others": (
        schemas("FlatLid: {example: {kind: flat, width: 7}}"),
        [],
    ),
    "limits are others": (
        properties("NewBox", "name: {maxLength: 12}"),
        [],
    ),
    "only the version is another": ("{}", []),
}
KINDS = frozenset(
    f"{thing}-{event}"
    for thing, events in {
        "operation": ("added", "removed", "moved", "deprecated"),
        "parameter": ("added", "removed", "required", "optional", "type"),
        "body": ("added", "removed", "type"),
        "response": ("type",),
        "model": ("added", "removed"),
        "field": ("added", "removed", "type", "required", "optional"),
        "values": ("added", "removed"),
        "member": ("added",),
        "facts": ("changed",),
    }.items()
    for event in events
)


def told(change: Change) -> Told:
    return (
        change.kind,
        change.level,
        change.operation,
        change.call,
        change.model,
        change.name,
        change.before,
        change.after,
    )


def in_any_order(changes: list[Told]) -> list[Any]:
    return sorted(changes, key=repr)


@pytest.mark.parametrize("case", CASES)
def test_a_change_is_told_in_python_terms(case: str, tmp_path: Path) -> None:
    edit, expected = CASES[case]

    report = Shop(tmp_path).takes(patched(base(), edit))

    assert in_any_order([told(change) for change in report.changes]) == in_any_order(expected)


def test_the_cases_have_each_kind_and_each_level() -> None:
    expected = [change for _, changes in CASES.values() for change in changes]

    assert {change[0] for change in expected} == KINDS
    assert {change[1] for change in expected} == {"breaking", "risky", "added"}


def test_a_property_that_ten_schemas_inherit_is_told_once(tmp_path: Path) -> None:
    heirs = {
        f"Thing{number}": {"allOf": [{"$ref": "#/components/schemas/Thing"}, {"properties": {"x": {"type": "string"}}}]}
        for number in range(10)
    }
    shop = Shop(tmp_path, patched(base(), {"components": {"schemas": heirs}}))

    report = shop.takes(patched(shop.content, properties("Thing", "note: {type: integer}"), "1.2.0"))

    (change,) = report.changes
    assert told(change) == model("Thing", "field-type", "breaking", "note", "str", "int")
    assert "Thing0" in change.text
    assert "Thing9" in change.text


def test_facts_of_the_overlay_are_compared_too(tmp_path: Path) -> None:
    overlay = """
overlay: 1.0.0
info: {title: Facts, version: 1.0.0}
actions:
  - target: $.paths.*.get
    x-versions: ">=1.1"
    update: {x-timeout: 30}
"""

    report = Shop(tmp_path, overlay=overlay).takes(patched(base(), {}))

    assert [told(change) for change in report.changes] == [
        of(LIST, "facts-changed", "risky", "timeout", "None", "30"),
        of(GET, "facts-changed", "risky", "timeout", "None", "30"),
        of(LABELS, "facts-changed", "risky", "timeout", "None", "30"),
    ]
