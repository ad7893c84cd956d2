"""What the runtime knows about an operation."""

from __future__ import annotations

from typing import NamedTuple


class Operation(NamedTuple):
    """The facts of one operation, written by the generator."""

    name: str
    """The operation ID in the API document, for instance ``GetCustomer``."""
    method: str
    path: str
    """The path template, with parameters in braces."""
    accept: str = "application/json"
    needs_token: bool = True
    billable: bool = False
    """Each successful call is charged."""
    repeatable: bool = False
    """May be retried even if the request may have reached the API."""
    timeout: float | None = None
    """Seconds, for an operation that takes longer than most."""
    pagination: str | None = None
    """``start`` or ``page`` if the response is a page; the query parameter that selects it."""
    authenticates: bool = False
    """Exchanges the partner's credentials for a token."""
    deprecated: bool = False
    """A call warns that it is deprecated."""
    withdrawn: str | None = None
    """The version of the API that dropped it; the SDK keeps it, deprecated."""

    @property
    def deprecation(self) -> str:
        """What a call of a deprecated operation warns of."""
        if self.withdrawn:
            return f"{self.name} is deprecated: version {self.withdrawn} of the API dropped it"
        return f"{self.name} is deprecated in the API"
