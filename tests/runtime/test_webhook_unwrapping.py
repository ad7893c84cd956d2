"""``webhooks.unwrap`` and ``webhooks.sign``: whose event is taken, from which framework, and what is told of others."""

from __future__ import annotations

import json
import traceback
from email.message import Message
from typing import TYPE_CHECKING, Any

import pytest
import starlette.datastructures
import werkzeug.datastructures

from open_banking import ConfigurationError, webhooks
from open_banking.sandbox import Sandbox
from open_banking.webhooks import sign, unwrap

if TYPE_CHECKING:
    from collections.abc import Callable

SECRET = "partner-secret-7c1e"  # noqa: S105  # opens nothing
CONNECT = json.dumps({"eventType": "done", "eventId": "1", "customerId": "6030781868", "payload": {}}).encode()
REPORT = b'{"eventName": "done", "id": "u4hstnnak45g", "status": "success"}'
TX_PUSH = b'{"event": {"class": "transaction", "type": "created", "records": []}}'
UNKNOWN = b'{"x": 1}'
NAME = "X-Finicity-Signature"


def message(name: str, value: str) -> Message:
    found = Message()
    found[name] = value
    return found


def frames_of(error: Exception) -> str:
    """What the local variables of the library's frames show."""
    stack = traceback.TracebackException.from_exception(error, capture_locals=True).stack
    shown = "".join(str(frame.locals) for frame in stack if "open_banking" in frame.filename)
    assert shown
    return shown


@pytest.mark.parametrize(
    "headers",
    [
        lambda value: {NAME: value},
        lambda value: {NAME.lower(): value, "Content-Type": "application/json"},
        lambda value: {NAME.upper(): f" {value} "},
        lambda value: {"HTTP_X_FINICITY_SIGNATURE": value, "wsgi.version": (1, 0)},
        lambda value: {"headers": "x", NAME: [value]},
        lambda value: [(NAME, value)],
        lambda value: [(b"host", b"example.com"), (NAME.lower().encode(), value.encode())],
        lambda value: starlette.datastructures.Headers({NAME: value}),
        lambda value: werkzeug.datastructures.Headers({NAME: value}),
        lambda value: message(NAME, value),
    ],
)
def test_the_signature_is_found_in_the_headers_of_any_framework(headers: Callable[[str], Any]) -> None:
    event = unwrap(CONNECT, headers(sign(CONNECT, SECRET)), secret=SECRET)

    assert isinstance(event, webhooks.DoneEvent)
    assert event.verified
    with pytest.raises(webhooks.WebhookSignatureError, match="does not match"):
        unwrap(CONNECT, headers(sign(REPORT, SECRET)), secret=SECRET)


@pytest.mark.parametrize("body", [REPORT, TX_PUSH, UNKNOWN])
@pytest.mark.parametrize(
    ("headers", "verified"),
    [
        (lambda _: {}, False),
        (lambda _: {NAME: "0" * 64}, False),
        (lambda _: {NAME: "signed in a way that is not known"}, False),
        (lambda body: {NAME: sign(body, SECRET)}, True),
    ],
)
def test_what_is_not_known_to_be_signed_is_taken_and_says_whether_it_was(
    body: bytes, headers: Callable[[bytes], dict[str, str]], *, verified: bool
) -> None:
    event = unwrap(body, headers(body), secret=SECRET)

    assert (event.verified, event) == (verified, webhooks.parse(body))


@pytest.mark.parametrize(
    ("headers", "said"),
    [
        ({}, "missing"),
        ([], "missing"),
        ({"Signature": sign(CONNECT, SECRET)}, "missing"),
        ({NAME: ""}, "missing"),
        ({NAME: sign(CONNECT, "another")}, "does not match"),
        ([(NAME, sign(CONNECT, SECRET)), (NAME, "0" * 64)], "several"),
    ],
)
def test_a_connect_event_without_the_right_signature_is_refused(headers: Any, said: str) -> None:
    with pytest.raises(webhooks.WebhookSignatureError, match=said) as caught:
        unwrap(CONNECT, headers, secret=SECRET)

    assert caught.value.status_code == 401


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"<event/>"])
@pytest.mark.parametrize("signed", [True, False])
def test_what_is_no_event_is_refused(body: bytes, *, signed: bool) -> None:
    with pytest.raises(webhooks.WebhookParseError) as caught:
        unwrap(body, {NAME: sign(body, SECRET)} if signed else {}, secret=SECRET)

    assert caught.value.status_code == 400


def test_while_the_secret_is_replaced_both_hold() -> None:
    for secret in ("old", "new"):
        assert unwrap(CONNECT, {NAME: sign(CONNECT, secret)}, secret=["new", "old"]).verified
    with pytest.raises(webhooks.WebhookSignatureError):
        unwrap(CONNECT, {NAME: sign(CONNECT, "older")}, secret=["new", "old"])


def test_the_secret_is_taken_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FINICITY_PARTNER_SECRET", SECRET)

    assert unwrap(CONNECT, {NAME: sign(CONNECT, SECRET)}).verified


@pytest.mark.parametrize("secret", [None, "", [], ["", SECRET], [SECRET, ""], " "])
@pytest.mark.parametrize("body", [CONNECT, REPORT])
def test_without_a_secret_nothing_is_taken(secret: Any, body: bytes) -> None:
    with pytest.raises(ConfigurationError, match="secret"):
        unwrap(body, {NAME: sign(body, "another")}, secret=secret)


@pytest.mark.parametrize("body", [CONNECT.decode(), json.loads(CONNECT), None])
def test_a_decoded_body_is_refused(body: Any) -> None:
    with pytest.raises(webhooks.RawBodyRequiredError, match="raw bytes"):
        unwrap(body, {NAME: sign(CONNECT, SECRET)}, secret=SECRET)


@pytest.mark.parametrize("body", [REPORT.decode(), json.loads(REPORT)])
@pytest.mark.parametrize("headers", [{}, [(NAME, "1"), (NAME, "2")]])
def test_a_decoded_body_is_refused_whatever_the_headers_are(body: Any, headers: Any) -> None:
    with pytest.raises(webhooks.RawBodyRequiredError, match="raw bytes"):
        unwrap(body, headers, secret=SECRET)


@pytest.mark.parametrize("secret", [5, True, b"partner-secret", [b"partner-secret"]])
def test_a_secret_that_is_no_text_is_refused_and_no_frame_shows_the_body(secret: Any) -> None:
    with pytest.raises(ConfigurationError, match="secret") as caught:
        unwrap(CONNECT, {NAME: sign(CONNECT, SECRET)}, secret=secret)

    assert "6030781868" not in frames_of(caught.value)


@pytest.mark.parametrize("headers", [None, 7, ["x"]])
def test_what_are_no_headers_are_refused(headers: Any) -> None:
    with pytest.raises(ConfigurationError, match="headers"):
        unwrap(CONNECT, headers, secret=SECRET)


@pytest.mark.parametrize("body", [CONNECT, CONNECT + b"{"])
def test_no_frame_of_a_refusal_shows_the_secret_or_the_body(body: bytes) -> None:
    with pytest.raises(webhooks.WebhookError) as caught:
        unwrap(body, {NAME: "0" * 64}, secret=SECRET)

    shown = frames_of(caught.value)
    assert SECRET not in shown
    assert "6030781868" not in shown


def test_what_the_sandbox_sends_holds() -> None:
    with Sandbox() as sandbox, sandbox.client() as client:
        customer = client.aggregation.v2.customers.testing.create(data={"username": "unwrapped1"})
        sandbox.connect(customer.id, webhook="https://app.example.com/webhooks")
        sent = sandbox.deliveries

    events = [unwrap(each.content, each.headers, secret=Sandbox.partner_secret) for each in sent]
    assert len(events) > 1
    assert all(event.verified and isinstance(event, webhooks.ConnectEvent) for event in events)


@pytest.mark.parametrize("body", [CONNECT, bytearray(CONNECT), CONNECT.decode()])
def test_a_signed_body_holds(body: Any) -> None:
    webhooks.verify(CONNECT, sign(body, SECRET), SECRET)


@pytest.mark.parametrize(
    ("body", "secret", "kind"),
    [
        ({"eventType": "done"}, SECRET, webhooks.RawBodyRequiredError),
        (CONNECT, "", ConfigurationError),
        (CONNECT, None, ConfigurationError),
    ],
)
def test_what_cannot_be_signed_is_refused(body: Any, secret: Any, kind: type[Exception]) -> None:
    with pytest.raises(kind):
        sign(body, secret)
