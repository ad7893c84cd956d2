"""The request dictionary of EmailOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence


class EmailOptionsParams(TypedDict, total=False):
    """Content and recipient of the email that carries a Connect URL, for one customer or for joint
    borrowers. Echoed in the answer."""

    to: str
    """Required by the API."""
    from_field: str
    support_phone: str
    subject: str
    first_name: str
    institution_name: str
    institution_address: str
    signature: Sequence[str]


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
