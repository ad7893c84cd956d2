"""``client.decisioning``: each version is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from open_banking._runtime.namespace import AsyncNamespace, Namespace, late_branch

if TYPE_CHECKING:
    from .v1 import V1, AsyncV1
    from .v2 import V2, AsyncV2
    from .v3 import V3, AsyncV3


class Decisioning(Namespace):
    """``client.decisioning``."""

    @late_branch
    def v1(self) -> V1:
        """``client.decisioning.v1``."""
        from .v1 import V1  # noqa: PLC0415  # see above

        return V1(self._exchange)

    @late_branch
    def v2(self) -> V2:
        """``client.decisioning.v2``."""
        from .v2 import V2  # noqa: PLC0415  # see above

        return V2(self._exchange)

    @late_branch
    def v3(self) -> V3:
        """``client.decisioning.v3``."""
        from .v3 import V3  # noqa: PLC0415  # see above

        return V3(self._exchange)


class AsyncDecisioning(AsyncNamespace):
    """``client.decisioning``."""

    @late_branch
    def v1(self) -> AsyncV1:
        """``client.decisioning.v1``."""
        from .v1 import AsyncV1  # noqa: PLC0415  # see above

        return AsyncV1(self._exchange)

    @late_branch
    def v2(self) -> AsyncV2:
        """``client.decisioning.v2``."""
        from .v2 import AsyncV2  # noqa: PLC0415  # see above

        return AsyncV2(self._exchange)

    @late_branch
    def v3(self) -> AsyncV3:
        """``client.decisioning.v3``."""
        from .v3 import AsyncV3  # noqa: PLC0415  # see above

        return AsyncV3(self._exchange)
