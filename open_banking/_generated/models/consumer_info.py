"""ConsumerInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class ConsumerInfo(Model):
    """Social Security number and birth date of a consumer, passed along when a Connect session or a
    borrower is set up."""

    ssn: str
    """Social Security number of a consumer, complete and without hyphens, as consumer information
    and payroll requests expect it."""
    dob: int | None = None
    """Birth date of the consumer, set to the start of that day, in epoch seconds."""

    _fields: ClassVar[Mapping[str, str]] = {
        "ssn": "ssn",
        "dob": "dob",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "ssn",
            "dob",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> ConsumerInfo:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.ssn = get("ssn")
        self.dob = get("dob")
        return self
