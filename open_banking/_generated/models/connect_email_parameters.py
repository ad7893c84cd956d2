"""ConnectEmailParameters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .consumer_info import ConsumerInfo
    from .email_options import EmailOptions
    from .report_custom_field import ReportCustomField

_consumer_info_model: Deferred[ConsumerInfo] = Deferred(__package__, ".consumer_info", "ConsumerInfo")
_email_options_model: Deferred[EmailOptions] = Deferred(__package__, ".email_options", "EmailOptions")
_report_custom_field_model: Deferred[ReportCustomField] = Deferred(
    __package__, ".report_custom_field", "ReportCustomField"
)


@define(kw_only=True, eq=False, repr=False)
class ConnectEmailParameters(Model):
    """What to send to have Connect mailed to a customer: whose session it is, how it looks and
    behaves, and the settings of the email itself."""

    language: Literal["es", "fr"] | str | None = None
    """Language of the Connect screens: `es` for Spanish (United States), `fr` for French (Canada).
    Leave it out for English."""
    partner_id: str
    """String of digits that identifies a partner, a company using the API. The Developer Dashboard
    shows it to the partner, together with the partner secret."""
    customer_id: str
    """String of digits that identifies a customer. Assigned when the partner enrolls the
    customer."""
    consumer_id: str
    """String that identifies a consumer, the record of the person behind a customer. Creating a
    consumer returns it; reports carry it."""
    redirect_uri: str | None = None
    """URL that Connect sends the customer to once finished. Required except where Connect is
    embedded in an iframe."""
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
    borrowers. Echoed in the answer."""
    experience: str | None = None
    """Selects branding, popular institutions, report and MVS modules (financial, payroll, paystub)
    of a Connect session: `default` for the partner's default, which must be defined, or the GUID of
    another. Without it Connect has no branding and MVS modules do not run."""
    single_use_url: bool | None = None
    """Whether the Connect link stops working once a Connect session has ended successfully. A value
    given here wins over the one stored in the `experience` of the same call."""
    from_date: int | None = None
    """Where the data of an experience's reports begins: 10-digit epoch seconds (more digits give
    the report's default). Ignored without a report; never passed to Pay Statement Extraction,
    Statement, Verification of Income, VOIE - Payroll and VOIE - Paystub (with TXVerify) reports."""
    report_custom_fields: list[ReportCustomField] | None = None
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They go into
    each report of the experience, into the PDF unless `shown` is false (the default is true), and
    always into the Reseller Billing API."""
    optional_consumer_info: ConsumerInfo | None = None
    """Social Security number and birth date of a consumer, passed along when a Connect session or a
    borrower is set up."""

    _fields: ClassVar[Mapping[str, str]] = {
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
        "email": "email",
        "experience": "experience",
        "single_use_url": "singleUseUrl",
        "from_date": "fromDate",
        "report_custom_fields": "reportCustomFields",
        "optional_consumer_info": "optionalConsumerInfo",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "webhook_data",
            "webhook_headers",
            "email",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> ConnectEmailParameters:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.language = get("language")
        self.partner_id = get("partnerId")
        self.customer_id = get("customerId")
        self.consumer_id = get("consumerId")
        self.redirect_uri = get("redirectUri")
        self.webhook = get("webhook")
        self.webhook_content_type = get("webhookContentType")
        self.webhook_data = get("webhookData")
        self.webhook_headers = get("webhookHeaders")
        self.institution_settings = get("institutionSettings")
        v = get("email")
        self.email = _email_options_model.from_dict(v) if v.__class__ is dict else v
        self.experience = get("experience")
        self.single_use_url = get("singleUseUrl")
        self.from_date = get("fromDate")
        v = get("reportCustomFields")
        self.report_custom_fields = (
            [_report_custom_field_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        v = get("optionalConsumerInfo")
        self.optional_consumer_info = _consumer_info_model.from_dict(v) if v.__class__ is dict else v
        return self
