"""The methods of a sandbox over HTTP, for programs in other languages: JSON in, JSON out, and no keys."""

from __future__ import annotations

import inspect
import json
import math
from typing import TYPE_CHECKING, NoReturn, TypeAlias, cast

from open_banking import __api_version__

from ..callbacks import Delivery
from ..calls import outline
from ..message import JSON, Json, RefusedError, Request, Response, json_response
from .parameter_schemas import call_with, parameters_schema

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..calls import CallRecord
    from ..control import Control
    from ..people_on_demand import Connection, NewCustomer, SwitchOutcome
    from ..schemas import Schemas
    from ..transactions_on_demand import NewTransaction

    Result: TypeAlias = Connection | NewCustomer | NewTransaction | SwitchOutcome | Delivery | None

PATH = "/sandbox"


class ControlEndpoints:
    """Handles requests under ``/sandbox``: POST calls a method of ``Sandbox`` with its arguments, GET shows."""

    def __init__(self, control: Control, schemas: Schemas) -> None:
        """Call the methods of ``control``; ``schemas`` validates the arguments."""
        self._control = control
        self._validation = schemas
        self._views: dict[str, Callable[[], Json]] = {
            "": self._overview,
            "clock": self._clock,
            "deliveries": self._deliveries,
            "warnings": self._warnings,
            "calls": self._calls,
        }
        self._methods: dict[str, Callable[..., Result]] = {
            "fail": control.fail,
            "fail_reports": control.fail_reports,
            "delay": control.delay,
            "drop": control.drop,
            "distort": control.distort,
            "expire_tokens": control.expire_tokens,
            "recover": control.recover,
            "reset": control.reset,
            "add_customer": control.add_customer,
            "connect": control.connect,
            "submit_login_form": control.submit_login_form,
            "switch": control.switch,
            "add_transaction": control.add_transaction,
            "change_transaction": control.change_transaction,
            "delete_transaction": control.delete_transaction,
            "post_pending": control.post_pending,
            "trigger": control.trigger,
            "resend": control.resend,
            "clock": control.advance,
        }
        self._schemas = {name: parameters_schema(method) for name, method in self._methods.items()}

    def handle(self, request: Request) -> Response:
        """Respond to a request."""
        try:
            return json_response(200, self._result(request))
        except RefusedError as refusal:
            return refusal.response()

    def _result(self, request: Request) -> Json:
        name = request.path.removeprefix(PATH).strip("/")
        if name not in self._views | self._methods:
            raise RefusedError(404, f"The sandbox has no control at {request.path}; GET {PATH} lists what there is")
        match request.method:
            case "GET" if name in self._views:
                return self._views[name]()
            case "POST" if name in self._methods:
                result = self._call(name, request)
                return self._views[name]() if name in self._views else result
            case _:
                allowed = ", ".join((*["GET"] * (name in self._views), *["POST"] * (name in self._methods)))
                message = f"{request.method} is not allowed at {request.path}, only {allowed}"
                raise RefusedError(405, message, headers={"Allow": allowed})

    def _call(self, name: str, request: Request) -> Json:
        # A page of any origin can have a browser post here, but not with this type.
        if request.headers.get("Content-Type", "").partition(";")[0].strip().lower() != JSON:
            raise RefusedError(415, f"POST {request.path} requires the header Content-Type: {JSON}")
        arguments = self._arguments(name, request)
        try:
            result = call_with(self._methods[name], arguments)
        except OverflowError as error:
            raise RefusedError(400, f"POST {request.path}: a number is too large") from error
        except ValueError as error:
            raise RefusedError(400, f"POST {request.path}: {error}") from error
        if isinstance(result, Delivery):
            return _delivery(result)
        return {} if result is None else result._asdict()

    def _arguments(self, name: str, request: Request) -> Json:
        try:
            arguments: object = json.loads(request.content or b"{}", parse_constant=_refuse, parse_float=_number)
        except (ValueError, RecursionError) as error:
            raise RefusedError(400, f"POST {request.path} requires JSON: {error}") from error
        if not isinstance(arguments, dict):
            raise RefusedError(400, f"POST {request.path} requires a JSON object, with {_listed(self._schemas[name])}")
        if problems := self._validation.problems(self._schemas[name], arguments):
            message = f"POST {request.path}: {'; '.join(map(str, problems))}; it takes {_listed(self._schemas[name])}"
            raise RefusedError(400, message)
        return cast("Json", arguments)

    def _overview(self) -> Json:
        """The sandbox, its keys, and all of its control."""
        partner = self._control.world.partner
        return {
            "api_version": __api_version__,
            "url": self._control.url,
            "app_key": partner.app_key,
            "partner_id": partner.id,
            "partner_secret": partner.secret,
            "seed": self._control.world.seed,
            "strict": self._control.strict,
            **self._clock(),
            "control": {
                **{f"GET {PATH}/{name}".rstrip("/"): {"does": _summary(view)} for name, view in self._views.items()},
                **{
                    f"POST {PATH}/{name}": {"does": _summary(method), "takes": self._schemas[name]["properties"]}
                    for name, method in self._methods.items()
                },
            },
        }

    def _clock(self) -> Json:
        """The time in the sandbox."""
        now = self._control.clock.now
        return {"now": now.isoformat(), "timestamp": now.timestamp()}

    def _deliveries(self) -> Json:
        """The webhooks and notifications so far, whether they were received or not."""
        return {"deliveries": [_delivery(each) for each in self._control.deliveries]}

    def _warnings(self) -> Json:
        """Requests that succeeded and were hardly meant so: dates in milliseconds, an end before the beginning."""
        return {"warnings": [each._asdict() for each in self._control.warnings]}

    def _calls(self) -> Json:
        """The latest calls of operations, with secrets and personal data masked."""
        return {"calls": [call_shown(each) for each in self._control.calls]}


def call_shown(call: CallRecord) -> Json:
    """A call with its request and its response."""
    return {
        **outline(call),
        "query": call.query,
        "request_headers": call.request_headers,
        "request": call.request,
        "response_headers": call.response_headers,
        "response": call.response,
    }


def _delivery(delivery: Delivery) -> Json:
    return {
        "number": delivery.number,
        "kind": delivery.kind,
        "url": delivery.url,
        "headers": dict(delivery.headers),
        "content": delivery.content.decode(errors="replace"),
        "status": delivery.status,
        "problem": delivery.problem,
        "response": delivery.response,
    }


def _summary(method: Callable[..., object]) -> str:
    return (inspect.getdoc(method) or "").partition("\n")[0]


def _listed(schema: Json) -> str:
    return ", ".join(schema["properties"]) or "no fields"


def _number(text: str) -> float:
    """A number with a point or an exponent; whole numbers become integers."""
    number = float(text)
    if math.isinf(number):
        _refuse(text)
    return int(number) if number.is_integer() else number


def _refuse(text: str) -> NoReturn:
    raise ValueError(f"{text} is not a usable number")
