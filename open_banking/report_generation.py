"""``client.workflows.generate_report``, sync and async."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, overload

from ._runtime.calling import Call, Plan, async_function, sync_function
from ._runtime.errors import InvalidRequestError
from ._runtime.flow import Flow, ask
from ._runtime.repeated_polls import Polling
from .acknowledgement import OnAsyncPoll, OnPoll, path_of
from .report_waiting import fetching, finished_report

if TYPE_CHECKING:
    import os
    from collections.abc import Callable

    from ._runtime.binary import BinaryResponse
    from ._runtime.flow import Steps
    from ._runtime.namespace import Node
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
R_co = TypeVar("R_co", covariant=True)
PdfTarget: TypeAlias = "bool | str | os.PathLike[str]"


@dataclass(frozen=True, kw_only=True, slots=True)
class GeneratedReport(Generic[R_co]):
    """A finished report."""

    report: R_co
    """The report, as a model."""
    pdf: BinaryResponse | None = None
    """The same as PDF, if it was asked for."""


class _Reports(Generic[OnPollT]):
    """The report of each acknowledgement, generic over the type of ``on_poll``, which differs in sync and async."""

    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: VOAReportAck,
        *,
        pdf: PdfTarget = ...,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[GeneratedReport[VOAReport]]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: VOAWithIncomeReportAck,
        *,
        pdf: PdfTarget = ...,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[GeneratedReport[VOAWithIncomeReport]]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: VOIReportAck,
        *,
        pdf: PdfTarget = ...,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[GeneratedReport[VOIReport]]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: PrequalificationReportAck,
        *,
        pdf: PdfTarget = ...,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[GeneratedReport[PrequalificationReport]]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: PayrollReportAck,
        *,
        pdf: PdfTarget = ...,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[GeneratedReport[VOEPayrollReport | VOIEPayrollReport]]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: VOETransactionsReportAck,
        *,
        pdf: PdfTarget = ...,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[GeneratedReport[VOETransactionsReport]]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: PayStatementReportAck,
        *,
        pdf: PdfTarget = ...,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[GeneratedReport[PayStatementReport]]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: VOIEPaystubReportAck,
        *,
        pdf: PdfTarget = ...,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[GeneratedReport[VOIEPaystubReport]]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: VOIEPaystubWithTXVerifyReportAck,
        *,
        pdf: PdfTarget = ...,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[GeneratedReport[VOIEPaystubWithTXVerifyReport]]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: StatementReportAck,
        *,
        pdf: PdfTarget = ...,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[GeneratedReport[StatementReport]]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: TransactionsReportAck,
        *,
        pdf: PdfTarget = ...,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[GeneratedReport[TransactionsReport]]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: CashFlowReportAck,
        *,
        pdf: PdfTarget = ...,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[GeneratedReport[CashFlowReport]]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: AnalyticsReportAck,
        *,
        pdf: PdfTarget = ...,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[
        GeneratedReport[AFBalanceAnalyticsReport | AFCashFlowAnalyticsReport | AFPaymentHistoryAnalyticsReport]
    ]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: PaymentRiskInsightsReportAck,
        *,
        pdf: PdfTarget = ...,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[GeneratedReport[PaymentRiskInsightsReport]]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: ForesightAnalyticsReportAck,
        *,
        pdf: PdfTarget = ...,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[GeneratedReport[ForesightAnalyticsReport]]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: ForesightAnalyticsFirstThirdPartyReportAck,
        *,
        pdf: PdfTarget = ...,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[GeneratedReport[ReportWithFirstThirdParty]]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: UnknownReport,
        *,
        pdf: PdfTarget = ...,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[GeneratedReport[Report]]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: ReportT,
        *,
        pdf: PdfTarget = ...,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[GeneratedReport[ReportT]]: ...
    @overload
    @staticmethod
    def plan(
        client: Node[Any],
        ack: Acknowledgement,
        *,
        pdf: PdfTarget = ...,
        timeout: float = ...,
        interval: float | None = ...,
        on_poll: OnPollT | None = ...,
    ) -> Plan[GeneratedReport[Report]]: ...
    @staticmethod
    def plan(  # noqa: D417  # the client is bound
        client: Node[Any],
        ack: Any,
        *,
        pdf: PdfTarget = False,
        timeout: float = 600,
        interval: float | None = None,
        on_poll: OnPoll | OnAsyncPoll | None = None,
    ) -> Plan[Any]:
        """Take a report from its request to JSON and PDF.

        The request is the argument, a Generate ... Report call, which you make there and then: ``generate_report(
        client.decisioning.v2.customers.voa.create(customer_id=..., data=...), pdf="assets.pdf")``; with ``AsyncClient``
        ``await`` both. That call is billable; it is yours, and nothing here repeats it.

        The calls made here are not billable: ``GetReportByCustomer`` (or ``GetReportByConsumer`` if the acknowledgement
        names no customer) once for each poll, and once more for the PDF.

        Args:
            ack: What the Generate ... Report call returned.
            pdf: ``True`` fetches the report as PDF, too; a path also saves it there.
            timeout: Seconds to wait at most for the report; 0 polls once.
            interval: Seconds above 0 between two polls. By default 20, as the API recommends, and 1 if the base URL
                is on this machine, where a sandbox listens.
            on_poll: Called with the report after each poll. A plain function; with ``AsyncClient`` it may be async.

        Returns:
            The report in the class that belongs to the acknowledgement, and the PDF.

        Raises:
            InvalidRequestError: The acknowledgement has no ID, or neither a customer nor a consumer; or an argument is
                invalid.
            ReportFailedError: Generating the report failed; the error has the report.
            ReportTimeoutError: It was not ready in time; the error has the acknowledgement, to wait with again.
            APIStatusError: A call returned an error status.
            APIConnectionError: A call got no response.
            OSError: The PDF could not be saved.
        """
        if not hasattr(ack, "id"):
            raise InvalidRequestError(
                f"generate_report got a {type(ack).__name__}; give what a Generate ... Report call returned"
            )
        place = path_of(ack)
        polling = Polling(client, "generate_report", timeout=timeout, interval=interval, on_poll=on_poll)
        fetch = fetching(client, place)

        def steps(clock: Callable[[], float]) -> Steps[GeneratedReport[Any]]:
            report = yield from finished_report(polling, ack, fetch, clock)
            if pdf is False:
                return GeneratedReport(report=report)
            file: BinaryResponse = yield from ask(fetching(client, place, accept="application/pdf")({}))
            if pdf is not True:
                file.save(pdf)
            return GeneratedReport(report=report, pdf=file)

        return Flow(steps)


_sync = sync_function(_Reports[OnPoll].plan)
_asyncio = async_function(_Reports[OnAsyncPoll].plan)
generate_report = Call(_sync, _asyncio)
