"""PostInstitutionsInstitutionIdLoginFormsRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .service_agreement import ServiceAgreement


@define(kw_only=True, eq=False, repr=False)
class PostInstitutionsInstitutionIdLoginFormsRequest(Model):
    """PostInstitutionsInstitutionIdLoginFormsRequest."""

    language: Literal["en", "en-us", "es", "es-us", "fr", "fr-ca"] | str
    """Language of the login form; known values: `en` (English), `en-us` (US English), `es`
    (Spanish), `es-us` (US Spanish), `fr` (French), `fr-ca` (Canadian French)."""
    customer_id: str
    """String of digits that identifies a customer. Assigned when the partner enrolls the
    customer."""
    configuration_id: str | None = None
    """Identifies a stored configuration of the login flow, a UUID of 36 characters. Login forms and
    OAuth URLs take it as `configuration_id`."""
    service_agreement: ServiceAgreement
    """Record of the customer's consent to the terms and conditions: the language in which they were
    shown, and when they were accepted."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "service_agreement": Nested("service_agreement", "ServiceAgreement"),
    }
