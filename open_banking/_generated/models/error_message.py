"""ErrorMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping


@define(kw_only=True, eq=False, repr=False)
class ErrorMessage(Model):
    """Body of most error responses, and an entry in the `errors` of a report acknowledgement. Only
    the code is always present; it may be a number or a string."""

    tags: str | None = None
    """Categories of the error, as one text, for instance `AGG`."""
    status: str | None = None
    """Status code that comes with the error, as a string, for instance `403`."""
    title: str | None = None
    """Short heading for the error, for instance `Connecting accounts error`."""
    level: str | None = None
    """Severity of the problem, for instance `error`."""
    message: str | None = None
    """Text that says what went wrong; the code identifies the error for programs."""
    user_message: str | None = None
    """Additional explanation of the error, beyond what `message` says."""
    asset_id: str | None = None
    """Identifies a stored file, such as a pay statement or a bank statement. Issued in a Connect
    session or when a pay statement is uploaded."""
    account_id: str | None = None
    """Identifies one account of a customer; a string of digits that Finicity assigns when the
    account is added."""
    external_transaction_id: str | None = None
    """ID of the transaction in the partner's own systems, 1 to 100 characters, by which the error
    can be traced to it."""
    code: int | str
    """Code of the error, a number or the same digits as a string."""

    _spellings: ClassVar[Mapping[str, str]] = {
        "user_message": "user_message",
    }
