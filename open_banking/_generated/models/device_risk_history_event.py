"""DeviceRiskHistoryEvent."""

from __future__ import annotations

from typing import Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class DeviceRiskHistoryEvent(Model):
    """One kind of risk seen earlier with a device: how often, how severe, when last, and by which
    signals."""

    risk_event: str | None = None
    """Label of the event that the risk is about, for instance `AD` or `ATO`."""
    risk_event_count: int | None = None
    """How many times this kind of risk was found, at least once."""
    risk_level: int | None = None
    """Level of the event, as an integer from 0 to 5."""
    last_event_date: str | None = None
    """Day on which this kind of risk was last found, as an ISO 8601 date (`YYYY-MM-DD`)."""
    risk_signals: (
        list[
            Literal[
                "account_carrier_unknown",
                "account_carrier",
                "account_city_unknown",
                "account_city",
                "account_state_unknown",
                "account_state",
                "account_country_unknown",
                "account_country",
                "account_ip",
                "account_ua",
                "device_velocity",
                "ip_velocity",
                "login_failures",
                "login_velocity",
                "account_velocity",
                "ip_blocklist",
            ]
            | str
        ]
        | None
    ) = None
    """Signals that rules or a machine learning model raised, for information. Known values:
    `account_carrier_unknown`, `account_carrier`, `account_city_unknown`, `account_city`,
    `account_state_unknown`, `account_state`, `account_country_unknown`, `account_country`,
    `account_ip`, `account_ua`, `device_velocity`, `ip_velocity`, `login_failures`,
    `login_velocity`, `account_velocity`, `ip_blocklist`."""
