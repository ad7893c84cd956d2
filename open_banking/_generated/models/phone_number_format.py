"""PhoneNumberFormat."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class PhoneNumberFormat(Model):
    """Telephone number of a business, split into the calling code of the country and the number
    itself."""

    country_code: str | None = None
    """International calling code of a telephone number's country; one to three characters, `1` for
    the United States."""
    phone_no: str | None = None
    """Telephone number of a business as a string of 7 to 12 characters, following E.164. The
    country calling code travels in a field of its own."""

    _fields: ClassVar[Mapping[str, str]] = {
        "country_code": "countryCode",
        "phone_no": "phoneNo",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "phone_no",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> PhoneNumberFormat:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.country_code = get("countryCode")
        self.phone_no = get("phoneNo")
        return self
