"""ConsentAccessPeriod."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class ConsentAccessPeriod(Model):
    """Period within which the consent lets the customer's data be read; with several institutions,
    the longest of their periods. Customers see it in the consent agreement and in the receipt."""

    start_date: str
    """Point in time, as an ISO 8601 date and time with UTC offset, for instance
    `2022-07-16T06:06:20Z`. Used in data sharing consents."""
    end_date: str
    """Point in time, as an ISO 8601 date and time with UTC offset, for instance
    `2022-07-16T06:06:20Z`. Used in data sharing consents."""
