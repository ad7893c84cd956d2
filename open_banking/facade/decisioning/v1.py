"""``client.decisioning.v1``."""

from open_banking._generated.operations import (
    create_consumer,
    get_consumer,
    get_consumer_for_customer,
    get_portfolio_by_consumer,
    get_portfolio_by_customer,
    get_reports_by_consumer_id,
    get_reports_by_customer_id,
    modify_consumer,
)
from open_banking._runtime.namespace import AsyncNamespace, Namespace, branch


class ConsumersPortfolios(Namespace):
    """``client.decisioning.v1.consumers.portfolios``."""

    get = get_portfolio_by_consumer.sync


class AsyncConsumersPortfolios(AsyncNamespace):
    """``client.decisioning.v1.consumers.portfolios``."""

    get = get_portfolio_by_consumer.asyncio


class ConsumersReports(Namespace):
    """``client.decisioning.v1.consumers.reports``."""

    list = get_reports_by_consumer_id.sync


class AsyncConsumersReports(AsyncNamespace):
    """``client.decisioning.v1.consumers.reports``."""

    list = get_reports_by_consumer_id.asyncio


class Consumers(Namespace):
    """``client.decisioning.v1.consumers``."""

    portfolios = branch(ConsumersPortfolios)
    reports = branch(ConsumersReports)

    get = get_consumer.sync
    put = modify_consumer.sync


class AsyncConsumers(AsyncNamespace):
    """``client.decisioning.v1.consumers``."""

    portfolios = branch(AsyncConsumersPortfolios)
    reports = branch(AsyncConsumersReports)

    get = get_consumer.asyncio
    put = modify_consumer.asyncio


class CustomersConsumer(Namespace):
    """``client.decisioning.v1.customers.consumer``."""

    create = create_consumer.sync
    list = get_consumer_for_customer.sync


class AsyncCustomersConsumer(AsyncNamespace):
    """``client.decisioning.v1.customers.consumer``."""

    create = create_consumer.asyncio
    list = get_consumer_for_customer.asyncio


class CustomersPortfolios(Namespace):
    """``client.decisioning.v1.customers.portfolios``."""

    get = get_portfolio_by_customer.sync


class AsyncCustomersPortfolios(AsyncNamespace):
    """``client.decisioning.v1.customers.portfolios``."""

    get = get_portfolio_by_customer.asyncio


class CustomersReports(Namespace):
    """``client.decisioning.v1.customers.reports``."""

    list = get_reports_by_customer_id.sync


class AsyncCustomersReports(AsyncNamespace):
    """``client.decisioning.v1.customers.reports``."""

    list = get_reports_by_customer_id.asyncio


class Customers(Namespace):
    """``client.decisioning.v1.customers``."""

    consumer = branch(CustomersConsumer)
    portfolios = branch(CustomersPortfolios)
    reports = branch(CustomersReports)


class AsyncCustomers(AsyncNamespace):
    """``client.decisioning.v1.customers``."""

    consumer = branch(AsyncCustomersConsumer)
    portfolios = branch(AsyncCustomersPortfolios)
    reports = branch(AsyncCustomersReports)


class V1(Namespace):
    """``client.decisioning.v1``."""

    consumers = branch(Consumers)
    customers = branch(Customers)


class AsyncV1(AsyncNamespace):
    """``client.decisioning.v1``."""

    consumers = branch(AsyncConsumers)
    customers = branch(AsyncCustomers)
