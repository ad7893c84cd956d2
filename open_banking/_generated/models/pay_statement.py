"""PayStatement."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class PayStatement(Model):
    """A pay statement to upload for a customer: the Base64 text of a PDF, JPG or PNG file and the
    label under which data is extracted from it."""

    label: str
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

    @classmethod
    def from_dict(cls, source: JsonObject) -> PayStatement:
        """Read a JSON object. Never raises over what is in it; keeps ``source`` to know what came."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.label = get("label")
        self.statement = get("statement")
        return self
