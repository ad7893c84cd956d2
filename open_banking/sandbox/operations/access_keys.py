"""Access keys, by which a partner lets another one have the data of a customer."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import json
from typing import TYPE_CHECKING

from ..error_codes import NO_RESOURCE
from ..handlers import handles
from ..leniency import PERIOD_TYPES
from ..message import Json, RefusedError, invalid
from ..resources import Resource

if TYPE_CHECKING:
    from ..call import Call
    from ..state import Customer

_PRODUCTS = (
    "moneyTransferDetails",
    "availableBalance",
    "availableBalanceLive",
    "accountOwner",
    "paymentIndicator",
)
_PROVENANCE = ("clientFingerprint", "ipAddress", "token")
_PERIODS = ("timeframe",)
_SIGNING_KEY = "555-010-001"


_ACCESS_KEYS = Resource(
    name="access key",
    parameter="consentReceiptId",
    kept=lambda call: [each.access_keys for each in call.world.customers.values()],
)
_ACCESS_KEYS.deletes("RevokeThirdPartyAccessKey")


@handles("GenerateThirdPartyAccessKey")
def generate(call: Call) -> Json:
    """Make a key for some products of a customer's accounts."""
    customer = _checked(call)
    receipt_id = f"cr_{call.world.text('access key', 30)}"
    customer.access_keys[receipt_id] = call.body
    return _receipt(call, receipt_id)


@handles("UpdateThirdPartyAccessKey")
def update(call: Call) -> Json:
    """Replace what a key opens. It stays that of the same customer."""
    customer, receipt_id = _checked(call), call.path["consentReceiptId"]
    if receipt_id not in customer.access_keys:
        raise _ACCESS_KEYS.missing(call, receipt_id)
    customer.access_keys[receipt_id] = call.body
    return _receipt(call, receipt_id)


def _checked(call: Call) -> Customer:
    """The customer whom the body names.

    Raises:
        RefusedError: They or one of the accounts do not exist, or a product cannot be opened that way.
    """
    body, partner = call.body, call.world.partner
    if not partner.goes_by(body["partnerId"]):
        raise RefusedError(404, f"partnerId is not that of the caller, {partner.id}", code=NO_RESOURCE)
    customer = call.world.customer(body["customerId"])
    for product in body["products"]:
        call.world.account(customer.id, product["accountId"])
        period = product["accessPeriod"]
        if product["product"] not in _PRODUCTS:
            message = f"{product['product']!r} is no product; there are {', '.join(_PRODUCTS)}"
            raise invalid(message)
        types = _PERIODS if call.settings.strict else (*_PERIODS, *PERIOD_TYPES)
        if period["type"] not in types:
            message = f"{period['type']!r} is no type of an access period; there is {', '.join(types)}"
            raise invalid(message)
        if _moment(period, "startTime") > _moment(period, "endTime"):
            raise invalid("An access period does not end before its start")
    return customer


def _moment(period: Json, name: str) -> dt.datetime:
    """A time in UTC.

    Raises:
        RefusedError: It is none, or without a time zone, or beyond the years that there are.
    """
    try:
        moment = dt.datetime.fromisoformat(period[name])
        if moment.tzinfo is not None:
            return moment.astimezone(dt.UTC)
    except (ValueError, OverflowError):
        pass
    raise invalid(f"{name} is no date-time with a time zone")


def _receipt(call: Call, receipt_id: str) -> Json:
    """The receipt of a key: who may see what, under pseudonyms, and the proof that the sandbox says so."""
    body, timestamp = call.body, _iso(dt.datetime.fromtimestamp(call.now, dt.UTC))
    receipt: Json = {
        "profile": 3,
        "version": "1",
        "receiptId": receipt_id,
        "customerId": _pseudonym(call, "customer", body["customerId"]),
        "partnerId": body["partnerId"],
        "products": [_product(call, product) for product in body["products"]],
        "timestamp": timestamp,
    }
    if provenance := body.get("provenance"):
        receipt["provenance"] = {name: provenance[name] for name in _PROVENANCE if name in provenance}
    digest = hashlib.sha256(json.dumps(receipt).encode()).digest()
    proof = {"signature": base64.b64encode(digest).decode(), "keyId": _SIGNING_KEY, "timestamp": timestamp}
    return {"data": [{"receipt": receipt, "proof": proof}]}


def _product(call: Call, product: Json) -> Json:
    period = product["accessPeriod"]
    times = {name: _iso(_moment(period, name)) for name in ("startTime", "endTime")}
    return {
        **{name: product[name] for name in ("product", "payorId", "maxCalls") if name in product},
        "accountId": _pseudonym(call, "account", product["accountId"]),
        "accessPeriod": {"type": period["type"], **times},
    }


def _pseudonym(call: Call, kind: str, real: str) -> str:
    """The pseudonym of a customer or an account: one for all keys of a third party, and another for each party."""
    third_party = call.body["thirdPartyPartnerId"]
    return str(call.world.random("pseudonym", kind, third_party, real).randrange(10**18, 10**19))


def _iso(moment: dt.datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")
