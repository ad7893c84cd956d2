"""The only module that imports openapi_python_client: its parser reads the document, this makes records of it.

Every warning of the parser is fatal here, since each means a schema or an answer that would be missing.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import evolve
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError, ParseError
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.literal_enum_property import LiteralEnumProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty
from openapi_python_client.strings import ClassName, PythonIdentifier

from generator.api import kinds, naming
from generator.api import records as api
from generator.api.examples import example_of, mapping_of, mentioned_example
from generator.document.known_values import known_values
from generator.document.normalize import JSON, alternatives, for_upstream, is_free_form, is_object, is_union_of_objects
from generator.document.references import Json, dereferenced, operations
from generator.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from openapi_python_client.parser.openapi import Endpoint
    from openapi_python_client.parser.properties.protocol import PropertyProtocol

_PREFIX = "field_"
_PDF = "application/pdf"
# Answered instead of what was asked for, and raised by the runtime.
_MFA_CHALLENGE = "203"
_SCALARS: Mapping[type[Any], kinds.Scalar | kinds.Moment] = {
    AnyProperty: kinds.ANY,
    BooleanProperty: kinds.Scalar("bool"),
    DateProperty: kinds.Moment("date"),
    DateTimeProperty: kinds.Moment("datetime"),
    FileProperty: kinds.BYTES,
    FloatProperty: kinds.Scalar("float"),
    IntProperty: kinds.INTEGER,
    StringProperty: kinds.STRING,
    # Kept as the text it is on the wire, which reading it as a UUID and writing it again may change.
    UuidProperty: kinds.STRING,
}


def parse(document: Json) -> api.Api:
    """Read a normalized document."""
    data = _parsed(document)
    reading = _Reading(document, data)
    schemas: Json = document["components"]["schemas"]
    operations = tuple(reading.operations())
    models = [reading.model(name, schema) for name, schema in schemas.items() if is_object(schema)]
    read = api.Api(
        version=str(document["info"]["version"]),
        server=(document.get("servers") or [{"url": ""}])[0]["url"],
        operations=operations,
        models=_with_pages(models, operations),
        unions=tuple(
            reading.union(name, schema) for name, schema in schemas.items() if is_union_of_objects(document, schema)
        ),
    )
    for body in read.bodies():
        if body.is_union:
            raise DocumentError(
                f"components.schemas.{body.name}",
                "is a union in a request body, of which no request dictionary is made; write one of its members there",
            )
    return read


def _with_pages(models: Iterable[api.Model], operations: Iterable[api.Operation]) -> tuple[api.Model, ...]:
    """The models, those of pages with what they are pages of."""
    found: dict[kinds.Kind | None, api.Model] = {model.named: model for model in models}
    for operation in operations:
        if operation.pagination:
            page = found.get(operation.answer)
            lists = [field for field in page.fields if _is_list_of_models(field.kind)] if page else []
            if page is None or len(lists) != 1:
                raise DocumentError(
                    f"{operation.method} {operation.path}",
                    f"{operation.id} has x-pagination, so its answer must have one list of objects; "
                    f"it has {', '.join(field.wire for field in lists) or 'none'}",
                )
            found[page.named] = evolve(page, records=lists[0])
    return tuple(found.values())


def _is_list_of_models(kind: kinds.Kind) -> bool:
    return isinstance(kind, kinds.ListOf) and isinstance(kind.item, kinds.Named)


def _parsed(document: Json) -> GeneratorData:
    settings = ConfigFile(
        literal_enums=True, field_prefix=_PREFIX, content_type_overrides={_PDF: "application/octet-stream"}
    )
    config = Config.from_sources(settings, MetaType.NONE, Path(), "utf-8", overwrite=True, output_path=None)
    data = GeneratorData.from_dict(for_upstream(document), config=config)
    if isinstance(data, GeneratorError):
        raise DocumentError("the document", f"{data.header} {data.detail or ''}")
    problems: list[ParseError] = [
        *data.errors,
        *(error for group in data.endpoint_collections_by_tag.values() for error in group.parse_errors),
    ]
    if problems:
        first, others = problems[0], len(problems) - 1
        more = f" (and {others} more)" if others else ""
        raise DocumentError("the document", f"{first.header} {first.detail or ''}{more}")
    return data


class _Reading:
    """One pass over what upstream parsed, with the document beside it for what upstream leaves out."""

    def __init__(self, document: Json, data: GeneratorData) -> None:
        self._document = document
        self._schemas: Json = document["components"]["schemas"]
        self._models = {str(model.class_info.name): model for model in data.models}
        self._endpoints: dict[str, Endpoint] = {
            endpoint.name: endpoint
            for group in data.endpoint_collections_by_tag.values()
            for endpoint in group.endpoints
        }
        self._names = {
            name: kinds.Named(self._type_name(name, schema), is_union=not is_object(schema))
            for name, schema in self._schemas.items()
            if is_object(schema) or is_union_of_objects(document, schema)
        }
        if clash := naming.shared({name: named.module for name, named in self._names.items()}):
            first, second, module = clash
            raise DocumentError(
                f"components.schemas.{second}", f"the schemas {first} and {second} would both be called {module}"
            )

    def _type_name(self, schema_name: str, schema: Json) -> str:
        name = str(ClassName(schema_name, _PREFIX))
        if is_object(schema) and name not in self._models:
            raise DocumentError(f"components.schemas.{schema_name}", "was not made into a model by the parser")
        return naming.type_name(name)

    # Models

    def model(self, name: str, schema: Json) -> api.Model:
        parsed = self._models[ClassName(name, _PREFIX)]
        properties = {
            prop.name.get_untrusted_value(): prop
            for prop in [*(parsed.required_properties or ()), *(parsed.optional_properties or ())]
        }
        fields = tuple(self._field(wire, properties[wire], raw) for wire, raw in schema["properties"].items())
        for spelling in ("attribute", "request_key"):
            if clash := naming.shared({f.wire: getattr(f, spelling) for f in fields}):
                first, second, python = clash
                raise DocumentError(
                    f"components.schemas.{name}",
                    f"the properties {first} and {second} would both be called {python}; "
                    "give one another name in names.toml",
                )
        return api.Model(self._names[name], _text(schema), fields)

    def _field(self, wire: str, prop: PropertyProtocol, raw: Json) -> api.Field:
        whole = dereferenced(self._document, raw)
        return api.Field(
            wire=wire,
            kind=self._kind(prop, raw),
            required=prop.required,
            description=_text(raw) or _text(whole),
            nullable=_is_nullable(prop) or bool(raw.get("nullable") or whole.get("nullable")),
            sensitive=bool(raw.get("x-sensitive") or whole.get("x-sensitive")),
            credential=bool(raw.get("x-credential") or whole.get("x-credential")),
            example=mentioned_example(self._document, raw),
        )

    def union(self, name: str, schema: Json) -> api.Union:
        mapping, discriminator = mapping_of(self._document, schema)
        members = [self._names[self._target(part)[0]] for part in alternatives(schema)]
        otherwise = self._names.get(schema.get("x-otherwise", "").rsplit("/", 1)[-1])
        return api.Union(
            named=self._names[name],
            description=_text(schema),
            members=tuple([*members, otherwise] if otherwise else members),
            discriminator=discriminator if mapping else None,
            mapping={value: self._names[self._target({"$ref": target})[0]] for value, target in mapping.items()},
            otherwise=otherwise,
        )

    def _target(self, raw: Json) -> tuple[str, Json]:
        """What ``raw`` stands for, and under which name; an empty one for what is described in place."""
        name = ""
        while "$ref" in raw:
            name = raw["$ref"].rsplit("/", 1)[-1]
            raw = self._schemas[name]
        return name, raw

    # Kinds

    def _kind(self, prop: PropertyProtocol, raw: Json) -> kinds.Kind:  # noqa: PLR0911  # one return a kind
        """The kind of a parsed property whose schema in the document is ``raw``."""
        name, whole = self._target(raw)
        if name in self._names:
            return self._names[name]
        if is_free_form(whole):
            return kinds.FREE_FORM
        match prop:
            case ListProperty():
                return kinds.ListOf(self._kind(prop.inner_property, whole.get("items", {})))
            case ConstProperty():
                return kinds.Scalar(type(prop.value.raw_value).__name__)
            case IntProperty() | StringProperty() if raw.get("x-epoch") or whole.get("x-epoch"):
                return kinds.Epoch(_SCALARS[type(prop)].annotation, known_values(self._document, raw))
            case UnionProperty():
                # Without alternatives it is one of several types, and all that the document says is said of each.
                parts = alternatives(whole) or [raw] * len(prop.inner_properties)
                options = dict.fromkeys(
                    self._kind(inner, part)
                    for inner, part in zip(prop.inner_properties, parts, strict=False)
                    if not isinstance(inner, NoneProperty)
                )
                return next(iter(options)) if len(options) == 1 else kinds.Either(tuple(options))
            case LiteralEnumProperty():
                listed = tuple(value for value in known_values(self._document, raw) if value in prop.values)
                return kinds.Choice(listed or tuple(sorted(prop.values)))
            case _:
                scalar, known = _SCALARS[type(prop)], known_values(self._document, raw)
                # Of alternatives of one type upstream keeps one, so that ``raw`` may be another's.
                is_of_type = known and type(known[0]).__name__ == scalar.annotation
                return kinds.Choice(known) if is_of_type else scalar

    # Operations

    def operations(self) -> Iterable[api.Operation]:
        places = {each["operationId"]: f"{method.upper()} {path}" for method, path, each in operations(self._document)}
        if clash := naming.shared({name: naming.module(name) for name in places}):
            first, second, module = clash
            raise DocumentError(places[second], f"the operations {first} and {second} would both be called {module}")
        for method, path, operation in operations(self._document):
            endpoint = self._endpoints[PythonIdentifier(operation["operationId"], _PREFIX)]
            yield self._operation(method, path, operation, endpoint)

    def _operation(self, method: str, path: str, raw: Json, endpoint: Endpoint) -> api.Operation:
        place = f"{method.upper()} {path}"
        shared = self._document["paths"][path].get("parameters", ())
        parameters = tuple(self._parameters([*raw.get("parameters", ()), *shared], endpoint, place))
        if clash := naming.shared({f"{p.wire} ({p.location})": p.argument for p in parameters}):
            first, second, argument = clash
            raise DocumentError(place, f"the parameters {first} and {second} would both be called {argument}")
        status, success = self._success(raw["responses"], place)
        content: Json = success.get("content", {})
        body = dereferenced(self._document, raw.get("requestBody", {}))
        media: Json = next(iter(body.get("content", {}).values()), {})
        security: list[Json] = raw["security"] if "security" in raw else self._document.get("security", [])
        return api.Operation(
            id=raw["operationId"],
            method=method.upper(),
            path=path,
            tag=(raw.get("tags") or ["Operations"])[0],
            summary=" ".join(str(raw.get("summary") or raw["operationId"]).split()),
            description=_text(raw),
            parameters=parameters,
            body=self._body(endpoint, media, place),
            body_description=_text(body),
            body_example=example_of(self._document, media["schema"]) if "schema" in media else None,
            answer=self._answer(endpoint, status, content),
            answer_description=_text(success),
            pdf=_PDF in content and JSON in content,
            file_is_pdf=bool(raw.get("x-pdf")),
            accept=", ".join(dict.fromkeys([*(t for t in content if t != _PDF), JSON])),
            failures=tuple(
                api.Failure(str(status), _text(dereferenced(self._document, response)))
                for status, response in raw["responses"].items()
                if not str(status).startswith("2")
            ),
            needs_token=any("FinicityAppToken" in scheme for scheme in security),
            billable=bool(raw.get("x-billable")),
            repeatable=bool(raw.get("x-repeatable", method in {"get", "put", "delete"} and not raw.get("x-billable"))),
            timeout=raw.get("x-timeout"),
            pagination=raw.get("x-pagination"),
            authenticates=bool(raw.get("x-authenticates")),
        )

    def _success(self, responses: Json, place: str) -> tuple[str, Json]:
        """Status and response of the success that carries something, or else of the first; empty if there is none."""
        found = {
            status: dereferenced(self._document, response)
            for status, response in responses.items()
            if status.startswith("2") and status != _MFA_CHALLENGE
        }
        carrying = [status for status, response in found.items() if response.get("content")]
        for status in carrying[1:]:
            if found[status]["content"].get(JSON) != found[carrying[0]]["content"].get(JSON):
                raise DocumentError(place, f"answers {carrying[0]} and {status} carry different things; remove one")
        status = next(iter([*carrying, *found]), "")
        return status, found.get(status, {})

    def _parameters(self, raws: Iterable[Json], endpoint: Endpoint, place: str) -> Iterable[api.Parameter]:
        parsed = {
            (location.value, prop.name.get_untrusted_value()): prop for location, prop in endpoint.iter_all_parameters()
        }
        seen: set[tuple[str, str]] = set()
        for reference in raws:
            raw = dereferenced(self._document, reference)
            key = (raw["in"], raw["name"])
            if key in seen:
                continue
            seen.add(key)
            if raw["in"] == "cookie":
                raise DocumentError(place, f"{raw['name']} is a cookie parameter, which this API has no use for")
            if "schema" not in raw:
                raise DocumentError(place, f"the parameter {raw['name']} has no schema; one with content is not sent")
            whole = dereferenced(self._document, raw["schema"])
            yield api.Parameter(
                wire=raw["name"],
                location=raw["in"],
                kind=self._kind(parsed[key], raw["schema"]),
                required=bool(raw.get("required")),
                description=_text(raw) or _text(whole),
                example=raw.get("example", example_of(self._document, raw["schema"])),
                default=whole.get("default"),
                explode=raw.get("explode", raw.get("style", "form") == "form"),
            )

    def _body(self, endpoint: Endpoint, media: Json, place: str) -> kinds.Kind | None:
        if not endpoint.bodies:
            return None
        kind = self._kind(endpoint.bodies[0].prop, media["schema"])
        if not isinstance(kind, kinds.Named):
            raise DocumentError(place, "takes a body that is no object")
        return kind

    def _answer(self, endpoint: Endpoint, status: str, content: Json) -> kinds.Kind | None:
        media: Json = next(iter(content.values()), {})
        if "schema" not in media:
            return None
        if JSON not in content:
            return kinds.BYTES
        response = next(response for response in endpoint.responses if response.status_code.pattern == status)
        return self._kind(response.prop, media["schema"])


def _is_nullable(prop: PropertyProtocol) -> bool:
    inner = prop.inner_properties if isinstance(prop, UnionProperty) else [prop]
    return any(isinstance(each, NoneProperty) for each in inner)


def _text(node: Mapping[str, Any]) -> str:
    return str(node.get("description", "")).strip()
