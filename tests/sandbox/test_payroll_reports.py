"""Reports on payroll and on pay statements: they agree with each other, and with the deposits at the bank."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from reporting import DAY, borrower

from open_banking import BadRequestError, NotFoundError, ReportFailedError
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from open_banking import Client

Json = dict[str, Any]

NOW = dt.datetime(2026, 3, 20, 15, tzinfo=dt.UTC)


class Employee:
    """A customer with a consumer, and the reports on them."""

    def __init__(self, sandbox: Sandbox, client: Client, profile: str | None = "everyday") -> None:
        self.client = client
        self.id, _, self.account_ids = borrower(sandbox, client, profile)

    def uploads(self) -> str:
        return self.client.aggregation.v1.customers.pay_statements.create(
            customer_id=self.id, data={"label": "lastPayPeriod", "statement": "JVBERi0xLjQ="}
        ).asset_id

    def employment(self) -> Json:
        ack = self.client.decisioning.v2.customers.voe_payroll.create(
            customer_id=self.id, data={"payroll_data": {"ssn": "900000000", "dob": 631152000}}
        )
        return self.client.wait_for_report(ack).to_dict()

    def payroll(self, **constraints: Any) -> Json:
        ack = self.client.decisioning.v2.customers.voie_payroll.create(
            customer_id=self.id,
            data={"payroll_data": {"ssn": "900000000", "dob": 631152000}, **constraints},  # type: ignore[arg-type]
        )
        return self.client.wait_for_report(ack).to_dict()

    def extracted(self, *asset_ids: str, **wanted: bool) -> Json:
        ack = self.client.decisioning.v2.customers.pay_statement.create(
            customer_id=self.id,
            data={"paystatement_report": {"asset_ids": list(asset_ids), **wanted}},  # type: ignore[arg-type]
        )
        return self.client.wait_for_report(ack).to_dict()

    def paystub(self, *asset_ids: str, **wanted: bool) -> Json:
        ack = self.client.decisioning.v2.customers.voie_tx_verify.with_statement.create(
            customer_id=self.id,
            data={"voie_with_statement_data": {"asset_ids": list(asset_ids), **wanted}},  # type: ignore[arg-type]
        )
        return self.client.wait_for_report(ack).to_dict()

    def verified(self, asset_id: str, accounts: list[str] | None = None) -> Json:
        """Of all accounts, those that deposits on ``accounts`` are to verify."""
        interview = {"asset_id": asset_id, **({"accounts": accounts} if accounts else {})}
        ack = self.client.decisioning.v2.customers.voie_tx_verify.with_interview.create(
            customer_id=self.id,
            data={  # type: ignore[arg-type]
                "account_ids": " ".join(self.account_ids),
                "voie_with_interview_data": {"tx_verify_interview": [interview]},
            },
        )
        return self.client.wait_for_report(ack).to_dict()

    def deposits(self) -> dict[int, float]:
        """The pay that arrived at the bank in the last 180 days: amounts by the moment of their posting."""
        page = self.client.aggregation.v4.customers.accounts.transactions.list(
            customer_id=self.id,
            account_id=self.account_ids[0],
            from_date=0,
            to_date=int(NOW.timestamp()) + 365 * DAY,
            limit=1000,
        )
        return {
            each["postedDate"]: each["amount"]
            for each in page.to_dict()["transactions"]
            if each.get("categorization", {}).get("category") == "Paycheck"
        }


def income(report: Json) -> Json:
    (history,) = report["employmentHistory"]
    found: Json = history["income"]
    return found


def paid(report: Json) -> list[Json]:
    """The pay of each period, the oldest first."""
    return [each["mainPayStatementFields"] for each in reversed(income(report)["directPayStatements"])]


@pytest.fixture
def now() -> dt.datetime:
    return NOW


@pytest.fixture
def employee(sandbox: Sandbox, sandbox_client: Client) -> Employee:
    return Employee(sandbox, sandbox_client)


# Payroll


def test_each_pay_arrives_at_the_bank(employee: Employee) -> None:
    deposits = employee.deposits()

    known = {each["payDate"]: each["netPayAmount"] for each in paid(employee.payroll())}

    assert len(deposits) == 13  # of 180 days, every two weeks
    assert deposits.items() <= known.items()


def test_pay_arrives_every_second_friday_for_the_two_weeks_before(employee: Employee) -> None:
    statements = paid(employee.payroll())

    for each, following in pairwise(statements):
        assert following["payDate"] - each["payDate"] == 14 * DAY
        assert following["startDate"] - each["endDate"] == DAY
    for each in statements:
        assert dt.datetime.fromtimestamp(each["payDate"], dt.UTC).strftime("%A") == "Friday"
        assert each["endDate"] - each["startDate"] == 13 * DAY
        assert each["endDate"] < each["payDate"]


def test_pay_of_a_year_adds_up(employee: Employee) -> None:
    report = employee.payroll()

    by_year: dict[str, list[Json]] = {}
    for each in paid(report):
        by_year.setdefault(str(dt.datetime.fromtimestamp(each["payDate"], dt.UTC).year), []).append(each)
    annual = income(report)["annualIncome"]
    # This year's, and those of the two years before it.
    assert [each["year"] for each in annual] == ["2026", "2025", "2024"]
    for year in annual:
        statements = by_year[year["year"]]
        for count, each in enumerate(statements, 1):
            assert each["grossPayAmountYTD"] == pytest.approx(sum(one["grossPayAmount"] for one in statements[:count]))
            assert each["netPayAmountYTD"] == pytest.approx(sum(one["netPayAmount"] for one in statements[:count]))
        assert year["grossPayAmountYTD"] == statements[-1]["grossPayAmountYTD"]
        assert year["netPayAmountYTD"] == statements[-1]["netPayAmountYTD"]


def test_deductions_are_what_lies_between_gross_and_net(employee: Employee) -> None:
    for each in income(employee.payroll())["directPayStatements"]:
        fields = each["mainPayStatementFields"]
        withheld = sum(one["amount"] for one in each["deductions"])
        assert sum(one["amount"] for one in each["earnings"]) == fields["grossPayAmount"]
        assert fields["grossPayAmount"] - withheld == pytest.approx(fields["netPayAmount"])
        assert min(one["amount"] for one in each["deductions"]) > 0


def test_a_month_s_pay_is_a_twelfth_of_a_year_s(employee: Employee) -> None:
    pay = income(employee.payroll())

    gross = pay["directPayStatements"][0]["mainPayStatementFields"]["grossPayAmount"]
    assert (pay["basePayRate"], pay["basePayRateUnit"]) == (pytest.approx(gross * 26), "Annual")
    assert pay["monthlyIncome"]["estimatedMonthlyTotalPay"] == pytest.approx(gross * 26 / 12, abs=0.005)


def test_a_request_says_how_far_back_statements_go(employee: Employee) -> None:
    whole = employee.payroll()
    third = paid(whole)[-3]["payDate"]

    part = employee.payroll(pay_statements_from_date=third)

    assert paid(part) == paid(whole)[-3:]
    assert income(part)["oldestPayStatementAvailable"] == str(third)
    assert income(part)["annualIncome"] == income(whole)["annualIncome"]
    latest = [each["lastPayPeriodIndicator"] for each in income(part)["directPayStatements"]]
    assert latest == [True, False, False]


def test_a_request_for_no_statement_at_all_gets_none(employee: Employee) -> None:
    report = employee.payroll(pay_statements_from_date=int(NOW.timestamp()))

    assert paid(report) == []
    assert "oldestPayStatementAvailable" not in income(report)


def test_employment_is_the_same_with_and_without_its_pay(employee: Employee) -> None:
    report = employee.employment()

    (without,) = report["employmentHistory"]
    (with_pay,) = employee.payroll()["employmentHistory"]
    assert without["employment"] == with_pay["employment"]
    assert without["employee"]["name"] == "Grace Example"
    assert without["income"] == {"payFrequency": "Bi-Weekly"}
    assert "Amount" not in str(report)


def test_employment_continues(sandbox: Sandbox, employee: Employee) -> None:
    (before,) = employee.payroll()["employmentHistory"]
    sandbox.advance(days=14)

    (after,) = employee.payroll()["employmentHistory"]

    assert after["employmentId"] == before["employmentId"]
    assert after["employment"]["latestPayDate"] == before["employment"]["latestPayDate"] + 14 * DAY
    assert after["employment"]["daysSinceLastPay"] == before["employment"]["daysSinceLastPay"] < 14
    assert after["asOfDate"] == after["employment"]["latestPayDate"]


def test_pay_is_there_from_noon_of_the_payday_on(sandbox: Sandbox, employee: Employee) -> None:
    latest = paid(employee.payroll())[-1]["payDate"]
    following = latest + 14 * DAY

    sandbox.advance(seconds=following - 60 * 60 - sandbox.clock.timestamp)
    assert paid(employee.payroll())[-1]["payDate"] == latest
    sandbox.advance(hours=1)
    assert paid(employee.payroll())[-1]["payDate"] == following


def test_employment_lasts_since_the_hire(employee: Employee) -> None:
    (history,) = employee.employment()["employmentHistory"]

    record = history["employment"]
    years, months, days = map(int, record["employmentDuration"][1:-1].replace("Y", " ").replace("M", " ").split())
    hired = dt.datetime.fromtimestamp(record["originalHireDate"], dt.UTC).date()
    month = hired.year * 12 + hired.month - 1 + years * 12 + months
    assert dt.date(month // 12, month % 12 + 1, hired.day) + dt.timedelta(days=days) == NOW.date()
    assert 0 <= months < 12
    assert 0 <= days < 31


# Pay statements


def test_an_uploaded_statement_is_the_latest_pay(employee: Employee) -> None:
    latest = paid(employee.payroll())[-1]

    report = employee.extracted(employee.uploads(), extract_deductions=True)

    (statement,) = report["payStatements"]
    assert statement["payPeriod"] == "LastPayPeriod"
    assert [statement[name] for name in ("payDate", "startDate", "endDate", "netPayCurrent", "grossPayYTD")] == [
        latest[name] for name in ("payDate", "startDate", "endDate", "netPayAmount", "grossPayAmountYTD")
    ]
    assert sum(each["amountCurrent"] for each in statement["payStat"]) == statement["grossPayCurrent"]
    withheld = sum(each["amountCurrent"] for each in statement["deductions"])
    assert statement["grossPayCurrent"] - withheld == pytest.approx(statement["netPayCurrent"])
    assert statement["employee"]["name"] == "Grace Example"


def test_a_statement_stays_what_it_was_when_it_was_uploaded(sandbox: Sandbox, employee: Employee) -> None:
    first = employee.uploads()
    sandbox.advance(days=14)
    second = employee.uploads()

    report = employee.extracted(first, second)

    older, newer = report["payStatements"]
    assert newer["payDate"] - older["payDate"] == 14 * DAY
    assert report["assetIds"] == [first, second]
    assert (report["startDate"], report["endDate"]) == (older["startDate"], newer["payDate"])


def test_the_last_pay_of_a_year_has_all_of_it() -> None:
    with Sandbox(now=dt.datetime(2026, 1, 1, 15, tzinfo=dt.UTC)) as sandbox, sandbox.client() as client:
        employee = Employee(sandbox, client)

        (statement,) = employee.extracted(employee.uploads())["payStatements"]

    assert dt.datetime.fromtimestamp(statement["payDate"], dt.UTC).year == 2025
    assert statement["grossPayYTD"] == pytest.approx(statement["grossPayCurrent"] * 26)


@pytest.mark.parametrize("report", ["extracted", "paystub"])
@pytest.mark.parametrize(
    ("wanted", "filled"),
    [
        ({}, {"payStat", "directDeposits"}),
        ({"extract_earnings": False}, {"directDeposits"}),
        ({"extract_direct_deposit": False}, {"payStat"}),
    ],
)
def test_a_request_says_what_to_read(
    employee: Employee, report: str, wanted: dict[str, bool], filled: set[str]
) -> None:
    read = getattr(employee, report)(employee.uploads(), **wanted)

    (statement,) = read["payStatements"]
    assert {name for name in ("payStat", "deductions", "directDeposits") if statement.get(name)} == filled


def test_pay_is_reported_with_the_account_that_it_arrives_on(employee: Employee) -> None:
    report = employee.verified(employee.uploads())

    (statement,) = report["payStatements"]
    (deposit,) = statement["directDeposits"]
    (institution,) = report["institutions"]
    assert (deposit["fiName"], deposit["accountLastFour"]) == (
        institution["name"],
        institution["accounts"][0]["number"],
    )
    assert deposit["amount"] == statement["netPayCurrent"] == employee.deposits()[statement["payDate"]]


# Read as a picture, "This must be an image" is none.
NO_PICTURE = "VGhpcyBtdXN0IGJlIGFuIGltYWdl"


@pytest.mark.parametrize("report", ["extracted", "paystub", "verified"])
@pytest.mark.parametrize("kind", ["text", "statement of an account"])
def test_a_report_on_what_is_no_pay_statement_fails(employee: Employee, kind: str, report: str) -> None:
    aggregation = employee.client.aggregation
    if kind == "text":
        asset_id = aggregation.v1.customers.pay_statements.create(
            customer_id=employee.id, data={"label": "lastPayPeriod", "statement": NO_PICTURE}
        ).asset_id
    else:
        fetched = aggregation.v3.customers.accounts.statement.list(
            customer_id=employee.id, account_id=employee.account_ids[0], index="1"
        )
        asset_id = str((fetched.statements or [])[0].id)

    with pytest.raises(ReportFailedError) as caught:
        getattr(employee, report)(asset_id)

    failed = caught.value.report.to_dict()
    assert failed["status"] == "failure"
    assert f"Asset {asset_id} is no pay statement" in failed["errors"][0]["message"]


def test_a_statement_is_billed_once(employee: Employee) -> None:
    old, new = employee.uploads(), employee.uploads()

    assert employee.paystub(old)["numberOfBillableAssets"] == 1
    report = employee.verified(old)
    assert report["numberOfBillableAssets"] == 0
    report = employee.extracted(old, new)
    assert report["numberOfBillableAssets"] == 1
    assert [each["billable"] for each in report["payStatements"]] == [False, True]


def test_deposits_verify_a_statement(employee: Employee) -> None:
    savings = employee.account_ids[1]
    asset = employee.uploads()
    (statement,) = employee.verified(asset)["payStatements"]
    # As much does not arrive there, though on the same day.
    employee.client.aggregation.v1.customers.accounts.transactions.create(
        customer_id=employee.id,
        account_id=savings,
        data={
            "description": "Gift",
            "amount": 50.00,
            "transaction_date": statement["payDate"],
            "posted_date": statement["payDate"],
        },
    )

    (elsewhere,) = employee.verified(asset, [savings])["payStatements"]

    assert statement["institutions"] == ["FinBank"]
    assert statement["monthlyIncome"]["estimatedMonthlyTotalPay"] == pytest.approx(
        statement["grossPayCurrent"] * 26 / 12, abs=0.005
    )
    assert elsewhere["institutions"] == []


def test_the_accounts_behind_a_statement_show_its_deposit(employee: Employee) -> None:
    report = employee.verified(employee.uploads())

    (statement,) = report["payStatements"]
    accounts = [account for institution in report["institutions"] for account in institution["accounts"]]
    assert [each["type"] for each in accounts] == ["checking", "savings"]
    (stream,) = accounts[0]["incomeStreams"]
    assert stream["name"] == statement["employer"]["name"]
    deposit = stream["transactions"][-1]
    assert (deposit["postedDate"], deposit["amount"]) == (statement["payDate"], statement["netPayCurrent"])


def test_pay_since_the_last_refresh_verifies_a_statement(sandbox: Sandbox, employee: Employee) -> None:
    sandbox.advance(days=14)

    (statement,) = employee.verified(employee.uploads())["payStatements"]

    assert statement["payDate"] > int(NOW.timestamp())
    assert statement["institutions"] == ["FinBank"]


def test_statements_that_no_deposits_verify_need_no_account(sandbox: Sandbox, sandbox_client: Client) -> None:
    employee = Employee(sandbox, sandbox_client, profile=None)

    (statement,) = employee.paystub(employee.uploads())["payStatements"]

    assert statement["netPayCurrent"] > 0
    assert statement["directDeposits"] == statement["institutions"] == []


# What cannot be reported


@pytest.mark.parametrize("report", ["extracted", "paystub", "verified"])
def test_a_statement_that_was_not_uploaded_is_refused(employee: Employee, report: str) -> None:
    with pytest.raises(NotFoundError, match="no-such-asset"):
        getattr(employee, report)("no-such-asset")


@pytest.mark.parametrize("report", ["employment", "payroll"])
def test_who_has_no_employer_has_no_payroll(sandbox: Sandbox, sandbox_client: Client, report: str) -> None:
    owner = Employee(sandbox, sandbox_client, profile="business")

    with pytest.raises(ReportFailedError) as caught:
        getattr(owner, report)()
    (error,) = caught.value.report.to_dict()["errors"]
    assert str(error["code"]) == "11000"


@pytest.mark.parametrize("report", ["extracted", "paystub", "verified"])
def test_who_has_no_employer_has_no_pay_statement(sandbox: Sandbox, sandbox_client: Client, report: str) -> None:
    owner = Employee(sandbox, sandbox_client, profile="business")

    with pytest.raises(ReportFailedError):
        getattr(owner, report)(owner.uploads())


def test_without_an_account_no_deposit_verifies(sandbox: Sandbox, sandbox_client: Client) -> None:
    employee = Employee(sandbox, sandbox_client, profile=None)

    with pytest.raises(BadRequestError) as caught:
        employee.verified(employee.uploads())
    assert caught.value.code == "14020"


@pytest.mark.parametrize("report", ["extracted", "paystub"])
def test_no_statement_is_no_report(employee: Employee, report: str) -> None:
    with pytest.raises(ReportFailedError):
        getattr(employee, report)()
