"""InstitutionProductionStatus."""

from __future__ import annotations

from typing import Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class InstitutionProductionStatus(Model):
    """Working state of an institution and of its products: transaction and statement aggregation,
    VOA, VOI, ACH and AHA. Beta data, which can be ignored."""

    overall_status: Literal["online", "offline", "maintenance", "testing", "investigating"] | str
    """Beta data, not needed. Overall state of the institution; known values: `online` (works),
    `offline` (fails and is hidden in the Connect search), `maintenance` (planned work), `testing`
    (unfinished, for selected partners only), `investigating` (new or unstable, under watch)."""
    trans_agg: Literal["online", "investigating", "offline"] | str
    """Beta data; the institution's `status` is what counts. State of Transaction Aggregation there;
    known values: `online` (works), `investigating` (impaired, cause being sought), `offline` (does
    not work)."""
    state_agg: Literal["online", "investigating", "offline"] | str
    """Beta data; the institution's `status` is what counts. State of Statement Aggregation there;
    known values: `online` (works), `investigating` (impaired, cause being sought), `offline` (does
    not work)."""
    voa: Literal["online", "investigating", "offline"] | str
    """Beta data; the institution's `status` is what counts. State of Verification of Assets (VOA)
    there; known values: `online` (works), `investigating` (impaired, cause being sought), `offline`
    (does not work)."""
    voi: Literal["online", "investigating", "offline"] | str
    """Beta data; the institution's `status` is what counts. State of Verification of Income (VOI)
    there; known values: `online` (works), `investigating` (impaired, cause being sought), `offline`
    (does not work)."""
    ach: Literal["online", "investigating", "offline"] | str
    """Beta data; the institution's `status` is what counts. State of ACH there; known values:
    `online` (works), `investigating` (impaired, cause being sought), `offline` (does not work)."""
    aha: Literal["online", "investigating", "offline"] | str
    """Beta data; the institution's `status` is what counts. State of Account History Aggregation
    (AHA) there; known values: `online` (works), `investigating` (impaired, cause being sought),
    `offline` (does not work)."""
