"""ReportCustomField."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class ReportCustomField(Model):
    """A label and value of the partner's choosing, stored with a report and, unless hidden, printed
    in its PDF."""

    label: str | None = None
    """Name that the partner gives to the custom field, for instance `loanID`."""
    value: str | None = None
    """Content of the custom field, as text."""
    shown: bool | None = None
    """Whether the custom field is printed in the report's PDF."""

    _fields: ClassVar[Mapping[str, str]] = {
        "label": "label",
        "value": "value",
        "shown": "shown",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "value",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> ReportCustomField:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.label = get("label")
        self.value = get("value")
        self.shown = get("shown")
        return self
