"""CustomerAccountMultipleStatement."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class CustomerAccountMultipleStatement(Model):
    """One bank statement of an account with the asset ID of its file or, where it could not be
    produced, an error code and message."""

    id: str | None = None
    """Identifies a stored file, such as a pay statement or a bank statement. Issued in a Connect
    session or when a pay statement is uploaded."""
    description: str | None = None
    """Period that a bank statement covers, written as a range of dates."""
    as_of_date: int
    """Time as of which the record holds, in epoch seconds."""
    document_date: str | None = None
    """Day on which the institution's bank statement was generated, as a string."""
    index: str
    """Position of a bank statement among those of the account, sent as a string from `1` to
    `24`."""
    code: str | None = None
    """Error code, as a string, if the statement could not be generated, for instance `960`. Absent
    otherwise."""
    message: str | None = None
    """Reason in words why the statement could not be generated. Absent otherwise."""

    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "as_of_date",
        }
    )
