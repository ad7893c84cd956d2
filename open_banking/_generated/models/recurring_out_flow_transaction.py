"""RecurringOutFlowTransaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Mapping


@define(kw_only=True, eq=False, repr=False)
class RecurringOutFlowTransaction(Model):
    """Stream of recurring debits: payee, cadence, amounts so far, and the debit expected next."""

    normalized_payee_name: str | None = None
    """Payee of the transaction in normalized form, derived from its `description` and `memo`."""
    transaction_categories: (
        list[
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
        ]
        | None
    ) = None
    """Categories that the transactions of the stream fall into."""
    transaction_ids: list[str] | None = None
    """IDs of the transactions that make up the stream."""
    cadence: int | None = None
    """Average gap between two transactions of the stream, in days, for instance `30`."""
    status: str | None = None
    """Whether the stream still runs (active) or has ended (inactive), as a string, for instance
    `ACTIVE`."""
    expected_next_transaction_date: _datetime.date | None = None
    """Day on which the stream's next transaction is expected, as an ISO 8601 date
    (`YYYY-MM-DD`)."""
    expected_next_transaction_amount: float | None = None
    """Amount that the next transaction of the stream is expected to have, in the account's
    currency. Negative for debits."""
    minimum_historical_amount: float | None = None
    """Lowest amount in the stream so far, in the account's currency. Debits are negative, so it is
    the largest payment."""
    maximum_historical_amount: float | None = None
    """Highest amount in the stream so far, in the account's currency. Debits are negative, so it is
    the smallest payment."""
    mean_historical_amount: float | None = None
    """Average amount of the stream so far, in the account's currency. Negative for debits."""
    median_historical_amount: float | None = None
    """Median amount of the stream so far, in the account's currency: half of the transactions lie
    above it, half below. Negative for debits."""
    count_of_transactions: int | None = None
    """Number of transactions that were found to belong to the stream."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "expected_next_transaction_date": "date",
    }
