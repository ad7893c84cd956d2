"""``client.request``: a request to any path of the API, whether the SDK knows it or not."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._runtime.calling import Call, Plan, async_function, sync_function

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ._runtime.namespace import Node
    from ._runtime.operation import Operation
    from ._runtime.options import RequestOptions


def plan(  # noqa: D417  # to the caller, self is bound
    self: Node[Any],  # noqa: ARG001  # the functions are methods
    method: str,
    path: str,
    *,
    query: Mapping[str, Any] | None = None,
    json: Any = None,
    request_options: RequestOptions | None = None,
) -> Plan[httpx.Response]:
    """Send a request to any path of the API and return the response.

    It has the token, the retries, the errors and the permissions of every call. If the path is that of an operation,
    it counts as this operation. Any other path counts as billable and is never retried once the request may have
    reached the API.

    Args:
        method: ``"GET"``, ``"POST"``, ``"PUT"``, ``"PATCH"`` or ``"DELETE"``.
        path: What follows the base URL, for instance ``"/aggregation/v1/customers"``, percent-encoded.
        query: The query parameters, by their names in the API. Values are text, numbers, booleans, lists of these,
            or dates; ``None`` omits one.
        json: The request body: a dictionary with the keys of the API, a list or a model. ``None`` sends no body.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The response, read to its end.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        OperationDeniedError: ``billable`` or ``read_only`` of the client does not allow it; nothing was sent.
        APIStatusError: The response has an error status.
        APIConnectionError: There was no response.
        ResponseDecodingError: The response is cut off.
    """
    # Every client has this function, and few call it.
    from ._runtime.additional import check_mapping  # noqa: PLC0415
    from ._runtime.paths import check_path, checked_method  # noqa: PLC0415
    from ._runtime.request import Request, iso_date, json_value  # noqa: PLC0415
    from ._runtime.request import query as query_string  # noqa: PLC0415
    from ._runtime.response_body import whole  # noqa: PLC0415

    method = checked_method(method)
    check_path(path)
    check_mapping("query", {} if query is None else query)
    operation = _operation(method, path)
    request = Request(
        operation,
        path,
        query=query_string(
            *((f"query[{name!r}]", name, iso_date(f"query[{name!r}]", value)) for name, value in (query or {}).items())
        ),
        content=None if json is None else json_value("json", json),
        shows_query=False,  # it may hold anything
    )
    return Plan(request, partial(whole, operation), request_options)


def _operation(method: str, path: str) -> Operation:
    """The facts of a path: those of its operation, whose module is imported, or the most careful ones."""
    from ._generated.paths import MODULES  # noqa: PLC0415  # as in ``plan``
    from ._runtime.paths import matching, unknown  # noqa: PLC0415

    found = matching(MODULES, f"{method} {path}")
    if found is None:
        return unknown(method, path)
    operation: Operation = import_module(f"._generated.operations.{MODULES[found]}", __package__).OPERATION
    return operation


request = Call(sync_function(plan), async_function(plan))
