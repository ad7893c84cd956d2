"""Prequalification: what the customer owns, in brief."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .assets import insufficient_funds, owned_record, summed
from .building import ASSETS, builds
from .figures import institutions, period, start_for

if TYPE_CHECKING:
    from ..message import Json
    from ..state import Account
    from .building import Material

_MONTHS = 6


@builds("preQualVoa", title="Asset Ready Report (CRA)", families=ASSETS)
@builds("assetSummary", title="Asset Ready Report (non-CRA)", families=ASSETS)
def prequalification(material: Material) -> Json:
    """The accounts and their balances; transactions are counted, but not listed."""
    start, end = start_for(material, _MONTHS), material.now

    def record(account: Account) -> Json:
        return {
            **owned_record(material, account, start),
            **insufficient_funds(material, account, start, {"Over6Months": 6}),
            "transactions": [],
        }

    return {
        **period(material.accounts, start, end),
        **summed(material.accounts, start, end),
        "institutions": institutions(material.accounts, record),
    }
