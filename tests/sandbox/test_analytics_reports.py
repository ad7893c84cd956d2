"""Analytics reports on people and businesses: attributes that follow from the transactions in the same report."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from reporting import Borrower, add_business, attribute, borrower, cents, check_statistics

from open_banking import BadRequestError, NotFoundError

if TYPE_CHECKING:
    from open_banking import Client
    from open_banking.sandbox import Sandbox

NOW = dt.datetime(2026, 3, 18, 9, 30, tzinfo=dt.UTC)
CALENDAR, ROLLING = "MONTHLY_CALENDAR", "MONTHLY_ROLLING_30"
PERSONAL = {"for_cra_purpose": False}


@pytest.fixture
def now() -> dt.datetime:
    return NOW


def asked(client: Client, customer_id: str, family: str, user: str = "personal", **data: Any) -> Any:
    """The acknowledgement of a report of the balance or the cashflow family."""
    generate = getattr(client.decisioning.v2.customers.reports, f"{family}_analytics").user_types
    return generate.create(customer_id=customer_id, user_type=user, data={"analytics_report_data": PERSONAL, **data})


def finished(client: Client, customer_id: str, family: str, **data: Any) -> Any:
    return client.wait_for_report(asked(client, customer_id, family, **data))


def day_of(transaction: Any) -> dt.date:
    return dt.datetime.fromtimestamp(transaction.posted_date, dt.UTC).date()


def accounts_of(report: Any) -> list[Any]:
    return [account for institution in report.institutions for account in institution.accounts]


def transactions_of(report: Any) -> list[Any]:
    return [transaction for account in accounts_of(report) for transaction in account.transactions]


@pytest.mark.parametrize(("family", "start"), [("balance", "bar"), ("cashflow", "cfr")])
@pytest.mark.parametrize(
    ("user", "data", "end"),
    [
        ("business", {"for_cra_purpose": True, "applicant_is_personal_guarantor": True}, "bcra"),
        ("business", {"for_cra_purpose": True, "applicant_is_personal_guarantor": False}, "bftc"),
        ("business", {"for_cra_purpose": False}, "bnoncra"),
        ("personal", {"for_cra_purpose": True}, "pcra"),
        ("personal", {"for_cra_purpose": False}, "pnoncra"),
    ],
)
def test_each_type_is_built(  # noqa: PLR0917  # a table of both kinds
    sandbox: Sandbox, sandbox_client: Client, family: str, start: str, user: str, data: dict[str, bool], end: str
) -> None:
    person = borrower(sandbox, sandbox_client)
    add_business(sandbox_client, person.id)

    ack = asked(sandbox_client, person.id, family, user, analytics_report_data=data)
    report = sandbox_client.wait_for_report(ack)

    assert report.type == ack.type == start + end
    assert report.status == "success"
    assert type(report).__name__ == {"bar": "AFBalanceAnalyticsReport", "cfr": "AFCashFlowAnalyticsReport"}[start]
    named = report.business_details.name if report.business_details else None
    assert named == ("Round Tires" if user == "business" else None)
    # Two years, and no day less than that by much: there is a transaction nearly every day.
    assert 725 <= report.days <= 731
    assert report.seasoned is True


def test_a_consumer_is_needed_for_consumer_reporting_alone(sandbox: Sandbox, sandbox_client: Client) -> None:
    customer_id = sandbox_client.aggregation.v2.customers.testing.create(data={"username": "customer_one"}).id
    sandbox.connect(customer_id)

    assert finished(sandbox_client, customer_id, "balance").status == "success"
    with pytest.raises(NotFoundError, match="consumer"):
        asked(sandbox_client, customer_id, "balance", analytics_report_data={"for_cra_purpose": True})


@pytest.mark.parametrize("family", ["balance", "cashflow"])
def test_an_account_to_pay_from_is_needed(sandbox: Sandbox, sandbox_client: Client, family: str) -> None:
    person = borrower(sandbox, sandbox_client)

    with pytest.raises(BadRequestError, match="checking"):
        asked(sandbox_client, person.id, family, account_ids=person.account_ids[2])


@pytest.fixture
def struggling(sandbox: Sandbox, sandbox_client: Client) -> Borrower:
    return borrower(sandbox, sandbox_client, "struggling")


def test_the_balances_of_each_month(sandbox_client: Client, struggling: Borrower) -> None:
    report = finished(sandbox_client, struggling.id, "balance")

    (account,) = accounts_of(report)
    assert account.id == int(struggling.account_ids[0])
    (state,) = attribute(account.account_analytics, "ASSET_BALANCE").reported_by_time_periods
    assert state.time_interval_type == CALENDAR
    assert (state.periods[0].start_date, state.periods[-1].end_date) == (dt.date(2024, 3, 18), dt.date(2026, 3, 18))
    assert [each.start_date.day for each in state.periods] == [18, *[1] * 24]
    for period in state.periods:
        balances = []
        for index in range((period.end_date - period.start_date).days + 1):
            day = period.start_date + dt.timedelta(days=index)
            later = sum(cents(each.amount) for each in account.transactions if day_of(each) > day)
            balances.append(cents(account.current_balance) - later)
        check_statistics(period, balances)
        assert (cents(period.beginning_value), cents(period.ending_value)) == (balances[0], balances[-1])
    assert min(each.min for each in state.periods) < 0
    assert cents(state.periods[-1].ending_value) == cents(account.current_balance)


@pytest.mark.parametrize(
    ("name", "chosen"),
    [
        ("CASH_INFLOW", lambda each: each.amount > 0),
        ("CASH_OUTFLOW", lambda each: each.amount < 0),
        ("ALL_CASH_FLOWS", lambda _: True),
        ("NSF_FEE_CHARGES", lambda each: each.description == "Overdraft fee"),
        ("NSF_FEE_REVERSALS", lambda _: False),
        ("REVENUE", lambda each: each.category == "Paycheck"),
    ],
)
def test_the_flows_of_each_month(sandbox_client: Client, struggling: Borrower, name: str, chosen: Any) -> None:
    report = finished(sandbox_client, struggling.id, "cashflow")

    transactions = [each for each in transactions_of(report) if chosen(each)]
    found = attribute(report.customer_analytics, name)
    assert sorted(found.transaction_ids) == sorted(str(each.id) for each in transactions)
    (aggregated,) = found.aggregated_by_time_periods
    for period in aggregated.periods:
        inside = [cents(each.amount) for each in transactions if period.start_date <= day_of(each) <= period.end_date]
        check_statistics(period, inside)
    assert sum(each.count for each in aggregated.periods) == len(transactions)


def test_a_month_below_zero_has_one_overdraft_fee(sandbox_client: Client, struggling: Borrower) -> None:
    report = finished(sandbox_client, struggling.id, "cashflow")

    (fees,) = attribute(report.customer_analytics, "NSF_FEE_CHARGES").aggregated_by_time_periods
    assert {(each.count, each.sum) for each in fees.periods} == {(1, -34.0), (0, None)}


def test_a_fee_that_was_given_back_is_a_reversal(
    sandbox: Sandbox, sandbox_client: Client, struggling: Borrower
) -> None:
    account = sandbox.world.customers[struggling.id].accounts[struggling.account_ids[0]]
    fee = next(each for each in account.posted if each.kind == "fee")
    account.transactions.append(
        fee._replace(id=1, amount=34_00, posted=int(NOW.timestamp()), description="Overdraft fee reversal")
    )
    account.transactions.sort(key=lambda each: each.posted)

    report = finished(sandbox_client, struggling.id, "cashflow")

    assert attribute(report.customer_analytics, "NSF_FEE_REVERSALS").transaction_ids == ["1"]
    assert "1" not in attribute(report.customer_analytics, "NSF_FEE_CHARGES").transaction_ids


def test_the_net_cash_flow_of_each_day(sandbox_client: Client, struggling: Borrower) -> None:
    report = finished(sandbox_client, struggling.id, "cashflow")

    transactions = transactions_of(report)
    (state,) = attribute(report.customer_analytics, "NET_CASH_FLOW").reported_by_time_periods
    for period in state.periods:
        days = [
            period.start_date + dt.timedelta(days=index)
            for index in range((period.end_date - period.start_date).days + 1)
        ]
        nets = [sum(cents(each.amount) for each in transactions if day_of(each) == day) for day in days]
        check_statistics(period, nets)
        assert (cents(period.beginning_value), cents(period.ending_value)) == (nets[0], nets[-1])


def test_all_accounts_together_are_the_sum_of_each(sandbox: Sandbox, sandbox_client: Client) -> None:
    person = borrower(sandbox, sandbox_client, "saver")

    balances = finished(sandbox_client, person.id, "balance")
    flows = finished(sandbox_client, person.id, "cashflow")

    # The certificate is none to pay from.
    assert [each.type for each in accounts_of(balances)] == ["checking", "savings", "moneyMarket"]

    def endings(analytics: Any) -> list[int]:
        (state,) = attribute(analytics, "ASSET_BALANCE").reported_by_time_periods
        return [cents(each.ending_value) for each in state.periods]

    parts = [endings(each.account_analytics) for each in accounts_of(balances)]
    assert endings(balances.customer_analytics) == [sum(month) for month in zip(*parts, strict=True)]

    def count(analytics: Any) -> int:
        return len(attribute(analytics, "ALL_CASH_FLOWS").transaction_ids)

    assert count(flows.customer_analytics) == sum(count(each.account_analytics) for each in accounts_of(flows)) > 0


@pytest.mark.parametrize("family", ["balance", "cashflow"])
def test_the_analytics_of_an_account_have_their_older_name_too(
    sandbox_client: Client, struggling: Borrower, family: str
) -> None:
    report = finished(sandbox_client, struggling.id, family)

    (account,) = accounts_of(report)
    assert account.analytics == account.account_analytics
    assert account.analytics.state_attributes


def test_wages_are_a_stream(sandbox: Sandbox, sandbox_client: Client) -> None:
    person = borrower(sandbox, sandbox_client)

    report = finished(sandbox_client, person.id, "cashflow")

    paychecks = [each for each in transactions_of(report) if each.category == "Paycheck"]
    employer = paychecks[0].normalized_payee
    (wages,) = [each for each in report.customer_analytics.streams if each.payor == employer]
    assert wages.payee == accounts_of(report)[0].owner_name
    assert wages.cadence == 14
    assert wages.recency == (NOW.date() - max(map(day_of, paychecks))).days < 14
    assert sorted(wages.transaction_ids) == sorted(str(each.id) for each in paychecks)
    assert wages.id in attribute(report.customer_analytics, "REVENUE").stream_ids
    assert wages.id not in attribute(report.customer_analytics, "CASH_OUTFLOW").stream_ids
    assert wages.id in {each.id for each in accounts_of(report)[0].account_analytics.streams}


def test_a_bill_is_a_stream_the_other_way(sandbox: Sandbox, sandbox_client: Client) -> None:
    person = borrower(sandbox, sandbox_client)

    report = finished(sandbox_client, person.id, "cashflow")

    (bill,) = [each for each in report.customer_analytics.streams if each.payee == "Clearline Mobile"]
    (wages,) = [each for each in report.customer_analytics.streams if each.cadence == 14]
    assert bill.payor == wages.payee
    # On the 12th of each month.
    assert (bill.cadence, bill.recency) == (31, 6)


def test_time_is_divided_as_the_request_says(sandbox_client: Client, struggling: Borrower) -> None:
    data = {**PERSONAL, "time_interval_types": [ROLLING, CALENDAR]}
    start = int(dt.datetime(2025, 12, 20, tzinfo=dt.UTC).timestamp())

    report = finished(sandbox_client, struggling.id, "balance", analytics_report_data=data, from_date=start)

    rolling, calendar = attribute(report.customer_analytics, "ASSET_BALANCE").reported_by_time_periods
    assert (rolling.time_interval_type, calendar.time_interval_type) == (ROLLING, CALENDAR)
    assert [(each.start_date.isoformat(), each.end_date.isoformat()) for each in rolling.periods] == [
        ("2025-12-20", "2026-01-17"),
        ("2026-01-18", "2026-02-16"),
        ("2026-02-17", "2026-03-18"),
    ]
    assert [(each.start_date.isoformat(), each.end_date.isoformat()) for each in calendar.periods] == [
        ("2025-12-20", "2025-12-31"),
        ("2026-01-01", "2026-01-31"),
        ("2026-02-01", "2026-02-28"),
        ("2026-03-01", "2026-03-18"),
    ]
    assert report.seasoned is False
    assert min(each.posted_date for each in transactions_of(report)) == report.start_date >= start


@pytest.mark.parametrize("family", ["balance", "cashflow"])
def test_another_division_of_time_is_refused(sandbox_client: Client, struggling: Borrower, family: str) -> None:
    data = {**PERSONAL, "time_interval_types": [CALENDAR, "WEEKLY"]}

    with pytest.raises(BadRequestError, match=f"WEEKLY is none of {CALENDAR}, {ROLLING}") as caught:
        asked(sandbox_client, struggling.id, family, analytics_report_data=data)

    assert caught.value.code == "10010"
    assert sandbox_client.decisioning.v1.customers.reports.list(customer_id=struggling.id).reports == []
