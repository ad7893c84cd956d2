"""Receipts of consents, as the API returns them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..bank.institutions import found
from ..dates import DAY, iso_utc

if TYPE_CHECKING:
    from ..message import Json
    from ..state import Arrangement, Consent, Customer, World

ACTIVE, INACTIVE, REVOKED = "ACTIVE", "INACTIVE", "REVOKED"
_PERIOD = 365 * DAY
"""How long the data may be read, as long as ``getCustomerAuthorizationDetails`` says."""
_PURPOSE = "Lending"
_CONTEXT = "partner"
_MAX_NAME_LENGTH = 50
_SCOPES = (
    {"id": "ACCOUNT_BASIC", "name": "Names, types and masked numbers of accounts"},
    {"id": "ACCOUNT_DETAILED", "name": "Balances, limits, rates and due dates of accounts"},
    {"id": "CUSTOMER_PERSONAL", "name": "What the institution knows of the person: name, address, phone, e-mail"},
    {"id": "STATEMENTS", "name": "Statements as PDF"},
)


def status_of(consent: Consent) -> str:
    """``ACTIVE`` or ``INACTIVE``."""
    return ACTIVE if consent.is_active else INACTIVE


def ends_at(consent: Consent) -> int:
    """When the consent ends, in epoch seconds: with the last of its parts."""
    return max((each.start for each in consent.arrangements.values()), default=consent.created) + _PERIOD


def receipt_of(world: World, consent: Consent) -> Json:
    """The receipt of a consent."""
    customer = world.customer(consent.customer_id)
    receipt: Json = {
        "consentReceiptId": consent.id,
        "receiptVersion": consent.version,
        "customerId": consent.customer_id,
        "customerCategory": _category(customer),
        "purpose": _PURPOSE,
        "context": _CONTEXT,
        "createdDate": iso_utc(consent.created),
        "statusDetails": {"status": status_of(consent), "statusDate": iso_utc(consent.updated)},
        "institutions": [_institution(customer, each) for each in consent.arrangements.values()],
        "accessPeriod": _period(consent.created, ends_at(consent)),
    }
    for application in world.applications.values():
        if consent.application_id is not None and application["applicationId"] == consent.application_id:
            receipt |= {"applicationId": consent.application_id, "applicationName": application["request"]["appName"]}
    return receipt


def _institution(customer: Customer, arrangement: Arrangement) -> Json:
    category = _category(customer)
    return {
        "institutionId": str(arrangement.institution_id),
        "institutionLoginId": str(arrangement.login_id),
        "institutionName": found(arrangement.institution_id).name[:_MAX_NAME_LENGTH],
        "accounts": [
            {**each, "status": ACTIVE if each["id"] in customer.accounts else INACTIVE} for each in arrangement.accounts
        ],
        "createdDate": iso_utc(arrangement.created),
        "lastUpdatedBy": arrangement.updated_by,
        "statusDetails": {
            "status": REVOKED if arrangement.revoked else ACTIVE,
            "statusDate": iso_utc(arrangement.updated),
        },
        "accessPeriod": _period(arrangement.start, arrangement.start + _PERIOD),
        "isBusinessConsumerStatement": str(category == "BUSINESS").lower(),
        "accountOwnerCategory": category,
        "dataScopes": list(_SCOPES),
    }


def _category(customer: Customer) -> str:
    """``BUSINESS`` if the customer has a business, else ``INDIVIDUAL``."""
    return "BUSINESS" if customer.businesses else "INDIVIDUAL"


def _period(start: int, end: int) -> Json:
    return {"startDate": iso_utc(start), "endDate": iso_utc(end)}
