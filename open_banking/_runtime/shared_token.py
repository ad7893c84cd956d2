"""The token that clients in several processes share by a store: obtained once for all, and never after a failure."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import httpx

from .errors import APIStatusError, AuthenticationLockedError, TokenStoreError
from .secret import Secret
from .token_record import Shared, TokenRecord

if TYPE_CHECKING:
    from collections.abc import Callable

    from .base_url import BaseURL
    from .credentials import Credentials
    from .token_store import GuardedStore

_ROUNDS = 100_000


class SharedToken:
    """The token of one set of credentials in a store. Keeps nothing of what the store holds."""

    def __init__(self, store: GuardedStore, keys: Credentials, base_url: BaseURL, clock: Callable[[], float]) -> None:
        """Share by ``store``. ``clock`` gives epoch seconds, the only time that all processes have."""
        self._store = store
        self._keys = keys
        self._base_url = base_url
        self._clock = clock
        self._entry: str | None = None

    def get(
        self,
        refused: Secret | None,
        lifetime: float,
        obtain: Callable[[], Secret],
        is_final: Callable[[APIStatusError], bool],
    ) -> Shared:
        """Take the token from the store, or obtain one and put it there. Blocks while another process does.

        Args:
            refused: The token that the API refused.
            lifetime: Seconds after which a token is replaced.
            obtain: Authenticates.
            is_final: Whether an error of the authentication means that the credentials were refused.

        Raises:
            AuthenticationLockedError: An earlier authentication with these credentials failed.
            TokenStoreError: The store failed.
        """
        name = self._name()
        with self._store.lock():
            record = TokenRecord.of(self._store.read(), self._clock())
            self._check_not_failed(record)
            shared = record.token(name, lifetime)
            if shared is not None and shared.token != refused:
                return shared
            record = record.without(name)
            # If the store cannot keep a failure, then the next process would fail, too, so nothing is sent.
            self._write(record)
            try:
                token = obtain()
            except APIStatusError as error:
                if is_final(error):
                    self._write_failure(record, error)
                raise
            self._write(record.with_token(name, token))
            return Shared(token, 0.0)

    def _name(self) -> str:
        """The name of the entry: a digest of the credentials, so that other credentials have another entry."""
        if self._entry is None:
            import hashlib  # noqa: PLC0415  # only needed with a store

            keys, partner = self._keys, self._keys.partner
            # Slow on purpose, against guessing the secret from the digest.
            self._entry = hashlib.pbkdf2_hmac(
                "sha256",
                json.dumps([keys.app_key.reveal(), partner.secret.reveal() if partner else None]).encode(),
                json.dumps([partner.id if partner else None, self._base_url.url]).encode(),
                _ROUNDS,
            ).hex()
        return self._entry

    def _check_not_failed(self, record: TokenRecord) -> None:
        failure = record.failure(self._name())
        if failure is not None:
            raise AuthenticationLockedError(
                "an authentication with these credentials failed in a process that shares the token store "
                f"(HTTP {failure.get('status')}, code {failure.get('code') or 'none'}); five failures lock the partner "
                "account, so no client of the store tries again; correct the credentials, or if they are good by now, "
                "clear the store",
                operation="CreateToken",
                request=httpx.Request("POST", f"{self._base_url.url}/aggregation/v2/partners/authentication"),
            )

    def _write(self, record: TokenRecord) -> None:
        self._store.write(Secret(record.text()))

    def _write_failure(self, record: TokenRecord, error: APIStatusError) -> None:
        try:
            self._write(record.with_failure(self._name(), error))
        except TokenStoreError as unwritten:
            error.add_note(f"Other processes do not know of this failure: {unwritten}")
