"""PostInstitutionsInstitutionIdOauthUrlsRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .service_agreement import ServiceAgreement


@define(kw_only=True, eq=False, repr=False)
class PostInstitutionsInstitutionIdOauthUrlsRequest(Model):
    """PostInstitutionsInstitutionIdOauthUrlsRequest."""

    redirect_uri: str
    """URL to call at the end of the OAuth session, from 1 to 1024 characters, for instance
    `https://oauth.example.com/redirect`."""
    customer_id: str
    """String of digits that identifies a customer. Assigned when the partner enrolls the
    customer."""
    configuration_id: str | None = None
    """Identifies a stored configuration of the login flow, a UUID of 36 characters. Login forms and
    OAuth URLs take it as `configuration_id`."""
    service_agreement: ServiceAgreement
    """Record of the customer's consent to the terms and conditions: the language in which they were
    shown, and when they were accepted."""

    _spellings: ClassVar[Mapping[str, str]] = {
        "redirect_uri": "redirectURI",
    }
    _nested: ClassVar[Mapping[str, Any]] = {
        "service_agreement": Nested("service_agreement", "ServiceAgreement"),
    }
