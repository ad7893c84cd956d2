"""Analytics of businesses: their figures are those of the accounts' own transactions."""

from __future__ import annotations

import datetime as dt
import io
from functools import partial
from itertools import pairwise
from statistics import fmean
from typing import TYPE_CHECKING, Any, cast

import pypdf
import pytest
from reporting import add_business, cents, posted

from open_banking import BadRequestError, ConflictError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable

    from open_banking import Client
    from open_banking.sandbox import Sandbox

# Eighteen days into a month.
NOW = dt.datetime(2026, 3, 18, 9, 30, tzinfo=dt.UTC)
TODAY = NOW.date()


@pytest.fixture
def now() -> dt.datetime:
    return NOW


@pytest.fixture
def customer_id(sandbox_client: Client) -> str:
    made = sandbox_client.aggregation.v2.customers.testing.create(data={"username": "customer_one"})
    add_business(sandbox_client, made.id)
    return made.id


def balance_report(client: Client, customer_id: str, **data: Any) -> Any:
    made = client.analytics.balance.v1.customer.create(customer_id=customer_id, data=cast("Any", data))
    return client.analytics.data.v1.get(obb_report_id=made.report_id)


def cash_flow_report(client: Client, customer_id: str, **data: Any) -> Any:
    made = client.analytics.cashflow.v1.customer.create(customer_id=customer_id, data=cast("Any", data))
    return client.analytics.data.v1.get(obb_report_id=made.report_id)


def payment_history(client: Client, customer_id: str) -> Any:
    made = client.analytics.payment_history.v1.customer.create(customer_id=customer_id)
    return client.analytics.data.v1.get(obb_report_id=made.report_id)


def days_of(period: Any) -> tuple[dt.date, dt.date]:
    return dt.date.fromisoformat(period.period_begin_date), dt.date.fromisoformat(period.period_end_date)


def test_a_report_covers_the_days_that_were_asked_for_in_periods_of_thirty(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    sandbox.connect(customer_id)

    report = balance_report(sandbox_client, customer_id, length_of_report=90)

    summary = report.business_summary
    asked, metrics = summary.current_report_request, summary.balance_analytics_metrics
    assert (asked.requested_days_for_report, asked.requested_report_begin_date) == (90, "2025-12-19")
    assert (asked.report_begin_date, asked.report_end_date) == ("2025-12-19", "2026-03-18")
    # The sandbox's clock goes on from half past nine.
    assert asked.report_request_date.startswith("2026-03-18T09:3")
    assert [
        (each.period, each.period_begin_date, each.period_end_date)
        for each in metrics.average_daily_balance_by_month_for_the_report_time_period
    ] == [
        ("last30to1", "2026-02-17", "2026-03-18"),
        ("last60to31", "2026-01-18", "2026-02-16"),
        ("last90to61", "2025-12-19", "2026-01-17"),
    ]
    daily = metrics.daily_balances_for_the_report_time_period
    assert len(daily) == 90
    assert (daily[-1].date, daily[-1].day_of_week) == ("2026-03-18", "Wednesday")
    weekdays = metrics.daily_balances_by_weekday_for_the_report_time_period
    # 2025-12-19 was a Friday: twelve weekends of two days, and the thirteenth begins after the end.
    assert len(weekdays) == 90 - 12 * 2 - 2
    assert {each.day_of_week for each in weekdays} == {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday"}


def test_the_balances_of_a_report_follow_from_the_transactions(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    checking = sandbox.connect(customer_id, profile="struggling").account_ids[0]

    report = balance_report(sandbox_client, customer_id, account_ids=[int(checking)], length_of_report=90)

    account = report.account_results[0]
    metrics = account.balance_analytics_metrics
    current = cents(account.account_details.current_balance)
    lines = posted(sandbox_client, customer_id, checking)
    expected = {}
    for back in range(90):
        day = TODAY - dt.timedelta(days=back)
        expected[day] = current - sum(line.cents for line in lines if line.day > day)
    assert {
        dt.date.fromisoformat(each.date): cents(each.ending_balance)
        for each in metrics.daily_balances_for_the_report_time_period
    } == expected
    assert cents(metrics.current_running_balance) == current
    assert cents(metrics.minimum_running_balance_for_the_report_time_period) == min(expected.values())
    assert cents(metrics.maximum_running_balance_for_the_report_time_period) == max(expected.values())
    assert metrics.average_daily_balance_for_the_report_time_period == pytest.approx(
        fmean(expected.values()) / 100, abs=0.005
    )
    weekdays = [balance for day, balance in expected.items() if day.weekday() < 5]
    assert metrics.average_weekday_balance_for_the_report_time_period == pytest.approx(fmean(weekdays) / 100, abs=0.005)
    assert min(expected.values()) < 0
    for figure, low, high, negative in zip(
        metrics.average_daily_balance_by_month_for_the_report_time_period,
        metrics.minimum_daily_balance_by_month_for_the_report_time_period,
        metrics.maximum_daily_balance_by_month_for_the_report_time_period,
        metrics.count_daily_negative_balances_by_month_for_the_report_time_period,
        strict=True,
    ):
        first, last = days_of(figure)
        balances = [balance for day, balance in expected.items() if first <= day <= last]
        assert len(balances) == 30
        assert figure.amount == pytest.approx(fmean(balances) / 100, abs=0.005)
        assert (cents(low.amount), cents(high.amount)) == (min(balances), max(balances))
        assert negative.count == sum(balance < 0 for balance in balances)


def test_weeks_are_counted_from_new_year(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    checking = sandbox.connect(customer_id).account_ids[0]
    report = balance_report(sandbox_client, customer_id, account_ids=[int(checking)], length_of_report=180)

    metrics = report.account_results[0].balance_analytics_metrics
    history = metrics.historic_number_of_weeks_average_balance_increasing
    weeks = history.historic_average_weekly_balances

    spans = {(each.from_date[:4], each.week): (each.from_date, each.to_date) for each in weeks}
    assert spans["2025", 52] == ("2025-12-24", "2025-12-30")
    assert spans["2025", 53] == ("2025-12-31", "2025-12-31")
    assert spans["2026", 1] == ("2026-01-01", "2026-01-07")
    # The 77th day of the year, and the last of its week.
    assert spans["2026", 11] == ("2026-03-12", "2026-03-18")
    assert history.historic_number_of_weeks_with_data_available == len(weeks)
    balances = {each.date: cents(each.ending_balance) for each in metrics.daily_balances_for_the_report_time_period}
    for each in weeks:
        inside = [balance for day, balance in balances.items() if each.from_date <= day <= each.to_date]
        assert each.amount == pytest.approx(fmean(inside) / 100, abs=0.005)
    amounts = [each.amount for each in weeks]
    rises = sum(amounts[index] > amounts[index - 1] for index in range(1, len(amounts)))
    assert history.historic_number_of_weeks_average_balance_increasing == rises > 0


def test_the_flows_of_a_report_are_those_of_the_transactions(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    checking = sandbox.connect(customer_id, profile="business").account_ids[0]

    report = cash_flow_report(sandbox_client, customer_id, account_ids=[int(checking)], length_of_report=90)

    metrics = report.account_results[0].cashflow_analytics_metrics
    lines = posted(sandbox_client, customer_id, checking)
    analytics = metrics.transaction_analytics
    for index in range(3):
        taken, spent = metrics.inflow, metrics.outflow
        first, last = days_of(taken.sum_deposits_by_month_for_the_report_time_period[index])
        amounts = [line.cents for line in lines if first <= line.day <= last]
        came_in, went_out = [each for each in amounts if each > 0], [-each for each in amounts if each < 0]
        assert len(came_in) > 2
        for name, expected, side in (("deposit", came_in, taken), ("withdrawal", went_out, spent)):
            tail = "_by_month_for_the_report_time_period"
            figures = {figure: getattr(side, f"{figure}_{name}{tail}")[index] for figure in ("minimum", "maximum")}
            assert cents(figures["minimum"].amount) == min(expected)
            assert cents(figures["maximum"].amount) == max(expected)
            average = getattr(side, f"average_{name}{tail}")[index].amount
            assert average == pytest.approx(fmean(expected) / 100, abs=0.005)
            assert cents(getattr(side, f"sum_{name}s{tail}")[index].amount) == sum(expected)
            assert getattr(side, f"count_{name}s{tail}")[index].count == len(expected)
        net = analytics.net_cash_flow_by_month_for_the_report_time_period[index]
        assert cents(net.amount) == sum(amounts)
        value = analytics.average_transaction_value_by_month_for_the_report_time_period[index]
        assert value.amount == pytest.approx(fmean(amounts) / 100, abs=0.005)
    inside = [line for line in lines if line.day > TODAY - dt.timedelta(days=90)]
    assert cents(analytics.net_cash_flow_for_the_report_time_period) == sum(line.cents for line in inside)
    deposits = analytics.activity_deposits_credits_for_the_report_time_period
    assert sorted((each.date, cents(each.deposits_credits)) for each in deposits) == sorted(
        (line.day.isoformat(), line.cents) for line in inside if line.cents > 0
    )
    withdrawals = analytics.activity_withdrawals_debits_for_the_report_time_period
    assert sorted((each.date, cents(each.withdrawals_debits)) for each in withdrawals) == sorted(
        (line.day.isoformat(), -line.cents) for line in inside if line.cents < 0
    )
    assert {each.date for each in analytics.last_transaction_date} == {max(line.day for line in lines).isoformat()}


def test_historic_metrics_cover_all_that_is_known(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    checking = sandbox.connect(customer_id, profile="business").account_ids[0]

    report = cash_flow_report(sandbox_client, customer_id, account_ids=[int(checking)], length_of_report=30)

    account = report.account_results[0]
    known = account.historic_data_availability
    begin = dt.date.fromisoformat(known.historic_availability_begin_date)
    assert 177 <= known.historic_available_days <= 180
    assert (TODAY - begin).days + 1 == known.historic_available_days
    assert known.historic_availability_end_date == "2026-03-18"
    lines = [line for line in posted(sandbox_client, customer_id, checking) if line.day >= begin]
    inflow, outflow = account.cashflow_analytics_metrics.inflow, account.cashflow_analytics_metrics.outflow
    assert cents(inflow.historic_sum_of_deposits) == sum(line.cents for line in lines if line.cents > 0)
    assert inflow.historic_count_of_deposit_transactions == sum(line.cents > 0 for line in lines)
    assert cents(outflow.historic_sum_of_withdrawals) == -sum(line.cents for line in lines if line.cents < 0)
    assert outflow.historic_count_of_withdrawal_transactions == sum(line.cents < 0 for line in lines)
    assert len(outflow.sum_withdrawals_by_month_for_the_report_time_period) == 1


def test_nothing_is_known_of_days_on_which_something_hidden_was_posted(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    checking = sandbox.connect(customer_id).account_ids[0]
    account = sandbox.world.customers[customer_id].accounts[checking]
    # Bought a day before the list begins, and posted eight days later.
    slow = account.posted[0]._replace(
        id=1, transacted=account.loaded_from - 24 * 60 * 60, posted=account.loaded_from + 7 * 24 * 60 * 60
    )
    account.transactions.append(slow)
    account.transactions.sort(key=lambda each: each.posted)

    report = cash_flow_report(sandbox_client, customer_id, account_ids=[int(checking)])

    # 180 days before 2026-03-18 was 2025-09-19.
    known = report.account_results[0].historic_data_availability
    assert known.historic_availability_begin_date == "2025-09-27"
    assert 1 not in {line.id for line in posted(sandbox_client, customer_id, checking)}


def test_more_is_known_after_the_historic_load(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    checking = sandbox.connect(customer_id).account_ids[0]

    before = balance_report(sandbox_client, customer_id, account_ids=[int(checking)])
    sandbox_client.aggregation.v1.customers.accounts.transactions.historic.create(
        customer_id=customer_id, account_id=checking
    )
    after = balance_report(sandbox_client, customer_id, account_ids=[int(checking)])

    assert before.business_summary.historic_data_availability.historic_available_days <= 180
    # 730 days are asked for where nothing is said; 24 months have as many.
    asked = after.business_summary.current_report_request
    assert (asked.requested_days_for_report, asked.requested_report_begin_date) == (730, "2024-03-19")
    assert asked.report_begin_date < "2024-03-24"
    periods = after.business_summary.balance_analytics_metrics.average_daily_balance_by_month_for_the_report_time_period
    assert periods[-1].period in {f"last{days}to721" for days in range(724, 731)}
    assert len(periods) == 25


def test_weeks_without_a_transaction_are_listed(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    connection = sandbox.connect(customer_id, profile="saver")
    deposit = connection.account_ids[3]

    report = cash_flow_report(sandbox_client, customer_id, account_ids=[int(deposit)])

    account = report.account_results[0]
    assert account.account_details.type == "cd"
    idle = account.cashflow_analytics_metrics.transaction_analytics.historic_weeks_with_zero_transactions
    days = {line.day.isoformat() for line in posted(sandbox_client, customer_id, deposit)}
    assert not any(
        each.from_date <= day <= each.to_date for each in idle.historic_weeks_with_zero_transactions for day in days
    )
    busy = idle.historic_number_of_weeks_with_data_available - idle.historic_number_of_weeks_zero_transactions
    begin = account.historic_data_availability.historic_availability_begin_date
    assert busy == sum(day >= begin for day in days) > 3


def test_overdraft_fees_are_the_negative_triggers(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    checking = sandbox.connect(customer_id, profile="struggling").account_ids[0]

    report = cash_flow_report(sandbox_client, customer_id, length_of_report=90)

    charged = [line for line in posted(sandbox_client, customer_id, checking) if line.description == "Overdraft fee"]
    inside = [line for line in charged if line.day > TODAY - dt.timedelta(days=90)]
    # One a month; the third week of March is not over.
    assert len(inside) == 3
    fees = report.business_summary.cashflow_analytics_metrics.negative_triggers.insufficient_fund_fees
    assert fees.count_of_transactions_for_the_report_time_period == 3
    assert fees.sum_of_transactions_for_the_report_time_period == -3 * 34.0
    assert sorted((each.transaction_id, each.posted_date) for each in fees.transactions) == sorted(
        (line.id, line.day.isoformat()) for line in inside
    )


@pytest.mark.parametrize(
    ("profile", "category"),
    [
        ("business", "Deposit"),
        ("everyday", "Paycheck"),
        # Contributions to the securities are deposits too, and no revenue.
        ("investor", "Paycheck"),
    ],
)
def test_revenue_is_what_work_and_customers_bring(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, profile: str, category: str
) -> None:
    checking = sandbox.connect(customer_id, profile=profile).account_ids[0]

    report = cash_flow_report(sandbox_client, customer_id, length_of_report=90)

    lines = posted(sandbox_client, customer_id, checking)
    paid = [each.cents for each in lines if each.category == category and each.day > TODAY - dt.timedelta(days=90)]
    assert len(paid) > 5
    metrics = report.business_summary.cashflow_analytics_metrics
    assert cents(report.total_revenue) == cents(metrics.revenue_for_the_report_time_period) == sum(paid)
    by_month = [each.amount for each in metrics.revenue_by_month_for_the_report_time_period]
    assert sum(map(cents, by_month)) == sum(paid)


@pytest.mark.parametrize("profile", ["everyday", "homeowner", "investor"])
def test_the_summary_is_the_sum_of_the_accounts(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, profile: str
) -> None:
    sandbox.connect(customer_id, profile=profile)

    balances = balance_report(sandbox_client, customer_id, length_of_report=30)
    flows = cash_flow_report(sandbox_client, customer_id, length_of_report=30)

    def daily(part: Any) -> list[int]:
        metrics = part.balance_analytics_metrics
        return [cents(each.ending_balance) for each in metrics.daily_balances_for_the_report_time_period]

    parts = [daily(each) for each in balances.account_results]
    assert daily(balances.business_summary) == [sum(day) for day in zip(*parts, strict=True)]
    for each in balances.account_results:
        assert daily(each)[-1] == cents(each.account_details.current_balance)
    nets = [
        cents(each.cashflow_analytics_metrics.transaction_analytics.net_cash_flow_for_the_report_time_period)
        for each in flows.account_results
    ]
    total = flows.business_summary.cashflow_analytics_metrics.transaction_analytics
    assert cents(total.net_cash_flow_for_the_report_time_period) == sum(nets)


def test_the_payment_history_of_a_homeowner(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    connection = sandbox.connect(customer_id, profile="homeowner")
    checking = connection.account_ids[0]

    report = payment_history(sandbox_client, customer_id)

    history = report.analytics
    begin = history.transactions_summary.begin_date
    lines = [
        line
        for account_id in connection.account_ids
        for line in posted(sandbox_client, customer_id, account_id)
        if line.day.isoformat() >= begin
    ]
    paid = [line for line in posted(sandbox_client, customer_id, checking) if line.day.isoformat() >= begin]
    months = history.customer_summary_by_months
    assert [each.month for each in months] == [
        "2025-09-01", "2025-10-01", "2025-11-01", "2025-12-01", "2026-01-01", "2026-02-01", "2026-03-01",
    ]  # fmt: skip
    # Of the first month some days are missing, not the same ones for each account.
    for month in months[1:]:
        inside = [line.cents for line in lines if line.day.isoformat()[:7] == month.month[:7]]
        loans = [
            line.cents
            for line in paid
            if line.day.isoformat()[:7] == month.month[:7] and line.category == "Loan Payment"
        ]
        # A mortgage and a car, paid on the 5th.
        assert len(loans) == 2
        assert cents(month.recurring_loan_payments) == -sum(loans)
        assert month.missed_recurring_loan_payments == 0
        assert cents(month.total_deposits) == sum(amount for amount in inside if amount > 0)
        assert cents(month.total_withdrawals) == -sum(amount for amount in inside if amount < 0)
    for earlier, later in pairwise(months):
        assert later.opening_balance == earlier.closing_balance
    # Utilities, the telephone and the internet; the last bill of March comes on its 18th.
    bills = [line for line in paid if line.category in {"Utilities", "Mobile Phone", "Internet"}]
    assert sum(cents(each.recurring_expense_payments) for each in months) == -sum(line.cents for line in bills)
    summary = history.transactions_summary
    assert cents(summary.total_deposits) == sum(cents(each.total_deposits) for each in months)
    assert summary.average_monthly_deposits == pytest.approx(summary.total_deposits / 7, abs=0.005)
    assert history.transaction_history == 7
    assert history.risk_score == 10
    assert report.account_ids == [int(each) for each in connection.account_ids]


def test_a_missed_payment_is_noticed(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    connection = sandbox.connect(customer_id, profile="homeowner")
    checking = sandbox.world.customers[customer_id].accounts[connection.account_ids[0]]
    january = dt.date(2026, 1, 1), dt.date(2026, 1, 31)
    loans = [
        each
        for each in checking.posted
        if each.category == "Loan Payment"
        and january[0] <= dt.datetime.fromtimestamp(each.posted, dt.UTC).date() <= january[1]
    ]
    assert len(loans) == 2
    for each in loans:
        checking.transactions.remove(each)

    history = payment_history(sandbox_client, customer_id).analytics

    missed = {each.month: cents(each.missed_recurring_loan_payments) for each in history.customer_summary_by_months}
    assert missed == {**dict.fromkeys(missed, 0), "2026-01-01": -sum(each.amount for each in loans)}
    assert history.risk_score == 15


def test_a_struggling_business_is_a_greater_risk(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    checking, card = sandbox.connect(customer_id, profile="struggling").account_ids
    for account_id in (checking, card):
        sandbox_client.aggregation.v1.customers.accounts.transactions.historic.create(
            customer_id=customer_id, account_id=account_id
        )

    history = payment_history(sandbox_client, customer_id).analytics

    # Twelve months, each with a fee.
    begin = history.transactions_summary.begin_date
    assert begin == "2025-03-19"
    fees = [
        line
        for line in posted(sandbox_client, customer_id, checking)
        if line.description == "Overdraft fee" and line.day.isoformat() >= begin
    ]
    account = history.account_summaries[0]
    assert len(fees) == 12
    assert account.total_nonsufficient_funds == history.transactions_summary.total_non_sufficient_funds == 12 * 34.0
    assert account.days_since_nonsufficient_funds == (TODAY - max(line.day for line in fees)).days
    assert sum(each.non_sufficient_funds for each in history.customer_summary_by_months) == 12 * 34.0
    balances = balance_report(
        sandbox_client, customer_id, account_ids=[int(checking)], length_of_report=365
    ).business_summary
    daily = balances.balance_analytics_metrics.daily_balances_for_the_report_time_period
    below = [each.ending_balance < 0 for each in daily if each.date >= begin]
    # 10 to begin with, 4 for each fee, and 40 if all days were below zero.
    assert 0 < sum(below) < len(below)
    assert history.risk_score == pytest.approx(10 + 12 * 4 + 40 * fmean(below), abs=0.0051)


@pytest.mark.parametrize("profile", ["student", "everything"])
def test_current_balances_are_those_of_the_accounts(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, profile: str
) -> None:
    sandbox.connect(customer_id, profile=profile)

    report = balance_report(sandbox_client, customer_id, length_of_report=30)

    accounts = sandbox_client.aggregation.v1.customers.accounts.list(customer_id=customer_id).accounts
    assert {str(each.account_id): each.account_details.current_balance for each in report.account_results} == {
        each.id: each.balance for each in accounts
    }


GENERATE: list[Any] = [
    pytest.param(lambda client: client.analytics.balance.v1.customer, {"data": {}}, id="balance"),
    pytest.param(lambda client: client.analytics.cashflow.v1.customer, {"data": {}}, id="cash flow"),
    pytest.param(lambda client: client.analytics.payment_history.v1.customer, {}, id="payment history"),
]


@pytest.mark.parametrize(("find", "arguments"), GENERATE)
@pytest.mark.parametrize("fcra", [False, True])
def test_a_report_is_acknowledged_and_fetched_under_its_own_rules(
    sandbox: Sandbox,
    sandbox_client: Client,
    customer_id: str,
    find: Callable[[Client], Any],
    arguments: dict[str, Any],
    *,
    fcra: bool,
) -> None:
    connection = sandbox.connect(customer_id)
    generate, data = find(sandbox_client), sandbox_client.analytics.data.v1

    made = (generate.fcra if fcra else generate).create(customer_id=customer_id, reference_number="ref-7", **arguments)

    report = (
        data.fcra.list(obb_report_id=made.report_id, purpose="3F") if fcra else data.get(obb_report_id=made.report_id)
    )
    assert made.account_ids == [int(each) for each in connection.account_ids]
    assert made.created_date.startswith("2026-03-18T09:3")
    assert made.report_pin
    assert str(report.customer_id) == str(made.customer_id) == customer_id
    assert report.title == made.title
    assert report.business_id == made.business_id
    header = report.report_header
    assert (header.report_id, header.reference_number) == (made.report_id, "ref-7")
    assert (header.business_name, header.business_city, header.business_zip) == ("Round Tires", "Murray", "84123")
    under_other_rules = data.get if fcra else partial(data.fcra.list, purpose="3F")
    with pytest.raises(NotFoundError, match=made.report_id):
        under_other_rules(obb_report_id=made.report_id)


@pytest.mark.parametrize(("find", "arguments"), GENERATE)
def test_a_report_is_there_as_a_pdf(
    sandbox: Sandbox,
    sandbox_client: Client,
    customer_id: str,
    find: Callable[[Client], Any],
    arguments: dict[str, Any],
) -> None:
    sandbox.connect(customer_id, profile="struggling")
    if arguments:
        arguments = {"data": {"length_of_report": 30}}
    made = find(sandbox_client).create(customer_id=customer_id, **arguments)

    file = sandbox_client.analytics.data.v1.get(obb_report_id=made.report_id, accept="application/pdf")

    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(file.content)).pages)
    assert made.title in text
    assert "Round Tires" in text
    assert file.content_type == "application/pdf"


def test_a_report_stays_as_it_was(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    checking = sandbox.connect(customer_id).account_ids[0]
    made = sandbox_client.analytics.balance.v1.customer.create(customer_id=customer_id, data={})
    get = sandbox_client.analytics.data.v1.get
    before = get(obb_report_id=made.report_id)

    sandbox_client.aggregation.v1.customers.accounts.transactions.create(
        customer_id=customer_id,
        account_id=checking,
        data={"amount": -77.77, "description": "later", "transaction_date": int(NOW.timestamp())},
    )
    sandbox.advance(days=40)

    assert get(obb_report_id=made.report_id) == before


def test_a_deleted_customers_report_is_gone(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    sandbox.connect(customer_id)
    made = sandbox_client.analytics.balance.v1.customer.create(customer_id=customer_id, data={})

    sandbox_client.aggregation.v1.customers.delete(customer_id=customer_id)

    with pytest.raises(NotFoundError, match=made.report_id):
        sandbox_client.analytics.data.v1.get(obb_report_id=made.report_id)


def test_an_unknown_report_is_refused(sandbox_client: Client) -> None:
    with pytest.raises(NotFoundError) as caught:
        sandbox_client.analytics.data.v1.get(obb_report_id="00000000-0000-0000-0000-000000000000")

    assert caught.value.code == "11000"


def test_a_report_under_fcra_rules_needs_a_purpose(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    sandbox.connect(customer_id)
    made = sandbox_client.analytics.balance.v1.customer.fcra.create(customer_id=customer_id, data={})

    # The document has no status 400 here.
    for purpose in ("", "mortgage"):
        with pytest.raises(NotFoundError, match="purpose"):
            sandbox_client.analytics.data.v1.fcra.list(obb_report_id=made.report_id, purpose=purpose)


@pytest.mark.parametrize(("find", "arguments"), GENERATE)
def test_only_the_analytics_under_the_fcra_need_a_business(
    sandbox: Sandbox, sandbox_client: Client, find: Callable[[Client], Any], arguments: dict[str, Any]
) -> None:
    person = sandbox_client.aggregation.v2.customers.testing.create(data={"username": "a_person"}).id
    sandbox.connect(person)

    with pytest.raises(ConflictError, match=person):
        find(sandbox_client).fcra.create(customer_id=person, **arguments)
    made = find(sandbox_client).create(customer_id=person, **arguments)
    assert (made.customer_id, made.business_id) == (int(person), None)
    report = sandbox_client.analytics.data.v1.get(obb_report_id=made.report_id)
    assert (report.business_id, report.report_header.business_name) == (None, None)


@pytest.mark.parametrize(("find", "arguments"), GENERATE)
def test_a_customer_without_accounts_is_refused(
    sandbox_client: Client, customer_id: str, find: Callable[[Client], Any], arguments: dict[str, Any]
) -> None:
    with pytest.raises(BadRequestError, match="no accounts"):
        find(sandbox_client).create(customer_id=customer_id, **arguments)


@pytest.mark.parametrize(("find", "arguments"), GENERATE)
def test_an_unknown_customer_is_refused(
    sandbox_client: Client, find: Callable[[Client], Any], arguments: dict[str, Any]
) -> None:
    with pytest.raises(NotFoundError):
        find(sandbox_client).create(customer_id="1", **arguments)


def test_another_customers_account_is_refused(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    sandbox.connect(customer_id)
    other = sandbox_client.aggregation.v2.customers.testing.create(data={"username": "customer_two"}).id
    theirs = sandbox.connect(other).account_ids[0]

    with pytest.raises(NotFoundError, match=theirs):
        balance_report(sandbox_client, customer_id, account_ids=[int(theirs)])


@pytest.mark.parametrize("days", [0, 29, 31, 364, 731])
def test_other_lengths_are_refused(sandbox: Sandbox, sandbox_client: Client, customer_id: str, days: int) -> None:
    sandbox.connect(customer_id)

    with pytest.raises(BadRequestError, match="lengthOfReport"):
        cash_flow_report(sandbox_client, customer_id, length_of_report=days)


def test_accounts_without_transactions_have_no_metrics(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    group = sandbox.connect(customer_id, profile="student").account_ids[4]

    balances = balance_report(sandbox_client, customer_id, account_ids=[int(group)])
    flows = cash_flow_report(sandbox_client, customer_id, account_ids=[int(group)])

    assert balances.account_results[0].account_details.type == "studentLoanGroup"
    assert balances.account_results[0].historic_data_availability.historic_available_days == 0
    assert balances.account_results[0].balance_analytics_metrics is None
    assert flows.total_revenue == 0
