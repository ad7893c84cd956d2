"""App."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class App(Model):
    """One application of the partner in the answer of `/applications`. Its status is `A` (active),
    `P` (pending), `D` (deleted) or `R` (rejected), and its dates are ISO 8601."""

    pre_app_id: int | None = None
    """Number given to the application when the partner submits it for registration;
    `application_id` follows with the approval."""
    application_id: str | None = None
    """ID assigned to the application once its registration is approved; `pre_app_id` is given
    earlier, on submission."""
    status: Literal["A", "P", "D", "R"] | str | None = None
    """State of the application's registration; known values: `A` (active), `P` (pending), `D`
    (deleted), `R` (rejected)."""
    name: str | None = None
    """Name under which the partner submitted the application, for instance `Mvelopes`."""
    scopes: str | None = None
    """Kinds of data that the application may access, as one text, for instance `Account Info`."""
    note: str | None = None
    """Remark on the application's registration, for instance `Approved`; as a rule it tells why an
    application was rejected."""
    created_date: str | None = None
    """When the application was created, as an ISO 8601 date and time with UTC offset."""
    modified_date: str | None = None
    """When the application was last changed, as an ISO 8601 date and time with UTC offset."""
    submitted_date: str | None = None
    """When the application was submitted for registration, as an ISO 8601 date and time with UTC
    offset."""

    _fields: ClassVar[Mapping[str, str]] = {
        "pre_app_id": "preAppId",
        "application_id": "applicationId",
        "status": "status",
        "name": "name",
        "scopes": "scopes",
        "note": "note",
        "created_date": "createdDate",
        "modified_date": "modifiedDate",
        "submitted_date": "submittedDate",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> App:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.pre_app_id = get("preAppId")
        self.application_id = get("applicationId")
        self.status = get("status")
        self.name = get("name")
        self.scopes = get("scopes")
        self.note = get("note")
        self.created_date = get("createdDate")
        self.modified_date = get("modifiedDate")
        self.submitted_date = get("submittedDate")
        return self
