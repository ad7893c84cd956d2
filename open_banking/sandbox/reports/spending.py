"""What the analytics call the spending in each of the categories that transactions have."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..state import Transaction
    from .scope import Scope

SPENDING: Mapping[str, frozenset[str]] = {
    "ACCOMMODATION_SPENDING": frozenset({"Hotel"}),
    "ENTERTAINMENT_SPENDING": frozenset(
        {"Amusement", "Arts", "Entertainment", "Movies & DVDs", "Music", "Sports", "Streaming Services"}
    ),
    "FUEL_SPENDING": frozenset({"Gas & Fuel"}),
    "BOOKS_SPENDING": frozenset({"Books", "Books & Supplies", "Newspapers & Magazines"}),
    "COMMUNICATION_SERVICES_SPENDING": frozenset({"Home Phone", "Internet", "Mobile Phone", "Television"}),
    "CONSUMER_ELECTRONICS_SPENDING": frozenset({"Electronics & Software"}),
    "PHARMACY_SPENDING": frozenset({"Pharmacy"}),
    "EATING_PLACES_SPENDING": frozenset(
        {"Alcohol & Bars", "Coffee Shops", "Fast Food", "Food & Dining", "Restaurants"}
    ),
    "CLOTHING_SPENDING": frozenset({"Clothing"}),
    "FINANCIAL_SERVICES_SPENDING": frozenset(
        {"ATM Fee", "Bank Fee", "Fees & Charges", "Finance Charge", "Financial", "Late Fee", "Service Fee"}
    ),
    "GROCERIES_SPENDING": frozenset({"Groceries"}),
    "HEALTH_BEAUTY_MEDICAL_SPENDING": frozenset(
        {"Dentist", "Doctor", "Eyecare", "Gym", "Hair", "Health & Fitness", "Personal Care", "Spa & Massage"}
    ),
    "HOME_IMPROVEMENT_SPENDING": frozenset({"Furnishings", "Home Improvement", "Home Services", "Home Supplies"}),
    "INSURANCE_SPENDING": frozenset(
        {"Auto Insurance", "Health Insurance", "Home Insurance", "Insurance", "Life Insurance"}
    ),
    "TRAVEL_SPENDING": frozenset({"Air Travel", "Public Transportation", "Rental Car & Taxi", "Travel", "Vacation"}),
    "UTILITIES_SPENDING": frozenset({"Utilities"}),
}
"""The categories of each attribute."""

TAXES = frozenset({"Federal Tax", "Local Tax", "Property Tax", "Sales Tax", "State Tax", "Taxes"})
"""The categories of taxes."""

_NEEDED = ("FUEL", "COMMUNICATION_SERVICES", "PHARMACY", "FINANCIAL_SERVICES", "GROCERIES", "INSURANCE", "UTILITIES")
NONDISCRETIONARY = TAXES.union(
    {"Dentist", "Doctor", "Eyecare", "Loan Interest", "Loan Payment", "Mortgage & Rent", "Public Transportation"},
    {"Student Loan", "Tuition"},
    *(SPENDING[f"{each}_SPENDING"] for each in _NEEDED),
)
"""The categories of what a household cannot easily do without."""

DISCRETIONARY = (
    frozenset({"Gifts & Donations", "Hobbies", "Shopping", "Sporting Goods", "Toys"}).union(*SPENDING.values())
    - NONDISCRETIONARY
)
"""The categories of what it can."""


def spent(scope: Scope, categories: frozenset[str]) -> list[Transaction]:
    """The outflows of some categories."""
    return [each for each in scope.withdrawals if each.category in categories]
