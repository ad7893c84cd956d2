"""``client.wait_for_report``, sync and async, and which report class belongs to which acknowledgement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from ._runtime.calling import Call, Plan, async_function, sync_function
from ._runtime.errors import InvalidRequestError, ReportFailedError, ReportTimeoutError
from ._runtime.flow import Flow
from ._runtime.repeated_polls import Polling
from .acknowledgement import OnAsyncPoll, OnPoll, ReportIds, path_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._runtime.flow import Steps
    from ._runtime.namespace import Node
    from ._runtime.options import RequestOptions
    from .acknowledgement import Acknowledgement
    from .models import (
        AFBalanceAnalyticsReport,
        AFCashFlowAnalyticsReport,
        AFPaymentHistoryAnalyticsReport,
        AnalyticsReportAck,
        CashFlowReport,
        CashFlowReportAck,
        ForesightAnalyticsFirstThirdPartyReportAck,
        ForesightAnalyticsReport,
        ForesightAnalyticsReportAck,
        PaymentRiskInsightsReport,
        PaymentRiskInsightsReportAck,
        PayrollReportAck,
        PayStatementReport,
        PayStatementReportAck,
        PrequalificationReport,
        PrequalificationReportAck,
        Report,
        ReportWithFirstThirdParty,
        StatementReport,
        StatementReportAck,
        TransactionsReport,
        TransactionsReportAck,
        UnknownReport,
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

OnPollT = TypeVar("OnPollT", bound="OnAsyncPoll")
ReportT = TypeVar("ReportT", bound="Report")


class _Reports(Generic[OnPollT]):
    """The report of each acknowledgement, generic over the type of ``on_poll``, which differs in sync and async."""

    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: VOAReportAck,
        *,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[VOAReport]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: VOAWithIncomeReportAck,
        *,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[VOAWithIncomeReport]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: VOIReportAck,
        *,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[VOIReport]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: PrequalificationReportAck,
        *,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[PrequalificationReport]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: PayrollReportAck,
        *,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[VOEPayrollReport | VOIEPayrollReport]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: VOETransactionsReportAck,
        *,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[VOETransactionsReport]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: PayStatementReportAck,
        *,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[PayStatementReport]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: VOIEPaystubReportAck,
        *,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[VOIEPaystubReport]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: VOIEPaystubWithTXVerifyReportAck,
        *,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[VOIEPaystubWithTXVerifyReport]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: StatementReportAck,
        *,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[StatementReport]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: TransactionsReportAck,
        *,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[TransactionsReport]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: CashFlowReportAck,
        *,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[CashFlowReport]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: AnalyticsReportAck,
        *,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[AFBalanceAnalyticsReport | AFCashFlowAnalyticsReport | AFPaymentHistoryAnalyticsReport]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: PaymentRiskInsightsReportAck,
        *,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[PaymentRiskInsightsReport]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: ForesightAnalyticsReportAck,
        *,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[ForesightAnalyticsReport]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: ForesightAnalyticsFirstThirdPartyReportAck,
        *,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[ReportWithFirstThirdParty]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: UnknownReport,
        *,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[Report]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: ReportT,
        *,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[ReportT]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: Acknowledgement,
        *,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[Report]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        *,
        customer_id: str | int,
        report_id: str | int,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[Report]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        *,
        consumer_id: str | int,
        report_id: str | int,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[Report]: ...
    @staticmethod
    def plan(  # noqa: D417  # the client is bound
        client: Node[Any],
        ack: Any = None,
        *,
        customer_id: str | int | None = None,
        consumer_id: str | int | None = None,
        report_id: str | int | None = None,
        timeout: float = 600,
        interval: float | None = None,
        on_poll: OnPoll | OnAsyncPoll | None = None,
    ) -> Plan[Any]:
        """Poll for a report until it is finished. One that is finished already takes one poll.

        It calls ``GetReportByCustomer``, or ``GetReportByConsumer`` if no customer is given, once for each poll; they
        are not billable.

        Args:
            ack: The acknowledgement that a Generate ... Report operation returned, or a report that was fetched. Or
                give the IDs that you stored:
            customer_id: Whose report it is, by customer,
            consumer_id: or by consumer.
            report_id: The ID of the report.
            timeout: Seconds to wait at most, including the polls; 0 polls once.
            interval: Seconds above 0 between two polls. By default 20, as the API recommends, and 1 if the base URL
                is on this machine, where a sandbox listens.
            on_poll: Called with the report after each poll. A plain function; with ``AsyncClient`` it may be async.

        Returns:
            The report, in the class that belongs to the acknowledgement.

        Raises:
            InvalidRequestError: There is neither an acknowledgement nor IDs, or both; the acknowledgement has no ID, or
                neither a customer nor a consumer; or the timeout or the interval is invalid.
            ReportFailedError: Generating the report failed; the error has the report.
            ReportTimeoutError: The report was not ready in time; the error has the acknowledgement.
            APIStatusError: A poll returned an error status.
            APIConnectionError: A poll got no response.
        """
        given = _acknowledgement(ack, customer_id, consumer_id, report_id)
        fetch = fetching(client, path_of(given))
        polling = Polling(client, "wait_for_report", timeout=timeout, interval=interval, on_poll=on_poll)
        return Flow(lambda clock: finished_report(polling, given, fetch, clock))


def _acknowledgement(
    ack: Any, customer_id: str | int | None, consumer_id: str | int | None, report_id: str | int | None
) -> Acknowledgement:
    """What was given, as an acknowledgement.

    Raises:
        InvalidRequestError: It is neither an acknowledgement nor the IDs of one report, or both.
    """
    ids = {"customer_id": customer_id, "consumer_id": consumer_id, "report_id": report_id}
    given = [name for name, value in ids.items() if value is not None]
    either = "give an acknowledgement or a report, or else report_id with customer_id or consumer_id"
    if ack is not None:
        if given:
            raise InvalidRequestError(f"wait_for_report got an acknowledgement and {' and '.join(given)}; {either}")
        if not hasattr(ack, "id"):
            raise InvalidRequestError(f"wait_for_report got a {type(ack).__name__} to wait with; {either}")
        acknowledgement: Acknowledgement = ack
        return acknowledgement
    if given not in (["customer_id", "report_id"], ["consumer_id", "report_id"]):
        raise InvalidRequestError(f"wait_for_report got {' and '.join(given) or 'nothing to wait for'}; {either}")
    empty = next((name for name in given if ids[name] == ""), None)
    if empty is not None:
        raise InvalidRequestError(f"wait_for_report: {empty} is empty; {either}")
    return ReportIds(report_id, customer_id, consumer_id)


def fetching(client: Node[Any], place: dict[str, str], **accept: str) -> Callable[[RequestOptions], Plan[Any]]:
    """A function that plans to fetch the report at this place, as JSON unless ``accept`` is another."""
    # Every client has these methods, and few programs call them.
    from ._generated.operations import get_report_by_consumer, get_report_by_customer  # noqa: PLC0415

    plan: Any = get_report_by_customer.plan if "customer_id" in place else get_report_by_consumer.plan
    return lambda options: plan(client, **place, **accept, request_options=options)


def finished_report(
    polling: Polling,
    ack: Acknowledgement,
    fetch: Callable[[RequestOptions], Plan[Report]],
    clock: Callable[[], float],
) -> Steps[Report]:
    """Wait until the report is finished.

    Raises:
        ReportFailedError: Generating it failed.
        ReportTimeoutError: The time is over.
    """
    report, is_final, error = yield from polling.until(fetch, _is_finished, clock)
    if report is None or not is_final:
        raise ReportTimeoutError(
            f"the report was still {report.status if report else 'requested'} after {polling.timeout:g} seconds; "
            "the API is still generating it: wait again with the acknowledgement of this error",
            acknowledgement=ack,
        ) from error
    if str(report.status).lower() == "failure":
        raise ReportFailedError(f"report {report.type} failed", report=report)
    return report


def _is_finished(report: Report) -> bool:
    return str(report.status).lower() in {"success", "failure"}


_sync = sync_function(_Reports[OnPoll].plan)
_asyncio = async_function(_Reports[OnAsyncPoll].plan)
wait_for_report = Call(_sync, _asyncio)
