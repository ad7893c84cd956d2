"""ConnectJointBorrowerEmailParameters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .borrower import Borrower
    from .email_options import EmailOptions
    from .report_custom_field import ReportCustomField


@define(kw_only=True, eq=False, repr=False)
class ConnectJointBorrowerEmailParameters(Model):
    """Request body for a Connect email to joint borrowers: both borrowers, how the shared session
    looks and behaves, and the settings of the email itself."""

    language: Literal["es", "fr"] | str | None = None
    """Language of the Connect screens: `es` for Spanish (United States), `fr` for French (Canada).
    Leave it out for English."""
    partner_id: str
    """String of digits that identifies a partner, a company using the API. The developer dashboard
    shows it to the partner, together with the partner secret."""
    borrowers: list[Borrower]
    """Borrowers of a joint loan, primary and joint, each identified by customer ID and consumer ID.
    Used with the MVS modules of Connect, in joint borrower sessions and emails."""
    redirect_uri: str | None = None
    """URL that Connect sends the customer to once finished. Required except where Connect is
    embedded in an iframe or by an SDK; in a web view of a mobile app, an iOS universal link or an
    Android app link."""
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
    institution_settings: dict[str, Any] | None = None
    """Free-form object of advanced options that control which institutions a Connect session
    displays."""
    email: EmailOptions
    """Content and recipient of the email that carries a Connect URL, for one customer or for joint
    borrowers. Repeated in the response."""
    experience: str
    """Selects branding, popular institutions, report and MVS modules (financial, payroll, paystub)
    of a Connect session: `default` for the partner's default, which must be defined, or the GUID of
    another. Without it Connect has no branding and MVS modules do not run."""
    from_date: int | None = None
    """Where the data of an experience's reports begins: 10-digit epoch seconds (more digits give
    the report's default). Ignored without a report; never passed to Pay Statement Extraction,
    Statement, Verification of Income, VOIE - Payroll and VOIE - Paystub (with TXVerify) reports."""
    report_custom_fields: list[ReportCustomField] | None = None
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They are added
    to each report of the experience, to the PDF unless `shown` is `false` (`true` by default), and
    always to the Reseller Billing API."""
    single_use_url: bool | None = None
    """Whether the Connect link stops working once a Connect session has ended successfully. A value
    given here overrides the one stored in the `experience` of the same call."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "borrowers": [Nested("borrower", "Borrower")],
        "email": Nested("email_options", "EmailOptions"),
        "report_custom_fields": [Nested("report_custom_field", "ReportCustomField")],
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "from_date",
        }
    )
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "webhook_data",
            "webhook_headers",
            "email",
        }
    )
