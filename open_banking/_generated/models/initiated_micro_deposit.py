"""InitiatedMicroDeposit."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class InitiatedMicroDeposit(Model):
    """Confirmation that microdeposits to a customer's account were initiated: the account, their
    count and the state of the initiation."""

    account_id: str | None = None
    """Identifies one account of a customer; a string of digits that Finicity assigns when the
    account is added."""
    status: str | None = None
    """State of the micro deposits after the call, for instance `Pending` or `Verified`."""
    deposit_count: int | None = None
    """How many micro entries an initiation placed on its way to the receiving account, normally
    2."""
    status_description: str | None = None
    """Readable sentence that explains the accompanying micro deposit status, for people rather than
    programs."""

    _fields: ClassVar[Mapping[str, str]] = {
        "account_id": "accountId",
        "status": "status",
        "deposit_count": "depositCount",
        "status_description": "statusDescription",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> InitiatedMicroDeposit:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.account_id = get("accountId")
        self.status = get("status")
        self.deposit_count = get("depositCount")
        self.status_description = get("statusDescription")
        return self
