"""PayrollVOEIncomeRecord."""

from __future__ import annotations

from typing import Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class PayrollVOEIncomeRecord(Model):
    """Income part of an employment in a VOE - Payroll report. It holds the pay frequency alone, as
    these reports leave out amounts."""

    pay_frequency: (
        Literal[
            "Daily",
            "Weekly",
            "Bi-Weekly",
            "Semi-Monthly",
            "Monthly",
            "Quarterly",
            "Semi-Annual",
            "Annual",
            "Every 2.6 wks",
            "Every 4 wks",
            "Every 5.2 wks",
            "Other",
            "Unknown",
        ]
        | str
        | None
    ) = None
    """How often regular pay is issued: `Daily`, `Weekly`, `Bi-Weekly`, `Semi-Monthly`, `Monthly`,
    `Quarterly`, `Semi-Annual`, `Annual`, `Every 2.6 wks`, `Every 4 wks`, `Every 5.2 wks`, `Other`
    or `Unknown`."""
