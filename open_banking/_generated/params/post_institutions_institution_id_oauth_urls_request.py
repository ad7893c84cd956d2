"""The request dictionary of PostInstitutionsInstitutionIdOauthUrlsRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from ..models.service_agreement import ServiceAgreement
    from .service_agreement import ServiceAgreementParams


class PostInstitutionsInstitutionIdOauthUrlsRequestParams(TypedDict, total=False):
    """PostInstitutionsInstitutionIdOauthUrlsRequest."""

    redirect_uri: str
    """URL to call at the end of the OAuth session, from 1 to 1024 characters, for instance
    `https://oauth.example.com/redirect`. Required by the API."""
    customer_id: str
    """String of digits that identifies a customer. Assigned when the partner enrolls the customer.
    Required by the API."""
    configuration_id: str
    """Identifies a stored configuration of the login flow, a UUID of 36 characters. Login forms and
    OAuth URLs take it as `configuration_id`."""
    service_agreement: ServiceAgreementParams | ServiceAgreement
    """Record of the customer's consent to the terms and conditions: the language in which they were
    shown, and when they were accepted. Required by the API."""


SHAPE = Shape(
    __package__,
    "PostInstitutionsInstitutionIdOauthUrlsRequest",
    {
        "redirect_uri": "redirectURI",
        "customer_id": "customerId",
        "configuration_id": "configurationId",
        "service_agreement": "serviceAgreement",
    },
    nested={
        "serviceAgreement": (".service_agreement", "SHAPE"),
    },
)
