"""An independent validator between a client and a sandbox: every response must fit the API document.

It reads the document by itself, and checks with openapi-schema-validator: status, content type, body, and that no
object has a field which the document does not know. A null counts as left out, as it does to the models of the SDK:
live records are full of nulls, and the document allows next to none. What it requires must be there.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from api_document import generated_from
from openapi_schema_validator import OAS30Validator

from generator.document.references import dereferenced, operations
from open_banking.sandbox.transport import Transport

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

JSON = "application/json"
# The live API sends the text "true" or "false" here, where the document has a boolean.
WITH_TEXT_FLAG = {"GetAllCustomerTransactions", "GetCustomerAccountTransactions"}
# Errors of the aggregation come with a status that the document leaves out, and with their code.
CHALLENGED, AGGREGATION_FAILED = 203, 500
AGGREGATION_CODES = {103, 108, 109, 185, 187, 945, 946, 947, 948}


NULL = {"nullable": True, "enum": [None]}


def closed(node: Any) -> Any:
    """``node`` with every object in it allowing those fields alone that it defines."""
    if isinstance(node, list):
        return [closed(each) for each in node]
    if not isinstance(node, dict):
        return node
    node = {key: closed(value) for key, value in node.items()}
    return {**node, "additionalProperties": False} if isinstance(node.get("properties"), dict) else node


def given(node: Any) -> Any:
    """``node`` as the schema of a response: with a null wherever an object may leave a field out."""
    if isinstance(node, list):
        return [given(each) for each in node]
    if not isinstance(node, dict):
        return node
    node = {key: given(value) for key, value in node.items()}
    if isinstance(node.get("properties"), dict):
        required = node.get("required", ())
        node["properties"] = {
            name: schema if name in required else {"anyOf": [schema, NULL]}
            for name, schema in node["properties"].items()
        }
    return node


@cache
def components() -> dict[str, Any]:
    """The schemas, those spelling mistakes aside by which some require what they do not define."""
    result: dict[str, Any] = closed(generated_from()["components"])
    for schema in result["schemas"].values():
        if "properties" in schema and "required" in schema:
            schema["required"] = [key for key in schema["required"] if key in schema["properties"]]
    return result


@cache
def given_components() -> dict[str, Any]:
    """The schemas of ``components`` as those of responses."""
    return {**components(), "schemas": given(components()["schemas"])}


@cache
def patterns() -> list[tuple[str, re.Pattern[str], dict[str, Any]]]:
    """Method, path and operation, those with the most literal paths first."""
    found = sorted(operations(generated_from()), key=lambda each: [part[:1] == "{" for part in each[1].split("/")])
    return [
        (method.upper(), re.compile(re.sub(r"\\{[^/]+?\\}", "[^/]+", re.escape(path))), operation)
        for method, path, operation in found
    ]


def problems(request: httpx.Request, response: httpx.Response) -> Iterator[str]:
    """What of a response does not fit the document."""
    path = request.url.raw_path.decode().partition("?")[0]
    operation = next(
        (each for method, pattern, each in patterns() if method == request.method and pattern.fullmatch(path)), None
    )
    if operation is None:
        yield "there is no such operation"
        return
    # Calls that wait for the institution take any time, and fail in ways that the document leaves out.
    if "x-timeout" in operation and response.status_code in {CHALLENGED, AGGREGATION_FAILED}:
        if not is_failed_aggregation(response):
            yield f"{operation['operationId']} {response.status_code} is none of the aggregation: {response.text[:300]}"
    elif str(response.status_code) not in operation["responses"]:
        documented = ", ".join(operation["responses"])
        yield f"{operation['operationId']} has no status {response.status_code}, only {documented}"
    else:
        yield from problems_of_body(operation, response)


def is_failed_aggregation(response: httpx.Response) -> bool:
    """Whether a response is one that the live API gives where an institution refuses: a challenge, or its code."""
    if response.status_code == CHALLENGED:
        return not response.content
    return response.json()["code"] in AGGREGATION_CODES


def problems_of_body(operation: dict[str, Any], response: httpx.Response) -> Iterator[str]:
    """What of a response with a documented status does not fit."""
    name, status = operation["operationId"], str(response.status_code)
    content = dereferenced(generated_from(), operation["responses"][status]).get("content", {})
    content_type = response.headers.get("Content-Type", "").partition(";")[0]
    if not content and response.content:
        yield f"{name} {status} has a body, and should have none"
    if content and content_type not in content:
        yield f"{name} {status} is {content_type or 'without a type'}, not {', '.join(content)}"
    elif content_type == JSON:
        body = response.json()
        if name in WITH_TEXT_FLAG and status == "200" and body["moreAvailable"] not in {"true", "false"}:
            yield f"{name}: moreAvailable is {body['moreAvailable']!r}, not a text as the live API has it"
        schema = {**given(closed(content[JSON]["schema"])), "components": given_components()}
        validator = OAS30Validator(schema, format_checker=OAS30Validator.FORMAT_CHECKER)
        for error in validator.iter_errors(body):
            yield f"{name} {status} {error.json_path}: {error.message[:300]}"


class Validated(Transport):
    """Sends through another transport, and raises where a response does not fit the document."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response: httpx.Response = self._inner.handle_request(request)
        response.read()
        return checked(request, response)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response: httpx.Response = await self._inner.handle_async_request(request)
        await response.aread()
        return checked(request, response)


def checked(request: httpx.Request, response: httpx.Response) -> httpx.Response:
    """The response itself, if it fits the document."""
    found = list(problems(request, response))
    assert not found, "\n".join(found)
    return response
