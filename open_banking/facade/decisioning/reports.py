"""``client.decisioning.reports``."""

from __future__ import annotations

from open_banking._generated.operations import (
    generate_foresight_analytics_first_third_party_non_cra_report,
)
from open_banking._runtime.namespace import ExchangeT, Node, branch


class ForesightAnalyticsUserTypes(Node[ExchangeT]):
    """``client.decisioning.reports.foresight_analytics.user_types``."""

    create = generate_foresight_analytics_first_third_party_non_cra_report.call


class ForesightAnalytics(Node[ExchangeT]):
    """``client.decisioning.reports.foresight_analytics``."""

    user_types: ForesightAnalyticsUserTypes[ExchangeT] = branch()


class Reports(Node[ExchangeT]):
    """``client.decisioning.reports``."""

    foresight_analytics: ForesightAnalytics[ExchangeT] = branch()
