"""ErrorWrapper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .errors import Errors


@define(kw_only=True, eq=False, repr=False)
class ErrorWrapper(Model):
    """Error body in Mastercard's common format: the errors are listed two levels down, as `Error`
    inside `errors`."""

    errors: Errors
    """Wrapper around the list of errors in `Error`."""

    _spellings: ClassVar[Mapping[str, str]] = {
        "errors": "Errors",
    }
    _nested: ClassVar[Mapping[str, Any]] = {
        "errors": Nested("errors", "Errors"),
    }
