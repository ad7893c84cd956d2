"""Reports on pay statements that were uploaded, with or without the deposits that verify them.

Nothing reads the files: each stands for the latest paycheck of the person when it was stored.
"""

from __future__ import annotations

import datetime as dt
from itertools import count
from typing import TYPE_CHECKING, Any

from ..bank.account_types import ACCOUNT_TYPES
from ..bank.balances import available_balance, average_balance, posted_between
from ..bank.institutions import found
from ..bank.people import owner
from ..bank.profiles import PROFILES
from ..dates import DAY, day_of
from ..message import invalid
from ..money import dollars
from ..records.accounts import currency_of
from ..records.assets import may_be_pay_statement
from .building import DEPOSITS, builds
from .figures import account_record, institutions, start_for, transaction_record
from .income_streams import MODERATE, income_streams, stream_record
from .paychecks import HOURS, PAYROLL_PROVIDER, PERIOD_DAYS, address_record, employee, monthly, paychecks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..message import Json
    from ..state import Account
    from .building import Material
    from .paychecks import Paycheck

_MONTHS = 24
_A_PERIOD = dt.timedelta(days=PERIOD_DAYS)
# A deposit may be posted on another day than the payday.
_TOLERANCE = 3 * DAY


@builds("paystatement", title="Pay Statement Extraction Report")
def pay_statement(material: Material) -> Json:
    """What the pay statements say."""
    wanted = material.report.request["paystatementReport"]
    ids: list[str] = wanted["assetIds"]
    checks = _paychecks(material, ids)
    statements: list[Json] = []
    for asset_id, check in zip(ids, checks, strict=True):
        record = _pay_statement(material, asset_id, check, wanted)
        if wanted.get("extractDeductions", False):
            record["deductions"] = _deductions(check)
        statements.append(record)
    return {
        "startDate": min(each.started for each in checks),
        "endDate": max(each.paid for each in checks),
        "reportStyle": "paystatement",
        **_assets(ids, statements),
    }


@builds("voieTxVerify", title="Verification of Income and Employment - Paystub")
def verification_of_income_and_employment(material: Material) -> Json:
    """What the pay statements say."""
    wanted = material.report.request["voieWithStatementData"]
    ids: list[str] = wanted["assetIds"]
    statements: list[Json] = []
    for asset_id, check in zip(ids, _paychecks(material, ids), strict=True):
        record = _pay_statement(material, asset_id, check, wanted)
        statements.append({**record, "monthlyIncome": _monthly_income(check), "institutions": []})
    return _assets(ids, statements)


@builds(
    "GenerateVOIEPaystubWithTXVerifyReport",
    title="Verification of Income and Employment - Paystub (with TXVerify)",
    families=DEPOSITS,
)
def verification_by_deposits(material: Material) -> Json:
    """What the pay statements say, and the accounts whose deposits verify it."""
    accounts, wanted = material.accounts, material.report.request["voieWithInterviewData"]
    interviews: list[Json] = wanted["txVerifyInterview"]
    ids: list[str] = [each["assetId"] for each in interviews]
    statements: list[Json] = []
    for interview, check in zip(interviews, _paychecks(material, ids), strict=True):
        record = _pay_statement(material, interview["assetId"], check, wanted)
        total = dollars(monthly(check.gross))
        income = {**_monthly_income(check), "estimatedMonthlyOtherPay": 0, "estimatedMonthlyTotalPay": total}
        named = interview.get("accounts") or [each.id for each in accounts]
        matching = _matching([each for each in accounts if each.id in named], check)
        statements.append({**record, "monthlyIncome": income, "institutions": matching})
    return {
        **_assets(ids, statements),
        "institutions": _institutions(material, accounts),
    }


def _matching(accounts: Sequence[Account], check: Paycheck) -> list[str]:
    """The names of the institutions at which the net pay arrived."""
    names = {
        found(account.institution_id).name: None
        for account in accounts
        for deposit in posted_between(account, check.paid - _TOLERANCE, check.paid + _TOLERANCE)
        if deposit.amount == check.net
    }
    return list(names)


def _institutions(material: Material, accounts: Sequence[Account]) -> list[Json]:
    start, end = start_for(material, _MONTHS), material.now
    least = material.report.request.get("incomeStreamConfidenceMinimum", MODERATE)
    employment = employee(material.world, material.customer).employment
    ids = count(1)

    def record(account: Account) -> Json:
        return {
            **account_record(account),
            **owner(material.world, material.customer),
            "currency": currency_of(account),
            "incomeStreams": [
                stream_record(stream, f"{material.report.id}{next(ids)}", employment)
                for stream in income_streams(account, start, end, least)
            ],
            "balance": dollars(account.balance),
            "availableBalance": dollars(available_balance(account)),
            "averageMonthlyBalance": dollars(average_balance(account, start, end)),
            "transactions": [transaction_record(each) for each in posted_between(account, start, end)],
            "details": {
                "availableBalanceAmount": dollars(available_balance(account)),
                "currentBalance": dollars(account.balance),
            },
        }

    return institutions(accounts, record)


# Pay statements


def _assets(ids: list[str], statements: list[Json]) -> Json:
    return {
        "assetIds": ids,
        "numberOfBillableAssets": sum(each["billable"] for each in statements),
        "payStatements": statements,
    }


def _paychecks(material: Material, ids: Sequence[str]) -> list[Paycheck]:
    """The paychecks that stored files stand for.

    Raises:
        RefusedError: There are no files, or one that is no pay statement, or the customer has no employer.
    """
    if not ids:
        raise invalid("The request names no pay statement")
    for each in ids:
        if not may_be_pay_statement(material.customer.assets[each]):
            raise invalid(f"Asset {each} is no pay statement; upload one as PDF, PNG or JPEG")
    employment = employee(material.world, material.customer).employment
    stored = [material.customer.assets[each].created for each in ids]
    return [paychecks(employment, day_of(each).replace(month=1, day=1) - _A_PERIOD, each)[-1] for each in stored]


def _pay_statement(material: Material, asset_id: str, check: Paycheck, wanted: Json) -> Json:
    """What all reports say of a pay statement."""
    label = material.customer.assets[asset_id].label
    person = employee(material.world, material.customer)
    return {
        "payPeriod": label[:1].upper() + label[1:],
        "billable": not _read_before(material, asset_id),
        "assetId": asset_id,
        "payDate": check.paid,
        "startDate": check.started,
        "endDate": check.ended,
        "netPayCurrent": dollars(check.net),
        "netPayYTD": dollars(check.net_of_year),
        "grossPayCurrent": dollars(check.gross),
        "grossPayYTD": dollars(check.gross_of_year),
        "payrollProvider": PAYROLL_PROVIDER,
        "employer": {"name": person.employment.employer, **address_record(person.employment.address)},
        "employee": {"name": person.name, **address_record(person.address)},
        "payStat": [_earnings(check)] if wanted.get("extractEarnings", True) else [],
        "directDeposits": _direct_deposits(material, check) if wanted.get("extractDirectDeposit", True) else [],
    }


def _read_before(material: Material, asset_id: str) -> bool:
    contents = [each.content for each in material.customer.reports.values() if each.content is not None]
    return any(asset_id in content.get("assetIds", ()) for content in contents)


def _earnings(check: Paycheck) -> Json:
    return {
        "name": "regular 1",
        "type": "regular",
        "description": "Regular pay",
        "rate": dollars(check.rate),
        "units": HOURS,
        "amountCurrent": dollars(check.gross),
        "amountYTD": dollars(check.gross_of_year),
    }


def _deductions(check: Paycheck) -> list[Json]:
    return [
        {
            "name": f"{each.kind.lower()} 1",
            "description": each.kind,
            "type": each.kind,
            "amountCurrent": dollars(each.amount),
            "amountYTD": dollars(each.amount * check.number),
        }
        for each in check.deductions
    ]


def _direct_deposits(material: Material, check: Paycheck) -> list[Json]:
    """Where the pay goes: the first checking account of the first salaried login."""
    customer = material.customer
    paid = (
        each
        for each in customer.accounts.values()
        if ACCOUNT_TYPES[each.type].family == "checking" and PROFILES[customer.logins[each.login_id].profile].salaried
    )
    return [
        {
            "fiName": found(account.institution_id).name,
            "accountTypeCode": "Checking",
            "accountTypeName": account.name,
            "description": "Payroll",
            "amount": dollars(check.net),
            "accountLastFour": account.number[-4:],
            "routingNumber": account.routing_number,
        }
        for account in list(paid)[:1]
    ]


def _monthly_income(check: Paycheck) -> dict[str, Any]:
    return {
        "estimatedMonthlyBasePay": dollars(monthly(check.gross)),
        "estimatedMonthlyOvertimePay": 0,
        "estimatedMonthlyBonusPay": 0,
        "estimatedMonthlyCommissionPay": 0,
    }
