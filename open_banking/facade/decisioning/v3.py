"""``client.decisioning.v3``."""

from __future__ import annotations

from open_banking._generated.operations import (
    get_report_by_consumer,
    get_report_by_customer,
    get_report_by_id,
)
from open_banking._runtime.namespace import ExchangeT, Node, branch


class ConsumersReports(Node[ExchangeT]):
    """``client.decisioning.v3.consumers.reports``."""

    get = get_report_by_consumer.call


class Consumers(Node[ExchangeT]):
    """``client.decisioning.v3.consumers``."""

    reports: ConsumersReports[ExchangeT] = branch()


class CustomersReports(Node[ExchangeT]):
    """``client.decisioning.v3.customers.reports``."""

    get = get_report_by_customer.call


class Customers(Node[ExchangeT]):
    """``client.decisioning.v3.customers``."""

    reports: CustomersReports[ExchangeT] = branch()


class Reports(Node[ExchangeT]):
    """``client.decisioning.v3.reports``."""

    get = get_report_by_id.call


class V3(Node[ExchangeT]):
    """``client.decisioning.v3``."""

    consumers: Consumers[ExchangeT] = branch()
    customers: Customers[ExchangeT] = branch()
    reports: Reports[ExchangeT] = branch()
