"""Payment risk insights, payment history and foresight analytics: their figures are those of the transaction list."""

from __future__ import annotations

import datetime as dt
import json
from statistics import fmean
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from reporting import Borrower, Line, add_business, attribute, borrower, cents, check_statistics, posted

from open_banking import BadRequestError, NotFoundError, models
from open_banking.sandbox.bank.spending import BILLS, BY_ACCOUNT, BY_CARD
from open_banking.sandbox.reports.spending import DISCRETIONARY, NONDISCRETIONARY, SPENDING, TAXES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from open_banking import Client, params
    from open_banking.sandbox import Sandbox

NOW = dt.datetime(2026, 3, 18, 9, 30, tzinfo=dt.UTC)
TODAY = NOW.date()
# Within the 180 days that the transaction list shows.
START = dt.date(2025, 10, 1)
FROM = int(dt.datetime(2025, 10, 1, tzinfo=dt.UTC).timestamp())
PERSONAL = {"for_cra_purpose": False}
GUARANTEED: params.AnalyticsReportDataParams = {"for_cra_purpose": True, "applicant_is_personal_guarantor": True}
CALLBACK = "https://listener.example.com/reports"


@pytest.fixture
def now() -> dt.datetime:
    return NOW


@pytest.fixture
def listening() -> Iterator[httpx.Client]:
    with httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200))) as client:
        yield client


@pytest.fixture
def struggling(sandbox: Sandbox, sandbox_client: Client) -> Borrower:
    return borrower(sandbox, sandbox_client, "struggling")


def insights(client: Client, customer_id: str, **data: Any) -> Any:
    """A finished report of payment risk insights."""
    generate = client.decisioning.customers.reports.payment_risk_insights.user_types.create
    data = {"analytics_report_data": PERSONAL, "from_date": FROM, **data}
    return client.wait_for_report(generate(customer_id=customer_id, user_type="personal", data=data))  # type: ignore[arg-type]


def foresight(client: Client, customer_id: str, **data: Any) -> Any:
    """A finished report of foresight analytics."""
    generate = client.decisioning.customers.reports.foresight_analytics.user_types.create
    data = {"from_date": FROM, **data}
    return client.wait_for_report(generate(customer_id=customer_id, user_type="personal", data=data))  # type: ignore[arg-type]


def reported(client: Client, customer_id: str, account_ids: list[str]) -> list[Line]:
    """What the transaction list shows of the accounts within the days of the reports here."""
    lines = [line for each in account_ids for line in posted(client, customer_id, each)]
    return [line for line in lines if line.day >= START]


def check(analytics: Any, name: str, lines: list[Line]) -> None:
    """Whether an attribute is about these transactions, and has their figures."""
    found = attribute(analytics, name)
    assert sorted(found.transaction_ids) == sorted(str(each.id) for each in lines), name
    (aggregated,) = found.aggregated_by_time_periods
    for period in aggregated.periods:
        inside = [line.cents for line in lines if period.start_date <= line.day <= period.end_date]
        check_statistics(period, inside)
    assert sum(each.count for each in aggregated.periods) == len(lines)


def test_the_flows_of_risk_insights(sandbox_client: Client, struggling: Borrower) -> None:
    report = insights(sandbox_client, struggling.id)

    lines = reported(sandbox_client, struggling.id, struggling.account_ids[:1])
    spent = [line for line in lines if line.cents < 0]
    bills = {"Mortgage & Rent", "Utilities", "Mobile Phone", "Internet"}
    flows = {
        "CASH_OUTFLOW": spent,
        "CASH_INFLOW": [line for line in lines if line.cents > 0],
        "NSF_FEE_CHARGES": [line for line in spent if line.description == "Overdraft fee"],
        "RECURRING_EXPENSES": [line for line in spent if line.category in bills],
        "NONDISCRETIONARY_SPENDING": [
            line for line in spent if line.category not in {"Cash & ATM", "Credit Card Payment"}
        ],
    }
    for name, expected in flows.items():
        assert expected
        check(report.customer_analytics, name, expected)
    for name in ("RECURRING_LOAN_PAYMENTS", "TAX_PAYMENTS", "INSURANCE_SPENDING", "DISCRETIONARY_SPENDING"):
        check(report.customer_analytics, name, [])


def test_taxes_and_insurance_have_figures_of_their_own(
    sandbox: Sandbox, sandbox_client: Client, struggling: Borrower
) -> None:
    account = sandbox.world.customers[struggling.id].accounts[struggling.account_ids[0]]
    index, last = next((i, each) for i, each in enumerate(account.posted) if each.posted > FROM and each.amount < 0)
    account.transactions[index : index + 1] = [
        last._replace(id=1, category="Federal Tax"),
        last._replace(id=2, category="Auto Insurance"),
        # What is given back is not spent.
        last._replace(id=3, category="Auto Insurance", amount=1_00),
    ]

    report = insights(sandbox_client, struggling.id)

    lines = {line.id: line for line in reported(sandbox_client, struggling.id, [account.id])}
    check(report.customer_analytics, "TAX_PAYMENTS", [lines[1]])
    check(report.customer_analytics, "INSURANCE_SPENDING", [lines[2]])


def test_the_loans_of_risk_insights(sandbox: Sandbox, sandbox_client: Client) -> None:
    person = borrower(sandbox, sandbox_client, "homeowner")

    report = insights(sandbox_client, person.id, account_ids=person.account_ids[0])

    lines = reported(sandbox_client, person.id, person.account_ids[:1])
    loans = [line for line in lines if line.category == "Loan Payment"]
    # A house and a car, from October to March.
    assert len(loans) == 2 * 6
    check(report.customer_analytics, "RECURRING_LOAN_PAYMENTS", loans)


def test_the_balances_of_risk_insights(sandbox_client: Client, struggling: Borrower) -> None:
    report = insights(sandbox_client, struggling.id)

    account = report.institutions[0].accounts[0]
    # Only reports that are older than this kind have it by this name.
    assert account.account_analytics is None
    lines = posted(sandbox_client, struggling.id, struggling.account_ids[0])
    (state,) = attribute(account.analytics, "ASSET_BALANCE").reported_by_time_periods
    for period in state.periods:
        balances = []
        for index in range((period.end_date - period.start_date).days + 1):
            day = period.start_date + dt.timedelta(days=index)
            balances.append(cents(account.current_balance) - sum(line.cents for line in lines if line.day > day))
        check_statistics(period, balances)


def score_on(day: dt.date, balance: int, lines: list[Line], *, overdue: bool = False) -> int:
    """The documented rule, from the balance today and the transaction list, for a day 90 days into the report or more.

    10, and 40 times the share of the last 90 days that ended below zero, and 8 a fee, and 15 if something is overdue.
    """
    days = [day - dt.timedelta(days=back) for back in range(90)]
    balances = [balance - sum(line.cents for line in lines if line.day > each) for each in days]
    fees = sum(line.description == "Overdraft fee" and line.day in days for line in lines)
    share = fmean(each < 0 for each in balances)
    return min(99, round(10 + 40 * share + 8 * fees + 15 * overdue))


def test_the_risk_score_follows_from_balances_and_fees(sandbox_client: Client, struggling: Borrower) -> None:
    report = insights(sandbox_client, struggling.id)

    account = report.institutions[0].accounts[0]
    lines = posted(sandbox_client, struggling.id, struggling.account_ids[0])
    (state,) = attribute(report.customer_analytics, "PAYMENT_RISK_SCORE").reported_by_time_periods
    for period in state.periods[3:]:
        expected = score_on(period.end_date, cents(account.current_balance), lines)
        assert period.ending_value == expected
        # There are fees in each 90 days of a customer who overspends.
        assert 18 < expected < 99
    # Nothing is said of the first days.
    assert state.periods[0].beginning_value == -1


def test_a_payment_that_does_not_come_is_missed_until_the_next(
    sandbox: Sandbox, sandbox_client: Client, struggling: Borrower
) -> None:
    account = sandbox.world.customers[struggling.id].accounts[struggling.account_ids[0]]
    bill = [each for each in account.posted if each.category == "Mobile Phone"]
    gone = bill[-2]
    assert dt.datetime.fromtimestamp(gone.posted, dt.UTC).date() == dt.date(2026, 2, 12)
    account.transactions.remove(gone)

    report = insights(sandbox_client, struggling.id)

    (state,) = attribute(report.customer_analytics, "MISSED_RECURRING_EXPENSES").reported_by_time_periods
    lines = posted(sandbox_client, struggling.id, account.id)
    paid = [-line.cents for line in lines if line.category == "Mobile Phone" and line.day >= START]
    # Due 40 days after January 12, on February 21, and paid on March 12.
    missed = {
        (each.start_date.year, each.start_date.month): (each.beginning_value, each.max, each.ending_value)
        for each in state.periods
    }
    average = pytest.approx(fmean(paid) / 100, abs=0.011)
    assert missed[2026, 2] == (0, average, average)
    assert missed[2026, 3] == (average, average, 0)
    assert missed[2026, 1] == (0, 0, 0)
    assert sum(each.sum for each in state.periods) == pytest.approx(fmean(paid) / 100 * (7 + 11), abs=0.2)
    # Until it is paid, the score is higher by 15.
    (score,) = attribute(report.customer_analytics, "PAYMENT_RISK_SCORE").reported_by_time_periods
    balance = cents(report.institutions[0].accounts[0].current_balance)
    february, march = score.periods[-2], score.periods[-1]
    assert february.ending_value == score_on(february.end_date, balance, lines, overdue=True)
    assert march.ending_value == score_on(march.end_date, balance, lines)


def test_a_bill_that_is_not_paid_any_more_is_not_missed_for_ever(
    sandbox: Sandbox, sandbox_client: Client, struggling: Borrower
) -> None:
    account = sandbox.world.customers[struggling.id].accounts[struggling.account_ids[0]]
    first_of_december = int(dt.datetime(2025, 12, 1, tzinfo=dt.UTC).timestamp())
    for each in account.posted:
        if each.category == "Internet" and each.posted > first_of_december:
            account.transactions.remove(each)

    report = insights(sandbox_client, struggling.id)

    # Last paid on November 18: missed from December 29, the 41st day, to February 16, the 90th.
    (state,) = attribute(report.customer_analytics, "MISSED_RECURRING_EXPENSES").reported_by_time_periods
    ends = {each.start_date.month: each.ending_value for each in state.periods}
    assert {month for month, value in ends.items() if value > 0} == {12, 1}


def test_the_payment_history_of_a_business_has_the_same_figures(sandbox: Sandbox, sandbox_client: Client) -> None:
    person = borrower(sandbox, sandbox_client, "business")
    add_business(sandbox_client, person.id)

    generate = sandbox_client.decisioning.customers.reports.payment_history.user_types.business.create
    report: Any = sandbox_client.wait_for_report(
        generate(
            customer_id=person.id,
            data={
                "analytics_report_data": {**GUARANTEED, "time_interval_types": ["MONTHLY_CALENDAR"]},
                "from_date": FROM,
                "account_ids": person.account_ids[0],
            },
        )
    )

    assert report.type == "phrbcra"
    assert report.business_details.name == "Round Tires"
    assert report.consumer_details.id == person.consumer_id
    assert report.constraints.account_ids == person.account_ids[:1]
    lines = reported(sandbox_client, person.id, person.account_ids[:1])
    for name, expected in {
        "CASH_INFLOW": [line for line in lines if line.cents > 0],
        "CASH_OUTFLOW": [line for line in lines if line.cents < 0],
    }.items():
        assert expected
        check(report.institutions[0].accounts[0].analytics, name, expected)


@pytest.mark.parametrize("cra", [True, False])
def test_who_the_consumer_is_stands_where_one_is_needed(
    sandbox_client: Client, struggling: Borrower, *, cra: bool
) -> None:
    report = insights(sandbox_client, struggling.id, analytics_report_data={"for_cra_purpose": cra})

    assert report.consumer_id == struggling.consumer_id
    details = report.consumer_details
    assert (details and (details.id, details.ssn)) == ((struggling.consumer_id, "0001") if cra else None)


def test_a_business_is_needed_for_its_payment_history(sandbox: Sandbox, sandbox_client: Client) -> None:
    person = borrower(sandbox, sandbox_client)

    with pytest.raises(NotFoundError, match="business"):
        sandbox_client.decisioning.customers.reports.payment_history.user_types.business.create(
            customer_id=person.id, data={"analytics_report_data": GUARANTEED}
        )


def test_the_purpose_of_risk_insights_has_to_be_said(sandbox_client: Client, struggling: Borrower) -> None:
    with pytest.raises(BadRequestError, match="forCraPurpose"):
        insights(sandbox_client, struggling.id, analytics_report_data={})
    generate = sandbox_client.decisioning.customers.reports.payment_risk_insights.user_types.create
    with pytest.raises(BadRequestError, match="CRA Flag is missing"):
        generate(customer_id=struggling.id, user_type="personal", data={})


# Foresight


def test_the_spending_of_foresight_analytics(sandbox: Sandbox, sandbox_client: Client) -> None:
    person = borrower(sandbox, sandbox_client)

    report = foresight(sandbox_client, person.id)

    assert [each.type for each in report.institutions[0].accounts] == ["checking", "savings", "creditCard"]
    lines = reported(sandbox_client, person.id, person.account_ids)
    of_card = reported(sandbox_client, person.id, person.account_ids[2:])
    for name, categories in {
        "GROCERIES_SPENDING": {"Groceries"},
        "FUEL_SPENDING": {"Gas & Fuel"},
        "EATING_PLACES_SPENDING": {"Restaurants", "Coffee Shops"},
        "COMMUNICATION_SERVICES_SPENDING": {"Mobile Phone", "Internet"},
        "UTILITIES_SPENDING": {"Utilities"},
        "PHARMACY_SPENDING": {"Pharmacy"},
        "ENTERTAINMENT_SPENDING": {"Streaming Services"},
        "DISCRETIONARY_SPENDING": {"Restaurants", "Coffee Shops", "Streaming Services", "Shopping"},
    }.items():
        expected = [line for line in lines if line.category in categories]
        assert expected
        check(report.customer_analytics, name, expected)
        check(report.institutions[0].accounts[2].analytics, name, [each for each in expected if each in of_card])
    check(report.customer_analytics, "BOOKS_SPENDING", [])


def test_foresight_analytics_need_no_consumer_but_a_person(sandbox: Sandbox, sandbox_client: Client) -> None:
    customer_id = sandbox_client.aggregation.v2.customers.testing.create(data={"username": "customer_one"}).id
    generate = sandbox_client.decisioning.customers.reports.foresight_analytics.user_types.create
    with pytest.raises(BadRequestError, match="card"):
        generate(customer_id=customer_id, user_type="personal", data={})
    sandbox.connect(customer_id)

    assert foresight(sandbox_client, customer_id).status == "success"
    with pytest.raises(BadRequestError, match="personal"):
        generate(customer_id=customer_id, user_type="business", data={})


@pytest.mark.parametrize("named", [True, False])
def test_foresight_analytics_on_data_of_the_partner(
    sandbox: Sandbox, sandbox_client: Client, struggling: Borrower, *, named: bool
) -> None:
    data: Any = {"external_customer_id": "8d969eef6ecad3c2"} | ({"customer_id": int(struggling.id)} if named else {})
    ack = sandbox_client.decisioning.reports.foresight_analytics.user_types.create(
        user_type="personal", data=data, callback_url=CALLBACK
    )
    get = sandbox_client.decisioning.v3.reports.get

    in_progress: Any = get(report_id=ack.id, data={})
    sandbox.advance(seconds=2)
    report: Any = get(report_id=ack.id, data={})

    assert (ack.type, ack.status, ack.external_customer_id) == ("farpbfnoncra", "inProgress", "8d969eef6ecad3c2")
    assert ack.customer_id == (int(struggling.id) if named else None)
    assert (in_progress.status, report.status) == ("inProgress", "success")
    assert isinstance(report, models.ReportWithFirstThirdParty)
    assert report.external_customer_id == "8d969eef6ecad3c2"
    assert report.constraints.external_customer_id == "8d969eef6ecad3c2"
    assert len(report.institutions or []) == (1 if named else 0)
    sent = [json.loads(each.content) for each in sandbox.deliveries]
    assert [(each["eventName"], each["status"], each.get("customerId")) for each in sent] == [
        ("inProgress", "inProgress", struggling.id if named else None),
        ("done", "success", struggling.id if named else None),
    ]


def test_foresight_analytics_on_nobody_are_refused(sandbox_client: Client) -> None:
    generate = sandbox_client.decisioning.reports.foresight_analytics.user_types.create

    with pytest.raises(BadRequestError, match="externalCustomerId") as caught:
        generate(user_type="personal", data={})
    assert caught.value.code == "10100"
    with pytest.raises(NotFoundError) as unknown:
        generate(user_type="personal", data={"customer_id": 1, "external_customer_id": "abc"})
    assert unknown.value.code == "14001"


def test_the_listener_hears_of_risk_insights(sandbox: Sandbox, sandbox_client: Client, struggling: Borrower) -> None:
    ack = sandbox_client.decisioning.customers.reports.payment_risk_insights.user_types.create(
        customer_id=struggling.id,
        user_type="personal",
        callback_url=CALLBACK,
        data={"analytics_report_data": {"for_cra_purpose": True}},
    )
    sandbox.fail_reports("pripnoncra", code=325)
    failing = sandbox_client.decisioning.customers.reports.payment_risk_insights.user_types.create(
        customer_id=struggling.id,
        user_type="personal",
        callback_url=CALLBACK,
        data={"analytics_report_data": {"for_cra_purpose": False}},
    )
    sandbox.advance(seconds=2)
    sandbox_client.decisioning.v1.customers.reports.list(customer_id=struggling.id)

    sent = [json.loads(each.content) for each in sandbox.deliveries]
    assert [(each["eventName"], each["id"], each["type"]) for each in sent] == [
        ("inProgress", ack.id, "pripcra"),
        ("inProgress", failing.id, "pripnoncra"),
        ("done", ack.id, "pripcra"),
        ("failed", failing.id, "pripnoncra"),
    ]


def test_no_category_is_spent_twice() -> None:
    """A category is of one attribute, and either needed or not."""
    categories = [category for each in SPENDING.values() for category in each]
    assert len(categories) == len(set(categories))
    assert not DISCRETIONARY & NONDISCRETIONARY
    assert set(categories) | TAXES <= DISCRETIONARY | NONDISCRETIONARY
    # What the sandbox's own bank books, but for cash, which may have been spent on anything.
    habits = {each.category for each in (*BY_ACCOUNT, *BY_CARD)} | {category for _, category, *_ in BILLS}
    assert habits - {"Cash & ATM"} <= DISCRETIONARY | NONDISCRETIONARY
