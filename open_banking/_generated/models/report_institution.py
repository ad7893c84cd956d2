"""ReportInstitution."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .report_institution_account import ReportInstitutionAccount

_report_institution_account_model: Deferred[ReportInstitutionAccount] = Deferred(
    __package__, ".report_institution_account", "UNION"
)


@define(kw_only=True, eq=False, repr=False)
class ReportInstitution(Model):
    """One institution in a report, with those of its accounts that the report covers."""

    id: int
    """Number that identifies an institution in the API, for instance `4222`. Comes from the
    institution lists."""
    name: str
    """Display name of an institution, for instance `FinBank`."""
    url_home_app: str
    """Web address of the institution's home page."""
    accounts: list[ReportInstitutionAccount] | None = None
    """Accounts at the institution that the report covers."""

    _fields: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "url_home_app": "urlHomeApp",
        "accounts": "accounts",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> ReportInstitution:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.id = get("id")
        self.name = get("name")
        self.url_home_app = get("urlHomeApp")
        v = get("accounts")
        self.accounts = (
            [_report_institution_account_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        return self
