"""The request dictionary of VOIEWithTXVerifyReportConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape
from open_banking._runtime.epoch import epoch_seconds

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Sequence

    from ..models.report_custom_field import ReportCustomField
    from ..models.voie_with_interview_data import VOIEWithInterviewData
    from .report_custom_field import ReportCustomFieldParams
    from .voie_with_interview_data import VOIEWithInterviewDataParams


class VOIEWithTXVerifyReportConstraintsParams(TypedDict, total=False):
    """Request body for a VOIE - Paystub (with TXVerify) report: the pay statements, accounts as a
    space-separated string (all when omitted), start date, minimum confidence of income streams, and
    custom fields."""

    account_ids: str
    """IDs of the accounts a report is to cover, as one space-separated string. When absent, it
    covers all accounts."""
    voie_with_interview_data: VOIEWithInterviewDataParams | VOIEWithInterviewData
    """Pay statements to verify, each with the bank accounts to check, and which of their parts to
    extract, for a VOIE - Paystub (with TXVerify) report. Required by the API."""
    report_custom_fields: Sequence[ReportCustomFieldParams | ReportCustomField]
    """Up to 5 fields of the partner's own to attach to credit decisioning reports. They are added
    to each report of the experience, to the PDF unless `shown` is `false` (`true` by default), and
    always to the Reseller Billing API."""
    from_date: int | str | _datetime.date
    """Start of the period that the report covers, in epoch seconds."""
    income_stream_confidence_minimum: int
    """Lowest confidence score an income stream needs to enter the report; `50` keeps the streams
    that score 50 or more."""


SHAPE = Shape(
    __package__,
    "VOIEWithTXVerifyReportConstraints",
    {
        "account_ids": "accountIds",
        "voie_with_interview_data": "voieWithInterviewData",
        "report_custom_fields": "reportCustomFields",
        "from_date": "fromDate",
        "income_stream_confidence_minimum": "incomeStreamConfidenceMinimum",
    },
    nested={
        "voieWithInterviewData": (".voie_with_interview_data", "SHAPE"),
        "reportCustomFields": (".report_custom_field", "SHAPE"),
    },
    epochs={
        "fromDate": epoch_seconds,
    },
)
