"""What the sample's customer lets others do: the consent, the switches, and a refresh of transactions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from ..bank.providers import BILL_PAY, DEPOSIT, PROVIDERS
from ..dates import DAY
from ..state import Switch, TransactionRefresh
from . import ids

if TYPE_CHECKING:
    from ..message import Json
    from ..state import Customer, World

_AGE = 7 * DAY


def add_sharing(world: World, customer: Customer, now: int) -> None:
    """Give the consent its id, and add the switches and the refresh.

    Args:
        world: Where the customer is.
        customer: Who has logged in already, and so consented.
        now: Epoch seconds.
    """
    (consent,) = customer.consents.values()
    customer.consents = {ids.CONSENT: evolve(consent, id=ids.CONSENT)}
    account = customer.accounts[ids.ACCOUNT]
    bank: Json = {
        "bankIdentifier": account.routing_number,
        "accountNumber": account.number[-4:],
        "accountNumberEndsWith": account.number[-4:],
        "endsWith": account.number[-4:],
        "bankAccountType": "Checking",
    }
    for kind, target in ((DEPOSIT, "total"), (BILL_PAY, "bank")):
        provider = PROVIDERS[kind][0]
        # Under keys of their own: in the examples both have one id.
        customer.switches[f"{kind} {ids.SWITCH}"] = Switch(
            id=ids.SWITCH,
            kind=kind,
            customer_id=customer.id,
            session_id="",
            provider_id=provider.id,
            provider_name=provider.name,
            created=now - _AGE,
            updated=now - _AGE,
            status="completed",
            authenticated=True,
            external_id=ids.EXTERNAL_SWITCH if kind == DEPOSIT else None,
            targets=[{**bank, "type": target}],
        )
    customer.transaction_refreshes[ids.REFRESH] = TransactionRefresh(
        ids.REFRESH, ready=now, mode="standard", since=None, account_ids=[ids.ACCOUNT]
    )
    world.wake_at(now)
