"""DeviceInsightEvent."""

from __future__ import annotations

from typing import Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class DeviceInsightEvent(Model):
    """One insight into a device: a label, a level, and the signals that led to it."""

    insight_event: str | None = None
    """Label of the event that the insight is about, for instance `AD`."""
    insight_level: int | None = None
    """Level of the event, as an integer from 0 to 5."""
    insight_signals: (
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
