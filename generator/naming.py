"""How the wire's names become Python's. The exceptions stand in ``names.toml``, each with its reason."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

# Frozen, so that the interpreter that generates does not decide: the keywords of Python 3.11 to 3.14.
KEYWORDS = frozenset(
    {
        "False",
        "None",
        "True",
        "and",
        "as",
        "assert",
        "async",
        "await",
        "break",
        "class",
        "continue",
        "def",
        "del",
        "elif",
        "else",
        "except",
        "finally",
        "for",
        "from",
        "global",
        "if",
        "import",
        "in",
        "is",
        "lambda",
        "nonlocal",
        "not",
        "or",
        "pass",
        "raise",
        "return",
        "try",
        "while",
        "with",
        "yield",
    }
)
# What every model has besides its fields.
MODEL_MEMBERS = frozenset({"additional_properties", "from_dict", "to_dict"})
# What every operation takes besides its parameters.
ARGUMENTS = frozenset({"self", "data", "accept", "request_options"})

_WORD_STARTS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NOT_WORDS = re.compile(r"[^0-9A-Za-z]+")

_exceptions = tomllib.loads((Path(__file__).parent / "names.toml").read_text(encoding="utf-8"))
_request_exceptions = {entry["wire"]: entry["name"] for entry in _exceptions["request"]}


def snake_case(wire: str) -> str:
    """``customerId`` and ``customer-id`` to ``customer_id``, ``amountYTD`` to ``amount_ytd``; digits stay attached."""
    words = _NOT_WORDS.sub("_", _WORD_STARTS.sub("_", wire)).strip("_").lower()
    return f"field_{words}" if not words or words[0].isdigit() else words


def attribute(wire: str) -> str:
    """The attribute of a response model."""
    name = snake_case(wire)
    return f"{name}_" if name in KEYWORDS or name in MODEL_MEMBERS else name


def request_key(wire: str) -> str:
    """The key of a request dictionary."""
    name = _request_exceptions.get(wire) or snake_case(wire)
    return f"{name}_" if name in KEYWORDS else name


def argument(wire: str) -> str:
    """The keyword argument of an operation."""
    name = request_key(wire)
    return f"{name}_" if name in ARGUMENTS else name


def unique(names: dict[str, str]) -> str | None:
    """Of ``{wire: python}``, the first Python name that two wire names share, or None."""
    seen: set[str] = set()
    for name in names.values():
        if name in seen:
            return name
        seen.add(name)
    return None
