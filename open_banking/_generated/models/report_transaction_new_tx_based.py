"""ReportTransactionNewTxBased."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class ReportTransactionNewTxBased(Model):
    """One transaction of an account in a VOA (with or without income) or VOIE - Paystub (with
    TXVerify) report. Like the record of other reports, plus the kind of investment transaction."""

    id: int
    """Number that identifies a transaction, in transaction lists, in reports and in the path of
    calls for a single one."""
    amount: float | None = None
    """Total amount of the transaction, in dollars: positive for deposits, negative for withdrawals
    and debits."""
    posted_date: int
    """Moment at which the institution posted or cleared the transaction, in epoch seconds in UTC."""
    description: str
    """Institution's text for the transaction, often its payee. It reads `No description provided by
    institution` when the institution leaves it blank."""
    memo: str | None = None
    """Institution's memo on the transaction. At least one of `description` and `memo` is provided,
    so read the two together."""
    investment_transaction_type: str | None = None
    """Kind of investment transaction, told from keywords in `description` and `memo`: for instance
    `purchased`, `sold`, `soldToOpen`, `soldToClose`, `dividend`, `dividendReinvest`, `interest`,
    `income`, `contribution`, `deposit`, `transfer`, `split`, `fee`, `cancel`, `otherInfo`."""
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
        "id": "id",
        "amount": "amount",
        "posted_date": "postedDate",
        "description": "description",
        "memo": "memo",
        "investment_transaction_type": "investmentTransactionType",
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
    def from_dict(cls, source: JsonObject) -> ReportTransactionNewTxBased:
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
        self.investment_transaction_type = get("investmentTransactionType")
        self.normalized_payee = get("normalizedPayee")
        self.institution_transaction_id = get("institutionTransactionId")
        self.category = get("category")
        self.type = get("type")
        self.security_type = get("securityType")
        self.symbol = get("symbol")
        self.commission = get("commission")
        return self
