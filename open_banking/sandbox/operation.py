"""An operation of the API document: validates its requests, and shapes its error responses."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple, TypedDict, cast
from urllib.parse import parse_qs, unquote

from .declared import Declared
from .error_codes import MISSING_FIELDS
from .leniency import converted, loosened
from .message import JSON, TEXT, Json, RefusedError, Request, Response, invalid, json_response

if TYPE_CHECKING:
    from .schemas import Schemas

_BAD_REQUEST = 400
_NOT_FOUND = 404
# The analytics' messages have this limit.
_MAX_MESSAGE_LENGTH = 255
# Connect sends its codes as text, and the message once more. Keys are checked before a call gets there.
_CONNECT = ("/connect/v2/", "/connect/generate/")
_UNAUTHORIZED = 401


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

    def __init__(self, schemas: Schemas, entry: Json) -> None:
        """Read its entry in the contract, which may refer to ``schemas``."""
        self._schemas = schemas
        self.id: str = entry["operationId"]
        self.method: str = entry["method"]
        self.path: str = entry["path"]
        self.parts: list[str] = self.path.split("/")
        self.needs_token: bool = entry["needsToken"]
        self.is_billable: bool = entry["billable"]
        self.parameters: list[Parameter] = entry["parameters"]
        self.body: Body | None = entry["body"]
        self.status: int = entry["status"]
        self.errors: dict[str, Errors] = entry["errors"]
        self.content_types: list[str] = entry["contentTypes"]
        self.example: Any = entry.get("example")
        self._loosened = {} if self.body is None else loosened(self.id, self.body["schema"], schemas.resolved)
        # Without a schema there is nothing to leave out.
        self._taken = Declared([] if self.body is None else [self.body["schema"]], schemas.resolved)
        self._given = Declared([entry["response"]] if "response" in entry else [], schemas.resolved)

    def documented(self, response: Any) -> Any:
        """What of the JSON of a success the response's schema declares, nested objects included."""
        return self._given.part_of(response)

    def masked_request(self, body: Any, hidden: list[str]) -> Any:
        """The JSON of a request with a mask for what is secret or personal, which ``hidden`` gets."""
        return self._taken.masked(body, self._schemas.is_sensitive, hidden)

    def masked_response(self, body: Any, hidden: list[str]) -> Any:
        """The JSON of a success with a mask for what is secret or personal, which ``hidden`` gets."""
        return self._given.masked(body, self._schemas.is_sensitive, hidden)

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
        values: Json = {}
        if self.path.startswith(_CONNECT) and status != _UNAUTHORIZED:
            code, values = str(code), {"user_message": message}
        # As the API's newer operations put it, in a list of one.
        error = {
            "Source": "Sandbox",
            "ReasonCode": str(code),
            "Description": message,
            "Recoverable": False,
            "Details": message,
        }
        values |= {
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

    def arguments(self, request: Request, *, strict: bool = True) -> Arguments:
        """Validate a request, and parse its arguments.

        Args:
            request: The request, whose path fits.
            strict: Whether to refuse all that the document does; otherwise what the live API takes is taken.

        Raises:
            RefusedError: It does not fit the document.
        """
        values = [unquote(part) for part in request.path.split("/")]
        path = {part[1:-1]: value for part, value in zip(self.parts, values, strict=True) if is_variable(part)}
        given = parse_qs(request.query)
        query: dict[str, Any] = {}
        for parameter in self.parameters:
            name, schema = parameter["name"], self._schemas.resolved(parameter["schema"])
            match parameter["in"]:
                case "query":
                    if name in given:
                        query[name] = self._parsed(parameter, schema, given[name], strict=strict)
                    elif "default" in schema:
                        query[name] = schema["default"]
                    elif parameter["required"]:
                        raise self._missing(parameter)
                case "path" if schema.get("type") == "integer":
                    self._parsed(parameter, schema, [path[name]], strict=strict)
                case "header" if parameter["required"] and not request.headers.get(name):
                    raise self._missing(parameter)
                case _:
                    pass
        return Arguments(path, query, self._read_body(request, strict=strict))

    def _missing(self, parameter: Parameter) -> RefusedError:
        message = f"{self.id} requires the {parameter['in']} parameter {parameter['name']}"
        return invalid(message)

    def _parsed(self, parameter: Parameter, schema: Json, texts: list[str], *, strict: bool) -> Any:
        try:
            value = self._schemas.parsed(schema, texts)
        except ValueError:
            value = texts[-1]
        if not strict:
            value = converted(schema, value, self._schemas.resolved)
        for problem in self._schemas.problems(parameter["schema"], value):
            message = f"The {parameter['in']} parameter {parameter['name']} of {self.id}: {problem}"
            raise invalid(message)
        return value

    def _read_body(self, request: Request, *, strict: bool) -> Json:
        if self.body is None or not (request.content or self.body["required"]):
            return {}
        schema = self.body["schema"] if strict else self._loosened
        try:
            body = json.loads(request.content, parse_constant=_refuse_constant)
            if body is None and (not (strict or self.body["required"]) or not self._schemas.problems(schema, None)):
                return {}
            if not strict:
                body = converted(schema, body, self._schemas.resolved)
        except (ValueError, RecursionError):
            body = None
        if not isinstance(body, dict):
            raise invalid(f"{self.id} requires a JSON object as its body")
        if problems := self._schemas.problems(schema, body):
            missing = [(self.id, place) for each in problems for place in each.missing]
            code = next((MISSING_FIELDS[each] for each in missing if each in MISSING_FIELDS), None)
            raise invalid(f"The body of {self.id}: {'; '.join(map(str, problems))}", code)
        return cast("Json", self._taken.part_of(body))


def is_variable(part: str) -> bool:
    """Whether a part of a path template stands for a parameter."""
    return part.startswith("{")


def _refuse_constant(text: str) -> None:
    raise ValueError(f"{text} is not JSON")
