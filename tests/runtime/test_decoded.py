"""Compressed responses that were cut off, or go on after their end."""

from __future__ import annotations

import gzip
import zlib
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from open_banking._runtime.decoded import check_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TEXT = "".join(f"{number:x}" for number in range(2000)).encode()


def raw_deflate(content: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return compressor.compress(content) + compressor.flush()


WAYS = [
    pytest.param("gzip", gzip.compress, id="gzip"),
    pytest.param("deflate", zlib.compress, id="deflate"),
    pytest.param("deflate", raw_deflate, id="deflate without its header"),
    pytest.param("deflate, gzip", lambda content: gzip.compress(zlib.compress(content)), id="deflate, then gzip"),
    pytest.param("gzip, gzip", lambda content: gzip.compress(gzip.compress(content)), id="gzip twice"),
]


def at_once(content: bytes, encoding: str) -> httpx.Response:
    """As transports in this process respond."""
    return httpx.Response(200, content=content, headers={"Content-Encoding": encoding})


def in_pieces(content: bytes, encoding: str) -> httpx.Response:
    """As it comes over a network."""
    pieces: Iterator[bytes] = (content[start : start + 7] for start in range(0, len(content), 7))
    response = httpx.Response(200, content=pieces, headers={"Content-Encoding": encoding})
    response.read()
    return response


each_way = pytest.mark.parametrize(("encoding", "compress"), WAYS)
each_read = pytest.mark.parametrize("read", [at_once, in_pieces])


@each_read
@each_way
@pytest.mark.parametrize("content", [TEXT, b"", b"{}"], ids=["long", "nothing", "short"])
def test_whole_body_passes(read: Any, encoding: str, compress: Callable[[bytes], bytes], content: bytes) -> None:
    response = read(compress(content), encoding)
    check_whole(response)
    assert response.content == content


@each_read
@each_way
@pytest.mark.parametrize("missing", [1, 4, 8, 9, 500])
def test_body_that_was_cut_off_is_an_error(
    read: Any, encoding: str, compress: Callable[[bytes], bytes], missing: int
) -> None:
    with pytest.raises(httpx.DecodingError, match="cut off"):
        check_whole(read(compress(TEXT)[:-missing], encoding))


@each_read
@each_way
@pytest.mark.parametrize("length", [5, 12, 100])
def test_truncated_body_is_an_error(read: Any, encoding: str, compress: Callable[[bytes], bytes], length: int) -> None:
    response = read(compress(TEXT)[:length], encoding)
    if read is at_once and not response.content:
        return  # an empty body, which every operation with a response body refuses
    with pytest.raises(httpx.DecodingError, match="cut off"):
        check_whole(response)


@each_read
@each_way
@pytest.mark.parametrize("more", [b"x", b"\0", gzip.compress(TEXT), zlib.compress(TEXT), b"{}" * 50])
def test_body_that_continues_after_its_end_is_an_error(
    read: Any, encoding: str, compress: Callable[[bytes], bytes], more: bytes
) -> None:
    with pytest.raises(httpx.DecodingError, match="after its end"):
        check_whole(read(compress(TEXT) + more, encoding))


@each_read
@pytest.mark.parametrize(
    ("inner", "said"),
    [
        pytest.param(zlib.compress(TEXT)[:500], "cut off", id="cut off"),
        pytest.param(zlib.compress(TEXT) * 2, "after its end", id="going on"),
    ],
)
def test_what_is_wrong_within_another_compression_is_seen(read: Any, inner: bytes, said: str) -> None:
    with pytest.raises(httpx.DecodingError, match=said):
        check_whole(read(gzip.compress(inner), "deflate, gzip"))


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "deflate, gzip"])
@pytest.mark.parametrize("read", [at_once, in_pieces])
def test_no_body_at_all_passes(read: Any, encoding: str) -> None:
    """A 204 may name the compression that it has no use for."""
    check_whole(read(b"", encoding))


@each_read
@pytest.mark.parametrize("encoding", ["identity", "", "utf-8"])
def test_body_that_is_not_compressed_passes(read: Any, encoding: str) -> None:
    check_whole(read(b"{}", encoding))


def test_body_that_was_not_read_passes() -> None:
    check_whole(httpx.Response(200, content=iter([b"{}"]), headers={"Content-Encoding": "gzip"}))


class Brotli:
    """The part of Brotli's decompressor that tells its end; httpx has one where Brotli is installed."""

    def __init__(self, *, finished: bool) -> None:
        self._finished = finished

    def is_finished(self) -> bool:
        return self._finished


class Decoder:
    def __init__(self, decompressor: object) -> None:
        self.decompressor = decompressor


@pytest.mark.parametrize("finished", [True, False])
@pytest.mark.parametrize("wrapped", [False, True])
def test_brotli_marks_its_end_in_another_way(finished: bool, wrapped: bool) -> None:  # noqa: FBT001  # columns of the table
    response: Any = httpx.Response(200, content=b"{}")
    decoder: Any = Decoder(Brotli(finished=finished))
    response._decoder = decoder
    if wrapped:
        decoder.children = [Decoder(Brotli(finished=True)), Decoder(Brotli(finished=finished))]
    if finished:
        check_whole(response)
    else:
        with pytest.raises(httpx.DecodingError, match="cut off"):
            check_whole(response)


def test_error_knows_its_request() -> None:
    request = httpx.Request("GET", "https://api.test/")
    response = at_once(gzip.compress(TEXT)[:-1], "gzip")
    response.request = request
    with pytest.raises(httpx.DecodingError) as caught:
        check_whole(response)
    assert caught.value.request is request
