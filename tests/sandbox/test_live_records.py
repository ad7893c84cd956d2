"""Records look like those of the live API: nulls, memos, transactions without a category, loans' flags as texts."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

import pytest
from flows import CONSUMER

from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from open_banking import Client

NOW = dt.datetime(2026, 3, 18, 9, 30, tzinfo=dt.UTC)
PRESENT = 1_773_826_200
HABITS = ("everyday", "homeowner", "student", "struggling", "investor")

Json = dict[str, Any]


class World:
    """Customers of a sandbox, one for each test user that was asked for; their records as the wire has them."""

    def __init__(self, client: Client, sandbox: Sandbox) -> None:
        self.client = client
        self.sandbox = sandbox
        self.customers: dict[str, str] = {}

    def customer(self, profile: str) -> str:
        if profile not in self.customers:
            created = self.client.aggregation.v2.customers.testing.create(data={"username": f"customer_{profile}"})
            self.customers[profile] = created.id
            self.sandbox.connect(created.id, profile=profile)
        return self.customers[profile]

    def read(self, path: str, **query: Any) -> Any:
        return json.loads(self.client.request("GET", path, query=query).content)

    def accounts(self, profile: str) -> dict[str, Json]:
        """The account records by their types."""
        listed = self.read(f"/aggregation/v1/customers/{self.customer(profile)}/accounts")["accounts"]
        return {each["type"]: each for each in listed}

    def transactions(self, profile: str) -> list[Json]:
        """Those of 180 days, pending ones included."""
        path = f"/aggregation/v3/customers/{self.customer(profile)}/transactions"
        page = self.read(path, fromDate=0, toDate=PRESENT, limit=1000, includePending=True)
        assert page["moreAvailable"] == "false"
        found: list[Json] = page["transactions"]
        return found


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    with Sandbox(seed=7, now=NOW, running=False) as sandbox, sandbox.client() as client:
        yield World(client, sandbox)


# Transactions


def test_of_18_in_100_transactions_nobody_knows_the_category(world: World) -> None:
    found = [each for profile in HABITS for each in world.transactions(profile)]

    without = sum("categorization" not in each for each in found) / len(found)

    assert len(found) > 1000
    assert 0.15 < without < 0.21


def test_what_a_person_earns_is_always_told(world: World) -> None:
    paid = [each for each in world.transactions("everyday") if each["description"].endswith("PAYROLL")]

    # 180 days have 12 or 13 of the paydays that follow one another every 14 days.
    assert len(paid) in {12, 13}
    assert {each["categorization"]["category"] for each in paid} == {"Paycheck"}


def test_nearly_all_transactions_have_a_memo(world: World) -> None:
    found = [each for profile in HABITS for each in world.transactions(profile)]

    assert 0.9 < sum(bool(each.get("memo")) for each in found) / len(found) < 1


def test_most_transactions_have_no_type(world: World) -> None:
    found = [each for profile in HABITS for each in world.transactions(profile)]

    types = [each["type"] for each in found if "type" in each]

    assert len(types) < len(found) / 10
    assert set(types) == {"DIV", "SRVCHG"}
    assert {each["description"].split()[0] for each in found if each.get("type") == "DIV"} == {"Dividend"}
    assert {each["description"] for each in found if each.get("type") == "SRVCHG"} == {"Overdraft fee"}


def test_pending_transactions_have_the_date_of_posting_too(world: World) -> None:
    pending = [each for each in world.transactions("everyday") if each["status"] == "pending"]

    assert pending
    assert all(each["postedDate"] == each["transactionDate"] <= PRESENT for each in pending)


def test_where_nobody_was_there_is_no_place(world: World) -> None:
    told = [each for each in world.transactions("everyday") if "categorization" in each]

    for each in told:
        categorization = each["categorization"]
        assert categorization.keys() >= {"city", "state", "postalCode"}
        there = {name: categorization[name] is not None for name in ("city", "state", "postalCode")}
        in_person = each.get("memo") in {"Card purchase", "Cash withdrawal"}
        assert set(there.values()) == {in_person}


@pytest.mark.parametrize("kind", ["purchased", "dividend"])
def test_investment_transactions_name_the_security(world: World, kind: str) -> None:
    positions = {
        position["symbol"]: position
        for account in world.accounts("investor").values()
        for position in account.get("position", ())
    }
    found = [each for each in world.transactions("investor") if each.get("investmentTransactionType") == kind]

    assert found
    for each in found:
        security = {name: each.get(name) for name in ("securityId", "securityIdType")}
        assert security == {name: positions[each["ticker"]].get(name) for name in security}
        # Coins have none.
        assert security["securityIdType"] == (None if each["ticker"] == "SBOX" else "CUSIP")


def test_a_report_counts_what_nobody_knows_as_uncategorized(world: World) -> None:
    told = {each["id"]: "categorization" in each for each in world.transactions("everyday")}
    customer_id = world.customer("everyday")
    world.client.decisioning.v1.customers.consumer.create(customer_id=customer_id, data=CONSUMER)
    made = world.client.decisioning.v2.customers.transactions.create(
        customer_id=customer_id, to_date=PRESENT, data={}, include_pending=True
    )
    report: Any = world.client.wait_for_report(made)

    listed = [
        each
        for bank in report.institutions
        for account in bank.accounts
        for each in account.transactions
        # The report goes further back.
        if each.id in told
    ]
    assert len(listed) > 200
    assert [each.category == "Uncategorized" for each in listed] == [not told[each.id] for each in listed]


# Accounts


@pytest.mark.parametrize(
    ("profile", "kind", "expected"),
    [
        ("homeowner", "mortgage", {"autoPayEnrolled": "Y", "firstMortgage": "Y", "periodInterestRate": "5.9"}),
        ("homeowner", "loan", {"autoPayEnrolled": "N", "firstMortgage": "N", "periodInterestRate": "7.2"}),
        ("homeowner", "loan", {"escrowBalance": None, "lateFeeAmount": None}),
        ("student", "studentLoan", {"autoPayEnrolled": "Y", "firstMortgage": "N", "periodInterestRate": "5.1"}),
        ("everyday", "savings", {"periodInterestRate": "3.6"}),
        ("everyday", "checking", {"periodInterestRate": None, "interestYtdAmount": None}),
    ],
)
def test_details_of_accounts_are_as_live(world: World, profile: str, kind: str, expected: Json) -> None:
    detail = world.accounts(profile)[kind]["detail"]

    assert {name: detail.get(name, "missing") for name in expected} == expected


def test_an_account_without_transactions_says_so(world: World) -> None:
    group = world.accounts("student")["studentLoanGroup"]

    assert (group["oldestTransactionDate"], group["lastTransactionDate"]) == (None, None)


def test_positions_are_as_live(world: World) -> None:
    positions = world.accounts("investor")["brokerageAccount"]["position"]

    assert {each["symbol"]: each["fundName"] for each in positions} == {
        "NWND": None,
        "CPLF": None,
        "GRPK": "Granite Peak Total Market Fund",
        "HBLB": "Harborlight Bond Fund",
    }
    for each in positions:
        assert each["quantity"] == each["units"] > 0
        assert each["securityIdType"] == "CUSIP"
        assert has_valid_check_digit(each["securityId"])
        # The issuers from 990 on are for internal use: no real security has such a number.
        assert each["securityId"][:2] == "99"
        assert (each["dailyChange"], each["changePercent"]) == (None, None)
    assert len({each["securityId"] for each in positions}) == len(positions)


def has_valid_check_digit(cusip: str) -> bool:
    """Every second digit counts twice, and of each product the digits are added up."""
    assert len(cusip) == 9
    products = [int(digit) * (2 if index % 2 else 1) for index, digit in enumerate(cusip[:8])]
    return (sum(each // 10 + each % 10 for each in products) + int(cusip[8])) % 10 == 0


@pytest.mark.parametrize(
    ("read", "expected"),
    [
        (lambda detail: detail.period_interest_rate, "5.9"),
        (lambda detail: detail.auto_pay_enrolled, "Y"),
        (lambda detail: detail.escrow_balance, None),
    ],
    ids=["text", "flag", "null"],
)
def test_the_models_read_them_as_they_are(world: World, read: Callable[[Any], Any], expected: object) -> None:
    customer_id = world.customer("homeowner")

    accounts = world.client.aggregation.v1.customers.accounts.list(customer_id=customer_id).accounts

    assert read(next(each.detail for each in accounts if each.type == "mortgage")) == expected
