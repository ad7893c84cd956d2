"""SBCAanalyticsReportData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .business_details_request import BusinessDetailsRequest
    from .sbca_params import SBCAParams


@define(kw_only=True, eq=False, repr=False)
class SBCAanalyticsReportData(Model):
    """What a Small Business Credit Analytics report is generated from: the parameters of the
    metrics and the details of the business."""

    sbca_params: SBCAParams
    """What a Small Business Credit Analytics report is to show: the kind of metrics, their
    frequency and the merchant's location; and whether the merchant has agreed."""
    business_details: BusinessDetailsRequest
    """Details of the business that Small Business Credit Analytics are about, as sent with the
    request: name, address, phone number and liability of the owner."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "sbca_params": Nested("sbca_params", "SBCAParams"),
        "business_details": Nested("business_details_request", "BusinessDetailsRequest"),
    }
