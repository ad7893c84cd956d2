"""docs/webhooks.md: its receivers run as they stand there, and do what it says."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

import fastapi.testclient
import pytest
from pages import Page

from open_banking import webhooks

if TYPE_CHECKING:
    import queue
    from collections.abc import Callable, Iterator

    from wire import Wire

    from open_banking import Client

PAGE = Page("docs/webhooks.md")
TEXT, BLOCKS = PAGE.text, PAGE.blocks
SECRET = "partner-secret-7c1e"  # noqa: S105  # opens nothing

ADDED = {
    "eventType": "added",
    "eventId": "1688829092668-518e7b2c",
    "customerId": "6030781868",
    "payload": {"institutionId": "102176", "accounts": [{"id": "6055993964", "type": "ira"}]},
}
PING = {"eventType": "ping", "payload": {}}
REPORT = {"eventName": "done", "id": "u4hstnnak45g", "customerId": "1005061234", "type": "voa", "status": "success"}
TX_PUSH = {"event": {"class": "transaction", "type": "created", "records": [{"id": 805353, "amount": -59.56}]}}


class Answer(NamedTuple):
    status: int
    content_type: str
    text: str


class Receiver(NamedTuple):
    """A receiver from the guide, as the API sees it, and the queue behind it."""

    get: Callable[[str], Answer]
    send: Callable[[str, bytes, dict[str, str]], Answer]
    todo: queue.SimpleQueue[webhooks.Event]

    def post(self, path: str, body: object) -> Answer:
        """Post without a signature."""
        return self.send(path, json.dumps(body).encode(), {})

    def post_signed(self, body: object) -> Answer:
        """Post to the address for Connect with the signature that belongs to the body."""
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        return self.send("/webhooks/connect", content, {"X-Finicity-Signature": signature(content)})

    def received(self) -> list[webhooks.Event]:
        """What is in the queue."""
        return [self.todo.get_nowait() for _ in range(self.todo.qsize())]


def signature(content: bytes) -> str:
    return hmac.new(SECRET.encode(), content, hashlib.sha256).hexdigest()


def program(mark: str) -> dict[str, Any]:
    """What the guide's block with ``mark`` in it defines."""
    (code,) = (block for block in BLOCKS if mark in block)
    names: dict[str, Any] = {"__name__": "receiver"}
    exec(compile(code, "docs/webhooks.md", "exec"), names)  # noqa: S102  # our own guide
    return names


@pytest.fixture(params=["FastAPI", "Flask"])
def receiver(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Receiver]:
    monkeypatch.setenv("FINICITY_PARTNER_SECRET", SECRET)
    names = program(f"app = {request.param}(")
    app, todo = names["app"], names["todo"]

    def read(answer: Any) -> Answer:
        return Answer(answer.status_code, answer.headers.get("content-type", ""), answer.text)

    if request.param == "FastAPI":
        with fastapi.testclient.TestClient(app) as fast:
            yield Receiver(
                lambda target: read(fast.get(target)),
                lambda path, content, headers: read(fast.post(path, content=content, headers=headers)),
                todo,
            )
    else:
        with app.test_client() as flask:
            yield Receiver(
                lambda target: read(flask.get(target)),
                lambda path, content, headers: read(flask.post(path, data=content, headers=headers)),
                todo,
            )


def test_a_signed_event_is_taken(receiver: Receiver) -> None:
    assert receiver.post_signed(ADDED).status == 200
    (event,) = receiver.received()
    assert isinstance(event, webhooks.AddedEvent)
    assert event.accounts is not None
    assert [account.id for account in event.accounts] == ["6055993964"]


def test_the_signature_is_of_the_bytes_as_they_came(receiver: Receiver) -> None:
    spaced = json.dumps(ADDED, indent=3).replace("ira", "irä").encode()
    assert receiver.post_signed(spaced).status == 200
    assert len(receiver.received()) == 1


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X-Finicity-Signature": ""},
        {"X-Finicity-Signature": "0" * 64},
        {"X-Finicity-Signature": "no signature"},
        {"X-Finicity-Signature": signature(json.dumps(PING).encode())},
        {"Authorization": signature(json.dumps(ADDED).encode())},
    ],
)
def test_an_event_with_no_or_another_signature_is_refused(receiver: Receiver, headers: dict[str, str]) -> None:
    assert receiver.send("/webhooks/connect", json.dumps(ADDED).encode(), headers).status == 401
    assert receiver.received() == []


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"<event/>"])
def test_what_is_signed_and_no_event_is_refused(receiver: Receiver, content: bytes) -> None:
    assert receiver.post_signed(content).status == 400
    assert receiver.received() == []


def test_an_event_that_comes_again_is_acknowledged_and_ignored(receiver: Receiver) -> None:
    assert [receiver.post_signed(ADDED).status for _ in range(3)] == [200, 200, 200]
    assert len(receiver.received()) == 1
    assert receiver.post_signed({**ADDED, "eventId": "another"}).status == 200
    assert len(receiver.received()) == 1


def test_a_ping_is_answered_each_time(receiver: Receiver) -> None:
    assert [receiver.post_signed(PING).status for _ in range(2)] == [200, 200]


def test_a_report_event_is_taken(receiver: Receiver) -> None:
    assert receiver.post("/webhooks/reports", REPORT).status == 200
    (event,) = receiver.received()
    assert isinstance(event, webhooks.ReportEvent)
    assert [event.id, event.status] == ["u4hstnnak45g", "success"]


def test_a_txpush_event_is_taken(receiver: Receiver) -> None:
    assert receiver.post("/webhooks/txpush", TX_PUSH).status == 200
    (event,) = receiver.received()
    assert isinstance(event, webhooks.TxPushTransactionEvent)
    assert event.records is not None
    assert [record.id for record in event.records] == [805353]


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/webhooks/reports", ADDED),
        ("/webhooks/txpush", ADDED),
        ("/webhooks/reports", TX_PUSH),
        ("/webhooks/txpush", REPORT),
        ("/webhooks/reports", {}),
    ],
)
def test_an_event_at_the_address_of_another_family_is_ignored(
    receiver: Receiver, path: str, body: dict[str, Any]
) -> None:
    assert receiver.post(path, body).status == 200
    assert receiver.received() == []


@pytest.mark.parametrize("path", ["/webhooks/reports", "/webhooks/txpush"])
def test_what_is_unsigned_and_no_event_is_refused(receiver: Receiver, path: str) -> None:
    assert receiver.send(path, b"<report/>", {}).status == 400
    assert receiver.received() == []


def test_a_listener_proves_itself_in_plain_text(receiver: Receiver) -> None:
    answer = receiver.get("/webhooks/txpush?txpush_verification_code=a%2Fb%3Ci%3E+c")
    assert answer.status == 200
    assert answer.content_type.split(";")[0] == "text/plain"
    assert answer.text == "a/b<i> c"


def test_a_verification_without_a_code_is_refused(receiver: Receiver) -> None:
    assert receiver.get("/webhooks/txpush").status == 400


@pytest.mark.parametrize(
    ("body", "printed"),
    [
        (ADDED, "added 6055993964 ira"),
        (PING, "connect ping None"),
        (TX_PUSH, "transaction created 805353"),
        (REPORT, "report u4hstnnak45g inProgress"),
        ({"eventName": "done"}, ""),
        ({"x": 1}, "not handled UnknownEvent()"),
    ],
)
def test_the_guide_handles_each_family(
    client: Client, wire: Wire, capsys: pytest.CaptureFixture[str], body: dict[str, Any], printed: str
) -> None:
    # The report itself says something else than the event, and is what counts.
    wire.responds(json={"id": "u4hstnnak45g", "type": "voa", "status": "inProgress"})
    program("def work(")["work"](webhooks.parse(body), client)
    assert capsys.readouterr().out.strip() == printed


def test_every_block_of_the_guide_is_run_here() -> None:
    assert len(BLOCKS) == 3
    assert set(re.findall(r"^```(\w*)$", TEXT, re.MULTILINE)) == {"python", ""}
