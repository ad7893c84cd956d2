"""ReportTransactionNewTxBased."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class ReportTransactionNewTxBased(Model):
    """One transaction of an account in a VOA (with or without income) or VOIE - Paystub (with
    TXVerify) report. Like the record of other reports, plus the kind of investment transaction."""

    id: int
    """Number that identifies a transaction, in transaction lists, in reports and in the path of
    calls for a single one."""
    amount: float | None = None
    """Amount of the transaction, in the account's currency: positive for deposits, negative for
    withdrawals and debits."""
    posted_date: int
    """When the institution posted or cleared the transaction, in epoch seconds."""
    description: str
    """Institution's text for the transaction, often its payee. It reads
    `No description provided by institution` when the institution sends none."""
    memo: str | None = None
    """Institution's memo on the transaction. At least one of `description` and `memo` is provided,
    so read the two together."""
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
    `interest`, `income`, `contribution`, `deposit`, `transfer`, `split`, `fee`, `cancel`,
    `otherInfo`."""
    normalized_payee: str | None = None
    """Cleaned-up name of the payee, derived from `description` and `memo`, for instance
    `T-Mobile`."""
    institution_transaction_id: str | None = None
    """Transaction's unique ID at the institution."""
    category: (
        Literal[
            "ATM Fee",
            "Advertising",
            "Air Travel",
            "Alcohol & Bars",
            "Allowance",
            "Amusement",
            "Arts",
            "Auto & Transport",
            "Auto Insurance",
            "Auto Payment",
            "Baby Supplies",
            "Babysitter & Daycare",
            "Bank Fee",
            "Bills & Utilities",
            "Bonus",
            "Books",
            "Books & Supplies",
            "Business Services",
            "Buy",
            "Cash & ATM",
            "Charity",
            "Check",
            "Child Support",
            "Clothing",
            "Coffee Shops",
            "Credit Card Payment",
            "Dentist",
            "Deposit",
            "Dividend & Cap Gains",
            "Doctor",
            "Education",
            "Electronics & Software",
            "Entertainment",
            "Eyecare",
            "Fast Food",
            "Federal Tax",
            "Fees & Charges",
            "Finance Charge",
            "Financial",
            "Financial Advisor",
            "Food & Dining",
            "Furnishings",
            "Gas & Fuel",
            "Gift",
            "Gifts & Donations",
            "Groceries",
            "Gym",
            "Hair",
            "Health & Fitness",
            "Health Insurance",
            "Hobbies",
            "Home",
            "Home Improvement",
            "Home Insurance",
            "Home Phone",
            "Home Services",
            "Home Supplies",
            "Hotel",
            "Income",
            "Interest Income",
            "Internet",
            "Investments",
            "Kids",
            "Kids Activities",
            "Late Fee",
            "Laundry",
            "Lawn & Garden",
            "Legal",
            "Life Insurance",
            "Loan Fees and Charges",
            "Loan Insurance",
            "Loan Interest",
            "Loan Payment",
            "Loan Principal",
            "Loans",
            "Local Tax",
            "Low Balance",
            "Mobile Phone",
            "Mortgage & Rent",
            "Movies & DVDs",
            "Music",
            "Newspapers & Magazines",
            "Office Supplies",
            "Parking",
            "Paycheck",
            "Personal Care",
            "Pet Food & Supplies",
            "Pet Grooming",
            "Pets",
            "Pharmacy",
            "Printing",
            "Property Tax",
            "Public Transportation",
            "Reimbursement",
            "Rental Car & Taxi",
            "Restaurants",
            "Sales Tax",
            "Sell",
            "Service & Parts",
            "Service Fee",
            "Shipping",
            "Shopping",
            "Spa & Massage",
            "Sporting Goods",
            "Sports",
            "State Tax",
            "Streaming Services",
            "Student Loan",
            "Taxes",
            "Television",
            "Toys",
            "Trade Commissions",
            "Transfer",
            "Transfer for Cash Spending",
            "Travel",
            "Tuition",
            "Uncategorized",
            "Utilities",
            "Vacation",
            "Veterinary",
            "Internet / Broadband Charges",
        ]
        | str
        | None
    ) = None
    """Category of the transaction, chosen by the payee's name: one of more than a hundred, for
    instance `Income`, `Paycheck`, `Groceries`, `Mortgage & Rent`, `Bank Fee`, `Transfer` or
    `Uncategorized`."""
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
    """Kind of transaction: `atm`, `cash`, `check`, `credit`, `debit`, `deposit`, `directDebit`,
    `directDeposit`, `dividend`, `fee`, `interest`, `other`, `payment`, `pointOfSale`,
    `repeatPayment`, `serviceCharge` or `transfer`."""
    security_type: str | None = None
    """Kind of security traded, for instance `Stock`; in VOA reports only."""
    symbol: str | None = None
    """Ticker symbol under which the investment is traded, for instance `DAL`; in VOA reports
    only."""
    commission: float | None = None
    """Commission on the transaction, in the account's currency."""

    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "posted_date",
        }
    )
