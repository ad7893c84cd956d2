"""The daily balances beside a page of an account's transactions."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from open_banking import Client, models
    from open_banking.sandbox import Sandbox

DAY = 24 * 60 * 60


@pytest.fixture
def now() -> dt.datetime:
    """Some days after wages, so that some transactions are pending."""
    return dt.datetime(2026, 3, 18, 9, 30, tzinfo=dt.UTC)


def page_of(client: Client, customer_id: str, account_id: str, **further: Any) -> models.Transactions:
    arguments: Any = {"from_date": 0, "to_date": 2**40, "limit": 1000, "show_daily_balance": True, **further}
    return client.aggregation.v4.customers.accounts.transactions.list(
        customer_id=customer_id, account_id=account_id, **arguments
    )


@pytest.mark.parametrize("profile", ["everyday", "homeowner"])
def test_they_lead_from_day_to_day_to_the_balance_of_the_account(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, profile: str
) -> None:
    for account_id in sandbox.connect(customer_id, profile=profile).account_ids:
        page = page_of(sandbox_client, customer_id, account_id, sort="asc")
        account = sandbox_client.aggregation.v2.customers.accounts.get(customer_id=customer_id, account_id=account_id)
        moved: dict[int, float] = {}
        for each in page.transactions:
            day = (each.posted_date or 0) // DAY
            moved[day] = moved.get(day, 0) + each.amount
        # From the second week on: among those of the first some were made before what is shown begins.
        second_week = min(moved) + 7
        moved = {day: amount for day, amount in moved.items() if day >= second_week}

        balances = [each for each in page.daily_balances or [] if each.date // DAY >= second_week]

        assert [each.date // DAY for each in balances] == sorted(moved)
        for balance in balances:
            assert balance.ending - balance.beginning == pytest.approx(moved[balance.date // DAY], abs=0.001)
        for earlier, later in pairwise(balances):
            assert later.beginning == earlier.ending
        assert balances[-1].ending == account.balance


def test_the_last_of_a_day_leads_to_its_ending_balance(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    checking = sandbox.connect(customer_id).account_ids[0]

    page = page_of(sandbox_client, customer_id, checking)

    last = max(page.transactions, key=lambda each: (each.posted_date or 0, each.id))
    of_the_day = next(each for each in page.daily_balances or [] if each.date // DAY == (last.posted_date or 0) // DAY)
    assert of_the_day.ending == last.running_balance_amount


@pytest.mark.parametrize("sort", ["asc", "desc"])
def test_a_page_has_those_of_its_days_in_its_order(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, sort: str
) -> None:
    savings = sandbox.connect(customer_id).account_ids[1]

    page = page_of(sandbox_client, customer_id, savings, limit=3, sort=sort)

    # A savings account has two transactions a month, on days of their own.
    assert [each.date // DAY for each in page.daily_balances or []] == [
        (each.posted_date or 0) // DAY for each in page.transactions
    ]
    assert len(page.daily_balances or []) == 3


def test_what_is_pending_has_none(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    checking = sandbox.connect(customer_id).account_ids[0]

    usual = page_of(sandbox_client, customer_id, checking)
    with_pending = page_of(sandbox_client, customer_id, checking, include_pending=True)

    assert len(with_pending.transactions) > len(usual.transactions)
    assert with_pending.daily_balances
    assert {each.date for each in with_pending.daily_balances} == {each.date for each in usual.daily_balances or []}


@pytest.mark.parametrize("further", [{"show_daily_balance": False}, {"show_daily_balance": None}])
def test_there_are_none_unless_they_are_asked_for(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, further: dict[str, Any]
) -> None:
    checking = sandbox.connect(customer_id).account_ids[0]

    assert "dailyBalances" not in page_of(sandbox_client, customer_id, checking, **further).to_dict()


def test_a_page_without_transactions_has_an_empty_list(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    checking = sandbox.connect(customer_id).account_ids[0]

    assert page_of(sandbox_client, customer_id, checking, to_date=5).daily_balances == []
