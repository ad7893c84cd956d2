"""Response bodies to read, made from the example values of the API document."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from generator.api.examples import example_of

if TYPE_CHECKING:
    from generator.document.references import Json

# What a bank's record of a card payment holds; the other fields are those of loans and investments.
USUAL_FIELDS = (
    "id",
    "amount",
    "accountId",
    "customerId",
    "status",
    "description",
    "memo",
    "type",
    "transactionDate",
    "postedDate",
    "createdDate",
    "effectiveDate",
    "categorization",
    "runningBalanceAmount",
    "currencySymbol",
)
# Half of the fields that a transaction may have.
HALF_OF_THE_FIELDS = (*USUAL_FIELDS, "firstEffectiveDate", "checkNum", "escrowAmount", "feeAmount")


def customer(document: Json) -> bytes:
    """The response body of GetCustomer."""
    response = document["components"]["responses"]["GetCustomerResponse"]
    return _encoded(example_of(document, response["content"]["application/json"]["schema"]))


def transactions(document: Json, count: int, *, fields: tuple[str, ...] | None = None) -> bytes:
    """A page of ``count`` transactions with all fields, or with ``fields`` alone; no two are the same."""
    example = _example(document, "Transaction")
    if fields:
        example = {field: example[field] for field in fields}
    records = [
        {
            **example,
            "id": example["id"] + index,
            "amount": round(example["amount"] + index * 1.01, 2),
            "transactionDate": example["transactionDate"] - index * 3600,
            "description": f"{example['description']} {index}",
        }
        for index in range(count)
    ]
    page = _example(document, "Transactions")
    return _encoded({**page, "found": count, "displaying": count, "transactions": records})


def _example(document: Json, schema: str) -> dict[str, Any]:
    example: dict[str, Any] = example_of(document, document["components"]["schemas"][schema])
    return example


def _encoded(body: dict[str, Any]) -> bytes:
    return json.dumps(body, separators=(",", ":")).encode()
