"""The request dictionary of SBCAanalyticsReportData."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from ..models.business_details_request import BusinessDetailsRequest
    from ..models.sbca_params import SBCAParams
    from .business_details_request import BusinessDetailsRequestParams
    from .sbca_params import SBCAParamsParams


class SBCAanalyticsReportDataParams(TypedDict, total=False):
    """What a Small Business Credit Analytics report is generated from: the parameters of the
    metrics and the details of the business."""

    sbca_params: SBCAParamsParams | SBCAParams
    """What a Small Business Credit Analytics report is to show: the kind of metrics, their
    frequency and the merchant's location; and whether the merchant has agreed. Required by the
    API."""
    business_details: BusinessDetailsRequestParams | BusinessDetailsRequest
    """Details of the business that Small Business Credit Analytics are about, as sent with the
    request: name, address, phone number and liability of the owner. Required by the API."""


SHAPE = Shape(
    __package__,
    "SBCAanalyticsReportData",
    {
        "sbca_params": "sbcaParams",
        "business_details": "businessDetails",
    },
    nested={
        "sbcaParams": (".sbca_params", "SHAPE"),
        "businessDetails": (".business_details_request", "SHAPE"),
    },
)
