"""The repayment of a loan."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from ..dates import day_of, month_after, noon

if TYPE_CHECKING:
    from ..state import Account, Transaction

_PAYMENT_DAY = 5


class Repayment(NamedTuple):
    """The payments made on a loan, and the next one. Amounts in cents."""

    principal: int
    """Still to be paid."""
    interest: int
    """Charged since the last payment."""
    payments: int
    """How many were made since the beginning."""
    interest_paid: int
    """Since the beginning."""
    next_principal: int
    next_interest: int
    next_moment: int
    """Epoch seconds at which the next payment is due."""
    last: Transaction | None
    """The last payment."""
    year_principal: int
    """Paid in this year."""
    year_interest: int
    """Paid in this year."""

    @property
    def next_payment(self) -> int:
        """Principal and interest."""
        return self.next_principal + self.next_interest


def repayment_of(account: Account) -> Repayment:
    """The repayment of a loan, as far as is known."""
    posted = account.posted
    payments = [each for each in posted if _part(each, "principalAmount")]
    last = payments[-1] if payments else None
    after = posted[posted.index(last) + 1 :] if last is not None else posted
    interest = -sum(each.amount for each in after if each.kind == "interest")
    owed = -account.balance
    principal = owed - interest
    next_interest = round(principal * account.terms["rate"] / 1200)
    earlier_payments, earlier_interest = _before(account)
    today = day_of(account.aggregated)
    this_year = [each for each in payments if day_of(each.posted).year == today.year]
    return Repayment(
        principal=principal,
        interest=interest,
        payments=earlier_payments + len(payments),
        interest_paid=earlier_interest + sum(_part(each, "interestAmount") for each in payments),
        next_principal=max(0, min(account.terms["payment"] - next_interest, principal)),
        next_interest=max(0, next_interest),
        next_moment=next_moment(account, _PAYMENT_DAY),
        last=last,
        year_principal=sum(_part(each, "principalAmount") for each in this_year),
        year_interest=sum(_part(each, "interestAmount") for each in this_year),
    )


def next_moment(account: Account, day: int) -> int:
    """Epoch seconds of the next such day of a month, after the last refresh of an account."""
    this_month = day_of(account.aggregated).replace(day=day)
    if noon(this_month) > account.aggregated:
        return noon(this_month)
    return noon(month_after(this_month.replace(day=1)).replace(day=day))


def paid_off(account: Account) -> dt.date:
    """The day of the last payment, as the loan was agreed on."""
    opened = day_of(account.opened)
    count = opened.year * 12 + opened.month - 1 + account.terms["months"]
    return dt.date(count // 12, count % 12 + 1, _PAYMENT_DAY)


def _before(account: Account) -> tuple[int, int]:
    """How many payments were made before the first of the transactions, and how much interest they paid in cents."""
    owed: int = account.terms["principal"]
    paid = count = 0
    while owed > -account.opening and count < account.terms["months"]:
        interest: int = round(owed * account.terms["rate"] / 1200)
        owed += interest - account.terms["payment"]
        paid += interest
        count += 1
    return count, paid


def _part(payment: Transaction, name: str) -> int:
    """A part of a payment in cents; 0 if the transaction is not a payment."""
    amount: float = (payment.further or {}).get(name, 0)
    return round(amount * 100)
