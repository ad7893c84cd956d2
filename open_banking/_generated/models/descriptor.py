"""Descriptor."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class Descriptor(Model):
    """Additional value of a payment instruction, labeled by its type."""

    type: str
    """Tells what the accompanying `value` is, for instance `routingNumber`."""
    value: str
    """Content of the descriptor, as text; what it stands for is in `type`."""

    _fields: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "value": "value",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "value",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> Descriptor:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.type = get("type")
        self.value = get("value")
        return self
