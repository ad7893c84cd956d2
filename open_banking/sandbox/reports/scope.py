"""The scope of analytics: one account or several, over some days."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..bank.account_types import ACCOUNT_TYPES
from ..bank.balances import daily_balances, posted_between
from ..dates import start_of
from .building import DEPOSITS
from .figures import overdraft_fees
from .periods import ONE_DAY, Period

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..state import Account, Transaction

# What a customer is paid for their work, or by customers of their own; transfers, refunds and interest are no revenue.
_REVENUE = frozenset({"Deposit", "Paycheck"})


class Scope:
    """The transactions and the balances of some accounts over a period. All amounts are in cents."""

    def __init__(self, accounts: Sequence[Account], period: Period) -> None:
        """Cover ``accounts`` over ``period``."""
        self.accounts = accounts
        self.period = period

    @cached_property
    def transactions(self) -> list[Transaction]:
        """The posted transactions, the oldest first."""
        start, end = start_of(self.period.first), start_of(self.period.last + ONE_DAY) - 1
        found = [each for account in self.accounts for each in posted_between(account, start, end)]
        return sorted(found, key=lambda each: (each.posted, each.id))

    @property
    def deposits(self) -> list[Transaction]:
        """Inflows."""
        return [each for each in self.transactions if each.amount > 0]

    @property
    def withdrawals(self) -> list[Transaction]:
        """Outflows."""
        return [each for each in self.transactions if each.amount < 0]

    @property
    def fees(self) -> list[Transaction]:
        """Fees for overdrafts."""
        return overdraft_fees(self.transactions)

    @property
    def fee_reversals(self) -> list[Transaction]:
        """Refunds of such fees."""
        return [each for each in self.deposits if overdraft_fees([each._replace(amount=-each.amount)])]

    @property
    def revenue(self) -> list[Transaction]:
        """Pay, or payments by the customers of a business."""
        return [each for each in self.everyday.deposits if each.category in _REVENUE]

    @property
    def everyday(self) -> Scope:
        """The checking and savings accounts among them."""
        return Scope([each for each in self.accounts if ACCOUNT_TYPES[each.type].family in DEPOSITS], self.period)

    def of(self, account: Account) -> Scope:
        """One of the accounts over these days."""
        return Scope([account], self.period)

    def within(self, period: Period) -> Scope:
        """These accounts over other days."""
        return Scope(self.accounts, period)

    # Balances are found here once for all the periods within this one.

    @property
    def balances(self) -> list[int]:
        """The sum of all balances at the end of each day."""
        return self.balances_of(self.period)

    def balances_of(self, period: Period) -> list[int]:
        """The sum of all balances at the end of each day of a period within this one."""
        skipped = (period.first - self.period.first).days + 1
        return self._balances[skipped : skipped + len(period.days)]

    def opening_of(self, period: Period) -> int:
        """The sum of all balances at the beginning of a period within this one."""
        return self._balances[(period.first - self.period.first).days]

    @cached_property
    def _balances(self) -> list[int]:
        """The sum of all balances on the day before the period, and on each of its days."""
        each = [daily_balances(account, self.period.first - ONE_DAY, self.period.last) for account in self.accounts]
        return [sum(values) for values in zip(*each, strict=True)]
