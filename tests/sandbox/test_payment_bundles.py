"""Balances, owners and numbers for payments in one call of the sandbox."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from open_banking import BadRequestError, NotFoundError

if TYPE_CHECKING:
    from open_banking import Client
    from open_banking.sandbox import Sandbox

NOW = dt.datetime(2025, 3, 14, 9, tzinfo=dt.UTC)
WRITTEN = "2025-03-14T09:00:00Z"
PRESENT = 1_741_942_800
YEAR = 365 * 24 * 60 * 60
PARTS = {"balanceDetails", "accountIdentity", "paymentInstruction"}


@pytest.fixture
def now() -> dt.datetime:
    return NOW


def of_account(client: Any, customer_id: str, account_id: str, **query: Any) -> dict[str, Any]:
    bundles = client.aggregation.v1.paysuite.customers.accounts
    bundle: dict[str, Any] = bundles.get(customer_id=customer_id, account_id=account_id, **query).to_dict()
    return bundle


def of_login(client: Client, customer_id: str, login_id: str) -> dict[str, Any]:
    bundles = client.aggregation.v1.paysuite.customers.institution_logins.accounts
    return bundles.list(customer_id=customer_id, institution_login_id=login_id).to_dict()


def test_a_bundle_agrees_with_the_operations_that_have_its_parts(
    sandbox: Sandbox, sandbox_client: Any, customer_id: str
) -> None:
    account_id = sandbox.connect(customer_id).account_ids[0]
    arguments = {"customer_id": customer_id, "account_id": account_id}

    bundle = of_account(sandbox_client, **arguments)

    (account,) = bundle["accounts"]
    v1, v3 = sandbox_client.aggregation.v1.customers.accounts, sandbox_client.aggregation.v3.customers.accounts
    balance = v1.available_balance.list(**arguments)
    shown = account["balanceDetails"]
    assert shown["availableBalance"] == balance.available_balance
    assert shown["clearedBalance"] == balance.cleared_balance
    assert shown["id"] == int(account_id)
    assert shown["clearedBalanceDate"] == shown["availableBalanceDate"] == WRITTEN
    assert account["accountIdentity"] == v3.owner.list(**arguments).to_dict()
    ach = v3.details.list(**arguments).payment_instruction[0]
    assert account["paymentInstruction"] == {**ach.to_dict(), "tanEnabled": False}
    assert account["paymentInstruction"]["accountNumber"] == v1.details.list(**arguments).real_account_number
    simple = v1.simple.get(**arguments)
    details = account["accountDetails"]
    for name, value in (("name", simple.name), ("type", "checking"), ("createdDate", WRITTEN)):
        assert details[name] == value
    assert details["authorizationEndDate"] - details["authorizationStartDate"] == YEAR
    assert (account["institutionName"], account["institutionId"]) == ("FinBank", simple.institution_id)
    assert account["realAccountNumberLast4"] == simple.account_number_display
    assert (bundle["customerId"], bundle["errorCount"], bundle["accountCount"]) == (customer_id, 0, 1)


def test_what_an_account_does_not_have_is_an_error_of_that_account(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    # A salary, savings and a credit card; nobody pays from a card, and it has no available balance.
    login_id = sandbox.connect(customer_id, profile="everyday").institution_login_id

    bundle = of_login(sandbox_client, customer_id, login_id)

    by_type = {each["accountDetails"]["type"]: each for each in bundle["accounts"]}
    assert by_type.keys() == {"checking", "savings", "creditCard"}
    for kind in ("checking", "savings"):
        assert by_type[kind].keys() >= PARTS
        assert "errors" not in by_type[kind]
    card = by_type["creditCard"]
    assert card.keys() & PARTS == {"accountIdentity"}
    assert [(each["fieldName"], each["code"]) for each in card["errors"]] == [
        ("balanceDetails", "14020"),
        ("paymentInstruction", "14020"),
    ]
    counts = ("errorCount", "accountCount", *(f"{part}SuccessCount" for part in sorted(PARTS)))
    assert [bundle[name] for name in counts] == [2, 3, 3, 2, 2]


@pytest.mark.parametrize(
    ("include", "parts"),
    [
        ("balanceDetails", {"balanceDetails"}),
        ("paymentInstruction,accountIdentity", {"paymentInstruction", "accountIdentity"}),
        ("balanceDetails, paymentInstruction, accountIdentity", PARTS),
    ],
)
def test_a_caller_may_ask_for_some_of_the_parts(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, include: str, parts: set[str]
) -> None:
    account_id = sandbox.connect(customer_id).account_ids[0]

    bundle = of_account(sandbox_client, customer_id, account_id, include=include)

    assert bundle["accounts"][0].keys() & PARTS == parts
    assert {part for part in PARTS if bundle[f"{part}SuccessCount"]} == parts


def test_a_part_that_there_is_not_is_refused(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    account_id = sandbox.connect(customer_id).account_ids[0]

    with pytest.raises(BadRequestError, match="balanceDetails, accountIdentity, paymentInstruction") as caught:
        of_account(sandbox_client, customer_id, account_id, include="balanceDetails,transactions")

    assert caught.value.code == "12019"


@pytest.mark.parametrize(
    ("minutes", "interval", "live"), [(29, {}, False), (31, {}, True), (2, {"balance_cache_interval": 1}, True)]
)
def test_a_balance_may_be_as_old_as_the_caller_allows(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, minutes: int, interval: Any, *, live: bool
) -> None:
    account_id = sandbox.connect(customer_id).account_ids[0]
    sandbox.advance(minutes=minutes)

    bundle = of_account(sandbox_client, customer_id, account_id, include="balanceDetails", **interval)

    later = (NOW + dt.timedelta(minutes=minutes)).strftime("%Y-%m-%dT%H:%M:%SZ")
    assert bundle["accounts"][0]["balanceDetails"]["clearedBalanceDate"] == (later if live else WRITTEN)


@pytest.mark.parametrize(("profile", "code"), [("reconnect", "948"), ("mfa", "185")])
def test_an_institution_that_refuses_still_has_what_is_stored(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, profile: str, code: str
) -> None:
    account_id = sandbox.connect(customer_id, profile=profile).account_ids[0]

    (account,) = of_account(sandbox_client, customer_id, account_id)["accounts"]

    assert account.keys() & PARTS == {"balanceDetails", "paymentInstruction"}
    assert [(each["fieldName"], each["code"]) for each in account["errors"]] == [("accountIdentity", code)]


def test_an_overdrawn_account_has_no_amounts_below_zero(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    account_id = sandbox.connect(customer_id, profile="struggling").account_ids[0]
    for _ in range(60):
        if sandbox.world.account(customer_id, account_id).balance < 0:
            break
        sandbox.advance(days=1)
        sandbox_client.aggregation.v2.customers.accounts.create(customer_id=customer_id)
    else:
        pytest.fail("the account is never below zero")

    (account,) = of_account(sandbox_client, customer_id, account_id, include="balanceDetails")["accounts"]

    assert account["balanceDetails"]["clearedBalance"] == 0


def test_a_login_that_is_not_there_has_no_accounts(sandbox_client: Client, customer_id: str) -> None:
    with pytest.raises(NotFoundError) as caught:
        of_login(sandbox_client, customer_id, "1007302745")
    assert caught.value.code == "38007"


@pytest.mark.parametrize(("whose", "code"), [("account", "38003"), ("customer", "14001")])
def test_who_is_not_there_has_no_bundle(sandbox_client: Client, customer_id: str, whose: str, code: str) -> None:
    with pytest.raises(NotFoundError) as caught:
        of_account(sandbox_client, "1" if whose == "customer" else customer_id, "5011648377")
    assert caught.value.code == code
