"""Transfer switches: the links to the page on which a customer makes one, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from attrs import evolve

from ..bank.providers import BILL_PAY, DEPOSIT
from ..connect.links import link_to
from ..connect.switching import FAILED
from ..dates import iso_utc
from ..handlers import handles
from ..message import Json, RefusedError, invalid
from ..resources import Resource
from .connect import session_for

if TYPE_CHECKING:
    from ..call import Call
    from ..state import Customer, Switch

# The code that switches have of their own.
_NO_SWITCH = 1643
_ACCOUNT_TYPES = ("checking", "savings")
# What the API shows of the number of an account or a card.
_SHOWN_DIGITS = 4
# A list has no more than the newest.
_MAX_LISTED = 10
_KINDS = {"GenerateTransferDepositSwitchUrl": DEPOSIT, "GenerateTransferBillPaySwitchUrl": BILL_PAY}


@handles(*_KINDS, unlocked=True)
def generate(call: Call) -> Json:
    """A link to a page on which a customer switches their pay or their bills."""
    kind, body = _KINDS[call.operation.id], call.body
    for account in body.get("accounts", []):
        if account["type"].lower() not in _ACCOUNT_TYPES:
            raise invalid(f"The type of an account is {' or '.join(_ACCOUNT_TYPES)}, not {account['type']}")
    if kind == DEPOSIT and not body["accounts"]:
        raise invalid("accounts must have the account to which the pay is switched")
    return {"link": link_to(call.settings.url, session_for(evolve(call, body=_kept(body)), kind))}


def _kept(body: Json) -> Json:
    """What a session keeps of the request: no secrets of cards, no numbers in full, and not who the customer is."""
    kept = {name: value for name, value in body.items() if name != "identity"}
    if "accounts" in body:
        kept["accounts"] = [
            {**each, "accountNumber": each["accountNumber"][-_SHOWN_DIGITS:]} for each in body["accounts"]
        ]
    if "cards" in body:
        shown = ("title", "brand")
        kept["cards"] = [
            {**{name: each[name] for name in shown if name in each}, "number": each["number"][-_SHOWN_DIGITS:]}
            for each in body["cards"]
        ]
    return kept


def _record(call: Call, switch: Switch) -> Json:
    """A switch, with all that lists and details show of it."""
    record: Json = {
        "customerId": switch.customer_id,
        "customerType": call.world.customer(switch.customer_id).type,
        "id": switch.id,
        "switchId": switch.id,
        "status": switch.status,
        "switchStatus": switch.status,
        "createdDate": iso_utc(switch.created),
        "updatedDate": iso_utc(switch.updated),
        "authenticated": switch.authenticated,
        "provider": {"id": switch.provider_id, "name": switch.provider_name},
        "distributions": switch.targets,
        "paymentMethods": switch.targets,
    }
    if switch.status == FAILED:
        record["failureReason"] = switch.failure_reason
    return record


def _of_kind(customer: Customer, kind: str) -> dict[str, Switch]:
    return {each.id: each for each in customer.switches.values() if each.kind == kind}


def _owner(call: Call) -> Json:
    return {"customerId": call.customer.id, "customerType": call.customer.type}


def _newest(resource: Resource[Switch], call: Call) -> list[Switch]:
    return resource.all(call)[-_MAX_LISTED:]


_DEPOSIT_SWITCHES = Resource(
    name="deposit switch",
    parameter="switch_id",
    kept=lambda call: [_of_kind(call.customer, DEPOSIT)],
    record=_record,
    code=_NO_SWITCH,
)
_DEPOSIT_SWITCHES.lists(
    "getAllDepositSwitches", key="switches", records=lambda call: _newest(_DEPOSIT_SWITCHES, call), beside=_owner
)

_BILL_PAY_SWITCHES = Resource(
    name="bill pay switch",
    parameter="switch_id",
    kept=lambda call: [_of_kind(call.customer, BILL_PAY)],
    record=_record,
    code=_NO_SWITCH,
)
_BILL_PAY_SWITCHES.lists(
    "getAllPaySwitches", key="switches", records=lambda call: _newest(_BILL_PAY_SWITCHES, call), beside=_owner
)


_DETAILED = {"getDepositSwitchDetails": _DEPOSIT_SWITCHES, "getBillPaySwitchDetails": _BILL_PAY_SWITCHES}


@handles(*_DETAILED, level="resource")
def show(call: Call) -> Json:
    """A switch; of an unknown one, as the live API responds, a success with its id, which the document has as 404.

    What else the live API says of one that there is not is unknown, so the rest is the example of the document.
    """
    switches = _DETAILED[call.operation.id]
    try:
        return cast("Json", switches.record(call, switches.found(call)))
    except RefusedError as refusal:
        if call.settings.strict:
            raise
        shown = {**call.operation.example, **_owner(call), "switchId": call.path["switch_id"]}
        call.warnings.append(f"{refusal.message}; the live API responds with a success all the same")
        return shown


def _external(call: Call) -> list[Switch]:
    """The newest deposit switches that were made under one of the partner's own ids.

    Raises:
        RefusedError: No link was generated with that id.
    """
    external_id, world = call.path["external_id"], call.world
    found = [
        each
        for customer in world.customers.values()
        for each in customer.switches.values()
        if each.external_id == external_id
    ]
    known = (each.request.get("external", {}).get("id") for each in world.sessions.values())
    if not found and external_id not in known:
        message = f"There is no deposit switch with the external id {external_id}, and no link to make one"
        raise RefusedError(400, message, code=_NO_SWITCH)
    return sorted(found, key=lambda each: each.created)[-_MAX_LISTED:]


_EXTERNAL_SWITCHES = Resource(
    name="deposit switch",
    parameter="external_id",
    kept=lambda call: [_of_kind(each, DEPOSIT) for each in call.world.customers.values()],
    record=_record,
    code=_NO_SWITCH,
)
_EXTERNAL_SWITCHES.lists(
    "getAllExternalDepositSwitches",
    key="switches",
    records=_external,
    beside=lambda call: {"externalId": call.path["external_id"]},
)
