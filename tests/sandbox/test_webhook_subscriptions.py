"""Webhook subscriptions: kept with their events, changed, switched off, and tested."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx
import pytest

from open_banking import BadRequestError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from open_banking import Client, models
    from open_banking.sandbox import Sandbox

NOW = dt.datetime(2025, 3, 14, 9, tzinfo=dt.UTC)
A_DAY_LATER = dt.datetime(2025, 3, 15, 9, tzinfo=dt.UTC)
URL, OTHER_URL = "http://listener.example.test/all", "http://listener.example.test/consents"
EXPIRY, ACCOUNT, CONSENT = (
    "authorization.accesstoken.expiry",
    "manage.txpush.account.created",
    "mastercard.openbanking.customer.consent",
)
CONDITION: Any = {"subscribe_for": "accountId", "includes": ["100010", "100011"]}
EVENTS: Any = [{"name": ACCOUNT, "condition": CONDITION}, {"name": CONSENT, "url": OTHER_URL}]
UNKNOWN = "661f3c48-f596-423b-81f5-d275d4dd1345"


@pytest.fixture
def now() -> dt.datetime:
    return NOW


@pytest.fixture
def received() -> list[tuple[str, Any]]:
    """The URL and the content of each notification that was received."""
    return []


@pytest.fixture
def listening(received: list[tuple[str, Any]]) -> Iterator[httpx.Client]:
    def receive(request: httpx.Request) -> httpx.Response:
        received.append((str(request.url), json.loads(request.content)))
        return httpx.Response(200)

    with httpx.Client(transport=httpx.MockTransport(receive)) as client:
        yield client


@pytest.fixture
def calls(sandbox_client: Client) -> Any:
    return sandbox_client.notification_subscriptions.webhooks


@pytest.fixture
def made(calls: Any) -> models.SubscriptionDetail:
    """A subscription to two events, one of which goes to another URL."""
    created: models.SubscriptionDetail = calls.create(data={"url": URL, "events": EVENTS})
    return created


def ids_of(subscription: models.SubscriptionDetail) -> list[str]:
    return [each.webhook_event_id for each in subscription.events]


def test_a_subscription_is_kept(made: models.SubscriptionDetail, calls: Any) -> None:
    assert str(UUID(made.subscription_id)) == made.subscription_id
    assert (made.url, made.status, made.created_date, made.last_updated_date) == (URL, "pending", NOW, NOW)
    account, consent = made.events
    assert (account.name, account.status, account.url) == (ACCOUNT, "pending", None)
    assert account.condition is not None
    assert (account.condition.subscribe_for, account.condition.includes) == ("accountId", ["100010", "100011"])
    assert (consent.name, consent.status, consent.url, consent.condition) == (CONSENT, "pending", OTHER_URL, None)
    assert len(set(ids_of(made))) == 2

    kept = calls.get(subscription_id=made.subscription_id)
    assert (kept.url, kept.status, kept.created_date) == (URL, "active", NOW)
    assert [(each.webhook_event_id, each.status) for each in kept.events] == [(each, "active") for each in ids_of(made)]


def test_subscriptions_are_listed(calls: Any) -> None:
    made = [calls.create(data={"url": f"{URL}/{number}", "events": []}) for number in range(3)]

    page = calls.list()
    assert [each.subscription_id for each in page.subscriptions] == [each.subscription_id for each in made]
    assert (page.count, page.offset, page.limit, page.total) == (3, 1, 10, 3)
    page = calls.list(offset=2, limit=1)
    assert [each.subscription_id for each in page.subscriptions] == [made[1].subscription_id]
    assert (page.count, page.offset, page.limit, page.total) == (1, 2, 1, 3)


def test_a_list_without_subscriptions_is_not_found(calls: Any) -> None:
    with pytest.raises(NotFoundError, match="There is no webhook subscription") as refused:
        calls.list()
    assert refused.value.code == "1501"
    calls.create(data={"url": URL, "events": []})
    with pytest.raises(NotFoundError):
        calls.list(offset=2)


def test_a_subscription_is_changed(made: models.SubscriptionDetail, calls: Any, sandbox: Sandbox) -> None:
    sandbox.advance(days=1)
    changed = calls.put(
        subscription_id=made.subscription_id,
        data={"url": OTHER_URL, "events": [{"name": EXPIRY}, {"name": ACCOUNT}]},
    )

    assert (changed.subscription_id, changed.url, changed.status) == (made.subscription_id, OTHER_URL, "pending")
    assert (changed.created_date, changed.last_updated_date) == (NOW, A_DAY_LATER)
    expiry, account = changed.events
    assert (expiry.name, account.name, account.condition) == (EXPIRY, ACCOUNT, None)
    # What was there before is the same event still.
    assert account.webhook_event_id == made.events[0].webhook_event_id
    assert expiry.webhook_event_id not in ids_of(made)
    kept = calls.get(subscription_id=made.subscription_id)
    assert (kept.status, ids_of(kept)) == ("active", ids_of(changed))


def test_a_subscription_is_deleted(made: models.SubscriptionDetail, calls: Any) -> None:
    other = calls.create(data={"url": URL, "events": EVENTS})
    calls.delete(subscription_id=made.subscription_id)

    assert [each.subscription_id for each in calls.list().subscriptions] == [other.subscription_id]
    with pytest.raises(NotFoundError):
        calls.get(subscription_id=made.subscription_id)


def test_an_event_is_changed(made: models.SubscriptionDetail, calls: Any, sandbox: Sandbox) -> None:
    sandbox.advance(days=1)
    account, consent = ids_of(made)
    changed = calls.events.put(
        subscription_id=made.subscription_id,
        webhook_event_id=consent,
        data={"name": EXPIRY, "condition": {"subscribe_for": "institutionId", "excludes": ["170718"]}},
    )

    assert (changed.name, changed.url, changed.condition.excludes) == (EXPIRY, None, ["170718"])
    kept = calls.get(subscription_id=made.subscription_id)
    assert [(each.webhook_event_id, each.name, each.status) for each in kept.events] == [
        (account, ACCOUNT, "active"),
        (consent, EXPIRY, "active"),
    ]
    assert (kept.created_date, kept.last_updated_date) == (NOW, A_DAY_LATER)


def test_an_event_is_deleted(made: models.SubscriptionDetail, calls: Any, sandbox: Sandbox) -> None:
    sandbox.advance(days=1)
    account, consent = ids_of(made)
    calls.events.delete(subscription_id=made.subscription_id, webhook_event_id=account)

    kept = calls.get(subscription_id=made.subscription_id)
    assert (ids_of(kept), kept.last_updated_date) == ([consent], A_DAY_LATER)


def test_a_subscription_is_switched_off_with_its_events(made: models.SubscriptionDetail, calls: Any) -> None:
    changed = calls.status.put(subscription_id=made.subscription_id, data={"status": "inactive"})

    kept = calls.get(subscription_id=made.subscription_id)
    assert changed.status == kept.status == "inactive"
    assert [each.status for each in kept.events] == ["inactive", "inactive"]


def test_an_event_is_switched_off_alone(made: models.SubscriptionDetail, calls: Any) -> None:
    _, consent = ids_of(made)
    changed = calls.events.status.put(
        subscription_id=made.subscription_id, webhook_event_id=consent, data={"status": "inactive"}
    )

    kept = calls.get(subscription_id=made.subscription_id)
    assert (changed.status, kept.status) == ("inactive", "active")
    assert [each.status for each in kept.events] == ["active", "inactive"]


def test_the_events_that_there_are_can_be_subscribed_to(calls: Any) -> None:
    available = {each.name: each.conditional_subscription for each in calls.events.list().events}

    assert available.keys() == {EXPIRY, ACCOUNT, CONSENT}
    assert (available[ACCOUNT].applicable, available[ACCOUNT].fields) == (True, "accountId,customerId")
    assert (available[CONSENT].applicable, available[CONSENT].fields) == (False, None)
    created = calls.create(data={"url": URL, "events": [{"name": each} for each in available]})
    assert [each.name for each in created.events] == list(available)


# Tests


def test_a_test_notifies_of_every_event(
    made: models.SubscriptionDetail, calls: Any, received: list[tuple[str, Any]], sandbox: Sandbox
) -> None:
    calls.test_subscriptions.list(subscription_id=made.subscription_id)

    account, consent = ids_of(made)
    subscription = {"subscriptionId": made.subscription_id}
    assert received == [
        (URL, {**subscription, "webhookEventId": account, "name": ACCOUNT}),
        (OTHER_URL, {**subscription, "webhookEventId": consent, "name": CONSENT}),
    ]
    assert {(each.kind, each.status) for each in sandbox.deliveries} == {("subscription", 200)}


def test_a_test_notifies_of_one_event(
    made: models.SubscriptionDetail, calls: Any, received: list[tuple[str, Any]]
) -> None:
    _, consent = ids_of(made)
    calls.events.test_subscriptions.list(subscription_id=made.subscription_id, webhook_event_id=consent)

    assert [(url, content["webhookEventId"]) for url, content in received] == [(OTHER_URL, consent)]


def test_there_are_no_notifications_of_what_is_switched_off(
    made: models.SubscriptionDetail, calls: Any, received: list[tuple[str, Any]]
) -> None:
    account, consent = ids_of(made)
    of_event = {"subscription_id": made.subscription_id, "webhook_event_id": consent}
    calls.events.status.put(**of_event, data={"status": "inactive"})
    calls.test_subscriptions.list(subscription_id=made.subscription_id)

    assert [content["webhookEventId"] for _, content in received] == [account]
    with pytest.raises(BadRequestError, match="is inactive; make it active") as refused:
        calls.events.test_subscriptions.list(**of_event)
    assert refused.value.code == "1502"
    calls.events.status.put(**of_event, data={"status": "active"})
    calls.events.test_subscriptions.list(**of_event)
    assert received[-1][1]["webhookEventId"] == consent


# Refused


@pytest.mark.parametrize(
    "call",
    [
        lambda calls, event: calls.get(**event),
        lambda calls, event: calls.put(**event, data={"url": URL, "events": []}),
        lambda calls, event: calls.delete(**event),
        lambda calls, event: calls.status.put(**event, data={"status": "active"}),
        lambda calls, event: calls.test_subscriptions.list(**event),
    ],
    ids=["get", "change", "delete", "status", "test"],
)
def test_an_unknown_subscription_is_not_found(call: Callable[[Any, Any], object], calls: Any) -> None:
    with pytest.raises(NotFoundError, match=UNKNOWN) as refused:
        call(calls, {"subscription_id": UNKNOWN})
    assert refused.value.code == "1501"


@pytest.mark.parametrize(
    "call",
    [
        lambda calls, event: calls.put(**event, data={"name": ACCOUNT}),
        lambda calls, event: calls.delete(**event),
        lambda calls, event: calls.status.put(**event, data={"status": "active"}),
        lambda calls, event: calls.test_subscriptions.list(**event),
    ],
    ids=["change", "delete", "status", "test"],
)
def test_an_unknown_event_is_not_found(
    call: Callable[[Any, Any], object], made: models.SubscriptionDetail, calls: Any
) -> None:
    other = calls.create(data={"url": URL, "events": EVENTS})
    for subscription_id, event_id in ((made.subscription_id, ids_of(other)[0]), (UNKNOWN, ids_of(made)[0])):
        with pytest.raises(NotFoundError) as refused:
            call(calls.events, {"subscription_id": subscription_id, "webhook_event_id": event_id})
        assert refused.value.code == "1501"
    assert ids_of(calls.get(subscription_id=made.subscription_id)) == ids_of(made)


@pytest.mark.parametrize(
    ("data", "error"),
    [
        ({"url": "nowhere", "events": []}, "url must be an http or https address, not nowhere"),
        ({"url": URL, "events": [{"name": ACCOUNT, "url": "ftp://files.example.test/"}]}, "url must be an http"),
        ({"events": [{"name": ACCOUNT}]}, f"The event {ACCOUNT} has nowhere to go"),
    ],
)
def test_a_subscription_needs_somewhere_to_go(
    data: Any, error: str, made: models.SubscriptionDetail, calls: Any
) -> None:
    for call in (calls.create, lambda data: calls.put(subscription_id=made.subscription_id, data=data)):
        with pytest.raises(BadRequestError, match=error) as refused:
            call(data=data)
        assert refused.value.code == "1502"
    (kept,) = calls.list().subscriptions
    assert (kept.url, ids_of(kept)) == (URL, ids_of(made))


def test_an_event_needs_somewhere_to_go(calls: Any) -> None:
    made = calls.create(data={"events": [{"name": ACCOUNT, "url": URL}]})
    (event_id,) = ids_of(made)
    with pytest.raises(BadRequestError, match="has nowhere to go"):
        calls.events.put(subscription_id=made.subscription_id, webhook_event_id=event_id, data={"name": CONSENT})
    (event,) = calls.get(subscription_id=made.subscription_id).events
    assert event.name == ACCOUNT


def test_only_a_status_that_there_is_can_be_given(made: models.SubscriptionDetail, calls: Any) -> None:
    event = {"subscription_id": made.subscription_id, "webhook_event_id": ids_of(made)[0]}
    with pytest.raises(BadRequestError, match="status is one of active, pending, inactive, removed, not off"):
        calls.status.put(subscription_id=made.subscription_id, data={"status": "off"})
    with pytest.raises(BadRequestError, match="not off"):
        calls.events.status.put(**event, data={"status": "off"})
    kept = calls.get(subscription_id=made.subscription_id)
    assert {kept.status, *(each.status for each in kept.events)} == {"active"}
