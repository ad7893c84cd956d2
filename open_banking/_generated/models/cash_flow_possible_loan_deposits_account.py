"""CashFlowPossibleLoanDepositsAccount."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .report_transaction import ReportTransaction


@define(kw_only=True, eq=False, repr=False)
class CashFlowPossibleLoanDepositsAccount(Model):
    """One account in which a Cash Flow report found deposits that may come from loans, with its
    balances and those transactions."""

    id: str
    """Identifies one account of a customer; a string of digits that Finicity assigns when the
    account is added."""
    owner_name: str
    """Names of all owners of an account, with `|` between them, as shown in reports. Absent when
    the owner is unknown."""
    owner_address: str
    """Mailing address of the account owner on a single line, as shown in reports; with several
    owners, that of the primary one. Absent when the owner is unknown."""
    owner_as_of_date: int | None = None
    """Creation date, in epoch seconds, of the earlier report that the owner's data come from.
    Present only in the rare case that no fresh owner data could be aggregated."""
    name: str
    """Name of the account at the institution, for instance `Super Checking`."""
    number: str
    """Account number from the institution, some digits of which may be masked; the format differs
    by institution."""
    type: str
    """Kind of account, for instance `checking`, `savings`, `moneyMarket`, `cd`, `creditCard`,
    `lineOfCredit`, `mortgage`, `loan`, `studentLoan`, `investment`, `brokerageAccount`, `ira`,
    `roth`, `401k`, `403b`, `457`, `529`, `pension`, `payroll` or `unknown`."""
    aggregation_status_code: int
    """Outcome of the latest attempt to aggregate the account: `0` is success, other codes name the
    failure (`103` or `185`, for instance, ask the person to reconnect) and mean that the account's
    other data may be unreliable. Absent until the first aggregation."""
    current_balance: float
    """Current (cleared) balance of the account, in the account's currency, as distinct from the
    available balance; as of `balance_date` if the record has one."""
    available_balance: float
    """Available balance, in the account's currency, as distinct from the cleared balance; as of
    `availableBalanceDate` if the record has one."""
    balance_date: int
    """When the account's balance was taken, in epoch seconds."""
    transactions: list[ReportTransaction]
    """Transactions of the account that the report includes; amounts of deposits are positive, those
    of withdrawals and debits negative."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "transactions": [Nested("report_transaction", "ReportTransaction")],
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "owner_as_of_date",
            "balance_date",
        }
    )
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "owner_name",
            "owner_address",
            "number",
        }
    )
