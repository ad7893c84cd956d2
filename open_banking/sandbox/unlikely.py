"""Requests to which the live API responds with nothing, and which are hardly meant so: what a sandbox says of them.

The API compares the seconds of an interval with those of its records. An interval in milliseconds lies in the far
future, and one that ends before it begins has nothing in it: the response is a success without records.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .operation import Arguments

_INTERVALS = (("fromDate", "toDate"), ("startDate", "endDate"))
# In seconds it is the year 5138, in milliseconds 1973.
_MILLISECONDS = 10**11


class RequestWarning(NamedTuple):
    """What is hardly meant as it was sent."""

    operation: str
    """The operationId."""
    message: str


def unlikely(arguments: Arguments) -> Iterator[str]:
    """What of a request that succeeded is hardly meant as it was sent."""
    for given in (arguments.query, arguments.body):
        moments = {name: value for name, value in given.items() if name.endswith("Date") and _is_number(value)}
        for name, value in moments.items():
            if abs(value) >= _MILLISECONDS:
                yield f"{name}={value} is epoch seconds to the API, and looks like milliseconds; divide it by 1000"
        yield from _backward(moments)


def _backward(moments: Mapping[str, int]) -> Iterator[str]:
    for first, last in _INTERVALS:
        if first in moments and last in moments and moments[first] > moments[last]:
            yield f"{first}={moments[first]} is after {last}={moments[last]}: there is nothing between them"


def _is_number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
