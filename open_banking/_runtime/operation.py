"""What the API document says of an operation, as far as the runtime must know it."""

from __future__ import annotations

from typing import NamedTuple


class Operation(NamedTuple):
    """The facts of one operation, written by the generator."""

    name: str
    """The operation's id in the API document, ``GetCustomer`` for instance."""
    method: str
    path: str
    """The path template, its parameters in braces."""
    accept: str = "application/json"
    needs_token: bool = True
    billable: bool = False
    """Each success is charged."""
    repeatable: bool = False
    """May be sent again though it may have reached the server."""
    timeout: float | None = None
    """Seconds that the API may take, where it takes longer than most."""
    pagination: str | None = None
    """``start`` or ``page``, where the answer is one page of many."""
    authenticates: bool = False
    """Exchanges the partner's credentials for a token."""
