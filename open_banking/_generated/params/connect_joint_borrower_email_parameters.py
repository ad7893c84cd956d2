"""The request dictionary of ConnectJointBorrowerEmailParameters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

from open_banking._runtime.body import Shape
from open_banking._runtime.epoch import epoch_seconds

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Sequence

    from ..models.borrower import Borrower
    from ..models.email_options import EmailOptions
    from ..models.report_custom_field import ReportCustomField
    from .borrower import BorrowerParams
    from .email_options import EmailOptionsParams
    from .report_custom_field import ReportCustomFieldParams


class ConnectJointBorrowerEmailParametersParams(TypedDict, total=False):
    """Request body for a Connect email to joint borrowers: both borrowers, how the shared session
    looks and behaves, and the settings of the email itself."""

    language: Literal["es", "fr"] | str
    """Language of the Connect screens: `es` for Spanish (United States), `fr` for French (Canada).
    Leave it out for English."""
    partner_id: str
    """String of digits that identifies a partner, a company using the API. The developer dashboard
    shows it to the partner, together with the partner secret. Required by the API."""
    borrowers: Sequence[BorrowerParams | Borrower]
    """Borrowers of a joint loan, primary and joint, each identified by customer ID and consumer ID.
    Used with the MVS modules of Connect, in joint borrower sessions and emails. Required by the
    API."""
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
    another. Without it Connect has no branding and MVS modules do not run. Required by the API."""
    from_date: int | str | _datetime.date
    """Where the data of an experience's reports begins: 10-digit epoch seconds (more digits give
    the report's default). Ignored without a report; never passed to Pay Statement Extraction,
    Statement, Verification of Income, VOIE - Payroll and VOIE - Paystub (with TXVerify) reports."""
    report_custom_fields: Sequence[ReportCustomFieldParams | ReportCustomField]
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They are added
    to each report of the experience, to the PDF unless `shown` is `false` (`true` by default), and
    always to the Reseller Billing API."""
    single_use_url: bool
    """Whether the Connect link stops working once a Connect session has ended successfully. A value
    given here overrides the one stored in the `experience` of the same call."""


SHAPE = Shape(
    __package__,
    "ConnectJointBorrowerEmailParameters",
    {
        "language": "language",
        "partner_id": "partnerId",
        "borrowers": "borrowers",
        "redirect_uri": "redirectUri",
        "webhook": "webhook",
        "webhook_content_type": "webhookContentType",
        "webhook_data": "webhookData",
        "webhook_headers": "webhookHeaders",
        "institution_settings": "institutionSettings",
        "email_field": "email",
        "experience": "experience",
        "from_date": "fromDate",
        "report_custom_fields": "reportCustomFields",
        "single_use_url": "singleUseUrl",
    },
    nested={
        "borrowers": (".borrower", "SHAPE"),
        "email": (".email_options", "SHAPE"),
        "reportCustomFields": (".report_custom_field", "SHAPE"),
    },
    epochs={
        "fromDate": epoch_seconds,
    },
)
