"""Who may do what: no operation without good keys, and nothing of one customer by way of another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from flows import CONSUMER
from listeners import listener

from open_banking.sandbox import Sandbox
from open_banking.sandbox.contract import current
from open_banking.sandbox.saved_state import SavedState

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from open_banking import Client

# How a partner gets a token, or a new secret, is all that needs none.
WITHOUT_TOKEN = {"CreateToken", "ModifyPartnerSecret"}
OPERATIONS = current().operations
INVENTED = "0123456789abcdefghij"


@pytest.fixture
def caller(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """An HTTP client of the sandbox that sends no keys by itself."""
    with httpx.Client(transport=sandbox.transport, base_url=sandbox.base_url) as caller:
        yield caller


def keys_of(sandbox: Sandbox) -> dict[str, str]:
    with sandbox.client() as client:
        client.aggregation.v1.customers.list()
        return {"Finicity-App-Key": sandbox.app_key, "Finicity-App-Token": client.token or ""}


def responds(caller: httpx.Client, headers: Mapping[str, str]) -> dict[str, tuple[int, Any]]:
    """The status and the code of each operation's response to these keys."""
    found: dict[str, tuple[int, Any]] = {}
    for name, operation in OPERATIONS.items():
        response = caller.request(operation.method, re.sub(r"{\w+}", "1", operation.path), headers=headers)
        is_json = response.headers.get("Content-Type") == "application/json"
        found[name] = response.status_code, response.json().get("code") if is_json else response.text
    return found


@pytest.mark.parametrize("key", [None, "", " "])
def test_no_operation_works_without_an_app_key(key: str | None, sandbox: Sandbox, caller: httpx.Client) -> None:
    headers = keys_of(sandbox)
    del headers["Finicity-App-Key"]
    found = responds(caller, headers if key is None else {**headers, "Finicity-App-Key": key})

    assert {status for status, _ in found.values()} == {401}
    # Some errors have no code at all, or one of their own.
    assert {said for _, said in found.values()} <= {10026, None, 401}
    assert found["GetCustomers"] == (401, 10026)


@pytest.mark.parametrize(
    "key", ["another", Sandbox.app_key[:-1], f"{Sandbox.app_key}x", Sandbox.app_key.upper(), Sandbox.partner_secret]
)
def test_no_operation_accepts_another_app_key(key: str, sandbox: Sandbox, caller: httpx.Client) -> None:
    found = responds(caller, keys_of(sandbox) | {"Finicity-App-Key": key})

    assert {status for status, _ in found.values()} == {401}
    assert {said for _, said in found.values()} <= {10027, None, 401, "Invalid (Finicity-App-Key)"}


@pytest.mark.parametrize(
    ("token", "code"), [(None, 10024), ("", 10024), (" ", 10024), (INVENTED, 10022), ("-", 10022), ("expired", 10023)]
)
def test_no_operation_but_those_of_the_keys_works_without_a_good_token(
    token: str | None, code: int, sandbox: Sandbox, caller: httpx.Client
) -> None:
    headers = keys_of(sandbox)
    if token == "expired":  # noqa: S105  # a word for the one that there is
        sandbox.expire_tokens()
    elif token is None:
        del headers["Finicity-App-Token"]
    else:
        headers["Finicity-App-Token"] = token
    found = responds(caller, headers)

    assert {name for name, (status, _) in found.items() if status != 401} == WITHOUT_TOKEN
    assert {said for name, (_, said) in found.items() if name not in WITHOUT_TOKEN} <= {code, None, 401}
    assert found["GetCustomers"] == (401, code)
    assert {found[name][0] for name in WITHOUT_TOKEN} == {400}  # for want of a body


def test_a_token_of_another_sandbox_opens_nothing(sandbox: Sandbox, caller: httpx.Client) -> None:
    with Sandbox(seed=2) as other:
        token = keys_of(other)["Finicity-App-Token"]

    refused = caller.get("/aggregation/v1/customers", headers=keys_of(sandbox) | {"Finicity-App-Token": token})
    assert (refused.status_code, refused.json()["code"]) == (401, 10022)


# Somebody else's


class Held:
    """A customer with something of each kind: the parameters of paths that lead to it."""

    def __init__(self, sandbox: Sandbox, client: Client, username: str) -> None:
        made = client.aggregation.v2.customers.testing.create(data={"username": username})
        customer_id = made.id
        connected = sandbox.connect(customer_id, profile="everything")
        account_id = connected.account_ids[0]
        consumer = client.decisioning.v1.customers.consumer.create(customer_id=customer_id, data=CONSUMER)
        report = client.decisioning.v2.customers.voa.create(customer_id=customer_id, data={})
        client.wait_for_report(report)
        stored = client.aggregation.v1.customers.pay_statements.create(
            customer_id=customer_id, data={"label": "lastPayPeriod", "statement": "JVBERi0="}
        )
        subscribed = client.aggregation.v1.customers.accounts.txpush.create(
            customer_id=customer_id, account_id=account_id, data={"callback_url": "http://listener.example.test/"}
        )
        account = sandbox.world.account(customer_id, account_id)
        receiver: Any = {
            "routing_number": account.routing_number,
            "account_number": account.number,
            "account_type": "personalChecking",
            "name": "Ada Alder",
        }
        client.microentry.v1.customers.create(customer_id=customer_id, data={"receiver": receiver})
        self.ids: dict[str, str] = {
            "customerId": customer_id,
            "accountId": account_id,
            "institutionLoginId": connected.institution_login_id,
            "consumerId": str(consumer.id),
            "reportId": str(report.id),
            "portfolioId": str(report.portfolio_id),
            "assetId": str(stored.asset_id),
            "subscriptionId": str(subscribed.subscriptions[0].id),
            "transactionId": str(account.posted[-1].id),
        }


BODIES: dict[str, dict[str, Any]] = {
    "CreateTxPushTestTransaction": {"amount": 1, "description": "deposit", "transactionDate": 1},
    "AccountMatchingScoreDetails": {"name": {"firstName": "Ada", "lastName": "Alder"}},
    "GeneratePaymentSuccessIndicators": {"transaction": {"settleByDate": "2030-01-02", "amount": 12.45}},
    "GenerateFcraPaymentSuccessIndicators": {"transaction": {"settleByDate": "2030-01-02", "amount": 12.45}},
    "SubscribeToTxPushNotifications": {"callbackUrl": "http://listener.example.test/"},
    "VerifyMicroAmountDeposits": {"amounts": [0.01, 0.02]},
}
# The two legacy indicators ask for the payment.
PAYMENT = {"settlementAmount": 12.45, "settleByDate": "2030-01-02"}
QUERIES: dict[str, dict[str, Any]] = {
    "GetPaymentSuccessIndicator": PAYMENT,
    "GetFCRAPaymentSuccessIndicator": {**PAYMENT, "purposeCode": "3F"},
    "GetAllCustomerTransactions": {"fromDate": 0, "toDate": 2_000_000_000},
    "GetCustomerAccountTransactions": {"fromDate": 0, "toDate": 2_000_000_000},
}
OWNERS = ("customerId", "consumerId")


def owned() -> list[Any]:
    """Each operation whose path names whose something is, and what."""
    found = []
    for name, operation in OPERATIONS.items():
        parameters = re.findall(r"{(\w+)}", operation.path)
        if len(parameters) == 2 and parameters[0] in OWNERS and parameters[1] not in {"institutionId", "applicationId"}:
            found.append(pytest.param(name, *parameters, id=name))
    # Of refreshes and of transactions by their other id there are only examples.
    return [each for each in found if each.values[2] not in {"userType", "refreshId", "uniqueTransactionId"}]


@pytest.fixture
def listening() -> httpx.Client:
    return listener()


@pytest.fixture(scope="module")
def both() -> Iterator[tuple[Sandbox, Held, Held, httpx.Client]]:
    """Two customers with something of each kind, and an HTTP client with good keys."""
    with listener() as sender, Sandbox(running=False, listener=sender) as sandbox, sandbox.client() as client:
        mine, other = Held(sandbox, client, "customer_one"), Held(sandbox, client, "customer_two")
        with httpx.Client(transport=sandbox.transport, base_url=sandbox.base_url, headers=keys_of(sandbox)) as caller:
            yield sandbox, mine, other, caller


@pytest.mark.parametrize(("name", "owner", "what"), owned())
def test_nothing_of_one_customer_is_reached_by_way_of_another(
    name: str, owner: str, what: str, both: tuple[Sandbox, Held, Held, httpx.Client]
) -> None:
    sandbox, mine, other, caller = both
    operation = OPERATIONS[name]

    def call(whose: Held, which: Held) -> httpx.Response:
        path = operation.path.replace(f"{{{owner}}}", whose.ids[owner]).replace(f"{{{what}}}", which.ids[what])
        # What deletes or changes something is never asked for it in good earnest: the customers are shared.
        return caller.request(operation.method, path, json=BODIES.get(name), params=QUERIES.get(name))

    before = SavedState(sandbox.world, 0, 0).text()
    refused = call(mine, other)

    assert refused.status_code in {400, 404}
    assert other.ids[what] in refused.json()["message"]
    after = SavedState(sandbox.world, 0, 0).text()
    assert after == before
    if operation.method == "GET":  # and it is there for whose it is, but for a loan, which this account is none
        assert call(other, other).status_code == (400 if name == "GetLoanPaymentDetails" else 200)
