"""Enrichment: transactions that are sent along get the categories that the ledger gives its own."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from open_banking import BadRequestError
from open_banking.sandbox.operations.data_enrichment import enrich

if TYPE_CHECKING:
    from open_banking import Client, models
    from open_banking.sandbox import Sandbox


def sent(description: str, amount: float = -13.26, **further: Any) -> dict[str, Any]:
    return {
        "external_customer_id": "1005061234",
        "external_account_id": "2",
        "account_type": "checking",
        "external_transaction_id": "MAC1",
        "transaction_timestamp": "2024-07-26T11:00:00Z",
        "description": description,
        "amount": amount,
        **further,
    }


def enriched(client: Client, *transactions: dict[str, Any]) -> list[models.EnrichedTransaction]:
    data: Any = {"transactions": list(transactions)}
    return client.data_enrichment.transactions.create(data=data).transactions or []


@pytest.mark.parametrize("profile", ["everything", "student", "business", "struggling"])
def test_a_transaction_of_the_ledger_gets_its_own_category(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str, profile: str
) -> None:
    sandbox.connect(customer_id, profile=profile)
    page = sandbox_client.aggregation.v3.customers.transactions.list(
        customer_id=customer_id, from_date=0, to_date=2**40, limit=1000
    )
    known = [(each, each.categorization) for each in page.transactions if each.categorization is not None]
    further = [{"memo": each.memo} if each.memo else {} for each, _ in known]

    found = enriched(
        sandbox_client,
        *(sent(each.description, each.amount, **more) for (each, _), more in zip(known, further, strict=True)),
    )

    assert len(found) > 150
    for (transaction, categorization), result in zip(known, found, strict=True):
        assert result.transaction_category == categorization.category, transaction.description
        for entity in result.entities or []:
            assert (entity.name, entity.category) == (categorization.normalized_payee_name, categorization.category)
        if transaction.type in {"pointOfSale", "directDeposit", "directDebit"}:
            assert result.entities
        if transaction.type == "pointOfSale":
            assert result.address is not None
            assert (result.address.city, result.address.state) == (categorization.city, categorization.state)


def test_what_was_sent_comes_back(sandbox_client: Client) -> None:
    (result,) = enriched(
        sandbox_client,
        sent(
            "Unheard-of",
            memo="debit",
            posted_timestamp="2024-07-27",
            transaction_fee=0.5,
            type="DEBIT",
            direction_indicator="Debit",
            additional_details={"key1": "value1"},
            card_acceptor_id="234523095820935",
            input_is_recurring_transaction=True,
            input_merchant_information={"name": "Nobody", "country": "US"},
        ),
    )

    assert result.to_dict() == {
        "externalCustomerId": "1005061234",
        "externalAccountId": "2",
        "accountType": "checking",
        "externalTransactionId": "MAC1",
        "transactionTimestamp": "2024-07-26T11:00:00Z",
        "description": "Unheard-of",
        "amount": -13.26,
        "memo": "debit",
        "postedTimestamp": "2024-07-27",
        "transactionFee": 0.5,
        "type": "DEBIT",
        "directionIndicator": "Debit",
        "additionalDetails": {"key1": "value1"},
        "cardAcceptorId": "234523095820935",
        "inputIsRecurringTransaction": True,
        "inputMerchantInformation": {"name": "Nobody", "country": "US"},
        "transactionCategory": "Uncategorized",
        "isRecurringTransaction": True,
    }


@pytest.mark.parametrize(
    ("transaction", "category", "payee", "recurs"),
    [
        (sent("green basket-market #065 MURRAY"), "Groceries", "Green Basket Market", False),
        (sent("POS 4711 BEAN & LEAF"), "Coffee Shops", "Bean & Leaf", False),
        (sent("Parkside Property Rent"), "Mortgage & Rent", "Parkside Property Rent", True),
        (sent("NORTHWIND INSTRUMENTS PAYROLL", 1500), "Paycheck", "Northwind Instruments", True),
        (sent("ACME PAYROLL", 1500), "Paycheck", None, True),
        # Employers and securities share some names.
        (sent("Buy Copperleaf Foods Inc"), "Buy", None, False),
        (sent("POS 4711", memo="Casa Lima"), "Restaurants", "Casa Lima", False),
        (sent("POS 4711", input_merchant_information={"name": "Blue Pump"}), "Gas & Fuel", "Blue Pump", False),
        (
            sent("POS 4711", input_merchant_information={"merchant_descriptor": "Corner Pantry 9"}),
            *("Groceries", "Corner Pantry", False),
        ),
        # Not within a word.
        (sent("Bluebluepumpkin"), "Uncategorized", None, False),
        (sent("\u2603"), "Uncategorized", None, False),
    ],
)
def test_the_description_says_what_it_is_about(
    sandbox_client: Client, transaction: dict[str, Any], category: str, payee: str | None, *, recurs: bool
) -> None:
    (result,) = enriched(sandbox_client, transaction)

    assert result.transaction_category == category
    assert [each.name for each in result.entities or []] == ([] if payee is None else [payee])
    assert result.is_recurring_transaction == recurs
    assert (result.transaction_category_score is None) == (category == "Uncategorized")


def test_an_amount_comes_back_as_a_double(sandbox_client: Client) -> None:
    (result,) = enriched(sandbox_client, sent("Blue Pump", 10**300 + 1))

    assert result.amount == 1e300


def test_a_party_has_one_id_wherever_it_occurs(sandbox_client: Client) -> None:
    one, other, same = enriched(sandbox_client, sent("Blue Pump"), sent("Casa Lima"), sent("BLUE PUMP RENO NV"))

    ids = [(each.entities or [])[0].id for each in (one, other, same)]
    assert ids[0] == ids[2] != ids[1]


def test_the_order_is_that_of_the_request(sandbox_client: Client) -> None:
    found = enriched(sandbox_client, *(sent("Blue Pump", external_transaction_id=str(each)) for each in range(9)))

    assert [each.external_transaction_id for each in found] == [str(each) for each in range(9)]


def test_it_does_not_need_what_the_live_api_does_not_need() -> None:
    """Whatever the validation before it asks for."""
    transaction = {"externalCustomerId": "1", "accountType": "checking", "description": "Blue Pump", "amount": -1}
    call: Any = SimpleNamespace(body={"transactions": [transaction]})

    result: Any = enrich(call)

    (found,) = result["transactions"]
    assert (found["externalCustomerId"], found["accountType"]) == ("1", "checking")
    assert found["transactionCategory"] == "Gas & Fuel"
    assert "transactionTimestamp" not in found


def test_nothing_to_enrich_is_refused(sandbox_client: Client) -> None:
    with pytest.raises(BadRequestError, match="transactions"):
        enriched(sandbox_client)
