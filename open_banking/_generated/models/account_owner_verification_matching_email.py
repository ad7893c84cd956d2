"""AccountOwnerVerificationMatchingEmail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .email_scores import EmailScores


@define(kw_only=True, eq=False, repr=False)
class AccountOwnerVerificationMatchingEmail(Model):
    """One email address of an account owner, with its kind, whether it is the main one, and how
    well it matches the request."""

    is_primary: bool | None = None
    """Whether this is the account owner's main email address."""
    email: str | None = None
    """Email address of a person, a business or an institution, for instance
    `myname@mycompany.com`."""
    email_type: Literal["Personal", "Business"] | str | None = None
    """What the account owner uses the email address for: `Personal` or `Business`."""
    email_scores: EmailScores | None = None
    """How well the email address in the request matches an account owner's at the institution, from
    0 to 100."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "email_scores": Nested("email_scores", "EmailScores"),
    }
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "email",
        }
    )
