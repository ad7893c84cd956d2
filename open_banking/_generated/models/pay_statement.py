"""PayStatement."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class PayStatement(Model):
    """A pay statement to upload for a customer: the Base64 text of a PDF, JPG or PNG file and the
    label under which data is extracted from it."""

    label: (
        Literal[
            "lastPayPeriod",
            "lastPayPeriodMinusOne",
            "lastPayPeriodMinusTwo",
            "earliestPayPeriod",
            "previousYearLastPayPeriod",
            "previousYear2LastPayPeriod",
        ]
        | str
    )
    """Which statement it is, needed for data extraction: `lastPayPeriod` (newest; default for VOIE
    - Paystub), `lastPayPeriodMinusOne`, `lastPayPeriodMinusTwo`, `earliestPayPeriod`,
    `previousYearLastPayPeriod` (end of last year) or `previousYear2LastPayPeriod` (the year before
    that)."""
    statement: str
    """File of the pay statement, a PDF, JPG or PNG, as Base64 text."""

    _fields: ClassVar[Mapping[str, str]] = {
        "label": "label",
        "statement": "statement",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "statement",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> PayStatement:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.label = get("label")
        self.statement = get("statement")
        return self
