"""What the API document says of each operation, and what of a request breaks it."""

from __future__ import annotations

import json
import re
from functools import cache, cached_property
from importlib import resources
from typing import TYPE_CHECKING, Any, NamedTuple, TypedDict, cast
from urllib.parse import parse_qs, unquote

from .declared import Declared
from .extra import lacking
from .message import JSON, TEXT, Answer, Json, RefusedError, Request, invalid, json_answer
from .state import NO_RESOURCE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jsonschema.protocols import Validator

_FILE = "contract.json"
_INTEGER = re.compile("-?[0-9]+")
_BOOLEANS = {"true": True, "false": False}
_BAD_REQUEST = 400
_NOT_FOUND = 404
# That of the analytics' messages.
_LONGEST_MESSAGE = 255


class Body(TypedDict):
    """What an operation takes as its body."""

    required: bool
    schema: Json


class Errors(TypedDict):
    """What an operation's answers of one error status look like."""

    contentTypes: list[str]
    fields: list[str]


# By calls, since ``in`` is no name for a class body.
Parameter = TypedDict("Parameter", {"name": str, "in": str, "required": bool, "schema": Json})


class Arguments(NamedTuple):
    """What a request gives to its operation."""

    path: dict[str, str]
    query: dict[str, Any]
    """Of the declared type each, defaults included."""
    body: Json
    """Empty, where there is none."""


class Operation:
    """One operation of the document."""

    def __init__(self, contract: Contract, entry: Json) -> None:
        """Know what the contract says of it."""
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

    def refused(self, refusal: RefusedError) -> Answer:
        """A refusal in the shape and, where the document leaves no other, with the status that it may have here."""
        status = refusal.status
        other = {_BAD_REQUEST: _NOT_FOUND, _NOT_FOUND: _BAD_REQUEST}.get(status)
        if str(status) not in self.errors and str(other) in self.errors:
            status = other or status
        errors = self.errors.get(str(status), {"contentTypes": [JSON], "fields": []})
        if refusal.plain is not None and TEXT in errors["contentTypes"]:
            return Answer(status, {"Content-Type": TEXT}, refusal.plain.encode())
        code, message = refusal.code or status, refusal.message[:_LONGEST_MESSAGE]
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
        return json_answer(status, {name: values[name] for name in fields if name in values}, refusal.headers)

    def arguments(self, request: Request) -> Arguments:
        """What the request gives, of the declared types.

        Raises:
            RefusedError: It breaks the document.
        """
        values = [unquote(part) for part in request.path.split("/")]
        path = {part[1:-1]: value for part, value in zip(self.parts, values, strict=True) if _is_open(part)}
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
                        raise self._lacking(parameter)
                case "path" if schema.get("type") == "integer":
                    self._typed(parameter, schema, [path[name]])
                case "header" if parameter["required"] and not request.headers.get(name):
                    raise self._lacking(parameter)
                case _:
                    pass
        return Arguments(path, query, self._read_body(request))

    def _lacking(self, parameter: Parameter) -> RefusedError:
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
            body = json.loads(request.content, parse_constant=_no_number)
        except (ValueError, RecursionError):
            body = None
        if not isinstance(body, dict):
            raise invalid(f"{self.id} requires a JSON object as its body")
        if problems := list(self._contract.errors(self.body["schema"], body)):
            raise invalid(f"The body of {self.id}: {'; '.join(problems)}")
        return cast("Json", self._taken.part_of(body))


class Contract:
    """All operations, those with the most literal paths first: ``/rssd`` goes before ``/{id}``."""

    def __init__(self, text: str) -> None:
        """Read what the generator wrote."""
        whole: Json = json.loads(text)
        self._schemas: Json = whole["schemas"]
        operations = (Operation(self, entry) for entry in whole["operations"])
        self.operations: dict[str, Operation] = {
            operation.id: operation
            for operation in sorted(operations, key=lambda operation: [_is_open(part) for part in operation.parts])
        }
        self._by_length: dict[int, list[Operation]] = {}
        for operation in self.operations.values():
            self._by_length.setdefault(len(operation.parts), []).append(operation)

    def find(self, request: Request) -> Operation:
        """The operation that a request calls: that of the path template that fits best.

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
            raise RefusedError(404, f"There is nothing at {request.path}", code=NO_RESOURCE)
        if request.method not in found:
            allowed = ", ".join(sorted(found))
            message = f"{request.method} is not possible here, only {allowed}"
            raise RefusedError(405, message, headers={"Allow": allowed})
        return found[request.method]

    def resolved(self, schema: Json) -> Json:
        """A schema itself, where another refers to it."""
        while "$ref" in schema:
            schema = self._schemas[schema["$ref"].rpartition("/")[2]]
        return schema

    def value_of(self, schema: Json, texts: list[str]) -> Any:
        """A query parameter's value, of its declared type.

        Raises:
            ValueError: It is none of that type.
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
        """What of a value breaks a schema, in words."""
        for error in self._validators(json.dumps(schema)).iter_errors(value):
            place = error.json_path.removeprefix("$").removeprefix(".")
            yield f"{place}: {error.message}" if place else error.message

    @cached_property
    def _validators(self) -> Any:
        try:
            from jsonschema import Draft202012Validator, validators  # noqa: PLC0415  # slow to import, not always needed
        except ModuleNotFoundError as error:
            raise lacking(error) from error

        # JSON Schema takes 2.0 for an integer; what is kept of a request is given back as one.
        integers = Draft202012Validator.TYPE_CHECKER.redefine("integer", _is_integer)
        extended: Any = validators.extend(Draft202012Validator, type_checker=integers)  # type: ignore[no-untyped-call]  # no types there
        strict = cast("type[Validator]", extended)

        @cache
        def made(schema: str) -> Validator:
            return strict({**json.loads(schema), "schemas": self._schemas})

        return made


@cache
def current() -> Contract:
    """The contract of the API document that the package was generated from."""
    return Contract(resources.files("open_banking._generated").joinpath(_FILE).read_text("utf-8"))


def _fits(template: list[str], parts: list[str]) -> bool:
    return all(
        bool(part) if _is_open(expected) else part == expected for expected, part in zip(template, parts, strict=True)
    )


def _is_open(part: str) -> bool:
    return part.startswith("{")


def _is_integer(_checker: Any, value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _no_number(text: str) -> None:
    raise ValueError(f"{text} is no JSON")
