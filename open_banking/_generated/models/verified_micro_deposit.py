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
    """State of the micro deposits after the call, for instance `Pending` or `Verified`."""
    status_description: str | None = None
    """Readable sentence that explains the accompanying micro deposit status, for people rather than
    programs."""

    _fields: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "status_description": "statusDescription",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> VerifiedMicroDeposit:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.status = get("status")
        self.status_description = get("statusDescription")
        return self
