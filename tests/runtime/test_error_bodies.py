"""What the body of an error response says, and that no body, however odd, hides the error that it came with."""

from __future__ import annotations

import copy
import json
import pickle
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from wire import APP_KEY, APP_TOKEN, Wire

from open_banking import APIStatusError, Client

if TYPE_CHECKING:
    from collections.abc import Callable

XML = {"Content-Type": "application/xml"}
TEXT = {"Content-Type": "text/plain"}


def refusal(status: int = 404, **response: Any) -> APIStatusError:
    """The error of a call with this response; the keywords are those of ``httpx.Response``."""
    wire = Wire()
    wire.responds(status, **response)
    with (
        httpx.Client(transport=wire.transport) as httpx_client,
        Client(
            finicity_app_key=APP_KEY, finicity_app_token=APP_TOKEN, httpx_client=httpx_client, max_retries=0
        ) as client,
        pytest.raises(APIStatusError) as caught,
    ):
        client.aggregation.v1.customers.get(customer_id="1005061234")
    assert caught.value.status_code == status
    return caught.value


@pytest.mark.parametrize(
    ("content", "code", "message"),
    [
        # The first shape, with code and message
        ({"json": {"code": 14001, "message": "Customer not found"}}, "14001", "Customer not found"),
        ({"json": {"code": "14001", "message": "Customer not found"}}, "14001", "Customer not found"),
        ({"json": {"status": 404, "code": 38003, "message": "Gone", "assetId": "a"}}, "38003", "Gone"),
        ({"json": {"code": 0, "message": "None of them"}}, "0", "None of them"),
        ({"json": {"code": "invalid_token", "message": "No"}}, "invalid_token", "No"),
        ({"json": {"code": 185, "user_message": "Answer the question"}}, "185", "Answer the question"),
        ({"json": {"errorMessage": "Not these amounts"}}, None, "Not these amounts"),
        ({"json": {"error": "invalid_scope", "description": "Not this one"}}, None, "Not this one"),
        ({"json": {"error": "invalid_scope"}}, None, "invalid_scope"),
        ({"json": {"status": "Failed", "statusDescription": "Not these amounts"}}, None, "Not these amounts"),
        ({"json": {"code": 185, "message": None, "title": "Failed"}}, "185", "Failed"),
        ({"json": {"code": None, "message": "Failed"}}, None, "Failed"),
        ({"json": {"code": 14001}}, "14001", "Not Found"),
        ({"json": {"code": {}, "message": []}}, None, "Not Found"),
        ({"content": b'{"code": 14001, "message": "two\n\tlines"}'}, "14001", "two lines"),
        # The second, with errorCode
        ({"json": {"errorCode": 401, "message": "Invalid key"}}, "401", "Invalid key"),
        ({"json": {"errorCode": "401", "message": "Invalid key"}}, "401", "Invalid key"),
        # The third, a list of errors in either spelling
        (
            {
                "json": {
                    "Errors": {
                        "Error": [
                            {
                                "Source": "Gateway",
                                "ReasonCode": "INVALID_KEY",
                                "Description": "Unknown key",
                                "Recoverable": False,
                                "Details": None,
                            }
                        ]
                    }
                }
            },
            "INVALID_KEY",
            "Unknown key",
        ),
        (
            {"json": {"Errors": {"Error": [{"ReasonCode": 10, "Description": "Unknown key"}]}}},
            "10",
            "Unknown key",
        ),
        (
            {"json": {"Errors": {"Error": [{"reasonCode": "DECLINED", "description": "Not you"}]}}},
            "DECLINED",
            "Not you",
        ),
        (
            {"json": {"errors": {"error": [{"reasoncode": 11, "description": "Not you"}]}}},
            "11",
            "Not you",
        ),
        (
            {
                "json": {
                    "Errors": {
                        "Error": [
                            {"ReasonCode": "A", "Description": "One thing"},
                            {"ReasonCode": "B", "Description": "Another"},
                        ]
                    }
                }
            },
            "A",
            "One thing; Another",
        ),
        ({"json": {"Errors": {"Error": {"ReasonCode": "A", "Description": "Alone"}}}}, "A", "Alone"),
        ({"json": {"Errors": {"Error": [{"Description": "No code"}]}}}, None, "No code"),
        ({"json": {"Errors": {"Error": [{"ReasonCode": "A"}]}}}, "A", "Not Found"),
        ({"json": {"Errors": {"Error": []}}}, None, "Not Found"),
        ({"json": {"Errors": {}}}, None, "Not Found"),
        ({"json": {"Errors": None}}, None, "Not Found"),
        # The fourth, plain text
        ({"text": "Invalid (Finicity-App-Key)", "headers": TEXT}, None, "Invalid (Finicity-App-Key)"),
        ({"text": "  two\r\n  lines ", "headers": TEXT}, None, "two lines"),
        ({"content": b"\xff\xfe nothing", "headers": TEXT}, None, "\ufffd\ufffd nothing"),
        # The fifth, in XML
        (
            {"text": "<error><code>14025</code><message>Not allowed</message></error>", "headers": XML},
            "14025",
            "Not allowed",
        ),
        (
            {
                "text": '\n <?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
                '<error xmlns="http://www.finicity.com/error"><code> 14025 </code>\n'
                "<message>Zoë &amp; Co</message></error>",
                "headers": XML,
            },
            "14025",
            "Zoë & Co",
        ),
        ({"text": "<error><code>14025</code></error>", "headers": XML}, "14025", "Not Found"),
        ({"text": "<error><message>Only words</message></error>", "headers": XML}, None, "Only words"),
        (
            {
                "text": "<errors><error><code>1</code><message>One</message></error>"
                "<error><code>2</code><message>Two</message></error></errors>",
                "headers": XML,
            },
            "1",
            "One",
        ),
        (
            {
                "text": "<Errors><Error><ReasonCode>INVALID_KEY</ReasonCode>"
                "<Description>Unknown key</Description></Error></Errors>",
                "headers": XML,
            },
            "INVALID_KEY",
            "Unknown key",
        ),
        ({"text": "<error><id>7</id></error>", "headers": XML}, None, "<error><id>7</id></error>"),
        # The sixth, which says nothing
        ({}, None, "Not Found"),
        ({"content": b" \n"}, None, "Not Found"),
        ({"json": {}}, None, "Not Found"),
        ({"json": None, "content": b"null"}, None, "Not Found"),
        ({"content": b"[]"}, None, "Not Found"),
        # And what is none of them
        ({"json": [{"code": 1, "message": "First"}, {"code": 2, "message": "Second"}]}, "1", "First"),
        ({"json": "Try later"}, None, "Try later"),
    ],
)
def test_body_has_code_and_message(content: dict[str, Any], code: str | None, message: str) -> None:
    error = refusal(404, **content)
    assert (error.code, error.message) == (code, message)
    for said in ("GetCustomer", "404", message, *([code] if code else [])):
        assert said in str(error)


@pytest.mark.parametrize(
    ("content", "body"),
    [
        ({"json": {"code": 14001, "more": [1]}}, {"code": 14001, "more": [1]}),
        ({"json": [1, None]}, [1, None]),
        ({"text": "<error><code>1</code></error>"}, "<error><code>1</code></error>"),
        ({"text": "Invalid \n key"}, "Invalid \n key"),
        ({"content": b""}, None),
        ({"content": b" "}, None),
    ],
)
def test_body_is_kept(content: dict[str, Any], body: Any) -> None:
    assert refusal(400, **content).body == body


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("<html><body><h1>502 Bad Gateway</h1>" + "<p>nginx</p>" * 20_000 + "</body></html>", id="HTML"),
        pytest.param("<error><message>" + "no " * 20_000 + "</message></error>", id="XML"),
        pytest.param("no " * 200_000, id="text"),
        pytest.param(json.dumps({"code": 1, "message": "no " * 200_000}), id="JSON"),
        pytest.param(
            json.dumps({"Errors": {"Error": [{"ReasonCode": "A", "Description": "no"}] * 20_000}}), id="errors"
        ),
        pytest.param(json.dumps({"code": "9" * 200_000, "message": "no"}), id="code"),
    ],
)
def test_long_body_is_shortened_in_the_message_alone(text: str) -> None:
    error = refusal(502, text=text)
    assert len(str(error)) < 1_000
    assert error.body in (text, json.loads(text) if text[0] == "{" else None)


@pytest.mark.parametrize("response", [{"text": "x" * 500}, {"json": {"code": "x" * 500}}], ids=["message", "code"])
def test_what_is_as_long_as_a_message_is_shown_whole(response: dict[str, Any]) -> None:
    error = refusal(418, **response)
    assert "x" * 500 in {error.code, error.message}


@pytest.mark.parametrize("response", [{"text": "x" * 501}, {"json": {"code": "x" * 501}}], ids=["message", "code"])
def test_what_is_longer_is_shown_to_be_cut_off(response: dict[str, Any]) -> None:
    error = refusal(418, **response)
    assert "x" * 500 + "…" in {error.code, error.message}


@pytest.mark.parametrize(("length", "code"), [(65_536, "14025"), (65_537, None)])
def test_long_xml_is_no_error_of_the_api(length: int, code: str | None) -> None:
    start, end = "<error><code>14025</code><message>", "</message></error>"
    assert refusal(text=start + "x" * (length - len(start + end)) + end).code == code


def nested(opening: str, closing: str, levels: int, inside: str = "1") -> bytes:
    return (opening * levels + inside + closing * levels).encode()


@pytest.mark.parametrize(
    "content",
    [
        *(
            pytest.param(nested(opening, closing, levels), id=f"{levels} times {opening}")
            for opening, closing in [
                ("[", "]"),
                ('{"a":', "}"),
                ('{"code":', "}"),
                ('{"errors":', "}"),
                ('{"errors":[', "]}"),
                ('[{"message":', "}]"),
                ('{"Errors":{"Error":[{"Description":', "}]}}"),
                ("<a>", "</a>"),
                ("<message>", "</message>"),
            ]
            for levels in (400, 1_000, 100_000)
        ),
        pytest.param(b'{"code":' * 100_000, id="nested without end, cut off"),
        pytest.param(b"7" * 5_000, id="number without end"),
        pytest.param(b'{"code": %s}' % (b"7" * 5_000), id="code without end"),
        pytest.param(b'{"code": 1e999999}', id="code that is infinite"),
        pytest.param(
            b'<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><error><code>&c;</code></error>', id="entities"
        ),
        pytest.param(
            b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><error><code>&b;</code></error>', id="a file"
        ),
        pytest.param(b"<error><code>1</code>", id="XML cut off"),
        pytest.param(b"<error><code>&#xd800;</code></error>", id="XML with half a pair"),
        pytest.param(b"<error><code>\x00</code></error>", id="XML with a zero"),
        pytest.param(b"<?xml?>", id="XML of nothing"),
        pytest.param(b'{"code": 1', id="JSON cut off"),
        pytest.param(b'{"code": NaN}', id="NaN"),
        pytest.param(b"\x00\xff\xfe", id="bytes"),
        pytest.param(b"\xef\xbb\xbf", id="byte order mark"),
    ],
)
def test_no_body_hides_the_status(content: bytes) -> None:
    error = refusal(503, content=content)
    assert_usable(error)
    assert "HTTP 503" in str(error)
    assert "bbbbbbbb" not in str(error)
    assert error.remedy == "wait"


def assert_usable(error: APIStatusError) -> None:
    """Whatever prints, logs or sends an error along can do so."""
    for text in (str(error), repr(error), error.message, error.code or "."):
        assert text.isprintable()
        assert 0 < len(text.encode()) < 2_000
    for twin in (copy.deepcopy(error), pickle.loads(pickle.dumps(error))):  # noqa: S301  # our own bytes
        assert (str(twin), twin.status_code) == (str(error), error.status_code)


# Each of these is a codec of Python or none, or what a header cannot say.
CHARSETS = [
    "foo",
    '"',
    "",
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "utf-32-be",
    "utf-7",
    "us-ascii",
    "iso-8859-1",
    "cp037",
    "shift_jis",
    "base64",
    "zlib",
    "bz2",
    "hex",
    "uu",
    "quopri",
    "rot13",
    "idna",
    "punycode",
    "undefined",
    "unicode_escape",
    "raw_unicode_escape",
    "mbcs",
    "utf-8\0",
    "utf-8\u00fc",
    "x" * 10_000,
]


@pytest.mark.parametrize("parameter", ["charset={}", "charset*={}''utf-8", "charset*=utf-8''{}"])
@pytest.mark.parametrize("charset", CHARSETS, ids=lambda charset: repr(charset[:20]))
def test_no_charset_hides_what_is_utf8(charset: str, parameter: str) -> None:
    headers = {"Content-Type": f"text/plain; {parameter.format(charset)}".encode()}
    for content, code, message in [
        ("<error><code>14025</code><message>Zoë</message></error>", "14025", "Zoë"),
        ('{"code": 14025, "message": "Zoë"}', "14025", "Zoë"),
        ("Zoë", None, "Zoë"),
    ]:
        error = refusal(content=content.encode(), headers=headers)
        assert_usable(error)
        assert (error.code, error.message) == (code, message)


@pytest.mark.parametrize("content", [b"\xff\xfeN\0o\0", b"N\xf6", b"\0", b"\0a-" + b"b" * 1_000_000, b"+2AA-\xff"])
@pytest.mark.parametrize("charset", CHARSETS, ids=lambda charset: repr(charset[:20]))
def test_no_charset_of_what_is_not_utf8_hides_the_status(charset: str, content: bytes) -> None:
    assert_usable(refusal(content=content, headers={"Content-Type": f"text/plain; charset={charset}".encode()}))


@pytest.mark.parametrize("charset", ["iso-8859-1", "windows-1252", "utf-16", "utf-16-le", "utf-32"])
@pytest.mark.parametrize("said", ["Zoë", "Zoe"])
@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('{"code": 14025, "message": "%s"}', "14025"),
        ("<error><code>14025</code><message>%s</message></error>", "14025"),
        ("%s", None),
    ],
)
def test_other_charset_is_read_where_the_header_names_it(text: str, code: str | None, said: str, charset: str) -> None:
    error = refusal(content=(text % said).encode(charset), headers={"Content-Type": f"text/plain; charset={charset}"})
    assert (error.code, error.message) == (code, said)


@pytest.mark.parametrize("text", ['{"code": 14025, "message": "No"}', "<error><code>14025</code></error>", "No"])
def test_byte_order_mark_is_no_part_of_what_is_said(text: str) -> None:
    error = refusal(418, content=text.encode("utf-8-sig"))
    assert error.code == (None if text == "No" else "14025")
    assert "No" in error.message or error.message == "I'm a teapot"
    assert "\ufeff" not in str(error) + str(error.body)


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("\ud800", "\ufffd"),
        ("a\udc00b", "a\ufffdb"),
        ("a\0b", "a\ufffdb"),
        ("\x1b[31mred\x1b[0m", "\ufffd[31mred\ufffd[0m"),
        ("\x1b]0;title\x07", "\ufffd]0;title\ufffd"),
        ("\x9b2J", "\ufffd2J"),
        ("a\x08b\x7f", "a\ufffdb\ufffd"),
        ("a\r\nb", "a b"),
        ("a\u2028b", "a b"),
        ("\u202egnp", "\ufffdgnp"),
        ("Zoë \U0001f511", "Zoë \U0001f511"),
    ],
)
@pytest.mark.parametrize(
    "content",
    [
        pytest.param(lambda said: json.dumps({"code": said, "message": said}), id="escaped"),
        pytest.param(lambda said: json.dumps({"code": said, "message": said}, ensure_ascii=False), id="JSON"),
        pytest.param(lambda said: json.dumps({"errors": [{"code": said, "message": said}]}), id="errors"),
        pytest.param(json.dumps, id="JSON text"),
        pytest.param(lambda said: said, id="text"),
    ],
)
def test_what_cannot_be_printed_is_marked(content: Callable[[str], str], said: str, shown: str) -> None:
    error = refusal(400, content=content(said).encode("utf-8", "surrogatepass"))
    assert_usable(error)
    # In plain text, half a pair is three bytes that are no UTF-8.
    assert error.message.replace("\ufffd" * 3, "\ufffd") == shown
    assert error.code in {None, shown}


def test_reason_phrase_that_cannot_be_printed_is_marked() -> None:
    error = refusal(418, extensions={"reason_phrase": b"\x1b[31mI'm a teapot\xe9"})
    assert_usable(error)
    assert error.message == "\ufffd[31mI'm a teapot"


@pytest.mark.parametrize(
    ("body", "code", "message"),
    [
        ({"errors": "Not you"}, None, "Not you"),
        ({"errors": ["Not you", "nor me", 7, None, [], ["x"], True]}, None, "Not you; nor me"),
        ({"errors": [{"code": 7, "message": "Not you"}]}, "7", "Not you"),
        ({"errors": {"code": 7, "message": "Not you"}}, "7", "Not you"),
        ({"errors": {"error": "Not you"}}, None, "Not you"),
        ({"errors": {"error": 7}}, None, "Bad Request"),
        ({"errors": 7}, None, "Bad Request"),
        ({"errors": [[{"code": 7}]]}, None, "Bad Request"),
        ({"errors": {"name": ["too short"]}}, None, "Bad Request"),
        ({"code": 1, "message": "Not you", "errors": [{"field": "name"}]}, "1", "Not you"),
        ({"code": 1, "message": "Not you", "errors": [{"code": 2, "message": "too short"}]}, "1", "Not you"),
        ({"code": 1, "errors": [{"message": "too short"}]}, "1", "too short"),
        ({"Errors": {"Error": [{"ReasonCode": None, "Description": ["x"]}, {"ReasonCode": 2}]}}, "2", "Bad Request"),
        ({"code": True, "errorCode": 7}, "7", "Bad Request"),
        ({"code": " ", "errorCode": " 7 ", "message": " ", "title": "Not you"}, "7", "Not you"),
        ([[{"code": 7}]], "7", "Bad Request"),
        ([[]], None, "Bad Request"),
        ([None], None, "Bad Request"),
        ([["Not you"]], None, "Not you"),
    ],
)
def test_errors_of_odd_kinds(body: Any, code: str | None, message: str) -> None:
    error = refusal(400, json=body)
    assert (error.code, error.message, error.body) == (code, message, body)


def test_what_is_nested_too_deeply_to_be_copied_is_kept_as_text() -> None:
    for levels, kept in ((98, "JSON"), (99, "text"), (500, "text")):
        content = b'{"code": 14001, "message": "No", "more": %s}' % nested("[", "]", levels)
        error = refusal(content=content)
        assert_usable(error)
        assert (error.code, error.message) == ("14001", "No")
        assert error.body == (content.decode() if kept == "text" else json.loads(content))


@given(st.binary() | st.text().map(lambda text: json.dumps({"code": text, "message": text}).encode()))
def test_no_content_hides_the_status(content: bytes) -> None:
    assert_usable(refusal(content=content))
