"""ThirdPartyAccessProof."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import as_datetime

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class ThirdPartyAccessProof(Model):
    """Digital signature over the receipt of a third-party access key, with the ID of the key that
    made it and a timestamp."""

    signature: str | None = None
    """Digital signature over the receipt that the access key contains."""
    key_id: str | None = None
    """Identifies the Finicity key that signs the access key."""
    timestamp: _datetime.datetime | None = None
    """Moment as an ISO 8601 date and time with UTC offset, down to fractions of a second, for
    instance `2022-03-10T06:06:20.042584549Z`. Used in third party access records."""

    _fields: ClassVar[Mapping[str, str]] = {
        "signature": "signature",
        "key_id": "keyId",
        "timestamp": "timestamp",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "signature",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> ThirdPartyAccessProof:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.signature = get("signature")
        self.key_id = get("keyId")
        v = get("timestamp")
        self.timestamp = as_datetime(v) if v.__class__ is str else v
        return self
