"""ConnectParameters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .consumer_info import ConsumerInfo
    from .report_custom_field import ReportCustomField


@define(kw_only=True, eq=False, repr=False)
class ConnectParameters(Model):
    """Request body for a full Connect URL: whose session it is, how it looks and behaves, where its
    events go, and what its reports need."""

    language: Literal["es", "fr"] | str | None = None
    """Language of the Connect screens: `es` for Spanish (United States), `fr` for French (Canada).
    Leave it out for English."""
    partner_id: str
    """String of digits that identifies a partner, a company using the API. The developer dashboard
    shows it to the partner, together with the partner secret."""
    customer_id: str
    """String of digits that identifies a customer. Assigned when the partner enrolls the
    customer."""
    consumer_id: str | None = None
    """String that identifies a consumer, the record of the person behind a customer. Creating a
    consumer returns it; reports carry it."""
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
    optional_consumer_info: ConsumerInfo | None = None
    """Social Security number and date of birth of a consumer, passed along when a Connect session
    or a borrower is set up."""
    single_use_url: bool | None = None
    """Whether the Connect link stops working once a Connect session has ended successfully. A value
    given here overrides the one stored in the `experience` of the same call."""
    experience: str | None = None
    """Selects branding, popular institutions, report and MVS modules (financial, payroll, paystub)
    of a Connect session: `default` for the partner's default, which must be defined, or the GUID of
    another. Without it Connect has no branding and MVS modules do not run."""
    institution_settings: dict[str, Any] | None = None
    """Free-form object of advanced options that control which institutions a Connect session
    displays."""
    from_date: int | None = None
    """Where the data of an experience's reports begins: 10-digit epoch seconds (more digits give
    the report's default). Ignored without a report; never passed to Pay Statement Extraction,
    Statement, Verification of Income, VOIE - Payroll and VOIE - Paystub (with TXVerify) reports."""
    report_custom_fields: list[ReportCustomField] | None = None
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They are added
    to each report of the experience, to the PDF unless `shown` is `false` (`true` by default), and
    always to the Reseller Billing API."""
    is_hosted_in_mobile_app: bool | None = None
    """Whether Connect runs in a web view or secure container of the partner's mobile app. Needed
    only if the integration does not use the SDK."""
    is_web_view: bool | None = None
    """Whether Connect is shown inside a WebView; if so, `redirect_uri` is required. No longer
    recommended: specify `redirectUrl` through the Connect Web SDK instead."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "optional_consumer_info": Nested("consumer_info", "ConsumerInfo"),
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
        }
    )
