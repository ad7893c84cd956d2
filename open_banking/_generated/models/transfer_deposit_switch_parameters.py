"""TransferDepositSwitchParameters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .bank_account import BankAccount
    from .external_transfer_details import ExternalTransferDetails
    from .service_agreement import ServiceAgreement


@define(kw_only=True, eq=False, repr=False)
class TransferDepositSwitchParameters(Model):
    """Request body for a Connect Transfer link through which a customer sets up a deposit switch:
    the bank accounts are required."""

    service_agreement: ServiceAgreement | None = None
    """Record of the customer's consent to the terms and conditions: the language in which they were
    shown, and when they were accepted."""
    external: ExternalTransferDetails | None = None
    """Employee or branch of the partner behind a deposit switch, and the channel in which the link
    is used."""
    accounts: list[BankAccount]
    """Bank accounts of the customer for a switch, one or more."""
    partner_id: str
    """String of digits that identifies a partner, a company using the API. The developer dashboard
    shows it to the partner, together with the partner secret."""
    customer_id: str
    """String of digits that identifies a customer. Assigned when the partner enrolls the
    customer."""
    language: Literal["es"] | str | None = None
    """Language of the Connect Transfer screens: `es` for Spanish (United States). Leave it out for
    English."""
    webhook: str | None = None
    """Public URL of the partner to which Connect posts events while the user moves through the
    session."""
    webhook_content_type: Literal["application/json", "application/xml"] | str | None = None
    """Format in which Connect sends its webhook events: `application/json` (default) or
    `application/xml`."""
    webhook_data: dict[str, Any] | None = None
    """Free-form object of the partner's own identifying values that comes back in the body of each
    Connect webhook event."""
    webhook_headers: dict[str, Any] | None = None
    """Free-form object of the partner's own identifying values that Connect adds as HTTP headers to
    its webhook events."""
    redirect_uri: str | None = None
    """URL that Connect sends the customer to once finished. Required except where Connect is
    embedded in an iframe or by an SDK; in a web view of a mobile app, an iOS universal link or an
    Android app link."""
    experience: str | None = None
    """Selects how a Connect Transfer session looks, such as whether the landing screen is shown:
    `default` for the partner's default, which must be defined, or the GUID of another."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "service_agreement": Nested("service_agreement", "ServiceAgreement"),
        "external": Nested("external_transfer_details", "ExternalTransferDetails"),
        "accounts": [Nested("bank_account", "BankAccount")],
    }
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "webhook_data",
            "webhook_headers",
        }
    )
