"""AppFinancialInstitutionStatus."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class AppFinancialInstitutionStatus(Model):
    """Progress of an application's registration at one institution that uses OAuth."""

    id: int
    """Number that identifies an institution in the API, for instance `4222`. Comes from the
    institution lists."""
    abbrv_name: str | None = None
    """Abbreviation of the application's name, for instance `VAEJ`."""
    logo_url: str | None = None
    """URL of a logo file."""
    decryption_key_activated: bool
    """Whether the decryption keys for the application's registration at the institution are
    activated."""
    created_date: int
    """Time of creation, in epoch seconds."""
    last_modified_date: int
    """Time of the last change, in epoch seconds."""
    status: bool
    """State of the application's registration at the institution: `false` as long as it is
    pending."""

    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "created_date",
            "last_modified_date",
        }
    )
