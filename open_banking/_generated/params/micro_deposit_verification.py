"""The request dictionary of MicroDepositVerification."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence


class MicroDepositVerificationParams(TypedDict, total=False):
    """Request body for the verification of microdeposits: the amounts that the customer found, to
    be compared with those sent."""

    amounts: Sequence[float]
    """Amounts to be checked, in US dollars, for instance `0.12` and `0.15`; each is below one
    dollar. Required by the API."""


SHAPE = Shape(
    __package__,
    "MicroDepositVerification",
    {
        "amounts": "amounts",
    },
)
