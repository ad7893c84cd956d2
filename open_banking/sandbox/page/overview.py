"""What the page shows of a sandbox, as JSON: its customers, their accounts and reports, its trouble and its clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..bank.institutions import found
from ..money import dollars
from ..records.accounts import balance_of, currency_of
from ..reports.finishing import IN_PROGRESS, SUCCESS, status_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..control import Control
    from ..engine import Engine
    from ..message import Json
    from ..state import Account, Customer, Report, World
    from ..trouble import Fault

MAX_CUSTOMERS = 25
_MAX_ACCOUNTS = 25
_MAX_TRANSACTIONS = 5
_MAX_REPORTS = 50
_MAX_WARNINGS = 50


def overview(control: Control, engine: Engine, search: str) -> Json:
    """What there is, the latest first, of the customers whose id, username or name contains a text."""
    with engine.lock:
        world = engine.world
        text = search.strip().casefold()
        chosen = [each for each in reversed(world.customers.values()) if text in _words(each)]
        reports = sorted(
            (report for customer in chosen for report in reversed(customer.reports.values())),
            key=lambda each: each.created,
            reverse=True,
        )
        return {
            "customers": [_customer(world, each) for each in chosen[:MAX_CUSTOMERS]],
            "found": len(chosen),
            "reports": [_report(each) for each in reports[:_MAX_REPORTS]],
            "reports_found": len(reports),
            "trouble": [_trouble(each) for each in engine.trouble.waiting],
            "failing_reports": sum(each.left for each in world.report_faults),
            "locked": world.partner.locked,
            "warnings": _warnings(control),
        }


def _words(customer: Customer) -> str:
    names = (customer.id, *(customer.record.get(name) for name in ("username", "firstName", "lastName")))
    return " ".join(str(each) for each in names if each is not None).casefold()


def _customer(world: World, customer: Customer) -> Json:
    record = customer.record
    names = (record.get("firstName"), record.get("lastName"))
    accounts = list(customer.accounts.values())
    return {
        "id": customer.id,
        "username": str(record.get("username", "")),
        "name": " ".join(str(each) for each in names if each),
        "type": customer.type,
        "accounts": [_account(world, each) for each in accounts[:_MAX_ACCOUNTS]],
        "accounts_found": len(accounts),
        "transactions": _transactions(accounts),
    }


def _account(world: World, account: Account) -> Json:
    return {
        "id": account.id,
        "name": account.nickname or account.name,
        "type": account.type,
        "bank": found(account.institution_id).name,
        "last_four": account.number[-4:],
        "balance": dollars(balance_of(world, account)),
        "currency": currency_of(account),
        "error": account.aggregation_code or None,
    }


def _transactions(accounts: Iterable[Account]) -> list[Json]:
    """The newest visible transactions of all accounts together."""
    visible = [
        (transaction, account, pending)
        for account in accounts
        for pending, transactions in ((False, account.posted[-_MAX_TRANSACTIONS:]), (True, account.pending))
        for transaction in transactions
    ]
    visible.sort(key=lambda each: (each[0].transacted, each[0].id), reverse=True)
    return [
        {
            "timestamp": transaction.transacted,
            "description": transaction.description,
            "account": account.nickname or account.name,
            "amount": dollars(transaction.amount),
            "currency": currency_of(account),
            "pending": pending,
        }
        for transaction, account, pending in visible[:_MAX_TRANSACTIONS]
    ]


def _report(report: Report) -> Json:
    status = status_of(report)
    return {
        "id": report.id,
        "type": report.type,
        "customer_id": report.customer_id,
        "status": status,
        "timestamp": report.created,
        "pdf": status == SUCCESS,
        "error": _error(report) if status not in {IN_PROGRESS, SUCCESS} else None,
    }


def _error(report: Report) -> str:
    errors: list[Json] = (report.content or {}).get("errors") or []
    return "; ".join(f"{each.get('code', '')} {each.get('message', '')}".strip() for each in errors)


def _trouble(fault: Fault) -> Json:
    if fault.response is not None:
        does = f"status {fault.response.status}"
    elif fault.drop:
        does = f"the connection breaks {fault.drop} the call is handled"
    elif fault.delay:
        does = f"{fault.delay:g} seconds late"
    else:
        does = "a distorted response"
    return {"operation": fault.operation, "does": does, "left": fault.left}


def _warnings(control: Control) -> list[str]:
    """What the sandbox warns of, in the order in which it happened."""
    return [f"{each.operation}: {each.message}" for each in control.warnings[-_MAX_WARNINGS:]]
