"""VOIEWithInterviewData."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .tx_verify_interview import TxVerifyInterview

_tx_verify_interview_model: Deferred[TxVerifyInterview] = Deferred(
    __package__, ".tx_verify_interview", "TxVerifyInterview"
)


@define(kw_only=True, eq=False, repr=False)
class VOIEWithInterviewData(Model):
    """Pay statements to verify, each with the bank accounts to check, and which of their parts to
    extract, for a VOIE - Paystub (with TXVerify) report."""

    tx_verify_interview: list[TxVerifyInterview]
    """Pay statements to verify, each paired with the bank accounts to check it against."""
    extract_earnings: bool | None = None
    """Whether earnings are read from every pay statement of the report. Defaults to `true`."""
    extract_deductions: bool | None = None
    """Whether deductions are read from every pay statement of the report. Defaults to `false`."""
    extract_direct_deposit: bool | None = None
    """Whether direct deposits are read from every pay statement of the report. Defaults to
    `true`."""

    _fields: ClassVar[Mapping[str, str]] = {
        "tx_verify_interview": "txVerifyInterview",
        "extract_earnings": "extractEarnings",
        "extract_deductions": "extractDeductions",
        "extract_direct_deposit": "extractDirectDeposit",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> VOIEWithInterviewData:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("txVerifyInterview")
        self.tx_verify_interview = (
            [_tx_verify_interview_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        self.extract_earnings = get("extractEarnings")
        self.extract_deductions = get("extractDeductions")
        self.extract_direct_deposit = get("extractDirectDeposit")
        return self
