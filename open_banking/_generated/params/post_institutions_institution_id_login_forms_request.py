"""The request dictionary of PostInstitutionsInstitutionIdLoginFormsRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from ..models.service_agreement import ServiceAgreement
    from .service_agreement import ServiceAgreementParams


class PostInstitutionsInstitutionIdLoginFormsRequestParams(TypedDict, total=False):
    """PostInstitutionsInstitutionIdLoginFormsRequest."""

    language: Literal["en", "en-us", "es", "es-us", "fr", "fr-ca"] | str
    """Language of the login form; known values: `en` (English), `en-us` (US English), `es`
    (Spanish), `es-us` (US Spanish), `fr` (French), `fr-ca` (Canadian French). Required by the
    API."""
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
    "PostInstitutionsInstitutionIdLoginFormsRequest",
    {
        "language": "language",
        "customer_id": "customerId",
        "configuration_id": "configurationId",
        "service_agreement": "serviceAgreement",
    },
    nested={
        "serviceAgreement": (".service_agreement", "SHAPE"),
    },
)
