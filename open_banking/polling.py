"""Waiting for a report: what ``client.wait_for_report`` does. Reports take from seconds to minutes."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Protocol, overload

from ._runtime.errors import InvalidRequestError, ReportFailedError, ReportTimeoutError
from ._runtime.exchange import sleep_async
from .facade.root import AsyncRoot, Root

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator

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

    OnPoll = Callable[[Report], object]

INTERVAL = 20.0
"""Seconds between two polls; the API's own advice."""


class Acknowledgement(Protocol):
    """What a Generate ... Report operation answers with, or a report that is in progress."""

    @property
    def id(self) -> Any:
        """The report's id."""
        ...

    @property
    def customer_id(self) -> Any:
        """The customer it is about."""
        ...

    @property
    def consumer_id(self) -> Any:
        """The consumer it is about."""
        ...


def path_of(ack: Acknowledgement) -> dict[str, str]:
    """The arguments that fetch the report: by customer where it names one, else by consumer.

    Raises:
        InvalidRequestError: It names neither, or no report.
    """
    if not ack.id:
        raise InvalidRequestError("the acknowledgement has no id, so there is no report to wait for")
    for name in ("customer_id", "consumer_id"):
        value = getattr(ack, name, None)
        if value:
            return {name: str(value), "report_id": str(ack.id)}
    raise InvalidRequestError("the acknowledgement names neither a customer nor a consumer, and one is needed")


def _flow(
    ack: Acknowledgement,
    timeout: float,
    interval: float,
    on_poll: OnPoll | None,
    clock: Callable[[], float],
) -> Generator[float | None, Any, Report]:
    """Yield ``None`` for a poll, whose report is the answer, or seconds to wait; return the report."""
    ends = clock() + timeout
    while True:
        report: Report = yield None
        if on_poll is not None:
            on_poll(report)
        status = str(report.status).lower()
        if status == "success":
            return report
        if status == "failure":
            raise ReportFailedError(f"report {report.type} failed", report=report)
        left = ends - clock()
        if left <= 0:
            raise ReportTimeoutError(
                f"the report was still {report.status} after {timeout:g} seconds; it goes on at the API: "
                "wait again with the acknowledgement that this error carries",
                acknowledgement=ack,
            )
        yield min(interval, left)


def wait(
    ack: Acknowledgement,
    fetch: Callable[[], Report],
    *,
    timeout: float,
    interval: float,
    on_poll: OnPoll | None,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], object] = time.sleep,
) -> Report:
    """Poll until the report is there."""
    flow = _flow(ack, timeout, interval, on_poll, clock)
    step = next(flow)
    while True:
        result = fetch() if step is None else sleep(step)
        try:
            step = flow.send(result)
        except StopIteration as stop:
            report: Report = stop.value
            return report


async def wait_async(
    ack: Acknowledgement,
    fetch: Callable[[], Awaitable[Report]],
    *,
    timeout: float,
    interval: float,
    on_poll: OnPoll | None,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], Awaitable[object]] = sleep_async,
) -> Report:
    """Poll until the report is there. Canceling the task stops it at once."""
    flow = _flow(ack, timeout, interval, on_poll, clock)
    step = next(flow)
    while True:
        result = await (fetch() if step is None else sleep(step))
        try:
            step = flow.send(result)
        except StopIteration as stop:
            report: Report = stop.value
            return report


class ReportWaiting(Root):
    """What a client does to wait for a report."""

    @overload
    def wait_for_report(
        self, ack: VOAReportAck, *, timeout: float = ..., interval: float = ..., on_poll: OnPoll | None = ...
    ) -> VOAReport: ...
    @overload
    def wait_for_report(
        self, ack: VOAWithIncomeReportAck, *, timeout: float = ..., interval: float = ..., on_poll: OnPoll | None = ...
    ) -> VOAWithIncomeReport: ...
    @overload
    def wait_for_report(
        self, ack: VOIReportAck, *, timeout: float = ..., interval: float = ..., on_poll: OnPoll | None = ...
    ) -> VOIReport: ...
    @overload
    def wait_for_report(
        self,
        ack: PrequalificationReportAck,
        *,
        timeout: float = ...,
        interval: float = ...,
        on_poll: OnPoll | None = ...,
    ) -> PrequalificationReport: ...
    @overload
    def wait_for_report(
        self, ack: PayrollReportAck, *, timeout: float = ..., interval: float = ..., on_poll: OnPoll | None = ...
    ) -> VOEPayrollReport | VOIEPayrollReport: ...
    @overload
    def wait_for_report(
        self,
        ack: VOETransactionsReportAck,
        *,
        timeout: float = ...,
        interval: float = ...,
        on_poll: OnPoll | None = ...,
    ) -> VOETransactionsReport: ...
    @overload
    def wait_for_report(
        self, ack: PayStatementReportAck, *, timeout: float = ..., interval: float = ..., on_poll: OnPoll | None = ...
    ) -> PayStatementReport: ...
    @overload
    def wait_for_report(
        self, ack: VOIEPaystubReportAck, *, timeout: float = ..., interval: float = ..., on_poll: OnPoll | None = ...
    ) -> VOIEPaystubReport: ...
    @overload
    def wait_for_report(
        self,
        ack: VOIEPaystubWithTXVerifyReportAck,
        *,
        timeout: float = ...,
        interval: float = ...,
        on_poll: OnPoll | None = ...,
    ) -> VOIEPaystubWithTXVerifyReport: ...
    @overload
    def wait_for_report(
        self, ack: StatementReportAck, *, timeout: float = ..., interval: float = ..., on_poll: OnPoll | None = ...
    ) -> StatementReport: ...
    @overload
    def wait_for_report(
        self, ack: TransactionsReportAck, *, timeout: float = ..., interval: float = ..., on_poll: OnPoll | None = ...
    ) -> TransactionsReport: ...
    @overload
    def wait_for_report(
        self, ack: CashFlowReportAck, *, timeout: float = ..., interval: float = ..., on_poll: OnPoll | None = ...
    ) -> CashFlowReport: ...
    @overload
    def wait_for_report(
        self, ack: AnalyticsReportAck, *, timeout: float = ..., interval: float = ..., on_poll: OnPoll | None = ...
    ) -> AFBalanceAnalyticsReport | AFCashFlowAnalyticsReport: ...
    @overload
    def wait_for_report(
        self, ack: Acknowledgement, *, timeout: float = ..., interval: float = ..., on_poll: OnPoll | None = ...
    ) -> Report: ...
    def wait_for_report(
        self,
        ack: Any,
        *,
        timeout: float = 600,
        interval: float = INTERVAL,
        on_poll: OnPoll | None = None,
    ) -> Any:
        """Ask for a report every ``interval`` seconds until it is finished.

        Args:
            ack: What a Generate ... Report operation answered with.
            timeout: Seconds to wait at most.
            interval: Seconds between two polls; the API's advice is 20.
            on_poll: Is told of the report at each poll.

        Returns:
            The report, of the class that belongs to the acknowledgement.

        Raises:
            InvalidRequestError: The acknowledgement names no report, or neither customer nor consumer.
            ReportFailedError: The report ended in failure; the error carries it.
            ReportTimeoutError: It was not ready in time; the error carries the acknowledgement.
            APIStatusError: A poll was refused.
            APIConnectionError: A poll had no answer.
        """
        place = path_of(ack)
        v3 = self.decisioning.v3

        def fetch() -> Report:
            if "customer_id" in place:
                return v3.customers.reports.get(customer_id=place["customer_id"], report_id=place["report_id"])
            return v3.consumers.reports.get(consumer_id=place["consumer_id"], report_id=place["report_id"])

        return wait(
            ack,
            fetch,
            timeout=timeout,
            interval=interval,
            on_poll=on_poll,
            clock=self._exchange.settings.clock,
            sleep=self._exchange.sleep,
        )


class AsyncReportWaiting(AsyncRoot):
    """What a client does to wait for a report."""

    @overload
    async def wait_for_report(
        self, ack: VOAReportAck, *, timeout: float = ..., interval: float = ..., on_poll: OnPoll | None = ...
    ) -> VOAReport: ...
    @overload
    async def wait_for_report(
        self, ack: VOAWithIncomeReportAck, *, timeout: float = ..., interval: float = ..., on_poll: OnPoll | None = ...
    ) -> VOAWithIncomeReport: ...
    @overload
    async def wait_for_report(
        self, ack: VOIReportAck, *, timeout: float = ..., interval: float = ..., on_poll: OnPoll | None = ...
    ) -> VOIReport: ...
    @overload
    async def wait_for_report(
        self,
        ack: PrequalificationReportAck,
        *,
        timeout: float = ...,
        interval: float = ...,
        on_poll: OnPoll | None = ...,
    ) -> PrequalificationReport: ...
    @overload
    async def wait_for_report(
        self, ack: PayrollReportAck, *, timeout: float = ..., interval: float = ..., on_poll: OnPoll | None = ...
    ) -> VOEPayrollReport | VOIEPayrollReport: ...
    @overload
    async def wait_for_report(
        self,
        ack: VOETransactionsReportAck,
        *,
        timeout: float = ...,
        interval: float = ...,
        on_poll: OnPoll | None = ...,
    ) -> VOETransactionsReport: ...
    @overload
    async def wait_for_report(
        self, ack: PayStatementReportAck, *, timeout: float = ..., interval: float = ..., on_poll: OnPoll | None = ...
    ) -> PayStatementReport: ...
    @overload
    async def wait_for_report(
        self, ack: VOIEPaystubReportAck, *, timeout: float = ..., interval: float = ..., on_poll: OnPoll | None = ...
    ) -> VOIEPaystubReport: ...
    @overload
    async def wait_for_report(
        self,
        ack: VOIEPaystubWithTXVerifyReportAck,
        *,
        timeout: float = ...,
        interval: float = ...,
        on_poll: OnPoll | None = ...,
    ) -> VOIEPaystubWithTXVerifyReport: ...
    @overload
    async def wait_for_report(
        self, ack: StatementReportAck, *, timeout: float = ..., interval: float = ..., on_poll: OnPoll | None = ...
    ) -> StatementReport: ...
    @overload
    async def wait_for_report(
        self, ack: TransactionsReportAck, *, timeout: float = ..., interval: float = ..., on_poll: OnPoll | None = ...
    ) -> TransactionsReport: ...
    @overload
    async def wait_for_report(
        self, ack: CashFlowReportAck, *, timeout: float = ..., interval: float = ..., on_poll: OnPoll | None = ...
    ) -> CashFlowReport: ...
    @overload
    async def wait_for_report(
        self, ack: AnalyticsReportAck, *, timeout: float = ..., interval: float = ..., on_poll: OnPoll | None = ...
    ) -> AFBalanceAnalyticsReport | AFCashFlowAnalyticsReport: ...
    @overload
    async def wait_for_report(
        self, ack: Acknowledgement, *, timeout: float = ..., interval: float = ..., on_poll: OnPoll | None = ...
    ) -> Report: ...
    async def wait_for_report(
        self,
        ack: Any,
        *,
        timeout: float = 600,  # of the whole wait, not of one call
        interval: float = INTERVAL,
        on_poll: OnPoll | None = None,
    ) -> Any:
        """Ask for a report every ``interval`` seconds until it is finished.

        Args:
            ack: What a Generate ... Report operation answered with.
            timeout: Seconds to wait at most.
            interval: Seconds between two polls; the API's advice is 20.
            on_poll: Is told of the report at each poll.

        Returns:
            The report, of the class that belongs to the acknowledgement.

        Raises:
            InvalidRequestError: The acknowledgement names no report, or neither customer nor consumer.
            ReportFailedError: The report ended in failure; the error carries it.
            ReportTimeoutError: It was not ready in time; the error carries the acknowledgement.
            APIStatusError: A poll was refused.
            APIConnectionError: A poll had no answer.
        """
        place = path_of(ack)
        v3 = self.decisioning.v3

        async def fetch() -> Report:
            if "customer_id" in place:
                return await v3.customers.reports.get(customer_id=place["customer_id"], report_id=place["report_id"])
            return await v3.consumers.reports.get(consumer_id=place["consumer_id"], report_id=place["report_id"])

        return await wait_async(
            ack,
            fetch,
            timeout=timeout,
            interval=interval,
            on_poll=on_poll,
            clock=self._exchange.settings.clock,
            sleep=self._exchange.sleep,
        )
