"""Statements of the sandbox: PDFs that open and add up, one by one or stored."""

from __future__ import annotations

import datetime as dt
import io
import re
from itertools import accumulate
from typing import TYPE_CHECKING, Any

import pytest
from pypdf import PdfReader

from open_banking import BadRequestError, InternalServerError, MFAChallengeError, NotFoundError
from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from open_banking import Client, models

NOW = dt.datetime(2025, 3, 14, 9, tzinfo=dt.UTC)
PRESENT = 1_741_942_800
AMOUNT = r"-?[\d,]+\.\d\d"


@pytest.fixture
def now() -> dt.datetime:
    return NOW


def connected(sandbox: Sandbox, client: Client, customer_id: str, profile: str) -> dict[str, models.CustomerAccount]:
    """The accounts by type."""
    sandbox.connect(customer_id, profile=profile)
    accounts = client.aggregation.v1.customers.accounts.list(customer_id=customer_id).accounts
    return {each.type: each for each in accounts}


def statement(client: Client, customer_id: str, account_id: str, **query: Any) -> bytes:
    # By its path: the document has dropped `type`, so that the typed call does not send it.
    path = f"/aggregation/v1/customers/{customer_id}/accounts/{account_id}/statement"
    return client.request("GET", path, query=query).content


def text_of(content: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(content), strict=True).pages)


def cents(text: str) -> int:
    return int(text.replace(",", "").replace(".", ""))


class Read:
    """A statement as a person reads it; amounts in cents."""

    def __init__(self, content: bytes) -> None:
        self.text = text_of(content)
        heads = "Opening balance Money in Money out Closing balance"
        summary = re.search(rf"{heads}\n({AMOUNT}) ({AMOUNT}) ({AMOUNT}) ({AMOUNT})", self.text)
        assert summary is not None
        self.opening, self.money_in, self.money_out, self.closing = map(cents, summary.groups())
        rows = re.findall(rf"^(\d\d/\d\d/\d{{4}}) .+ ({AMOUNT}) ({AMOUNT})$", self.text, re.MULTILINE)
        self.rows = [(day, cents(amount), cents(balance)) for day, amount, balance in rows]


@pytest.mark.parametrize("index", [1, 23])
@pytest.mark.parametrize(
    "wanted",
    ["everyday checking", "everyday savings", "everyday creditCard", "homeowner mortgage", "investor brokerageAccount"],
)
def test_a_statement_adds_up_and_agrees_with_the_transactions(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, wanted: str, index: int
) -> None:
    profile, kind = wanted.split()
    account = connected(sandbox, sandbox_client, customer_id, profile)[kind]
    # In cents, posted in the months of the 1st.
    first, last = {1: ("02/01/2025", "02/28/2025"), 23: ("04/01/2023", "04/30/2023")}[index]
    start, end = {1: (1_738_368_000, 1_740_787_200), 23: (1_680_307_200, 1_682_899_200)}[index]
    posted = [
        round((each.amount or 0) * 100)
        for each in history(sandbox_client, customer_id, account.id)
        if start <= (each.posted_date or 0) < end
    ]

    read = Read(statement(sandbox_client, customer_id, account.id, index=index))

    assert posted
    assert f"Period {first} - {last}" in read.text
    assert sorted(amount for _, amount, _ in read.rows) == sorted(posted)
    assert read.money_in == sum(amount for _, amount, _ in read.rows if amount > 0)
    assert read.money_out == sum(amount for _, amount, _ in read.rows if amount < 0)
    assert read.opening + read.money_in + read.money_out == read.closing
    assert [shown for _, _, shown in read.rows] == list(
        accumulate((amount for _, amount, _ in read.rows[1:]), initial=read.opening + read.rows[0][1])
    )
    assert [day for day, _, _ in read.rows] == sorted(day for day, _, _ in read.rows)
    assert "Ada Alder" in read.text
    assert account.number not in read.text
    assert f"ending in {account.number[-4:]}" in read.text


def history(client: Client, customer_id: str, account_id: str) -> list[models.Transaction]:
    """All transactions of an account, after the historic load."""
    client.aggregation.v1.customers.accounts.transactions.historic.create(
        customer_id=customer_id, account_id=account_id
    )
    return client.aggregation.v4.customers.accounts.transactions.list(
        customer_id=customer_id, account_id=account_id, from_date=0, to_date=PRESENT, limit=1000
    ).transactions


def test_each_statement_begins_where_the_one_before_it_ended(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    account = connected(sandbox, sandbox_client, customer_id, "everyday")["checking"]

    one, two, three, *_, before_last, last = (
        Read(statement(sandbox_client, customer_id, account.id, index=index)) for index in (1, 2, 3, 23, 24)
    )

    assert (one.opening, two.opening, before_last.opening) == (two.closing, three.closing, last.closing)


def test_the_last_statement_and_later_transactions_add_up_to_the_balance(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    account = connected(sandbox, sandbox_client, customer_id, "everyday")["checking"]
    march = 1_740_787_200
    since = [
        each.amount or 0
        for each in history(sandbox_client, customer_id, account.id)
        if (each.posted_date or 0) >= march
    ]

    read = Read(statement(sandbox_client, customer_id, account.id))

    assert account.balance == pytest.approx(read.closing / 100 + sum(since))


def test_a_statement_is_the_institutions_whatever_was_refreshed(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    account = connected(sandbox, sandbox_client, customer_id, "everyday")["checking"]
    sandbox.advance(days=70)

    read = Read(statement(sandbox_client, customer_id, account.id))

    # It is the 23rd of May.
    assert "Period 04/01/2025 - 04/30/2025" in read.text
    assert len(read.rows) > 5
    shown = sandbox_client.aggregation.v2.customers.accounts.get(customer_id=customer_id, account_id=account.id)
    assert (shown.balance, shown.aggregation_attempt_date) == (account.balance, PRESENT)


def test_a_statement_of_an_investment_shows_the_securities_too(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    account = connected(sandbox, sandbox_client, customer_id, "investor")["ira"]

    read = Read(statement(sandbox_client, customer_id, account.id))

    securities = read.text.partition("Security Units Price Worth")[2]
    worth = re.findall(rf"(?:Inc|Fund) [\d,.]+ {AMOUNT} ({AMOUNT})$", securities, re.MULTILINE)
    total = re.search(rf"Total with the securities: ({AMOUNT})", read.text)
    assert total is not None
    assert len(worth) == 4
    assert cents(total[1]) == read.closing + sum(map(cents, worth))


@pytest.mark.parametrize("kind", ["studentLoanGroup", "cryptocurrency"])
def test_some_accounts_have_no_statements(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, kind: str
) -> None:
    sandbox.connect(customer_id, profile="everything")
    accounts = sandbox_client.aggregation.v1.customers.accounts.list(customer_id=customer_id).accounts
    account = next(each for each in accounts if each.type == kind)

    with pytest.raises(BadRequestError, match=kind) as caught:
        statement(sandbox_client, customer_id, account.id)

    assert caught.value.code == "14020"


@pytest.mark.parametrize("index", [0, -1, 25])
def test_an_index_is_from_1_to_24(sandbox: Sandbox, sandbox_client: Client, customer_id: str, index: int) -> None:
    account_id = sandbox.connect(customer_id).account_ids[0]

    with pytest.raises(BadRequestError) as caught:
        statement(sandbox_client, customer_id, account_id, index=index)

    assert caught.value.code == "10010"


@pytest.mark.parametrize(("profile", "status"), [("reconnect", 500), ("mfa", 203)])
def test_no_statement_is_returned_where_the_institution_refuses(profile: str, status: int) -> None:
    # Without a validator, since the document leaves one of these statuses out.
    with Sandbox(now=NOW, running=False) as sandbox, sandbox.client() as client:
        customer_id = client.aggregation.v2.customers.testing.create(data={"username": "customer_one"}).id
        account_id = sandbox.connect(customer_id, profile=profile).account_ids[0]

        with pytest.raises((InternalServerError, MFAChallengeError)) as caught:
            statement(client, customer_id, account_id)

    assert caught.value.status_code == status


# Tax statements


def test_a_tax_statement_sums_up_the_last_year(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    account = connected(sandbox, sandbox_client, customer_id, "everyday")["savings"]
    assert account.detail is not None

    text = text_of(statement(sandbox_client, customer_id, account.id, type="taxStatement"))

    assert text.startswith("Tax statement 2024")
    earned = re.search(rf"Interest earned\s+({AMOUNT})", text)
    assert earned is not None
    assert cents(earned[1]) / 100 == account.detail.interest_prior_ytd_amount


def test_a_tax_statement_of_a_loan_says_what_interest_was_charged(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    account = connected(sandbox, sandbox_client, customer_id, "homeowner")["mortgage"]
    in_2024 = [
        round((each.amount or 0) * 100)
        for each in history(sandbox_client, customer_id, account.id)
        if each.description == "Interest charged" and 1_704_067_200 <= (each.posted_date or 0) < 1_735_689_600
    ]

    text = text_of(statement(sandbox_client, customer_id, account.id, type="taxStatement"))

    charged = re.search(rf"Interest charged ({AMOUNT})", text)
    assert charged is not None
    assert len(in_2024) == 12
    assert cents(charged[1]) == -sum(in_2024)
    assert "Interest earned 0.00" in text


def test_there_is_no_tax_statement_of_a_year_before_the_history(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    account_id = sandbox.connect(customer_id).account_ids[0]

    with pytest.raises(NotFoundError) as caught:
        statement(sandbox_client, customer_id, account_id, type="taxStatement", index=2)

    assert caught.value.code == "960"


def test_there_are_two_types_of_statements(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    account_id = sandbox.connect(customer_id).account_ids[0]

    with pytest.raises(BadRequestError, match="taxStatement"):
        statement(sandbox_client, customer_id, account_id, type="birthday")


# Several at once


def test_several_statements_are_stored_as_assets(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    account_id = sandbox.connect(customer_id).account_ids[0]

    listed = sandbox_client.aggregation.v3.customers.accounts.statement.list(
        customer_id=customer_id, account_id=account_id, index="3, 1"
    ).statements

    assert [(each.index, each.description, each.document_date, each.as_of_date) for each in listed] == [
        ("3", "12/01/2024 - 12/31/2024", "2024-12-31", PRESENT),
        ("1", "02/01/2025 - 02/28/2025", "2025-02-28", PRESENT),
    ]
    for each in listed:
        stored = sandbox_client.aggregation.v1.customers.assets.get(customer_id=customer_id, asset_id=str(each.id))
        assert stored.content == statement(sandbox_client, customer_id, account_id, index=int(each.index))


def test_a_stored_statement_is_not_stored_twice(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    checking, savings, _ = sandbox.connect(customer_id).account_ids
    list_ = sandbox_client.aggregation.v3.customers.accounts.statement.list

    first = list_(customer_id=customer_id, account_id=checking, index="2").statements[0]
    again = list_(customer_id=customer_id, account_id=checking, index="1,2,2").statements
    other = list_(customer_id=customer_id, account_id=savings, index="2").statements[0]

    assert [each.index for each in again] == ["1", "2"]
    assert again[1].id == first.id
    assert len({again[0].id, first.id, other.id}) == 3


@pytest.mark.parametrize("index", ["0", "25", "1,25", "one", "1,", "1;2", "-1", "1" * 5_000])
def test_a_list_of_indexes_is_numbers_from_1_to_24(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, index: str
) -> None:
    account_id = sandbox.connect(customer_id).account_ids[0]

    with pytest.raises(BadRequestError) as caught:
        sandbox_client.aggregation.v3.customers.accounts.statement.list(
            customer_id=customer_id, account_id=account_id, index=index
        )

    assert caught.value.code == "10010"


def test_without_an_index_the_last_statement_is_returned(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    account_id = sandbox.connect(customer_id).account_ids[0]

    (only,) = sandbox_client.aggregation.v3.customers.accounts.statement.list(
        customer_id=customer_id, account_id=account_id
    ).statements

    assert only.index == "1"
