"""Whether a compressed response is complete."""

from __future__ import annotations

from typing import Any

import httpx


def check_whole(response: httpx.Response) -> None:
    """Raise if a response that was read to its end was compressed and is not complete.

    httpx accepts a compressed body that was cut off, and ignores what follows its end, a second member of a gzip file
    for instance.

    Raises:
        httpx.DecodingError: The body ends before the compressed data does, or continues after it.
    """
    # Neither is public: the decoder of the body, and the content, which a response made without a network has at once.
    decoder: Any = getattr(response, "_decoder", None)
    if not hasattr(decoder, "decompressor") and not hasattr(decoder, "children"):
        return  # it is not compressed
    if not response.num_bytes_downloaded and not getattr(response, "_content", b""):
        return  # an empty body, that of HEAD for instance, is complete
    for each in getattr(decoder, "children", (decoder,)):
        decompressor = getattr(each, "decompressor", None)
        if decompressor is None:
            continue
        if not _is_at_its_end(decompressor):
            raise _error("the compressed body was cut off", response)
        if getattr(decompressor, "unused_data", b""):
            raise _error("the compressed body goes on after its end", response)


def _is_at_its_end(decompressor: Any) -> bool:
    is_finished = getattr(decompressor, "is_finished", None)  # of Brotli; the others have ``eof``
    return bool(decompressor.eof if is_finished is None else is_finished())


def _error(problem: str, response: httpx.Response) -> httpx.DecodingError:
    return httpx.DecodingError(problem, request=getattr(response, "_request", None))
