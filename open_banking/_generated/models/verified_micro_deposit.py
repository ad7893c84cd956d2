"""VerifiedMicroDeposit."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class VerifiedMicroDeposit(Model):
    """Outcome of comparing the amounts entered by the customer with the micro deposits sent to the
    account, as a status and its explanation."""

    status: str | None = None
    """Status of the verification, for instance `Verified`."""
    status_description: str | None = None
    """Explanation of `status` in words, for instance `Micro entries are successfully verified`."""

    _fields: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "status_description": "statusDescription",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> VerifiedMicroDeposit:
        """Read a JSON object. Never raises over what is in it; keeps ``source`` to know what came."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.status = get("status")
        self.status_description = get("statusDescription")
        return self
