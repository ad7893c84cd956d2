"""``client.decisioning.customers``."""

from __future__ import annotations

from open_banking._generated.operations import (
    generate_foresight_analytics_non_cra_report,
    generate_payment_history_report,
    generate_payment_risk_insights_report,
    generate_sbca_metrics_report,
)
from open_banking._runtime.namespace import ExchangeT, Node, branch


class ReportsForesightAnalyticsUserTypes(Node[ExchangeT]):
    """``client.decisioning.customers.reports.foresight_analytics.user_types``."""

    create = generate_foresight_analytics_non_cra_report.call


class ReportsForesightAnalytics(Node[ExchangeT]):
    """``client.decisioning.customers.reports.foresight_analytics``."""

    user_types: ReportsForesightAnalyticsUserTypes[ExchangeT] = branch()


class ReportsPaymentHistoryUserTypesBusiness(Node[ExchangeT]):
    """``client.decisioning.customers.reports.payment_history.user_types.business``."""

    create = generate_payment_history_report.call


class ReportsPaymentHistoryUserTypes(Node[ExchangeT]):
    """``client.decisioning.customers.reports.payment_history.user_types``."""

    business: ReportsPaymentHistoryUserTypesBusiness[ExchangeT] = branch()


class ReportsPaymentHistory(Node[ExchangeT]):
    """``client.decisioning.customers.reports.payment_history``."""

    user_types: ReportsPaymentHistoryUserTypes[ExchangeT] = branch()


class ReportsPaymentRiskInsightsUserTypes(Node[ExchangeT]):
    """``client.decisioning.customers.reports.payment_risk_insights.user_types``."""

    create = generate_payment_risk_insights_report.call


class ReportsPaymentRiskInsights(Node[ExchangeT]):
    """``client.decisioning.customers.reports.payment_risk_insights``."""

    user_types: ReportsPaymentRiskInsightsUserTypes[ExchangeT] = branch()


class Reports(Node[ExchangeT]):
    """``client.decisioning.customers.reports``."""

    foresight_analytics: ReportsForesightAnalytics[ExchangeT] = branch()
    payment_history: ReportsPaymentHistory[ExchangeT] = branch()
    payment_risk_insights: ReportsPaymentRiskInsights[ExchangeT] = branch()


class Sbca(Node[ExchangeT]):
    """``client.decisioning.customers.sbca``."""

    create = generate_sbca_metrics_report.call


class Customers(Node[ExchangeT]):
    """``client.decisioning.customers``."""

    reports: Reports[ExchangeT] = branch()
    sbca: Sbca[ExchangeT] = branch()
