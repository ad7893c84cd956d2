"""``client.payments``."""

from __future__ import annotations

from open_banking._generated.operations import (
    generate_fcra_payment_success_indicators,
    generate_payment_success_indicators,
    get_fcra_payment_success_indicators,
    get_payment_success_indicators,
)
from open_banking._runtime.namespace import ExchangeT, Node, branch


class CustomersAccountsFcraPaymentSuccessIndicators(Node[ExchangeT]):
    """``client.payments.customers.accounts.fcra_payment_success_indicators``."""

    create = generate_fcra_payment_success_indicators.call
    get = get_fcra_payment_success_indicators.call


class CustomersAccountsPaymentSuccessIndicators(Node[ExchangeT]):
    """``client.payments.customers.accounts.payment_success_indicators``."""

    create = generate_payment_success_indicators.call
    get = get_payment_success_indicators.call


class CustomersAccounts(Node[ExchangeT]):
    """``client.payments.customers.accounts``."""

    fcra_payment_success_indicators: CustomersAccountsFcraPaymentSuccessIndicators[ExchangeT] = branch()
    payment_success_indicators: CustomersAccountsPaymentSuccessIndicators[ExchangeT] = branch()


class Customers(Node[ExchangeT]):
    """``client.payments.customers``."""

    accounts: CustomersAccounts[ExchangeT] = branch()


class Payments(Node[ExchangeT]):
    """``client.payments``."""

    customers: Customers[ExchangeT] = branch()
