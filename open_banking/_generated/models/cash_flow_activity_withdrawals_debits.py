"""CashFlowActivityWithdrawalsDebits."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class CashFlowActivityWithdrawalsDebits(Model):
    """One withdrawal among those posted within the period of a Cash Flow Analytics report for
    business."""

    date: str
    """Day on which the transaction was posted, as an ISO 8601 date (`YYYY-MM-DD`)."""
    transaction_description: str | None = None
    """Text that describes the transaction, for instance `Payment to Chase card ending in`."""
    withdrawals_debits: float
    """Amount of the withdrawal, in the account's currency, as a positive number."""

    _fields: ClassVar[Mapping[str, str]] = {
        "date": "date",
        "transaction_description": "transactionDescription",
        "withdrawals_debits": "withdrawalsDebits",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CashFlowActivityWithdrawalsDebits:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.date = get("date")
        self.transaction_description = get("transactionDescription")
        self.withdrawals_debits = get("withdrawalsDebits")
        return self
