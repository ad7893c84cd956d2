"""VOIEWithInterviewData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .tx_verify_interview import TxVerifyInterview


@define(kw_only=True, eq=False, repr=False)
class VOIEWithInterviewData(Model):
    """Pay statements to verify, each with the bank accounts to check, and which of their parts to
    extract, for a VOIE - Paystub (with TXVerify) report."""

    tx_verify_interview: list[TxVerifyInterview]
    """Pay statements to verify, each paired with the bank accounts to check it against."""
    extract_earnings: bool | None = None
    """Whether earnings are read from every pay statement of the report. `true` by default."""
    extract_deductions: bool | None = None
    """Whether deductions are read from every pay statement of the report. `false` by default."""
    extract_direct_deposit: bool | None = None
    """Whether direct deposits are read from every pay statement of the report. `true` by
    default."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "tx_verify_interview": [Nested("tx_verify_interview", "TxVerifyInterview")],
    }
