"""The root of the call tree: each branch is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from open_banking._runtime.namespace import AsyncNamespace, Namespace, late_branch

if TYPE_CHECKING:
    from .aggregation import Aggregation, AsyncAggregation
    from .analytics import Analytics, AsyncAnalytics
    from .applications import Applications, AsyncApplications
    from .business_services import AsyncBusinessServices, BusinessServices
    from .connect import AsyncConnect, Connect
    from .customers import AsyncCustomers, Customers
    from .decisioning import AsyncDecisioning, Decisioning
    from .institution import AsyncInstitution, Institution
    from .microentry import AsyncMicroentry, Microentry


class Root(Namespace):
    """``client``."""

    @late_branch
    def aggregation(self) -> Aggregation:
        """``client.aggregation``."""
        from .aggregation import Aggregation  # noqa: PLC0415  # see above

        return Aggregation(self._exchange)

    @late_branch
    def analytics(self) -> Analytics:
        """``client.analytics``."""
        from .analytics import Analytics  # noqa: PLC0415  # see above

        return Analytics(self._exchange)

    @late_branch
    def applications(self) -> Applications:
        """``client.applications``."""
        from .applications import Applications  # noqa: PLC0415  # see above

        return Applications(self._exchange)

    @late_branch
    def business_services(self) -> BusinessServices:
        """``client.business_services``."""
        from .business_services import BusinessServices  # noqa: PLC0415  # see above

        return BusinessServices(self._exchange)

    @late_branch
    def connect(self) -> Connect:
        """``client.connect``."""
        from .connect import Connect  # noqa: PLC0415  # see above

        return Connect(self._exchange)

    @late_branch
    def customers(self) -> Customers:
        """``client.customers``."""
        from .customers import Customers  # noqa: PLC0415  # see above

        return Customers(self._exchange)

    @late_branch
    def decisioning(self) -> Decisioning:
        """``client.decisioning``."""
        from .decisioning import Decisioning  # noqa: PLC0415  # see above

        return Decisioning(self._exchange)

    @late_branch
    def institution(self) -> Institution:
        """``client.institution``."""
        from .institution import Institution  # noqa: PLC0415  # see above

        return Institution(self._exchange)

    @late_branch
    def microentry(self) -> Microentry:
        """``client.microentry``."""
        from .microentry import Microentry  # noqa: PLC0415  # see above

        return Microentry(self._exchange)


class AsyncRoot(AsyncNamespace):
    """``client``."""

    @late_branch
    def aggregation(self) -> AsyncAggregation:
        """``client.aggregation``."""
        from .aggregation import AsyncAggregation  # noqa: PLC0415  # see above

        return AsyncAggregation(self._exchange)

    @late_branch
    def analytics(self) -> AsyncAnalytics:
        """``client.analytics``."""
        from .analytics import AsyncAnalytics  # noqa: PLC0415  # see above

        return AsyncAnalytics(self._exchange)

    @late_branch
    def applications(self) -> AsyncApplications:
        """``client.applications``."""
        from .applications import AsyncApplications  # noqa: PLC0415  # see above

        return AsyncApplications(self._exchange)

    @late_branch
    def business_services(self) -> AsyncBusinessServices:
        """``client.business_services``."""
        from .business_services import AsyncBusinessServices  # noqa: PLC0415  # see above

        return AsyncBusinessServices(self._exchange)

    @late_branch
    def connect(self) -> AsyncConnect:
        """``client.connect``."""
        from .connect import AsyncConnect  # noqa: PLC0415  # see above

        return AsyncConnect(self._exchange)

    @late_branch
    def customers(self) -> AsyncCustomers:
        """``client.customers``."""
        from .customers import AsyncCustomers  # noqa: PLC0415  # see above

        return AsyncCustomers(self._exchange)

    @late_branch
    def decisioning(self) -> AsyncDecisioning:
        """``client.decisioning``."""
        from .decisioning import AsyncDecisioning  # noqa: PLC0415  # see above

        return AsyncDecisioning(self._exchange)

    @late_branch
    def institution(self) -> AsyncInstitution:
        """``client.institution``."""
        from .institution import AsyncInstitution  # noqa: PLC0415  # see above

        return AsyncInstitution(self._exchange)

    @late_branch
    def microentry(self) -> AsyncMicroentry:
        """``client.microentry``."""
        from .microentry import AsyncMicroentry  # noqa: PLC0415  # see above

        return AsyncMicroentry(self._exchange)
