"""The models that responses are parsed into, for instance ``open_banking.models.Customer``.

Each is imported when it is first used, since a program needs only a few of the hundreds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._generated import models as _models
from ._generated.models import __all__ as __all__  # noqa: PLC0414  # marks it as re-exported

if TYPE_CHECKING:
    from ._generated.models import *  # noqa: F403  # checkers and editors see every name
else:

    def __getattr__(name: str) -> Any:
        try:
            return getattr(_models, name)
        except AttributeError:
            from ._runtime.nearest_name import no_attribute  # noqa: PLC0415  # only needed for errors

            raise no_attribute(f"module {__name__!r}", name, __all__) from None

    def __dir__() -> list[str]:
        return list(__all__)
