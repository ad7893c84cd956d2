"""VOAReportAccount."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .account_details_tx_based import AccountDetailsTxBased
    from .prequalification_report_asset_summary import PrequalificationReportAssetSummary
    from .report_account_position import ReportAccountPosition
    from .report_transaction_new_tx_based import ReportTransactionNewTxBased


@define(kw_only=True, eq=False, repr=False)
class VOAReportAccount(Model):
    """One account in a Verification of Assets report, with its owner, balances, NSF counts and
    transactions."""

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
        | None
    ) = None
    """Kind of account, for instance `checking`, `savings`, `moneyMarket`, `cd`, `investment`,
    `brokerageAccount`, `ira`, `roth`, `401k`, `403b`, `457`, `529`, `pension`,
    `healthSavingsAccount` or `variableAnnuity`."""
    currency: str | None = None
    """Code of the account's currency, for instance `USD`."""
    available_balance: float | None = None
    """Available balance, in the account's currency, as distinct from the cleared balance; as of
    `availableBalanceDate` if the record has one."""
    aggregation_status_code: int | None = None
    """Outcome of the latest attempt to aggregate the account: `0` is success, other codes name the
    failure (`103` or `185`, for instance, ask the person to reconnect) and mean that the account's
    other data may be unreliable. Absent until the first aggregation."""
    balance: float | None = None
    """Cleared balance of the account, in the account's currency; as of `balance_date` if the record
    has one."""
    balance_date: int | None = None
    """When the account's balance was taken, in epoch seconds."""
    average_monthly_balance: float | None = None
    """Average balance of the account per month, in the account's currency."""
    tot_number_insufficient_funds_fee_debit_tx_account: int | None = None
    """Number of NSF (non-sufficient funds) transactions on the account, counted from the report's
    `fromDate`."""
    tot_number_insufficient_funds_fee_debit_tx_over2_months_account: int | None = None
    """Number of NSF (non-sufficient funds) transactions on the account in the last two months,
    based on the report's `fromDate`."""
    tot_number_days_since_most_recent_insufficient_funds_fee_debit_tx_account: int | None = None
    """Days since the account's latest NSF (non-sufficient funds) transaction, based on the report's
    `fromDate`."""
    oldest_transaction_date: int | None = None
    """Day of the earliest transaction held for the account, in epoch seconds."""
    transactions: list[ReportTransactionNewTxBased] | None = None
    """Transactions of the account that the report includes; amounts of deposits are positive, those
    of withdrawals and debits negative."""
    details: AccountDetailsTxBased | None = None
    """Further balances of an account in VOA reports and in VOIE reports with transaction
    verification: the common account details plus the margin balance and the current balance."""
    position: list[ReportAccountPosition] | None = None
    """Holdings in an investment account, one record per security held."""
    asset: PrequalificationReportAssetSummary | None = None
    """Current, available, average and opening balances that count as assets, for one account or for
    all of a report. Shared by Prequalification and VOA reports."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "transactions": [Nested("report_transaction_new_tx_based", "ReportTransactionNewTxBased")],
        "details": Nested("account_details_tx_based", "AccountDetailsTxBased"),
        "position": [Nested("report_account_position", "ReportAccountPosition")],
        "asset": Nested("prequalification_report_asset_summary", "PrequalificationReportAssetSummary"),
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "owner_as_of_date",
            "balance_date",
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
