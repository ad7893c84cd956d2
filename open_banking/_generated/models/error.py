"""Error."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping


@define(kw_only=True, eq=False, repr=False)
class Error(Model):
    """One error: its code, a text, where it arose and whether a retry makes sense."""

    source: str | None = None
    """Application in which the error arose, for instance `Event Subscription Service`."""
    reason_code: str | None = None
    """Code that stands for the kind of error, as text, for instance `10001`."""
    description: str | None = None
    """Text that explains the `reason_code`, for instance `Resource Not Found.`."""
    recoverable: bool | None = None
    """Whether a retry could bring another outcome; `false` if this request always fails so."""
    details: str | None = None
    """More text on the error, kept for backward compatibility, for instance
    `Invalid JSON payload`."""

    _spellings: ClassVar[Mapping[str, str]] = {
        "source": "Source",
        "reason_code": "ReasonCode",
        "description": "Description",
        "recoverable": "Recoverable",
        "details": "Details",
    }
