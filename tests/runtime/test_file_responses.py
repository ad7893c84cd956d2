"""Responses that are files: what is returned of them, and what else than the file is refused."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import pytest

from open_banking import BinaryResponse, Client, ResponseDecodingError

if TYPE_CHECKING:
    from collections.abc import Callable

    from wire import Wire

    from open_banking import AsyncClient


def get_report(client: Any, **more: Any) -> Any:
    return client.decisioning.v3.customers.reports.get(customer_id="1005061234", report_id="u4hstnnak45g", **more)


def test_statement_is_a_file(client: Client, async_client: AsyncClient, wire: Wire) -> None:
    wire.responds(
        content=b"%PDF-1.7 \x00\xff",
        headers={"Content-Type": "application/octet-stream", "Content-Disposition": 'attachment; filename="a.pdf"'},
    )
    file = client.aggregation.v1.customers.accounts.statement.list(customer_id="1005061234", account_id="5011648377")
    assert file == BinaryResponse(b"%PDF-1.7 \x00\xff", "application/octet-stream", "a.pdf")
    assert asyncio.run(async_client.aggregation.v1.customers.assets.get(customer_id=1, asset_id="a")) == file


@pytest.mark.parametrize(
    "call",
    [
        get_report,
        lambda client, **more: client.decisioning.v3.consumers.reports.get(consumer_id="a", report_id="b", **more),
        lambda client, **more: client.analytics.data.v1.get(obb_report_id="a", **more),
        lambda client, **more: client.analytics.data.v1.fcra.list(obb_report_id="a", purpose="31", **more),
    ],
)
def test_report_is_returned_as_pdf_where_one_is_requested(call: Callable[..., Any], client: Client, wire: Wire) -> None:
    wire.responds(content=b"%PDF-1.7", headers={"Content-Type": "application/pdf;charset=UTF-8"})
    assert call(client, accept="application/pdf") == BinaryResponse(b"%PDF-1.7", "application/pdf")
    wire.responds(json={"id": "u4hstnnak45g"})
    assert not isinstance(call(client, accept="application/json"), BinaryResponse)
    assert not isinstance(call(client), BinaryResponse)


def statement(client: Any) -> Any:
    return client.aggregation.v1.customers.accounts.statement.list(customer_id="1005061234", account_id="5011648377")


def asset(client: Any) -> Any:
    return client.aggregation.v1.customers.assets.get(customer_id="1005061234", asset_id="a")


def report_as_pdf(client: Any) -> Any:
    return get_report(client, accept="application/pdf")


PAGE = b"<!DOCTYPE html><html><body>Down for maintenance</body></html>"
BYTES = "application/octet-stream"


@pytest.mark.parametrize("call", [statement, asset, report_as_pdf])
@pytest.mark.parametrize(
    "sent",
    [
        pytest.param((b"", BYTES, "empty"), id="empty"),
        pytest.param((b" \r\n", "application/pdf", "empty"), id="blank"),
        pytest.param((PAGE, "text/html", "HTML"), id="HTML"),
        pytest.param((PAGE, BYTES, "HTML"), id="HTML under another name"),
        pytest.param((PAGE, "application/pdf", "HTML"), id="HTML that calls itself a PDF"),
        pytest.param((b"\xef\xbb\xbf\r\n " + PAGE.lower(), BYTES, "HTML"), id="HTML after a byte order mark"),
        pytest.param((PAGE.decode().encode("utf-16"), BYTES, "HTML"), id="HTML in UTF-16"),
        pytest.param((PAGE.decode().encode("utf-16-be"), BYTES, "HTML"), id="HTML in UTF-16 without a mark"),
        pytest.param((b"<!-- %PDF --><p>Down</p>", BYTES, "HTML"), id="HTML that speaks of a PDF"),
        pytest.param((b"Down for maintenance", "text/html;charset=UTF-8", "HTML"), id="text that is called HTML"),
        pytest.param((b"Down", "application/xhtml+xml", "XML"), id="text that is called XHTML"),
        pytest.param((b'<?xml version="1.0"?><error/>', BYTES, "XML"), id="XML"),
        pytest.param((b"<error><code>1</code></error>", BYTES, "XML"), id="XML without a declaration"),
        pytest.param((b"Down", "application/xml", "XML"), id="text that is called XML"),
        pytest.param((b"Down", "Text/XML", "XML"), id="text that is called XML in capitals"),
        pytest.param((b'{"status": "inProgress"}', "application/json", "JSON"), id="JSON"),
        pytest.param((b'{"status": "%PDF"}', BYTES, "JSON"), id="JSON under another name"),
        pytest.param((b'{ "status": "inPro', BYTES, "JSON"), id="JSON that was cut off"),
        pytest.param((b"{}", BYTES, "JSON"), id="JSON without anything"),
        pytest.param((b"\n[ { } ]", BYTES, "JSON"), id="JSON array"),
        pytest.param((b"[1, 2]", BYTES, "JSON"), id="JSON array of numbers"),
        pytest.param((b"null", BYTES, "JSON"), id="JSON null"),
        pytest.param((b'"not yet"', BYTES, "JSON"), id="JSON text"),
        pytest.param(('{"a": 1}'.encode("utf-16"), BYTES, "JSON"), id="JSON in UTF-16"),
        pytest.param((b"not yet", "application/json;charset=UTF-8", "JSON"), id="text that is called JSON"),
        pytest.param((b"not yet", "application/problem+json", "JSON"), id="text that is called a problem"),
        pytest.param((b"not yet", "text/json", "JSON"), id="text that is called JSON text"),
    ],
)
def test_what_is_no_file_is_an_error(
    call: Callable[[Any], Any],
    sent: tuple[bytes, str, str],
    client: Client,
    async_client: AsyncClient,
    wire: Wire,
) -> None:
    content, content_type, said = sent
    wire.responds(content=content, headers={"Content-Type": content_type})
    with pytest.raises(ResponseDecodingError, match=said) as caught:
        call(client)
    assert (caught.value.status_code, caught.value.headers["content-type"]) == (200, content_type)
    with pytest.raises(ResponseDecodingError, match=said):
        asyncio.run(call(async_client))


def test_json_in_place_of_a_file_is_kept_on_the_error(client: Client, wire: Wire) -> None:
    wire.responds(json={"status": "inProgress"})
    with pytest.raises(ResponseDecodingError, match="PDF") as caught:
        report_as_pdf(client)
    assert json.loads(caught.value.body) == {"status": "inProgress"}


@pytest.mark.parametrize("call", [statement, report_as_pdf])
@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"\x89PNG\r\n\x1a\n", id="PNG"),
        pytest.param(b"Not yet", id="text"),
        pytest.param(b"\0" * 5, id="zeros"),
        pytest.param(b" " * 1021 + b"%PDF-1.7", id="PDF that begins too late"),
        pytest.param(b"%PD", id="half of the beginning"),
    ],
)
def test_file_of_another_kind_is_no_pdf(call: Callable[[Any], Any], content: bytes, client: Client, wire: Wire) -> None:
    wire.responds(content=content, headers={"Content-Type": BYTES})
    with pytest.raises(ResponseDecodingError, match=f"{len(content)} bytes of {BYTES}, not a PDF"):
        call(client)


@pytest.mark.parametrize("content_type", ["application/pdf", BYTES, "application/json", "text/html", "text/plain"])
@pytest.mark.parametrize(
    ("calls", "content"),
    [
        pytest.param([statement, report_as_pdf, asset], b"%PDF-1.7 {}", id="PDF"),
        pytest.param([asset], b"\x89PNG\r\n\x1a\n", id="PNG"),
        pytest.param([asset], b"\xff\xd8\xff\xe0 a photo", id="JPEG"),
    ],
)
def test_file_is_known_by_its_bytes_whatever_it_is_called(
    calls: list[Any], content: bytes, content_type: str, client: Client, wire: Wire
) -> None:
    wire.responds(content=content, headers={"Content-Type": content_type})
    for call in calls:
        assert call(client) == BinaryResponse(content, content_type)


@pytest.mark.parametrize("content", [b" " * 1020 + b"%PDF-1.7", b"junk\n%PDF-1.7"])
def test_pdf_may_begin_a_little_later(content: bytes, client: Client, wire: Wire) -> None:
    wire.responds(content=content, headers={"Content-Type": "application/pdf"})
    assert report_as_pdf(client).content == statement(client).content == content


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"\0", id="one byte"),
        pytest.param(bytes(range(256)), id="every byte"),
        pytest.param(rb"{\rtf1 pay}", id="RTF"),
        pytest.param(b"[x] pay", id="text in brackets"),
        pytest.param(b"GIF89a", id="GIF"),
        pytest.param(b"PK\x03\x04", id="ZIP"),
        pytest.param(b"II*\0", id="TIFF"),
        pytest.param(b"< 5 pages", id="text that begins as no tag does"),
    ],
)
@pytest.mark.parametrize("content_type", [BYTES, "text/plain", ""])
def test_stored_file_may_be_of_any_kind(content: bytes, content_type: str, client: Client, wire: Wire) -> None:
    wire.responds(content=content, headers={"Content-Type": content_type})
    assert asset(client) == BinaryResponse(content, content_type or BYTES)
