"""What the bytes of an answer are, where a file was asked for."""

from __future__ import annotations

import re

from .json_text import loads

# How files begin of the kinds that the API keeps. Whatever their content type says, the bytes are what is saved.
_KEPT_KINDS = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff")
# Readers of PDF take a few bytes before its beginning, and so many.
_START_OF_PDF = 1024
# A byte order mark and blanks, then the beginning of what is no file; in UTF-16 a zero stands beside each letter.
_LEAD = rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*"
_MARKUP = _LEAD + rb"<\0?[A-Za-z!?/]"
_MARKUP_TYPES = frozenset({"text/html", "text/xml", "application/xml"})
_JSON = _LEAD + rb"(?:\{[\s\0]*[\"}]|\[[\s\0]*[\[{\"])"


def is_pdf(content: bytes) -> bool:
    """Whether it is a PDF."""
    return b"%PDF" in content[:_START_OF_PDF]


def no_file(content: bytes, content_type: str) -> str | None:
    """What came in place of a file, in words, or ``None`` where it may be the file that was asked for.

    An error page or a message that says "not yet" comes as a success now and then.
    """
    if not content.strip():
        return "an empty body"
    if content.startswith(_KEPT_KINDS):
        return None
    if re.match(_MARKUP, content) or content_type in _MARKUP_TYPES or content_type.endswith("+xml"):
        return "HTML or XML"
    if _is_json(content) or content_type.endswith(("/json", "+json")):
        return "JSON"
    return None


def _is_json(content: bytes) -> bool:
    if re.match(_JSON, content):  # also one that was cut off
        return True
    try:
        loads(content)
    except ValueError:
        return False
    return True
