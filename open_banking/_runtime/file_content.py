"""Recognizes what the body of a file response really is."""

from __future__ import annotations

import re

from .json_text import loads

# The first bytes of PDF, PNG and JPEG, which the API stores. They count more than the content type.
_FILE_SIGNATURES = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff")
# PDF readers accept up to this many bytes before the signature.
_START_OF_PDF = 1024
# A byte order mark and whitespace before markup or JSON. In UTF-16 there is a zero beside each ASCII letter.
_LEAD = rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*"
_MARKUP = _LEAD + rb"<\0?[A-Za-z!?/]"
_MARKUP_TYPES = frozenset({"text/html", "text/xml", "application/xml"})
_JSON = _LEAD + rb"(?:\{[\s\0]*[\"}]|\[[\s\0]*[\[{\"])"


def is_pdf(content: bytes) -> bool:
    """Whether it is a PDF."""
    return b"%PDF" in content[:_START_OF_PDF]


def not_a_file(content: bytes, content_type: str) -> str | None:
    """Say what the body is if it is not a file, for an error message; ``None`` if it can be a file.

    The API sometimes sends an error page, or a message that the file is not ready, with a status of 2xx.
    """
    if not content.strip():
        return "empty"
    if content.startswith(_FILE_SIGNATURES):
        return None
    if re.match(_MARKUP, content) or content_type in _MARKUP_TYPES or content_type.endswith("+xml"):
        return "HTML or XML"
    if _is_json(content) or content_type.endswith(("/json", "+json")):
        return "JSON"
    return None


def _is_json(content: bytes) -> bool:
    if re.match(_JSON, content):  # even if it was cut off
        return True
    try:
        loads(content)
    except ValueError:
        return False
    return True
