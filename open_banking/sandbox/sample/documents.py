"""The sample's reports, assets, access key, micro entries and subscription."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from attrs import evolve

from ..dates import day_of
from ..message import JSON, Request
from ..records.assets import keep
from ..reports.finishing import finish
from ..state import BusinessReport, MicroEntry, Subscription, SuccessIndicators
from . import ids

if TYPE_CHECKING:
    from ..engine import Engine
    from ..message import Json
    from ..state import Customer, Report

_TOKEN = "sample"  # noqa: S105  # it is taken away again
_AGE = 24 * 60 * 60
_PAY_STATEMENT = b"%PDF-1.4 A pay statement of the sample."
_KINDS = ("voa", "voi", "transactions", "voeTransactions", "preQualVoa", "assetSummary")
"""The ends of the paths that generate its reports: as many as the portfolio has versions."""
_LISTENER = "https://www.example.com/txpush/listener"
_RECEIVER = {"routingNumber": "011000138", "accountNumber": "2000004444", "accountType": "personalChecking"}


def add_documents(engine: Engine, customer: Customer, now: int) -> None:
    """Add what the customer has besides accounts.

    Args:
        engine: The API of the sandbox, which generates the reports.
        customer: Whose they are.
        now: Epoch seconds.
    """
    world = engine.world
    asset = keep(world, customer, "lastPayPeriod", _PAY_STATEMENT, now - _AGE)
    customer.assets = {ids.ASSET: evolve(asset, id=ids.ASSET)}
    amounts = [12, 15]  # those that the example verifies
    customer.micro_entries[ids.ACCOUNT] = MicroEntry(
        ids.ACCOUNT, amounts, now - 2 * _AGE, "Pending", record={**_RECEIVER, "name": "Jane Juniper"}
    )
    customer.subscriptions[ids.SUBSCRIPTION] = Subscription(ids.SUBSCRIPTION, ids.ACCOUNT, _LISTENER, "transaction")
    customer.access_keys[ids.ACCESS_KEY] = {}
    payment = {"transaction": {"amount": 12.45, "settleByDate": day_of(now + 2 * _AGE).isoformat()}}
    customer.success_indicators[ids.PAY_REQUEST] = SuccessIndicators(
        ids.PAY_REQUEST, ids.ACCOUNT, fcra=None, created=now - _AGE, ready=now, request=payment
    )
    world.wake_at(now)
    world.configurations |= {each: {"id": each, "createdDate": now} for each in ids.CONFIGURATIONS}
    world.partner.tokens[_TOKEN] = now
    try:
        _add_reports(engine, customer, now)
        _add_analytics(engine, customer)
    finally:
        del world.partner.tokens[_TOKEN]


def _add_reports(engine: Engine, customer: Customer, now: int) -> None:
    """Generate reports, the first of which has the id of the examples, and gather them in the portfolio."""
    path = f"/decisioning/v2/customers/{customer.id}"
    # About one account, so that a sandbox with the sample starts in no time.
    made = [_posted(engine, f"{path}/{kind}", {"accountIds": ids.ACCOUNT})["id"] for kind in _KINDS]
    made.append(_posted(engine, f"{path}/voiePayroll", {"payrollData": {}})["id"])
    named = {made[0]: ids.REPORT, made[-1]: ids.PAYROLL_REPORT}
    reports = [_named(report, named.get(report.id, report.id), now) for report in customer.reports.values()]
    customer.reports = {report.id: report for report in reports}
    customer.portfolios = {ids.PORTFOLIO: [report.id for report in reports[: ids.PORTFOLIO_VERSION]]}
    for report in reports:
        finish(engine.world, customer, report)


def _named(report: Report, report_id: str, now: int) -> Report:
    changed: Json = {"id": report_id}
    if report.portfolio_id is not None:
        changed["portfolioId"] = report.portfolio_id.replace(report.portfolio_id.partition("-")[0], ids.PORTFOLIO)
    return evolve(
        report,
        id=report_id,
        ready=now,
        portfolio_id=changed.get("portfolioId"),
        acknowledgement={**report.acknowledgement, **changed},
    )


def _add_analytics(engine: Engine, customer: Customer) -> None:
    request = {"accountIds": [int(ids.ACCOUNT)], "lengthOfReport": 30}
    path = f"/analytics/balance/v1/customer/{customer.id}"
    made = _posted(engine, path, request, "reference-number=sample")["reportId"]
    report = customer.business_reports.pop(made)
    header = {**report.content["reportHeader"], "reportId": ids.ANALYTICS}
    content = {**report.content, "reportHeader": header}
    customer.business_reports[ids.ANALYTICS] = BusinessReport(ids.ANALYTICS, None, content)


def _posted(engine: Engine, path: str, body: Json, query: str = "") -> Any:
    headers = {"Finicity-App-Key": engine.world.partner.app_key, "Finicity-App-Token": _TOKEN, "Content-Type": JSON}
    response = engine.handle(Request("POST", path, query, headers, json.dumps(body).encode())).response
    if not response.status // 100 == 2:  # noqa: PLR2004  # a success
        raise RuntimeError(f"the sample: POST {path} responded {response.status}: {response.content.decode()}")
    return json.loads(response.content)
