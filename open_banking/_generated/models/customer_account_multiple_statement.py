"""CustomerAccountMultipleStatement."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class CustomerAccountMultipleStatement(Model):
    """One bank statement of an account with the asset id of its file or, where it could not be
    produced, an error code and message."""

    id: str | None = None
    """Identifies a stored file, such as a pay statement or a bank statement. Issued in a Connect
    session or when a pay statement is uploaded."""
    description: str | None = None
    """Period that a bank statement covers, written as a range of dates."""
    as_of_date: int
    """Moment as of which the record holds, in epoch seconds."""
    document_date: str | None = None
    """Day on which the institution's bank statement was generated, as a string."""
    index: str
    """Position of a bank statement among those of the account, sent as a string from `1` to
    `24`."""
    code: str | None = None
    """Error code, as text, if the statement could not be generated, for instance `960`. Missing
    otherwise."""
    message: str | None = None
    """Reason in words why the statement could not be generated. Missing otherwise."""

    _fields: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "description": "description",
        "as_of_date": "asOfDate",
        "document_date": "documentDate",
        "index": "index",
        "code": "code",
        "message": "message",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CustomerAccountMultipleStatement:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.id = get("id")
        self.description = get("description")
        self.as_of_date = get("asOfDate")
        self.document_date = get("documentDate")
        self.index = get("index")
        self.code = get("code")
        self.message = get("message")
        return self
