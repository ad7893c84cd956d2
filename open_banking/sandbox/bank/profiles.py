"""The test users: as whom a customer can log in at a bank of the sandbox, and the accounts of each."""

from __future__ import annotations

from typing import NamedTuple

from .account_types import ACCOUNT_TYPES

WRONG_PASSWORD = "wrong"  # noqa: S105  # opens nothing
"""The only password that no bank accepts."""
CODE = "123456"
"""The code that banks with multi-factor authentication accept."""

_RECONNECT = 948
_EVERYDAY = ("checking", "savings", "creditCard")


class Profile(NamedTuple):
    """A test user of every bank in the sandbox. The name is the user name; any password will do."""

    name: str
    description: str
    """For the login page and the guide."""
    types: tuple[str, ...]
    """The accounts, by the API's ``type``."""
    salaried: bool = True
    """Paid by an employer every two weeks; else by customers of a business."""
    spending: float = 2.1
    """Factor for the regular expenses of the ledger."""
    overspends: bool = False
    """Has days below zero, and overdraft fees."""
    segment: str = "personal"
    breaks: int = 0
    """The code with which every refresh ends until the customer goes through Connect Fix; 0 for none."""
    challenges: bool = False
    """Every refresh asks for multi-factor authentication."""


PROFILES = {
    profile.name: profile
    for profile in (
        Profile("everyday", "a salary, savings and a credit card", _EVERYDAY),
        Profile("saver", "a salary that is saved", ("checking", "savings", "moneyMarket", "cd")),
        Profile("homeowner", "a house and a car to pay off", (*_EVERYDAY, "mortgage", "loan")),
        Profile("investor", "securities", ("checking", "brokerageAccount", "ira", "roth", "401k", "cryptocurrency")),
        Profile(
            "student",
            "two student loans, in a group of one account",
            ("checking", "creditCard", "studentLoan", "studentLoan", "studentLoanGroup", "studentLoanAccount"),
        ),
        Profile(
            "struggling",
            "days below zero and overdraft fees",
            ("checking", "creditCard"),
            spending=2.75,
            overspends=True,
        ),
        Profile(
            "business",
            "a company's accounts",
            ("checking", "savings", "creditCard", "lineOfCredit"),
            salaried=False,
            segment="business",
        ),
        # All the debts leave less for the rest.
        Profile("everything", "an account of every type", tuple(ACCOUNT_TYPES), spending=0.8),
        Profile("mfa", "a bank that asks for a code at each refresh", _EVERYDAY, challenges=True),
        Profile("reconnect", "a bank that wants the customer to log in again", _EVERYDAY, breaks=_RECONNECT),
        # Names and types of accounts are those of the API's own test profiles; amounts and people are ours.
        Profile("profile_02", "the API's own: savings, IRA, 401(k), card", ("savings", "ira", "401k", "creditCard")),
        Profile(
            "profile_03",
            "the API's own: checking, investment, 401(k), Roth IRA, savings",
            ("checking", "investment", "401k", "roth", "savings"),
        ),
        Profile(
            "profile_04",
            "the API's own: checking, 403(b), 529 plan, rollover IRA, mortgage",
            ("checking", "403b", "529plan", "rollover", "mortgage"),
        ),
        Profile(
            "profile_05",
            "the API's own: checking, investment, stocks, UGMA, UTMA",
            ("checking", "investment", "employeeStockPurchasePlan", "ugma", "utma"),
        ),
        Profile(
            "profile_06",
            "the API's own: checking, retirement, Keogh plan, 457 plan, card",
            ("checking", "investmentTaxDeferred", "keogh", "457plan", "creditCard"),
        ),
    )
}
"""By name."""


def profile_of(user_name: str, password: str) -> Profile | None:
    """The test user who gives a bank these credentials; ``None`` if they are not right."""
    return None if password in {"", WRONG_PASSWORD} else PROFILES.get(user_name.strip().lower())
