"""What the API document says of each operation, and the validation of requests against it."""

from __future__ import annotations

import json
import re
from functools import cache, cached_property
from importlib import resources
from typing import TYPE_CHECKING, Any, NamedTuple, TypedDict, cast
from urllib.parse import parse_qs, unquote

from .declared import Declared
from .error_codes import NO_RESOURCE
from .extra import missing_package
from .message import JSON, TEXT, Json, RefusedError, Request, Response, invalid, json_response

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jsonschema.protocols import Validator

_FILE = "contract.json"
_INTEGER = re.compile("-?[0-9]+")
_BOOLEANS = {"true": True, "false": False}
_BAD_REQUEST = 400
_NOT_FOUND = 404
# The analytics' messages have this limit.
_MAX_MESSAGE_LENGTH = 255


class Body(TypedDict):
    """The request body of an operation."""

    required: bool
    schema: Json


class Errors(TypedDict):
    """The error responses of an operation with one status."""

    contentTypes: list[str]
    fields: list[str]


# Made by a call, since ``in`` cannot be a name in a class body.
Parameter = TypedDict("Parameter", {"name": str, "in": str, "required": bool, "schema": Json})


class Arguments(NamedTuple):
    """The arguments of an operation, from its request."""

    path: dict[str, str]
    query: dict[str, Any]
    """Parsed as the declared types, defaults included."""
    body: Json
    """Empty if there is none."""


class Operation:
    """An operation of the API document."""

    def __init__(self, contract: Contract, entry: Json) -> None:
        """Read its entry in the contract."""
        self._contract = contract
        self.id: str = entry["operationId"]
        self.method: str = entry["method"]
        self.path: str = entry["path"]
        self.parts: list[str] = self.path.split("/")
        self.needs_token: bool = entry["needsToken"]
        self.parameters: list[Parameter] = entry["parameters"]
        self.body: Body | None = entry["body"]
        self.status: int = entry["status"]
        self.errors: dict[str, Errors] = entry["errors"]
        self.content_types: list[str] = entry["contentTypes"]
        self.example: Any = entry.get("example")
        # Without a schema there is nothing to leave out.
        self._taken = Declared([] if self.body is None else [self.body["schema"]], contract.resolved)
        self._given = Declared([entry["response"]] if "response" in entry else [], contract.resolved)

    def documented(self, response: Any) -> Any:
        """What of the JSON of a success the response's schema declares, nested objects included."""
        return self._given.part_of(response)

    def takes(self, name: str) -> bool:
        """Whether it has a parameter of this name."""
        return any(parameter["name"] == name for parameter in self.parameters)

    def declares(self, field: str) -> bool:
        """Whether the response's schema has a field of this name in its object."""
        return field in self.documented({field: None})

    def error_response(self, refusal: RefusedError) -> Response:
        """The error response in the shape that the document gives it, and with a status that it lists.

        400 and 404 stand in for each other where only one of them is documented.
        """
        status = refusal.status
        other = {_BAD_REQUEST: _NOT_FOUND, _NOT_FOUND: _BAD_REQUEST}.get(status)
        if str(status) not in self.errors and str(other) in self.errors:
            status = other or status
        errors = self.errors.get(str(status), {"contentTypes": [JSON], "fields": []})
        if refusal.plain is not None and TEXT in errors["contentTypes"]:
            return Response(status, {"Content-Type": TEXT}, refusal.plain.encode())
        code, message = refusal.code or status, refusal.message[:_MAX_MESSAGE_LENGTH]
        # As the API's newer operations put it, in a list of one.
        error = {
            "Source": "Sandbox",
            "ReasonCode": str(code),
            "Description": message,
            "Recoverable": False,
            "Details": message,
        }
        values = {
            **error,
            "Errors": {"Error": [error]},
            "code": code,
            "errorCode": status,
            "status": str(status),
            "message": message,
            "statusDescription": message,
            **refusal.fields,
        }
        fields = errors["fields"] or ("code", "status", "message")
        return json_response(status, {name: values[name] for name in fields if name in values}, refusal.headers)

    def arguments(self, request: Request) -> Arguments:
        """Validate a request, and parse its arguments.

        Raises:
            RefusedError: It does not fit the document.
        """
        values = [unquote(part) for part in request.path.split("/")]
        path = {part[1:-1]: value for part, value in zip(self.parts, values, strict=True) if _is_variable(part)}
        given = parse_qs(request.query)
        query: dict[str, Any] = {}
        for parameter in self.parameters:
            name, schema = parameter["name"], self._contract.resolved(parameter["schema"])
            match parameter["in"]:
                case "query":
                    if name in given:
                        query[name] = self._typed(parameter, schema, given[name])
                    elif "default" in schema:
                        query[name] = schema["default"]
                    elif parameter["required"]:
                        raise self._missing(parameter)
                case "path" if schema.get("type") == "integer":
                    self._typed(parameter, schema, [path[name]])
                case "header" if parameter["required"] and not request.headers.get(name):
                    raise self._missing(parameter)
                case _:
                    pass
        return Arguments(path, query, self._read_body(request))

    def _missing(self, parameter: Parameter) -> RefusedError:
        message = f"{self.id} requires the {parameter['in']} parameter {parameter['name']}"
        return invalid(message)

    def _typed(self, parameter: Parameter, schema: Json, texts: list[str]) -> Any:
        try:
            value = self._contract.value_of(schema, texts)
        except ValueError:
            value = texts[-1]
        for error in self._contract.errors(parameter["schema"], value):
            message = f"The {parameter['in']} parameter {parameter['name']} of {self.id}: {error}"
            raise invalid(message)
        return value

    def _read_body(self, request: Request) -> Json:
        if self.body is None or not (request.content or self.body["required"]):
            return {}
        try:
            body = json.loads(request.content, parse_constant=_refuse_constant)
        except (ValueError, RecursionError):
            body = None
        if not isinstance(body, dict):
            raise invalid(f"{self.id} requires a JSON object as its body")
        if problems := list(self._contract.errors(self.body["schema"], body)):
            raise invalid(f"The body of {self.id}: {'; '.join(problems)}")
        return cast("Json", self._taken.part_of(body))


class Contract:
    """All operations, those with the most literal paths first: ``/rssd`` comes before ``/{id}``."""

    def __init__(self, text: str) -> None:
        """Read what the generator wrote."""
        whole: Json = json.loads(text)
        self._schemas: Json = whole["schemas"]
        operations = (Operation(self, entry) for entry in whole["operations"])
        self.operations: dict[str, Operation] = {
            operation.id: operation
            for operation in sorted(operations, key=lambda operation: [_is_variable(part) for part in operation.parts])
        }
        self._by_length: dict[int, list[Operation]] = {}
        for operation in self.operations.values():
            self._by_length.setdefault(len(operation.parts), []).append(operation)

    def find(self, request: Request) -> Operation:
        """The operation that a request calls: the one whose path template fits best.

        Raises:
            RefusedError: There is none.
        """
        parts = [unquote(part) for part in request.path.split("/")]
        found: dict[str, Operation] = {}
        template: str | None = None
        for operation in self._by_length.get(len(parts), ()):
            if template in {None, operation.path} and _fits(operation.parts, parts):
                template = operation.path
                found[operation.method] = operation
        if not found:
            raise RefusedError(404, f"There is no operation at {request.path}", code=NO_RESOURCE)
        if request.method not in found:
            allowed = ", ".join(sorted(found))
            message = f"{request.method} is not allowed here, only {allowed}"
            raise RefusedError(405, message, headers={"Allow": allowed})
        return found[request.method]

    def resolved(self, schema: Json) -> Json:
        """The schema that a reference leads to, or the schema itself."""
        while "$ref" in schema:
            schema = self._schemas[schema["$ref"].rpartition("/")[2]]
        return schema

    def value_of(self, schema: Json, texts: list[str]) -> Any:
        """The value of a query parameter, parsed as its declared type.

        Raises:
            ValueError: It is not of that type.
        """
        match schema.get("type"):
            case "integer" if _INTEGER.fullmatch(texts[-1]):
                return int(texts[-1])
            case "number":
                return float(texts[-1])
            case "boolean" if texts[-1].lower() in _BOOLEANS:
                return _BOOLEANS[texts[-1].lower()]
            case "array":
                item = self.resolved(schema.get("items", {}))
                return [self.value_of(item, [each]) for text in texts for each in text.split(",")]
            case _:
                return texts[-1]

    def errors(self, schema: Json, value: Any) -> Iterable[str]:
        """How a value breaks a schema, as messages."""
        for error in self._validators(json.dumps(schema)).iter_errors(value):
            place = error.json_path.removeprefix("$").removeprefix(".")
            yield f"{place}: {error.message}" if place else error.message

    @cached_property
    def _validators(self) -> Any:
        try:
            from jsonschema import Draft202012Validator, validators  # noqa: PLC0415  # slow to import, not always needed
        except ModuleNotFoundError as error:
            raise missing_package(error) from error

        # JSON Schema counts 2.0 as an integer, and the sandbox would return it as 2.0.
        integers = Draft202012Validator.TYPE_CHECKER.redefine("integer", _is_integer)
        extended: Any = validators.extend(Draft202012Validator, type_checker=integers)  # type: ignore[no-untyped-call]  # no types there
        strict = cast("type[Validator]", extended)

        @cache
        def validator(schema: str) -> Validator:
            return strict({**json.loads(schema), "schemas": self._schemas})

        return validator


@cache
def current() -> Contract:
    """The contract of the API document that the package was generated from."""
    return Contract(resources.files("open_banking._generated").joinpath(_FILE).read_text("utf-8"))


def _fits(template: list[str], parts: list[str]) -> bool:
    return all(
        bool(part) if _is_variable(expected) else part == expected
        for expected, part in zip(template, parts, strict=True)
    )


def _is_variable(part: str) -> bool:
    return part.startswith("{")


def _is_integer(_checker: Any, value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _refuse_constant(text: str) -> None:
    raise ValueError(f"{text} is not JSON")
