"""The methods that make a sandbox misbehave: errors, delays, broken connections, odd responses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .reports.finishing import error_of
from .state import ReportFault
from .trouble import ANY, Fault, Shape, error_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .engine import Engine


class TroubleOnDemand:
    """Makes an engine misbehave. Operations go by their operationId, as errors name them; ``"*"`` means any."""

    def __init__(self, engine: Engine) -> None:
        """Make ``engine`` misbehave."""
        self._engine = engine

    def fail(
        self,
        operation: str = ANY,
        *,
        status: int = 500,
        code: int | str | None = None,
        message: str | None = None,
        shape: Shape = "json",
        headers: Mapping[str, str] | None = None,
        times: int | None = 1,
    ) -> None:
        """Respond to the next calls of an operation with an error instead of handling them.

        Args:
            operation: Its operationId, ``GetCustomerAccounts`` for instance; ``*`` means any.
            status: The HTTP status; 203 is the challenge of multi-factor authentication.
            code: The API's code, 185 for instance.
            message: The message of the error.
            shape: The shape of the body; see ``Shape``.
            headers: Headers of the response, ``{"Retry-After": "30"}`` for instance.
            times: How many calls fail; ``None`` means all.

        Raises:
            ValueError: There is no such operation, or a value is not valid.
        """
        shape = "empty" if status == 203 else shape  # noqa: PLR2004
        response = error_response(status, code, message, shape, headers or {})
        self._engine.trouble.add(Fault(operation, times, response=response))

    def fail_reports(
        self,
        *types: str,
        code: int | str = 10030,
        message: str = "Trouble on demand: the report could not be built",
        times: int = 1,
    ) -> None:
        """Make the next requested reports fail.

        Requesting them succeeds, and they are in progress like any other.

        Args:
            *types: The API's ``type``, ``voa`` for instance; without any, all types.
            code: The API's code in the report's error.
            message: The message of the error.
            times: How many reports fail.

        Raises:
            ValueError: ``times`` is below 1.
        """
        if times < 1:
            raise ValueError(f"times={times!r} must be 1 or more")
        with self._engine.lock:
            self._engine.world.report_faults.append(ReportFault(list(types), error_of(code, message), times))

    def delay(self, operation: str = ANY, *, seconds: float, times: int | None = 1) -> None:
        """Respond late to the next calls of an operation.

        In process, the sandbox's clock moves and nobody waits; a call whose timeout is shorter times out.

        Raises:
            ValueError: There is no such operation, or a value is not valid.
        """
        self._engine.trouble.add(Fault(operation, times, delay=seconds))

    def drop(self, operation: str = ANY, *, when: Literal["before", "after"] = "before", times: int | None = 1) -> None:
        """Break the connection of the next calls: before they are handled, or after that and before the response.

        Raises:
            ValueError: There is no such operation, or a value is not valid.
        """
        if when not in {"before", "after"}:
            raise ValueError(f"when={when!r} is neither before nor after")
        self._engine.trouble.add(Fault(operation, times, drop=when))

    def distort(
        self,
        operation: str = ANY,
        *,
        nulls: Sequence[str] = (),
        missing: Sequence[str] = (),
        texts: Sequence[str] = (),
        unknown: Mapping[str, Any] | None = None,
        times: int | None = 1,
    ) -> None:
        """Make the next responses deviate from the document, as those of the live API sometimes do.

        Args:
            operation: Its operationId; ``*`` means any.
            nulls: Fields that become null, wherever in the response they occur.
            missing: Fields that are left out.
            texts: Fields whose numbers and booleans come as text.
            unknown: Undocumented fields, put into every object.
            times: How many calls; ``None`` means all.

        Raises:
            ValueError: There is no such operation, or a value is not valid.
        """
        for name, fields in (("nulls", nulls), ("missing", missing), ("texts", texts)):
            if isinstance(fields, str):
                raise ValueError(f"{name} takes a list of field names, not a string")  # noqa: TRY004  # as for every other unusable value here
        fault = Fault(operation, times, nulls=nulls, missing=missing, texts=texts, unknown=dict(unknown or {}))
        self._engine.trouble.add(fault)

    def expire_tokens(self) -> None:
        """Make all issued tokens expire now."""
        with self._engine.lock:
            for token in self._engine.world.partner.tokens:
                self._engine.world.partner.tokens[token] = float("-inf")

    def recover(self) -> None:
        """Forget the trouble that is left, and unlock the partner account."""
        self._engine.trouble.clear()
        with self._engine.lock:
            self._engine.world.partner.failures = 0
            self._engine.world.partner.locked = False
            self._engine.world.report_faults.clear()
