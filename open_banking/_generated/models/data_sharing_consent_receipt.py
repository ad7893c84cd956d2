"""DataSharingConsentReceipt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .consent_access_period import ConsentAccessPeriod
    from .consent_status_details import ConsentStatusDetails
    from .disclosure_details import DisclosureDetails
    from .institution_info import InstitutionInfo


@define(kw_only=True, eq=False, repr=False)
class DataSharingConsentReceipt(Model):
    """Record of a consent: which customer lets the partner read which data, at which institutions,
    for what purpose and for how long. It is the current version of the receipt."""

    consent_receipt_id: str
    """UUID of the consent, given for one particular purpose."""
    receipt_version: int
    """Number of the newest version of the receipt, an integer, for instance `1`."""
    customer_id: str
    """String of digits that identifies the customer who gave the consent."""
    customer_category: Literal["INDIVIDUAL", "BUSINESS"] | str
    """In which capacity the customer uses the service; known values: `INDIVIDUAL` (the default),
    `BUSINESS`."""
    purpose: str
    """What the data is used for, in a word, for instance `Lending`."""
    purpose_statement: str | None = None
    """What the data is used for, as the customer reads it, at most 255 characters, for instance
    `to manage your budget`."""
    application_id: str | None = None
    """Identifies the application that the partner has registered, a UUID as a string."""
    application_name: str | None = None
    """Name that the partner gave to its application, for instance `My Banking App`."""
    context: Literal["partner", "crossPartner"] | str | None = None
    """For whom the consent was given; known values: `partner` (the partner itself reads the account
    data), `crossPartner` (another partner or associated application, by way of the connections
    manager). Always present for the US."""
    allowed_trnx_history_in_days: int | None = None
    """How many days back from the start of the consent transactions may be read, from 0 to 365.
    With 0, nothing from before the start can be read; any other number should appear in the consent
    agreement that customers see."""
    created_date: str
    """When the customer gave the consent, as an ISO 8601 date and time with UTC offset."""
    disclosures: list[DisclosureDetails] | None = None
    """Third parties that have been given the data."""
    status_details: ConsentStatusDetails
    """Whether a consent is in force, and since when."""
    institutions: list[InstitutionInfo] | None = None
    """Institutions that the consent covers, each with its accounts, data scopes, status and access
    period."""
    access_period: ConsentAccessPeriod
    """Period within which the consent lets the customer's data be read; with several institutions,
    the longest of their periods. Customers see it in the consent agreement and in the receipt."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "disclosures": [Nested("disclosure_details", "DisclosureDetails")],
        "status_details": Nested("consent_status_details", "ConsentStatusDetails"),
        "institutions": [Nested("institution_info", "InstitutionInfo")],
        "access_period": Nested("consent_access_period", "ConsentAccessPeriod"),
    }
