"""The members that ``Client`` and ``AsyncClient`` share."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from ._runtime.namespace import ExchangeT, branch
from ._runtime.observability import Capture
from ._runtime.secret import Secret
from .facade.root import Root

if TYPE_CHECKING:
    from ._generated.operations_by_name import Operations
    from .workflows import Workflows


class EitherClient(Root[ExchangeT]):
    """The base class of ``Client`` and ``AsyncClient``."""

    operations: Operations[ExchangeT] = branch("._generated.operations_by_name")
    """Every operation by its own name, for instance ``client.operations.get_customers(limit=10)``."""
    workflows: Workflows[ExchangeT] = branch()
    """Several calls as one: find or create a customer, load history, generate a report with its PDF."""

    @property
    def token(self) -> str | None:
        """The current app token, or ``None`` if there is none or it is too old.

        Set it to a token that was obtained elsewhere; the client never replaces such a token. Set it to ``None`` to
        forget it; a client with the partner's credentials then obtains its own, or takes that of its ``token_store``.
        """
        token = self._exchange.token.value
        return token.reveal() if token else None

    @token.setter
    def token(self, value: str | None) -> None:
        token = Secret.of(value)
        del value
        self._exchange.token.set(token.checked("token") if token else None)

    def capture_responses(self) -> Capture:
        """Collect the httpx responses of the calls in a ``with`` block, only of this thread or task."""
        return Capture()

    def __repr__(self) -> str:
        # A client whose __init__ raised has no exchange, and crash reporters show its repr.
        exchange: ExchangeT | None = getattr(self, "_exchange", None)
        return f"{type(self).__name__}({f'base_url={exchange.settings.base_url.url!r}' if exchange else ''})"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"this {type(self).__name__} holds keys and connections, so it cannot be pickled or sent to another "
            "process; create one there, once for each process, for instance in a function with @functools.cache that "
            f"returns {'Async' if self._is_async else ''}Client(token_store=...): see docs/workers.md"
        )
