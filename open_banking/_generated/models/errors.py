"""Errors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .error import Error


@define(kw_only=True, eq=False, repr=False)
class Errors(Model):
    """Wrapper around the list of errors in `error`."""

    error: list[Error]
    """Everything that went wrong with the request, one entry per error."""

    _spellings: ClassVar[Mapping[str, str]] = {
        "error": "Error",
    }
    _nested: ClassVar[Mapping[str, Any]] = {
        "error": [Nested("error", "Error")],
    }
