"""Reports on income from deposits: streams, what they come to, and whether they still go on."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from reporting import borrower

if TYPE_CHECKING:
    from open_banking import Client
    from open_banking.sandbox import Sandbox

Json = dict[str, Any]

NOW = dt.datetime(2026, 3, 20, 15, tzinfo=dt.UTC)


def epoch(text: str) -> int:
    return int(dt.datetime.fromisoformat(f"{text}+00:00").timestamp())


class Applicant:
    """A customer with a consumer, and the reports on them."""

    def __init__(self, sandbox: Sandbox, client: Client, profile: str = "everyday") -> None:
        self.client = client
        self.id, _, self.account_ids = borrower(sandbox, client, profile)

    def earns(self, payer: str, deposits: dict[str, float]) -> None:
        """Put deposits on the first account: amounts by day."""
        for day, amount in deposits.items():
            posted = epoch(f"{day}T12:00")
            self.client.aggregation.v1.customers.accounts.transactions.create(
                customer_id=self.id,
                account_id=self.account_ids[0],
                data={"description": payer, "amount": amount, "transaction_date": posted, "posted_date": posted},
            )

    def income(self, **constraints: Any) -> Json:
        ack = self.client.decisioning.v2.customers.voi.create(customer_id=self.id, data=constraints)  # type: ignore[arg-type]
        return self.client.wait_for_report(ack).to_dict()

    def employment(self, **constraints: Any) -> Json:
        ack = self.client.decisioning.v2.customers.voe_transactions.create(
            customer_id=self.id,
            data=constraints,  # type: ignore[arg-type]
        )
        return self.client.wait_for_report(ack).to_dict()


def accounts(report: Json) -> list[Json]:
    return [account for institution in report["institutions"] for account in institution["accounts"]]


def streams(report: Json) -> dict[str, Json]:
    return {stream["name"]: stream for account in accounts(report) for stream in account["incomeStreams"]}


@pytest.fixture
def now() -> dt.datetime:
    return NOW


@pytest.fixture
def applicant(sandbox: Sandbox, sandbox_client: Client) -> Applicant:
    return Applicant(sandbox, sandbox_client)


TUTORING = {
    "2025-09-15": 300.00,
    "2025-10-15": 300.00,
    "2025-11-15": 300.00,
    "2025-12-15": 300.00,
    "2026-01-15": 300.00,
    "2026-02-15": 300.00,
    "2026-03-15": 300.00,
}
# Half of the days between them are the usual three, and a third of the amounts is about the usual one.
IRREGULAR = {"2026-01-01": 100.00, "2026-01-04": 500.00, "2026-02-20": 20.00}


def test_regular_deposits_of_a_payer_are_income(applicant: Applicant) -> None:
    applicant.earns("Tutoring", TUTORING)

    stream = streams(applicant.income())["Tutoring"]

    assert (stream["status"], stream["estimateInclusion"], stream["confidence"]) == ("ACTIVE", "HIGH", 100)
    # Most months that lie between them have 31 days.
    assert stream["cadence"] == {"startDate": epoch("2025-09-15T12:00"), "days": 31}
    assert stream["incomeStreamMonths"] == 7
    assert [each["amount"] for each in stream["transactions"]] == [300.00] * 7


def test_a_year_of_income_is_counted_in_complete_months(applicant: Applicant) -> None:
    applicant.earns("Tutoring", TUTORING)

    stream = streams(applicant.income())["Tutoring"]

    # Of the two years up to March 20, March of either year is not complete; the payments began in September.
    months = [dt.datetime.fromtimestamp(each["month"], dt.UTC).date() for each in stream["netMonthly"]]
    assert (months[0], months[-1], len(months)) == (dt.date(2024, 4, 1), dt.date(2026, 2, 1), 23)
    assert [each["net"] for each in stream["netMonthly"]] == [0] * 17 + [300.00] * 6
    assert stream["netAnnual"] == 1800.00
    # What six months brought, for twelve.
    assert stream["projectedNetAnnual"] == 3600.00
    assert stream["averageMonthlyIncomeNet"] == 78.26  # 1800 / 23


def test_what_has_ended_is_not_projected(applicant: Applicant) -> None:
    applicant.earns("Old job", {f"2025-07-{day:02}": 500.00 for day in (4, 11, 18, 25)})

    stream = streams(applicant.income())["Old job"]

    assert stream["status"] == "INACTIVE"
    assert stream["cadence"] == {
        "startDate": epoch("2025-07-04T12:00"),
        "stopDate": epoch("2025-07-25T12:00"),
        "days": 7,
    }
    assert (stream["netAnnual"], stream["projectedNetAnnual"], stream["projectedGrossAnnual"]) == (2000.00, 0, 0)


def test_two_deposits_are_no_stream(applicant: Applicant) -> None:
    applicant.earns("Gift", {"2026-01-10": 50.00, "2026-02-10": 50.00})

    report = applicant.income()

    assert "Gift" not in streams(report)
    misc = [each["description"] for each in accounts(report)[0]["miscDeposits"]]
    assert misc == ["Gift", "Gift"]


def test_each_deposit_is_in_a_stream_or_among_the_others(applicant: Applicant) -> None:
    applicant.earns("Tutoring", TUTORING)
    applicant.earns("Gift", {"2026-01-10": 50.00})

    for account in accounts(applicant.income()):
        deposits = [each["id"] for each in account["transactions"] if each["amount"] > 0]
        in_streams = [each["id"] for stream in account["incomeStreams"] for each in stream["transactions"]]
        misc = [each["id"] for each in account["miscDeposits"]]
        assert sorted(in_streams + misc) == sorted(deposits)
        assert deposits


def test_a_salary_is_income_every_two_weeks(applicant: Applicant) -> None:
    report = applicant.income()

    (salary,) = streams(report).values()
    assert (salary["status"], salary["estimateInclusion"], salary["cadence"]["days"]) == ("ACTIVE", "HIGH", 14)
    year = [
        each["amount"]
        for each in salary["transactions"]
        if epoch("2025-03-01T00:00") <= each["postedDate"] < epoch("2026-03-01T00:00")
    ]
    assert len(year) == 26
    assert salary["netAnnual"] == salary["projectedNetAnnual"] == pytest.approx(sum(year))
    # What is withheld is the 24 percent that the payroll withholds.
    assert salary["estimatedGrossAnnual"] == pytest.approx(sum(year) / 0.76)
    (income,) = report["income"]
    assert income["confidenceType"] == "HIGH"
    assert income["netMonthly"] == salary["netMonthly"]
    assert income["incomeEstimate"]["netAnnual"] == salary["netAnnual"]


def test_all_streams_of_a_level_come_to_one_income(applicant: Applicant) -> None:
    salary = streams(applicant.income()).popitem()[1]
    applicant.earns("Tutoring", TUTORING)
    applicant.earns("Yard sale", IRREGULAR)

    high, low = applicant.income()["income"]

    assert (high["confidenceType"], low["confidenceType"]) == ("HIGH", "LOW")
    assert high["incomeEstimate"]["netAnnual"] == pytest.approx(salary["netAnnual"] + 1800.00)
    assert high["netMonthly"][-1]["net"] == pytest.approx(salary["netMonthly"][-1]["net"] + 300.00)
    assert low["incomeEstimate"]["netAnnual"] == 620.00


def test_balances_agree_with_the_transactions(applicant: Applicant) -> None:
    for account in accounts(applicant.income()):
        moved = sum(each["amount"] for each in account["transactions"])
        assert account["balance"] == account["currentBalance"]
        assert account["beginningBalance"] + moved == pytest.approx(account["balance"])
        assert account["oldestTransactionDate"] == min(each["postedDate"] for each in account["transactions"])


def test_only_accounts_that_are_paid_to_are_looked_at(applicant: Applicant) -> None:
    assert [each["type"] for each in accounts(applicant.income())] == ["checking", "savings"]


def test_a_request_narrows_accounts_and_time(applicant: Applicant) -> None:
    start = epoch("2026-01-01T00:00")

    report = applicant.income(account_ids=applicant.account_ids[0], from_date=start)

    (account,) = accounts(report)
    assert account["id"] == int(applicant.account_ids[0])
    assert report["startDate"] == min(each["postedDate"] for each in account["transactions"]) >= start
    assert [each["month"] for each in report["income"][0]["netMonthly"]] == [start, epoch("2026-02-01T00:00")]


@pytest.mark.parametrize(
    ("report", "constraints", "is_there"),
    [
        ("income", {}, True),
        ("income", {"income_stream_confidence_minimum": 42}, True),
        ("income", {"income_stream_confidence_minimum": 43}, False),
        ("employment", {}, False),
        ("employment", {"income_stream_confidence_minimum": 42}, True),
    ],
)
def test_a_request_says_how_sure_income_must_be(
    applicant: Applicant, report: str, constraints: Json, *, is_there: bool
) -> None:
    applicant.earns("Yard sale", IRREGULAR)

    found = streams(getattr(applicant, report)(**constraints))

    assert ("Yard sale" in found) is is_there


def test_employment_is_verified_without_amounts(applicant: Applicant) -> None:
    applicant.earns("Tutoring", TUTORING)

    report = applicant.employment()

    stream = streams(report)["Tutoring"]
    assert stream["daysSinceLastTransaction"] == 5
    assert stream["nextExpectedTransactionDate"] == epoch("2026-04-15T12:00")
    # Six months: since September 20.
    assert [each["postedDate"] for each in stream["transactions"]] == [
        epoch(f"{day}T12:00") for day in list(TUTORING)[1:]
    ]
    assert "amount" not in str(report).lower()
    assert "balance" not in str(report).lower()


def test_employment_that_ended_shows(sandbox: Sandbox, applicant: Applicant) -> None:
    applicant.earns("Tutoring", TUTORING)
    sandbox.advance(days=80)

    found = streams(applicant.employment())

    # March 15 to June 8; the salary has gone on meanwhile.
    assert (found["Tutoring"]["status"], found["Tutoring"]["daysSinceLastTransaction"]) == ("INACTIVE", 85)
    del found["Tutoring"]
    (salary,) = found.values()
    assert salary["status"] == "ACTIVE"
    assert salary["daysSinceLastTransaction"] < 14


def test_what_the_bank_does_not_report_ends_no_income(sandbox: Sandbox, sandbox_client: Client) -> None:
    applicant = Applicant(sandbox, sandbox_client, "reconnect")
    sandbox.advance(days=80)

    (salary,) = streams(applicant.income()).values()

    # Each refresh is refused, so nothing is known of what came after March 20.
    assert salary["status"] == "ACTIVE"
    assert salary["netMonthly"][-1]["month"] == epoch("2026-02-01T00:00")


def test_a_business_has_no_sure_income(sandbox: Sandbox, sandbox_client: Client) -> None:
    business = Applicant(sandbox, sandbox_client, "business")

    (sales,) = streams(business.income()).values()

    assert sales["name"] == "Card sales"
    assert sales["confidence"] < 50
    assert sales["status"] == "ACTIVE"
    assert streams(business.employment()) == {}
