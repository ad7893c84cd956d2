"""From a report in progress to the finished one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.json_text import is_array, is_object

from ..bank.account_types import ACCOUNT_TYPES
from ..bank.aggregating import PENDING_CHALLENGE, refresh
from ..message import ChallengedError, RefusedError
from .building import BUILDERS, UNSUITABLE, Builder, Material

if TYPE_CHECKING:
    from collections.abc import Collection

    from ..message import Json
    from ..state import Account, Customer, Report, World

IN_PROGRESS, SUCCESS, FAILURE = "inProgress", "success", "failure"


def builder_of(kind: str, operation: str) -> Builder:
    """How reports of a type are built; one without a function has only the fields of all reports."""
    unknown = Builder(lambda _: {}, "Report", None, consumer=False, in_portfolio=True)
    return BUILDERS.get(operation) or BUILDERS.get(kind) or unknown


def status_of(report: Report) -> str:
    """``inProgress``, ``success`` or ``failure``."""
    return IN_PROGRESS if report.content is None else report.content["status"]


def report_record(report: Report) -> Json:
    """A report as it is fetched: the finished one, or that it is in progress."""
    return _bare(report) if report.content is None else report.content


def _bare(report: Report) -> Json:
    """The fields of a report before it is finished."""
    if builder_of(report.type, report.operation).in_portfolio:
        return report.acknowledgement
    return {name: value for name, value in report.acknowledgement.items() if name != "portfolioId"}


def suitable_accounts(customer: Customer, named: Collection[str], builder: Builder) -> list[Account]:
    """Those accounts of a customer that a report is about: of the named ones, or of all if none is named.

    Raises:
        RefusedError: There is none of the kind that it takes.
    """
    accounts = [each for each in customer.accounts.values() if not named or each.id in named]
    if builder.families is None:
        return accounts
    found = [each for each in accounts if ACCOUNT_TYPES[each.type].family in builder.families]
    if not found:
        kinds = ", ".join(builder.families)
        raise RefusedError(400, f"The customer has no such account for this report: {kinds}", code=UNSUITABLE)
    return found


def finish(world: World, customer: Customer, report: Report) -> None:
    """Refresh the accounts and build a report from them. It does not change any more."""
    builder = builder_of(report.type, report.operation)
    failure = report.failure
    if failure is None:
        try:
            now = int(report.ready)
            accounts = suitable_accounts(customer, named_accounts(report.request), builder)
            if builder.families is not None:
                logins = dict.fromkeys(each.login_id for each in accounts)
                refresh(world, customer, [customer.logins[each] for each in logins], now)
            material = Material(world, customer, report, accounts, now)
            report.content = {**_bare(report), **builder.build(material), "status": SUCCESS}
        except RefusedError as refusal:
            failure = error_of(refusal.code or refusal.status, refusal.message)
        except ChallengedError:
            failure = error_of(PENDING_CHALLENGE, "The institution asks for multi-factor authentication")
    if failure is not None:
        report.content = {**_bare(report), "status": FAILURE, "errors": [failure]}


def finish_without_accounts(report: Report) -> None:
    """Build a report on somebody of whom there is no account: nothing that is sent along with a call is kept."""
    if report.failure is not None:
        report.content = {**_bare(report), "status": FAILURE, "errors": [report.failure]}
        return
    nothing: Json = {"transactionalAttributes": [], "stateAttributes": [], "streams": []}
    report.content = {**_bare(report), "institutions": [], "customerAnalytics": nothing, "status": SUCCESS}


def error_of(code: int | str, message: str) -> Json:
    """An error as a failed report lists it."""
    return {"code": code, "title": "The report could not be built", "level": "error", "message": message}


def named_accounts(request: Json) -> list[str]:
    """The ids of the accounts that a request names, wherever it does."""
    return named(request, ("accountIds", "accountId", "accounts"))


def named(node: Any, fields: Collection[str]) -> list[str]:
    """The ids in some fields of a JSON value: a text may hold several, and numbers are ids as well."""
    if is_array(node):
        return [identifier for each in node for identifier in named(each, fields)]
    if not is_object(node):
        return []
    found: list[str] = []
    for name, value in node.items():
        found.extend(_ids(value) if name in fields else named(value, fields))
    return found


def _ids(value: Any) -> list[str]:
    return [str(each) for each in (value if is_array(value) else str(value).split())]
