"""How alike two texts are, as scores from 0 to 100."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..message import Json

_SAME = 100
_LONGEST = 100
"""Characters of a text that are compared: the work grows with the product of two lengths."""
_NO_LETTERS = re.compile(r"[\W_]+")
# What carries meaning in an address of e-mail, where a point is no matter of taste.
_KEPT = re.compile(r"[^\w@.+-]+")


def similarity(one: str, other: str) -> int:
    """100 for texts that are the same but for case, accents and punctuation; less for each letter that differs.

    It is the share of the longer text that may stay when one is turned into the other, letter by letter: one letter of
    four that is another, is missing or is too many gives 75; texts with nothing in common give 0.
    """
    pattern = _KEPT if "@" in one and "@" in other else _NO_LETTERS
    first, second = (_plain(text, pattern) for text in (one, other))
    longest = max(len(first), len(second))
    if first == second:
        return _SAME if longest else 0
    return _SAME * (longest - _distance(first, second)) // longest


def scores(sent: Json, known: Json) -> Json:
    """The similarity of each text that was sent to the one that is known under the same name; 0 if none is known."""
    return {
        name: similarity(value, known.get(name) or "")
        for name, value in sent.items()
        if isinstance(value, str) and value
    }


def _plain(text: str, pattern: re.Pattern[str]) -> str:
    """A text in lower case without accents, with one blank for whatever the pattern finds between words."""
    letters = unicodedata.normalize("NFKD", text[:_LONGEST])
    bare = "".join(each for each in letters if not unicodedata.combining(each))
    return pattern.sub(" ", bare.casefold()).strip()[:_LONGEST]


def _distance(one: str, other: str) -> int:
    """How many letters have to be changed, added or taken away to turn one text into another."""
    previous = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        current = [row]
        for column, against in enumerate(other, 1):
            changed = previous[column - 1] + (letter != against)
            current.append(min(previous[column] + 1, current[-1] + 1, changed))
        previous = current
    return previous[-1]
