"""The addresses of Connect's pages: in their query they say whom and what they are for, as those of the live API do."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from .sessions import PATH, participants

if TYPE_CHECKING:
    from ..state import ConnectSession

# What the query of a link has by the kind of its session: its type, and fields of the request.
_TYPES = {
    "lite": "lite",
    "fix": "fix",
    "billPaySwitch": "transferBillPaySwitch",
    "depositSwitch": "transferDepositSwitch",
}
_FIELDS = {
    "lite": ("institutionId",),
    "fix": ("institutionLoginId",),
    "microEntry": ("accountId",),
}
_JOINT = "jointBorrower"


def link_to(url: str, session: ConnectSession, *, mailed: bool = False) -> str:
    """The link to the page of a session.

    Args:
        url: Where the sandbox is served.
        session: Says whom the link is for, and what a person does there.
        mailed: Whether it is sent by e-mail.
    """
    request = session.request
    query = {"customerId": session.customer_id, "partnerId": request["partnerId"]}
    if session.kind in _TYPES:
        query["type"] = _TYPES[session.kind]
    query |= {name: request[name] for name in _FIELDS.get(session.kind, ()) if name in request}
    if session.kind == _JOINT:
        query["consumerId"] = participants(session)[0].consumer_id
    if mailed:
        query["origin"] = "email"
    return f"{url}{PATH}/{session.id}?{urlencode(query, errors='replace')}"
