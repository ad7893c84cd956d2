"""The models and the unions of a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from generator.api import kinds, naming
from generator.api.examples import mapping_of, mentioned_example
from generator.api.records import Field, Model, Union
from generator.api.texts import description
from generator.document.normalize import alternatives, is_object, is_union_of_objects
from generator.document.references import WITHDRAWN, Json, dereferenced
from generator.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.api.kinds import Named
    from generator.api.records import Operation
    from generator.api.upstream import SchemaParser, Value


def models(document: Json, parser: SchemaParser) -> tuple[Model, ...]:
    """The schemas of ``document`` with properties."""
    schemas: Json = document["components"]["schemas"]
    return tuple(_model(document, parser, name, schema) for name, schema in schemas.items() if is_object(schema))


def unions(document: Json, parser: SchemaParser) -> tuple[Union, ...]:
    """The schemas of ``document`` that are one of several models."""
    schemas: Json = document["components"]["schemas"]
    return tuple(
        _union(document, parser, name, schema)
        for name, schema in schemas.items()
        if is_union_of_objects(document, schema)
    )


def with_pages(models: Iterable[Model], operations: Iterable[Operation]) -> tuple[Model, ...]:
    """The ``models``, with the list of records of those that are a page of a paged operation."""
    found: dict[kinds.Kind | None, Model] = {model.named: model for model in models}
    for operation in operations:
        if operation.pagination:
            page = found.get(operation.response.kind)
            lists = [field for field in page.fields if _is_list_of_models(field.kind)] if page else []
            # Of several lists, the records are those that the path is named after.
            named = [field for field in lists if field.wire == operation.path.rpartition("/")[2]]
            if page is None or len(named or lists) != 1:
                raise DocumentError(
                    f"{operation.method} {operation.path}",
                    f"{operation.id} responds with pages, so its response must have one list of objects, or one with "
                    f"the name at the end of the path; it has {', '.join(field.wire for field in lists) or 'none'}",
                )
            found[page.named] = evolve(page, records=(named or lists)[0])
    return tuple(found.values())


def _is_list_of_models(kind: kinds.Kind) -> bool:
    return isinstance(kind, kinds.ListOf) and isinstance(kind.item, kinds.Named)


def _model(document: Json, parser: SchemaParser, name: str, schema: Json) -> Model:
    values = parser.properties(name)
    required = schema.get("required", ())
    fields = tuple(
        _field(document, wire, raw, values[wire], required=wire in required)
        for wire, raw in schema["properties"].items()
    )
    for spelling in ("attribute", "request_key"):
        if clash := naming.shared({field.wire: getattr(field, spelling) for field in fields}):
            first, second, python = clash
            raise DocumentError(
                f"components.schemas.{name}",
                f"the properties {first} and {second} would both be called {python}; "
                "give one another name in names.toml",
            )
    return Model(parser.names[name], description(schema), fields, withdrawn=schema.get(WITHDRAWN))


def _field(document: Json, wire: str, raw: Json, value: Value, *, required: bool) -> Field:
    whole = dereferenced(document, raw)
    return Field(
        wire=wire,
        kind=value.kind,
        required=required and not raw.get(WITHDRAWN),
        description=description(raw) or description(whole),
        nullable=value.nullable or bool(raw.get("nullable") or whole.get("nullable")),
        sensitive=bool(raw.get("x-sensitive") or whole.get("x-sensitive")),
        credential=bool(raw.get("x-credential") or whole.get("x-credential")),
        example=mentioned_example(document, raw),
        withdrawn=raw.get(WITHDRAWN),
    )


def _union(document: Json, parser: SchemaParser, name: str, schema: Json) -> Union:
    mapping, discriminator = mapping_of(document, schema)
    members = [parser.names[parser.target(part)[0]] for part in alternatives(schema)]
    otherwise = parser.names.get(schema.get("x-otherwise", "").rsplit("/", 1)[-1])
    return Union(
        named=parser.names[name],
        description=description(schema),
        members=tuple([*members, otherwise] if otherwise else members),
        discriminator=discriminator if mapping else None,
        mapping={value: _member(parser, name, value, target) for value, target in mapping.items()},
        otherwise=otherwise,
    )


def _member(parser: SchemaParser, union: str, value: str, target: str) -> Named:
    """The model that a value of the discriminator means."""
    name, _ = parser.target({"$ref": target})
    if name not in parser.names:
        problem = f"says with its discriminator that {value!r} means {name or target}, which is not an object"
        raise DocumentError(f"components.schemas.{union}", problem)
    return parser.names[name]
