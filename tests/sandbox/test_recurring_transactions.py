"""Recurring transactions: found among the listed ones, with numbers that agree with these."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from statistics import fmean, median
from typing import TYPE_CHECKING, Any

import pytest

from open_banking import NotFoundError

if TYPE_CHECKING:
    from open_banking import Client, models
    from open_banking.sandbox import Sandbox

    Stream = models.RecurringOutFlowTransaction | models.RecurringInFlowTransaction

DAY = 24 * 60 * 60
PROFILES = ["everyday", "student", "business", "investor"]


@pytest.fixture
def now() -> dt.datetime:
    # 180 days before is the 19th of September, so that there are six firsts of a month.
    return dt.datetime(2026, 3, 18, 9, 30, tzinfo=dt.UTC)


def recurring(client: Client, customer_id: str, *account_ids: str) -> models.RecurringTransactionsDetails:
    data: Any = {"account_ids": list(account_ids)} if account_ids else {}
    return client.aggregation.customers.recurring_transactions.list(customer_id=customer_id, data=data)


def streams_of(details: models.RecurringTransactionsDetails) -> list[tuple[str, Stream]]:
    """All streams with their accounts."""
    return [
        (str(account.account_id), each)
        for account in details.account_recurring_transactions or []
        for each in (*(account.recurring_outflows or ()), *(account.recurring_inflows or ()))
    ]


def listed(client: Client, customer_id: str) -> dict[str, models.Transaction]:
    page = client.aggregation.v3.customers.transactions.list(
        customer_id=customer_id, from_date=0, to_date=2**40, limit=1000
    )
    return {str(each.id): each for each in page.transactions}


def day_of(transaction: models.Transaction) -> dt.date:
    return dt.datetime.fromtimestamp(transaction.transaction_date or 0, dt.UTC).date()


@pytest.mark.parametrize("profile", PROFILES)
def test_numbers_agree_with_the_listed_transactions(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, profile: str
) -> None:
    sandbox.connect(customer_id, profile=profile)
    transactions = listed(sandbox_client, customer_id)

    found = streams_of(recurring(sandbox_client, customer_id))

    assert len(found) > 6
    for account_id, stream in found:
        those = [transactions[each] for each in stream.transaction_ids or []]
        amounts = [each.amount for each in those]
        days = [day_of(each) for each in those]
        gaps = [(later - earlier).days for earlier, later in pairwise(days)]
        payees = {each.categorization.normalized_payee_name for each in those if each.categorization}
        categories = [each.categorization.category for each in those if each.categorization]

        assert {str(each.account_id) for each in those} == {account_id}
        assert payees == {stream.normalized_payee_name}
        assert stream.transaction_categories == list(dict.fromkeys(categories))
        assert stream.count_of_transactions == len(those) >= 3
        assert stream.minimum_historical_amount == min(amounts)
        assert stream.maximum_historical_amount == max(amounts)
        assert stream.mean_historical_amount == pytest.approx(fmean(amounts), abs=0.006)
        assert stream.median_historical_amount == pytest.approx(median(amounts), abs=0.006)
        assert stream.expected_next_transaction_amount == stream.median_historical_amount
        assert stream.cadence == round(fmean(gaps))
        assert stream.expected_next_transaction_date == days[-1] + dt.timedelta(days=stream.cadence)
        # At regular intervals, which those of a person who buys now and then are not.
        assert max(gaps) - min(gaps) <= 12


def test_no_transaction_is_in_two_streams(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    sandbox.connect(customer_id, profile="student")

    ids = [
        each
        for _, stream in streams_of(recurring(sandbox_client, customer_id))
        for each in stream.transaction_ids or []
    ]

    assert len(ids) == len(set(ids))


def test_money_that_comes_in_is_told_from_money_that_goes_out(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    sandbox.connect(customer_id)

    for account in recurring(sandbox_client, customer_id).account_recurring_transactions or []:
        assert all((each.maximum_historical_amount or 0) < 0 for each in account.recurring_outflows or [])
        assert all((each.minimum_historical_amount or 0) > 0 for each in account.recurring_inflows or [])


def test_rent_is_due_once_a_month_and_wages_every_two_weeks(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    checking = sandbox.connect(customer_id).account_ids[0]

    (account,) = recurring(sandbox_client, customer_id, checking).account_recurring_transactions or []

    outflows = {str(each.normalized_payee_name): each for each in account.recurring_outflows or []}
    rent = outflows["Parkside Property Rent"]
    # October to March: 31, 30, 31, 31 and 28 days apart, 30.2 in the mean.
    assert (rent.count_of_transactions, rent.cadence, rent.status) == (6, 30, "ACTIVE")
    assert rent.expected_next_transaction_date == dt.date(2026, 3, 31)
    assert rent.transaction_categories == ["Mortgage & Rent"]
    assert {"Summit Power & Water", "Clearline Mobile", "Fiberfield Internet"} <= outflows.keys()
    assert "Green Basket Market" not in outflows
    (wages,) = account.recurring_inflows or []
    assert (wages.cadence, wages.transaction_categories) == (14, ["Paycheck"])


def test_payments_of_two_loans_on_one_day_are_two_streams(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    checking = sandbox.connect(customer_id, profile="student").account_ids[0]

    found = streams_of(recurring(sandbox_client, customer_id, checking))

    loans = [each for _, each in found if each.transaction_categories == ["Student Loan"]]
    assert [each.count_of_transactions for each in loans] == [6, 6]


def test_those_of_the_customer_are_those_of_the_named_accounts(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    checking, savings, card = sandbox.connect(customer_id).account_ids

    everything = recurring(sandbox_client, customer_id)
    one = recurring(sandbox_client, customer_id, savings)
    two = recurring(sandbox_client, customer_id, savings, checking, savings)

    ids = [[each.account_id for each in found.account_recurring_transactions or []] for found in (everything, one, two)]
    assert ids == [[checking, savings, card], [savings], [savings, checking]]
    for found in (everything, one, two):
        apart = found.account_recurring_transactions or []
        together = found.customer_recurring_transactions
        assert together is not None
        assert together.recurring_outflows == [each for part in apart for each in part.recurring_outflows or []]
        assert together.recurring_inflows == [each for part in apart for each in part.recurring_inflows or []]


def test_nothing_more_is_expected_of_what_has_ended(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    checking, savings, _ = sandbox.connect(customer_id).account_ids
    sandbox_client.aggregation.v1.customers.accounts.delete(customer_id=customer_id, account_id=savings)
    sandbox.advance(days=60)
    sandbox_client.aggregation.v1.customers.accounts.create(customer_id=customer_id)

    found = {
        str(each.normalized_payee_name): each
        for _, each in streams_of(recurring(sandbox_client, customer_id, checking))
    }

    saved, rent = found["Transfer to FinBank Savings"], found["Parkside Property Rent"]
    assert (saved.status, rent.status) == ("INACTIVE", "ACTIVE")
    assert saved.expected_next_transaction_date is None
    assert saved.expected_next_transaction_amount is None


def test_what_is_not_there_is_refused(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    other = sandbox_client.aggregation.v2.customers.testing.create(data={"username": "customer_two"}).id
    account_id = sandbox.connect(other, profile="student").account_ids[-1]

    for customer, accounts, code in (
        ("1", (), "14001"),
        (customer_id, (), "38003"),
        (customer_id, (account_id,), "38003"),
        # The account with a servicer, which has no transactions of its own.
        (other, (account_id,), "24553"),
    ):
        with pytest.raises(NotFoundError) as caught:
            recurring(sandbox_client, customer, *accounts)
        assert caught.value.code == code
