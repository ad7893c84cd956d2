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
    """Number that identifies the institution, for instance `170716`."""
    status: bool | None = None
    """Whether the application is registered at the institution."""
    created_date: str | None = None
    """When the application was created at the institution, as an ISO 8601 date and time.
    `modifiedDate` has its last change."""
    modified_date: str | None = None
    """When the application was last changed at the institution, as an ISO 8601 date and time."""

    _fields: ClassVar[Mapping[str, str]] = {
        "institution_id": "institutionId",
        "status": "status",
        "created_date": "createdDate",
        "modified_date": "modifiedDate",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> FinancialInstitution:
        """Read a JSON object. Never raises over what is in it; keeps ``source`` to know what came."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.institution_id = get("institutionId")
        self.status = get("status")
        self.created_date = get("createdDate")
        self.modified_date = get("modifiedDate")
        return self
