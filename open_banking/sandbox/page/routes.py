"""The routes of the page, its files, and what it unfolds."""

from __future__ import annotations

import asyncio
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from open_banking import __api_version__

from ..bank.connecting import DEFAULT_INSTITUTION
from ..bank.institutions import institutions
from ..bank.profiles import PROFILES
from ..connect_pages.routes import STYLE
from ..masking import masked_headers, shown_body
from ..message import JSON, PDF, RefusedError, json_response
from ..reports.finishing import SUCCESS, status_of
from ..reports.printed import printed
from ..triggering import CONNECT_EVENTS, REPORT_EVENTS, TXPUSH_EVENTS
from .stream import Stream

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request
    from starlette.routing import BaseRoute

    from ..calls import CallRecord
    from ..control import Control
    from ..engine import Engine
    from ..message import Json

PATH = "/sandbox/page"
_FILES = {
    "page.css": "text/css",
    "page.js": "text/javascript",
    "elements.js": "text/javascript",
    "lists.js": "text/javascript",
    "actions.js": "text/javascript",
}
_HEADERS = {
    "Cache-Control": "no-store",
    # Its own files alone, no forms that a browser sends by itself, and no frame of another site that has it clicked.
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}
# A viewer of PDF in the browser has a policy of its own.
_FILE_HEADERS = {name: text for name, text in _HEADERS.items() if name != "Content-Security-Policy"}


def page_routes(control: Control, engine: Engine) -> list[BaseRoute]:
    """The routes of the page of a sandbox."""

    async def page(_: Request) -> Response:
        return Response(await asyncio.to_thread(_page, engine), 200, _HEADERS, "text/html")

    async def events(request: Request) -> Response:
        stream = Stream(control, engine, request.query_params.get("search", ""))
        return StreamingResponse(stream.events(), 200, _HEADERS, "text/event-stream")

    def shown(find: Callable[[Control, Engine, str], Json]) -> Callable[[Request], Awaitable[Response]]:
        async def endpoint(request: Request) -> Response:
            # In a thread of its own: bodies are masked now.
            record = await asyncio.to_thread(find, control, engine, request.path_params["number"])
            return Response(json_response(200, record).content, 200, _HEADERS, JSON)

        return endpoint

    async def pdf(request: Request) -> Response:
        content = await asyncio.to_thread(_pdf, engine, **request.path_params)
        return Response(content, 200, {**_FILE_HEADERS, "Content-Disposition": "inline"}, PDF)

    return [
        Route("/", page, methods=["GET"]),
        Route(f"{PATH}/events", events, methods=["GET"]),
        Route(f"{PATH}/calls/{{number}}", shown(_call), methods=["GET"]),
        Route(f"{PATH}/deliveries/{{number}}", shown(_delivery), methods=["GET"]),
        Route(f"{PATH}/reports/{{customer_id}}/{{report_id}}.pdf", pdf, methods=["GET"]),
        *(Route(f"{PATH}/{name}", _file(name), methods=["GET"]) for name in _FILES),
    ]


def _page(engine: Engine) -> str:
    usable = [each for each in institutions().values() if each.products and each.status == "online"]
    return _template().render(
        api_version=__api_version__,
        files=PATH,
        style=STYLE,
        operations=sorted(engine.contract.operations),
        profiles=PROFILES.values(),
        banks=usable,
        default_bank=DEFAULT_INSTITUTION,
        connect_events=list(CONNECT_EVENTS),
        report_events=list(REPORT_EVENTS),
        txpush_events=list(TXPUSH_EVENTS),
    )


@cache
def _template() -> Template:
    loader = PackageLoader("open_banking.sandbox.page", "files")
    environment = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.get_template("page.html")


def _file(name: str) -> Callable[[Request], Response]:
    def endpoint(_: Request) -> Response:
        content = resources.files("open_banking.sandbox.page").joinpath(f"files/{name}").read_text("utf-8")
        return Response(content, 200, _HEADERS, _FILES[name])

    return endpoint


def _call(_: Control, engine: Engine, number: str) -> Json:
    """The request and the response of a call."""
    call: CallRecord | None = next((each for each in engine.calls.since(0) if str(each.number) == number), None)
    if call is None:
        raise RefusedError(404, f"There is no call {number} any more")
    return {
        "target": f"{call.method} {call.path}" + (f"?{call.query}" if call.query else ""),
        "request_headers": call.request_headers,
        "request": call.request,
        "response_headers": call.response_headers,
        "response": call.response,
    }


def _delivery(control: Control, engine: Engine, number: str) -> Json:
    """What was sent, and what came back."""
    delivery = next((each for each in control.deliveries if str(each.number) == number), None)
    if delivery is None:
        raise RefusedError(404, f"There is no delivery {number} any more")
    is_mail = delivery.kind == "email"
    kind = delivery.headers.get("Content-Type", "")
    return {
        "target": delivery.url if is_mail else f"POST {delivery.url}",
        "request_headers": dict(delivery.headers) if is_mail else masked_headers(delivery.headers),
        "request": shown_body(delivery.content, kind, engine.contract.schemas.masked, [], trusted=True),
        "response": delivery.response,
    }


def _pdf(engine: Engine, customer_id: str, report_id: str) -> bytes:
    with engine.lock:
        report = engine.world.customer(customer_id).reports.get(report_id)
    if report is None or report.content is None or status_of(report) != SUCCESS:
        raise RefusedError(404, f"Customer {customer_id} has no finished report {report_id}")
    return printed(report.content)
