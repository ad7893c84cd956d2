"""The statements of an account as PDF: one at once, or several that are stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..bank.aggregating import reach_account
from ..bank.ledger import MONTHS
from ..handlers import handles
from ..message import File, Json, invalid
from ..records.assets import keep
from ..records.statements import TAX, TYPES, fetched, monthly_pdf, yearly_pdf

if TYPE_CHECKING:
    from ..call import Call
    from ..records.statements import Statement
    from ..state import Account, Asset

_BYTES = "application/octet-stream"
_INDEXES = {str(each): each for each in range(1, MONTHS + 1)}


@handles("GetCustomerAccountStatement")
def get_statement(call: Call) -> File:
    """The statement of a month, or of a year where the type says so."""
    account = _asked(call)
    tax = call.query.get("type") == TAX
    if "type" in call.query and not tax:
        message = f"The type of a statement is {TAX}, or left out for that of a month; it is not {call.query['type']}"
        raise invalid(message)
    index = _index(str(call.query["index"]))
    statement = fetched(call.world, call.customer, account, index, call.now, tax=tax)
    content = (yearly_pdf if tax else monthly_pdf)(call.world, call.customer, statement)
    return File(content, f"statement-{account.id}-{statement.last}.pdf", _BYTES)


@handles("GetCustomerAccountMultipleStatement")
def get_statements(call: Call) -> Json:
    """Store the statements of several months, and say where."""
    account = _asked(call)
    indexes = dict.fromkeys(_index(each) for each in call.query["index"].split(","))
    statements = [(index, fetched(call.world, call.customer, account, index, call.now)) for index in indexes]
    return {
        "statements": [
            {
                "id": _stored(call, statement).id,
                "index": str(index),
                "description": statement.period,
                "documentDate": statement.last.isoformat(),
                "asOfDate": call.now,
            }
            for index, statement in statements
        ]
    }


def _asked(call: Call) -> Account:
    account = call.account
    reach_account(call.customer, account, "stateAgg", TYPES)
    return account


def _index(text: str) -> int:
    if text.strip() not in _INDEXES:
        message = f"An index of a statement is a number from 1, the last one, to {MONTHS}, not {text!r}"
        raise invalid(message)
    return _INDEXES[text.strip()]


def _stored(call: Call, statement: Statement) -> Asset:
    """The asset that holds a statement; asked for again, it is the same one."""
    label = f"statement-{statement.account.id}-{statement.last}"
    for asset in call.customer.assets.values():
        if asset.label == label:
            return asset
    return keep(call.world, call.customer, label, monthly_pdf(call.world, call.customer, statement), call.now)
