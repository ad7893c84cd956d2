"""A customer's paychecks, as their employer's payroll has them. At a bank each is a deposit, on the payday."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from ..bank.people import person_of
from ..bank.profiles import PROFILES
from ..dates import day_of, noon
from ..error_codes import NO_RESOURCE
from ..message import RefusedError

if TYPE_CHECKING:
    from ..bank.people import Address, Employment, Person
    from ..message import Json
    from ..state import Customer, World

PERIODS_A_YEAR = 26
PERIOD_DAYS = 14
HOURS = 80
"""In a pay period."""
PAYROLL_PROVIDER = "Tallyhouse Payroll"

# From the end of a pay period to its payday.
_DELAY = dt.timedelta(days=6)
_PERIOD = dt.timedelta(days=PERIOD_DAYS - 1)
# Percent of the gross pay; what is withheld beyond these is the federal tax.
_WITHHELD = {"State tax": 4, "Social security tax": 6.2, "Medicare tax": 1.45, "Benefit deductions": 3}


class Deduction(NamedTuple):
    """A deduction from the gross pay."""

    kind: str
    """As the API names it: ``Federal tax`` and so on."""
    amount: int
    """Cents."""


class Paycheck(NamedTuple):
    """A paycheck for two weeks. Amounts are in cents."""

    payday: dt.date
    gross: int
    net: int
    number: int
    """Its number within the year, from 1 on."""

    @property
    def paid(self) -> int:
        """Epoch seconds: when the deposit is posted."""
        return noon(self.payday)

    @property
    def started(self) -> int:
        """Epoch seconds of the first day that it pays for."""
        return noon(self.payday - _DELAY - _PERIOD)

    @property
    def ended(self) -> int:
        """Epoch seconds of the last day that it pays for."""
        return noon(self.payday - _DELAY)

    @property
    def gross_of_year(self) -> int:
        """Of the year until then, this one included."""
        return self.gross * self.number

    @property
    def net_of_year(self) -> int:
        """Of the year until then, this one included."""
        return self.net * self.number

    @property
    def rate(self) -> int:
        """Of an hour."""
        return round(self.gross / HOURS)

    @property
    def deductions(self) -> list[Deduction]:
        """The sum of all deductions."""
        others = [Deduction(kind, round(self.gross * percent / 100)) for kind, percent in _WITHHELD.items()]
        federal = self.gross - self.net - sum(each.amount for each in others)
        return [Deduction("Federal tax", federal), *others]


def employee(world: World, customer: Customer) -> Person:
    """The person behind a customer, as their employer knows them.

    Raises:
        RefusedError: They have no employer: all their logins are those of test users without a salary.
    """
    logins = customer.logins.values()
    if logins and not any(PROFILES[login.profile].salaried for login in logins):
        raise RefusedError(404, f"No employment record of customer {customer.id} was found", code=NO_RESOURCE)
    return person_of(world, customer)


def paychecks(employment: Employment, first: dt.date, now: int) -> list[Paycheck]:
    """The paychecks from a day on, those of them that are paid by now; the oldest first."""
    checks: list[Paycheck] = []
    number = 0
    # From the first of a year on, for the sums of the year.
    for payday in employment.paydays(first.replace(month=1, day=1), day_of(now)):
        number = number + 1 if checks and checks[-1].payday.year == payday.year else 1
        checks.append(Paycheck(payday, employment.gross, employment.net, number))
    return [each for each in checks if each.payday >= first and each.paid <= now]


def monthly(gross: int) -> float:
    """Cents a month, of what is paid for each pay period."""
    return gross * PERIODS_A_YEAR / 12


def address_record(address: Address) -> Json:
    """Where somebody lives or works, in the fields of payroll and of pay statements."""
    return {
        "address1": address.line1,
        "city": address.city,
        "state": address.state,
        "zip": address.postal_code,
    }
