"""The webhooks of Connect: signed events of what a person does there, for the listener that the link names."""

from __future__ import annotations

import hashlib
import hmac
from typing import TYPE_CHECKING, NamedTuple

from ..bank.institutions import found
from ..json_text import stringified
from ..message import JSON, Json
from ..records.accounts import thin_record_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..bank.institutions import Institution
    from ..callbacks import Callbacks, Delivery
    from ..state import Login, World

KIND = "connect"
"""The kind of its deliveries."""
SIGNATURE = "X-Finicity-Signature"


class Listener(NamedTuple):
    """Gets the events of one customer in one session."""

    url: str
    customer_id: str
    consumer_id: str | None = None
    data: Json | None = None
    """``webhookData``, which is part of every event."""
    headers: Mapping[str, str] | None = None
    """``webhookHeaders``, which are sent with every event."""
    content_type: str = JSON


class Message(NamedTuple):
    """A signed event."""

    content: bytes
    headers: dict[str, str]


def listener_of(request: Json, customer_id: str, consumer_id: str | None = None) -> Listener | None:
    """The listener that the body of a generate call names, if it names one."""
    if not request.get("webhook"):
        return None
    return Listener(
        url=request["webhook"],
        customer_id=customer_id,
        consumer_id=consumer_id,
        data=request.get("webhookData"),
        headers=request.get("webhookHeaders"),
        content_type=request.get("webhookContentType", JSON),
    )


def ping(world: World, callbacks: Callbacks, listener: Listener) -> Delivery:
    """Send a listener a ping, at once."""
    message = ping_message(world, listener)
    return callbacks.send(KIND, listener.url, message.content, message.headers)


def ping_message(world: World, listener: Listener) -> Message:
    """What tests a listener."""
    content = stringified({"eventType": "ping", "payload": {}})
    return Message(content, _headers(world, listener, content))


def notify(
    world: World, callbacks: Callbacks, listener: Listener | None, event_type: str, payload: Json, *, now: float
) -> None:
    """Notify a listener of an event, if there is a listener."""
    if listener is not None:
        message = event_message(world, listener, event_type, payload, now=now)
        callbacks.queue(KIND, listener.url, message.content, message.headers)


def event_message(world: World, listener: Listener, event_type: str, payload: Json, *, now: float) -> Message:
    """What a listener gets of an event."""
    event: Json = {
        "eventType": event_type,
        "eventId": f"{int(now * 1000)}-{world.hexadecimal('connect event', 24)}",
        "customerId": listener.customer_id,
    }
    if listener.consumer_id is not None:
        event["consumerId"] = listener.consumer_id
    if listener.data is not None:
        event["webhookData"] = listener.data
    # Last, as in live ones.
    content = stringified({**event, "payload": payload})
    return Message(content, _headers(world, listener, content))


def notify_of_login(world: World, callbacks: Callbacks, listener: Listener | None, login: Login, now: float) -> None:
    """Notify a listener of a whole session in which the customer connected a bank without errors."""
    supported = ("institutionSupported", bank_payload(found(login.institution_id)))
    for event_type, payload in (("started", {}), supported, *connected_events(world, login), ("done", {})):
        notify(world, callbacks, listener, event_type, payload, now=now)


def connected_events(world: World, login: Login) -> list[tuple[str, Json]]:
    """The events of a login that a bank accepted, in their order: each with its type and its payload.

    A bank with OAuth shows the person its accounts itself, so there none are discovered.
    """
    bank = found(login.institution_id)
    accounts = added_payload(world, login)
    return [
        *([] if bank.oauth else [("discovered", accounts)]),
        ("adding", bank_payload(bank)),
        ("processing", bank_payload(bank)),
        ("added", accounts),
    ]


def bank_payload(bank: Institution) -> Json:
    """The payload of an event about a bank, which says whether the bank uses OAuth."""
    payload: Json = {"institutionId": str(bank.id)}
    return {**payload, "oauth": True} if bank.oauth else payload


def added_payload(world: World, login: Login) -> Json:
    """The payload of ``added``: the accounts of a login, with fewer fields than the API's operations return."""
    accounts = world.customer(login.customer_id).accounts.values()
    records = [thin_record_of(world, each) for each in accounts if each.login_id == login.id]
    return {**bank_payload(found(login.institution_id)), "accounts": records}


def _headers(world: World, listener: Listener, content: bytes) -> dict[str, str]:
    signature = hmac.new(world.partner.secret.encode(), content, hashlib.sha256).hexdigest()
    return {**(listener.headers or {}), "Content-Type": listener.content_type, SIGNATURE: signature}
