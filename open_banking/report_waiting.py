"""``client.wait_for_report``, sync and async, and which report class belongs to which acknowledgement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, overload

from ._runtime.calling import Call, Plan, async_function, sync_function
from .polling import INTERVAL, OnAsyncPoll, OnPoll, path_of, wait, wait_async

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._runtime.exchange import AsyncExchange, SyncExchange
    from ._runtime.namespace import Node
    from ._runtime.options import RequestOptions
    from .facade.root import Root
    from .models import (
        AFBalanceAnalyticsReport,
        AFCashFlowAnalyticsReport,
        AnalyticsReportAck,
        CashFlowReport,
        CashFlowReportAck,
        PayrollReportAck,
        PayStatementReport,
        PayStatementReportAck,
        PrequalificationReport,
        PrequalificationReportAck,
        Report,
        StatementReport,
        StatementReportAck,
        TransactionsReport,
        TransactionsReportAck,
        VOAReport,
        VOAReportAck,
        VOAWithIncomeReport,
        VOAWithIncomeReportAck,
        VOEPayrollReport,
        VOETransactionsReport,
        VOETransactionsReportAck,
        VOIEPayrollReport,
        VOIEPaystubReport,
        VOIEPaystubReportAck,
        VOIEPaystubWithTXVerifyReport,
        VOIEPaystubWithTXVerifyReportAck,
        VOIReport,
        VOIReportAck,
    )
    from .polling import Acknowledgement

OnPollT = TypeVar("OnPollT", bound="OnAsyncPoll")


class _ReportWait(Plan[Any]):
    """Waiting for one report, before any I/O."""

    __slots__ = ("_ack", "_arguments", "_fetch")

    def __init__(self, ack: Acknowledgement, fetch: Callable[[RequestOptions], Any], **arguments: Any) -> None:  # pyright: ignore[reportMissingSuperCall]  # there is no single request
        self._ack = ack
        self._fetch = fetch
        self._arguments = arguments

    def run(self, exchange: SyncExchange) -> Any:
        clock = exchange.settings.clock
        return wait(self._ack, self._fetch, **self._arguments, clock=clock, sleep=exchange.sleep)

    async def run_async(self, exchange: AsyncExchange) -> Any:
        clock = exchange.settings.clock
        return await wait_async(self._ack, self._fetch, **self._arguments, clock=clock, sleep=exchange.sleep)


class _Reports(Generic[OnPollT]):
    """The report of each acknowledgement, generic over the type of ``on_poll``, which differs in sync and async."""

    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: VOAReportAck,
        *,
        timeout: float = ...,
        interval: float = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[VOAReport]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: VOAWithIncomeReportAck,
        *,
        timeout: float = ...,
        interval: float = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[VOAWithIncomeReport]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: VOIReportAck,
        *,
        timeout: float = ...,
        interval: float = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[VOIReport]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: PrequalificationReportAck,
        *,
        timeout: float = ...,
        interval: float = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[PrequalificationReport]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: PayrollReportAck,
        *,
        timeout: float = ...,
        interval: float = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[VOEPayrollReport | VOIEPayrollReport]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: VOETransactionsReportAck,
        *,
        timeout: float = ...,
        interval: float = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[VOETransactionsReport]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: PayStatementReportAck,
        *,
        timeout: float = ...,
        interval: float = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[PayStatementReport]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: VOIEPaystubReportAck,
        *,
        timeout: float = ...,
        interval: float = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[VOIEPaystubReport]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: VOIEPaystubWithTXVerifyReportAck,
        *,
        timeout: float = ...,
        interval: float = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[VOIEPaystubWithTXVerifyReport]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: StatementReportAck,
        *,
        timeout: float = ...,
        interval: float = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[StatementReport]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: TransactionsReportAck,
        *,
        timeout: float = ...,
        interval: float = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[TransactionsReport]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: CashFlowReportAck,
        *,
        timeout: float = ...,
        interval: float = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[CashFlowReport]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: AnalyticsReportAck,
        *,
        timeout: float = ...,
        interval: float = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[AFBalanceAnalyticsReport | AFCashFlowAnalyticsReport]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: Acknowledgement,
        *,
        timeout: float = ...,
        interval: float = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[Report]: ...
    @staticmethod
    def plan(  # noqa: D417  # the client is bound
        client: Node[Any],
        ack: Any,
        *,
        timeout: float = 600,
        interval: float = INTERVAL,
        on_poll: OnPoll | OnAsyncPoll | None = None,
    ) -> Plan[Any]:
        """Poll for a report every ``interval`` seconds until it is finished.

        Args:
            ack: The acknowledgement that a Generate ... Report operation returned.
            timeout: Seconds to wait at most, including the polls; 0 polls once.
            interval: Seconds above 0 between two polls; the API recommends 20.
            on_poll: Called with the report after each poll. A plain function; with ``AsyncClient`` it may be async.

        Returns:
            The report, in the class that belongs to the acknowledgement.

        Raises:
            InvalidRequestError: The acknowledgement has no ID, or neither a customer nor a consumer; or the timeout or
                the interval is invalid.
            ReportFailedError: Generating the report failed; the error has the report.
            ReportTimeoutError: The report was not ready in time; the error has the acknowledgement.
            APIStatusError: A poll returned an error status.
            APIConnectionError: A poll got no response.
        """
        place = path_of(ack)
        v3 = cast("Root[Any]", client).decisioning.v3
        reports = v3.customers.reports if "customer_id" in place else v3.consumers.reports

        def fetch(options: RequestOptions) -> Any:
            return reports.get(**place, request_options=options)

        return _ReportWait(ack, fetch, timeout=timeout, interval=interval, on_poll=on_poll)


_sync = sync_function(_Reports[OnPoll].plan)
_asyncio = async_function(_Reports[OnAsyncPoll].plan)
wait_for_report = Call(_sync, _asyncio)
