"""The request dictionary of ConnectEmailParameters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

from open_banking._runtime.body import Shape
from open_banking._runtime.epoch import epoch_seconds

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Sequence

    from ..models.consumer_info import ConsumerInfo
    from ..models.email_options import EmailOptions
    from ..models.report_custom_field import ReportCustomField
    from .consumer_info import ConsumerInfoParams
    from .email_options import EmailOptionsParams
    from .report_custom_field import ReportCustomFieldParams


class ConnectEmailParametersParams(TypedDict, total=False):
    """Request body for a Connect email to a customer: whose session it is, how it looks and
    behaves, and the settings of the email itself."""

    language: Literal["es", "fr"] | str
    """Language of the Connect screens: `es` for Spanish (United States), `fr` for French (Canada).
    Leave it out for English."""
    partner_id: str
    """String of digits that identifies a partner, a company using the API. The developer dashboard
    shows it to the partner, together with the partner secret. Required by the API."""
    customer_id: str
    """String of digits that identifies a customer. Assigned when the partner enrolls the customer.
    Required by the API."""
    consumer_id: str
    """String that identifies a consumer, the record of the person behind a customer. Creating a
    consumer returns it; reports carry it. Required by the API."""
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
    institution_settings: dict[str, Any]
    """Free-form object of advanced options that control which institutions a Connect session
    displays."""
    email_field: EmailOptionsParams | EmailOptions
    """Content and recipient of the email that carries a Connect URL, for one customer or for joint
    borrowers. Repeated in the response. Required by the API."""
    experience: str
    """Selects branding, popular institutions, report and MVS modules (financial, payroll, paystub)
    of a Connect session: `default` for the partner's default, which must be defined, or the GUID of
    another. Without it Connect has no branding and MVS modules do not run."""
    single_use_url: bool
    """Whether the Connect link stops working once a Connect session has ended successfully. A value
    given here overrides the one stored in the `experience` of the same call."""
    from_date: int | str | _datetime.date
    """Where the data of an experience's reports begins: 10-digit epoch seconds (more digits give
    the report's default). Ignored without a report; never passed to Pay Statement Extraction,
    Statement, Verification of Income, VOIE - Payroll and VOIE - Paystub (with TXVerify) reports."""
    report_custom_fields: Sequence[ReportCustomFieldParams | ReportCustomField]
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They are added
    to each report of the experience, to the PDF unless `shown` is `false` (`true` by default), and
    always to the Reseller Billing API."""
    optional_consumer_info: ConsumerInfoParams | ConsumerInfo
    """Social Security number and date of birth of a consumer, passed along when a Connect session
    or a borrower is set up."""


SHAPE = Shape(
    __package__,
    "ConnectEmailParameters",
    {
        "language": "language",
        "partner_id": "partnerId",
        "customer_id": "customerId",
        "consumer_id": "consumerId",
        "redirect_uri": "redirectUri",
        "webhook": "webhook",
        "webhook_content_type": "webhookContentType",
        "webhook_data": "webhookData",
        "webhook_headers": "webhookHeaders",
        "institution_settings": "institutionSettings",
        "email_field": "email",
        "experience": "experience",
        "single_use_url": "singleUseUrl",
        "from_date": "fromDate",
        "report_custom_fields": "reportCustomFields",
        "optional_consumer_info": "optionalConsumerInfo",
    },
    nested={
        "email": (".email_options", "SHAPE"),
        "reportCustomFields": (".report_custom_field", "SHAPE"),
        "optionalConsumerInfo": (".consumer_info", "SHAPE"),
    },
    epochs={
        "fromDate": epoch_seconds,
    },
)
