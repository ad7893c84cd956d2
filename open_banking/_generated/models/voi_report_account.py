"""VOIReportAccount."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .report_transaction import ReportTransaction
    from .voi_report_income_stream import VOIReportIncomeStream


@define(kw_only=True, eq=False, repr=False)
class VOIReportAccount(Model):
    """One checking, savings or money market account in a Verification of Income report, with its
    owner, balances, transactions, income streams and miscellaneous deposits."""

    id: int | None = None
    """Account ID sent as a number; other records carry the same ID as a string of digits."""
    number: str | None = None
    """Account number from the institution, some digits of which may be masked; the format differs
    by institution."""
    owner_name: str | None = None
    """Names of all owners of an account, with `|` between them, as shown in reports. Absent when
    the owner is unknown."""
    owner_address: str | None = None
    """Mailing address of the account owner on a single line, as shown in reports; with several
    owners, that of the primary one. Absent when the owner is unknown."""
    owner_as_of_date: int | None = None
    """Creation date, in epoch seconds, of the earlier report that the owner's data come from.
    Present only in the rare case that no fresh owner data could be aggregated."""
    name: str | None = None
    """Name of the account at the institution, for instance `Super Checking`."""
    type: Literal["checking", "savings", "moneyMarket"] | str | None = None
    """Kind of account; known values: `checking`, `savings`, `moneyMarket`."""
    currency: str | None = None
    """Code of the account's currency, for instance `USD`."""
    aggregation_status_code: int | None = None
    """Outcome of the latest attempt to aggregate the account: `0` is success, other codes name the
    failure (`103` or `185`, for instance, ask the person to reconnect) and mean that the account's
    other data may be unreliable. Absent until the first aggregation."""
    income_streams: list[VOIReportIncomeStream] | None = None
    """Income streams found on the account."""
    balance: float | None = None
    """Cleared balance of the account, in the account's currency; as of `balanceDate` if the record
    has one."""
    average_monthly_balance: float | None = None
    """Average balance of the account per month, in the account's currency."""
    transactions: list[ReportTransaction] | None = None
    """Transactions of the account that the report includes; amounts of deposits are positive, those
    of withdrawals and debits negative."""
    available_balance: float | None = None
    """Available balance, in the account's currency, as distinct from the cleared balance; as of
    `availableBalanceDate` if the record has one."""
    current_balance: float | None = None
    """Current (cleared) balance of the account, in the account's currency, as distinct from the
    available balance; as of `balanceDate` if the record has one."""
    beginning_balance: float | None = None
    """Balance of the account at the start of the period that the report covers, in the account's
    currency."""
    oldest_transaction_date: int | None = None
    """Day of the earliest transaction held for the account, in epoch seconds."""
    misc_deposits: list[ReportTransaction] | None = None
    """Miscellaneous deposits to the account, at most 100."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "income_streams": [Nested("voi_report_income_stream", "VOIReportIncomeStream")],
        "transactions": [Nested("report_transaction", "ReportTransaction")],
        "misc_deposits": [Nested("report_transaction", "ReportTransaction")],
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "owner_as_of_date",
            "oldest_transaction_date",
        }
    )
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "number",
            "owner_name",
            "owner_address",
        }
    )
