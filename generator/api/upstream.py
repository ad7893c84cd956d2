"""What openapi-python-client makes of the schemas of a document. No other module imports it.

Each of its warnings is fatal here: it means that a schema would be missing.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from openapi_python_client import schema as oai
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import ParseError
from openapi_python_client.parser.properties import Schemas, build_schemas, property_from_data
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
from openapi_python_client.strings import ClassName
from pydantic import ValidationError

from generator.api import kinds, naming
from generator.document.known_values import known_values
from generator.document.normalize import alternatives, for_upstream, is_free_form, is_object, is_union_of_objects
from generator.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapi_python_client.parser.properties.protocol import PropertyProtocol

    from generator.document.references import Json

_PREFIX = "field_"
_LOCATIONS = ("path", "query", "header")
_INFO = {"title": "", "version": ""}
_SCALARS: Mapping[type[Any], kinds.Scalar | kinds.Moment] = {
    AnyProperty: kinds.ANY,
    BooleanProperty: kinds.Scalar("bool"),
    DateProperty: kinds.Moment("date"),
    DateTimeProperty: kinds.Moment("datetime"),
    FileProperty: kinds.BYTES,
    FloatProperty: kinds.Scalar("float"),
    IntProperty: kinds.INTEGER,
    NoneProperty: kinds.ANY,
    StringProperty: kinds.STRING,
    # Kept as the text it is on the wire, which reading it as a UUID and writing it again may change.
    UuidProperty: kinds.STRING,
}


class Value(NamedTuple):
    """What a schema describes."""

    kind: kinds.Kind
    nullable: bool


class SchemaParser:
    """The schemas of a normalized document, parsed once."""

    def __init__(self, document: Json) -> None:
        """Parse the components of ``document``; raises ``DocumentError`` where upstream cannot."""
        self._document = document
        self._schemas: Json = document["components"]["schemas"]
        self._config = Config.from_sources(
            ConfigFile(literal_enums=True, field_prefix=_PREFIX),
            MetaType.NONE, Path(), "utf-8", overwrite=True, output_path=None,
        )  # fmt: skip
        self._parsed = self._components()
        self._models = {
            str(name): model for name, model in self._parsed.classes_by_name.items() if isinstance(model, ModelProperty)
        }
        self.names = self._named()

    def properties(self, name: str) -> dict[str, Value]:
        """The properties of the model of a schema, by their names on the wire."""
        model = self._models[ClassName(name, _PREFIX)]
        parsed = {
            each.name.get_untrusted_value(): each
            for each in [*(model.required_properties or ()), *(model.optional_properties or ())]
        }
        return {wire: self._value(parsed[wire], raw) for wire, raw in self._schemas[name]["properties"].items()}

    def value(
        self, schema: Json, name: str, place: str, location: str | None = None, *, required: bool = True
    ) -> Value:
        """What ``schema`` describes, which is not one of the components.

        Args:
            schema: A schema, or a reference to one.
            name: What it belongs to: an operation and a part of it, ``GetThing.size`` for instance.
            place: Where it stands, for the message of an error.
            location: Where a parameter is sent, ``path`` for instance.
            required: Whether a parameter has to be sent.
        """
        bare = for_upstream({"schema": schema})["schema"]
        try:
            data = (oai.Reference if "$ref" in bare else oai.Schema).model_validate(bare)
        except ValidationError as error:
            raise DocumentError(place, f"{name}: {_first_of(error, bare)[1]}") from error
        parsed, self._parsed = property_from_data(
            name=oai.UntrustedString(name),
            required=required,
            data=data,
            schemas=self._parsed,
            parent_name="",
            config=self._config,
        )
        if isinstance(parsed, ParseError):
            raise DocumentError(place, f"{name}: {parsed.header} {parsed.detail or ''}")
        value = self._value(parsed, schema)
        if location:
            _check_location(value.kind, location, f"{place}: {name}", required=required)
        return value

    def target(self, schema: Json) -> tuple[str, Json]:
        """What ``schema`` refers to, and under which name; an empty one for a schema that is no reference."""
        name = ""
        while "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[-1]
            schema = self._schemas[name]
        return name, schema

    def _components(self) -> Schemas:
        # The schemas alone: the rest is read here, and upstream is stricter about it than need be.
        schemas = {name: _without_null(schema) for name, schema in self._schemas.items()}
        bare = for_upstream({"openapi": "3.0.3", "info": _INFO, "paths": {}, "components": {"schemas": schemas}})
        try:
            document = oai.OpenAPI.model_validate(bare)
        except ValidationError as error:
            raise DocumentError(*_first_of(error, bare)) from error
        components = (document.components and document.components.schemas) or {}
        parsed = build_schemas(components=components, schemas=Schemas(), config=self._config)
        if parsed.errors:
            first, others = parsed.errors[0], len(parsed.errors) - 1
            more = f" (and {others} more)" if others else ""
            raise DocumentError("the document", f"{first.header} {first.detail or ''}{more}")
        return parsed

    def _named(self) -> dict[str, kinds.Named]:
        """The models and unions, by the names of their schemas."""
        names = {
            name: kinds.Named(self._type_name(name, schema), is_union=not is_object(schema))
            for name, schema in self._schemas.items()
            if is_object(schema) or is_union_of_objects(self._document, schema)
        }
        if clash := naming.shared({name: named.module for name, named in names.items()}):
            first, second, module = clash
            raise DocumentError(
                f"components.schemas.{second}", f"the schemas {first} and {second} would both be called {module}"
            )
        return names

    def _type_name(self, schema_name: str, schema: Json) -> str:
        name = str(ClassName(schema_name, _PREFIX))
        if is_object(schema) and name not in self._models:
            raise DocumentError(f"components.schemas.{schema_name}", "was not made into a model by the parser")
        return naming.type_name(name)

    def _value(self, parsed: PropertyProtocol, raw: Json) -> Value:
        inner = parsed.inner_properties if isinstance(parsed, UnionProperty) else [parsed]
        return Value(self._kind(parsed, raw), any(isinstance(each, NoneProperty) for each in inner))

    def _kind(self, parsed: PropertyProtocol, raw: Json) -> kinds.Kind:  # noqa: PLR0911  # one return a kind
        """The kind of a parsed property whose schema in the document is ``raw``."""
        name, whole = self.target(raw)
        if name in self.names:
            return self.names[name]
        if is_free_form(whole):
            return kinds.FREE_FORM
        match parsed:
            case ListProperty():
                return kinds.ListOf(self._kind(parsed.inner_property, whole.get("items", {})))
            case ConstProperty():
                return kinds.Scalar(type(parsed.value.raw_value).__name__)
            case IntProperty() | StringProperty() if raw.get("x-epoch") or whole.get("x-epoch"):
                return kinds.Epoch(_SCALARS[type(parsed)].annotation, known_values(self._document, raw))
            case UnionProperty():
                # Without alternatives it is one of several types, and all that the document says is said of each.
                parts = alternatives(whole) or [raw] * len(parsed.inner_properties)
                options = dict.fromkeys(
                    self._kind(inner, part)
                    for inner, part in zip(parsed.inner_properties, parts, strict=False)
                    if not isinstance(inner, NoneProperty)
                )
                return next(iter(options)) if len(options) == 1 else kinds.Either(tuple(options))
            case LiteralEnumProperty():
                listed = tuple(value for value in known_values(self._document, raw) if value in parsed.values)
                return kinds.Choice(listed or tuple(sorted(parsed.values)))
            case _:
                scalar, known = _SCALARS[type(parsed)], known_values(self._document, raw)
                # Of alternatives of one type upstream keeps one, so that ``raw`` may be another's.
                is_of_type = known and all(type(value).__name__ == scalar.annotation for value in known)
                return kinds.Choice(known) if is_of_type else scalar


def _check_location(kind: kinds.Kind, location: str, place: str, *, required: bool) -> None:
    """Refuse a parameter of which no text is made that goes there."""
    if location not in _LOCATIONS:
        raise DocumentError(place, f"is in {location!r}; a parameter is in {', '.join(_LOCATIONS)}")
    if location == "path" and not required:
        raise DocumentError(place, "is a path parameter, and so has to be required: true")
    leaves = list(kinds.leaves(kind))
    if kinds.FREE_FORM in leaves or any(isinstance(leaf, kinds.Named) for leaf in leaves):
        raise DocumentError(place, f"is an object in the {location}, which is not sent; describe its keys one by one")
    if location != "query" and any(isinstance(each, kinds.ListOf) for each in kinds.within(kind)):
        raise DocumentError(place, f"is a list in the {location}, which is not sent; lists go into the query")
    if any(
        isinstance(item, kinds.ListOf)
        for each in kinds.within(kind)
        if isinstance(each, kinds.ListOf)
        for item in kinds.within(each.item)
    ):
        raise DocumentError(place, "is a list of lists, which is not sent")


def _without_null(schema: Json) -> Json:
    """A schema that makes a model, as one: what refers to it says that null may stand there."""
    return {key: value for key, value in schema.items() if key != "nullable"} if is_object(schema) else schema


def _first_of(error: ValidationError, node: Any) -> tuple[str, str]:
    """The first of the places where ``node`` is not what OpenAPI has there, and what is wrong."""
    first, *others = error.errors()
    place: list[str] = []
    # Upstream's own classes stand in the place too.
    for step in first["loc"]:
        if isinstance(node, dict) and step in node:
            node = node[step]
            place.append(str(step))
    more = f" (and {len(others)} more)" if others else ""
    return ".".join(place) or "the document", f"{first['msg']}{more}"
