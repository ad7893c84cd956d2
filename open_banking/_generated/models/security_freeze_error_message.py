"""SecurityFreezeErrorMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class SecurityFreezeErrorMessage(Model):
    """Body of the HTTP 403 answer given when a report is neither generated nor handed out because
    the consumer has an active security freeze."""

    code: int
    """Error code of the refusal, for instance `10405`."""
    status: str | None = None
    """Status code that comes with the error, as text, for instance `401`."""
    message: str
    """Text that says what went wrong. `code` names the same error for programs."""

    _fields: ClassVar[Mapping[str, str]] = {
        "code": "code",
        "status": "status",
        "message": "message",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> SecurityFreezeErrorMessage:
        """Read a JSON object. Never raises over what is in it; keeps ``source`` to know what came."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.code = get("code")
        self.status = get("status")
        self.message = get("message")
        return self
