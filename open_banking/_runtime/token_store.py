"""What several processes share a token by, and how a client uses it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol, cast

from .errors import ConfigurationError, OpenBankingError, TokenStoreError
from .secret import Secret

if TYPE_CHECKING:
    from collections.abc import Generator
    from contextlib import AbstractContextManager
    from types import TracebackType

    from .credentials import Credentials


class TokenStore(Protocol):
    """Keeps one text for all processes that share a token.

    A client uses it when it needs a token: at its first call, and when its token is too old or was refused. It reads
    and writes only while it holds the lock. An ``AsyncClient`` calls these functions on a thread, the same one from
    taking the lock to releasing it. Whatever they raise becomes a ``TokenStoreError``.
    """

    def read(self) -> str | None:
        """Return what was written last, never an earlier text, or ``None`` if nothing was written."""
        ...

    def write(self, value: str, /) -> None:
        """Replace what is there, as a whole or not at all, and keep it: it may say that an authentication failed."""
        ...

    def lock(self) -> AbstractContextManager[object]:
        """Return a context manager that waits until no other process is in it.

        The client is in it for as long as an authentication takes, up to a minute. If the process crashes there, the
        lock must be released.
        """
        ...


class GuardedStore:
    """A store that is checked, and whose errors are told from those of the work under its lock."""

    def __init__(self, store: Any, keys: Credentials) -> None:
        """Guard ``store``, if a client with these keys can use it.

        Raises:
            ConfigurationError: It lacks functions of a ``TokenStore``, or the client does not obtain tokens.
        """
        missing = [name for name in ("read", "write", "lock") if not callable(getattr(store, name, None))]
        if missing or isinstance(store, type):
            raise ConfigurationError(
                f"token_store is {'the class' if isinstance(store, type) else 'a'} "
                f"{cast('Any', store if isinstance(store, type) else type(store)).__name__}; give a FileTokenStore of "
                "open_banking.token_stores, or another object with read, write and lock"
            )
        if keys.partner is None or keys.token is not None:
            raise ConfigurationError(
                "token_store is for tokens that the client obtains, so it needs partner_id and partner_secret and no "
                "token: pass these two, or unset FINICITY_APP_TOKEN"
            )
        self._store: TokenStore = store

    def read(self) -> Secret | None:
        """What the store holds.

        Raises:
            TokenStoreError: It could not be read.
        """
        with _translated("read"):
            text = Secret(self._store.read())
            if text.is_text or not text.reveal():
                return text if text.is_text else None
            raise TypeError(f"read() returned a {type(text.reveal()).__name__}; return text or None")

    def write(self, text: Secret) -> None:
        """Replace what the store holds.

        Raises:
            TokenStoreError: It could not be written.
        """
        with _translated("written"):
            self._store.write(text.reveal())

    def lock(self) -> _Lock:
        """The lock of the store.

        Raises:
            TokenStoreError: When it is entered or left, if that could not be done. An error of the work takes
                precedence over one of leaving.
        """
        return _Lock(self._store)


class _Lock:
    def __init__(self, store: TokenStore) -> None:
        self._store = store

    def __enter__(self) -> None:
        with _translated("locked"):
            self._held = self._store.lock()
            self._held.__enter__()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            with _translated("unlocked"):
                self._held.__exit__(kind, error, traceback)
        except OpenBankingError:
            if error is None:
                raise


@contextmanager
def _translated(what: str) -> Generator[None]:
    try:
        yield
    except OpenBankingError:
        raise
    except Exception as error:
        raise TokenStoreError(f"the token store could not be {what}: {type(error).__name__}: {error}") from error
