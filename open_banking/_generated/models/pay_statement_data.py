"""PayStatementData."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class PayStatementData(Model):
    """Selects the stored pay statements that a Pay Statement Extraction report reads, and which
    parts of them it extracts."""

    asset_ids: list[str]
    """Asset IDs of the stored pay statements that the report is made from."""
    extract_earnings: bool | None = None
    """Whether earnings are read from every pay statement of the report. Defaults to `true`."""
    extract_deductions: bool | None = None
    """Whether deductions are read from every pay statement of the report. Defaults to `false`."""
    extract_direct_deposit: bool | None = None
    """Whether direct deposits are read from every pay statement of the report. Defaults to
    `true`."""

    _fields: ClassVar[Mapping[str, str]] = {
        "asset_ids": "assetIds",
        "extract_earnings": "extractEarnings",
        "extract_deductions": "extractDeductions",
        "extract_direct_deposit": "extractDirectDeposit",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> PayStatementData:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.asset_ids = get("assetIds")
        self.extract_earnings = get("extractEarnings")
        self.extract_deductions = get("extractDeductions")
        self.extract_direct_deposit = get("extractDirectDeposit")
        return self
