"""FinancialInstitution."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class FinancialInstitution(Model):
    """State of an application's registration at one institution, with ISO 8601 timestamps of its
    creation and last change."""

    institution_id: int | None = None
    """Number that identifies an institution in the API, for instance `4222`. Comes from the
    institution lists."""
    status: bool | None = None
    """State of the application's registration at the institution: `false` as long as it is
    pending."""
    created_date: str | None = None
    """When the application was created at the institution, as an ISO 8601 date and time with UTC
    offset."""
    modified_date: str | None = None
    """When the application was last changed at the institution, as an ISO 8601 date and time with
    UTC offset."""

    _fields: ClassVar[Mapping[str, str]] = {
        "institution_id": "institutionId",
        "status": "status",
        "created_date": "createdDate",
        "modified_date": "modifiedDate",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> FinancialInstitution:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.institution_id = get("institutionId")
        self.status = get("status")
        self.created_date = get("createdDate")
        self.modified_date = get("modifiedDate")
        return self
