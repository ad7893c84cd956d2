"""The request dictionaries that ``data=`` takes, ``open_banking.params.NewCustomerParams`` for instance.

Each is imported when it is first used: a program needs a few of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._generated import params as _params
from ._generated.params import __all__ as __all__  # noqa: PLC0414  # says that it is passed on

if TYPE_CHECKING:
    from ._generated.params import *  # noqa: F403  # checkers and editors see every name
else:

    def __getattr__(name: str) -> Any:
        return getattr(_params, name)

    def __dir__() -> list[str]:
        return list(__all__)
