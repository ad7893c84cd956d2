"""ConsentErrorMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping


@define(kw_only=True, eq=False, repr=False)
class ConsentErrorMessage(Model):
    """Error body of the calls for data sharing consents. Only the code is always present."""

    title: str | None = None
    """Short heading for the error, for instance `Connecting accounts error`."""
    status: str | None = None
    """Status code that comes with the error, as a string, for instance `403`."""
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
    """String of digits that identifies the account an error is about."""
    code: int | str
    """Code of the error, a number or the same digits as a string."""

    _spellings: ClassVar[Mapping[str, str]] = {
        "user_message": "user_message",
    }
