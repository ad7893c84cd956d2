"""ThirdPartyAccessProof."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Mapping


@define(kw_only=True, eq=False, repr=False)
class ThirdPartyAccessProof(Model):
    """Digital signature over the receipt of a third-party access key, with the ID of the key that
    made it and a timestamp."""

    signature: str | None = None
    """Digital signature over the receipt that the access key contains."""
    key_id: str | None = None
    """Identifies the Finicity key that signs the access key."""
    timestamp: _datetime.datetime | None = None
    """Point in time, as an ISO 8601 date and time with UTC offset, down to fractions of a second,
    for instance `2022-03-10T06:06:20.042584549Z`. Used in third-party access records, the Payment
    Enablement Bundle and transaction refreshes."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "timestamp": "datetime",
    }
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "signature",
        }
    )
