"""``client.decisioning.v1``."""

from __future__ import annotations

from open_banking._generated.operations import (
    create_consumer,
    get_consumer,
    get_consumer_for_customer,
    get_portfolio_by_consumer,
    get_portfolio_by_customer,
    get_portfolio_by_path_param_port_folio_id,
    get_reports_by_consumer_id,
    get_reports_by_customer_id,
    get_reseller_billing_report,
    modify_consumer,
    report_reissue,
)
from open_banking._runtime.namespace import ExchangeT, Node, branch


class ConsumersPortfolios(Node[ExchangeT]):
    """``client.decisioning.v1.consumers.portfolios``."""

    get = get_portfolio_by_consumer.call


class ConsumersReports(Node[ExchangeT]):
    """``client.decisioning.v1.consumers.reports``."""

    list = get_reports_by_consumer_id.call


class Consumers(Node[ExchangeT]):
    """``client.decisioning.v1.consumers``."""

    portfolios: ConsumersPortfolios[ExchangeT] = branch()
    reports: ConsumersReports[ExchangeT] = branch()

    get = get_consumer.call
    put = modify_consumer.call


class CustomersConsumer(Node[ExchangeT]):
    """``client.decisioning.v1.customers.consumer``."""

    create = create_consumer.call
    list = get_consumer_for_customer.call


class CustomersPortfolios(Node[ExchangeT]):
    """``client.decisioning.v1.customers.portfolios``."""

    get = get_portfolio_by_customer.call


class CustomersReports(Node[ExchangeT]):
    """``client.decisioning.v1.customers.reports``."""

    list = get_reports_by_customer_id.call


class Customers(Node[ExchangeT]):
    """``client.decisioning.v1.customers``."""

    consumer: CustomersConsumer[ExchangeT] = branch()
    portfolios: CustomersPortfolios[ExchangeT] = branch()
    reports: CustomersReports[ExchangeT] = branch()


class PartnersBillingReseller(Node[ExchangeT]):
    """``client.decisioning.v1.partners.billing.reseller``."""

    list = get_reseller_billing_report.call


class PartnersBilling(Node[ExchangeT]):
    """``client.decisioning.v1.partners.billing``."""

    reseller: PartnersBillingReseller[ExchangeT] = branch()


class Partners(Node[ExchangeT]):
    """``client.decisioning.v1.partners``."""

    billing: PartnersBilling[ExchangeT] = branch()


class Portfolios(Node[ExchangeT]):
    """``client.decisioning.v1.portfolios``."""

    get = get_portfolio_by_path_param_port_folio_id.call


class ReportsPartners(Node[ExchangeT]):
    """``client.decisioning.v1.reports.partners``."""

    create = report_reissue.call


class Reports(Node[ExchangeT]):
    """``client.decisioning.v1.reports``."""

    partners: ReportsPartners[ExchangeT] = branch()


class V1(Node[ExchangeT]):
    """``client.decisioning.v1``."""

    consumers: Consumers[ExchangeT] = branch()
    customers: Customers[ExchangeT] = branch()
    partners: Partners[ExchangeT] = branch()
    portfolios: Portfolios[ExchangeT] = branch()
    reports: Reports[ExchangeT] = branch()
