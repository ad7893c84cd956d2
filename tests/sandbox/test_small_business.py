"""Small business credit analytics: locations of merchants, and their sales as the transaction list shows them."""

from __future__ import annotations

import datetime as dt
import io
from itertools import pairwise
from statistics import fmean
from typing import TYPE_CHECKING, Any

import pypdf
import pytest
from reporting import Borrower, borrower, cents, posted

from open_banking import BadRequestError, NotFoundError, models

if TYPE_CHECKING:
    from open_banking import Client, params
    from open_banking.sandbox import Sandbox

NOW = dt.datetime(2026, 3, 18, 9, 30, tzinfo=dt.UTC)
# A Wednesday.
TODAY = NOW.date()
EXAMPLE = "a1b2c3d4-0000-1234-abcd-000000000001"
BUSINESS: params.BusinessDetailsRequestParams = {
    "name": "Round Tires",
    "personally_liable": True,
    "address": {
        "address_line1": "7 Rim Road",
        "city": "Murray",
        "state": "UT",
        "country": "US",
        "postal_code": "84123",
    },
    "phone_number": {"country_code": "1", "phone_no": "5550123"},
}


@pytest.fixture
def now() -> dt.datetime:
    return NOW


@pytest.fixture
def shop(sandbox: Sandbox, sandbox_client: Client) -> Borrower:
    return borrower(sandbox, sandbox_client, "business")


def search(client: Client, **query: Any) -> Any:
    return client.decisioning.sbca.location_matches.list(**query).location_matches


def report(client: Client, customer_id: str, **parameters: Any) -> Any:
    wanted: Any = {
        "has_consent": True,
        "metric_frequency": "Monthly",
        "metric_type": "retail_sales_analytics",
        "location_id": EXAMPLE,
        **parameters,
    }
    data: Any = {"analytics_report_data": {"sbca_params": wanted, "business_details": BUSINESS}}
    return client.decisioning.customers.sbca.create(customer_id=customer_id, data=data)


def test_a_search_finds_the_merchant_and_its_namesakes(sandbox_client: Client) -> None:
    place = {"street_address": "7 Rim Road", "city": "Murray", "state_province_region": "UT", "postal_code": "84123"}

    (first,) = search(sandbox_client, merchant_name="Round Tires", **place)
    again = search(sandbox_client, merchant_name="ROUND TIRES", street_address="9 Spoke Lane")

    assert (first.match_rank, first.merchant_name, first.street_address) == (1, "Round Tires", "7 Rim Road")
    assert (first.city, first.state, first.postal_code, first.country_code) == ("Murray", "UT", "84123", "USA")
    assert [(each.match_rank, each.street_address) for each in again] == [(1, "9 Spoke Lane"), (2, "7 Rim Road")]
    assert again[1].location_id == first.location_id != again[0].location_id
    # The same search finds the same.
    assert search(sandbox_client, merchant_name="Round Tires", **place)[0].location_id == first.location_id
    for number in range(5):
        found = search(sandbox_client, merchant_name="Round Tires", street_address=f"{number} Hub Street")
    assert [each.match_rank for each in found] == [1, 2, 3]


def test_a_search_by_identifier(sandbox_client: Client) -> None:
    (found,) = search(sandbox_client, id_type="MERCHANT_ID", id_value="106241230D01")

    assert search(sandbox_client, id_type="MERCHANT_ID", id_value="106241230D01")[0] == found
    assert search(sandbox_client, id_type="MERCHANT_ID", id_value="2")[0].location_id != found.location_id


@pytest.mark.parametrize(
    ("query", "code", "message"),
    [
        ({}, "10020", "merchantName, streetAddress"),
        ({"merchant_name": "Round Tires"}, "10020", "streetAddress"),
        ({"merchant_name": " ", "street_address": "7 Rim Road"}, "10020", "merchantName"),
        ({"city": "Murray"}, "10020", "merchantName, streetAddress"),
        ({"id_type": "MERCHANT_ID"}, "10020", "idValue"),
        ({"id_value": "1"}, "10020", "idType"),
        ({"id_type": "MERCHANT_ID", "merchant_name": "Round Tires"}, "10030", "combination"),
        ({"merchant_name": "Round Tires", "street_address": "7 Rim Road", "city": "Murray!"}, "10025", "city"),
    ],
)
def test_a_search_that_makes_no_sense_is_refused(
    sandbox_client: Client, query: dict[str, str], code: str, message: str
) -> None:
    with pytest.raises(BadRequestError, match=message) as caught:
        search(sandbox_client, **query)
    assert caught.value.code == code


@pytest.mark.parametrize("frequency", ["Monthly", "weekly"])
def test_the_sales_are_those_of_the_transaction_list(sandbox_client: Client, shop: Borrower, frequency: str) -> None:
    account_id = shop.account_ids[0]
    sandbox_client.aggregation.v1.customers.accounts.transactions.historic.create(
        customer_id=shop.id, account_id=account_id
    )
    (metrics,) = report(sandbox_client, shop.id, metric_frequency=frequency).retail_sales_analytics_metrics

    sales = [line for line in posted(sandbox_client, shop.id, account_id) if line.description == "Card sales"]
    assert metrics.metrics_frequency == frequency.capitalize()
    assert (metrics.first_seen_txn_date, metrics.last_seen_txn_date) == (
        min(line.day for line in sales),
        max(line.day for line in sales),
    )
    periods = metrics.metrics_lists
    for period in periods:
        inside = [line.cents for line in sales if period.period_start_date <= line.day <= period.period_end_date]
        found = {each.name: each.value for each in period.metrics}
        assert period.year == period.period_start_date.year
        assert found.keys() == {"txn_amt", "txn_cnt"}
        assert (cents(found["txn_amt"]), found["txn_cnt"]) == (sum(inside), len(inside))
    assert sum(each.metrics[1].value for each in periods) > 100
    # One after the other, and only those that are over: two years of months, and weeks from Sunday to Saturday.
    one_day = dt.timedelta(days=1)
    for earlier, later in pairwise(periods):
        assert later.period_start_date == earlier.period_end_date + one_day
    if frequency == "Monthly":
        assert periods[-1].period_end_date == dt.date(2026, 2, 28)
        assert {each.period_start_date.day for each in periods} == {1}
        assert len(periods) == 23
    else:
        assert periods[-1].period_end_date == dt.date(2026, 3, 14)
        assert {each.period_start_date.isoweekday() for each in periods} == {7}
        assert {each.period_end_date - each.period_start_date for each in periods} == {6 * one_day}


def test_the_benchmark_is_the_average_of_all_periods(sandbox_client: Client, shop: Borrower) -> None:
    sales = report(sandbox_client, shop.id).retail_sales_analytics_metrics[0].metrics_lists
    made: Any = report(sandbox_client, shop.id, metric_type="retail_sales_benchmarks")

    counts = [each.metrics[1].value for each in sales]
    assert (type(made), made.type) == (models.SBCABenchmarkReport, "sbcabenchmarksnoncra")
    index = [
        (each.metrics[0].name, each.metrics[0].value) for each in made.retail_sales_benchmarks_metrics[0].metrics_lists
    ]
    assert index == [("txn_cnt_index", round(100 * each / fmean(counts))) for each in counts]


def test_a_salary_is_no_sale(sandbox: Sandbox, sandbox_client: Client) -> None:
    person = borrower(sandbox, sandbox_client)

    (metrics,) = report(sandbox_client, person.id).retail_sales_analytics_metrics

    assert metrics.first_seen_txn_date is None
    assert {each.value for period in metrics.metrics_lists for each in period.metrics} == {0}


def test_a_customer_without_accounts_has_no_periods(sandbox_client: Client, customer_id: str) -> None:
    for metric_type in ("retail_sales_analytics", "retail_sales_benchmarks"):
        made = report(sandbox_client, customer_id, metric_type=metric_type).to_dict()
        (metrics,) = made.get("retailSalesAnalyticsMetrics") or made["retailSalesBenchmarksMetrics"]
        assert metrics["metricsLists"] == []


def test_the_report_can_be_fetched_later(sandbox: Sandbox, sandbox_client: Client, shop: Borrower) -> None:
    made = report(sandbox_client, shop.id)
    sandbox.advance(days=40)
    v3 = sandbox_client.decisioning.v3

    assert made.status == "success"
    assert made.constraints.analytics_report_data.business_details.name == "Round Tires"
    assert isinstance(made, models.SBCAAnalyticsReport)
    assert v3.customers.reports.get(customer_id=shop.id, report_id=made.id) == made
    assert v3.reports.get(report_id=made.id, data={}) == made
    (listed,) = sandbox_client.decisioning.v1.customers.reports.list(customer_id=shop.id).reports
    assert (listed.id, listed.type, listed.status) == (made.id, "sbcaanalyticsnoncra", "success")
    pdf = v3.customers.reports.get(customer_id=shop.id, report_id=made.id, accept="application/pdf")
    pages = pypdf.PdfReader(io.BytesIO(pdf.content)).pages
    assert "Round Tires" in " ".join(page.extract_text() for page in pages)


def test_a_location_that_was_found_can_be_reported_on(sandbox_client: Client, shop: Borrower) -> None:
    (found,) = search(sandbox_client, merchant_name="Round Tires", street_address="7 Rim Road")

    made = report(sandbox_client, shop.id, location_id=found.location_id)
    assert made.retail_sales_analytics_metrics[0].location_id == found.location_id
    with pytest.raises(NotFoundError, match="GetLocationMatches") as caught:
        report(sandbox_client, shop.id, location_id="a1b2c3d4-0000-1234-abcd-000000000002")
    assert caught.value.code == "10100"


@pytest.mark.parametrize(
    ("parameters", "wrong"),
    [
        ({"has_consent": False}, "hasConsent"),
        ({"metric_frequency": "Daily"}, "metricFrequency"),
        ({"metric_type": "sales"}, "metricType"),
        ({"metric_type": "sales", "metric_frequency": ""}, "metricFrequency, .*metricType"),
    ],
)
def test_parameters_that_there_are_not_are_refused(
    sandbox_client: Client, customer_id: str, parameters: dict[str, Any], wrong: str
) -> None:
    with pytest.raises(BadRequestError, match=wrong) as caught:
        report(sandbox_client, customer_id, **parameters)
    assert caught.value.code == "10025"
