"""Callers of a sandbox who send requests as they are written, with what they are about: a customer with accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import httpx
from flows import CONSUMER

if TYPE_CHECKING:
    from open_banking import Client
    from open_banking.sandbox import Sandbox


class Caller(NamedTuple):
    """Sends requests as they are written, and fills in who and what they are about."""

    sandbox: Sandbox
    wire: httpx.Client
    ids: dict[str, str]

    def send(self, method: str, path: str, *, headers: Any = None, **sent: Any) -> httpx.Response:
        """Send ``query`` and ``json``; ``{customer}`` and so on stand for ids in them and in the path."""
        query, body = self._filled(sent.get("query")), self._filled(sent.get("json"))
        return self.wire.request(method, path.format(**self.ids), params=query, json=body, headers=headers)

    def _filled(self, value: Any) -> Any:
        if isinstance(value, str):
            return value.format(**self.ids)
        if isinstance(value, dict):
            return {name: self._filled(each) for name, each in value.items()}
        return [self._filled(each) for each in value] if isinstance(value, list) else value


def caller_of(sandbox: Sandbox, client: Client) -> Caller:
    """One who calls about a customer with a consumer, accounts and an access key."""
    customer = client.aggregation.v2.customers.testing.create(data={"username": "customer_one"}).id
    login_id, accounts = sandbox.connect(customer, profile="everyday")
    consumer = client.decisioning.v1.customers.consumer.create(customer_id=customer, data=CONSUMER)
    headers = {"Finicity-App-Key": sandbox.app_key, "Finicity-App-Token": client.token or ""}
    wire = httpx.Client(transport=sandbox.transport, base_url=sandbox.base_url, headers=headers)
    ids = {
        "partner": sandbox.partner_id,
        "customer": customer,
        "account": accounts[0],
        "login": login_id,
        "consumer": consumer.id or "",
    }
    caller = Caller(sandbox, wire, ids)
    made = caller.send("POST", "/aggregation/v1/partners/accessKey", json=access_key("timeframe"))
    ids["receipt"] = made.json()["data"][0]["receipt"]["receiptId"]
    return caller


def access_key(period: str) -> dict[str, Any]:
    times = {"startTime": "2026-01-01T00:00:00Z", "endTime": "2027-01-01T00:00:00Z"}
    product = {"product": "accountOwner", "accountId": "{account}", "accessPeriod": {"type": period, **times}}
    parties = {"customerId": "{customer}", "partnerId": "{partner}", "thirdPartyPartnerId": "1445585709680"}
    return {**parties, "products": [product]}
