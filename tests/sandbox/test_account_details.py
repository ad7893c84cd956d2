"""Balances, payment details, owners, loan details and authorizations of the sandbox."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any

import pytest

from open_banking import BadRequestError, InternalServerError, MFAChallengeError, NotFoundError
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from open_banking import Client, models

NOW = dt.datetime(2025, 3, 14, 9, tzinfo=dt.UTC)
PRESENT = 1_741_942_800
MINUTE = 60
CENT = pytest.approx
# The first of these has no products, the second lacks one.
UNCERTIFIED, WITHOUT_OWNERS = 200_029, 200_007


@pytest.fixture
def now() -> dt.datetime:
    return NOW


def accounts_by_type(client: Client, customer_id: str) -> dict[str, models.CustomerAccount]:
    listed = client.aggregation.v1.customers.accounts.list(customer_id=customer_id)
    return {each.type: each for each in listed.accounts}


def called(client: Client, call: str, **arguments: Any) -> Any:
    """Call an operation of the aggregation by its dotted name."""
    operation: Any = client.aggregation
    for name in call.split("."):
        operation = getattr(operation, name)
    return operation(**arguments)


BALANCE = "v1.customers.accounts.available_balance.list"
LIVE_BALANCE = "v1.customers.accounts.available_balance.live.list"
ACH = "v1.customers.accounts.details.list"
INSTRUCTIONS = "v3.customers.accounts.details.list"
OWNER = "v1.customers.accounts.owner.list"
OWNERS = "v3.customers.accounts.owner.list"
LOAN = "v2.customers.accounts.loan_details.list"


# Which accounts have what


@pytest.mark.parametrize(
    ("call", "supported"),
    [
        (BALANCE, ["checking", "savings", "moneyMarket", "cd"]),
        (LIVE_BALANCE, ["checking", "savings", "moneyMarket", "cd"]),
        (ACH, ["checking", "savings", "moneyMarket"]),
        (INSTRUCTIONS, ["checking", "savings", "moneyMarket"]),
        (LOAN, ["mortgage", "loan", "studentLoan", "studentLoanGroup", "studentLoanAccount"]),
    ],
)
def test_some_types_of_accounts_have_it_and_the_others_say_which(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, call: str, supported: list[str]
) -> None:
    sandbox.connect(customer_id, profile="everything")

    for kind, account in accounts_by_type(sandbox_client, customer_id).items():
        arguments = {"customer_id": customer_id, "account_id": account.id}
        if kind in supported:
            called(sandbox_client, call, **arguments)
            continue
        with pytest.raises(BadRequestError) as caught:
            called(sandbox_client, call, **arguments)
        assert caught.value.code == "14020"
        assert f"{kind}, which" in str(caught.value)
        assert ", ".join(supported) in str(caught.value)


@pytest.mark.parametrize("call", [OWNER, OWNERS])
def test_everybody_owns_their_accounts_but_nobody_a_crypto_wallet(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, call: str
) -> None:
    sandbox.connect(customer_id, profile="everything")
    accounts = accounts_by_type(sandbox_client, customer_id)

    for kind in ("checking", "creditCard", "mortgage", "401k"):
        called(sandbox_client, call, customer_id=customer_id, account_id=accounts[kind].id)

    with pytest.raises(BadRequestError, match="cryptocurrency"):
        called(sandbox_client, call, customer_id=customer_id, account_id=accounts["cryptocurrency"].id)


@pytest.mark.parametrize(
    ("institution_id", "call"),
    [(UNCERTIFIED, BALANCE), (UNCERTIFIED, ACH), (WITHOUT_OWNERS, OWNER), (WITHOUT_OWNERS, OWNERS)],
)
def test_an_institution_gives_only_what_it_is_certified_for(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, institution_id: int, call: str
) -> None:
    account_id = sandbox.connect(customer_id, institution_id=institution_id).account_ids[0]

    with pytest.raises(BadRequestError, match="not certified"):
        called(sandbox_client, call, customer_id=customer_id, account_id=account_id)


def test_an_institution_gives_what_it_is_certified_for(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    account_id = sandbox.connect(customer_id, institution_id=WITHOUT_OWNERS).account_ids[0]

    balance = called(sandbox_client, BALANCE, customer_id=customer_id, account_id=account_id)

    assert balance.aggregation_status_code == 0


# Balances


def test_what_is_pending_is_not_available(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    account_id = sandbox.connect(customer_id).account_ids[0]
    account = accounts_by_type(sandbox_client, customer_id)["checking"]
    pending = [
        each.amount or 0
        for each in sandbox_client.aggregation.v4.customers.accounts.transactions.list(
            customer_id=customer_id, account_id=account_id, from_date=0, to_date=PRESENT, include_pending=True
        ).transactions
        if each.status == "pending"
    ]

    balance = called(sandbox_client, BALANCE, customer_id=customer_id, account_id=account_id)

    assert pending
    assert max(pending) < 0
    assert balance.cleared_balance == account.balance
    assert balance.available_balance == CENT(balance.cleared_balance + sum(pending))
    assert account.detail is not None
    assert account.detail.available_balance_amount == balance.available_balance
    assert balance.cleared_balance_date == balance.available_balance_date == PRESENT
    assert balance.id == int(customer_id)


@pytest.mark.parametrize(
    ("minutes", "interval", "live"),
    [
        *((0, None, True), (30, None, False), (31, None, True)),
        *((10, 0, True), (10, 5, True), (10, 10, False), (10, 1440, False)),
    ],
)
def test_a_live_balance_may_be_as_old_as_the_caller_allows(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, minutes: int, interval: int | None, *, live: bool
) -> None:
    account_id = sandbox.connect(customer_id).account_ids[0]
    sandbox.advance(minutes=minutes)
    arguments: dict[str, Any] = {} if interval is None else {"balance_cache_interval": interval}

    balance = called(sandbox_client, LIVE_BALANCE, customer_id=customer_id, account_id=account_id, **arguments)

    assert balance.cleared_balance_date == PRESENT + (minutes * MINUTE if live else 0)


def test_a_live_balance_shows_what_the_last_refresh_did_not_know(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    account_id = sandbox.connect(customer_id).account_ids[0]
    before = accounts_by_type(sandbox_client, customer_id)["checking"].balance
    sandbox.advance(days=10)
    arguments = {"customer_id": customer_id, "account_id": account_id}

    assert called(sandbox_client, BALANCE, **arguments).cleared_balance == before
    live = called(sandbox_client, LIVE_BALANCE, **arguments).cleared_balance

    assert live != before
    assert called(sandbox_client, BALANCE, **arguments).cleared_balance == live
    assert accounts_by_type(sandbox_client, customer_id)["checking"].balance == live


# Payments


def test_numbers_for_payments_are_those_of_the_account_and_its_bank(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    sandbox.connect(customer_id)
    accounts = accounts_by_type(sandbox_client, customer_id)

    for kind, sends in (("checking", True), ("savings", False)):
        account = accounts[kind]
        arguments = {"customer_id": customer_id, "account_id": account.id}
        numbers = called(sandbox_client, ACH, **arguments)
        ach, rtp = called(sandbox_client, INSTRUCTIONS, **arguments).payment_instruction

        assert numbers.real_account_number == account.number
        assert account.real_account_number_last4 == account.account_number_display == account.number[-4:]
        # FinBank's, with the ABA's checksum: 3 * (1+0+3) + 7 * (9+1+2) + (1+7+6) = 110.
        assert re.fullmatch(r"\d{9}", numbers.routing_number)
        assert sum(int(d) * w for d, w in zip(numbers.routing_number, (3, 7, 1) * 3, strict=True)) % 10 == 0
        assert (ach.type, rtp.type) == ("ach", "rtp")
        for each in (ach, rtp):
            assert each.account_number == account.number
            assert [(d.type, d.value) for d in each.descriptors] == [("routingNumber", numbers.routing_number)]
        assert (rtp.transfer_in_enabled, rtp.transfer_out_enabled) == (True, sends)


# Owners


def test_owners_are_the_customer(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    account_id = sandbox.connect(customer_id).account_ids[0]
    arguments = {"customer_id": customer_id, "account_id": account_id}

    owner = called(sandbox_client, OWNER, **arguments)
    (holder,) = called(sandbox_client, OWNERS, **arguments).holders

    assert owner.owner_name == holder.owner_name == "Ada Alder"
    assert (holder.first_name, holder.last_name) == ("Ada", "Alder")
    assert owner.as_of_date == PRESENT
    (address,) = holder.addresses
    assert address.owner_address == owner.owner_address
    assert address.owner_address == f"{address.line1}, {address.city}, {address.state} {address.postal_code}"
    assert holder.relationship == "PRIMARY"
    # Nobody has such a number or address.
    assert re.fullmatch(r"9\d\d-\d\d-\d{4}", holder.documentations[0].tax_id)
    assert holder.emails[0].email.endswith("@example.com")
    assert re.fullmatch(r"\d{3}-555-01\d\d", holder.phones[0].phone)


@pytest.mark.parametrize(
    ("wanted", "there"), [({}, False), ({"with_insights": False}, False), ({"with_insights": True}, True)]
)
def test_insights_come_when_they_are_wanted(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, wanted: dict[str, bool], *, there: bool
) -> None:
    account_id = sandbox.connect(customer_id).account_ids[0]

    (holder,) = called(sandbox_client, OWNERS, customer_id=customer_id, account_id=account_id, **wanted).holders

    assert ("identityInsights" in holder.to_dict()) == there


def test_the_relation_of_an_owner_follows_from_the_type_of_the_account(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    for profile, kind, relationship in (
        ("homeowner", "mortgage", "PRIMARY_BORROWER"),
        ("business", "lineOfCredit", "BUSINESS"),
    ):
        sandbox.connect(customer_id, profile=profile)
        account = accounts_by_type(sandbox_client, customer_id)[kind]

        (holder,) = called(sandbox_client, OWNERS, customer_id=customer_id, account_id=account.id).holders

        assert holder.relationship == relationship


@pytest.mark.parametrize("call", [OWNER, OWNERS, LIVE_BALANCE])
@pytest.mark.parametrize(("profile", "status"), [("reconnect", 500), ("mfa", 203)])
def test_what_asks_the_institution_fails_as_it_does(call: str, profile: str, status: int) -> None:
    # Without a validator, since the document leaves these statuses out.
    with Sandbox(now=NOW, running=False) as sandbox, sandbox.client() as client:
        customer_id = client.aggregation.v2.customers.testing.create(data={"username": "customer_one"}).id
        account_id = sandbox.connect(customer_id, profile=profile).account_ids[0]

        fresh: dict[str, Any] = {"balance_cache_interval": 0} if call == LIVE_BALANCE else {}

        with pytest.raises((InternalServerError, MFAChallengeError)) as caught:
            called(client, call, customer_id=customer_id, account_id=account_id, **fresh)

    assert caught.value.status_code == status


@pytest.mark.parametrize("call", [BALANCE, ACH, INSTRUCTIONS])
def test_what_is_stored_already_is_there_although_the_institution_refuses(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, call: str
) -> None:
    account_id = sandbox.connect(customer_id, profile="reconnect").account_ids[0]

    assert called(sandbox_client, call, customer_id=customer_id, account_id=account_id)


# Loans


def test_a_mortgage_says_where_it_is_paid(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    sandbox.connect(customer_id, profile="homeowner")
    mortgage = accounts_by_type(sandbox_client, customer_id)["mortgage"]

    details = called(sandbox_client, LOAN, customer_id=customer_id, account_id=mortgage.id)

    assert details.loan_number == mortgage.number
    assert details.loan_payment_number.endswith(mortgage.number)
    assert details.loan_payment_address.startswith("PO Box")
    assert "accountDetail" not in details.to_dict()


def test_a_student_loan_says_what_pays_it_off(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    sandbox.connect(customer_id, profile="student")
    accounts = accounts_by_type(sandbox_client, customer_id)
    loan, whole = accounts["studentLoan"], accounts["studentLoanAccount"]
    record: Any = loan.detail

    details = called(sandbox_client, LOAN, customer_id=customer_id, account_id=loan.id)

    account = details.account_detail
    (part,) = account.loan_detail
    assert (account.account_id, account.account_number) == (whole.id, whole.number)
    assert (part.account_id, part.loan_number) == (loan.id, loan.number)
    # What is owed, and the interest until the next payment is due.
    assert part.loan_future_payoff_amount == CENT(record.payoff_amount + record.next_payment_interest_amount)
    assert part.loan_future_payoff_date == dt.datetime(2025, 4, 5, 12, tzinfo=dt.UTC)


def test_a_group_says_what_pays_off_each_of_its_loans(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    sandbox.connect(customer_id, profile="student")
    listed = sandbox_client.aggregation.v1.customers.accounts.list(customer_id=customer_id).accounts
    group = next(each for each in listed if each.type == "studentLoanGroup")

    details = called(sandbox_client, LOAN, customer_id=customer_id, account_id=group.id)

    (shown,) = details.account_detail.group_detail
    loans = [each for each in listed if each.parent_account == group.id]
    assert (shown.account_id, shown.group_number) == (group.id, group.number)
    assert [each.account_id for each in shown.group_loan_detail] == [each.id for each in loans]
    assert shown.group_future_payoff_amount == CENT(
        sum(each.loan_future_payoff_amount for each in shown.group_loan_detail)
    )


# Authorization


def test_an_authorization_lasts_a_year_from_the_login_on(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    login_id = int(sandbox.connect(customer_id).institution_login_id)
    get = sandbox_client.customers.institution_logins.authorization_details.list
    sandbox.advance(days=3)

    details = get(institution_login_id=login_id)

    assert details.institution_login_id == login_id
    assert details.authorization_start_date == "2025-03-14T09:00:00Z"
    assert details.authorization_end_date == "2026-03-14T09:00:00Z"
    with pytest.raises(NotFoundError) as caught:
        get(institution_login_id=login_id + 1)
    assert caught.value.code == "3003"
