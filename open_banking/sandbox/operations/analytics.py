"""Analytics of businesses: generated at once, stored, and returned as JSON or as a PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from ..bank.people import person_of
from ..dates import iso
from ..error_codes import NO_RESOURCE
from ..handlers import handles
from ..message import File, Json, RefusedError, invalid
from ..reports.building import REQUESTER, UNSUITABLE
from ..reports.business_accounts import results
from ..reports.business_balances import balance_metrics
from ..reports.business_cash_flow import cash_flow_metrics
from ..reports.payment_history import payment_history
from ..reports.printed import printed
from ..state import BusinessReport
from .report_checks import check_purpose, is_under_fcra

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..call import Call
    from ..reports.periods import Period
    from ..reports.scope import Scope
    from ..state import Account

_LENGTHS = (30, 90, 180, 270, 365, 730)
_LONGEST = 255


@handles("GenerateBalanceAnalytics", "GenerateBalanceAnalyticsFcra")
def generate_balance(call: Call) -> Json:
    """Analyze the balances of a business."""
    accounts, content = _measured(call, "balanceAnalyticsMetrics", balance_metrics)
    return _kept(call, "Balance Analytics", accounts, content)


@handles("GenerateCashFlowAnalytics", "GenerateCashFlowAnalyticsFcra")
def generate_cash_flow(call: Call) -> Json:
    """Analyze the cash flow of a business."""
    accounts, content = _measured(call, "cashflowAnalyticsMetrics", cash_flow_metrics)
    metrics: Json = content["businessSummary"].get("cashflowAnalyticsMetrics", {})
    content["totalRevenue"] = metrics.get("revenueForTheReportTimePeriod", 0)
    return _kept(call, "Cash Flow Analytics", accounts, content)


def _measured(call: Call, name: str, metrics: Callable[[Scope, Period], Json]) -> tuple[list[Account], Json]:
    """The accounts of a business, and under ``name`` the metrics of each and of all together."""
    accounts, days = _accounts(call), _days(call)
    owner = person_of(call.world, call.customer)
    return accounts, results(call.world, accounts, owner, days=days, now=call.now, name=name, metrics=metrics)


@handles("GeneratePaymentHistory", "GeneratePaymentHistoryFcra")
def generate_payment_history(call: Call) -> Json:
    """Analyze the payments of a business."""
    accounts = _accounts(call)
    analytics = payment_history(accounts, person_of(call.world, call.customer))
    content = {"accountIds": [int(each.id) for each in accounts], "analytics": analytics}
    return _kept(call, "Payment History", accounts, content)


# A report stays as it is, and a PDF takes its time: others need not wait for it.


@handles("GetObbAnalyticsReport", "GetObbAnalyticsReportFcra", unlocked=True)
def get(call: Call) -> Json | File:
    """A report that was made by an operation with the rules of this one."""
    check_purpose(call)
    report_id = call.path["obb_report_id"]
    with call.lock:
        found = [each.business_reports.get(report_id) for each in call.world.customers.values()]
    for report in found:
        if report is not None and report.fcra in {None, is_under_fcra(call)}:
            return File(printed(report.content), f"{report_id}.pdf") if call.wants_pdf else report.content
    rules = "with" if is_under_fcra(call) else "without"
    raise RefusedError(404, f"There is no report {report_id} {rules} FCRA rules", code=NO_RESOURCE)


def _accounts(call: Call) -> list[Account]:
    """Those that the body names, or all.

    Raises:
        RefusedError: The customer is no business, which those under the FCRA are about, or has no such account.
    """
    customer = call.customer
    if is_under_fcra(call) and not customer.businesses:
        message = f"Customer {customer.id} has no business; add one before asking for analytics under the FCRA"
        raise RefusedError(409, message)
    named = dict.fromkeys(map(str, call.body.get("accountIds", ())))
    accounts = [call.world.account(customer.id, each) for each in named] or list(customer.accounts.values())
    if not accounts:
        raise RefusedError(400, f"Customer {customer.id} has no accounts to look at", code=UNSUITABLE)
    return accounts


def _days(call: Call) -> int:
    days: int = call.body.get("lengthOfReport", _LENGTHS[-1])
    if days not in _LENGTHS:
        lengths = ", ".join(map(str, _LENGTHS))
        raise invalid(f"lengthOfReport {days} is none of {lengths}")
    return days


def _kept(call: Call, title: str, accounts: list[Account], content: Json) -> Json:
    """Store a report, and acknowledge it."""
    customer, report_id = call.customer, str(UUID(hex=call.world.hexadecimal("analytics", 32)))
    common: Json = {"title": title, "customerId": int(customer.id), "requesterName": REQUESTER}
    nobody: tuple[int | None, Json] = (None, {})
    number, business = next(iter(customer.businesses.items()), nobody)
    if number is not None:
        common["businessId"] = number
    address: Json = business.get("address", {})
    header = {
        "reportId": report_id,
        "reportDate": iso(call.now),
        "businessName": business.get("name"),
        "businessAddress": address.get("addressLine1"),
        "businessCity": address.get("city"),
        "businessState": address.get("state"),
        "businessZip": address.get("postalCode"),
        "referenceNumber": call.query.get("reference-number"),
    }
    shown = {name: value[:_LONGEST] for name, value in header.items() if value}
    report = {**common, "reportHeader": shown, **content}
    customer.business_reports[report_id] = BusinessReport(report_id, is_under_fcra(call), report)
    return {
        **common,
        "reportId": report_id,
        "reportPin": call.world.text("analytics pin", 6),
        "accountIds": [int(each.id) for each in accounts],
        "createdDate": iso(call.now),
    }
