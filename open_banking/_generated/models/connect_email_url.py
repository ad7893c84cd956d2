"""ConnectEmailUrl."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .email_options import EmailOptions


@define(kw_only=True, eq=False, repr=False)
class ConnectEmailUrl(Model):
    """Response to a sent Connect email, for one customer or for joint borrowers: the Connect URL
    and the email settings that applied."""

    link: str
    """URL that opens a Connect session; the session's parameters and a signature are in its query
    string."""
    email_config: EmailOptions
    """Content and recipient of the email that carries a Connect URL, for one customer or for joint
    borrowers. Repeated in the response."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "email_config": Nested("email_options", "EmailOptions"),
    }
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "link",
        }
    )
