"""``find_or_create_customer`` and ``get_or_create_consumer`` of ``client.workflows``."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from ._generated.models.customer import Customer
from ._generated.operations import (
    add_customer,
    add_testing_customer,
    create_consumer,
    get_consumer_for_customer,
    get_customer,
    get_customers,
)
from ._runtime.calling import Call, Plan, async_function, sync_function
from ._runtime.errors import ConflictError, InvalidRequestError, NotFoundError
from ._runtime.flow import Flow, ask

if TYPE_CHECKING:
    from ._runtime.flow import Steps
    from ._runtime.namespace import Node
    from .models import Consumer, NewConsumer
    from .params import NewConsumerParams, NewCustomerParams


def _find_or_create_customer(  # noqa: D417  # to the caller, self is bound
    self: Node[Any],
    *,
    username: str,
    testing: bool,
    data: NewCustomerParams | None = None,
) -> Plan[Customer]:
    """Find the customer with this username, or create one. With ``testing=False``, creating is billable.

    It calls ``GetCustomers``, and if there is nobody ``AddTestingCustomer`` (not billable) or, with ``testing=False``,
    ``AddCustomer`` (billable: an active customer is charged), then ``GetCustomer``. Where another process creates the
    same customer at the same time, the API refuses one of the two, which then finds the other's with ``GetCustomers``.

    Args:
        username: Exactly this one; unique among your customers, testing or active.
        testing: ``True`` creates a testing customer, ``False`` an active one. A customer who is found is returned
            whatever their ``type`` is.
        data: What else to create the customer with, for instance ``{"first_name": "Ada"}``; not used to find one.

    Returns:
        The customer.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        OperationDeniedError: The customer has to be created, and ``billable`` or ``read_only`` of the client does not
            allow it.
        BadRequestError: The API refuses the username (code ``110039``) or another value.
        ConflictError: The username is taken (code ``110002``), but no customer is found by it.
        APIStatusError: A call returned another error status.
        APIConnectionError: A call got no response. A customer may have been created; call again to find them.
    """
    if not isinstance(username, str) or not username:  # pyright: ignore[reportUnnecessaryIsInstance]  # callers without a type checker
        raise InvalidRequestError("find_or_create_customer: username is empty or no text")
    if not isinstance(testing, bool):  # pyright: ignore[reportUnnecessaryIsInstance]  # as above, and False costs money
        raise InvalidRequestError(
            "find_or_create_customer: testing is True or False, since an active customer is charged"
        )
    if data is not None and data.get("username", username) != username:
        raise InvalidRequestError("find_or_create_customer: data has another username; leave it out there")
    create = add_testing_customer.plan if testing else add_customer.plan
    # Planned now, so that invalid data is refused before anything is sent.
    creation = create(self, data={**(data or {}), "username": username})

    def find() -> Steps[Customer | None]:
        page = yield from ask(get_customers.plan(self, username=username))
        return next((each for each in page.customers or [] if each.username == username), None)

    def steps(_: object) -> Steps[Customer]:
        found = yield from find()
        if found is not None:
            return found
        try:
            created = yield from ask(creation)
        except ConflictError:
            found = yield from find()
            if found is None:
                raise
            return found
        response = yield from ask(get_customer.plan(self, customer_id=created.id))
        return Customer.from_dict(response.to_dict())

    return Flow(steps)


def _get_or_create_consumer(  # noqa: D417  # to the caller, self is bound
    self: Node[Any],
    *,
    customer_id: str | int,
    data: NewConsumerParams | NewConsumer,
) -> Plan[Consumer]:
    """Get the consumer of a customer, or create it. Nothing here is billable.

    It calls ``GetConsumerForCustomer``, and if there is none ``CreateConsumer`` and ``GetConsumerForCustomer`` again.
    Where another process creates it at the same time, the API refuses one of the two (409), which then gets the
    other's.

    Args:
        customer_id: Whose consumer.
        data: The person, to create the consumer with. A consumer that is there already is not changed.

    Returns:
        The consumer. Of the social security number, the API returns the last four digits.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        OperationDeniedError: The consumer has to be created, and the client is read-only.
        NotFoundError: There is no such customer.
        APIStatusError: A call returned another error status.
        APIConnectionError: A call got no response. Call again to get the consumer if it was created.
    """
    # Planned now, so that invalid data is refused before anything is sent.
    creation = create_consumer.plan(self, customer_id=customer_id, data=data)
    fetch = get_consumer_for_customer.plan(self, customer_id=customer_id)

    def steps(_: object) -> Steps[Consumer]:
        try:
            return (yield from ask(fetch))
        except NotFoundError:
            pass
        with suppress(ConflictError):  # another process was faster
            yield from ask(creation)
        return (yield from ask(fetch))

    return Flow(steps)


find_or_create_customer = Call(sync_function(_find_or_create_customer), async_function(_find_or_create_customer))
get_or_create_consumer = Call(sync_function(_get_or_create_consumer), async_function(_get_or_create_consumer))
