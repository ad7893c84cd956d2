"""The only module that imports openapi_python_client: its parser reads the document, this makes records of it.

Every warning of the parser is fatal here, since each means a schema or an answer that would be missing.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

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
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty
from openapi_python_client.strings import ClassName, PythonIdentifier

from . import api, kinds, naming
from .document import Json, dereferenced, operations
from .errors import DocumentError
from .examples import example_of, mentioned_example
from .normalize import alternatives, for_upstream, is_free_form, is_object

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from openapi_python_client.parser.openapi import Endpoint
    from openapi_python_client.parser.properties.protocol import PropertyProtocol

_PREFIX = "field_"
_PDF = "application/pdf"
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
    return api.Api(
        version=str(document["info"]["version"]),
        server=(document.get("servers") or [{"url": ""}])[0]["url"],
        operations=tuple(reading.operations()),
        models=tuple(reading.model(name, schema) for name, schema in schemas.items() if is_object(schema)),
        unions=tuple(
            reading.union(name, schema) for name, schema in schemas.items() if reading.is_union_of_models(schema)
        ),
    )


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
        self._class_names = {
            name: self._class_name(name) for name, schema in self._schemas.items() if is_object(schema)
        }

    def _class_name(self, schema_name: str) -> str:
        name = str(ClassName(schema_name, _PREFIX))
        if name not in self._models:
            raise DocumentError(f"components.schemas.{schema_name}", "was not made into a model by the parser")
        return name

    # Models

    def model(self, name: str, schema: Json) -> api.Model:
        parsed = self._models[self._class_names[name]]
        properties = {
            prop.name.get_untrusted_value(): prop
            for prop in [*(parsed.required_properties or ()), *(parsed.optional_properties or ())]
        }
        fields = tuple(self._field(wire, properties[wire], raw) for wire, raw in schema["properties"].items())
        for spelling in ("attribute", "request_key"):
            if twice := naming.unique({f.wire: getattr(f, spelling) for f in fields}):
                raise DocumentError(
                    f"components.schemas.{name}",
                    f"two properties would both be called {twice}; give one another name in names.toml",
                )
        return api.Model(self._named(name), _text(schema), fields)

    def _field(self, wire: str, prop: PropertyProtocol, raw: Json) -> api.Field:
        whole = dereferenced(self._document, raw)
        return api.Field(
            wire=wire,
            kind=self._kind(prop, raw),
            required=prop.required,
            description=_text(raw) or _text(whole),
            sensitive=bool(raw.get("x-sensitive") or whole.get("x-sensitive")),
            example=mentioned_example(self._document, raw),
        )

    def union(self, name: str, schema: Json) -> api.Union:
        discriminator = schema.get("discriminator") or {}
        mapping = {
            value: self._named(target.rsplit("/", 1)[-1])
            for value, target in discriminator.get("mapping", {}).items()
            if target.rsplit("/", 1)[-1] in self._schemas
        }
        otherwise = schema.get("x-otherwise", "").rsplit("/", 1)[-1]
        members = [self._named(part["$ref"].rsplit("/", 1)[-1]) for part in alternatives(schema)]
        if otherwise in self._schemas:
            members.append(self._named(otherwise))
        return api.Union(
            named=self._named(name),
            description=_text(schema),
            members=tuple(members),
            discriminator=discriminator.get("propertyName") if mapping else None,
            mapping=mapping,
            otherwise=self._named(otherwise) if otherwise in self._schemas else None,
        )

    def is_union_of_models(self, schema: Json) -> bool:
        parts = alternatives(schema)
        return bool(parts) and all(
            is_object(whole) or self.is_union_of_models(whole)
            for whole in (dereferenced(self._document, part) for part in parts)
        )

    def _named(self, schema_name: str) -> kinds.Named:
        if schema_name in self._class_names:
            return kinds.Named(self._class_names[schema_name])
        return kinds.Named(schema_name[:1].upper() + schema_name[1:], is_union=True)

    # Kinds

    def _kind(self, prop: PropertyProtocol, raw: Json) -> kinds.Kind:  # noqa: PLR0911  # one return a kind
        """The kind of a parsed property whose schema in the document is ``raw``."""
        whole, last = raw, None
        while "$ref" in whole:
            last = whole["$ref"].rsplit("/", 1)[-1]
            whole = self._schemas[last]
        if last and self.is_union_of_models(whole):
            return self._named(last)
        if is_free_form(whole):
            return kinds.FREE_FORM
        match prop:
            case ModelProperty():
                return kinds.Named(str(prop.class_info.name))
            case ListProperty():
                return kinds.ListOf(self._kind(prop.inner_property, whole.get("items", {})))
            case LiteralEnumProperty():
                return kinds.Choice(tuple(sorted(prop.values)))
            case ConstProperty():
                return kinds.Scalar(type(prop.value.raw_value).__name__)
            case IntProperty() | StringProperty() if raw.get("x-epoch") or whole.get("x-epoch"):
                return kinds.Epoch(_SCALARS[type(prop)].annotation)
            case UnionProperty():
                parts = alternatives(whole) or [{}] * len(prop.inner_properties)
                options = [
                    self._kind(inner, part)
                    for inner, part in zip(prop.inner_properties, parts, strict=False)
                    if not isinstance(inner, NoneProperty)
                ]
                return options[0] if len(options) == 1 else kinds.Either(tuple(dict.fromkeys(options)))
            case _:
                return _SCALARS[type(prop)]

    # Operations

    def operations(self) -> Iterable[api.Operation]:
        modules: dict[str, str] = {}
        for method, path, operation in operations(self._document):
            name: str = operation["operationId"]
            module = naming.snake_case(name)
            if module in modules:
                raise DocumentError(
                    f"{method.upper()} {path}",
                    f"the operations {modules[module]} and {name} would both be called {module}",
                )
            modules[module] = name
            endpoint = self._endpoints[PythonIdentifier(name, _PREFIX)]
            yield self._operation(method, path, operation, endpoint)

    def _operation(self, method: str, path: str, raw: Json, endpoint: Endpoint) -> api.Operation:
        place = f"{method.upper()} {path}"
        shared = self._document["paths"][path].get("parameters", ())
        parameters = tuple(self._parameters([*raw.get("parameters", ()), *shared], endpoint))
        if twice := naming.unique({f"{p.location} {p.wire}": p.argument for p in parameters}):
            raise DocumentError(place, f"two parameters would both be called {twice}")
        success = [
            (status, dereferenced(self._document, response))
            for status, response in raw["responses"].items()
            if str(status).startswith("2")
        ]
        described = [response for status, response in success if response.get("content")] or [
            response for status, response in success if status != "203"
        ]
        content: Json = described[0].get("content", {}) if described else {}
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
            answer=self._answer(endpoint, content),
            answer_description=_text(described[0]) if described else "",
            pdf=_PDF in content and "application/json" in content,
            accept=", ".join(dict.fromkeys([*(t for t in content if t != _PDF), "application/json"])),
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
        )

    def _parameters(self, raws: Iterable[Json], endpoint: Endpoint) -> Iterable[api.Parameter]:
        parsed = {
            (location.value, prop.name.get_untrusted_value()): prop for location, prop in endpoint.iter_all_parameters()
        }
        seen: set[tuple[str, str]] = set()
        for reference in raws:
            raw = dereferenced(self._document, reference)
            key = (raw["in"], raw["name"])
            if key in seen or key not in parsed:
                continue
            seen.add(key)
            if raw["in"] == "cookie":
                raise DocumentError(raw["name"], "is a cookie parameter, which this API has no use for")
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

    def _answer(self, endpoint: Endpoint, content: Json) -> kinds.Kind | None:
        media = content.get("application/json") or next(iter(content.values()), None)
        if media is None or "schema" not in media:
            return None
        if "application/json" not in content:
            return kinds.BYTES
        for response in endpoint.responses:
            code = response.status_code.range
            if code and code[0] // 100 == 2 and response.source["return_type"] != "None":  # noqa: PLR2004
                return self._kind(response.prop, media["schema"])
        return None


def _text(node: Mapping[str, Any]) -> str:
    return str(node.get("description", "")).strip()
