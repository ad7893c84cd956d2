"""The models that answers are read into, ``open_banking.models.Customer`` for instance.

Each is imported when it is first used: there are hundreds, and a program needs a few.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._generated import models as _models
from ._generated.models import __all__ as __all__  # noqa: PLC0414  # says that it is passed on

if TYPE_CHECKING:
    from ._generated.models import *  # noqa: F403  # checkers and editors see every name
else:

    def __getattr__(name: str) -> Any:
        return getattr(_models, name)

    def __dir__() -> list[str]:
        return list(__all__)
