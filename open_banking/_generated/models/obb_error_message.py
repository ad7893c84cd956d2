"""ObbErrorMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class ObbErrorMessage(Model):
    """Error body of the analytics operations: a number in `error_code` and a text that tells what
    went wrong. Most other operations use `code` instead."""

    error_code: int
    """Number of the error, for instance `404`."""
    message: str
    """Text that says what went wrong; the code beside it names the same error for programs."""

    _fields: ClassVar[Mapping[str, str]] = {
        "error_code": "errorCode",
        "message": "message",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> ObbErrorMessage:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.error_code = get("errorCode")
        self.message = get("message")
        return self
