"""The links of Connect carry in their query whom and what they are for; the page behind them opens all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from callers import caller_of

from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callers import Caller

CONNECT = {"partnerId": "{partner}", "customerId": "{customer}"}
WHO = {"customerId": "{customer}", "partnerId": "{partner}"}
EMAIL = {"email": {"to": "ann@example.com"}, "experience": "default"}
BORROWERS = [
    {"customerId": "{other}", "consumerId": "second", "type": "jointBorrower"},
    {"customerId": "{customer}", "consumerId": "first & only", "type": "primary"},
]
LINKS: dict[str, tuple[str, dict[str, Any], dict[str, str]]] = {
    "full": ("generate", {**CONNECT, "consumerId": "{consumer}"}, WHO),
    "lite": ("generate/lite", {**CONNECT, "institutionId": 102105}, {**WHO, "type": "lite", "institutionId": "102105"}),
    "lite, as a text": (
        "generate/lite",
        {**CONNECT, "institutionId": "102105"},
        {**WHO, "type": "lite", "institutionId": "102105"},
    ),
    "fix": (
        "generate/fix",
        {**CONNECT, "institutionLoginId": "{login}"},
        {**WHO, "type": "fix", "institutionLoginId": "{login}"},
    ),
    "micro entries": (
        "generate/microentry/verify",
        {**CONNECT, "accountId": "{entry}"},
        {**WHO, "accountId": "{entry}"},
    ),
    "joint borrowers": (
        "generate/jointBorrower",
        {"partnerId": "{partner}", "borrowers": BORROWERS},
        {**WHO, "consumerId": "first & only"},
    ),
    "mailed": ("send/email", {**CONNECT, **EMAIL, "consumerId": "made up"}, {**WHO, "origin": "email"}),
    "mailed to joint borrowers": (
        "send/email/jointBorrower",
        {"partnerId": "{partner}", "borrowers": BORROWERS, **EMAIL},
        {**WHO, "consumerId": "first & only", "origin": "email"},
    ),
}


@pytest.fixture(scope="module")
def served() -> Iterator[Caller]:
    """A caller of a served sandbox, with another customer and micro entries."""
    with pytest.MonkeyPatch.context() as patch, Sandbox() as sandbox, sandbox.client() as client, sandbox.serve():
        patch.setenv("NO_PROXY", "127.0.0.1")
        caller = caller_of(sandbox, client)
        receiver = {"routingNumber": "011000138", "accountNumber": "1", "accountType": "checking", "name": "Ann"}
        sent = caller.send("POST", "/microentry/v1/customers/{customer}", json={"receiver": receiver})
        caller.ids["entry"] = sent.json()["accountId"]
        caller.ids["other"] = client.aggregation.v2.customers.testing.create(data={"username": "customer_two"}).id
        yield caller


@pytest.mark.parametrize("kind", LINKS)
def test_a_link_says_whom_and_what_it_is_for(kind: str, served: Caller) -> None:
    path, body, query = LINKS[kind]

    link = served.send("POST", f"/connect/v2/{path}", json=body).json()["link"]

    assert dict(parse_qsl(urlsplit(link).query)) == {name: each.format(**served.ids) for name, each in query.items()}
    page = httpx.get(link, trust_env=False, follow_redirects=True)
    assert page.status_code == 200
    assert "<h1>" in page.text
    if "email" in path:
        assert link in served.sandbox.deliveries[-1].content.decode()
