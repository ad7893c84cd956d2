"""FixConnectParameters."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class FixConnectParameters(Model):
    """Request body for a Connect Fix URL, with which a customer repairs one institution login:
    whose login it is and how the session looks and behaves."""

    language: Literal["es", "fr"] | str | None = None
    """Language of the Connect screens: `es` for Spanish (United States), `fr` for French (Canada).
    Leave it out for English."""
    partner_id: str
    """String of digits that identifies a partner, a company using the API. The developer dashboard
    shows it to the partner, together with the partner secret."""
    customer_id: str
    """String of digits that identifies a customer. Assigned when the partner enrolls the
    customer."""
    institution_login_id: str
    """String of digits that identifies an institution login, one set of a customer's credentials at
    one institution. Account records carry it."""
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
    experience: str | None = None
    """Selects branding, popular institutions, report and MVS modules (financial, payroll, paystub)
    of a Connect session: `default` for the partner's default, which must be defined, or the GUID of
    another. Without it Connect has no branding and MVS modules do not run."""
    single_use_url: bool | None = None
    """Whether the Connect link stops working once a Connect session has ended successfully. A value
    given here overrides the one stored in the `experience` of the same call."""
    is_hosted_in_mobile_app: bool | None = None
    """Whether Connect runs in a web view or secure container of the partner's mobile app. Needed
    only if the integration does not use the SDK."""
    is_web_view: bool | None = None
    """Whether Connect is shown inside a WebView; if so, `redirect_uri` is required. No longer
    recommended: specify `redirectUrl` through the Connect Web SDK instead."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "webhook_data",
            "webhook_headers",
        }
    )
