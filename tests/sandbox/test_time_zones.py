"""What the sandbox says does not depend on where its machine is."""

from __future__ import annotations

import datetime as dt
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx
import pytest
from flows import CONSUMER
from reporting import add_business

from open_banking.models import CustomerAccount
from open_banking.sandbox import Sandbox
from open_banking.sandbox.__main__ import _moment
from open_banking.sandbox.contract import current
from open_banking.sandbox.demo_screen import Screen
from open_banking.sandbox.saved_state import SavedState

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.skipif(
    not hasattr(time, "tzset"), reason="on this system a program is where its machine is, for good"
)

OPERATIONS = current().operations
# As POSIX has them, so that no list of zones is needed: what they add to get to UTC.
EAST, WEST = "EAST-5:45", "WEST9:30"
APPLICATION = {
    "appName": "application",
    "appDescription": "Keeps a household's books",
    "appUrl": "https://app.example.test/",
    "image": "PHN2Zz48L3N2Zz4=",
    "ownerName": "Pocket Ledger Inc",
    "ownerAddressLine1": "1 Mill Lane",
    "ownerAddressLine2": "Floor 2",
    "ownerCity": "Alderwick",
    "ownerState": "UT",
    "ownerPostalCode": "84111",
    "ownerCountry": "USA",
}
PERIOD = {"type": "timeframe", "startTime": "2026-06-01T01:00:00+02:00", "endTime": "2026-06-30T23:00:00-05:00"}
PAYROLL = {"payrollData": {"ssn": "900123456", "dob": 636_163_200}}
REPORTS: dict[str, Any] = {
    "GenerateVOAReport": {},
    "GenerateVOAWithIncomeReport": {},
    "GenerateVOIReport": {},
    "GenerateCashFlowPersonalReport": {},
    "GenerateVOETransactionsReport": {},
    "GenerateTransactionsReport": {},
    "GenerateStatementReport": {"statementReportData": {"accountId": 6_000_000_001}},
    "GenerateVOEPayrollReport": PAYROLL,
    "RefreshVOIEPayrollReport": PAYROLL,
    "GenerateBalanceAnalyticsReport": {},
    "GenerateCashflowAnalyticsReport": {},
}
# Of weeks, not of years, and so printed in no time.
RECENT = {"GenerateVOAReport", "GenerateVOAWithIncomeReport", "GenerateTransactionsReport"}
PRINTED = {"GenerateVOAReport", "GeneratePaymentHistory"}
DAY = 24 * 60 * 60


class Said(NamedTuple):
    """A response of the sandbox."""

    operation: str
    status: int
    content: bytes


class Teller:
    """Has a sandbox say everything in which there is a time."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self.said: list[Said] = []
        with sandbox.client() as client:
            self._ids = {"customerId": client.aggregation.v2.customers.testing.create(data={"username": "customer"}).id}
            client.decisioning.v1.customers.consumer.create(customer_id=self._ids["customerId"], data=CONSUMER)
            add_business(client, self._ids["customerId"])
        self._wire = httpx.Client(transport=sandbox.transport, base_url=sandbox.base_url)

    def tell(self) -> None:
        self._authenticate()
        world, customer_id = self._sandbox.world, self._ids["customerId"]
        self._sandbox.connect(customer_id, profile="everyday")
        login_id, _ = self._sandbox.connect(customer_id, profile="student")
        accounts = {each.type: each for each in world.customers[customer_id].accounts.values()}
        checking = accounts["checking"]
        self._ids |= {"accountId": checking.id, "customer_id": customer_id, "institution_login_id": login_id}
        self._ids["userType"] = "personal"
        self._ask("GetBusinessByCustomer")
        self._ask("getCustomerAuthorizationDetails")
        self._ask("GetAccountOwnerDetails")
        self._ask("GetLoanPaymentDetails", accountId=accounts["studentLoan"].id)
        self._ask("GetCustomerAccountStatement")
        self._ask("GetCustomerAccountStatement", {"type": "taxStatement"})
        self._ask("GetCustomerAccountMultipleStatement", {"index": "2"})
        access = {
            "customerId": customer_id,
            "partnerId": self._sandbox.partner_id,
            "thirdPartyPartnerId": "third",
            "products": [{"product": "accountOwner", "accountId": checking.id, "accessPeriod": PERIOD}],
        }
        self._ask("GenerateThirdPartyAccessKey", body=access)
        receiver = {
            "routingNumber": checking.routing_number,
            "accountNumber": checking.number,
            "accountType": "personalChecking",
            "name": "Ada Alder",
        }
        self._ask("InitiateMicroAmountDeposits", body={"receiver": receiver})
        self._ask("GetMicroDepositsDetails")
        self._ask("RegisterApp", body=APPLICATION)
        self._sandbox.advance(days=40)
        self._authenticate()
        self._ask("RefreshCustomerAccounts")
        self._ask("getApplications")
        self._ask("GetAppRegistrationStatus", {"page": 1, "pageSize": 10})
        self._ask("GetAllCustomerTransactions", {"fromDate": 0, "toDate": 2_000_000_000, "limit": 1000})
        now = int(self._sandbox.clock.timestamp)
        made: dict[str, str] = {}
        for name, body in REPORTS.items():
            since = {"fromDate": now - 20 * DAY} if name in RECENT else {}
            made[name] = self._ask(name, {"toDate": now + 30 * DAY}, {**body, **since}).json()["id"]
        self._sandbox.advance(seconds=2)
        for name, report_id in made.items():
            self._fetch(name, "GetReportByCustomer", reportId=report_id)
        for name in ("GenerateBalanceAnalytics", "GenerateCashFlowAnalytics", "GeneratePaymentHistory"):
            self._fetch(name, "GetObbAnalyticsReport", obb_report_id=self._ask(name, body={}).json()["reportId"])

    def _fetch(self, name: str, operation: str, **ids: str) -> None:
        self._ask(operation, **ids)
        if name in PRINTED:
            self._ask(operation, accept="application/pdf", **ids)

    def _authenticate(self) -> None:
        self._wire.headers["Finicity-App-Key"] = self._sandbox.app_key
        credentials = {"partnerId": self._sandbox.partner_id, "partnerSecret": self._sandbox.partner_secret}
        self._wire.headers["Finicity-App-Token"] = self._ask("CreateToken", body=credentials).json()["token"]

    def _ask(
        self, name: str, query: Any = None, body: Any = None, accept: str = "application/json", **ids: str
    ) -> httpx.Response:
        operation = OPERATIONS[name]
        path = operation.path.format_map(self._ids | ids)
        response = self._wire.request(operation.method, path, params=query, json=body, headers={"Accept": accept})
        assert response.is_success, (name, response.text)
        self.said.append(Said(f"{name} {query} {ids} {accept}", response.status_code, response.content))
        return response


@contextmanager
def being_in(zone: str) -> Iterator[None]:
    """Have this program be in a zone for a while."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", zone)
        time.tzset()
        yield
    time.tzset()


@pytest.fixture(params=[EAST, WEST])
def _elsewhere(request: pytest.FixtureRequest) -> Iterator[None]:
    with being_in(request.param):
        yield


def recorded(zone: str, now: dt.datetime) -> tuple[list[Said], str]:
    """What a sandbox responds with in a zone, and its state at the end."""
    with being_in(zone), Sandbox(now=now, running=False) as sandbox:
        teller = Teller(sandbox)
        teller.tell()
        return teller.said, SavedState(sandbox.world, sandbox.clock.timestamp, 0).text()


@pytest.mark.parametrize(
    ("zone", "now"),
    [
        # In the east it is the next day, and month; in the west the last day, month and year.
        (EAST, dt.datetime(2026, 5, 31, 23, 30, tzinfo=dt.UTC)),
        (WEST, dt.datetime(2026, 1, 1, 0, 30, tzinfo=dt.UTC)),
    ],
)
def test_the_same_is_said_in_every_zone(zone: str, now: dt.datetime) -> None:
    said, state = recorded(zone, now)
    expected, expected_state = recorded("UTC0", now)

    different = [one.operation for one, other in zip(said, expected, strict=True) if one != other]
    assert different == []
    assert state == expected_state


@pytest.mark.usefixtures("_elsewhere")
def test_a_time_without_a_zone_is_one_in_utc_for_the_command() -> None:
    assert [_moment(text).timestamp() for text in ("2026-06-01T12:00", "2026-06-01T14:00+02:00", "2026-06-01")] == [
        1_780_315_200,
        1_780_315_200,
        1_780_272_000,
    ]


@pytest.mark.usefixtures("_elsewhere")
def test_the_clock_and_what_is_kept_of_it_are_in_utc(tmp_path: Path) -> None:
    now = dt.datetime(2026, 5, 31, 23, 30, tzinfo=dt.UTC)
    with Sandbox(now=now, running=False, state=tmp_path / "state.json") as sandbox:
        assert (sandbox.clock.now, sandbox.clock.now.utcoffset()) == (now, dt.timedelta())
        assert sandbox.clock.timestamp == now.timestamp()
    with Sandbox(running=False, state=tmp_path / "state.json") as sandbox:
        assert sandbox.clock.now == now
    with Sandbox() as sandbox:
        assert abs(sandbox.clock.timestamp - time.time()) < 60


@pytest.mark.usefixtures("_elsewhere")
def test_the_demo_shows_days_in_utc(capsys: pytest.CaptureFixture[str]) -> None:
    Screen().balances(CustomerAccount.from_dict({"name": "Checking", "balance": 50}), [], since=0, until=86_399)
    assert capsys.readouterr().out.splitlines()[-1].split() == ["1970-01-01", "to", "1970-01-01"]
