"""NewBusiness."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .new_address import NewAddress
    from .phone_number_format import PhoneNumberFormat

_new_address_model: Deferred[NewAddress] = Deferred(__package__, ".new_address", "NewAddress")
_phone_number_format_model: Deferred[PhoneNumberFormat] = Deferred(
    __package__, ".phone_number_format", "PhoneNumberFormat"
)


@define(kw_only=True, eq=False, repr=False)
class NewBusiness(Model):
    """Details of a business (legal name, address, contact, legal form, tax id, liability of the
    owner) as sent to create or update the one business record a customer may have."""

    name: str
    """The business's legal name, 1 to 150 characters, for instance `ABC Tires Inc`."""
    personally_liable: bool
    """Whether an owner of the business answers personally for a loan."""
    address: NewAddress
    """Postal address of a business in the calls that create or update it, and in the record they
    return."""
    phone_number: PhoneNumberFormat
    """Telephone number of a business, split into the calling code of the country and the number
    itself."""
    url: str | None = None
    """Web address of the business's site, at most 2000 characters."""
    email: str | None = None
    """Email address of a person, a business or an institution, for instance
    `myname@mycompany.com`."""
    type: str | None = None
    """Legal form of the business, at most 150 characters, for instance `LLC`, `Corp`, `S Corp`,
    `C Corp`, `B Corp` or `Nonprofit`."""
    tax_id: str | None = None
    """Tax identification number of the business, as text of 9 to 15 characters."""

    _fields: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "personally_liable": "personallyLiable",
        "address": "address",
        "phone_number": "phoneNumber",
        "url": "url",
        "email": "email",
        "type": "type",
        "tax_id": "taxId",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "address",
            "phone_number",
            "email",
            "tax_id",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> NewBusiness:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.name = get("name")
        self.personally_liable = get("personallyLiable")
        v = get("address")
        self.address = _new_address_model.from_dict(v) if v.__class__ is dict else v
        v = get("phoneNumber")
        self.phone_number = _phone_number_format_model.from_dict(v) if v.__class__ is dict else v
        self.url = get("url")
        self.email = get("email")
        self.type = get("type")
        self.tax_id = get("taxId")
        return self
