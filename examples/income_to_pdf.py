"""Verify a customer's income from their deposits, and save the report as PDF.

    python examples/income_to_pdf.py --customer 1005061234 --output income.pdf

The report is billed once it was made, so the program asks first; ``--yes`` does not ask. The customer needs connected
accounts and a consumer, since the report counts as a consumer report by law.
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys

from open_banking import Client, NotFoundError, OpenBankingError, ReportFailedError, ReportTimeoutError, models

FROM = dt.timedelta(days=365)


def main(arguments: list[str] | None = None) -> int:
    """Request the report, wait for it and save it; the exit code is 1 if that fails."""
    options = parse(arguments)
    if not options.yes and input("This report is billed. Continue? [y/N] ").strip().lower() != "y":
        print("nothing was requested")
        return 0
    try:
        with Client() as client:
            report = verify_income(client, options.customer, options.timeout)
            show(report)
            pdf = client.decisioning.v3.customers.reports.get(
                customer_id=options.customer, report_id=str(report.id), accept="application/pdf"
            )
            print("saved:", pdf.save(options.output))
    except NotFoundError as error:
        print(f"error: no such customer, or they have no consumer: {error}", file=sys.stderr)
    except ReportFailedError as error:
        print(
            f"error: the report could not be made; its errors: {error.report.to_dict().get('errors')}", file=sys.stderr
        )
    except ReportTimeoutError as error:
        # It is still being made, and will be billed. Do not request another one.
        print(f"error: not ready yet; fetch report {error.acknowledgement.id} later", file=sys.stderr)
    except OpenBankingError as error:
        print(f"error: {error}", file=sys.stderr)
    else:
        return 0
    return 1


def verify_income(client: Client, customer_id: str, timeout: float) -> models.VOIReport:
    """Request a verification of income over the last year, and wait for it.

    Args:
        client: Sends the requests. It never sends the request for a report twice.
        customer_id: A customer with connected accounts.
        timeout: Seconds to wait at most.
    """
    # Fails now if the customer has no consumer, and not after the request.
    client.decisioning.v1.customers.consumer.list(customer_id=customer_id)
    acknowledgement = client.decisioning.v2.customers.voi.create(
        customer_id=customer_id, data={"from_date": dt.datetime.now(dt.UTC) - FROM}
    )
    return client.wait_for_report(
        acknowledgement, timeout=timeout, on_poll=lambda report: print("status:", report.status)
    )


def show(report: models.VOIReport) -> None:
    """Print the streams of income that were found, and what they come to in a year."""
    for institution in report.institutions or []:
        for account in institution.accounts or []:
            if isinstance(account, models.VOIReportAccount):
                for stream in account.income_streams or []:
                    print(f"{institution.name}: {stream.name}, confidence {stream.confidence} of 100")
    for summary in report.income or []:
        print(f"net income of a year: ${summary.income_estimate.projected_net_annual:,.2f}")


def parse(arguments: list[str] | None) -> argparse.Namespace:
    """Read the arguments of the command line."""
    parser = argparse.ArgumentParser(description="Verify a customer's income, and save the report as PDF.")
    parser.add_argument("--customer", default="1005061234", metavar="ID", help="default: the sandbox's sample customer")
    parser.add_argument("--output", default="income.pdf", metavar="FILE")
    parser.add_argument("--timeout", type=float, default=600, help="seconds to wait for the report at most")
    parser.add_argument("--yes", action="store_true", help="do not ask before the report is requested")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
