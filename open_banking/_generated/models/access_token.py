"""AccessToken."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class AccessToken(Model):
    """Response of the authentication call: the token for the `Finicity-App-Token` header, which
    every later call needs. It is valid for two hours."""

    token: str
    """Token to send in the `Finicity-App-Token` header of every later call. It is valid for two
    hours."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "token",
        }
    )
