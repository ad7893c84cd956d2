"""Transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .categorization import Categorization


@define(kw_only=True, eq=False, repr=False)
class Transaction(Model):
    """One movement on a customer's account as aggregated from the institution, including loan and
    investment figures where they apply. Deposits are positive, withdrawals and debits negative."""

    id: int
    """Number that identifies a transaction, in transaction lists, in reports and in the path of
    calls for a single one."""
    amount: float
    """Amount of the transaction, in the account's currency: positive for deposits, negative for
    withdrawals and debits."""
    unique_transaction_id: str | None = None
    """Identifies a transaction across all accounts: the account ID and the transaction ID joined by
    a hyphen, for instance `87529-543210`."""
    account_id: int
    """Account ID sent as a number; other records carry the same ID as a string of digits."""
    customer_id: int
    """Customer ID sent as a number. It is assigned when the customer is added; other records carry
    the same ID as a string of digits."""
    status: Literal["active", "pending", "shadow"] | str
    """State of the transaction; known values: `active`, `pending`, `shadow`."""
    description: str
    """Institution's text for the transaction, often its payee. It reads
    `No description provided by institution` when the institution sends none."""
    memo: str | None = None
    """Institution's memo on the transaction. At least one of `description` and `memo` is provided,
    so read the two together."""
    type: (
        Literal[
            "atm",
            "cash",
            "check",
            "credit",
            "debit",
            "deposit",
            "directDebit",
            "directDeposit",
            "dividend",
            "fee",
            "interest",
            "other",
            "payment",
            "pointOfSale",
            "repeatPayment",
            "serviceCharge",
            "transfer",
        ]
        | str
        | None
    ) = None
    """Kind of transaction, if the institution states it: `atm`, `cash`, `check`, `credit`, `debit`,
    `deposit`, `directDebit`, `directDeposit`, `dividend`, `fee`, `interest`, `other`, `payment`,
    `pointOfSale`, `repeatPayment`, `serviceCharge` or `transfer`."""
    transaction_date: int | None = None
    """When the transaction took place, in epoch seconds."""
    posted_date: int | None = None
    """When the institution posted or cleared the transaction, in epoch seconds. May be missing for
    student loans."""
    created_date: int
    """When the platform recorded the transaction, as opposed to when it took place, in epoch
    seconds."""
    first_effective_date: int | None = None
    """Earliest value that `effective_date` has held for this transaction, in epoch seconds."""
    effective_date: int | None = None
    """When the transaction takes effect on the account, according to the institution, in epoch
    seconds."""
    option_expire_date: int | None = None
    """When the transaction's option expires on the account, according to the institution, in epoch
    seconds."""
    check_num: str | None = None
    """Reference that the institution gives, as a string: the number of the check, if the
    transaction is one."""
    escrow_amount: float | None = None
    """Part of the transaction that goes to escrow, in the account's currency."""
    fee_amount: float | None = None
    """Part of the transaction that goes to fees, in the account's currency."""
    suspense_amount: float | None = None
    """Money held temporarily after a monthly payment that was too high or too low, in the account's
    currency."""
    interest_amount: float | None = None
    """Part of the transaction that goes to interest, in the account's currency."""
    principal_amount: float | None = None
    """Part of the transaction that goes to principal, in the account's currency."""
    option_strike_price: float | None = None
    """Strike price of the option contract, in the account's currency."""
    unit_quantity: float | None = None
    """Number of units, such as shares, that the transaction moves."""
    unit_price: float | None = None
    """Price of one unit of the investment (stock, mutual fund or ETF), in the account's
    currency."""
    categorization: Categorization | None = None
    """How a transaction was classified: its category, a cleaned-up payee and, where recognized, the
    place of the payment. Part of each transaction record."""
    running_balance_amount: float | None = None
    """Balance of the account once the transaction has been posted, in the account's currency."""
    subaccount_security_type: str | None = None
    """Type of the subaccount that the money came from, for instance `MARGIN`; compare
    `sub_account_fund`."""
    commission_amount: int | None = None
    """Commission on the transaction, in the account's currency."""
    ticker: str | None = None
    """Ticker symbol of the investment of the transaction, for instance `UWMC`."""
    investment_transaction_type: (
        Literal[
            "cancel",
            "purchaseToClose",
            "purchaseToCover",
            "contribution",
            "optionExercise",
            "optionExpiration",
            "fee",
            "soldToClose",
            "soldToOpen",
            "split",
            "transfer",
            "returnOfCapital",
            "income",
            "purchased",
            "sold",
            "dividendReinvest",
            "tax",
            "dividend",
            "reinvestOfIncome",
            "interest",
            "deposit",
            "otherInfo",
        ]
        | str
        | None
    ) = None
    """Kind of investment transaction, derived from keywords in `description` and `memo`: for
    instance `purchased`, `sold`, `soldToOpen`, `soldToClose`, `dividend`, `dividendReinvest`,
    `interest`, `income`, `contribution`, `deposit`, `transfer`, `split`, `fee`, `tax`, `cancel`,
    `otherInfo`."""
    taxes_amount: int | None = None
    """Taxes on the investment trade, in the account's currency."""
    currency_symbol: str | None = None
    """Code of the currency of the transaction's foreign amount, if there is one, for instance
    `USD`."""
    income_type: str | None = None
    """Tax class of the income, for instance `DIV`; distinguishes short-term, long-term and
    miscellaneous capital gains."""
    split_denominator: float | None = None
    """Denominator of the ratio of a stock split; `split_numerator` is its other half."""
    split_numerator: float | None = None
    """Numerator of the ratio of a stock split; `split_denominator` is its other half."""
    shares_per_contract: float | None = None
    """Number of shares of the underlying stock that one option contract covers."""
    sub_account_fund: str | None = None
    """Subaccount that the money came from, for instance `MARGIN`; compare
    `subaccount_security_type`."""
    security_id: str | None = None
    """Identifies the security, by the numbering scheme named in `security_id_type`, for instance
    `25400W102`."""
    security_id_type: Literal["CUSIP", "ISIN", "SEDOL", "SICC", "VALOR", "WKN"] | str | None = None
    """Numbering scheme that the accompanying `security_id` follows: `CUSIP`, `ISIN`, `SEDOL`,
    `SICC`, `VALOR` or `WKN`. Appears on investment positions and transactions."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "categorization": Nested("categorization", "Categorization"),
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "transaction_date",
            "posted_date",
            "created_date",
            "first_effective_date",
            "effective_date",
            "option_expire_date",
        }
    )
