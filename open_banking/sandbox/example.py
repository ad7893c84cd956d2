"""The response of an operation that the sandbox has not learned yet: the example that the document has for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .message import JSON, PDF, File

if TYPE_CHECKING:
    from .call import Call


def _check_owners(call: Call) -> None:
    """Refuse a customer, an account or a login that does not exist."""
    with call.lock:
        if call.names_customer:
            customer_id = call.customer.id
            if "accountId" in call.path:
                call.world.account(customer_id, call.path["accountId"])
            login_id = call.path.get("institutionLoginId") or call.path.get("institution_login_id")
            if login_id is not None:
                call.world.login(customer_id, login_id)


def example_of(call: Call) -> Any:
    """The example of the operation's success, as JSON or as a file that opens; ``None`` where it carries nothing."""
    _check_owners(call)
    types = call.operation.content_types
    if not types:
        return None
    if JSON in types and not (call.wants_pdf and PDF in types):
        return call.operation.example
    from .records.pdf import document  # noqa: PLC0415  # slow to import, and not every program needs it

    title, content_type = f"Example of {call.operation.id}", PDF if PDF in types else types[0]
    return File(document(title, []), f"{call.operation.id}.pdf", content_type)
