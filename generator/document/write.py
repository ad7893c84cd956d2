"""Write an OpenAPI document as YAML, in one layout: a change of the document changes the lines that it is about.

Descriptions stand folded over lines of 120 columns; all else as PyYAML writes it, in the order of the document.
"""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING, Any, cast

import yaml

from generator.document.read import SCALARS
from generator.document.references import NAMES, VALUES

if TYPE_CHECKING:
    from generator.document.references import Json

_WIDTH = 120
# Stands for a description until the rest is YAML. No plain text of YAML is a reason to quote it.
_PLACEHOLDER = "DESCRIPTION-{}-HERE"
_PLACEHOLDER_LINE = re.compile(
    r"^(?P<indent> *)(?P<items>(?:- )*)description: DESCRIPTION-(?P<number>\d+)-HERE$", re.MULTILINE
)


class _Dumper(yaml.SafeDumper):
    """Items of a list are indented below their key, and nothing is written as a reference to something above."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002  # PyYAML's signature
        super().increase_indent(flow, indentless=False)

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002  # PyYAML's signature
        return True


# A text that either version of YAML would read as something else stands in quotes.
for _tag, _pattern, _first in SCALARS:
    _Dumper.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(rf"(?:{_pattern})\Z"), _first)


def written(document: Json, heading: str = "") -> str:
    """``document`` as YAML, below the comment ``heading``. Reading it gives the same document back."""
    descriptions: list[str] = []
    text = yaml.dump(
        _with_placeholders(document, descriptions), Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=10**6
    )
    return heading + _PLACEHOLDER_LINE.sub(lambda line: _folded(line, descriptions), text)


def heading_of(text: str) -> str:
    """The comment at the top of a YAML file."""
    return cast("re.Match[str]", re.match(r"(?:#.*\n)*", text))[0]


def _with_placeholders(node: Any, descriptions: list[str], *, named: bool = False) -> Any:
    """``node`` with a placeholder for each description that can be folded; ``named`` as for ``NAMES``."""
    if isinstance(node, list):
        return [_with_placeholders(each, descriptions) for each in node]
    if not isinstance(node, dict):
        return node
    result: Json = {}
    for key, value in node.items():
        if key == "description" and not named and isinstance(value, str) and _can_be_folded(value):
            result[key] = _PLACEHOLDER.format(len(descriptions))
            descriptions.append(value)
        elif key in VALUES and not named:
            result[key] = value
        else:
            result[key] = _with_placeholders(value, descriptions, named=key in NAMES and not named)
    return result


def _can_be_folded(text: str) -> bool:
    """Whether the lines of ``text`` can be broken at blanks and joined again without a change."""
    return re.fullmatch(r"\S+(?: \S+)*(?:\n+\S+(?: \S+)*)*", text) is not None


def _folded(line: re.Match[str], descriptions: list[str]) -> str:
    indent = " " * (len(line["indent"]) + len(line["items"]) + 2)
    # In a folded text a line break stands for a blank, and one more than there are breaks for breaks.
    paragraphs = re.split(r"(\n+)", descriptions[int(line["number"])])
    text = "".join(
        f"{part}\n"
        if part.startswith("\n")
        else "\n".join(textwrap.wrap(part, _WIDTH - len(indent), break_long_words=False, break_on_hyphens=False))
        for part in paragraphs
    )
    return f"{line['indent']}{line['items']}description: >-\n{textwrap.indent(text, indent)}"
