"""ConnectUrl."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class ConnectUrl(Model):
    """Answer of the calls that create a Connect session, wrapping the URL to open. Also returned
    for joint borrowers and for the verification of microdeposits."""

    link: str
    """URL that opens a Connect session; the session's parameters and a signature travel in its
    query string."""

    _fields: ClassVar[Mapping[str, str]] = {
        "link": "link",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "link",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> ConnectUrl:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.link = get("link")
        return self
