"""Transactions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.page import PageModel
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .daily_balance import DailyBalance
    from .transaction import Transaction


@define(kw_only=True, eq=False, repr=False)
class Transactions(PageModel["Transaction"]):
    """One page of a customer's transactions, with the paging counts, and the date range and sort
    order requested."""

    found: int
    """How many records match the search in total, over all pages."""
    displaying: int
    """How many records this page of results contains."""
    from_date: str
    """Start of the requested date range, in epoch seconds, sent as a string of digits: the
    `from_date` of the call, repeated with each page of transactions."""
    to_date: str
    """End of the requested date range, in epoch seconds, sent as a string of digits: the `to_date`
    of the call, repeated with each page of transactions."""
    sort: Literal["asc", "desc"] | str
    """Order of the page by date, as requested: `asc` (oldest first) or `desc` (newest first)."""
    transactions: list[Transaction]
    """Transactions on this page."""
    daily_balances: list[DailyBalance] | None = None
    """Opening and closing balances of every day with transactions."""
    more_available: str | bool
    """Whether there are more transactions beyond this page. The API sends the string "true" or
    "false" here, although it promises a boolean."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "transactions": [Nested("transaction", "Transaction")],
        "daily_balances": [Nested("daily_balance", "DailyBalance")],
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "from_date",
            "to_date",
        }
    )
    _records: ClassVar[str] = "transactions"
