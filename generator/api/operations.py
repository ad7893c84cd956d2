"""The operations of a document: what each takes, and what comes back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from attrs import evolve

from generator.api import kinds, naming
from generator.api.examples import example_of
from generator.api.json_schemas import json_schema
from generator.api.records import ErrorResponse, Operation, Parameter, RequestBody, Response
from generator.api.texts import description
from generator.document.check import check_complete
from generator.document.normalize import JSON, is_success
from generator.document.references import WITHDRAWN, Json, dereferenced
from generator.document.references import operations as operations_of
from generator.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.api.upstream import SchemaParser

EXAMPLES = "x-examples"
# Sent instead of the response that was asked for, and raised by the runtime.
_MFA_CHALLENGE = "203"
_TOKEN = "FinicityAppToken"  # noqa: S105  # the name of a security scheme


def operations(document: Json, parser: SchemaParser) -> tuple[Operation, ...]:
    """The operations of a normalized ``document``, in its order."""
    check_complete(document)
    places = {each["operationId"]: f"{method.upper()} {path}" for method, path, each in operations_of(document)}
    if clash := naming.shared({name: naming.module(name) for name in places}):
        first, second, module = clash
        raise DocumentError(places[second], f"the operations {first} and {second} would both be called {module}")
    reader = _OperationReader(document, parser)
    return tuple(reader.operation(*found) for found in operations_of(document))


class _OperationReader:
    def __init__(self, document: Json, parser: SchemaParser) -> None:
        self._document = document
        self._parser = parser

    def operation(self, method: str, path: str, raw: Json) -> Operation:
        place = f"{method.upper()} {path}"
        security: list[Json] = raw["security"] if "security" in raw else self._document.get("security", [])
        return Operation(
            id=raw["operationId"],
            method=method.upper(),
            path=path,
            tag=(raw.get("tags") or ["Operations"])[0],
            summary=" ".join(str(raw.get("summary") or raw["operationId"]).split()),
            description=description(raw),
            parameters=self._parameters(path, raw, place),
            body=self._body(raw, place),
            response=self._response(raw, place),
            errors=tuple(
                self._error(status, dereferenced(self._document, response))
                for status, response in raw["responses"].items()
                if not is_success(status, raw["responses"])
            ),
            file_is_pdf=bool(raw.get("x-pdf")),
            needs_token=any(_TOKEN in scheme for scheme in security),
            billable=bool(raw.get("x-billable")),
            repeatable=bool(raw.get("x-repeatable", method in {"get", "put", "delete"} and not raw.get("x-billable"))),
            timeout=raw.get("x-timeout"),
            pagination=raw.get("x-pagination"),
            authenticates=bool(raw.get("x-authenticates")),
            deprecated=bool(raw.get("deprecated") or raw.get(WITHDRAWN)),
            withdrawn=raw.get(WITHDRAWN),
        )

    # What it takes

    def _parameters(self, path: str, raw: Json, place: str) -> tuple[Parameter, ...]:
        # Those of the operation go before those of its path, and replace them where they have the same name.
        shared = self._keyed(self._document["paths"][path].get("parameters", ()), raw["operationId"], place)
        own = self._keyed(raw.get("parameters", ()), raw["operationId"], place)
        found = own | {key: each for key, each in shared.items() if key not in own}
        if clash := naming.shared({f"{p.wire} ({p.location})": p.argument for p in found.values()}):
            first, second, argument = clash
            raise DocumentError(place, f"the parameters {first} and {second} would both be called {argument}")
        in_path = sorted(wire for location, wire in found if location == "path")
        if in_path != sorted(re.findall(r"{([^{}]*)}", path)):
            raise DocumentError(place, f"has the path parameters {', '.join(in_path) or 'none'}, unlike its path")
        return tuple(_with_examples(found.values(), raw.get(EXAMPLES, {}), place))

    def _keyed(self, raws: Iterable[Json], operation: str, place: str) -> dict[tuple[str, str], Parameter]:
        """The parameters of an operation or of a path, by location and name."""
        found: dict[tuple[str, str], Parameter] = {}
        for raw in raws:
            parameter = self._parameter(dereferenced(self._document, raw), operation, place)
            key = (parameter.location, parameter.wire)
            if key in found:
                raise DocumentError(place, f"has the {parameter.location} parameter {parameter.wire} twice; remove one")
            found[key] = parameter
        return found

    def _parameter(self, raw: Json, operation: str, place: str) -> Parameter:
        name, location, required = raw["name"], raw["in"], bool(raw.get("required"))
        if location == "cookie":
            raise DocumentError(place, f"{name} is a cookie parameter, which this API has no use for")
        if "schema" not in raw and not raw.get("content"):
            raise DocumentError(place, f"the parameter {name} has no schema")
        # One with content is text that the caller writes, of the type of content that the document names.
        schema: Json = raw.get("schema", {"type": "string"})
        whole = dereferenced(self._document, schema)
        return Parameter(
            wire=name,
            location=location,
            kind=self._parser.value(schema, f"{operation}.{name}", place, location, required=required).kind,
            required=required and not raw.get(WITHDRAWN),
            description=description(raw) or description(whole),
            example=raw.get("example", example_of(self._document, schema)),
            default=whole.get("default"),
            explode=raw.get("explode", raw.get("style", "form") == "form"),
            schema=json_schema(schema),
            withdrawn=raw.get(WITHDRAWN),
        )

    def _body(self, raw: Json, place: str) -> RequestBody | None:
        body = dereferenced(self._document, raw.get("requestBody", {}))
        content: Json = body.get("content", {})
        if not content:
            return None
        if "schema" not in content.get(JSON, {}):
            raise DocumentError(place, f"takes a body of {', '.join(content)}; only {JSON} with a schema is sent")
        schema = content[JSON]["schema"]
        kind = self._parser.value(schema, f"{raw['operationId']}.body", place).kind
        if not isinstance(kind, kinds.Named) and kind != kinds.FREE_FORM:
            raise DocumentError(place, "takes a body that is no object")
        return RequestBody(
            kind=kind,
            required=bool(body.get("required")) and WITHDRAWN not in body,
            description=description(body),
            example=example_of(self._document, schema),
            schema=json_schema(schema),
            withdrawn=body.get(WITHDRAWN),
        )

    # What comes back

    def _response(self, raw: Json, place: str) -> Response:
        status, success = self._success(raw["responses"], place)
        content: Json = success.get("content", {})
        carried = _json_of(content)
        schema: Json = (carried or {}).get("schema", {})
        return Response(
            status=int(status) if status.isdigit() else 200,
            description=description(success),
            kind=self._response_kind(content, raw["operationId"], place),
            content_types=tuple(content),
            schema=json_schema(schema) if carried is not None else None,
            example=example_of(self._document, schema) if carried is not None else None,
        )

    def _success(self, responses: Json, place: str) -> tuple[str, Json]:
        """Status and response of the success that carries something, or else of the first; empty if there is none."""
        found = {
            status: dereferenced(self._document, response)
            for status, response in responses.items()
            if is_success(status, responses) and status != _MFA_CHALLENGE
        }
        carrying = [status for status, response in found.items() if response.get("content")]
        for status in carrying[1:]:
            if _json_of(found[status]["content"]) != _json_of(found[carrying[0]]["content"]):
                raise DocumentError(place, f"responses {carrying[0]} and {status} carry different things; remove one")
        status = next(iter([*carrying, *found]), "")
        return status, found.get(status, {})

    def _response_kind(self, content: Json, operation: str, place: str) -> kinds.Kind | None:
        carried = _json_of(content)
        media: Json = next(iter(content.values()), {}) if carried is None else carried
        if "schema" not in media:
            return None
        if carried is None:
            return kinds.BYTES
        return self._parser.value(media["schema"], f"{operation}.response", place).kind

    def _error(self, status: str, response: Json) -> ErrorResponse:
        content: Json = response.get("content", {})
        schema: dict[str, Any] = dereferenced(self._document, (_json_of(content) or {}).get("schema", {}))
        return ErrorResponse(status, description(response), tuple(content), tuple(schema.get("properties", ())))


def _json_of(content: Json) -> Json | None:
    """What ``content`` holds under a type of JSON: JSON itself, one of a vendor, or any type but texts and files."""
    for kind in (JSON, *(kind for kind in content if kind.endswith("+json"))):
        if kind in content:
            media: Json = content[kind]
            return media
    any_type: Json = content.get("*/*", {})
    return any_type if "schema" in any_type and any_type["schema"].get("type") != "string" else None


def _with_examples(parameters: Iterable[Parameter], examples: Json, place: str) -> Iterator[Parameter]:
    """The parameters of an operation with the examples of its own, where those that they share do not fit."""
    left = dict(examples)
    for each in parameters:
        yield evolve(each, example=left.pop(each.wire)) if each.wire in left else each
    if left:
        raise DocumentError(place, f"has {EXAMPLES} for {', '.join(left)}, which it does not take")
