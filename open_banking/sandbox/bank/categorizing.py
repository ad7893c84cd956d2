"""What a transaction is about, by its description: the category and the other party that the ledger would give it."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from .people import EMPLOYERS
from .spending import BILLS, BY_ACCOUNT, BY_CARD, RENT

UNCATEGORIZED = "Uncategorized"
"""The API's category of what nothing is known of."""
_PAYCHECK = "Paycheck"

_NO_WORDS = re.compile(r"[\W_]+")
_PLACE = re.compile(r"(?P<city>[A-Z]{1,20}(?: [A-Z]{1,20}){0,3}) (?P<state>[A-Z]{2})")
# As institutions word what is no purchase; the first that fits counts.
_PHRASES = tuple(
    (re.compile(pattern), category)
    for pattern, category in (
        (r"\bPAYROLL\b", _PAYCHECK),
        (r"^TRANSFER TO .*\b(BROKERAGE|INVESTMENT|CRYPTO WALLET)$", "Investments"),
        (r"^TRANSFER (TO|FROM) ", "Transfer"),
        (r"^BUY ", "Buy"),
        (r"^DIVIDEND ", "Dividend & Cap Gains"),
        (r"\b(CREDIT CARD|LINE OF CREDIT) PAYMENT$", "Credit Card Payment"),
        (r"^PAYMENT THANK YOU$", "Credit Card Payment"),
        (r"\bSTUDENT LOAN PAYMENT$", "Student Loan"),
        (r"\b(MORTGAGE|LOAN) PAYMENT$", "Loan Payment"),
        (r"^PAYMENT RECEIVED$", "Loan Payment"),
        (r"^INTEREST CHARGED$", "Loan Interest"),
        (r"^INTEREST PAID$", "Interest Income"),
        (r"^OVERDRAFT FEE$", "Fees & Charges"),
        (r"^(CARD SALES|CONTRIBUTION)$", "Deposit"),
    )
)


class Subject(NamedTuple):
    """What a transaction is about."""

    category: str
    """One of the API's."""
    payee: str = ""
    """The merchant, the employer or the like; empty if the description names none that is known."""
    recurs: bool = False
    """Whether transactions of this kind come at regular intervals."""
    city: str = ""
    state: str = ""
    """Two letters; empty, like the city, if the description does not say where it was."""


class _Party(NamedTuple):
    name: str
    category: str
    recurs: bool = False


def subject_of(description: str, *further: str) -> Subject:
    """What a transaction is about.

    Args:
        description: As the institution words it.
        *further: Other texts that may name the other party.
    """
    words = _words(description)
    category = next((category for pattern, category in _PHRASES if pattern.search(words)), "")
    texts = [f" {each} " for each in (words, *map(_words, further))]
    for name, party in _parties().items():
        # Securities have names like those of employers.
        if any(name in text for text in texts) and category in {"", party.category}:
            place = _PLACE.fullmatch(texts[0].partition(name)[2].strip())
            where = {} if place is None else {"city": place["city"].title(), "state": place["state"]}
            return Subject(party.category, party.name, party.recurs, **where)
    return Subject(category or UNCATEGORIZED, recurs=category == _PAYCHECK)


@cache
def _parties() -> dict[str, _Party]:
    """Those that the ledger has transactions with, by their names as words."""
    parties = (
        *(_Party(name, each.category) for each in (*BY_ACCOUNT, *BY_CARD) for name in each.payees),
        *(_Party(each.payee, each.category, recurs=True) for each in (RENT, *BILLS)),
        *(_Party(name, _PAYCHECK, recurs=True) for name in EMPLOYERS),
    )
    return {f" {_words(each.name)} ": each for each in parties}


def _words(text: str) -> str:
    return _NO_WORDS.sub(" ", text).strip().upper()
