"""VOIEWithStatementData."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class VOIEWithStatementData(Model):
    """Asset IDs of the stored pay statements that make up a VOIE - Paystub report, and which of
    their parts to extract."""

    asset_ids: list[str]
    """Asset IDs of the stored pay statements that the report is made from."""
    extract_earnings: bool | None = None
    """Whether earnings are read from every pay statement of the report. `true` by default."""
    extract_deductions: bool | None = None
    """Whether deductions are read from every pay statement of the report. `false` by default."""
    extract_direct_deposit: bool | None = None
    """Whether direct deposits are read from every pay statement of the report. `true` by
    default."""
