"""A customer's consents: whose data the partner may read, at which institutions, and since when."""

from __future__ import annotations

from attrs import Factory, define

from ..message import Json  # cattrs reads the annotations


@define
class Arrangement:
    """The part of a consent that is about one institution login."""

    login_id: int
    institution_id: int
    created: int
    """Epoch seconds; when the login became part of the consent."""
    start: int
    """Epoch seconds; when the customer consented, last of all."""
    updated: int
    """Epoch seconds; when its status changed."""
    updated_by: str
    """``CUSTOMER`` or ``PARTNER``."""
    revoked: bool = False
    accounts: list[Json] = Factory(list[Json])
    """What the customer shared, as the API's receipts show accounts, but for the status."""


@define
class Consent:
    """A consent with its receipt."""

    id: str
    """The ``consentReceiptId``, a UUID."""
    customer_id: str
    created: int
    """Epoch seconds."""
    updated: int
    """Epoch seconds; when anything in it changed."""
    application_id: str | None = None
    version: int = 1
    """Counts the changes."""
    arrangements: dict[int, Arrangement] = Factory(dict[int, Arrangement])
    """By institution login."""

    @property
    def is_active(self) -> bool:
        """Whether the partner may read the data behind any of the logins."""
        return any(not each.revoked for each in self.arrangements.values())
