"""Transactions."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .transaction import Transaction

_transaction_model: Deferred[Transaction] = Deferred(__package__, ".transaction", "Transaction")


@define(kw_only=True, eq=False, repr=False)
class Transactions(Model):
    """One page of a customer's transactions, with paging counts and an echo of the date range and
    sort order requested."""

    found: int
    """How many records match the search in total, over all pages."""
    displaying: int
    """How many records this page of results contains."""
    from_date: int
    """Start of the requested date range, in epoch seconds: the `from_date` of the call, echoed with
    each page of transactions."""
    to_date: int
    """End of the requested date range, in epoch seconds: the `to_date` of the call, echoed with
    each page of transactions."""
    sort: Literal["asc", "desc"] | str
    """Order of the page by date, echoed from the request: `asc` (oldest first) or `desc` (newest
    first)."""
    transactions: list[Transaction]
    """Transactions on this page."""
    more_available: str | bool
    """Whether there are transactions beyond this page. The API sends the text "true" or "false"
    here, and promises a boolean."""

    _fields: ClassVar[Mapping[str, str]] = {
        "found": "found",
        "displaying": "displaying",
        "from_date": "fromDate",
        "to_date": "toDate",
        "sort": "sort",
        "transactions": "transactions",
        "more_available": "moreAvailable",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> Transactions:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.found = get("found")
        self.displaying = get("displaying")
        self.from_date = get("fromDate")
        self.to_date = get("toDate")
        self.sort = get("sort")
        v = get("transactions")
        self.transactions = (
            [_transaction_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v] if v.__class__ is list else v
        )
        self.more_available = get("moreAvailable")
        return self

    def page_items(self) -> list[Transaction]:
        """The records of this page."""
        items = self.transactions
        return items if items and items.__class__ is list else []
