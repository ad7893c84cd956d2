"""App."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

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
    application_id: str | None = None
    status: str | None = None
    name: str | None = None
    scopes: str | None = None
    note: str | None = None
    created_date: str | None = None
    modified_date: str | None = None
    submitted_date: str | None = None

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
        """Read a JSON object. Never raises over what is in it; keeps ``source`` to know what came."""
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
