"""The request dictionary of MicroEntryVerifyRequestParameter."""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from open_banking._runtime.body import Shape


class MicroEntryVerifyRequestParameterParams(TypedDict, total=False):
    """Request body for a Connect URL with which the customer comes back to enter the two
    microdeposit amounts found in the account."""

    partner_id: str
    """String of digits that identifies a partner, a company using the API. The developer dashboard
    shows it to the partner, together with the partner secret."""
    customer_id: str
    """String of digits that identifies a customer. Assigned when the partner enrolls the
    customer."""
    redirect_uri: str
    """URL that Connect sends the customer to once finished. Required except where Connect is
    embedded in an iframe or by an SDK; in a web view of a mobile app, an iOS universal link or an
    Android app link."""
    webhook: str
    """Public URL of the partner to which Connect posts events while the user moves through the
    session."""
    webhook_content_type: Literal["application/json", "application/xml"] | str
    """Format in which Connect sends its webhook events: `application/json` (default) or
    `application/xml`."""
    webhook_data: dict[str, Any]
    """Free-form object of the partner's own identifying values that comes back in the body of each
    Connect webhook event."""
    webhook_headers: dict[str, Any]
    """Free-form object of the partner's own identifying values that Connect adds as HTTP headers to
    its webhook events."""
    experience: str
    """Selects branding, popular institutions, report and MVS modules (financial, payroll, paystub)
    of a Connect session: `default` for the partner's default, which must be defined, or the GUID of
    another. Without it Connect has no branding and MVS modules do not run."""
    account_id: str
    """Identifies one account of a customer; a string of digits that Finicity assigns when the
    account is added."""


SHAPE = Shape(
    __package__,
    "MicroEntryVerifyRequestParameter",
    {
        "partner_id": "partnerId",
        "customer_id": "customerId",
        "redirect_uri": "redirectUri",
        "webhook": "webhook",
        "webhook_content_type": "webhookContentType",
        "webhook_data": "webhookData",
        "webhook_headers": "webhookHeaders",
        "experience": "experience",
        "account_id": "accountId",
    },
)
