"""How the wire's names become Python's. The exceptions stand in ``names.toml``, each with its reason."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

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
# What every model has besides its fields, and what its ``__init__`` calls itself.
MODEL_MEMBERS = frozenset(
    {
        "additional_properties",
        "came_from",
        "from_dict",
        "has_next_page",
        "next_page",
        "next_page_async",
        "page_items",
        "self",
        "to_dict",
    }
)
# What the templates import or define under a public name that a schema could have.
TEMPLATE_NAMES = frozenset(
    {
        "Any",
        "BinaryResponse",
        "ByShape",
        "ByValue",
        "Call",
        "ClassVar",
        "Deferred",
        "DeprecatedCall",
        "JsonObject",
        "Literal",
        "Mapping",
        "Model",
        "Nested",
        "PageModel",
        "Node",
        "OPERATION",
        "Operation",
        "PDF",
        "Plan",
        "Request",
        "RequestOptions",
        "SHAPE",
        "Sequence",
        "Shape",
        "TYPE_CHECKING",
        "TypeAlias",
        "TypedDict",
        "UNION",
    }
)
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


def camel_case(attribute: str) -> str:
    """``customer_id`` to ``customerId``: the wire's name of an attribute for a model that is told no other."""
    first, *rest = attribute.split("_")
    return first + "".join(map(str.capitalize, rest))


def module(name: str) -> str:
    """The module of an operation or of a schema."""
    words = snake_case(name)
    return f"{words}_" if words in KEYWORDS else words


def type_name(name: str) -> str:
    """The class of a model or the alias of a union, of which ``name`` is the words run together."""
    return f"{name}_" if name in TEMPLATE_NAMES else name


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


def shared(names: Mapping[str, str]) -> tuple[str, str, str] | None:
    """Of ``{wire: python}``, two wire names that get the same Python name, and that name; None if all differ."""
    seen: dict[str, str] = {}
    for wire, name in names.items():
        if name in seen:
            return seen[name], wire, name
        seen[name] = wire
    return None
