"""The request dictionary of TransferDepositSwitchParameters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.bank_account import BankAccount
    from ..models.external_transfer_details import ExternalTransferDetails
    from ..models.service_agreement import ServiceAgreement
    from .bank_account import BankAccountParams
    from .external_transfer_details import ExternalTransferDetailsParams
    from .service_agreement import ServiceAgreementParams


class TransferDepositSwitchParametersParams(TypedDict, total=False):
    """Request body for a Connect Transfer link through which a customer sets up a deposit switch:
    the bank accounts are required."""

    service_agreement: ServiceAgreementParams | ServiceAgreement
    """Record of the customer's consent to the terms and conditions: the language in which they were
    shown, and when they were accepted."""
    external: ExternalTransferDetailsParams | ExternalTransferDetails
    """Employee or branch of the partner behind a deposit switch, and the channel in which the link
    is used."""
    accounts: Sequence[BankAccountParams | BankAccount]
    """Bank accounts of the customer for a switch, one or more. Required by the API."""
    partner_id: str
    """String of digits that identifies a partner, a company using the API. The developer dashboard
    shows it to the partner, together with the partner secret. Required by the API."""
    customer_id: str
    """String of digits that identifies a customer. Assigned when the partner enrolls the customer.
    Required by the API."""
    language: Literal["es"] | str
    """Language of the Connect Transfer screens: `es` for Spanish (United States). Leave it out for
    English."""
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
    redirect_uri: str
    """URL that Connect sends the customer to once finished. Required except where Connect is
    embedded in an iframe or by an SDK; in a web view of a mobile app, an iOS universal link or an
    Android app link."""
    experience: str
    """Selects how a Connect Transfer session looks, such as whether the landing screen is shown:
    `default` for the partner's default, which must be defined, or the GUID of another."""


SHAPE = Shape(
    __package__,
    "TransferDepositSwitchParameters",
    {
        "service_agreement": "serviceAgreement",
        "external": "external",
        "accounts": "accounts",
        "partner_id": "partnerId",
        "customer_id": "customerId",
        "language": "language",
        "webhook": "webhook",
        "webhook_content_type": "webhookContentType",
        "webhook_data": "webhookData",
        "webhook_headers": "webhookHeaders",
        "redirect_uri": "redirectUri",
        "experience": "experience",
    },
    nested={
        "serviceAgreement": (".service_agreement", "SHAPE"),
        "external": (".external_transfer_details", "SHAPE"),
        "accounts": (".bank_account", "SHAPE"),
    },
)
