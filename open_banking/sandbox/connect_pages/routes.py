"""The routes of Connect's pages, and their rendering."""

from __future__ import annotations

import asyncio
import re
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from ..connect.sessions import PATH
from ..message import RefusedError
from .page import Redirect, problem
from .switch_visit import switching
from .visit import visiting

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from starlette.requests import Request
    from starlette.routing import BaseRoute

    from ..engine import Engine
    from .page import Step
    from .switch_visit import SwitchVisit
    from .visit import Visit

    Act = Callable[[Visit, Mapping[str, str], Mapping[str, str]], Step]
    """Takes a step with the path parameters and the fields of the form."""
    SwitchAct = Callable[[SwitchVisit, Mapping[str, str], Mapping[str, str]], Step]
    """The same of a transfer switch."""
    Shown = Callable[[Mapping[str, str], Mapping[str, str]], Step]
    """What a request to a page does and shows, by its path parameters and the fields of its form."""

_HEADERS = {
    "Cache-Control": "no-store",
    # No script, and nothing from anywhere else.
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'",
    # Whoever has the address of a page can use it.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}
STYLE = f"{PATH}/style.css"
"""Where the style is that all pages of the sandbox share."""


def routes(engine: Engine) -> list[BaseRoute]:
    """The routes of Connect's pages."""

    def page(method: str, path: str, shown: Shown) -> Route:
        async def endpoint(request: Request) -> Response:
            if not _is_same_origin(request):
                return _rendered(problem(RefusedError(403, "This was sent by a page that is not part of Connect.")))
            fields = dict(request.query_params) if method == "GET" else _form_fields(await request.body())
            # In a thread of its own, since it may call listeners.
            step = await asyncio.to_thread(_step, shown, request.path_params, fields)
            return _rendered(step)

        return Route(f"{PATH}/{{session}}{path}", endpoint, methods=[method])

    def route(method: str, path: str, act: Act) -> Route:
        def shown(path: Mapping[str, str], fields: Mapping[str, str]) -> Step:
            with visiting(engine, path["session"], _position(path.get("position", "1"))) as visit:
                return act(visit, path, fields)

        return page(method, path, shown)

    def switch(method: str, path: str, act: SwitchAct) -> Route:
        def shown(path: Mapping[str, str], fields: Mapping[str, str]) -> Step:
            with switching(engine, path["session"]) as visit:
                return act(visit, path, fields)

        return page(method, f"/switch{path}", shown)

    here, bank = "/{position}", "/{position}/banks/{bank}"
    provider, target = "/providers/{provider}", "/targets/{switch}"
    return [
        Route(STYLE, _style, methods=["GET"]),
        # Before those of Connect, where "switch" would be a position.
        switch("GET", "", lambda visit, _, __: visit.providers()),
        switch("GET", provider, lambda visit, path, _: visit.sign_in(path["provider"])),
        switch(
            "POST",
            provider,
            lambda visit, path, fields: visit.log_in(path["provider"], *_texts(fields, "user", "password")),
        ),
        switch("GET", target, lambda visit, path, _: visit.choose(path["switch"])),
        switch(
            "POST",
            target,
            lambda visit, path, fields: visit.switch_to(path["switch"], *_texts(fields, "target", "kind", "share")),
        ),
        switch("GET", "/done", lambda visit, _, __: visit.done()),
        switch("POST", "/finish", lambda visit, _, __: visit.finish()),
        switch("POST", "/exit", lambda visit, _, __: visit.leave()),
        route("GET", "", lambda visit, _, __: visit.open()),
        route("GET", f"{here}/banks", lambda visit, _, fields: visit.search(fields.get("search", ""))),
        route("POST", f"{here}/banks", lambda visit, _, fields: visit.choose(fields.get("bank", ""))),
        route("GET", bank, lambda visit, path, _: visit.sign_in(path["bank"])),
        route(
            "POST", bank, lambda visit, path, fields: visit.log_in(path["bank"], *_texts(fields, "user", "password"))
        ),
        route(
            "POST",
            f"{bank}/code",
            lambda visit, path, fields: visit.enter_code(path["bank"], *_texts(fields, "user", "code")),
        ),
        route("GET", f"{here}/accounts", lambda visit, _, __: visit.accounts()),
        route("GET", f"{here}/amounts", lambda visit, _, __: visit.amounts()),
        route("POST", f"{here}/amounts", lambda visit, _, fields: visit.verify(*_texts(fields, "first", "second"))),
        route("POST", f"{here}/finish", lambda visit, _, __: visit.finish()),
        route("POST", f"{here}/exit", lambda visit, _, __: visit.leave()),
    ]


def _step(shown: Shown, path: Mapping[str, str], fields: Mapping[str, str]) -> Step:
    try:
        return shown(path, fields)
    except RefusedError as refusal:
        return problem(refusal)


def _position(text: str) -> int:
    """The position of a person in the session; 0, which nobody has, if it is not a number."""
    return int(text) if re.fullmatch("[0-9]{1,4}", text) else 0


def _rendered(step: Step) -> Response:
    if isinstance(step, Redirect):
        return RedirectResponse(step.url, 303, _HEADERS)
    content = _templates().get_template(f"{step.name}.html").render(step.values, style=STYLE)
    return Response(content, step.status, _HEADERS, "text/html")


@cache
def _templates() -> Environment:
    templates = Environment(
        loader=PackageLoader("open_banking.sandbox.connect_pages", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.filters["dollars"] = _dollars
    return templates


def _dollars(amount: float) -> str:
    return f"{'−' if amount < 0 else ''}${abs(amount):,.2f}"  # noqa: RUF001  # a minus sign


def _style(_: Request) -> Response:
    content = resources.files("open_banking.sandbox.connect_pages").joinpath("templates/style.css").read_text("utf-8")
    return Response(content, 200, {"X-Content-Type-Options": "nosniff"}, "text/css")


def _form_fields(content: bytes) -> dict[str, str]:
    """The fields of a form, as browsers send them."""
    return dict(parse_qsl(content.decode(errors="replace"), keep_blank_values=True))


def _texts(fields: Mapping[str, str], *names: str) -> list[str]:
    return [fields.get(name, "") for name in names]


def _is_same_origin(request: Request) -> bool:
    """Whether a request that may change something comes from a page of Connect, by its ``Origin`` header."""
    origin, host = request.headers.get("Origin"), request.headers.get("Host", "").lower()
    return request.method == "GET" or origin is None or origin.lower() in {f"http://{host}", f"https://{host}"}
