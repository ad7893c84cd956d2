"""UnauthorizedReturnRiskResult."""

from __future__ import annotations

from typing import Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class UnauthorizedReturnRiskResult(Model):
    """Successful prediction of an unauthorized return: the score and its risk level."""

    score: int
    """Score from 0 to 100 for the risk that the payment is returned as unauthorized; the higher it
    is, the lower the risk."""
    indicator: Literal["Low Risk", "Medium Risk", "High Risk"] | str
    """Risk level that follows from `score`; known values: `Low Risk`, `Medium Risk`,
    `High Risk`."""
