"""Enrichment of transactions that are sent along: what they are about, as the sandbox's own banks would say."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from ..bank.categorizing import UNCATEGORIZED, subject_of
from ..handlers import handles

if TYPE_CHECKING:
    from ..bank.categorizing import Subject
    from ..call import Call
    from ..message import Json

# Of 100: what is known, is known for certain.
_CERTAIN = 100.0
_COUNTRY = "USA"
# Numbers that come back with the precision of a double, however many digits they were sent with.
_DOUBLES = ("amount", "transactionFee")


@handles("enrichTransactions")
def enrich(call: Call) -> Json:
    """The transactions of the request, each with its category and with the other party."""
    return {"transactions": [_enriched(each) for each in call.body["transactions"]]}


def _enriched(transaction: Json) -> Json:
    merchant: Json = transaction.get("inputMerchantInformation") or {}
    texts = (transaction.get("memo"), merchant.get("name"), merchant.get("merchantDescriptor"))
    subject = subject_of(transaction["description"], *(each for each in texts if each))
    enriched = {
        **transaction,
        **{name: float(transaction[name]) for name in _DOUBLES if name in transaction},
        "transactionCategory": subject.category,
        "isRecurringTransaction": subject.recurs or bool(transaction.get("inputIsRecurringTransaction")),
    }
    if subject.category != UNCATEGORIZED:
        enriched["transactionCategoryScore"] = _CERTAIN
    if subject.payee:
        enriched["entities"] = [_entity(subject)]
    if subject.city:
        enriched["address"] = {"city": subject.city, "state": subject.state, "country": _COUNTRY}
    return enriched


def _entity(subject: Subject) -> Json:
    """The other party, with an id that is the same wherever it occurs."""
    return {"id": str(uuid5(NAMESPACE_URL, subject.payee)), "name": subject.payee, "category": subject.category}
