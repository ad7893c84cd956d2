"""AccountOwnerHolders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .account_owner_details import AccountOwnerDetails


@define(kw_only=True, eq=False, repr=False)
class AccountOwnerHolders(Model):
    """Response of the detailed owner call: everyone who holds the account."""

    holders: list[AccountOwnerDetails]
    """Holders of the account, one record each, with whatever the institution knows of them."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "holders": [Nested("account_owner_details", "AccountOwnerDetails")],
    }
