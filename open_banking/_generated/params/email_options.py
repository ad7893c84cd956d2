"""The request dictionary of EmailOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence


class EmailOptionsParams(TypedDict, total=False):
    """Content and recipient of the email that carries a Connect URL, for one customer or for joint
    borrowers. Repeated in the response."""

    to: str
    """Email address of the customer to whom the Connect link is sent. Required by the API."""
    from_field: str
    """Sender of the Connect email: the name of a person or business, for instance
    `test.lender@test.com`."""
    support_phone: str
    """Phone number that the email names for help, for instance `800-555-5555`."""
    subject: str
    """Subject of the email; by default `Verify your Financial Information`."""
    first_name: str
    """First name by which the email addresses the customer. For joint borrowers it holds both
    names, for instance `Marvin and Jenny`."""
    institution_name: str
    """Name of the partner's own company, not of a bank."""
    institution_address: str
    """Postal address of the partner's company, printed at the foot of the email."""
    signature: Sequence[str]
    """Closing lines of the email, one string for each, for instance name, job title and phone
    number of the sender."""


SHAPE = Shape(
    __package__,
    "EmailOptions",
    {
        "to": "to",
        "from_field": "from",
        "support_phone": "supportPhone",
        "subject": "subject",
        "first_name": "firstName",
        "institution_name": "institutionName",
        "institution_address": "institutionAddress",
        "signature": "signature",
    },
)
