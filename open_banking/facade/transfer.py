"""``client.transfer``."""

from __future__ import annotations

from open_banking._generated.operations import (
    get_all_deposit_switches,
    get_all_external_deposit_switches,
    get_all_pay_switches,
    get_bill_pay_switch_details,
    get_deposit_switch_details,
)
from open_banking._runtime.namespace import ExchangeT, Node, branch


class CustomersBillPaySwitches(Node[ExchangeT]):
    """``client.transfer.customers.bill_pay_switches``."""

    get = get_bill_pay_switch_details.call
    list = get_all_pay_switches.call


class CustomersDepositSwitches(Node[ExchangeT]):
    """``client.transfer.customers.deposit_switches``."""

    get = get_deposit_switch_details.call
    list = get_all_deposit_switches.call


class Customers(Node[ExchangeT]):
    """``client.transfer.customers``."""

    bill_pay_switches: CustomersBillPaySwitches[ExchangeT] = branch()
    deposit_switches: CustomersDepositSwitches[ExchangeT] = branch()


class ExternalsDepositSwitches(Node[ExchangeT]):
    """``client.transfer.externals.deposit_switches``."""

    list = get_all_external_deposit_switches.call


class Externals(Node[ExchangeT]):
    """``client.transfer.externals``."""

    deposit_switches: ExternalsDepositSwitches[ExchangeT] = branch()


class Transfer(Node[ExchangeT]):
    """``client.transfer``."""

    customers: Customers[ExchangeT] = branch()
    externals: Externals[ExchangeT] = branch()
