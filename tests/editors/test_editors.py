"""What an editor shows of the SDK, asked of the language server that editors use."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from api_document import generated_from
from language_server import language_server

from generator.document.references import dereferenced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from language_server import LanguageServer

CODE = """\
from open_banking import Client, models, params

client = Client()
found = client.aggregation.v3.customers.transactions.list(customer_id="1", from_date=1, to_date=2, sort="")
for transaction in found.transactions:
    print(transaction.posted_date, transaction.status == "")
account = client.aggregation.v2.customers.accounts.get(customer_id="1", account_id="2")
if account.detail:
    print(account.detail.available_balance_amount)
client.aggregation.v2.customers.testing.create(data={"username": "someone"})
new: params.NewConsumerParams = {"email_field": "a@b.example", "birthday": {"day_of_month": 13}}
client.microentry.v1.customers.create(customer_id="1", data={"receiver": {"account_type": ""}})
client.aggregation.v1.customers.delete(customer_id="1")
"""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    file = tmp_path_factory.mktemp("user") / "program.py"
    file.write_text(CODE, encoding="utf-8")
    with language_server(file) as server:
        yield server


@pytest.mark.parametrize(
    ("code", "declared", "schema", "wire"),
    [
        ("transaction.posted_date", "posted_date: int | None", "Transaction", "postedDate"),
        ("transaction.status", "Literal['active', 'pending', 'shadow']", "Transaction", "status"),
        ("account.detail", "detail: CustomerAccountDetail", "CustomerAccount", "detail"),
        (
            "detail.available_balance_amount",
            "available_balance_amount: float | None",
            "CustomerAccountDetail",
            "availableBalanceAmount",
        ),
        ('"username"', "username: str", "NewCustomer", "username"),
        ('"email_field"', "email_field: str", "NewConsumer", "email"),
        ('"day_of_month"', "day_of_month: int", "Birthday", "dayOfMonth"),
        ('"account_type"', "Literal['personalChecking', ", "Receiver", "accountType"),
    ],
)
def test_hovering_over_a_field_or_a_key_tells_what_it_is(
    server: LanguageServer, code: str, declared: str, schema: str, wire: str
) -> None:
    document = generated_from()
    property_ = document["components"]["schemas"][schema]["properties"][wire]
    described = property_.get("description") or dereferenced(document, property_)["description"]

    declaration, _, text = server.hover(code.removesuffix('"')).partition("\n---\n")

    assert declared in declaration
    # All but the names in it, which are Python's.
    assert unnamed(described) in unnamed(text)


def unnamed(text: str) -> str:
    return " ".join(re.sub(r"`[^`]+`", "", text).split())


def test_hovering_over_a_call_tells_what_it_does_and_takes(server: LanguageServer) -> None:
    shown = server.hover("customers.delete")

    assert "customer_id: str | int" in shown
    assert "Revoke access to a customer and all its accounts." in shown


@pytest.mark.parametrize(
    ("code", "values"),
    [
        ('sort="', {"asc", "desc"}),
        ('transaction.status == "', {"active", "pending", "shadow"}),
        (
            '"account_type": "',
            {"personalChecking", "businessChecking", "personalSavings", "businessSavings", "checking", "savings"},
        ),
    ],
)
def test_the_values_that_are_known_are_offered(server: LanguageServer, code: str, values: set[str]) -> None:
    assert {label.strip('"') for label in server.completions(code)} == values


@pytest.mark.parametrize(
    ("code", "some"),
    [
        ("client.aggregation.", {"v1", "v2", "v3", "v4"}),
        ("print(account.detail.", {"available_balance_amount", "interest_rate"}),
    ],
)
def test_names_are_offered(server: LanguageServer, code: str, some: set[str]) -> None:
    assert some <= set(server.completions(code))
