"""``client.decisioning.v3``."""

from open_banking._generated.operations import (
    get_report_by_consumer,
    get_report_by_customer,
)
from open_banking._runtime.namespace import AsyncNamespace, Namespace, branch


class ConsumersReports(Namespace):
    """``client.decisioning.v3.consumers.reports``."""

    get = get_report_by_consumer.sync


class AsyncConsumersReports(AsyncNamespace):
    """``client.decisioning.v3.consumers.reports``."""

    get = get_report_by_consumer.asyncio


class Consumers(Namespace):
    """``client.decisioning.v3.consumers``."""

    reports = branch(ConsumersReports)


class AsyncConsumers(AsyncNamespace):
    """``client.decisioning.v3.consumers``."""

    reports = branch(AsyncConsumersReports)


class CustomersReports(Namespace):
    """``client.decisioning.v3.customers.reports``."""

    get = get_report_by_customer.sync


class AsyncCustomersReports(AsyncNamespace):
    """``client.decisioning.v3.customers.reports``."""

    get = get_report_by_customer.asyncio


class Customers(Namespace):
    """``client.decisioning.v3.customers``."""

    reports = branch(CustomersReports)


class AsyncCustomers(AsyncNamespace):
    """``client.decisioning.v3.customers``."""

    reports = branch(AsyncCustomersReports)


class V3(Namespace):
    """``client.decisioning.v3``."""

    consumers = branch(Consumers)
    customers = branch(Customers)


class AsyncV3(AsyncNamespace):
    """``client.decisioning.v3``."""

    consumers = branch(AsyncConsumers)
    customers = branch(AsyncCustomers)
