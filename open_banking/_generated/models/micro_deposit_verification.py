"""MicroDepositVerification."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class MicroDepositVerification(Model):
    """Request body for the verification of microdeposits: the amounts that the customer found, to
    be compared with those sent."""

    amounts: list[float]
    """Amounts to be checked, in US dollars, for instance `0.12` and `0.15`; each is below one
    dollar."""
