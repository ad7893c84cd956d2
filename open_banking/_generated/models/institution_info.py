"""InstitutionInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .consent_account_details import ConsentAccountDetails
    from .data_handling import DataHandling
    from .data_scopes_item import DataScopesItem
    from .institution_arrangement_access_period import InstitutionArrangementAccessPeriod
    from .institution_arrangement_status_details import InstitutionArrangementStatusDetails


@define(kw_only=True, eq=False, repr=False)
class InstitutionInfo(Model):
    """One institution in a consent: whose accounts there are shared, which data may be read, until
    when, and whether the access is still in force."""

    institution_id: str
    """String of digits that identifies an institution in the API, for instance `2000003`."""
    institution_login_id: str | None = None
    """String of digits that identifies the institution login through which the accounts are
    shared."""
    institution_name: str
    """Display name of an institution, for instance `FinBank`."""
    accounts: list[ConsentAccountDetails] | None = None
    """Accounts at the institution that the customer shares under the consent."""
    created_date: str
    """When the institution was added to the consent, as an ISO 8601 date and time with UTC
    offset."""
    data_handling: DataHandling | None = None
    """What happens to the customer's data once the access period is over."""
    last_updated_by: Literal["CUSTOMER", "PARTNER", "INSTITUTION", "SYSTEM", "INTERNAL"] | str | None = None
    """Who last changed the status of the institution; known values: `CUSTOMER`, `PARTNER`,
    `INSTITUTION` (on the customer's behalf), `SYSTEM` (automatically, for instance on expiry),
    `INTERNAL` (a service of Mastercard, for instance after a dispute)."""
    status_details: InstitutionArrangementStatusDetails
    """State of one institution within a consent, and since when."""
    access_period: InstitutionArrangementAccessPeriod
    """Period within which the customer's data at the institution may be read. The consent agreement
    must show it to the customer."""
    is_business_consumer_statement: str
    """Whether the customer made the declaration for businesses, as a string, for instance
    `false`."""
    account_owner_category: Literal["INDIVIDUAL", "BUSINESS", "undefined"] | str
    """Whether the accounts belong to a person or to a business; known values: `INDIVIDUAL`,
    `BUSINESS`, `undefined`."""
    data_scopes: list[DataScopesItem]
    """Kinds of data that the consent covers, each with its ID and a readable name."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "accounts": [Nested("consent_account_details", "ConsentAccountDetails")],
        "data_handling": Nested("data_handling", "DataHandling"),
        "status_details": Nested("institution_arrangement_status_details", "InstitutionArrangementStatusDetails"),
        "access_period": Nested("institution_arrangement_access_period", "InstitutionArrangementAccessPeriod"),
        "data_scopes": [Nested("data_scopes_item", "DataScopesItem")],
    }
