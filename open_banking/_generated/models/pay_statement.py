"""PayStatement."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class PayStatement(Model):
    """Pay statement to upload for a customer: the Base64 text of a PDF, JPG or PNG file and the
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

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "statement",
        }
    )
