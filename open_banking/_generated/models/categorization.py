"""Categorization."""

from __future__ import annotations

from typing import Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class Categorization(Model):
    """How a transaction was classified: its category, a cleaned-up payee and, where recognized, the
    place of the payment. Part of each transaction record."""

    normalized_payee_name: str
    """Payee of the transaction in normalized form, derived from its `description` and `memo`."""
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
    )
    """Category that Finicity assigns to a transaction, one of more than a hundred, for instance
    `Groceries`, `Paycheck`, `Mortgage & Rent`, `Bank Fee`, `Transfer` or `Uncategorized`."""
    city: str | None = None
    """City of a postal address or of the place of a transaction, for instance `Murray`."""
    state: str | None = None
    """State of a postal address or of the place of a transaction, for instance `UT`."""
    postal_code: str | None = None
    """Postal code of an address or of the place of a transaction, as a string, for instance
    `84123`."""
    country: str
    """ISO 3166-1 country code, alpha-2 or alpha-3, at most 3 characters, for instance `USA`."""
    best_representation: str | None = None
    """Text merged from the transaction's `description` and `memo`, without repetitions, numbers and
    special characters, for instance `VERIZON WIRELESS PAYMENTS`."""
    entity_standardization_confidence_score: float | None = None
    """Certainty that the entity's name was turned into the right standard name, from 0 to 100.
    Absent if the name was not standardized."""
