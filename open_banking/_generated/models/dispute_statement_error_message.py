"""DisputeStatementErrorMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class DisputeStatementErrorMessage(Model):
    """Body of the HTTP 403 answer given when a customer cannot be changed because the consumer has
    an active dispute statement."""

    code: int
    """Code of the error, as a number, for instance `10405` (security freeze) or `10406` (dispute
    statement)."""
    status: str | None = None
    """Status code that comes with the error, as text, for instance `403`."""
    message: str
    """Text that says what went wrong; the code beside it names the same error for programs."""

    _fields: ClassVar[Mapping[str, str]] = {
        "code": "code",
        "status": "status",
        "message": "message",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> DisputeStatementErrorMessage:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.code = get("code")
        self.status = get("status")
        self.message = get("message")
        return self
