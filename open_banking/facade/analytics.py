"""``client.analytics``."""

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
from open_banking._runtime.namespace import AsyncNamespace, Namespace, branch


class DataV1Fcra(Namespace):
    """``client.analytics.data.v1.fcra``."""

    list = get_obb_analytics_report_fcra.sync


class AsyncDataV1Fcra(AsyncNamespace):
    """``client.analytics.data.v1.fcra``."""

    list = get_obb_analytics_report_fcra.asyncio


class DataV1(Namespace):
    """``client.analytics.data.v1``."""

    fcra = branch(DataV1Fcra)

    get = get_obb_analytics_report.sync


class AsyncDataV1(AsyncNamespace):
    """``client.analytics.data.v1``."""

    fcra = branch(AsyncDataV1Fcra)

    get = get_obb_analytics_report.asyncio


class Data(Namespace):
    """``client.analytics.data``."""

    v1 = branch(DataV1)


class AsyncData(AsyncNamespace):
    """``client.analytics.data``."""

    v1 = branch(AsyncDataV1)


class BalanceV1CustomerFcra(Namespace):
    """``client.analytics.balance.v1.customer.fcra``."""

    create = generate_balance_analytics_fcra.sync


class AsyncBalanceV1CustomerFcra(AsyncNamespace):
    """``client.analytics.balance.v1.customer.fcra``."""

    create = generate_balance_analytics_fcra.asyncio


class BalanceV1Customer(Namespace):
    """``client.analytics.balance.v1.customer``."""

    fcra = branch(BalanceV1CustomerFcra)

    create = generate_balance_analytics.sync


class AsyncBalanceV1Customer(AsyncNamespace):
    """``client.analytics.balance.v1.customer``."""

    fcra = branch(AsyncBalanceV1CustomerFcra)

    create = generate_balance_analytics.asyncio


class BalanceV1(Namespace):
    """``client.analytics.balance.v1``."""

    customer = branch(BalanceV1Customer)


class AsyncBalanceV1(AsyncNamespace):
    """``client.analytics.balance.v1``."""

    customer = branch(AsyncBalanceV1Customer)


class Balance(Namespace):
    """``client.analytics.balance``."""

    v1 = branch(BalanceV1)


class AsyncBalance(AsyncNamespace):
    """``client.analytics.balance``."""

    v1 = branch(AsyncBalanceV1)


class CashflowV1CustomerFcra(Namespace):
    """``client.analytics.cashflow.v1.customer.fcra``."""

    create = generate_cash_flow_analytics_fcra.sync


class AsyncCashflowV1CustomerFcra(AsyncNamespace):
    """``client.analytics.cashflow.v1.customer.fcra``."""

    create = generate_cash_flow_analytics_fcra.asyncio


class CashflowV1Customer(Namespace):
    """``client.analytics.cashflow.v1.customer``."""

    fcra = branch(CashflowV1CustomerFcra)

    create = generate_cash_flow_analytics.sync


class AsyncCashflowV1Customer(AsyncNamespace):
    """``client.analytics.cashflow.v1.customer``."""

    fcra = branch(AsyncCashflowV1CustomerFcra)

    create = generate_cash_flow_analytics.asyncio


class CashflowV1(Namespace):
    """``client.analytics.cashflow.v1``."""

    customer = branch(CashflowV1Customer)


class AsyncCashflowV1(AsyncNamespace):
    """``client.analytics.cashflow.v1``."""

    customer = branch(AsyncCashflowV1Customer)


class Cashflow(Namespace):
    """``client.analytics.cashflow``."""

    v1 = branch(CashflowV1)


class AsyncCashflow(AsyncNamespace):
    """``client.analytics.cashflow``."""

    v1 = branch(AsyncCashflowV1)


class PaymentHistoryV1CustomerFcra(Namespace):
    """``client.analytics.payment_history.v1.customer.fcra``."""

    create = generate_payment_history_fcra.sync


class AsyncPaymentHistoryV1CustomerFcra(AsyncNamespace):
    """``client.analytics.payment_history.v1.customer.fcra``."""

    create = generate_payment_history_fcra.asyncio


class PaymentHistoryV1Customer(Namespace):
    """``client.analytics.payment_history.v1.customer``."""

    fcra = branch(PaymentHistoryV1CustomerFcra)

    create = generate_payment_history.sync


class AsyncPaymentHistoryV1Customer(AsyncNamespace):
    """``client.analytics.payment_history.v1.customer``."""

    fcra = branch(AsyncPaymentHistoryV1CustomerFcra)

    create = generate_payment_history.asyncio


class PaymentHistoryV1(Namespace):
    """``client.analytics.payment_history.v1``."""

    customer = branch(PaymentHistoryV1Customer)


class AsyncPaymentHistoryV1(AsyncNamespace):
    """``client.analytics.payment_history.v1``."""

    customer = branch(AsyncPaymentHistoryV1Customer)


class PaymentHistory(Namespace):
    """``client.analytics.payment_history``."""

    v1 = branch(PaymentHistoryV1)


class AsyncPaymentHistory(AsyncNamespace):
    """``client.analytics.payment_history``."""

    v1 = branch(AsyncPaymentHistoryV1)


class Analytics(Namespace):
    """``client.analytics``."""

    balance = branch(Balance)
    cashflow = branch(Cashflow)
    data = branch(Data)
    payment_history = branch(PaymentHistory)


class AsyncAnalytics(AsyncNamespace):
    """``client.analytics``."""

    balance = branch(AsyncBalance)
    cashflow = branch(AsyncCashflow)
    data = branch(AsyncData)
    payment_history = branch(AsyncPaymentHistory)
