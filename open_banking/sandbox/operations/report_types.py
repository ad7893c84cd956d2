"""The types of reports: what each operation that generates one has in ``type``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..message import Json, invalid

if TYPE_CHECKING:
    from ..call import Call

TYPES = {
    "GenerateVOAReport": "voa",
    "GenerateVOAWithIncomeReport": "voaHistory",
    "GeneratePrequalificationCRAReport": "preQualVoa",
    "GeneratePrequalificationNonCRAReport": "assetSummary",
    "GenerateVOIReport": "voi",
    "GenerateVOEPayrollReport": "voePayroll",
    "GenerateVOETransactionsReport": "voeTransactions",
    "GeneratePayStatementReport": "paystatement",
    "GenerateVOIEPaystubWithTXVerifyReport": "voieTxVerify",
    "GenerateVOIEPaystubReport": "voieTxVerify",
    "RefreshVOIEPayrollReport": "voiePayroll",
    "GenerateStatementReport": "statement",
    "GenerateTransactionsReport": "transactions",
    "GenerateBalanceAnalyticsReport": "bar",
    "GenerateCashflowAnalyticsReport": "cfr",
    "GenerateCashFlowBusinessReport": "cfrb",
    "GenerateCashFlowPersonalReport": "cfrp",
    "GeneratePaymentRiskInsightsReport": "pri",
    "GeneratePaymentHistoryReport": "phr",
    "GenerateForesightAnalyticsNonCraReport": "farpbfnoncra",
    "GenerateForesightAnalyticsFirstThirdPartyNonCraReport": "farpbfnoncra",
}
"""By operationId; of the analytics the beginning, as the request has the rest."""

_FORESIGHT = "farpbfnoncra"
# Of these, the API says in words what is missing.
_FLAGGED = "pri"


def type_of(call: Call) -> str:
    """The ``type`` of the report that a call asks for.

    Raises:
        RefusedError: It is about something else than a person or a business, or lacks a purpose that it needs.
    """
    kind = TYPES[call.operation.id]
    user = user_of(call)
    if not user:
        return kind
    if kind == _FORESIGHT:
        if user != "personal":
            raise invalid(f"userType takes personal, not {user}")
        return kind
    if user not in {"personal", "business"}:
        raise invalid("userType takes personal or business")
    data: Json = call.body.get("analyticsReportData", {})
    if kind == _FLAGGED and "forCraPurpose" not in data:
        raise invalid("CRA Flag is missing: analyticsReportData.forCraPurpose takes true or false")
    if user == "business" and data.get("forFtcPurpose", False):
        rules = "ftc"
    elif not data.get("forCraPurpose", False):
        rules = "noncra"
    # A business whose owner is not liable for the loan is no matter of consumer reporting.
    elif user == "business" and not data.get("applicantIsPersonalGuarantor", False):
        rules = "ftc"
    else:
        rules = "cra"
    return f"{kind}{user[0]}{rules}"


def user_of(call: Call) -> str:
    """The subject of analytics, from the path; empty for other reports."""
    *_, named = call.operation.path.partition("/userTypes/")
    return call.path.get("userType", named).lower()


def is_for_consumer_reporting(kind: str) -> bool:
    """Whether reports of a type are made under the rules of the FCRA, so that another partner may ask for them."""
    return kind not in {"assetSummary", "txnNonCra"} and not kind.endswith(("noncra", "ftc"))
