"""The request dictionary of VOIEWithStatementData."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence


class VOIEWithStatementDataParams(TypedDict, total=False):
    """Asset IDs of the stored pay statements that make up a VOIE - Paystub report, and which of
    their parts to extract."""

    asset_ids: Sequence[str]
    """Asset IDs of the stored pay statements that the report is made from. Required by the API."""
    extract_earnings: bool
    """Whether earnings are read from every pay statement of the report. `true` by default."""
    extract_deductions: bool
    """Whether deductions are read from every pay statement of the report. `false` by default."""
    extract_direct_deposit: bool
    """Whether direct deposits are read from every pay statement of the report. `true` by
    default."""


SHAPE = Shape(
    __package__,
    "VOIEWithStatementData",
    {
        "asset_ids": "assetIds",
        "extract_earnings": "extractEarnings",
        "extract_deductions": "extractDeductions",
        "extract_direct_deposit": "extractDirectDeposit",
    },
)
