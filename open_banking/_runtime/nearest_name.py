"""The error for a misspelt attribute, which names the nearest one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def no_attribute(described: str, name: str, names: Iterable[str]) -> AttributeError:
    """Create the ``AttributeError`` for an attribute that is not there.

    Args:
        described: What lacks the attribute, as the message names it.
        name: The attribute that was asked for.
        names: Those that are there. The private ones among them are not suggested, nor is one for a private name.
    """
    from difflib import get_close_matches  # noqa: PLC0415  # only needed for errors

    hint = ""
    if not name.startswith("_"):
        spellings = {each.lower(): each for each in names if not each.startswith("_")}
        near = get_close_matches(name.lower(), spellings, n=1)
        hint = f"; did you mean {spellings[near[0]]!r}?" if near else ""
    # Python adds a hint of its own to tracebacks, from the names of ``obj``. ``None`` has none that is near.
    return AttributeError(f"{described} has no attribute {name!r}{hint}", name=name, obj=None)
