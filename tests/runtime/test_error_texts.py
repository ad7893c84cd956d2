"""An error can be printed, and says what is wrong, whatever bytes and codecs the API responds with."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from clients import get_customer, get_owner
from failing_calls import SURROGATE, failure, printable
from loopback import CLIENT_KINDS, ClientKind, outcomes, recording

from open_banking import (
    APIStatusError,
    ConfigurationError,
    InvalidRequestError,
    NotFoundError,
    OpenBankingError,
    PaginationError,
    ReportFailedError,
    ReportTimeoutError,
    ResponseDecodingError,
    models,
)

if TYPE_CHECKING:
    from clients import Clients


@pytest.mark.parametrize(
    "content",
    [
        b'{"code": "\\ud800", "message": "half \\udc00"}',
        b'{"errorCode": "1\\ud800", "message": "\\ud800\\ud800"}',
        b'{"Errors": {"Error": [{"ReasonCode": "\\ud800", "Description": "\\udfff"}]}}',
        b'"\\ud800"',
        b"\xed\xa0\x80",
        b"\xff\xfe\xfa",
    ],
)
@pytest.mark.parametrize("status", [203, 400, 401, 404, 500])
def test_error_can_be_printed_whatever_the_api_says(status: int, content: bytes, clients: Clients) -> None:
    clients.wire.responds(status, content=content)
    raised = failure(clients, get_customer)
    assert isinstance(raised, APIStatusError)
    assert printable(str(raised), repr(raised), raised.message, raised.code or "", f"{raised}")


@pytest.mark.parametrize(
    ("status", "said"),
    [(203, "the institution asks for multi-factor authentication"), (404, "Not Found"), (599, "no reason given")],
)
def test_error_says_what_its_status_means_where_the_api_says_nothing(status: int, said: str, clients: Clients) -> None:
    clients.wire.responds(status)
    raised = failure(clients, get_owner)
    assert (raised.message, str(raised)) == (said, f"GetAccountOwner: HTTP {status}, {said}")
    assert (raised.code, raised.body) == (None, None)


@pytest.mark.parametrize(
    "body",
    [
        {"status": "failure", "type": SURROGATE},
        {"status": SURROGATE, "type": "voa"},
        {"status": "failure", "type": None},
    ],
)
def test_error_of_a_report_can_be_printed(body: dict[str, Any], clients: Clients) -> None:
    clients.wire.responds(200, content=json.dumps({"id": "r", **body}).encode())
    ack = models.VOAReportAck.from_dict({"id": "r", "customerId": 1})
    with pytest.raises((ReportFailedError, ReportTimeoutError)) as caught:
        clients.result(clients.make().wait_for_report(ack, timeout=0))
    assert printable(str(caught.value), repr(caught.value))


@pytest.mark.parametrize("kind", [OpenBankingError, ConfigurationError, InvalidRequestError, PaginationError])
def test_every_error_can_be_printed(kind: type[OpenBankingError]) -> None:
    assert str(kind(f"a{SURROGATE}b")) == "a?b"
    assert str(kind()) == ""
    assert str(kind("a", "b")) == "('a', 'b')"


# A response that is no JSON has a text all the same, whatever codec its header names.
@pytest.mark.parametrize(
    "charset",
    [
        "utf-8",
        "nope",
        "rot13",
        "base64",
        "hex",
        "zlib",
        "bz2",
        "idna",
        "punycode",
        "undefined",
        "utf-16",
        "utf-7",
        "unicode_escape",
        "a" * 5000,
        "\u00e9",
        "",
    ],
)
@pytest.mark.parametrize("content", [b"<html>", b"x\xff", b"\xff\xfe<\x00", b""])
def test_response_with_an_odd_charset_is_refused(charset: str, content: bytes, clients: Clients) -> None:
    kind = f"application/json; charset={charset}".encode("latin-1")
    clients.wire.responds(200, content=content, headers=[(b"Content-Type", kind)])
    raised = failure(clients, get_customer)
    assert isinstance(raised, ResponseDecodingError)
    assert printable(str(raised), raised.body)


@pytest.mark.parametrize(
    "head",
    [
        b"HTTP/1.1 404 N\xf6t F\xffund",
        b"HTTP/1.1 404 \xed\xa0\x80",
        b"HTTP/1.1 404 ",
        b"HTTP/1.1 404",
        b"HTTP/1.1 404 Not Found\r\nX-Odd: \xff\xfe\xed\xa0\x80",
        b"HTTP/1.1 404 Not Found\r\nRetry-After: \xff",
        b"HTTP/1.1 404 Not Found\r\nContent-Type: \xff; charset=\xfe",
        b"HTTP/1.1 404 Not Found\r\nSet-Cookie: a=\xff",
        b"HTTP/1.1 404 Not Found\r\nX-Request-Id: \xe9",
    ],
)
@pytest.mark.parametrize("body", [b"", b'{"code": 14001, "message": "No such customer"}'])
@pytest.mark.parametrize("client_kind", CLIENT_KINDS)
def test_odd_bytes_in_a_head_hide_no_error_of_the_api(client_kind: ClientKind, head: bytes, body: bytes) -> None:
    with recording(b"%b\r\nContent-Length: %d\r\n\r\n%b" % (head, len(body), body)) as server:
        (error,) = outcomes(client_kind, server.url, get_customer)
    assert isinstance(error, NotFoundError)
    assert error.code == ("14001" if body else None)
    assert printable(str(error), repr(error), error.message, repr(error.headers))
    assert error.request_id in {None, "\u00e9"}
