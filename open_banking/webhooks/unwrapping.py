"""Verifies and parses a webhook in one step."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias, cast

from open_banking._runtime.errors import ConfigurationError, OpenBankingError
from open_banking._runtime.json_text import is_array

from .connect import ConnectEvent
from .errors import WebhookSignatureError, raw_body_required
from .parsing import Event, parse
from .signature import verify

Headers: TypeAlias = Mapping[str, Any] | Iterable[tuple[Any, Any]]
"""The headers of a request, as any framework has them: a mapping, or pairs of names and values, as text or bytes."""

_SIGNATURE = "x-finicity-signature"
_IN_ENVIRONMENT = "http-"
"""Begins the names of headers in an environment of WSGI, which Django calls ``META``; there they have underscores."""


def unwrap(body: bytes, headers: Headers, *, secret: str | Iterable[str] | None = None) -> Event:
    """Verify and parse a webhook of any of the three families in one step.

    Only Connect events are known to be signed. So a Connect event without the right signature is refused, and any other
    is returned with its ``verified`` telling whether it has that signature. Take one that has not as a hint: fetch the
    report, the transactions or the account that it names.

    Args:
        body: The raw bytes of the request body, as they arrived.
        headers: The headers of the request, in any case and as any framework has them; Django's ``META`` as well.
        secret: The partner secret, or several while it is being replaced. By default the environment variable
            ``FINICITY_PARTNER_SECRET``.

    Returns:
        The event, as ``parse`` returns it.

    Raises:
        WebhookSignatureError: It claims to be a Connect event, and its signature is missing, malformed or wrong.
            Respond with 401.
        WebhookParseError: The body is not a JSON object. Respond with 400.
        RawBodyRequiredError: The body is not bytes.
        ConfigurationError: There is no secret, or an empty one.
    """
    # Crash reporters store the locals of every frame in a traceback, so what is secret or personal is deleted from this
    # one before it raises.
    outcome = _unwrapped(body, headers, secret)
    del body, headers, secret
    if isinstance(outcome, OpenBankingError):
        raise outcome
    return outcome


def _unwrapped(body: Any, headers: Any, secret: Any) -> Event | OpenBankingError:
    if not isinstance(body, bytes | bytearray):
        return raw_body_required(body)
    problem = _problem(body, headers, secret)
    if problem is not None and not isinstance(problem, WebhookSignatureError):
        return problem
    try:
        event = parse(bytes(body))
    except OpenBankingError as error:
        return error.with_traceback(None)
    if problem is not None and isinstance(event, ConnectEvent):
        return problem
    event.verified = problem is None
    return event


def _problem(body: Any, headers: Any, secret: Any) -> OpenBankingError | None:
    """Why the body is not known to be signed with one of the secrets; ``None`` if it is."""
    try:
        signature = _signature(headers)
        secrets = _secrets(secret)
    except OpenBankingError as error:
        return error.with_traceback(None)
    problem: OpenBankingError | None = None
    for each in secrets:
        try:
            verify(body, signature, each)
        except WebhookSignatureError as error:
            problem = error.with_traceback(None)
        except ConfigurationError as error:
            return error.with_traceback(None)
        else:
            return None
    return problem


def _secrets(given: Any) -> list[str]:
    if given is None:
        given = os.environ.get("FINICITY_PARTNER_SECRET")
    if given is not None and not isinstance(given, Iterable):
        raise ConfigurationError(f"secret is of the type {type(given).__name__}; pass the partner secret, or several")
    secrets: list[str] = [given] if isinstance(given, str) else list(cast("Iterable[str]", given or []))
    if not secrets or not all(secrets):
        raise ConfigurationError("there is no partner secret: pass secret=..., or set FINICITY_PARTNER_SECRET")
    return secrets


def _signature(headers: Any) -> str | None:
    """The signature among the headers, ``None`` if there is none.

    Raises:
        WebhookSignatureError: There are several, so it is unclear which of them others have seen.
        ConfigurationError: These are no headers.
    """
    try:
        pairs = cast("Iterable[tuple[Any, Any]]", headers.items() if hasattr(headers, "items") else headers)
        found = [text for name, value in pairs if _is_signature(name) for text in _texts(value)]
    except (TypeError, ValueError):
        raise ConfigurationError(
            f"headers is a {type(headers).__name__}; pass the headers of the request, as a mapping or as pairs"
        ) from None
    if len(set(found)) > 1:
        raise WebhookSignatureError("the request has several headers X-Finicity-Signature")
    return found[0] if found else None


def _is_signature(name: Any) -> bool:
    text = name.decode("latin-1") if isinstance(name, bytes) else str(name)
    return text.lower().replace("_", "-").removeprefix(_IN_ENVIRONMENT) == _SIGNATURE


def _texts(value: Any) -> list[str]:
    """The values of a header, which some frameworks have as a list."""
    if is_array(value):
        return [text for each in value for text in _texts(each)]
    return [value.decode("latin-1") if isinstance(value, bytes) else str(value)]
