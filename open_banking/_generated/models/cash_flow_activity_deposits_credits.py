"""CashFlowActivityDepositsCredits."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class CashFlowActivityDepositsCredits(Model):
    """One deposit among those posted within the period of a Cash Flow Analytics report for
    business."""

    date: str
    """Day on which the transaction was posted, as an ISO 8601 date (`YYYY-MM-DD`)."""
    deposits_credits: float
    """Amount of the deposit, in the account's currency."""
    transaction_description: str | None = None
    """Text that describes the deposit, for instance `VENMO CASHOUT`."""

    _fields: ClassVar[Mapping[str, str]] = {
        "date": "date",
        "deposits_credits": "depositsCredits",
        "transaction_description": "transactionDescription",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CashFlowActivityDepositsCredits:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.date = get("date")
        self.deposits_credits = get("depositsCredits")
        self.transaction_description = get("transactionDescription")
        return self
