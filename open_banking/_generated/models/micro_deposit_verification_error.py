"""MicroDepositVerificationError."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class MicroDepositVerificationError(Model):
    """Body of the HTTP 400 answer to a micro deposit verification: tells the state the deposits are
    in."""

    status: Literal["Pending", "Completed", "Verified", "Rejected", "Returned", "Failed", "Expired"] | str | None = None
    """How far micro deposits have come: `Pending` (not yet in the account), `Completed` (in the
    account), `Verified` (amounts confirmed), `Rejected`, `Returned`, `Failed`, or `Expired` (not
    verified within the days allowed)."""
    status_description: str | None = None
    """Readable sentence that explains the accompanying micro deposit status, for people rather than
    programs."""

    _fields: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "status_description": "statusDescription",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> MicroDepositVerificationError:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.status = get("status")
        self.status_description = get("statusDescription")
        return self
