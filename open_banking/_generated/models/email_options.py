"""EmailOptions."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class EmailOptions(Model):
    """Content and recipient of the email that carries a Connect URL, for one customer or for joint
    borrowers. Repeated in the response."""

    to: str
    """Email address of the customer to whom the Connect link is sent."""
    from_: str | None = None
    """Sender of the Connect email: the name of a person or business, for instance
    `test.lender@test.com`."""
    support_phone: str | None = None
    """Phone number that the email names for help, for instance `800-555-5555`."""
    subject: str | None = None
    """Subject of the email; by default `Verify your Financial Information`."""
    first_name: str | None = None
    """First name by which the email addresses the customer. For joint borrowers it holds both
    names, for instance `Marvin and Jenny`."""
    institution_name: str | None = None
    """Name of the partner's own company, not of a bank."""
    institution_address: str | None = None
    """Postal address of the partner's company, printed at the foot of the email."""
    signature: list[str] | None = None
    """Closing lines of the email, one string for each, for instance name, job title and phone
    number of the sender."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "to",
            "from_",
            "first_name",
            "signature",
        }
    )
