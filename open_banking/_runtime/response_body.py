"""Parses the body of a successful response: JSON into models, or a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

import httpx

from .binary import BinaryResponse
from .decoded import check_whole
from .errors import ResponseDecodingError
from .file_content import is_pdf, not_a_file
from .json_text import loads
from .masked import MaskedObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from .operation import Operation
    from .reading import Deferred

ReadT = TypeVar("ReadT")

PDF = "application/pdf"


def no_content(_: httpx.Response) -> None:
    """Return ``None``, for an operation whose response has no body."""


def whole(operation: Operation, response: httpx.Response) -> httpx.Response:
    """Return the response itself.

    Raises:
        ResponseDecodingError: The body is cut off.
    """
    _check_whole(operation, response)
    return response


def parse_json(operation: Operation, response: httpx.Response) -> Any:
    """Return the decoded JSON, for a response without a model.

    Raises:
        ResponseDecodingError: The body is empty, cut off or not JSON.
    """
    return _read(_decoded(operation, response), MaskedObject)


def parse_model(operation: Operation, response: httpx.Response, model: Deferred[ReadT]) -> ReadT:
    """Parse the body into a model. An array becomes a list of models; any other JSON is returned as it is.

    Raises:
        ResponseDecodingError: The body is empty, cut off or not JSON.
    """
    return cast("ReadT", _read(_decoded(operation, response), model.from_dict))


def parse_models(operation: Operation, response: httpx.Response, model: Deferred[ReadT]) -> list[ReadT]:
    """Parse the body into a list of models. An object becomes a list of one; any other JSON is returned as it is.

    Raises:
        ResponseDecodingError: The body is empty, cut off or not JSON.
    """
    body = _decoded(operation, response)
    return cast("list[ReadT]", _read([body] if body.__class__ is dict else body, model.from_dict))


def parse_file(operation: Operation, response: httpx.Response) -> BinaryResponse:
    """Return the body as a file.

    Raises:
        ResponseDecodingError: The body is empty, cut off, HTML, XML or JSON.
    """
    _check_whole(operation, response)
    file = BinaryResponse.from_response(response)
    if received := not_a_file(file.content, file.content_type):
        raise _decoding_error(f"the body is {received}, not a file", operation, response)
    return file


def parse_pdf(operation: Operation, response: httpx.Response) -> BinaryResponse:
    """Return the body as a PDF.

    Raises:
        ResponseDecodingError: The body is not a PDF: there is none, or it is not ready yet.
    """
    _check_whole(operation, response)
    file = BinaryResponse.from_response(response)
    received = not_a_file(file.content, file.content_type)
    if received is None and not is_pdf(file.content):
        received = f"{len(file.content)} bytes of {file.content_type}"
    if received:
        raise _decoding_error(f"the body is {received}, not a PDF", operation, response)
    return file


def _check_whole(operation: Operation, response: httpx.Response) -> None:
    try:
        check_whole(response)
    except httpx.DecodingError as error:
        raise _decoding_error(str(error), operation, response) from None


def _decoded(operation: Operation, response: httpx.Response) -> Any:
    _check_whole(operation, response)
    try:
        return loads(response.content)
    except ValueError:
        pass  # Raised outside of the handler: the decoder's error holds the whole body, and would become our context.
    content_type = response.headers.get("content-type", "no content type")
    received = f"{len(response.content)} bytes of {content_type}" if response.content.strip() else "empty"
    raise _decoding_error(f"the body is {received}, not JSON", operation, response)


def _read(body: Any, read: Callable[[dict[str, Any]], Any]) -> Any:
    """Apply ``read`` to each object, however deep in arrays: an object without a model may hold personal data."""
    if body.__class__ is dict:
        return read(body)
    arrays: list[list[Any]] = [body] if body.__class__ is list else []
    while arrays:  # without recursion, since arrays can be nested up to Python's limit
        array = arrays.pop()
        for index, item in enumerate(array):
            if item.__class__ is dict:
                array[index] = read(item)
            elif item.__class__ is list:
                arrays.append(item)
    return body


def _decoding_error(problem: str, operation: Operation, response: httpx.Response) -> ResponseDecodingError:
    return ResponseDecodingError(problem, operation=operation.name, response=response)
