"""VOIETXVerifyReportAccount."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .account_details_tx_based import AccountDetailsTxBased
    from .report_account_position import ReportAccountPosition
    from .report_transaction_new_tx_based import ReportTransactionNewTxBased
    from .voietx_verify_report_income_stream import VOIETXVerifyReportIncomeStream


@define(kw_only=True, eq=False, repr=False)
class VOIETXVerifyReportAccount(Model):
    """One account in a VOIE - Paystub (with TXVerify) report, with its owner, balances,
    transactions and the income streams compared with the pay statements."""

    id: int
    """Account ID sent as a number; other records carry the same ID as a string of digits."""
    number: str
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
    name: str
    """Name of the account at the institution, for instance `Super Checking`."""
    type: (
        Literal[
            "checking",
            "savings",
            "moneyMarket",
            "cd",
            "investment",
            "investmentTaxDeferred",
            "employeeStockPurchasePlan",
            "ira",
            "401k",
            "roth",
            "403b",
            "529",
            "rollover",
            "ugma",
            "utma",
            "keogh",
            "457",
            "401a",
            "unknown",
            "mortgage",
            "loan",
            "creditCard",
            "lineOfCredit",
            "payroll",
            "studentLoan",
            "brokerageAccount",
            "educationSavings",
            "healthSavingsAccount",
            "nonTaxableBrokerageAccount",
            "pension",
            "profitSharingPlan",
            "roth401k",
            "sepIRA",
            "simpleIRA",
            "thriftSavingsPlan",
            "variableAnnuity",
        ]
        | str
    )
    """Kind of account, for instance `checking`, `savings`, `moneyMarket`, `cd`, `creditCard`,
    `lineOfCredit`, `mortgage`, `loan`, `studentLoan`, `investment`, `brokerageAccount`, `ira`,
    `roth`, `401k`, `403b`, `457`, `529`, `pension`, `payroll` or `unknown`."""
    currency: str | None = None
    """Code of the account's currency, for instance `USD`."""
    aggregation_status_code: int
    """Outcome of the latest attempt to aggregate the account: `0` is success, other codes name the
    failure (`103` or `185`, for instance, ask the person to reconnect) and mean that the account's
    other data may be unreliable. Absent until the first aggregation."""
    income_streams: list[VOIETXVerifyReportIncomeStream] | None = None
    """Income streams found on the account."""
    balance: float | None = None
    """Cleared balance of the account, in the account's currency; as of `balanceDate` if the record
    has one."""
    average_monthly_balance: float | None = None
    """Average balance of the account per month, in the account's currency."""
    transactions: list[ReportTransactionNewTxBased]
    """Transactions of the account that the report includes; amounts of deposits are positive, those
    of withdrawals and debits negative."""
    details: AccountDetailsTxBased | None = None
    """Further balances of an account in VOA reports and in VOIE reports with transaction
    verification: the common account details plus the margin balance and the current balance."""
    available_balance: float | None = None
    """Available balance, in the account's currency, as distinct from the cleared balance; as of
    `availableBalanceDate` if the record has one."""
    position: ReportAccountPosition | None = None
    """One investment holding of an account, with its units, price and market value. Appears in VOA
    (with or without income) and VOIE - Paystub (with TXVerify) reports. Deprecated: version 1.42.0
    of the API dropped it."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "income_streams": [Nested("voietx_verify_report_income_stream", "VOIETXVerifyReportIncomeStream")],
        "transactions": [Nested("report_transaction_new_tx_based", "ReportTransactionNewTxBased")],
        "details": Nested("account_details_tx_based", "AccountDetailsTxBased"),
        "position": Nested("report_account_position", "ReportAccountPosition"),
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "owner_as_of_date",
        }
    )
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "number",
            "owner_name",
            "owner_address",
        }
    )
