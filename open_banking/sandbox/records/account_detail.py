"""The field ``detail`` of an account record, by the kind of the account."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from ..bank.account_types import ACCOUNT_TYPES
from ..bank.balances import available_balance
from ..bank.institutions import found
from ..bank.loans import next_moment, paid_off, repayment_of
from ..bank.people import person_of
from ..dates import day_of, noon, start_of
from ..money import dollars
from .statements import monthly

if TYPE_CHECKING:
    from ..message import Json
    from ..state import Account, Transaction, World

_CARD_PAYMENT_DAY = 20
_LEAST_PAYMENT = 25_00
_PAYMENT_PERCENT = 2
_ADVANCE_PERCENT = 20
# What a cash advance costs more than a purchase, in percent a year.
_ADVANCE_SURCHARGE = 4
_RETIREMENT = frozenset({
    "401k", "403b", "457plan", "401a", "roth401k", "thriftSavingsPlan", "profitSharingPlan", "pension",
})  # fmt: skip
# What a group of student loans shows as the sum of its loans.
_SUMMED = (
    "principalBalance", "interestBalance", "feesBalance", "payoffAmount", "initialMlAmount", "paymentMinAmount",
    "nextPayment", "nextPaymentPrincipalAmount", "nextPaymentInterestAmount", "loanYtdPrincipalPaid",
    "loanYtdInterestPaid", "totalPrincipalPaid", "totalInterestPaid", "totalAmountPaid",
)  # fmt: skip


def detail_of(world: World, account: Account) -> Json:
    """The field ``detail`` of an account, as far as is known."""
    match ACCOUNT_TYPES[account.type].family:
        case "checking" | "savings" | "certificate":
            own = _deposits(account)
        case "card":
            own = _card(account)
        case "loan":
            own = _loan(world, account)
        case "group":
            own = _group([_loan(world, each) for each in loans_of(world, account)])
        case "investment":
            own = _investment(account)
    return {"dateAsOf": account.aggregated, **own}


def parts_of(world: World, account: Account) -> list[Account]:
    """The accounts that an account represents."""
    return [each for each in world.customer(account.customer_id).accounts.values() if each.parent_id == account.id]


def loans_of(world: World, account: Account) -> list[Account]:
    """The loans that an account represents, those of its groups included; for a loan, itself."""
    parts = parts_of(world, account)
    if not parts:
        return [account] if ACCOUNT_TYPES[account.type].family == "loan" else []
    return [loan for part in parts for loan in loans_of(world, part)]


def _deposits(account: Account) -> Json:
    statement = monthly(account, 1, account.aggregated)
    detail: Json = {
        "availableBalanceAmount": dollars(available_balance(account)),
        "openDate": account.opened,
        "periodStartDate": noon(statement.first),
        "periodEndDate": noon(statement.last),
        "periodDepositAmount": dollars(statement.deposits - _interest(statement.transactions)),
    }
    # Of an account without interest the bank says so.
    detail |= dict.fromkeys(
        ("periodInterestRate", "periodInterestAmount", "interestYtdAmount", "interestPriorYtdAmount")
    )
    if rate := account.terms["rate"]:
        year = day_of(account.aggregated).year
        detail |= {
            "periodInterestRate": str(rate),
            "periodInterestAmount": dollars(_interest(statement.transactions)),
            "interestYtdAmount": dollars(_interest(_of_year(account, year))),
            "interestPriorYtdAmount": dollars(_interest(_of_year(account, year - 1))),
        }
    if months := account.terms.get("months"):
        detail["maturityDate"] = _matures(account, months)
    return detail


def _matures(account: Account, months: int) -> int:
    """The next end of a term; a certificate that matures is renewed."""
    opened = day_of(account.opened)
    # A day that no year lacks.
    ends = (noon(opened.replace(year=opened.year + years, day=min(opened.day, 28))) for years in count(0, months // 12))
    return next(each for each in ends if each > account.aggregated)


def _interest(transactions: list[Transaction]) -> int:
    return sum(each.amount for each in transactions if each.kind == "interest" and each.amount > 0)


def _of_year(account: Account, year: int) -> list[Transaction]:
    return [each for each in account.posted if day_of(each.posted).year == year]


def _card(account: Account) -> Json:
    owed, limit = -account.balance, account.terms["limit"]
    statement = monthly(account, 1, account.aggregated)
    charges = sum(each.amount for each in statement.transactions if each.kind in {"interest", "fee"})
    credited = [each for each in account.posted if each.amount > 0]
    payments = [each for each in credited if each.kind == "payment"]
    closing = -statement.closing
    due = noon(day_of(account.aggregated).replace(day=_CARD_PAYMENT_DAY))
    paid = sum(each.amount for each in credited if each.posted >= start_of(day_of(account.aggregated).replace(day=1)))
    least = min(max(closing, 0), max(_LEAST_PAYMENT, closing * _PAYMENT_PERCENT // 100))
    left = max(0, least - paid)
    advance = limit * _ADVANCE_PERCENT // 100
    detail: Json = {
        "interestRate": str(account.terms["rate"]),
        "creditMaxAmount": dollars(limit),
        "creditAvailableAmount": dollars(limit - owed),
        "cashAdvanceMaxAmount": dollars(advance),
        "cashAdvanceAvailableAmount": dollars(max(0, min(advance, limit - owed))),
        "cashAdvanceBalance": 0,
        "cashAdvanceInterestRate": round(account.terms["rate"] + _ADVANCE_SURCHARGE, 2),
        "currentBalance": dollars(owed),
        "previousBalance": dollars(-statement.opening),
        "statementStartDate": noon(statement.first),
        "statementEndDate": noon(statement.last),
        "statementPurchaseAmount": dollars(statement.withdrawals + charges),
        "statementFinanceAmount": dollars(-charges),
        "statementCreditAmount": dollars(statement.deposits),
        "statementCloseBalance": dollars(closing),
        "paymentMinAmount": dollars(left),
        "paymentDueDate": due if left else next_moment(account, _CARD_PAYMENT_DAY),
        "pastDueAmount": dollars(left if due < account.aggregated else 0),
        "lastPaymentAmount": None,
        "lastPaymentDate": None,
    }
    if payments:
        detail |= {"lastPaymentAmount": dollars(payments[-1].amount), "lastPaymentDate": payments[-1].posted}
    return detail


def _loan(world: World, account: Account) -> Json:
    terms, paid = account.terms, repayment_of(account)
    person = person_of(world, world.customer(account.customer_id))
    detail: Json = {
        "description": ACCOUNT_TYPES[account.type].name,
        "mlHolderName": person.name,
        "lender": found(account.institution_id).name,
        "interestRate": str(terms["rate"]),
        "interestRateType": "fixed",
        "interestPeriod": "monthly",
        "loanTermType": "fixed",
        "loanPaymentType": "principal and interest",
        "loanPaymentFreq": "monthly",
        "periodInterestRate": str(terms["rate"]),
        "autoPayEnrolled": _yes_or_no(account.type != "loan"),
        "firstMortgage": _yes_or_no(account.type == "mortgage"),
        "escrowBalance": None,
        "lateFeeAmount": None,
        "termOfMl": str(terms["months"]),
        "initialMlAmount": dollars(terms["principal"]),
        "initialMlDate": account.opened,
        "originalMaturityDate": noon(paid_off(account)),
        "maturityDate": noon(paid_off(account)),
        "principalBalance": dollars(paid.principal),
        "payoffAmount": dollars(paid.principal + paid.interest),
        "recurringPaymentAmount": dollars(terms["payment"]),
        "paymentMinAmount": dollars(paid.next_payment),
        "nextPayment": dollars(paid.next_payment),
        "nextPaymentPrincipalAmount": dollars(paid.next_principal),
        "nextPaymentInterestAmount": dollars(paid.next_interest),
        "nextPaymentDate": paid.next_moment,
        "ytdPrincipalPaid": dollars(paid.year_principal),
        "ytdInterestPaid": dollars(paid.year_interest),
        "interestPaidLtd": dollars(paid.interest_paid),
        "paymentsMade": paid.payments,
        "paymentsRemaining": max(0, terms["months"] - paid.payments),
    }
    if paid.last is not None:
        further = paid.last.further or {}
        detail |= {
            "lastPaymentAmount": dollars(paid.last.amount),
            "lastPaymentDate": paid.last.posted,
            "lastPaymentDueDate": paid.last.posted,
            "lastPaymentReceiveDate": paid.last.posted,
            "lastPaymentPrincipalAmount": further["principalAmount"],
            "lastPaymentInterestAmount": further["interestAmount"],
        }
    if account.type == "mortgage":
        return detail | {"collateral": person.address.line}
    return detail | _student_loan(account) if account.type.startswith("studentLoan") else detail


def _yes_or_no(value: bool) -> str:  # noqa: FBT001  # the only argument
    """A flag of a loan, which the API sends as a text."""
    return "Y" if value else "N"


def _student_loan(account: Account) -> Json:
    terms, paid = account.terms, repayment_of(account)
    lender = found(account.institution_id).name
    principal_paid = terms["principal"] - paid.principal
    return {
        "loanAwardId": f"{account.number}001",
        "owner": lender,
        "guarantor": lender,
        "originalInterestRate": terms["rate"],
        "initialInterestRate": terms["rate"],
        "interestSubsidyType": "unsubsidized",
        "interestBalance": dollars(paid.interest),
        "feesBalance": 0,
        "remainingTermOfMl": max(0, terms["months"] - paid.payments),
        "loanYtdPrincipalPaid": dollars(paid.year_principal),
        "loanYtdInterestPaid": dollars(paid.year_interest),
        "loanYtdFeesPaid": 0,
        "totalPrincipalPaid": dollars(principal_paid),
        "totalInterestPaid": dollars(paid.interest_paid),
        "totalAmountPaid": dollars(principal_paid + paid.interest_paid),
        "loanStatus": "Repayment",
        "loanStatusStartDate": account.opened,
        "loanStatusEndDate": noon(paid_off(account)),
        "repaymentPlan": "Standard",
        "repaymentPlanStartDate": account.opened,
        "repaymentPlanEndDate": noon(paid_off(account)),
        "expectedPayoffDate": noon(paid_off(account)),
        "convertToRepayment": account.opened,
        "daysDelinquent": 0,
    }


def _group(loans: list[Json]) -> Json:
    detail: Json = {name: round(sum(loan[name] for loan in loans), 2) for name in _SUMMED}
    if principal := detail["principalBalance"]:
        weighed = sum(loan["originalInterestRate"] * loan["principalBalance"] for loan in loans)
        detail["weightedInterestRate"] = round(weighed / principal, 3)
    if loans:
        detail["nextPaymentDate"] = min(loan["nextPaymentDate"] for loan in loans)
    return detail


def _investment(account: Account) -> Json:
    contributions = [
        each for each in account.posted if (each.further or {}).get("investmentTransactionType") == "contribution"
    ]
    year = day_of(account.aggregated).year
    this_year = sum(each.amount for each in contributions if day_of(each.posted).year == year)
    detail: Json = {
        "currentBalance": dollars(account.balance),
        "availableCashBalance": dollars(account.cash),
        "cashBalanceAmount": dollars(account.cash),
        "vestedBalance": dollars(account.balance),
        "contribTotalYtd": dollars(this_year),
    }
    if account.type == "brokerageAccount":
        detail |= {"buyPower": dollars(account.cash), "marginAllowed": False, "cashAccountAllowed": True}
    if account.type in _RETIREMENT and contributions:
        amount = contributions[-1].amount
        detail |= {"empPretaxContribAmount": dollars(amount), "empPretaxContribAmountYtd": dollars(this_year)}
    return detail
