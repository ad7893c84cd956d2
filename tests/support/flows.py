"""The flows of the README, end to end: recorded by ``record.py``, replayed by ``test_cassettes.py``."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from open_banking import AuthenticationError, Client, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable

    from open_banking import models
    from open_banking.params import NewConsumerParams

USERNAME = "cassette_customer"
NOBODY = "1"
"""The id of no customer."""
CONSUMER: NewConsumerParams = {
    "first_name": "Ada",
    "last_name": "Alder",
    "address": "12 Mill Road",
    "city": "Murray",
    "state": "UT",
    "zip": "84123",
    "phone": "555-0100",
    "ssn": "900-00-0001",
    "birthday": {"year": 1989, "month": 8, "day_of_month": 13},
}
DAYS = 90 * 24 * 60 * 60


class Setting(NamedTuple):
    """What a flow depends on."""

    client: Client
    partner_id: str
    until: int
    """Epoch seconds: the present, as it was while recording."""
    interval: float
    """Seconds between two polls of a report."""
    listener: str
    """Where webhooks are sent; empty where the API can reach none."""
    log_in: Callable[[str, str, str | None], None]
    """Has the customer of an id log in at a bank, by way of a Connect link and perhaps with a webhook."""


class Enrolled(NamedTuple):
    created: models.CreatedCustomer
    read: models.GetCustomerResponse
    found: int


def enroll(setting: Setting) -> Enrolled:
    """A token is obtained, and a testing customer enrolled, read, and found."""
    aggregation = setting.client.aggregation
    created = aggregation.v2.customers.testing.create(
        data={"username": USERNAME, "first_name": "Ada", "last_name": "Alder"}
    )
    read = aggregation.v1.customers.get(customer_id=created.id)
    return Enrolled(created, read, len(aggregation.v1.customers.list(username=read.username or "").customers))


class Connected(NamedTuple):
    link: str
    accounts: list[models.CustomerAccount]


def connect(setting: Setting) -> Connected:
    """A Connect link is made; the customer logs in; their accounts are there."""
    customer_id = the_customer(setting)
    made = setting.client.connect.v2.generate.create(
        data={"customer_id": customer_id, "partner_id": setting.partner_id}
    )
    setting.log_in(customer_id, made.link, None)
    return Connected(made.link, setting.client.aggregation.v1.customers.accounts.list(customer_id=customer_id).accounts)


class Read(NamedTuple):
    transactions: list[models.Transaction]
    found: int
    """What the last page said of all of them."""
    more: list[str | bool]
    """What each page said of more."""


def transactions(setting: Setting) -> Read:
    """Ninety days of transactions of all accounts, in pages of 100."""
    pages = list(
        setting.client.pages(
            setting.client.aggregation.v3.customers.transactions.list,
            customer_id=the_customer(setting),
            from_date=setting.until - DAYS,
            to_date=setting.until,
            limit=100,
        )
    )
    return Read(
        [each for page in pages for each in page.transactions],
        pages[-1].found,
        [page.more_available for page in pages],
    )


class Reported(NamedTuple):
    acknowledged: models.VOAReportAck
    seen: list[str | None]
    report: models.VOAReport
    pdf: bytes
    pdf_type: str | None


def report(setting: Setting) -> Reported:
    """A verification of assets is requested, waited for, and fetched as a PDF."""
    customer_id = the_customer(setting)
    client = setting.client
    client.decisioning.v1.customers.consumer.create(customer_id=customer_id, data=CONSUMER)
    acknowledged = client.decisioning.v2.customers.voa.create(
        customer_id=customer_id, data={"from_date": setting.until - DAYS}
    )
    seen: list[str | None] = []
    finished = client.wait_for_report(
        acknowledged, interval=setting.interval, on_poll=lambda each: seen.append(each.status)
    )
    pdf = client.decisioning.v3.customers.reports.get(
        customer_id=customer_id, report_id=acknowledged.id, accept="application/pdf"
    )
    return Reported(acknowledged, seen, finished, pdf.content, pdf.content_type)


def webhook(setting: Setting) -> str:
    """A customer logs in by way of a link with a webhook; the link."""
    customer_id = the_customer(setting)
    url = f"{setting.listener}/connect"
    made = setting.client.connect.v2.generate.create(
        data={"customer_id": customer_id, "partner_id": setting.partner_id, "webhook": url}
    )
    setting.log_in(customer_id, made.link, url)
    return made.link


class Refused(NamedTuple):
    customer: NotFoundError
    token: AuthenticationError


def errors(setting: Setting) -> Refused:
    """A customer that is not there, and a token that is none."""
    unknown = refusal(lambda: setting.client.aggregation.v1.customers.get(customer_id=NOBODY))
    assert isinstance(unknown, NotFoundError)
    setting.client.token = "no-token"  # noqa: S105  # that is the point
    bad_token = refusal(lambda: setting.client.aggregation.v1.customers.list(limit=1))
    assert isinstance(bad_token, AuthenticationError)
    return Refused(unknown, bad_token)


def refusal(call: Callable[[], object]) -> NotFoundError | AuthenticationError:
    try:
        call()
    except (NotFoundError, AuthenticationError) as error:
        return error
    raise AssertionError("the call was not refused")


def the_customer(setting: Setting) -> str:
    """The id of the customer that ``enroll`` made."""
    return setting.client.aggregation.v1.customers.list(username=USERNAME).customers[0].id
