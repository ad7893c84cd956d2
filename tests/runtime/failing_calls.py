"""The errors of calls that fail, and whether they can be printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from open_banking import OpenBankingError

if TYPE_CHECKING:
    from collections.abc import Callable

    from clients import Clients

SURROGATE = "\ud800"


def failure(clients: Clients, call: Callable[[Any], Any], **options: Any) -> Any:
    """The error that a call raises, of a client that may retry it."""
    with pytest.raises(OpenBankingError) as caught:
        clients.result(call(clients.make(max_retries=5, **options)))
    return caught.value


def printable(*texts: str) -> bool:
    """Whether all of them can be printed: a surrogate, which stands for half a letter, cannot."""
    return "".join(texts).isascii() or bool("".join(texts).encode())
