"""Checks of a request for a report, besides those by its schema."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..dates import months_before
from ..error_codes import NO_CONSUMER, NO_RESOURCE
from ..message import Json, RefusedError, invalid
from ..reports.attributes import intervals_of
from ..reports.finishing import named, named_accounts, suitable_accounts
from .report_types import user_of

if TYPE_CHECKING:
    from ..call import Call
    from ..reports.building import Builder
    from ..state import Customer

_MONTHS = 24
_MOST_CUSTOM_FIELDS = 5
# Epoch seconds, at the end of the year 9999.
_LATEST = 253_402_300_799
_PURPOSE = re.compile(r"[0-9A-Z]{2}")


def check(call: Call, customer: Customer, builder: Builder) -> None:
    """Refuse a request for a report that cannot be generated.

    Raises:
        RefusedError: Who or what it is about is not there, or a value makes no sense.
    """
    _check_owner(call, customer, builder)
    _check_names(call, customer, builder)
    check_values(call)


def check_values(call: Call) -> None:
    """Refuse a request for a report with a value that makes no sense, whoever it is about.

    Raises:
        RefusedError: There is such a value.
    """
    _check_dates(call)
    _check_body(call.body)


def check_purpose(call: Call) -> None:
    """Refuse a purpose of the wrong form, where one is given."""
    for name in ("purpose", "purposeCode"):
        for purpose in (call.query.get(name), call.body.get(name)):
            if purpose is not None and not _PURPOSE.fullmatch(purpose):
                raise invalid(f"{name} takes a code of two digits or capital letters")


def is_under_fcra(call: Call) -> bool:
    """Whether an operation is the one of two that follows the rules of the FCRA."""
    return "fcra" in call.operation.id.lower()


def _check_owner(call: Call, customer: Customer, builder: Builder) -> None:
    if builder.consumer and customer.consumer is None:
        message = f"Customer {customer.id} has no consumer; create one before asking for this report"
        raise RefusedError(404, message, code=NO_CONSUMER)
    if user_of(call) == "business" and not customer.businesses:
        message = f"Customer {customer.id} has no business; add one before asking for this report"
        raise RefusedError(404, message, code=NO_RESOURCE)


def _check_names(call: Call, customer: Customer, builder: Builder) -> None:
    """Refuse a request that names something unknown."""
    accounts = named_accounts(call.body)
    for account_id in accounts:
        call.world.account(customer.id, account_id)
    for fields, there in ((("assetIds", "assetId"), customer.assets), (("reportId",), customer.reports)):
        for identifier in named(call.body, fields):
            if identifier not in there:
                what = fields[-1].removesuffix("Id")
                raise RefusedError(404, f"Customer {customer.id} has no {what} {identifier}", code=NO_RESOURCE)
    suitable_accounts(customer, accounts, builder)


def _check_body(body: Json) -> None:
    intervals_of(body)
    if len(body.get("reportCustomFields", ())) > _MOST_CUSTOM_FIELDS:
        raise invalid(f"reportCustomFields takes {_MOST_CUSTOM_FIELDS} fields at most")
    if body.get("statementReportData", {}).get("statementIndex", 1) < 1:
        raise invalid("statementIndex is a number from 1, the last statement, on")


def _check_dates(call: Call) -> None:
    for name in ("fromDate", "toDate", "payStatementsFromDate"):
        moment = call.body.get(name, call.query.get(name, 0))
        if not 0 <= moment <= _LATEST:
            raise invalid(f"{name} takes epoch seconds from 0 to {_LATEST}, not {moment}")
    start, end = call.body.get("fromDate"), call.query.get("toDate", call.now)
    if start is not None and start > end:
        raise invalid(f"fromDate {start} is later than {end}, where the report ends")
    if start is not None and "toDate" in call.query and start < months_before(end, _MONTHS):
        message = f"There are more than {_MONTHS} months between fromDate {start} and toDate {end}"
        raise invalid(message)
