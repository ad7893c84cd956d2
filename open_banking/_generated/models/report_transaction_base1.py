"""ReportTransactionBase1."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class ReportTransactionBase1(Model):
    """First half of a report's transaction record: ID, amount, posting date and the institution's
    own texts. Deposits are positive, withdrawals and debits negative."""

    id: int
    """Number that identifies a transaction, in transaction lists, in reports and in the path of
    calls for a single one."""
    amount: float | None = None
    """Amount of the transaction, in the account's currency: positive for deposits, negative for
    withdrawals and debits."""
    posted_date: int
    """Moment at which the institution posted or cleared the transaction, in epoch seconds."""
    description: str
    """Institution's text for the transaction, often its payee. It reads
    `No description provided by institution` when the institution sends none."""
    memo: str | None = None
    """Institution's memo on the transaction. At least one of `description` and `memo` is provided,
    so read the two together."""

    _fields: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "amount": "amount",
        "posted_date": "postedDate",
        "description": "description",
        "memo": "memo",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> ReportTransactionBase1:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.id = get("id")
        self.amount = get("amount")
        self.posted_date = get("postedDate")
        self.description = get("description")
        self.memo = get("memo")
        return self
