"""ReportTransaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class ReportTransaction(Model):
    """One transaction of an account or income stream in a report. Deposits are positive,
    withdrawals and debits negative."""

    id: int
    """Number that identifies a transaction, in transaction lists, in reports and in the path of
    calls for a single one."""
    amount: float | None = None
    posted_date: int
    description: str
    memo: str | None = None
    normalized_payee: str | None = None
    institution_transaction_id: str | None = None
    category: str | None = None
    type: str | None = None
    security_type: str | None = None
    symbol: str | None = None
    commission: float | None = None

    _fields: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "amount": "amount",
        "posted_date": "postedDate",
        "description": "description",
        "memo": "memo",
        "normalized_payee": "normalizedPayee",
        "institution_transaction_id": "institutionTransactionId",
        "category": "category",
        "type": "type",
        "security_type": "securityType",
        "symbol": "symbol",
        "commission": "commission",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> ReportTransaction:
        """Read a JSON object. Never raises over what is in it; keeps ``source`` to know what came."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.id = get("id")
        self.amount = get("amount")
        self.posted_date = get("postedDate")
        self.description = get("description")
        self.memo = get("memo")
        self.normalized_payee = get("normalizedPayee")
        self.institution_transaction_id = get("institutionTransactionId")
        self.category = get("category")
        self.type = get("type")
        self.security_type = get("securityType")
        self.symbol = get("symbol")
        self.commission = get("commission")
        return self
