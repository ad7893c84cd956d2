"""Turns ``key=value`` into the arguments of an operation."""

from __future__ import annotations

import datetime as dt
import inspect
import json
import re
import sys
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

from open_banking._runtime.json_text import is_object

from .exit_codes import CommandError

if TYPE_CHECKING:
    from .finding import Found

_BOOLEANS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_NOT_GIVEN_SO = {"data", "request_options"}


def arguments_of(
    found: Found, pairs: list[str], data: str | None, default_body: dict[str, Any] | None = None
) -> dict[str, Any]:
    """The arguments of a call.

    Args:
        found: The operation.
        pairs: ``key=value``, the keys as in Python or as in the API. ``data.key=value`` is a key of the request body.
        data: A file with the request body as JSON; ``-`` is the standard input.
        default_body: The request body if neither ``data`` nor a key of it is given.

    Raises:
        CommandError: A key is unknown, a value does not fit, an argument is missing, or the file has no JSON.
    """
    parameters = inspect.signature(found.function).parameters
    known = {name: each for name, each in parameters.items() if name not in {"self", *_NOT_GIVEN_SO}}
    spellings = {_bare(name): name for name in known}
    arguments: dict[str, Any] = {}
    body: dict[str, Any] = {}
    for pair in pairs:
        key, separator, value = pair.partition("=")
        if not separator:
            raise CommandError(f"{pair} is not key=value")
        if key.startswith("data.") and "data" in parameters:
            body[key.removeprefix("data.")] = _json_or_text(value)
            continue
        name = spellings.get(_bare(key))
        if name is None:
            raise CommandError(_unknown(found, key, list(known), has_body="data" in parameters))
        if name in arguments:
            raise CommandError(f"{key} is given twice")
        arguments[name] = _converted(key, value, str(known[name].annotation))
    if data is not None or body:
        if "data" not in parameters:
            raise CommandError(f"{found.operation.name} takes no request body")
        arguments["data"] = _body(data, body)
    elif default_body is not None and "data" in parameters:
        arguments["data"] = default_body
    missing = [
        name
        for name, each in parameters.items()
        if each.default is inspect.Parameter.empty and name != "self" and name not in arguments
    ]
    if missing:
        raise CommandError(f"{found.operation.name} needs {_needed(missing)}")
    return arguments


def _bare(name: str) -> str:
    return name.replace("_", "").replace("-", "").lower()


def _unknown(found: Found, key: str, known: list[str], *, has_body: bool) -> str:
    near = get_close_matches(key, known, n=1)
    takes = ", ".join([*known, *(["data.KEY"] if has_body else [])]) or "no arguments"
    hint = f"did you mean {near[0]}?" if near else f"it takes {takes}"
    return f"{found.operation.name} has no argument {key}; {hint}"


def _needed(missing: list[str]) -> str:
    return " ".join("--data FILE" if name == "data" else f"{name}=..." for name in missing)


def _converted(key: str, value: str, annotation: str) -> Any:
    """A value in the type that the parameter has."""
    kinds = set(re.split(r"\s*\|\s*", annotation))
    if "Sequence[str]" in kinds:
        return value.split(",") if "," in value else value
    if "_datetime.date" in kinds:
        return _date(key, value)
    if "bool" in kinds:
        if value.lower() not in _BOOLEANS:
            raise CommandError(f"{key}={value} is neither true nor false")
        return _BOOLEANS[value.lower()]
    for kind, convert in (("int", int), ("float", float)):
        if kind in kinds and "str" not in kinds:
            try:
                return convert(value)
            except ValueError:
                raise CommandError(f"{key}={value} is not a number") from None
    return value


def _date(key: str, value: str) -> Any:
    """Epoch seconds, a date, or a moment, which is in UTC if it names no time zone."""
    if value.isdecimal():
        return int(value)
    try:
        if len(value) == len("2026-01-31"):
            return dt.date.fromisoformat(value)
        moment = dt.datetime.fromisoformat(value)
    except ValueError:
        raise CommandError(f"{key}={value} is no date; give 2026-01-31, 2026-01-31T12:00 or epoch seconds") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)


def _json_or_text(value: str) -> Any:
    """A number, a list, an object, true, false or null as in JSON; anything else is text."""
    try:
        return json.loads(value)
    except ValueError:
        return value


def _body(file: str | None, keys: dict[str, Any]) -> Any:
    if file is None:
        return keys
    try:
        text = sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
        body: Any = json.loads(text)
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(
            f"{file} cannot be read: {error.strerror if isinstance(error, OSError) else error}"
        ) from None
    except ValueError as error:
        raise CommandError(f"{'the standard input' if file == '-' else file} is not JSON: {error}") from None
    if is_object(body):
        return body | keys
    if keys:
        raise CommandError(f"{file} is no JSON object, so data.KEY cannot be added to it")
    return body
