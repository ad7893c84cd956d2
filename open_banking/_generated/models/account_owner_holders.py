"""AccountOwnerHolders."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .account_owner_details import AccountOwnerDetails

_account_owner_details_model: Deferred[AccountOwnerDetails] = Deferred(
    __package__, ".account_owner_details", "AccountOwnerDetails"
)


@define(kw_only=True, eq=False, repr=False)
class AccountOwnerHolders(Model):
    """Answer of the detailed owner call: everyone who holds the account."""

    holders: list[AccountOwnerDetails]
    """Holders of the account, one record each, with whatever the institution tells of them."""

    _fields: ClassVar[Mapping[str, str]] = {
        "holders": "holders",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> AccountOwnerHolders:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("holders")
        self.holders = (
            [_account_owner_details_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        return self
