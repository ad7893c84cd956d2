"""Draws the transactions of the accounts behind a login, month by month. A seed always gives the same transactions."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from ..dates import DAY, day_of, month_of, noon
from ..state import Transaction
from .account_types import ACCOUNT_TYPES
from .memos import HARD_TO_TELL, MEMOS, NOT_TOLD
from .people import person_of
from .profiles import PROFILES
from .spending import BILLS, BY_ACCOUNT, BY_CARD, RENT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from random import Random

    from ..message import Json
    from ..state import Account, Customer, Login, World
    from .people import Person
    from .spending import Habit

MONTHS = 24
"""How far back a history goes."""

_PAYDAYS_A_MONTH = 26 / 12
_OVERDRAFT_FEE = 34_00
# Percent of the income.
_SAVED = 8


class _Movement(NamedTuple):
    day: dt.date
    amount: int
    description: str
    payee: str
    category: str
    kind: str
    memo: str = ""
    lag: int = 0
    """Days until it is posted."""
    further: Json | None = None


def draw(world: World, customer: Customer, login: Login, until: int) -> None:
    """Draw the months that the accounts of a login lack, up to and including that of ``until`` in epoch seconds."""
    accounts = [each for each in customer.accounts.values() if each.login_id == login.id]
    person = person_of(world, customer)
    rents = all(each.type != "mortgage" for each in accounts)
    new = [each for each in accounts if not each.transactions and _family(each) == "checking"]
    drawn_until = {each.id: each.drawn_until for each in accounts}
    for month in range(min(drawn_until.values(), default=month_of(until) + 1), month_of(until) + 1):
        _Month(world, person, login, month).draw([each for each in accounts if each.drawn_until == month], rents=rents)
    for account in accounts:
        account.transactions.sort(key=_order)
    overspends = PROFILES[login.profile].overspends
    for account in new:
        _fund(world, account, overspends=overspends)
    for account in accounts if overspends else ():
        if _family(account) == "checking":
            _charge_overdrafts(world, account, drawn_until[account.id])


def _fund(world: World, account: Account, *, overspends: bool) -> None:
    """Give a checking account a balance at the beginning that keeps it above zero, unless the customer overspends."""
    balances = sorted(accumulate((each.amount for each in account.transactions), initial=0))
    lowest = balances[len(balances) // 12] if overspends else balances[0]
    account.opening = world.random("fund", account.id).randrange(150_00, 900_00) * (not overspends) - lowest


def _charge_overdrafts(world: World, account: Account, since: int) -> None:
    """Charge a fee on the day after an account fell below zero, once in each month drawn from ``since`` on."""
    balance, charged = account.opening, since - 1
    for each in account.transactions.copy():
        balance += each.amount
        month = month_of(each.posted + DAY)
        if balance < 0 and charged < month < account.drawn_until:
            charged = month
            balance -= _OVERDRAFT_FEE
            fee = _Movement(
                day_of(each.posted + DAY), -_OVERDRAFT_FEE, "Overdraft fee", "Overdraft fee", "Fees & Charges", "fee"
            )
            account.transactions.append(_recorded(world, account, fee))
    account.transactions.sort(key=_order)


class _Month:
    """One month of the accounts behind a login."""

    def __init__(self, world: World, person: Person, login: Login, month: int) -> None:
        self.world = world
        self.person = person
        self.profile = PROFILES[login.profile]
        self.month = month
        self.first = dt.date(month // 12, month % 12 + 1, 1)
        self.days = monthrange(self.first.year, self.first.month)[1]
        self.income = round(person.employment.net * _PAYDAYS_A_MONTH)

    def draw(self, accounts: list[Account], *, rents: bool) -> None:
        # What leaves for the other accounts leaves from the first checking account.
        out: list[_Movement] = []
        checking = [each for each in accounts if _family(each) == "checking"]
        others = [each for each in accounts if _family(each) != "checking"]
        for account in others:
            self._add(account, self._moved(account, out))
        for index, account in enumerate(checking):
            chance = self._chance(account)
            movements = [*self._income(chance), *self._spent(chance, rents=rents), *out] if index == 0 else []
            self._add(account, movements)

    def _moved(self, account: Account, out: list[_Movement]) -> Iterable[_Movement]:
        chance = self._chance(account)
        match _family(account):
            case "savings":
                return self._saved(account, out)
            case "certificate":
                return self._interest(account)
            case "card":
                return self._charged(account, chance, out)
            case "loan":
                return self._repaid(account, out)
            case "investment":
                return self._invested(account, chance, out)
            case _:
                return ()

    def _add(self, account: Account, movements: Iterable[_Movement]) -> None:
        # A chance of its own: what is not told changes nothing else.
        chance = self.world.random("categories", account.id, self.month)
        for each in movements:
            told = each.kind not in HARD_TO_TELL or chance.random() >= NOT_TOLD
            recorded = each if told else each._replace(category="")
            account.transactions.append(_recorded(self.world, account, recorded))
        account.drawn_until = self.month + 1

    def _income(self, chance: Random) -> Iterator[_Movement]:
        employment = self.person.employment
        if not self.profile.salaried:
            for _ in range(8):
                amount = round(self.income * chance.uniform(0.1, 0.22))
                yield self._at(chance.randint(1, self.days), amount, "Card sales", "Deposit", "deposit")
            return
        for day in employment.paydays(self.first, self.first.replace(day=self.days)):
            text = f"{employment.employer.upper()} PAYROLL"
            yield _Movement(
                day,
                employment.net,
                text,
                employment.employer,
                "Paycheck",
                "directDeposit",
                f"{employment.employer} pay",
            )

    def _spent(self, chance: Random, *, rents: bool) -> Iterator[_Movement]:
        if rents:
            yield self._at(RENT.day, -int(self.income * RENT.share / 100), RENT.payee, RENT.category, "payment")
        for bill in BILLS:
            amount = round(self.income * bill.share / 100 * chance.uniform(0.9, 1.1))
            yield self._at(bill.day, -amount, bill.payee, bill.category, "directDebit")
        yield from self._habits(chance, BY_ACCOUNT)

    def _habits(self, chance: Random, habits: Iterable[Habit]) -> Iterator[_Movement]:
        for habit in habits:
            for _ in range(habit.times):
                payee = chance.choice(habit.payees)
                amount = round(self.income * habit.share / 100 * chance.uniform(0.6, 1.4) * self.profile.spending)
                kind = "atm" if habit.category == "Cash & ATM" else "pointOfSale"
                place = f"{payee} {self.person.address.city} {self.person.address.state}"
                day = self.first.replace(day=chance.randint(1, self.days))
                yield _Movement(day, -amount, place.upper(), payee, habit.category, kind, "", chance.randint(1, 3))

    def _saved(self, account: Account, out: list[_Movement]) -> Iterator[_Movement]:
        amount = self.income * _SAVED // 100
        out.append(self._at(2, -amount, f"Transfer to {account.name}", "Transfer", "transfer"))
        yield self._at(2, amount, "Transfer from Checking", "Transfer", "transfer")
        yield from self._interest(account)

    def _interest(self, account: Account) -> Iterator[_Movement]:
        earned = round(self._before(account) * account.terms["rate"] / 1200)
        if earned > 0:
            yield self._at(self.days, earned, "Interest paid", "Interest Income", "interest")

    def _charged(self, account: Account, chance: Random, out: list[_Movement]) -> Iterator[_Movement]:
        owed = -self._before(account)
        if owed > 0:
            out.append(self._at(20, -owed, f"{account.name} payment", "Credit Card Payment", "payment"))
            yield self._at(20, owed, "Payment, thank you", "Credit Card Payment", "payment")
        yield from self._habits(chance, BY_CARD)

    def _repaid(self, account: Account, out: list[_Movement]) -> Iterator[_Movement]:
        owed = -self._before(account)
        interest = round(owed * account.terms["rate"] / 1200)
        payment = min(account.terms["payment"], owed + interest)
        if payment <= 0:
            return
        category = "Student Loan" if account.type.startswith("studentLoan") else "Loan Payment"
        out.append(self._at(5, -payment, f"{account.name} payment", category, "payment"))
        yield self._at(4, -interest, "Interest charged", "Loan Interest", "interest")
        parts = {"principalAmount": (payment - interest) / 100, "interestAmount": interest / 100}
        yield self._at(5, payment, "Payment received", "Loan Payment", "payment", parts)

    def _invested(self, account: Account, chance: Random, out: list[_Movement]) -> Iterator[_Movement]:
        holding = chance.choice(account.holdings)
        # Three units a month of what is cheap, one of what is not.
        units = 3 if holding.price < self.income // 60 else 1
        cost = units * holding.price
        if account.type in {"brokerageAccount", "investment", "cryptocurrency"}:
            out.append(self._at(10, -cost, f"Transfer to {account.name}", "Investments", "transfer"))
        yield self._at(10, cost, "Contribution", "Deposit", "deposit", {"investmentTransactionType": "contribution"})
        bought = {
            "investmentTransactionType": "purchased",
            "ticker": holding.symbol,
            "unitQuantity": units,
            "unitPrice": holding.price / 100,
        }
        yield self._at(11, -cost, f"Buy {holding.name}", "Buy", "debit", bought)
        if self.month % 3 == 0 and holding.kind != "Crypto":
            paid = {"investmentTransactionType": "dividend", "ticker": holding.symbol, "incomeType": "DIV"}
            amount = chance.randint(5_00, 60_00)
            yield self._at(15, amount, f"Dividend {holding.name}", "Dividend & Cap Gains", "dividend", paid)

    def _at(  # noqa: PLR0917  # one a column of a statement
        self, day: int, amount: int, payee: str, category: str, kind: str, further: Json | None = None
    ) -> _Movement:
        return _Movement(self.first.replace(day=day), amount, payee, payee, category, kind, "", 0, further)

    def _before(self, account: Account) -> int:
        """The balance in cents at the beginning of the month."""
        return account.opening + sum(each.amount for each in account.transactions)

    def _chance(self, account: Account) -> Random:
        return self.world.random("ledger", account.id, self.month)


def _recorded(world: World, account: Account, movement: _Movement) -> Transaction:
    transacted = noon(movement.day)
    return Transaction(
        id=world.next_transaction(),
        posted=transacted + movement.lag * DAY,
        transacted=transacted,
        amount=movement.amount,
        description=movement.description,
        memo=movement.memo or MEMOS.get(movement.kind, ""),
        payee=movement.payee,
        category=movement.category,
        kind=movement.kind,
        created=max(account.created, transacted),
        further=movement.further,
    )


def _order(transaction: Transaction) -> tuple[int, int]:
    return transaction.posted, transaction.id


def _family(account: Account) -> str:
    return ACCOUNT_TYPES[account.type].family
