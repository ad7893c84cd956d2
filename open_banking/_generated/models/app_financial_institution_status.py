"""AppFinancialInstitutionStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class AppFinancialInstitutionStatus(Model):
    """How far the registration of an application has come at one institution that uses OAuth."""

    id: int
    """Number that identifies an institution in the API, for instance `4222`. Comes from the
    institution lists."""
    abbrv_name: str | None = None
    """Abbreviation of the application's name, for instance `VAEJ`."""
    logo_url: str | None = None
    """Web address of a logo file."""
    decryption_key_activated: bool
    """Whether the decryption keys for the application's registration at the institution are
    activated."""
    created_date: int
    """Moment of creation, in epoch seconds."""
    last_modified_date: int
    """Moment of the last change, in epoch seconds."""
    status: bool
    """State of the application's registration at the institution: `false` as long as it is
    pending."""

    _fields: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "abbrv_name": "abbrvName",
        "logo_url": "logoUrl",
        "decryption_key_activated": "decryptionKeyActivated",
        "created_date": "createdDate",
        "last_modified_date": "lastModifiedDate",
        "status": "status",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> AppFinancialInstitutionStatus:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.id = get("id")
        self.abbrv_name = get("abbrvName")
        self.logo_url = get("logoUrl")
        self.decryption_key_activated = get("decryptionKeyActivated")
        self.created_date = get("createdDate")
        self.last_modified_date = get("lastModifiedDate")
        self.status = get("status")
        return self
