"""What crash reporters store of an error: the errors it stands on, and the local variables of their frames."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator


def chain(error: BaseException) -> list[BaseException]:
    """An error and all that it stands on, suppressed or not."""
    found: list[BaseException] = []
    left: list[BaseException | None] = [error]
    while left:
        each = left.pop()
        if each is not None and each not in found:
            found.append(each)
            left += [each.__context__, each.__cause__]
            left += each.exceptions if isinstance(each, BaseExceptionGroup) else ()
    return found


def variables(error: BaseException) -> Iterator[tuple[str, Any]]:
    """The local variables of the frames of ours that an error went through."""
    for each in chain(error):
        for frame, _ in traceback.walk_tb(each.__traceback__):
            if "open_banking" in frame.f_code.co_filename:
                for name, value in frame.f_locals.items():
                    yield f"{frame.f_code.co_qualname}: {name}", value


def contents(value: Any, depth: int = 5) -> Iterator[str]:
    """What a reporter may show of a value: its repr, and what is in it where it is a container with one of its own."""
    yield repr(value)
    if isinstance(value, bytes | bytearray):
        yield value.decode("latin-1")
    elif isinstance(value, dict) and depth:
        for item in (*value, *value.values()):
            yield from contents(item, depth - 1)
    elif isinstance(value, list | tuple | set | frozenset) and depth:
        for item in value:
            yield from contents(item, depth - 1)


def shown(error: BaseException, secrets: tuple[str, ...]) -> list[str]:
    """Where a report of the error shows one of the secrets: in a variable, in a text, or in a request."""
    places = [
        f"{place} shows {secret}"
        for place, value in variables(error)
        for text in contents(value)
        for secret in secrets
        if secret in text
    ]
    for each in chain(error):
        request: Any = getattr(each, "_request", None) or vars(each).get("request")
        texts = [
            str(each),
            repr(each),
            str(vars(each)),
            "" if request is None else str((request.headers.raw, request.url)),
        ]
        places += [f"{type(each).__name__} shows {secret}" for text in texts for secret in secrets if secret in text]
    return places
