"""What a success becomes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

import httpx

from .binary import BinaryResponse
from .decoded import check_whole
from .errors import ResponseDecodingError
from .file_content import is_pdf, no_file
from .json_text import loads
from .masked import MaskedObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from .operation import Operation
    from .reading import Deferred

ReadT = TypeVar("ReadT")

PDF = "application/pdf"


def nothing(_: httpx.Response) -> None:
    """Nothing, for the success of an operation that has no response body."""


def json_of(operation: Operation, response: httpx.Response) -> Any:
    """The decoded body, for which there is no model.

    Raises:
        ResponseDecodingError: It is empty, cut off, or no JSON.
    """
    return _read(_decoded(operation, response), MaskedObject)


def model_of(operation: Operation, response: httpx.Response, model: Deferred[ReadT]) -> ReadT:
    """The body as a model. An array becomes a list of models; JSON of another kind is returned as it is.

    Raises:
        ResponseDecodingError: It is empty, cut off, or no JSON.
    """
    return cast("ReadT", _read(_decoded(operation, response), model.from_dict))


def models_of(operation: Operation, response: httpx.Response, model: Deferred[ReadT]) -> list[ReadT]:
    """The body as a list of models. An object becomes a list of one; JSON of another kind is returned as it is.

    Raises:
        ResponseDecodingError: It is empty, cut off, or no JSON.
    """
    body = _decoded(operation, response)
    return cast("list[ReadT]", _read([body] if body.__class__ is dict else body, model.from_dict))


def file_of(operation: Operation, response: httpx.Response) -> BinaryResponse:
    """The body as a file.

    Raises:
        ResponseDecodingError: It is empty, cut off, HTML, XML or JSON.
    """
    _check_whole(operation, response)
    file = BinaryResponse.from_response(response)
    if came := no_file(file.content, file.content_type):
        raise _refused(f"{came} came where a file was asked for", operation, response)
    return file


def pdf_of(operation: Operation, response: httpx.Response) -> BinaryResponse:
    """The body as a PDF.

    Raises:
        ResponseDecodingError: It is none: what was asked for is not there as a PDF, or not yet.
    """
    _check_whole(operation, response)
    file = BinaryResponse.from_response(response)
    came = no_file(file.content, file.content_type)
    if came is None and not is_pdf(file.content):
        came = f"{len(file.content)} bytes of {file.content_type}"
    if came:
        raise _refused(f"{came} came where a PDF was asked for", operation, response)
    return file


def _check_whole(operation: Operation, response: httpx.Response) -> None:
    try:
        check_whole(response)
    except httpx.DecodingError as error:
        raise _refused(str(error), operation, response) from None


def _decoded(operation: Operation, response: httpx.Response) -> Any:
    _check_whole(operation, response)
    try:
        return loads(response.content)
    except ValueError:
        pass  # The error of the decoder keeps the whole body, and is not to become the context of ours.
    said = response.headers.get("content-type", "no content type")
    problem = f"{len(response.content)} bytes of {said} where JSON was expected"
    raise _refused(problem if response.content.strip() else "an empty body", operation, response)


def _read(body: Any, read: Callable[[dict[str, Any]], Any]) -> Any:
    """The body with its objects read, wherever arrays hold them: what nothing describes may hold personal data."""
    if body.__class__ is dict:
        return read(body)
    arrays: list[list[Any]] = [body] if body.__class__ is list else []
    while arrays:  # not by recursion, for an array may be nested as deeply as Python goes
        array = arrays.pop()
        for index, item in enumerate(array):
            if item.__class__ is dict:
                array[index] = read(item)
            elif item.__class__ is list:
                arrays.append(item)
    return body


def _refused(problem: str, operation: Operation, response: httpx.Response) -> ResponseDecodingError:
    return ResponseDecodingError(problem, operation=operation.name, response=response)
