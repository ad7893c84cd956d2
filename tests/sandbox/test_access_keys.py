"""Access keys of third parties in the sandbox: made, changed, revoked, and gone with their customer."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from open_banking import BadRequestError, NotFoundError

if TYPE_CHECKING:
    from open_banking import Client
    from open_banking.models import ThirdPartyAccessReceipt
    from open_banking.sandbox import Sandbox

START = dt.datetime(2030, 1, 1, 7, tzinfo=dt.timezone(dt.timedelta(hours=7)))
END = dt.datetime(2031, 1, 1, tzinfo=dt.UTC)


class Grant:
    """A customer with an account, and what a key for it is asked with."""

    def __init__(self, sandbox: Sandbox, client: Client, username: str = "customer_one") -> None:
        made = client.aggregation.v2.customers.testing.create(data={"username": username})
        self.customer_id = made.id
        self.account_id = sandbox.connect(made.id).account_ids[0]
        self.partner_id = sandbox.partner_id

    def data(self, third_party: str = "third-party", **changes: Any) -> Any:
        return {
            "customer_id": self.customer_id,
            "partner_id": self.partner_id,
            "third_party_partner_id": third_party,
            "products": [self.product()],
            **changes,
        }

    def product(self, **changes: Any) -> dict[str, Any]:
        return {"product": "accountOwner", "account_id": self.account_id, "access_period": self.period(), **changes}

    def period(self, **changes: Any) -> dict[str, Any]:
        return {"type": "timeframe", "start_time": START, "end_time": END, **changes}


@pytest.fixture
def grant(sandbox: Sandbox, sandbox_client: Client) -> Grant:
    return Grant(sandbox, sandbox_client)


def receipt_of(response: Any) -> ThirdPartyAccessReceipt:
    (data,) = response.data
    receipt: ThirdPartyAccessReceipt = data.receipt
    return receipt


def test_a_key_opens_what_was_asked_for(sandbox: Sandbox, sandbox_client: Client, grant: Grant) -> None:
    provenance = {"client_fingerprint": "abc", "ip_address": "192.0.2.1", "token": "cookie-of-the-caller"}
    product = grant.product(max_calls=7, payor_id="third-party")

    response = sandbox_client.aggregation.v1.partners.access_key.create(
        data=grant.data(products=[product], provenance=provenance)
    )

    receipt = receipt_of(response)
    (opened,) = receipt.products or []
    assert (receipt.receipt_id or "")[:3] == "cr_"
    assert receipt.partner_id == sandbox.partner_id
    assert (opened.product, opened.max_calls, opened.payor_id) == ("accountOwner", 7, "third-party")
    assert (opened.access_period.start_time, opened.access_period.end_time) == (START, END)
    assert receipt.provenance is not None
    assert receipt.provenance.ip_address == "192.0.2.1"
    assert receipt.timestamp is not None
    assert abs(receipt.timestamp.timestamp() - sandbox.clock.timestamp) < 60
    assert response.data is not None
    assert response.data[0].proof is not None
    assert response.data[0].proof.signature


def test_a_third_party_sees_pseudonyms_of_its_own(sandbox_client: Client, grant: Grant) -> None:
    keys = sandbox_client.aggregation.v1.partners.access_key

    first, again, other = (
        receipt_of(keys.create(data=grant.data(third_party))) for third_party in ("one", "one", "another")
    )

    def names(receipt: ThirdPartyAccessReceipt) -> tuple[str | None, str]:
        (product,) = receipt.products or []
        return receipt.customer_id, product.account_id

    assert names(first) == names(again)
    assert not set(names(first)) & {*names(other), grant.customer_id, grant.account_id}
    assert len({each.receipt_id for each in (first, again, other)}) == 3


def test_a_change_replaces_what_a_key_opens(sandbox: Sandbox, sandbox_client: Client, grant: Grant) -> None:
    keys = sandbox_client.aggregation.v1.partners.access_key
    made = receipt_of(keys.create(data=grant.data()))
    sandbox.advance(days=1)

    changed = receipt_of(
        keys.put(
            consent_receipt_id=made.receipt_id or "",
            data=grant.data(products=[grant.product(product="availableBalance")]),
        )
    )

    assert (changed.receipt_id, changed.customer_id) == (made.receipt_id, made.customer_id)
    assert [each.product for each in changed.products or ()] == ["availableBalance"]
    assert made.timestamp is not None
    assert changed.timestamp is not None
    assert changed.timestamp - made.timestamp >= dt.timedelta(days=1)


def test_a_revoked_key_is_gone(sandbox_client: Client, grant: Grant) -> None:
    keys = sandbox_client.aggregation.v1.partners.access_key
    receipt_id = receipt_of(keys.create(data=grant.data())).receipt_id or ""
    kept = receipt_of(keys.create(data=grant.data())).receipt_id or ""

    keys.delete(consent_receipt_id=receipt_id)

    for gone in (
        lambda: keys.delete(consent_receipt_id=receipt_id),
        lambda: keys.put(consent_receipt_id=receipt_id, data=grant.data()),
    ):
        with pytest.raises(NotFoundError) as caught:
            gone()
        assert caught.value.code == "11000"
    assert receipt_of(keys.put(consent_receipt_id=kept, data=grant.data())).receipt_id == kept


def test_a_key_is_deleted_with_its_customer(sandbox_client: Client, grant: Grant) -> None:
    keys = sandbox_client.aggregation.v1.partners.access_key
    receipt_id = receipt_of(keys.create(data=grant.data())).receipt_id or ""

    sandbox_client.aggregation.v1.customers.delete(customer_id=grant.customer_id)

    with pytest.raises(NotFoundError) as caught:
        keys.delete(consent_receipt_id=receipt_id)
    assert caught.value.code == "11000"


def test_a_key_stays_that_of_its_customer(sandbox: Sandbox, sandbox_client: Client, grant: Grant) -> None:
    keys = sandbox_client.aggregation.v1.partners.access_key
    receipt_id = receipt_of(keys.create(data=grant.data())).receipt_id or ""
    other = Grant(sandbox, sandbox_client, "customer_two")

    with pytest.raises(NotFoundError, match=receipt_id):
        keys.put(consent_receipt_id=receipt_id, data=other.data())


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"customer_id": "1"}, "14001"),
        ({"account_id": "1"}, "38003"),
        ({"partner_id": "another"}, "11000"),
    ],
)
def test_what_is_not_there_is_not_found(
    sandbox_client: Client, grant: Grant, changes: dict[str, str], code: str
) -> None:
    keys = sandbox_client.aggregation.v1.partners.access_key
    receipt_id = receipt_of(keys.create(data=grant.data())).receipt_id or ""
    data: Any = {**grant.data(), **changes}
    data["products"] = [grant.product(account_id=data.pop("account_id", grant.account_id))]

    with pytest.raises(NotFoundError) as made:
        keys.create(data=data)
    with pytest.raises(NotFoundError) as changed:
        keys.put(consent_receipt_id=receipt_id, data=data)
    assert made.value.code == changed.value.code == code


@pytest.mark.parametrize(
    ("product", "period"),
    [
        ({"product": "everything"}, {}),
        ({}, {"type": "once"}),
        ({}, {"start_time": END, "end_time": START}),
        ({}, {"start_time": "soon"}),
        ({}, {"start_time": "2030-01-01"}),
        ({}, {"start_time": "2030-01-01T00:00:00"}),
        ({}, {"start_time": "0001-01-01T00:00:00+05:00"}),
    ],
)
def test_what_makes_no_sense_is_refused(
    sandbox_client: Client, grant: Grant, product: dict[str, Any], period: dict[str, Any]
) -> None:
    data = grant.data(products=[grant.product(access_period=grant.period(**period), **product)])

    with pytest.raises(BadRequestError) as caught:
        sandbox_client.aggregation.v1.partners.access_key.create(data=data)
    assert caught.value.code == "10010"
