"""The docstrings of generated code: the texts of the document, wrapped and escaped."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

from generator.api import kinds
from generator.render import names_in_text
from generator.render.spelling import literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.api.records import Field, Operation, Parameter, RequestBody

_WIDTH = 100
# What stands in backticks is not broken across lines.
_CODE = re.compile(r"(`+)[^`]+\1")
# What no document holds: a space that is one with the words around it, and a column to leave free.
_KEPT_SPACE, _PLACEHOLDER = "\0", "\1"


def docstring(text: str, indent: int = 4, quotes: int = 0) -> str:
    """Text as the inside of a docstring: wrapped, indented, nothing in it that ends or escapes the string.

    ``quotes`` columns are taken before and after it.
    """
    text = text.replace("\\", "\\\\").replace('"""', "'''").strip()
    if text.endswith('"'):
        text += _KEPT_SPACE  # or the string would end a quote early
    text += _PLACEHOLDER * quotes
    paragraphs: list[str] = []
    for paragraph in re.split(r"\n\s*\n", text):
        lines = paragraph.split("\n")
        # A line of its own only where the text makes a list; otherwise line breaks are the YAML's.
        items = (
            re.split(r"\n(?=\s*[*-] )", paragraph)
            if any(re.match(r"\s*[*-] ", line) for line in lines)
            else [paragraph]
        )
        paragraphs.append(
            "\n".join(
                textwrap.fill(
                    _CODE.sub(lambda code: code[0].replace(" ", _KEPT_SPACE), " ".join(item.split())),
                    _WIDTH - indent,
                    initial_indent=" " * quotes if not paragraphs and not index else "",
                    break_long_words=False,
                    break_on_hyphens=False,
                    subsequent_indent="  " if re.match(r"\s*[*-] ", item) else "",
                )
                for index, item in enumerate(items)
            )
        )
    inside = textwrap.indent("\n\n".join(paragraphs), " " * indent).strip(" ")
    return inside.replace(_PLACEHOLDER, "").replace(_KEPT_SPACE, " ")


def without_verb(text: str) -> str:
    """The description of a response as it reads under ``Returns:``, or after the class of the response."""
    bare = text.removeprefix("Returns ")
    return bare[:1].upper() + bare[1:]


def not_sent(given: Parameter | Field | RequestBody) -> str:
    """What to add to the description of an argument or key that the API dropped; nothing to others."""
    if not given.withdrawn:
        return ""
    return f" Deprecated: version {given.withdrawn} of the API dropped it, so it is not sent."


def dropped(field: Field) -> str:
    """What to add to the description of an attribute that the API dropped; nothing to others."""
    return f" Deprecated: version {field.withdrawn} of the API dropped it." if field.withdrawn else ""


def arguments(operation: Operation, spelled: Mapping[str, str]) -> list[tuple[str, str]]:
    """What the docstring says of each argument, with the names that ``spelled`` gives what the texts mention."""
    described: list[tuple[str, str]] = []
    for parameter in operation.parameters:
        text = names_in_text.in_python(parameter.description, spelled)
        if isinstance(parameter.kind, kinds.Epoch):
            text = f"{text} A date or an aware datetime is taken too."
        if parameter.default is not None:
            text = f"{text} The API's default is ``{parameter.default}``."
        if parameter.example is not None:
            text = f"{text} Example: ``{literal(parameter.example)}``."
        text += not_sent(parameter)
        described.append((parameter.argument, text))
    if operation.body:
        text = names_in_text.in_python(operation.body.description, spelled)
        described.append(("data", f"{text} {_accepted(operation.body.kind)}{not_sent(operation.body)}"))
    if operation.pdf:
        described.append(("accept", 'Give ``"application/pdf"`` to get the report as a PDF.'))
    described.append(
        (
            "request_options",
            "Timeout, headers and query parameters of this call (:class:`~open_banking.RequestOptions`).",
        )
    )
    return described


def _accepted(kind: kinds.Named | kinds.Scalar) -> str:
    """What may be given as a request body."""
    if isinstance(kind, kinds.Scalar):
        return "A dictionary with any keys."
    name = kind.name
    return f"A dictionary (:class:`~open_banking.params.{name}Params`) or a :class:`~open_banking.models.{name}`."
