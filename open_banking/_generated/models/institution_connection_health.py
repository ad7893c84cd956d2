"""InstitutionConnectionHealth."""

from __future__ import annotations

from typing import Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class InstitutionConnectionHealth(Model):
    """Health of the connection to an institution, overall and by feature: a state in words and a
    success rate in percent."""

    overall_health: Literal["Healthy", "Degraded", "Unhealthy", "Insufficient Data"] | str | None = None
    """State of the connection to the institution as a whole; known values: `Healthy`, `Degraded`,
    `Unhealthy`, `Insufficient Data`."""
    overall_success_rate: int | None = None
    """Share of successes across all features of the connection, in percent (0 to 100)."""
    durability: int | None = None
    """Measure of how durable the connection is, as an integer; unit and range are not
    documented."""
    account_linking_health: Literal["Healthy", "Degraded", "Down", "Insufficient Data"] | str | None = None
    """State of account linking at the institution; known values: `Healthy`, `Degraded`, `Down`,
    `Insufficient Data`."""
    account_linking_success_rate: int | None = None
    """Share of successes in account linking at the institution, in percent (0 to 100)."""
    trans_agg_health: Literal["Healthy", "Degraded", "Down", "Insufficient Data"] | str | None = None
    """State of transaction aggregation at the institution; known values: `Healthy`, `Degraded`,
    `Down`, `Insufficient Data`."""
    trans_agg_success_rate: int | None = None
    """Share of successes in transaction aggregation at the institution, in percent (0 to 100)."""
    account_owner_health: Literal["Healthy", "Degraded", "Down", "Insufficient Data"] | str | None = None
    """State of account owner retrieval at the institution; known values: `Healthy`, `Degraded`,
    `Down`, `Insufficient Data`."""
    account_owner_success_rate: int | None = None
    """Share of successes in account owner retrieval at the institution, in percent (0 to 100)."""
    ach_health: Literal["Healthy", "Degraded", "Down", "Insufficient Data"] | str | None = None
    """State of ACH detail retrieval at the institution; known values: `Healthy`, `Degraded`,
    `Down`, `Insufficient Data`."""
    ach_success_rate: int | None = None
    """Share of successes in ACH detail retrieval at the institution, in percent (0 to 100)."""
    avail_balance_health: Literal["Healthy", "Degraded", "Down", "Insufficient Data"] | str | None = None
    """State of available balance retrieval at the institution; known values: `Healthy`, `Degraded`,
    `Down`, `Insufficient Data`."""
    avail_balance_success_rate: int | None = None
    """Share of successes in available balance retrieval at the institution, in percent (0 to
    100)."""
    state_agg_health: Literal["Healthy", "Degraded", "Down", "Insufficient Data"] | str | None = None
    """State of statement aggregation at the institution; known values: `Healthy`, `Degraded`,
    `Down`, `Insufficient Data`."""
    state_agg_success_rate: int | None = None
    """Share of successes in statement aggregation at the institution, in percent (0 to 100)."""
