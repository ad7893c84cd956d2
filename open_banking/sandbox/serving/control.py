"""A sandbox's own methods over HTTP, for programs in other languages: JSON in, JSON out, and no keys."""

from __future__ import annotations

import collections.abc
import inspect
import json
import math
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Literal, NoReturn, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from open_banking import __api_version__

from ..message import JSON, Answer, Json, RefusedError, Request, json_answer

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..callbacks import Delivery
    from ..contract import Contract
    from ..sandbox import Connection, Sandbox

T = TypeVar("T")

PATH = "/sandbox"

_TYPES = {str: "string", int: "integer", float: "number", bool: "boolean", NoneType: "null"}


class Control:
    """Answers what is under ``/sandbox``: the methods of ``Sandbox``, which take what they take in Python."""

    def __init__(self, sandbox: Sandbox, contract: Contract) -> None:
        """Control a sandbox; ``contract`` checks what comes."""
        self._sandbox = sandbox
        self._contract = contract
        self._shown: dict[str, Callable[[], Json]] = {
            "": self._overview,
            "clock": self._clock,
            "deliveries": self._deliveries,
        }
        self._done: dict[str, Callable[..., Connection | None]] = {
            "fail": sandbox.fail,
            "fail_reports": sandbox.fail_reports,
            "delay": sandbox.delay,
            "drop": sandbox.drop,
            "distort": sandbox.distort,
            "expire_tokens": sandbox.expire_tokens,
            "recover": sandbox.recover,
            "reset": sandbox.reset,
            "connect": sandbox.connect,
            "clock": sandbox.advance,
        }
        self._schemas = {name: _taken(method) for name, method in self._done.items()}

    def answer(self, request: Request) -> Answer:
        """Answer a request."""
        try:
            return json_answer(200, self._result(request))
        except RefusedError as refusal:
            return refusal.answer()

    def _result(self, request: Request) -> Json:
        name = request.path.removeprefix(PATH).strip("/")
        if name not in self._shown | self._done:
            raise RefusedError(404, f"The sandbox has no control at {request.path}; GET {PATH} lists what there is")
        match request.method:
            case "GET" if name in self._shown:
                return self._shown[name]()
            case "POST" if name in self._done:
                done = self._do(name, request)
                return self._shown[name]() if name in self._shown else done
            case _:
                allowed = ", ".join((*["GET"] * (name in self._shown), *["POST"] * (name in self._done)))
                message = f"{request.method} is not possible at {request.path}, only {allowed}"
                raise RefusedError(405, message, headers={"Allow": allowed})

    def _do(self, name: str, request: Request) -> Json:
        # A page of any origin can have a browser post here, but not with this type.
        if request.headers.get("Content-Type", "").partition(";")[0].strip().lower() != JSON:
            raise RefusedError(415, f"POST {request.path} requires the header Content-Type: {JSON}")
        arguments = self._arguments(name, request)
        try:
            result = _called(self._done[name], arguments)
        except OverflowError as error:
            raise RefusedError(400, f"POST {request.path}: a number is too large") from error
        except ValueError as error:
            raise RefusedError(400, f"POST {request.path}: {error}") from error
        return {} if result is None else result._asdict()

    def _arguments(self, name: str, request: Request) -> Json:
        try:
            arguments: object = json.loads(request.content or b"{}", parse_constant=_refused, parse_float=_number)
        except (ValueError, RecursionError) as error:
            raise RefusedError(400, f"POST {request.path} requires JSON: {error}") from error
        if not isinstance(arguments, dict):
            raise RefusedError(400, f"POST {request.path} requires a JSON object, with {_listed(self._schemas[name])}")
        if problems := list(self._contract.errors(self._schemas[name], arguments)):
            message = f"POST {request.path}: {'; '.join(problems)}; it takes {_listed(self._schemas[name])}"
            raise RefusedError(400, message)
        return cast("Json", arguments)

    def _overview(self) -> Json:
        """The sandbox, its keys, and all of its control."""
        partner = self._sandbox.world.partner
        return {
            "api_version": __api_version__,
            "url": self._sandbox.url,
            "app_key": partner.app_key,
            "partner_id": partner.id,
            "partner_secret": partner.secret,
            "seed": self._sandbox.world.seed,
            **self._clock(),
            "control": {
                **{f"GET {PATH}/{name}".rstrip("/"): {"does": _does(show)} for name, show in self._shown.items()},
                **{
                    f"POST {PATH}/{name}": {"does": _does(method), "takes": self._schemas[name]["properties"]}
                    for name, method in self._done.items()
                },
            },
        }

    def _clock(self) -> Json:
        """The time in the sandbox."""
        now = self._sandbox.clock.now
        return {"now": now.isoformat(), "timestamp": now.timestamp()}

    def _deliveries(self) -> Json:
        """The webhooks and notifications so far, whether they were received or not."""
        return {"deliveries": [_shown(each) for each in self._sandbox.deliveries]}


def _shown(delivery: Delivery) -> Json:
    return {
        "kind": delivery.kind,
        "url": delivery.url,
        "headers": dict(delivery.headers),
        "content": delivery.content.decode(errors="replace"),
        "status": delivery.status,
        "problem": delivery.problem,
    }


def _taken(method: Callable[..., object]) -> Json:
    """The schema of what a method takes."""
    # Some names in the annotations are known to type checkers alone.
    hints = get_type_hints(method, localns=vars(collections.abc))
    parameters = inspect.signature(method).parameters.values()
    return {
        "type": "object",
        "properties": {
            each.name: _several(hints[each.name]) if each.kind is each.VAR_POSITIONAL else _schema(hints[each.name])
            for each in parameters
        },
        "required": [
            each.name for each in parameters if each.default is each.empty and each.kind is not each.VAR_POSITIONAL
        ],
        "additionalProperties": False,
    }


def _schema(hint: Any) -> Json:
    """The schema of what a type hint allows."""
    arguments = get_args(hint)
    match get_origin(hint):
        case origin if origin is Literal:
            return {"enum": list(arguments)}
        case origin if origin in {Union, UnionType}:
            return {"anyOf": [_schema(each) for each in arguments]}
        case collections.abc.Sequence:
            return _several(arguments[0])
        case collections.abc.Mapping:
            return {"type": "object", "additionalProperties": _schema(arguments[1])}
        case _:
            return {} if hint is Any else {"type": _TYPES[hint]}


def _several(hint: Any) -> Json:
    return {"type": "array", "items": _schema(hint)}


def _called(method: Callable[..., T], arguments: Json) -> T:
    """What a method gives for arguments by name; those that Python has without a name come as a list."""
    parameters = inspect.signature(method).parameters.values()
    unnamed = [each.name for each in parameters if each.kind is each.VAR_POSITIONAL]
    named = {name: value for name, value in arguments.items() if name not in unnamed}
    return method(*(value for name in unnamed for value in arguments.get(name, ())), **named)


def _does(method: Callable[..., object]) -> str:
    return (inspect.getdoc(method) or "").partition("\n")[0]


def _listed(schema: Json) -> str:
    return ", ".join(schema["properties"]) or "no fields"


def _number(text: str) -> float:
    """A number with a point or an exponent; those that are whole do as integers."""
    number = float(text)
    if math.isinf(number):
        _refused(text)
    return int(number) if number.is_integer() else number


def _refused(text: str) -> NoReturn:
    raise ValueError(f"{text} is no number that can be used")
