"""Whose pay or bills are switched: payroll systems and merchants, all invented."""

from __future__ import annotations

import hashlib
from typing import NamedTuple

from ..message import RefusedError

DEPOSIT, BILL_PAY = "depositSwitch", "billPaySwitch"
"""The kinds of switches, and of the sessions in which they are made."""


class Provider(NamedTuple):
    """A payroll system, or a merchant who is paid regularly."""

    id: str
    """24 hexadecimal digits."""
    name: str
    color: str


def _named(*names: str) -> list[Provider]:
    colors = ("#155e75", "#7c2d12", "#3f6212", "#5b21b6")
    return [
        Provider(hashlib.sha256(name.encode()).hexdigest()[:24], name, color)
        for name, color in zip(names, colors, strict=True)
    ]


PROVIDERS = {
    DEPOSIT: _named("Paywell Harbor", "Stubfield Payroll", "Copperleaf People", "Lanternpay HR"),
    # The merchants of the regular payments in the ledgers.
    BILL_PAY: _named("Moonbeam Video", "Clearline Mobile", "Fiberfield Internet", "Summit Power & Water"),
}
"""By kind of switch."""


def provider_of(kind: str, name: str) -> Provider:
    """The provider for a kind of switch, by its id or its name in any case.

    Raises:
        RefusedError: There is none.
    """
    for provider in PROVIDERS[kind]:
        if name.casefold() in {provider.id, provider.name.casefold()}:
            return provider
    names = ", ".join(each.name for each in PROVIDERS[kind])
    raise RefusedError(404, f"There is no provider {name!r} for this switch; there are {names}")
