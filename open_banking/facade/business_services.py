"""``client.business_services``."""

from open_banking._generated.operations import (
    add_business_details,
    get_business_by_customer,
    get_business_by_id,
    update_business,
)
from open_banking._runtime.namespace import AsyncNamespace, Namespace, branch


class Businesses(Namespace):
    """``client.business_services.businesses``."""

    get = get_business_by_id.sync
    put = update_business.sync


class AsyncBusinesses(AsyncNamespace):
    """``client.business_services.businesses``."""

    get = get_business_by_id.asyncio
    put = update_business.asyncio


class CustomersBusinesses(Namespace):
    """``client.business_services.customers.businesses``."""

    create = add_business_details.sync
    list = get_business_by_customer.sync


class AsyncCustomersBusinesses(AsyncNamespace):
    """``client.business_services.customers.businesses``."""

    create = add_business_details.asyncio
    list = get_business_by_customer.asyncio


class Customers(Namespace):
    """``client.business_services.customers``."""

    businesses = branch(CustomersBusinesses)


class AsyncCustomers(AsyncNamespace):
    """``client.business_services.customers``."""

    businesses = branch(AsyncCustomersBusinesses)


class BusinessServices(Namespace):
    """``client.business_services``."""

    businesses = branch(Businesses)
    customers = branch(Customers)


class AsyncBusinessServices(AsyncNamespace):
    """``client.business_services``."""

    businesses = branch(AsyncBusinesses)
    customers = branch(AsyncCustomers)
