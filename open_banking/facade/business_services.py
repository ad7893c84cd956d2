"""``client.business_services``."""

from __future__ import annotations

from open_banking._generated.operations import (
    add_business_details,
    get_business_by_customer,
    get_business_by_id,
    update_business,
)
from open_banking._runtime.namespace import ExchangeT, Node, branch


class Businesses(Node[ExchangeT]):
    """``client.business_services.businesses``."""

    get = get_business_by_id.call
    put = update_business.call


class CustomersBusinesses(Node[ExchangeT]):
    """``client.business_services.customers.businesses``."""

    create = add_business_details.call
    list = get_business_by_customer.call


class Customers(Node[ExchangeT]):
    """``client.business_services.customers``."""

    businesses: CustomersBusinesses[ExchangeT] = branch()


class BusinessServices(Node[ExchangeT]):
    """``client.business_services``."""

    businesses: Businesses[ExchangeT] = branch()
    customers: Customers[ExchangeT] = branch()
