"""The response of an operation that the sandbox has not learned yet: the example that the document has for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .message import JSON, PDF, File

if TYPE_CHECKING:
    from .call import Call


def example_of(call: Call) -> Any:
    """The example of the operation's success, as JSON or as a file that opens; ``None`` where it carries nothing."""
    types = call.operation.content_types
    if not types:
        return None
    if JSON in types and not (call.wants_pdf and PDF in types):
        return call.operation.example
    from .records.pdf import document  # noqa: PLC0415  # slow to import, and not every program needs it

    title, content_type = f"Example of {call.operation.id}", PDF if PDF in types else types[0]
    return File(document(title, []), f"{call.operation.id}.pdf", content_type)
