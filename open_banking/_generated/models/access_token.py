"""AccessToken."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class AccessToken(Model):
    """Answer of the authentication call: the token for the `Finicity-App-Token` header, which every
    later call needs. It lives two hours."""

    token: str
    """Token to send in the `Finicity-App-Token` header of every later call. It lives two hours."""

    _fields: ClassVar[Mapping[str, str]] = {
        "token": "token",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "token",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> AccessToken:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.token = get("token")
        return self
