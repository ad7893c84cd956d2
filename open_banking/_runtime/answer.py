"""What a success becomes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from .binary import BinaryResponse
from .errors import ResponseDecodingError
from .json_text import loads

if TYPE_CHECKING:
    import httpx

    from .operation import Operation
    from .reading import Deferred

ReadT = TypeVar("ReadT")

PDF = "application/pdf"


def json_of(operation: Operation, response: httpx.Response) -> Any:
    """The decoded body.

    Raises:
        ResponseDecodingError: It is empty, or no JSON.
    """
    content = response.content
    try:
        return loads(content)
    except ValueError:
        said = response.headers.get("content-type", "no content type")
        problem = f"{len(content)} bytes of {said} where JSON was expected" if content.strip() else "an empty body"
        raise ResponseDecodingError(problem, operation=operation.name, response=response) from None


def model_of(operation: Operation, response: httpx.Response, model: Deferred[ReadT]) -> ReadT:
    """The body as a model. JSON that is no object is returned as it is."""
    body = json_of(operation, response)
    return model.from_dict(body) if body.__class__ is dict else cast("ReadT", body)


def models_of(operation: Operation, response: httpx.Response, model: Deferred[ReadT]) -> list[ReadT]:
    """The body as a list of models. JSON that is no list is returned as it is."""
    body = json_of(operation, response)
    if body.__class__ is not list:
        return cast("list[ReadT]", body)
    return [model.from_dict(item) if item.__class__ is dict else item for item in body]


def file_of(response: httpx.Response) -> BinaryResponse:
    """The body as a file."""
    return BinaryResponse.from_response(response)


def pdf_of(operation: Operation, response: httpx.Response) -> BinaryResponse:
    """The body as a PDF.

    Raises:
        ResponseDecodingError: It is JSON: what was asked for is not there as a PDF, or not yet.
    """
    file = BinaryResponse.from_response(response)
    if file.content_type.endswith("json"):
        raise ResponseDecodingError("JSON came where a PDF was asked for", operation=operation.name, response=response)
    return file
