"""PartnerCredentials."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class PartnerCredentials(Model):
    """Partner ID and secret, exchanged for the access token that later calls carry. Five failed
    attempts lock the partner account."""

    partner_id: str
    """String of digits that identifies a partner, a company using the API. The Developer Dashboard
    shows it to the partner, together with the partner secret."""
    partner_secret: str
    """Secret that belongs to the partner ID. Both are shown on the Developer Dashboard."""

    _fields: ClassVar[Mapping[str, str]] = {
        "partner_id": "partnerId",
        "partner_secret": "partnerSecret",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "partner_secret",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> PartnerCredentials:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.partner_id = get("partnerId")
        self.partner_secret = get("partnerSecret")
        return self
