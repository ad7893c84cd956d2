"""Transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .categorization import Categorization

_categorization_model: Deferred[Categorization] = Deferred(__package__, ".categorization", "Categorization")


@define(kw_only=True, eq=False, repr=False)
class Transaction(Model):
    """One movement on a customer's account as aggregated from the institution, including loan and
    investment figures where they apply. Deposits count positive, withdrawals and debits negative."""

    id: int
    """Number that identifies a transaction, in transaction lists, in reports and in the path of
    calls for a single one."""
    amount: float
    account_id: int
    """Account ID sent as a number; other records carry the same ID as a string of digits."""
    customer_id: int
    """Customer ID sent as a number. It is assigned when the customer is added; other records carry
    the same ID as a string of digits."""
    status: str
    description: str
    memo: str | None = None
    type: str | None = None
    """Kind of transaction, if the institution tells: `atm`, `cash`, `check`, `credit`, `debit`,
    `deposit`, `directDebit`, `directDeposit`, `dividend`, `fee`, `interest`, `other`, `payment`,
    `pointOfSale`, `repeatPayment`, `serviceCharge` or `transfer`."""
    transaction_date: int | None = None
    """Moment in epoch seconds at which the transaction took place."""
    posted_date: int | None = None
    """Moment in epoch seconds at which the institution posted or cleared the transaction. May be
    missing for student loans."""
    created_date: int
    """Moment in epoch seconds at which the platform recorded the transaction, as opposed to when it
    took place."""
    first_effective_date: int | None = None
    """Earliest value, in epoch seconds, that `effectiveDate` has held for this transaction."""
    effective_date: int | None = None
    """Moment in epoch seconds from which the institution lets the transaction count on the account."""
    option_expire_date: int | None = None
    """Moment in epoch seconds at which the transaction's option expires on the account, according
    to the institution."""
    check_num: str | None = None
    escrow_amount: float | None = None
    fee_amount: float | None = None
    suspense_amount: float | None = None
    interest_amount: float | None = None
    principal_amount: float | None = None
    option_strike_price: float | None = None
    unit_quantity: int | None = None
    unit_price: float | None = None
    categorization: Categorization | None = None
    """How a transaction was classified: its category, a cleaned-up payee and, where recognized, the
    place of the payment. Part of each transaction record."""
    running_balance_amount: float | None = None
    subaccount_security_type: str | None = None
    commission_amount: int | None = None
    ticker: str | None = None
    investment_transaction_type: str | None = None
    """Type of an investment transaction, derived from keywords in `description` and `memo`: for
    instance `purchased`, `sold`, `soldToOpen`, `soldToClose`, `dividend`, `dividendReinvest`,
    `interest`, `income`, `contribution`, `deposit`, `transfer`, `split`, `fee`, `tax`, `cancel`,
    `otherInfo`."""
    taxes_amount: int | None = None
    currency_symbol: str | None = None
    income_type: str | None = None
    split_denominator: float | None = None
    split_numerator: float | None = None
    shares_per_contract: float | None = None
    sub_account_fund: str | None = None
    security_id: str | None = None
    security_id_type: str | None = None
    """Numbering scheme that the accompanying `securityId` follows: `CUSIP`, `ISIN`, `SEDOL`,
    `SICC`, `VALOR` or `WKN`. Appears on investment positions and transactions."""

    _fields: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "amount": "amount",
        "account_id": "accountId",
        "customer_id": "customerId",
        "status": "status",
        "description": "description",
        "memo": "memo",
        "type": "type",
        "transaction_date": "transactionDate",
        "posted_date": "postedDate",
        "created_date": "createdDate",
        "first_effective_date": "firstEffectiveDate",
        "effective_date": "effectiveDate",
        "option_expire_date": "optionExpireDate",
        "check_num": "checkNum",
        "escrow_amount": "escrowAmount",
        "fee_amount": "feeAmount",
        "suspense_amount": "suspenseAmount",
        "interest_amount": "interestAmount",
        "principal_amount": "principalAmount",
        "option_strike_price": "optionStrikePrice",
        "unit_quantity": "unitQuantity",
        "unit_price": "unitPrice",
        "categorization": "categorization",
        "running_balance_amount": "runningBalanceAmount",
        "subaccount_security_type": "subaccountSecurityType",
        "commission_amount": "commissionAmount",
        "ticker": "ticker",
        "investment_transaction_type": "investmentTransactionType",
        "taxes_amount": "taxesAmount",
        "currency_symbol": "currencySymbol",
        "income_type": "incomeType",
        "split_denominator": "splitDenominator",
        "split_numerator": "splitNumerator",
        "shares_per_contract": "sharesPerContract",
        "sub_account_fund": "subAccountFund",
        "security_id": "securityId",
        "security_id_type": "securityIdType",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> Transaction:
        """Read a JSON object. Never raises over what is in it; keeps ``source`` to know what came."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.id = get("id")
        self.amount = get("amount")
        self.account_id = get("accountId")
        self.customer_id = get("customerId")
        self.status = get("status")
        self.description = get("description")
        self.memo = get("memo")
        self.type = get("type")
        self.transaction_date = get("transactionDate")
        self.posted_date = get("postedDate")
        self.created_date = get("createdDate")
        self.first_effective_date = get("firstEffectiveDate")
        self.effective_date = get("effectiveDate")
        self.option_expire_date = get("optionExpireDate")
        self.check_num = get("checkNum")
        self.escrow_amount = get("escrowAmount")
        self.fee_amount = get("feeAmount")
        self.suspense_amount = get("suspenseAmount")
        self.interest_amount = get("interestAmount")
        self.principal_amount = get("principalAmount")
        self.option_strike_price = get("optionStrikePrice")
        self.unit_quantity = get("unitQuantity")
        self.unit_price = get("unitPrice")
        v = get("categorization")
        self.categorization = _categorization_model.from_dict(v) if v.__class__ is dict else v
        self.running_balance_amount = get("runningBalanceAmount")
        self.subaccount_security_type = get("subaccountSecurityType")
        self.commission_amount = get("commissionAmount")
        self.ticker = get("ticker")
        self.investment_transaction_type = get("investmentTransactionType")
        self.taxes_amount = get("taxesAmount")
        self.currency_symbol = get("currencySymbol")
        self.income_type = get("incomeType")
        self.split_denominator = get("splitDenominator")
        self.split_numerator = get("splitNumerator")
        self.shares_per_contract = get("sharesPerContract")
        self.sub_account_fund = get("subAccountFund")
        self.security_id = get("securityId")
        self.security_id_type = get("securityIdType")
        return self
