"""Webhook subscriptions: kept with their events, which are switched on and off, and tested."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from uuid import UUID

from ..callbacks import http_address
from ..dates import iso_utc
from ..handlers import handles
from ..message import Json, RefusedError
from ..resources import JsonResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..call import Call
    from ..state import World

# The codes that webhook subscriptions have of their own.
_NOT_FOUND = 1501
_BAD_REQUEST = 1502
_PENDING, _ACTIVE = "pending", "active"
_DISABLED = ("inactive", "removed")
_STATUSES = (_ACTIVE, _PENDING, *_DISABLED)
# What a request says of an event.
_EVENT = ("name", "url", "condition")
# After these, everything is pending; but not for long.
_JUST_CHANGED = {"createWebhookSubscription", "updateWebhookSubscription"}
_AVAILABLE = (
    ("authorization.accesstoken.expiry", "A customer's authorization is about to expire.", "institutionId"),
    ("manage.txpush.account.created", "An account was added.", "accountId,customerId"),
    ("mastercard.openbanking.customer.consent", "A customer has given or revoked consent.", ""),
)


def _uuid(world: World, kind: str) -> str:
    return str(UUID(world.hexadecimal(kind, 32)))


def _record(call: Call, kept: Json) -> Json:
    """A subscription as the API shows it: kept are its events by their ids."""
    events: Iterable[Json] = kept["events"].values()
    if call.operation.id in _JUST_CHANGED:
        return {**kept, "status": _PENDING, "events": [{**each, "status": _PENDING} for each in events]}
    return {**kept, "events": list(events)}


def _content(call: Call) -> Json:
    """What a request makes of a subscription. Events that were there under the same name keep their ids and status."""
    before: list[Json] = []
    status = _ACTIVE
    if "subscription_id" in call.path:
        kept = _SUBSCRIPTIONS.found(call)
        before, status = list(kept["events"].values()), kept["status"]
    url = call.body.get("url")
    _check_address(url)
    events: dict[str, Json] = {}
    for each in call.body["events"]:
        _check_event(each, url)
        known = next((old for old in before if old["name"] == each["name"]), None)
        if known is None:
            known = {"webhookEventId": _uuid(call.world, "webhook event"), "status": status}
        else:
            before.remove(known)
        events[known["webhookEventId"]] = _event(each, known)
    return {**({} if url is None else {"url": url}), "events": events, "status": status}


def _event(given: Json, known: Json) -> Json:
    """An event with what a request says of it, and with the id and the status that it has."""
    kept = {name: known[name] for name in ("webhookEventId", "status")}
    return {**kept, **{name: given[name] for name in _EVENT if name in given}}


def _check_event(event: Json, url: str | None) -> None:
    _check_address(event.get("url"))
    if "url" not in event and url is None:
        message = f"The event {event['name']} has nowhere to go: it needs a url, or its subscription does"
        raise RefusedError(400, message, code=_BAD_REQUEST)


def _check_address(url: str | None) -> None:
    if url is not None and http_address(url) is None:
        raise RefusedError(400, f"url must be an http or https address, not {url}", code=_BAD_REQUEST)


_SUBSCRIPTIONS = JsonResource(
    name="webhook subscription",
    parameter="subscription_id",
    kept=lambda call: [call.world.webhook_subscriptions],
    record=_record,
    code=_NOT_FOUND,
    new_id=lambda world: _uuid(world, "webhook subscription"),
    id_field="subscriptionId",
    modified_field="lastUpdatedDate",
    time=iso_utc,
)


def _given_status(call: Call) -> str:
    status: str = call.body["status"]
    if status not in _STATUSES:
        raise RefusedError(400, f"status is one of {', '.join(_STATUSES)}, not {status}", code=_BAD_REQUEST)
    return status


def _change_status(call: Call, subscription: Json) -> None:
    for each in (subscription, *subscription["events"].values()):
        each["status"] = _given_status(call)
    _touch(call)


def _touch(call: Call) -> None:
    _SUBSCRIPTIONS.found(call)["lastUpdatedDate"] = iso_utc(call.now)


_SUBSCRIPTIONS.creates("createWebhookSubscription", content=_content)
_SUBSCRIPTIONS.shows("getWebhookSubscriptionById")
_SUBSCRIPTIONS.replaces("updateWebhookSubscription", content=_content)
_SUBSCRIPTIONS.changes("changeWebhookSubscriptionStatus", change=_change_status)
_SUBSCRIPTIONS.deletes("deleteWebhookSubscription")


@handles("listWebhookSubscriptions", level="resource")
def show_page(call: Call) -> Json:
    """A page of subscriptions, of which the document has at least one: where there is none, it is not found."""
    subscriptions, offset = _SUBSCRIPTIONS.all(call), call.query["offset"]
    limit: int = call.query["limit"]
    shown = subscriptions[(offset - 1) * limit : offset * limit]
    if not shown:
        raise RefusedError(404, f"There is no webhook subscription from offset {offset} on", code=_NOT_FOUND)
    return {
        "count": len(shown),
        "offset": offset,
        "limit": limit,
        "total": len(subscriptions),
        "subscriptions": [_record(call, each) for each in shown],
    }


@handles("listAvailableWebhookSubscriptionEvents", level="resource")
def show_available(_call: Call) -> Json:
    """The events that the document names, and the fields that conditions can be about."""
    events: list[Json] = []
    for name, description, fields in _AVAILABLE:
        conditional = {"applicable": bool(fields), "mandatory": False, **({"fields": fields} if fields else {})}
        events.append({"name": name, "description": description, "conditionalSubscription": conditional})
    return {"events": events}


# Events


def _change_event(call: Call, event: Json) -> None:
    _check_event(call.body, _SUBSCRIPTIONS.found(call).get("url"))
    changed = _event(call.body, event)
    event.clear()
    event.update(changed)
    _touch(call)


def _change_event_status(call: Call, event: Json) -> None:
    event["status"] = _given_status(call)
    _touch(call)


_EVENTS = Resource[Json](
    name="webhook event",
    parameter="webhook_event_id",
    kept=lambda call: [_SUBSCRIPTIONS.found(call)["events"]],
    code=_NOT_FOUND,
)
_EVENTS.changes("updateWebhookSubscriptionEvent", change=_change_event)
_EVENTS.changes("changeWebhookSubscriptionEventStatus", change=_change_event_status)
_EVENTS.deletes("deleteWebhookSubscriptionEvent", after=lambda call, _: _touch(call))


# Tests


@handles("testWebhookSubscription")
def test_all(call: Call) -> None:
    """Send a notification of each event of a subscription that is not switched off."""
    for event in _SUBSCRIPTIONS.found(call)["events"].values():
        if event["status"] not in _DISABLED:
            _send(call, event)


@handles("testWebhookSubscriptionBasedOnEventId")
def test_one(call: Call) -> None:
    """Send a notification of one event."""
    event = _EVENTS.found(call)
    if event["status"] in _DISABLED:
        message = f"The webhook event {event['webhookEventId']} is {event['status']}; make it {_ACTIVE} to test it"
        raise RefusedError(400, message, code=_BAD_REQUEST)
    _send(call, event)


def _send(call: Call, event: Json) -> None:
    """Send a notification that says which event it is of: the document has no more of what is in one."""
    subscription = _SUBSCRIPTIONS.found(call)
    content = {
        "subscriptionId": subscription["subscriptionId"],
        "webhookEventId": event["webhookEventId"],
        "name": event["name"],
    }
    url: str = event.get("url") or subscription["url"]
    call.callbacks.queue("subscription", url, json.dumps(content, separators=(",", ":")).encode())
