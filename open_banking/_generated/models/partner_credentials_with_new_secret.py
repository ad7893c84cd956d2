"""PartnerCredentialsWithNewSecret."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class PartnerCredentialsWithNewSecret(Model):
    """Current partner credentials together with the secret that is to replace the old one. Sent to
    change the partner secret."""

    partner_id: str
    """String of digits that identifies a partner, a company using the API. The Developer Dashboard
    shows it to the partner, together with the partner secret."""
    partner_secret: str
    """Secret that belongs to the partner ID. Both are shown on the Developer Dashboard."""
    new_partner_secret: str
    """Secret that is to replace the current `partner_secret`: 12 to 255 characters with at least
    one letter and one digit, out of letters, digits and `! @ # $ % & * _ - +`."""

    _fields: ClassVar[Mapping[str, str]] = {
        "partner_id": "partnerId",
        "partner_secret": "partnerSecret",
        "new_partner_secret": "newPartnerSecret",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "partner_secret",
            "new_partner_secret",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> PartnerCredentialsWithNewSecret:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.partner_id = get("partnerId")
        self.partner_secret = get("partnerSecret")
        self.new_partner_secret = get("newPartnerSecret")
        return self
