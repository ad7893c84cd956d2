"""Reports from the payroll of the customer's employer."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from typing import TYPE_CHECKING

from ..dates import day_of, noon
from ..money import dollars
from .building import builds
from .paychecks import (
    HOURS,
    PAYROLL_PROVIDER,
    PERIOD_DAYS,
    PERIODS_A_YEAR,
    address_record,
    employee,
    monthly,
    paychecks,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..bank.people import Employment, Person
    from ..message import Json
    from .building import Material
    from .paychecks import Paycheck

_SOURCE = "sandboxPayroll"
_FREQUENCY = "Bi-Weekly"
_PAY_TYPE = "Salary"
# This year and the two before it.
_YEARS = 3
_ID_LENGTH, _PAY_ID_LENGTH = 16, 10
_ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789"


@builds("voePayroll", title="Verification of Employment - Payroll")
def verification_of_employment(material: Material) -> Json:
    """The employment, without the pay."""
    history = {**_employment_history(material), "income": {"payFrequency": _FREQUENCY}}
    return {"employmentHistory": [history], "gseEnabled": True}


@builds("voiePayroll", title="Verification of Income and Employment - Payroll")
def verification_of_income_and_employment(material: Material) -> Json:
    """The employment, with the pay of this year and the two before it."""
    person = employee(material.world, material.customer)
    history = {
        **_employment_history(material),
        "employmentId": _drawn(material, _ID_LENGTH, "employment"),
        "income": _income(material, person.employment),
    }
    return {"employmentHistory": [history], "gseEnabled": True, "reportStyle": "credentialedPayroll"}


def _employment_history(material: Material) -> Json:
    person = employee(material.world, material.customer)
    latest = _checks(material, person.employment)[-1]
    return {
        "asOfDate": latest.paid,
        "employerName": person.employment.employer,
        "payrollSource": _SOURCE,
        "payrollProvider": PAYROLL_PROVIDER,
        "employee": {
            "name": person.name,
            "givenName": person.given_name,
            "familyName": person.family_name,
            "address": [address_record(person.address)],
        },
        "employment": _employment(material, person, latest),
    }


def _employment(material: Material, person: Person, latest: Paycheck) -> Json:
    employment, today = person.employment, day_of(material.now)
    days = (today - latest.payday).days
    return {
        "employerName": employment.employer,
        # No employer has a number that begins with 00.
        "legalEntityId": f"00{material.world.random('employer', employment.employer).randrange(10**7):07}",
        "originalHireDate": noon(employment.hired),
        "latestHireDate": noon(employment.hired),
        "latestPayPeriodEndDate": latest.ended,
        "latestPayDate": latest.paid,
        "daysSinceLastPay": days,
        "numberPayCadenceWithoutPay": days // PERIOD_DAYS,
        "employmentDuration": _duration(employment.hired, today),
        "employerAddress": [address_record(employment.address)],
        "employmentStatusCode": "A",
        "employmentStatusName": "Active",
        "derivedEmploymentStatus": False,
        "workLevelCode": "FT",
        "workLevelName": "Full Time-Regular",
        "workLevelStatus": "Full Time",
        "positionTitle": employment.title,
        "positionDuration": _duration(employment.hired, today),
    }


def _income(material: Material, employment: Employment) -> Json:
    checks = _checks(material, employment)
    since = material.report.request.get("payStatementsFromDate", 0)
    shown = [each for each in checks if each.paid >= since]
    base = dollars(monthly(employment.gross))
    return {
        "payFrequency": _FREQUENCY,
        "payType": _PAY_TYPE,
        "basePayRate": dollars(employment.gross * PERIODS_A_YEAR),
        "basePayRateUnit": "Annual",
        **({"oldestPayStatementAvailable": str(shown[0].paid)} if shown else {}),
        "annualIncome": _annual(checks),
        "monthlyIncome": {
            "estimatedMonthlyBasePay": base,
            "estimatedMonthlyOvertimePay": 0,
            "estimatedMonthlyBonusPay": 0,
            "estimatedMonthlyCommissionPay": 0,
            "estimatedMonthlyOtherPay": 0,
            "estimatedMonthlyTotalPay": base,
        },
        "directPayStatements": [_pay_statement(material, each, latest=each is checks[-1]) for each in reversed(shown)],
    }


def _annual(checks: Sequence[Paycheck]) -> list[Json]:
    """The sums of each year, this one first."""
    last_of_year = {each.payday.year: each for each in checks}
    return [
        {
            "year": str(year),
            "grossPayAmountYTD": dollars(check.gross_of_year),
            "netPayAmountYTD": dollars(check.net_of_year),
            "basePayAmountYTD": dollars(check.gross_of_year),
            "overtimePayAmountYTD": 0,
            "otherPayAmountYTD": 0,
            "commissionPayAmountYTD": 0,
        }
        for year, check in sorted(last_of_year.items(), reverse=True)
    ]


def _pay_statement(material: Material, check: Paycheck, *, latest: bool) -> Json:
    return {
        "payrollPayHistoryId": _drawn(material, _PAY_ID_LENGTH, "paycheck", check.payday),
        "lastPayPeriodIndicator": latest,
        "mainPayStatementFields": {
            "payDate": check.paid,
            "startDate": check.started,
            "endDate": check.ended,
            "payPeriodHours": HOURS,
            "payFrequency": _FREQUENCY,
            "payType": _PAY_TYPE,
            "grossPayAmount": dollars(check.gross),
            "grossPayAmountYTD": dollars(check.gross_of_year),
            "netPayAmount": dollars(check.net),
            "netPayAmountYTD": dollars(check.net_of_year),
        },
        "earnings": [
            {
                "name": "Regular pay",
                "type": "base",
                "rate": dollars(check.rate),
                "amount": dollars(check.gross),
                "amountYTD": dollars(check.gross_of_year),
            }
        ],
        "deductions": [{"type": each.kind, "amount": dollars(each.amount)} for each in check.deductions],
    }


def _checks(material: Material, employment: Employment) -> list[Paycheck]:
    first = dt.date(day_of(material.now).year - _YEARS + 1, 1, 1)
    return paychecks(employment, first, material.now)


def _drawn(material: Material, length: int, *keys: object) -> str:
    """An identifier that all reports on the customer share."""
    return "".join(material.world.random(material.customer.id, *keys).choices(_ALPHABET, k=length))


def _duration(first: dt.date, last: dt.date) -> str:
    """The time between two days, in ISO 8601."""
    months = (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day)
    years, months = divmod(months, 12)
    begun_in = (first.year + years) * 12 + first.month - 1 + months
    year, month = begun_in // 12, begun_in % 12 + 1
    begun = dt.date(year, month, min(first.day, monthrange(year, month)[1]))
    return f"P{years}Y{months}M{(last - begun).days}D"
