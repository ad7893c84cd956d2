"""docs/webhooks.md: its receivers run as they stand there, and do what it says."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING, Any, NamedTuple

import django.conf
import fastapi.testclient
import pytest
from django.middleware.csrf import CsrfViewMiddleware
from django.test import RequestFactory
from pages import Page

from open_banking import webhooks

if TYPE_CHECKING:
    import queue
    from collections.abc import Callable, Iterator

    from wire import Wire

    from open_banking import Client

PAGE = Page("docs/webhooks.md")
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

    def post(self, body: object) -> Answer:
        """Post without a signature."""
        return self.send("/webhooks", json.dumps(body).encode(), {})

    def post_signed(self, body: object) -> Answer:
        """Post with the signature that belongs to the body."""
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        return self.send("/webhooks", content, {"X-Finicity-Signature": webhooks.sign(content, SECRET)})

    def received(self) -> list[webhooks.Event]:
        """What is in the queue."""
        return [self.todo.get_nowait() for _ in range(self.todo.qsize())]


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What the guide's blocks define."""
    monkeypatch.setenv("FINICITY_PARTNER_SECRET", SECRET)
    defined: dict[str, Any] = {"__name__": "receiver"}
    PAGE.run(defined)
    return defined


def answer(response: Any) -> Answer:
    body: bytes = response.content if hasattr(response, "content") else response.data
    return Answer(response.status_code, response.headers.get("content-type", ""), body.decode())


def through_django(view: Any, request: Any) -> Answer:
    # A form's token, which the API cannot have, is not asked for.
    assert CsrfViewMiddleware(lambda _: view(request)).process_view(request, view, (), {}) is None
    return answer(view(request))


@pytest.fixture(params=["FastAPI", "Flask", "Django"])
def receiver(request: pytest.FixtureRequest, names: dict[str, Any]) -> Iterator[Receiver]:
    todo = names["todo"]
    if request.param == "FastAPI":
        with fastapi.testclient.TestClient(names["app"]) as fast:
            yield Receiver(
                lambda target: answer(fast.get(target)),
                lambda path, content, headers: answer(fast.post(path, content=content, headers=headers)),
                todo,
            )
    elif request.param == "Flask":
        with names["flask_app"].test_client() as flask:
            yield Receiver(
                lambda target: answer(flask.get(target)),
                lambda path, content, headers: answer(flask.post(path, data=content, headers=headers)),
                todo,
            )
    else:
        if not django.conf.settings.configured:
            django.conf.settings.configure(ALLOWED_HOSTS=["*"])
        (route,) = names["urlpatterns"]
        make = RequestFactory()
        yield Receiver(
            lambda target: through_django(route.callback, make.get(target)),
            lambda path, content, headers: through_django(
                route.callback, make.post(path, content, "application/json", headers=headers)
            ),
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
        {"X-Finicity-Signature": webhooks.sign(json.dumps(PING), SECRET)},
        {"Authorization": webhooks.sign(json.dumps(ADDED), SECRET)},
    ],
)
def test_an_event_with_no_or_another_signature_is_refused(receiver: Receiver, headers: dict[str, str]) -> None:
    assert receiver.send("/webhooks", json.dumps(ADDED).encode(), headers).status == 401
    assert receiver.received() == []


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"<event/>"])
def test_what_is_signed_and_no_event_is_refused(receiver: Receiver, content: bytes) -> None:
    assert receiver.post_signed(content).status == 400
    assert receiver.received() == []


def test_an_event_that_comes_again_is_worked_on_once(names: dict[str, Any]) -> None:
    done: list[webhooks.Event] = []
    database = sqlite3.connect(":memory:")

    def handle(body: dict[str, Any], work: Callable[[webhooks.Event], None] = done.append) -> bool:
        new: bool = names["once"](webhooks.parse(body), database, work)
        return new

    def fail(_event: webhooks.Event) -> None:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        handle(ADDED, fail)
    assert [handle(ADDED), handle(ADDED), handle({**ADDED, "eventId": "another"}), handle(ADDED)] == [
        True,
        False,
        True,
        False,
    ]
    assert [handle(PING), handle(PING), handle(REPORT), handle(REPORT)] == [True] * 4
    assert len(done) == 6
    database.close()


def test_a_ping_is_answered_each_time(receiver: Receiver) -> None:
    assert [receiver.post_signed(PING).status for _ in range(2)] == [200, 200]


def test_a_report_event_is_taken(receiver: Receiver) -> None:
    assert receiver.post(REPORT).status == 200
    (event,) = receiver.received()
    assert isinstance(event, webhooks.ReportEvent)
    assert [event.id, event.status] == ["u4hstnnak45g", "success"]


def test_a_txpush_event_is_taken(receiver: Receiver) -> None:
    assert receiver.post(TX_PUSH).status == 200
    (event,) = receiver.received()
    assert isinstance(event, webhooks.TxPushTransactionEvent)
    assert event.records is not None
    assert [record.id for record in event.records] == [805353]


def test_what_is_unsigned_and_no_event_is_refused(receiver: Receiver) -> None:
    assert receiver.send("/webhooks", b"<report/>", {}).status == 400
    assert receiver.received() == []


def test_a_listener_proves_itself_in_plain_text(receiver: Receiver) -> None:
    answer = receiver.get("/webhooks?txpush_verification_code=a%2Fb%3Ci%3E+c")
    assert answer.status == 200
    assert answer.content_type.split(";")[0] == "text/plain"
    assert answer.text == "a/b<i> c"


def test_a_verification_without_a_code_is_refused(receiver: Receiver) -> None:
    assert receiver.get("/webhooks").status == 400


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
def test_the_guide_handles_each_family(  # noqa: PLR0917  # fixtures
    names: dict[str, Any],
    client: Client,
    wire: Wire,
    capsys: pytest.CaptureFixture[str],
    body: dict[str, Any],
    printed: str,
) -> None:
    # The report itself says something else than the event, and is what counts.
    wire.responds(json={"id": "u4hstnnak45g", "type": "voa", "status": "inProgress"})
    capsys.readouterr()
    names["work"](webhooks.parse(body), client)
    assert capsys.readouterr().out.strip() == printed


def test_the_first_block_shows_what_unwrap_does(capsys: pytest.CaptureFixture[str]) -> None:
    PAGE.run_block(PAGE.block("webhooks.sign("), {})

    assert capsys.readouterr().out.splitlines() == [
        "DoneEvent(event_type='done', event_id='1', customer_id='1005061234') True",
        "respond with 401",
    ]
