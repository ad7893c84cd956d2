"""ReportInstitution."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .report_institution_account import ReportInstitutionAccount


@define(kw_only=True, eq=False, repr=False)
class ReportInstitution(Model):
    """One institution in a report, with those of its accounts that the report covers."""

    id: int
    """Number that identifies an institution in the API, for instance `4222`. Comes from the
    institution lists."""
    name: str
    """Display name of an institution, for instance `FinBank`."""
    url_home_app: str
    """URL of the institution's home page."""
    accounts: list[ReportInstitutionAccount] | None = None
    """Accounts at the institution that the report covers."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "accounts": [Nested("report_institution_account", "UNION")],
    }
