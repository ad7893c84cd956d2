"""Sends a request and reads its response, within the deadline of the call and a maximum size.

httpx limits the wait for each chunk of a response, not the number of chunks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from .deadline import DEADLINE_KEY
from .errors import OWN_QUERY

if TYPE_CHECKING:
    from .deadline import Deadline

MAX_SIZE = 256 * 2**20
"""Bytes. A statement has a few megabytes, the largest reports a few tens."""

# The events that httpcore traces just before it sends headers or body.
_BEFORE_SENDING = ("send_request_headers.started", "send_request_body.started")

# Replaces the stream of a response that was read. The two refer to each other, so they would stay in memory until the
# garbage collector runs.
_READ = httpx.ByteStream(b"")


class TooLargeError(Exception):
    """The response is larger than any the API sends."""


def _check(received: int, deadline: Deadline) -> None:
    """Raise if the response is too large or too late.

    Raises:
        TooLargeError: It has more than ``MAX_SIZE`` bytes.
        httpx.ReadTimeout: The deadline has passed.
    """
    if received > MAX_SIZE:
        raise TooLargeError(f"the response has more than {MAX_SIZE >> 20} MiB and was not read to its end")
    if deadline.has_passed():
        raise httpx.ReadTimeout("the deadline passed while reading the response")


def extensions(deadline: Deadline, timeout: dict[str, float | None], own_query: str) -> dict[str, Any]:
    """The httpx extensions of a request: its timeouts and its deadline."""
    if not deadline.is_set:
        return {"timeout": timeout, OWN_QUERY: own_query}
    return {"timeout": deadline.limited(timeout), OWN_QUERY: own_query, DEADLINE_KEY: deadline}


def send(client: httpx.Client, request: httpx.Request, deadline: Deadline) -> httpx.Response:
    """Send a request and read the whole response.

    Raises:
        TooLargeError: The response is too large.
        httpx.ReadTimeout: The deadline passed.
    """
    try:
        # Never follow redirects: httpx would send the keys to another host.
        response = client.send(request, stream=True, follow_redirects=False)
    except httpx.HTTPStatusError as error:
        if not _is_response_to(request, error.response):
            raise
        return _closed(error.response)
    chunks: list[bytes] = []
    chunk = b""
    received = 0
    try:
        # The size after decompression counts, which can be a thousand times that on the wire.
        for chunk in response.iter_bytes():
            received += len(chunk)
            _check(received, deadline)
            chunks.append(chunk)
    except BaseException as error:
        chunk = b""
        chunks.clear()  # they can hold a token, and a crash reporter stores the locals of this frame
        response.close()
        if not _is_undecodable_error(response, error):
            raise
    _set_content(response, chunks)
    return response


def send_on_thread(client: httpx.Client, request: httpx.Request, deadline: Deadline) -> httpx.Response:
    """Send on a separate thread, for a call with a deadline over the caller's httpx client.

    Reading from connections that are not ours cannot be interrupted. If the deadline passes first, the thread is
    abandoned. It sends nothing more, and ends with the next chunk or with the timeouts of the request.

    Raises:
        TooLargeError: The response is too large.
        httpx.ReadTimeout: The deadline passed.
    """
    from concurrent.futures import Future  # noqa: PLC0415  # few calls have both a deadline and an httpx_client
    from contextvars import copy_context  # noqa: PLC0415  # few calls have both a deadline and an httpx_client
    from threading import Thread  # noqa: PLC0415  # few calls have both a deadline and an httpx_client

    def check_deadline(event: str, _: object) -> None:
        # httpcore calls this before each phase. Name resolution, for one, can take longer than every timeout.
        if event.endswith(_BEFORE_SENDING) and deadline.has_passed():
            raise httpx.WriteTimeout("the deadline passed before the request was sent", request=request)

    request.extensions["trace"] = check_deadline
    future: Future[httpx.Response] = Future()

    def run() -> None:
        try:
            future.set_result(send(client, request, deadline))
        except BaseException as error:  # noqa: BLE001  # it is raised in the caller's thread
            future.set_exception(error)

    Thread(target=copy_context().run, args=(run,), name="open-banking-deadline", daemon=True).start()
    try:
        return future.result(deadline.remaining())
    except TimeoutError:
        if future.done():
            return future.result()
        raise httpx.ReadTimeout("the deadline passed", request=request) from None


async def send_async(client: httpx.AsyncClient, request: httpx.Request, deadline: Deadline) -> httpx.Response:
    """Send a request and read the whole response.

    Raises:
        TooLargeError: The response is too large.
        httpx.ReadTimeout: The deadline passed.
    """
    if not deadline.is_set:
        return await _send_async(client, request, deadline)
    import asyncio  # noqa: PLC0415  # slow to import, and only AsyncClient needs it

    try:
        # httpx limits the wait for each chunk of the headers, too, not the number of chunks.
        async with asyncio.timeout(deadline.remaining()):
            return await _send_async(client, request, deadline)
    except TimeoutError:
        raise httpx.ReadTimeout("the deadline passed", request=request) from None


async def _send_async(client: httpx.AsyncClient, request: httpx.Request, deadline: Deadline) -> httpx.Response:
    try:
        response = await client.send(request, stream=True, follow_redirects=False)  # they would carry the keys
    except httpx.HTTPStatusError as error:
        if not _is_response_to(request, error.response):
            raise
        return _closed(error.response)
    chunks: list[bytes] = []
    chunk = b""
    received = 0
    try:
        async for chunk in response.aiter_bytes():
            received += len(chunk)
            _check(received, deadline)
            chunks.append(chunk)
    except BaseException as error:
        chunk = b""
        chunks.clear()  # they can hold a token, and a crash reporter stores the locals of this frame
        await response.aclose()
        if not _is_undecodable_error(response, error):
            raise
    _set_content(response, chunks)
    return response


def _is_undecodable_error(response: httpx.Response, error: BaseException) -> bool:
    """Whether it is an error response whose body cannot be decompressed. Its status is enough to raise an error."""
    return isinstance(error, httpx.DecodingError) and not response.is_success


def _is_response_to(request: httpx.Request, response: httpx.Response) -> bool:
    """Whether an event hook raised for the response to ``request``, and not for that of another service it called.

    A hook that raises for a success has its own reasons, so its error is raised too.
    """
    try:
        return response.request is request and not response.is_success
    except RuntimeError:  # the hook made a response that belongs to no request
        return False


def _closed(response: httpx.Response) -> httpx.Response:
    """Return the response for which the caller's event hook raised. httpx has closed it, so it has no more body."""
    if not hasattr(response, "_content"):
        _set_content(response, [])
    return response


def _set_content(response: httpx.Response, chunks: list[bytes]) -> None:
    response.stream = _READ
    # As ``httpx.Response.read`` does, which has no size limit.
    response._content = b"".join(chunks)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
