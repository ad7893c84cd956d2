"""What a client is in either colour."""

from __future__ import annotations

from typing import NoReturn

from ._runtime.namespace import ExchangeT
from ._runtime.observing import Capture
from ._runtime.secret import Secret
from .facade.root import Root


class EitherClient(Root[ExchangeT]):
    """What ``Client`` and ``AsyncClient`` have in common."""

    @property
    def token(self) -> str | None:
        """The app token in use, or ``None`` where there is none or it is too old.

        Setting it hands over one that was obtained elsewhere, by another process for instance; such a token is never
        replaced. Setting ``None`` forgets it, and a client with the partner's credentials obtains its own again.
        """
        token = self._exchange.token.value
        return token.reveal() if token else None

    @token.setter
    def token(self, value: str | None) -> None:
        token = Secret.of(value)
        del value
        self._exchange.token.set_by_hand(token.checked("token") if token else None)

    def capture_responses(self) -> Capture:
        """Collect the httpx responses of the calls made in a ``with`` block, of this thread or task alone."""
        return Capture()

    def __repr__(self) -> str:
        # One whose making failed has no exchange, and is in the frames of that error.
        exchange: ExchangeT | None = getattr(self, "_exchange", None)
        return f"{type(self).__name__}({f'base_url={exchange.settings.address.url!r}' if exchange else ''})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client holds keys and connections, and is not pickled; make one where it is needed")
