"""What people spend their income on, and whom they pay."""

from __future__ import annotations

from typing import NamedTuple


class Habit(NamedTuple):
    """A regular expense."""

    category: str
    times: int
    """A month."""
    share: float
    """Percent of the income, each time."""
    payees: tuple[str, ...]


class Bill(NamedTuple):
    """What is paid on the same day of each month."""

    day: int
    category: str
    share: float
    """Percent of the income."""
    payee: str


BY_ACCOUNT = (
    Habit("Groceries", 6, 1.6, ("Green Basket Market", "Corner Pantry", "Harvest Hall")),
    Habit("Gas & Fuel", 3, 0.9, ("Roadrunner Fuel", "Blue Pump")),
    Habit("Cash & ATM", 2, 1.2, ("ATM Withdrawal",)),
    Habit("Pharmacy", 1, 0.8, ("Wellspring Pharmacy",)),
)
"""From a checking account."""
BY_CARD = (
    Habit("Restaurants", 5, 0.8, ("Noodle Harbor", "The Copper Spoon", "Casa Lima")),
    Habit("Coffee Shops", 6, 0.15, ("Saucer & Spoon", "Bean & Leaf")),
    Habit("Shopping", 3, 1.3, ("Everything Depot", "Paper Lantern Books", "Thread & Button")),
    Habit("Streaming Services", 1, 0.3, ("Moonbeam Video",)),
    Habit("Public Transportation", 4, 0.2, ("Tumbleweed Transit",)),
)
"""With a credit card."""
RENT = Bill(1, "Mortgage & Rent", 26, "Parkside Property Rent")
BILLS = (
    Bill(3, "Utilities", 2.1, "Summit Power & Water"),
    Bill(12, "Mobile Phone", 1.1, "Clearline Mobile"),
    Bill(18, "Internet", 1.2, "Fiberfield Internet"),
)
