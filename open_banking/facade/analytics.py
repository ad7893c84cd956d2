"""``client.analytics``."""

from __future__ import annotations

from open_banking._generated.operations import (
    generate_balance_analytics,
    generate_balance_analytics_fcra,
    generate_cash_flow_analytics,
    generate_cash_flow_analytics_fcra,
    generate_payment_history,
    generate_payment_history_fcra,
    get_obb_analytics_report,
    get_obb_analytics_report_fcra,
)
from open_banking._runtime.namespace import ExchangeT, Node, branch


class DataV1Fcra(Node[ExchangeT]):
    """``client.analytics.data.v1.fcra``."""

    list = get_obb_analytics_report_fcra.call


class DataV1(Node[ExchangeT]):
    """``client.analytics.data.v1``."""

    fcra: DataV1Fcra[ExchangeT] = branch()

    get = get_obb_analytics_report.call


class Data(Node[ExchangeT]):
    """``client.analytics.data``."""

    v1: DataV1[ExchangeT] = branch()


class BalanceV1CustomerFcra(Node[ExchangeT]):
    """``client.analytics.balance.v1.customer.fcra``."""

    create = generate_balance_analytics_fcra.call


class BalanceV1Customer(Node[ExchangeT]):
    """``client.analytics.balance.v1.customer``."""

    fcra: BalanceV1CustomerFcra[ExchangeT] = branch()

    create = generate_balance_analytics.call


class BalanceV1(Node[ExchangeT]):
    """``client.analytics.balance.v1``."""

    customer: BalanceV1Customer[ExchangeT] = branch()


class Balance(Node[ExchangeT]):
    """``client.analytics.balance``."""

    v1: BalanceV1[ExchangeT] = branch()


class CashflowV1CustomerFcra(Node[ExchangeT]):
    """``client.analytics.cashflow.v1.customer.fcra``."""

    create = generate_cash_flow_analytics_fcra.call


class CashflowV1Customer(Node[ExchangeT]):
    """``client.analytics.cashflow.v1.customer``."""

    fcra: CashflowV1CustomerFcra[ExchangeT] = branch()

    create = generate_cash_flow_analytics.call


class CashflowV1(Node[ExchangeT]):
    """``client.analytics.cashflow.v1``."""

    customer: CashflowV1Customer[ExchangeT] = branch()


class Cashflow(Node[ExchangeT]):
    """``client.analytics.cashflow``."""

    v1: CashflowV1[ExchangeT] = branch()


class PaymentHistoryV1CustomerFcra(Node[ExchangeT]):
    """``client.analytics.payment_history.v1.customer.fcra``."""

    create = generate_payment_history_fcra.call


class PaymentHistoryV1Customer(Node[ExchangeT]):
    """``client.analytics.payment_history.v1.customer``."""

    fcra: PaymentHistoryV1CustomerFcra[ExchangeT] = branch()

    create = generate_payment_history.call


class PaymentHistoryV1(Node[ExchangeT]):
    """``client.analytics.payment_history.v1``."""

    customer: PaymentHistoryV1Customer[ExchangeT] = branch()


class PaymentHistory(Node[ExchangeT]):
    """``client.analytics.payment_history``."""

    v1: PaymentHistoryV1[ExchangeT] = branch()


class Analytics(Node[ExchangeT]):
    """``client.analytics``."""

    balance: Balance[ExchangeT] = branch()
    cashflow: Cashflow[ExchangeT] = branch()
    data: Data[ExchangeT] = branch()
    payment_history: PaymentHistory[ExchangeT] = branch()
