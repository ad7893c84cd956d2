"""ReportTransactionBase2."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class ReportTransactionBase2(Model):
    """Second half of a report's transaction record: normalized payee, category, type and, for
    investments, the security traded."""

    normalized_payee: str | None = None
    """Cleaned-up name of the payee, worked out from `description` and `memo`, for instance
    `T-Mobile`."""
    institution_transaction_id: str | None = None
    """Transaction's unique ID at the institution."""
    category: str | None = None
    """Category of the transaction, chosen by the payee's name, for instance `Income`."""
    type: str | None = None
    """Kind of transaction, for instance `debit`, `credit`, `deposit`, `directDeposit`, `check`,
    `payment`, `fee` or `interest`."""
    security_type: str | None = None
    """Kind of security traded, for instance `Stock`; in VOA reports only."""
    symbol: str | None = None
    """Symbol of the investment traded, for instance `DAL`; in VOA reports only."""
    commission: float | None = None
    """Commission on the transaction, in dollars."""

    _fields: ClassVar[Mapping[str, str]] = {
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
    def from_dict(cls, source: JsonObject) -> ReportTransactionBase2:
        """Read a JSON object. Never raises over what is in it; keeps ``source`` to know what came."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.normalized_payee = get("normalizedPayee")
        self.institution_transaction_id = get("institutionTransactionId")
        self.category = get("category")
        self.type = get("type")
        self.security_type = get("securityType")
        self.symbol = get("symbol")
        self.commission = get("commission")
        return self
