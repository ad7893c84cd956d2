"""AccountOwnerVerificationPhone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .phone_scores import PhoneScores


@define(kw_only=True, eq=False, repr=False)
class AccountOwnerVerificationPhone(Model):
    """One phone number of an account owner, with its country and kind, and how well it matches the
    request."""

    type: Literal["HOME", "BUSINESS", "CELL", "FAX"] | str | None = None
    """Kind of phone at which an account owner is reached: `HOME`, `BUSINESS`, `CELL` or `FAX`."""
    country: str | None = None
    """International calling code of a phone number, following ITU-T E.123 and E.164, for instance
    `61`. At most 3 characters."""
    phone: str | None = None
    """Phone number of a customer, consumer, account holder, end user or institution, at most 15
    characters, for instance `1-801-984-4200`."""
    phone_scores: PhoneScores | None = None
    """How well the phone number in the request matches an account owner's at the institution, from
    0 to 100."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "phone_scores": Nested("phone_scores", "PhoneScores"),
    }
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "phone",
        }
    )
