"""Reports on assets, transactions and cash flow: their figures agree with each other and with the accounts."""

from __future__ import annotations

import datetime as dt
import io
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from pypdf import PdfReader
from reporting import DAY, Borrower, borrower

from open_banking import ReportFailedError
from open_banking.sandbox.bank.institutions import institutions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from open_banking import Client
    from open_banking.sandbox import Sandbox

Json = dict[str, Any]

NOW = dt.datetime(2026, 3, 20, 15, tzinfo=dt.UTC)
PRESENT = int(NOW.timestamp())
ASSETS = {"checking", "savings", "moneyMarket", "cd"}


@pytest.fixture
def now() -> dt.datetime:
    return NOW


def report(client: Client, customer: Borrower, kind: str, **constraints: Any) -> Json:
    """A finished report, as it was sent."""
    ask: Any = getattr(client.decisioning.v2.customers, kind)
    query = {name: constraints.pop(name) for name in ("to_date", "include_pending") if name in constraints}
    ack = ask.create(customer_id=customer.id, data=constraints, **query)
    finished: Json = client.wait_for_report(ack).to_dict()
    return finished


def accounts_of(report: Json) -> list[Json]:
    return [account for institution in report["institutions"] for account in institution["accounts"]]


def moved(account: Json) -> dict[int, tuple[float, str]]:
    """Amount and description of each transaction in a report."""
    return {each["id"]: (each["amount"], each["description"]) for each in account["transactions"]}


def posted(client: Client, customer: Borrower, account: Json, first: int, last: int) -> dict[int, tuple[float, str]]:
    """Amount and description of each transaction of the account that was posted in a time."""
    page = client.aggregation.v4.customers.accounts.transactions.list(
        customer_id=customer.id, account_id=str(account["id"]), from_date=0, to_date=PRESENT, limit=1000
    )
    dated = [(each, each.posted_date or 0) for each in page.transactions]
    return {each.id: (each.amount, each.description) for each, date in dated if first <= date <= last}


def epoch(year: int, month: int, day: int) -> int:
    return int(dt.datetime(year, month, day, tzinfo=dt.UTC).timestamp())


def day_ends(balance: float, transactions: Sequence[Json], first: dt.date, last: dt.date) -> list[float]:
    """The balance at the end of each day, found backwards from the present one."""
    found: list[float] = []
    day = last
    while day >= first:
        midnight = epoch(day.year, day.month, day.day) + DAY
        later = sum(round(each["amount"] * 100) for each in transactions if each["postedDate"] >= midnight)
        found.append(round(balance * 100) - later)
        day -= dt.timedelta(days=1)
    return [cents / 100 for cents in reversed(found)]


def mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def close(expected: float) -> Any:
    """An amount, up to how a cent is rounded."""
    return pytest.approx(expected, abs=0.011)


# Verification of assets


def test_balances_and_movements_of_assets_add_up(sandbox: Sandbox, sandbox_client: Client) -> None:
    customer = borrower(sandbox, sandbox_client)
    voa = report(sandbox_client, customer, "voa")

    checking, savings = accounts_of(voa)
    for account in (checking, savings):
        moved = account["transactions"]
        assert len(moved) > 12
        assert all(later["postedDate"] >= each["postedDate"] for later, each in pairwise(moved))
        assert account["oldestTransactionDate"] == moved[-1]["postedDate"] > PRESENT - 367 * DAY
        asset = account["asset"]
        assert asset["type"] == account["type"]
        assert asset["currentBalance"] == account["balance"]
        assert asset["beginningBalance"] + sum(each["amount"] for each in moved) == close(account["balance"])
        for name, first in (("twoMonthAverage", (2026, 1, 20)), ("sixMonthAverage", (2025, 9, 20))):
            ends = day_ends(account["balance"], moved, dt.date(*first), NOW.date())
            assert asset[name] == close(mean(ends))
        year = day_ends(account["balance"], moved, dt.date(2025, 3, 20), NOW.date())
        assert account["averageMonthlyBalance"] == close(mean(year))
        assert account["balanceDate"] == voa["createdDate"] + 2
    for name in ("currentBalance", "availableBalance", "twoMonthAverage", "sixMonthAverage", "beginningBalance"):
        assert voa["assets"][name] == close(checking["asset"][name] + savings["asset"][name])
    assert voa["consolidatedAvailableBalance"] == voa["assets"]["availableBalance"]
    moments = [each["postedDate"] for account in (checking, savings) for each in account["transactions"]]
    assert (voa["startDate"], voa["endDate"]) == (min(moments), max(moments))
    assert voa["days"] == (max(moments) - min(moments)) // DAY
    assert voa["seasoned"] is True


def test_the_movements_are_those_of_the_account(sandbox: Sandbox, sandbox_client: Client) -> None:
    customer = borrower(sandbox, sandbox_client)
    start = epoch(2026, 1, 1)
    voa = report(sandbox_client, customer, "voa", from_date=start + 15 * 60 * 60, account_ids=customer.account_ids[0])

    (account,) = accounts_of(voa)
    assert moved(account) == posted(sandbox_client, customer, account, start, PRESENT)
    assert voa["seasoned"] is False


def test_no_report_looks_back_further_than_a_year(sandbox: Sandbox, sandbox_client: Client) -> None:
    customer = borrower(sandbox, sandbox_client)
    start = report(sandbox_client, customer, "voa", from_date=0)["startDate"]
    assert epoch(2025, 3, 20) <= start < epoch(2025, 3, 27)


@pytest.mark.parametrize("kind", ["voa", "voa_history", "pre_qual_voa", "asset_summary"])
def test_debts_are_no_assets(sandbox: Sandbox, sandbox_client: Client, kind: str) -> None:
    customer = borrower(sandbox, sandbox_client, "homeowner")
    assert [each["type"] for each in accounts_of(report(sandbox_client, customer, kind))] == ["checking", "savings"]


def test_accounts_stand_under_their_institutions(sandbox: Sandbox, sandbox_client: Client) -> None:
    customer = borrower(sandbox, sandbox_client, "saver")
    elsewhere = sandbox.connect(customer.id, profile="saver", institution_id=102105)
    voa = report(sandbox_client, customer, "voa")

    assert {
        institution["id"]: [str(each["id"]) for each in institution["accounts"]] for institution in voa["institutions"]
    } == {101732: customer.account_ids, 102105: elsewhere.account_ids}
    assert {each["asset"]["type"] for each in accounts_of(voa)} == ASSETS
    assert len({(each["ownerName"], each["ownerAddress"]) for each in accounts_of(voa)}) == 1


def test_securities_count_with_what_they_are_worth(sandbox: Sandbox, sandbox_client: Client) -> None:
    customer = borrower(sandbox, sandbox_client, "investor")
    by_type = {each["type"]: each for each in accounts_of(report(sandbox_client, customer, "voa"))}

    assert set(by_type) == {"checking", "brokerageAccount", "ira", "roth", "401k", "cryptocurrency"}
    assert "position" not in by_type.pop("checking")
    for account in by_type.values():
        positions, details = account["position"], account["details"]
        for position in positions:
            assert position["units"] * position["currentPrice"] == close(position["marketValue"])
        worth = details["availableCashBalance"] + sum(position["marketValue"] for position in positions)
        assert worth == close(account["balance"])
        assert account["asset"]["type"] == "investment"
        assert details["currentBalance"] == details["vestedBalance"] == account["balance"]
    wallet = by_type["cryptocurrency"]
    # A purchase moves money into a security and leaves the balance alone; only the other movements add to it.
    added = sum(each["amount"] for each in wallet["transactions"] if each["investmentTransactionType"] != "purchased")
    assert wallet["asset"]["beginningBalance"] + added == close(wallet["balance"])
    assert {each["securityType"] for each in wallet["transactions"] if each.get("symbol")} == {"Crypto"}


@pytest.mark.parametrize(("kind", "recent", "months"), [("voa", "Over2Months", 2), ("pre_qual_voa", "Over6Months", 6)])
def test_overdraft_fees_are_counted_where_they_are_asked_for(
    sandbox: Sandbox, sandbox_client: Client, kind: str, recent: str, months: int
) -> None:
    customer = borrower(sandbox, sandbox_client, "struggling")
    (plain,) = accounts_of(report(sandbox_client, customer, kind))
    assert not [name for name in plain if "InsufficientFunds" in name]

    start = epoch(2025, 10, 1)
    (counted,) = accounts_of(report(sandbox_client, customer, kind, show_nsf=True, from_date=start))
    listed = accounts_of(report(sandbox_client, customer, "voa", from_date=start))[0]["transactions"]
    fees = [each["postedDate"] for each in listed if each["description"] == "Overdraft fee"]
    assert len(fees) >= 5
    prefix = "totNumberInsufficientFundsFeeDebitTx"
    since = {2: epoch(2026, 1, 20), 6: start}[months]
    assert counted[f"{prefix}Account"] == len(fees)
    assert counted[f"{prefix}{recent}Account"] == sum(each >= since for each in fees)
    days = (NOW.date() - dt.datetime.fromtimestamp(max(fees), dt.UTC).date()).days
    assert counted["totNumberDaysSinceMostRecentInsufficientFundsFeeDebitTxAccount"] == days


def test_nothing_is_counted_where_nothing_was_charged(sandbox: Sandbox, sandbox_client: Client) -> None:
    customer = borrower(sandbox, sandbox_client)
    checking, savings = accounts_of(report(sandbox_client, customer, "voa", show_nsf=True))
    assert checking["totNumberInsufficientFundsFeeDebitTxAccount"] == 0
    assert "totNumberDaysSinceMostRecentInsufficientFundsFeeDebitTxAccount" not in checking
    assert not [name for name in savings if "InsufficientFunds" in name]


# With income


def test_assets_with_income_show_two_months_and_two_years_of_income(sandbox: Sandbox, sandbox_client: Client) -> None:
    customer = borrower(sandbox, sandbox_client)
    checking, savings = accounts_of(report(sandbox_client, customer, "voa_history"))

    assert epoch(2026, 1, 18) <= checking["oldestTransactionDate"] < epoch(2026, 1, 25)
    assert savings["incomeStreams"] == []
    (stream,) = checking["incomeStreams"]
    assert {each["category"] for each in stream["transactions"]} == {"Paycheck"}
    # Every two weeks for two years.
    assert len(stream["transactions"]) in {52, 53}
    assert stream["cadence"]["days"] == 14
    months = [each["net"] for each in stream["netMonthly"]]
    assert stream["netAnnual"] == close(sum(months[-12:]))


@pytest.mark.parametrize(("given", "oldest"), [(epoch(2026, 3, 1), epoch(2026, 3, 1)), (0, epoch(2025, 9, 20))])
def test_assets_with_income_go_back_six_months_at_most(
    sandbox: Sandbox, sandbox_client: Client, given: int, oldest: int
) -> None:
    customer = borrower(sandbox, sandbox_client)
    checking, _ = accounts_of(report(sandbox_client, customer, "voa_history", from_date=given))
    assert oldest <= checking["oldestTransactionDate"] < oldest + 7 * DAY


# Prequalification


@pytest.mark.parametrize("kind", ["pre_qual_voa", "asset_summary"])
def test_prequalification_has_the_balances_of_the_assets(sandbox: Sandbox, sandbox_client: Client, kind: str) -> None:
    customer = borrower(sandbox, sandbox_client, "saver")
    start = epoch(2025, 10, 1)
    brief = report(sandbox_client, customer, kind, from_date=start)
    full = report(sandbox_client, customer, "voa", from_date=start)

    assert brief["assets"] == full["assets"]
    assert [each["asset"] for each in accounts_of(brief)] == [each["asset"] for each in accounts_of(full)]
    assert {str(each["transactions"]) for each in accounts_of(brief)} == {"[]"}


# Transactions


def test_transactions_are_those_of_any_account_in_the_time(sandbox: Sandbox, sandbox_client: Client) -> None:
    customer = borrower(sandbox, sandbox_client, "homeowner")
    first, last = epoch(2026, 1, 1), epoch(2026, 2, 1) - 1
    found = accounts_of(report(sandbox_client, customer, "transactions", from_date=first, to_date=last))

    assert [each["type"] for each in found] == ["checking", "savings", "creditCard", "mortgage", "loan"]
    for account in found:
        assert moved(account) == posted(sandbox_client, customer, account, first, last)
    whole = accounts_of(report(sandbox_client, customer, "transactions", to_date=PRESENT))
    assert min(each["postedDate"] for each in whole[0]["transactions"]) < epoch(2024, 4, 1)


@pytest.mark.parametrize("profile", ["student", "everything"])
def test_balances_are_those_of_the_accounts(sandbox: Sandbox, sandbox_client: Client, profile: str) -> None:
    customer = borrower(sandbox, sandbox_client, profile)
    found = accounts_of(report(sandbox_client, customer, "transactions", from_date=PRESENT - DAY, to_date=PRESENT))

    accounts = sandbox_client.aggregation.v1.customers.accounts.list(customer_id=customer.id).accounts
    assert {str(each["id"]): each["balance"] for each in found} == {each.id: each.balance for each in accounts}
    # What a group of loans owes is what its loans owe.
    assert {each["type"] for each in found if each["balance"] < 0} >= {"studentLoanGroup", "studentLoan"}


@pytest.mark.parametrize("kind", ["voa", "transactions", "cash_flow_personal", "voi"])
def test_amounts_are_in_the_currency_of_the_bank(sandbox: Sandbox, sandbox_client: Client, kind: str) -> None:
    customer = borrower(sandbox, sandbox_client, profile=None)
    canadian = next(each for each in institutions().values() if each.place.currency == "CAD")
    sandbox.connect(customer.id, institution_id=canadian.id)
    sandbox.connect(customer.id)
    constraints = {"to_date": PRESENT} if kind == "transactions" else {}

    found = report(sandbox_client, customer, kind, from_date=PRESENT - DAY, **constraints)

    assert [{account["currency"] for account in institution["accounts"]} for institution in found["institutions"]] == [
        {"CAD"},
        {"USD"},
    ]


def test_pending_transactions_come_where_they_are_asked_for(sandbox: Sandbox, sandbox_client: Client) -> None:
    customer = borrower(sandbox, sandbox_client)
    account_id = customer.account_ids[0]
    pending = sandbox_client.aggregation.v1.customers.accounts.transactions.create(
        customer_id=customer.id,
        account_id=account_id,
        data={
            "description": "Not there yet", "amount": -12.5, "transaction_date": PRESENT, "status": "pending",
            "posted_date": PRESENT + 3 * DAY,
        },
    )  # fmt: skip

    for wanted in (True, False):
        arguments: dict[str, Any] = {"to_date": PRESENT + DAY, "include_pending": wanted, "account_ids": account_id}
        (account,) = accounts_of(report(sandbox_client, customer, "transactions", **arguments))
        assert (pending.id in [each["id"] for each in account["transactions"]]) is wanted


# Statements


def test_a_statement_report_keeps_the_statement(sandbox: Sandbox, sandbox_client: Client) -> None:
    customer = borrower(sandbox, sandbox_client)
    data = {"account_id": int(customer.account_ids[0]), "statement_index": 2}
    asset_id = report(sandbox_client, customer, "statement", statement_report_data=data)["assetId"]

    stored = sandbox_client.aggregation.v1.customers.assets.get(customer_id=customer.id, asset_id=asset_id)
    text = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(stored.content)).pages)
    assert "01/01/2026 - 01/31/2026" in text


@pytest.mark.parametrize(("profile", "code"), [("mfa", 185), ("reconnect", 948)])
def test_what_the_bank_refuses_is_no_statement(
    sandbox: Sandbox, sandbox_client: Client, profile: str, code: int
) -> None:
    customer = borrower(sandbox, sandbox_client, profile)
    ack = sandbox_client.decisioning.v2.customers.statement.create(
        customer_id=customer.id, data={"statement_report_data": {"account_id": int(customer.account_ids[0])}}
    )
    with pytest.raises(ReportFailedError) as caught:
        sandbox_client.wait_for_report(ack)
    assert [each.code for each in caught.value.report.errors] == [code]


def test_a_wallet_has_no_statement(sandbox: Sandbox, sandbox_client: Client) -> None:
    customer = borrower(sandbox, sandbox_client, "investor")
    ack = sandbox_client.decisioning.v2.customers.statement.create(
        customer_id=customer.id, data={"statement_report_data": {"account_id": int(customer.account_ids[-1])}}
    )
    with pytest.raises(ReportFailedError) as caught:
        sandbox_client.wait_for_report(ack)
    assert [each.code for each in caught.value.report.errors] == [14020]


# Cash flow


@pytest.mark.parametrize("kind", ["cash_flow_personal", "cash_flow_business"])
def test_cash_flow_agrees_with_the_transactions(sandbox: Sandbox, sandbox_client: Client, kind: str) -> None:
    customer = borrower(sandbox, sandbox_client, "struggling")
    found = report(sandbox_client, customer, kind)
    (account,) = accounts_of(found)

    moved: defaultdict[tuple[int, int], list[Json]] = defaultdict(list)
    for each in account["transactions"]:
        posted = dt.datetime.fromtimestamp(each["postedDate"], dt.UTC)
        moved[posted.year, posted.month].append(each)
    # All complete months from April 2024 on.
    months = [(2024 + (3 + count) // 12, (3 + count) % 12 + 1) for count in range(23)]
    rows = zip(
        months,
        account["cashFlowBalance"]["monthlyCashFlowBalances"],
        account["cashFlowCredit"]["monthlyCashFlowCredits"],
        account["cashFlowDebit"]["monthlyCashFlowDebits"],
        account["cashFlowCharacteristic"]["monthlyCashFlowCharacteristics"],
        strict=True,
    )
    nets: list[float] = []
    overdrawn = 0
    for (year, month), balance, credit, debit, net in rows:
        assert {each["month"] for each in (balance, credit, debit, net)} == {epoch(year, month, 1)}
        first = dt.date(year, month, 1)
        last = (first + dt.timedelta(days=31)).replace(day=1) - dt.timedelta(days=1)
        ends = day_ends(account["currentBalance"], account["transactions"], first, last)
        assert (balance["minDailyBalance"], balance["maxDailyBalance"]) == (min(ends), max(ends))
        assert balance["averageDailyBalance"] == close(mean(ends))
        overdrawn += sum(each < 0 for each in ends)
        assert balance["numberOfDaysNegativeBalance"] == str(sum(each < 0 for each in ends))
        assert balance["numberOfDaysPositiveBalance"] == str(sum(each >= 0 for each in ends))
        amounts = [each["amount"] for each in moved[year, month]]
        coming, going = [each for each in amounts if each > 0], [each for each in amounts if each < 0]
        assert (credit["numberOfCredits"], debit["numberOfDebits"]) == (str(len(coming)), str(len(going)))
        assert credit["totalCreditsAmount"] == close(sum(coming))
        assert debit["totalDebitsAmount"] == close(sum(going))
        assert (credit["largestCredit"], debit["largestDebit"]) == (max(coming), min(going))
        assert credit["averageCreditAmount"] == close(mean(coming))
        assert net["totalCreditsLessTotalDebits"] == close(sum(amounts))
        nets.append(sum(amounts))
    assert overdrawn > 0
    assert account["cashFlowBalance"]["numberDaysNegativeBalance"] == str(overdrawn)
    summary = account["cashFlowCharacteristic"]
    assert summary["averageMonthlyNet"] == close(mean(nets))
    assert summary["twelveMonthTotalNet"] == close(sum(nets[-12:]))
    assert summary["sixMonthAverageTotalCreditsLessTotalDebits"] == close(mean(nets[-6:]))
    # With one account the whole is its part, but for one name.
    overall = found["cashFlowBalanceSummary"]
    assert overall["numberOfDaysNegativeBalance"] == str(overdrawn)
    assert overall["minDailyBalance"] == account["cashFlowBalance"]["minDailyBalance"]


def test_cash_flow_of_all_accounts_is_that_of_each_together(sandbox: Sandbox, sandbox_client: Client) -> None:
    customer = borrower(sandbox, sandbox_client, "saver")
    found = report(sandbox_client, customer, "cash_flow_personal")

    each = accounts_of(found)
    assert [account["type"] for account in each] == ["checking", "savings", "moneyMarket"]
    whole = found["cashFlowCreditSummary"]
    for name in ("twelveMonthCreditTotal", "sixMonthCreditTotal", "twoMonthCreditTotalLessTransfers"):
        assert whole[name] == close(sum(account["cashFlowCredit"][name] for account in each))
    averages = [account["cashFlowBalance"]["twelveMonthAverageDailyBalance"] for account in each]
    assert found["cashFlowBalanceSummary"]["twelveMonthAverageDailyBalance"] == pytest.approx(sum(averages), abs=0.03)
    # What is moved between the customer's own accounts neither comes in nor goes out.
    net = found["cashFlowCharacteristicsSummary"]
    assert net["twelveMonthTotalNet"] == close(net["twelveMonthTotalNetLessTransfers"])
    checking = each[0]["cashFlowCharacteristic"]
    assert checking["twelveMonthTotalNet"] < checking["twelveMonthTotalNetLessTransfers"]


def test_a_short_cash_flow_report_has_no_complete_month(sandbox: Sandbox, sandbox_client: Client) -> None:
    customer = borrower(sandbox, sandbox_client)
    found = report(sandbox_client, customer, "cash_flow_personal", from_date=PRESENT - 10 * DAY)

    assert found["cashFlowBalanceSummary"]["monthlyCashFlowBalanceSummaries"] == []
    assert found["cashFlowCharacteristicsSummary"]["averageMonthlyNet"] == 0


def test_what_may_be_borrowed_is_pointed_out(sandbox: Sandbox, sandbox_client: Client) -> None:
    customer = borrower(sandbox, sandbox_client)
    assert report(sandbox_client, customer, "cash_flow_personal")["possibleLoanDeposits"] == []

    transactions = sandbox.world.customers[customer.id].accounts[customer.account_ids[0]].transactions
    index = next(
        place for place, each in enumerate(transactions) if each.posted > epoch(2026, 1, 1) and each.amount > 0
    )
    transactions[index] = transactions[index]._replace(category="Loans")
    found = report(sandbox_client, customer, "cash_flow_personal")

    ((institution,),) = (each["institutions"] for each in found["possibleLoanDeposits"])
    (account,) = institution["accounts"]
    (loan,) = account["transactions"]
    assert (institution["id"], account["id"], loan["id"]) == ("101732", customer.account_ids[0], transactions[index].id)
    january = found["cashFlowCreditSummary"]["monthlyCashFlowCreditSummaries"][-2]
    assert (january["month"], january["estimatedNumberOfLoanDeposits"]) == (epoch(2026, 1, 1), "1")
    assert january["estimatedLoanDepositAmount"] == loan["amount"]
