"""The request dictionary of VOIEWithInterviewData."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.tx_verify_interview import TxVerifyInterview
    from .tx_verify_interview import TxVerifyInterviewParams


class VOIEWithInterviewDataParams(TypedDict, total=False):
    """Pay statements to verify, each with the bank accounts to check, and which of their parts to
    extract, for a VOIE - Paystub (with TXVerify) report."""

    tx_verify_interview: Sequence[TxVerifyInterviewParams | TxVerifyInterview]
    """Pay statements to verify, each paired with the bank accounts to check it against. Required by
    the API."""
    extract_earnings: bool
    """Whether earnings are read from every pay statement of the report. `true` by default."""
    extract_deductions: bool
    """Whether deductions are read from every pay statement of the report. `false` by default."""
    extract_direct_deposit: bool
    """Whether direct deposits are read from every pay statement of the report. `true` by
    default."""


SHAPE = Shape(
    __package__,
    "VOIEWithInterviewData",
    {
        "tx_verify_interview": "txVerifyInterview",
        "extract_earnings": "extractEarnings",
        "extract_deductions": "extractDeductions",
        "extract_direct_deposit": "extractDirectDeposit",
    },
    nested={
        "txVerifyInterview": (".tx_verify_interview", "SHAPE"),
    },
)
