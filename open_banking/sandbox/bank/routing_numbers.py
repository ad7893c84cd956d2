"""Which institutions a routing number of the American Bankers Association belongs to."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from .institutions import institutions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .institutions import Institution

LENGTH = 9
"""Digits of a routing number."""

# Those that institutions have besides their own: the example of the API document, by which FinBank Profiles - A is
# found.
_FURTHER = {"847392234": 102_105}


def holders(routing_number: str) -> list[Institution]:
    """The institutions that have a routing number, which is written with all its digits."""
    return list(_holders().get(routing_number, ()))


@cache
def _holders() -> Mapping[str, list[Institution]]:
    found: dict[str, list[Institution]] = {}
    for each in institutions().values():
        found.setdefault(each.routing_number, []).append(each)
    for routing_number, institution_id in _FURTHER.items():
        found.setdefault(routing_number, []).append(institutions()[institution_id])
    return found
