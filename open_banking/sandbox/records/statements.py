"""The statements that an institution makes for an account, one a month and one a year."""

from __future__ import annotations

import datetime as dt
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from attrs import evolve

from ..bank.account_types import ACCOUNT_TYPES
from ..bank.balances import posted_between
from ..bank.institutions import found
from ..bank.ledger import MONTHS, draw
from ..bank.people import person_of
from ..dates import day_of, month_after, month_of, start_of
from ..message import RefusedError
from .pdf import Table, document

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..state import Account, Customer, Transaction, World

TYPES = tuple(each for each in ACCOUNT_TYPES if ACCOUNT_TYPES[each].family != "group" and each != "cryptocurrency")
"""The types of accounts that have statements."""
TAX = "taxStatement"
"""The API's ``type`` of the statements that sum up a year."""
# The API's own code.
NOT_FOUND = 960


class Statement(NamedTuple):
    """The transactions of an account in a period. Amounts in cents; of an account with holdings, only the cash."""

    first: dt.date
    last: dt.date
    opening: int
    closing: int
    transactions: list[Transaction]
    account: Account
    """As it was when the period ended."""

    @property
    def deposits(self) -> int:
        """Money into the account, or towards what is owed."""
        return sum(each.amount for each in self.transactions if each.amount > 0)

    @property
    def withdrawals(self) -> int:
        """Money out of the account, or what is owed in addition; as a positive number."""
        return -sum(each.amount for each in self.transactions if each.amount < 0)

    @property
    def period(self) -> str:
        """Its first and last day, as the API shows them."""
        return f"{self.first:%m/%d/%Y} - {self.last:%m/%d/%Y}"


def monthly(account: Account, index: int, now: int) -> Statement:
    """The statement of a whole calendar month: of the last one for index 1, and so on backward.

    Raises:
        RefusedError: There was no such statement yet.
    """
    month = month_of(now) - index
    first = dt.date(month // 12, month % 12 + 1, 1)
    return _between(account, first, month_after(first))


def yearly(account: Account, index: int, now: int) -> Statement:
    """The statement of a whole calendar year: of the last one for index 1, and so on backward.

    Raises:
        RefusedError: There was no such statement yet.
    """
    first = dt.date(day_of(now).year - index, 1, 1)
    return _between(account, first, first.replace(year=first.year + 1))


def _between(account: Account, first: dt.date, after: dt.date) -> Statement:
    start, end = start_of(first), start_of(after) - 1
    if month_of(start) < month_of(account.created) - MONTHS:
        message = (
            f"Account {account.id} has no statement from {first}; they go back {MONTHS} months, ask for a lower index"
        )
        raise RefusedError(404, message, code=NOT_FOUND)
    then = evolve(account, aggregated=end)
    return Statement(
        first=first,
        last=after - dt.timedelta(days=1),
        opening=evolve(account, aggregated=start - 1).cash,
        closing=then.cash,
        transactions=posted_between(then, start, end),
        account=then,
    )


def fetched(
    world: World, customer: Customer, account: Account, index: int, now: int, *, tax: bool = False
) -> Statement:
    """The statement as the institution has it, however much of it aggregation has loaded so far.

    Raises:
        RefusedError: There was no such statement yet.
    """
    draw(world, customer, world.login(customer.id, str(account.login_id)), now)
    return (yearly if tax else monthly)(account, index, now)


def monthly_pdf(world: World, customer: Customer, statement: Statement) -> bytes:
    """A month's statement as the institution prints it: the opening balance, every transaction, the closing balance."""
    balances = list(accumulate((each.amount for each in statement.transactions), initial=statement.opening))
    lines = zip(statement.transactions, balances[1:], strict=True)
    return document(
        "Account statement",
        [
            *_heading(world, customer, statement),
            Table(
                ("Opening balance", "Money in", "Money out", "Closing balance"),
                [[
                    _money(statement.opening), _money(statement.deposits), _money(-statement.withdrawals),
                    _money(statement.closing),
                ]],
            ),
            Table(
                ("Date", "Description", "Amount", "Balance"),
                [
                    (f"{day_of(each.posted):%m/%d/%Y}", each.description, _money(each.amount), _money(balance))
                    for each, balance in lines
                ],
            ),
            *_holdings(statement.account),
        ],
    )  # fmt: skip


def yearly_pdf(world: World, customer: Customer, statement: Statement) -> bytes:
    """A year's interest and dividends, for the tax return."""
    interest = [each.amount for each in statement.transactions if each.kind == "interest"]
    dividends = sum(each.amount for each in statement.transactions if each.kind == "dividend")
    return document(
        f"Tax statement {statement.first.year}",
        [
            *_heading(world, customer, statement),
            Table(
                ("For the year", "Amount"),
                [
                    ("Interest earned", _money(sum(each for each in interest if each > 0))),
                    ("Interest charged", _money(-sum(each for each in interest if each < 0))),
                    ("Dividends", _money(dividends)),
                ],
            ),
        ],
    )


def _heading(world: World, customer: Customer, statement: Statement) -> Sequence[str]:
    account, person = statement.account, person_of(world, customer)
    bank = found(account.institution_id)
    return (
        f"{bank.name}\n{bank.street}, {bank.city}, {bank.place.state} {bank.place.postal_code}\n{bank.phone}",
        f"{person.name}\n{person.address.line}",
        f"{account.name}\nAccount ending in {account.number[-4:]}\nPeriod {statement.period}",
        "What is owed has a minus.",
    )


def _holdings(account: Account) -> Sequence[str | Table]:
    if not account.holdings:
        return ()
    rows = [
        (each.name, f"{units / 1000:,.3f}", _money(each.price), _money(worth))
        for each, units, worth in account.portfolio
    ]
    return (
        Table(("Security", "Units", "Price", "Worth"), rows),
        f"Total with the securities: {_money(account.balance)}",
    )


def _money(cents: int) -> str:
    return f"{cents / 100:,.2f}"
