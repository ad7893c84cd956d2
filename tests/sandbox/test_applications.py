"""App registration in the sandbox: from pending to a decision, its lists, its customers and its experiences."""

from __future__ import annotations

import base64
import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from open_banking import BadRequestError, NotFoundError

if TYPE_CHECKING:
    from open_banking import Client
    from open_banking.sandbox import Sandbox

SVG = base64.b64encode(b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>').decode()
DAY = 24 * 60 * 60


def application(name: str = "Pocket Ledger", **changes: str) -> Any:
    return {
        "app_name": name,
        "app_description": "Keeps a household's books",
        "app_url": "https://app.example.com/",
        "image": SVG,
        "owner_name": "Pocket Ledger Inc",
        "owner_address_line1": "1 Mill Lane",
        "owner_address_line2": "Floor 2",
        "owner_city": "Alderwick",
        "owner_state": "UT",
        "owner_postal_code": "84111",
        "owner_country": "USA",
        **changes,
    }


def register(client: Client, name: str = "Pocket Ledger", **changes: str) -> int:
    return client.aggregation.v1.partners.applications.create(data=application(name, **changes)).pre_app_id


def status_of(client: Client, pre_app_id: int) -> Any:
    (found,) = client.aggregation.v2.partners.applications.list(pre_app_id=str(pre_app_id)).applications
    return found


def registered(sandbox: Sandbox, client: Client, name: str = "Pocket Ledger") -> str:
    pre_app_id = register(client, name)
    sandbox.advance(minutes=1)
    application_id = status_of(client, pre_app_id).application_id
    assert isinstance(application_id, str)
    return application_id


def test_a_registration_is_pending_for_a_minute_and_then_approved(sandbox: Sandbox, sandbox_client: Client) -> None:
    made = sandbox_client.aggregation.v1.partners.applications.create(data=application())
    assert made.status == "P"

    sandbox.advance(seconds=30)
    pending = status_of(sandbox_client, made.pre_app_id)
    sandbox.advance(seconds=30)
    approved = status_of(sandbox_client, made.pre_app_id)

    assert (pending.status, pending.application_id, pending.note) == ("P", None, None)
    assert not any(each.status for each in pending.institution_details)
    assert (approved.status, approved.app_name) == ("A", "Pocket Ledger")
    assert approved.application_id
    assert approved.partner_id == sandbox.partner_id
    assert pending.modified_date == pending.submitted_date == approved.submitted_date
    assert approved.modified_date == approved.submitted_date + 60
    assert all(
        each.status and each.last_modified_date == approved.modified_date for each in approved.institution_details
    )


def test_a_change_is_looked_at_again_and_keeps_the_id(sandbox: Sandbox, sandbox_client: Client) -> None:
    pre_app_id = register(sandbox_client)
    sandbox.advance(minutes=1)
    before = status_of(sandbox_client, pre_app_id)

    changed = sandbox_client.aggregation.v1.partners.applications.put(
        pre_app_id=str(pre_app_id), data=application("Pocket Ledger Two")
    )
    pending = status_of(sandbox_client, pre_app_id)
    sandbox.advance(minutes=1)
    after = status_of(sandbox_client, pre_app_id)

    assert (changed.pre_app_id, changed.status, pending.status, after.status) == (pre_app_id, "P", "P", "A")
    assert pending.app_name == "Pocket Ledger Two"
    assert before.application_id == pending.application_id == after.application_id


def test_a_change_before_the_decision_restarts_the_minute(sandbox: Sandbox, sandbox_client: Client) -> None:
    pre_app_id = register(sandbox_client)
    sandbox.advance(seconds=40)
    sandbox_client.aggregation.v1.partners.applications.put(pre_app_id=str(pre_app_id), data=application())
    sandbox.advance(seconds=40)

    pending = status_of(sandbox_client, pre_app_id)

    assert (pending.status, pending.application_id) == ("P", None)


@pytest.mark.parametrize(
    ("image", "note"),
    [
        ("a picture", "Base64"),
        (base64.b64encode(b"\x89PNG").decode(), "SVG"),
        (base64.b64encode(b"<svg/>" + b" " * 50 * 1024).decode(), "50 KB"),
    ],
)
def test_a_bad_image_is_rejected_until_it_is_replaced(
    sandbox: Sandbox, sandbox_client: Client, image: str, note: str
) -> None:
    pre_app_id = register(sandbox_client, image=image)
    sandbox.advance(minutes=1)

    rejected = status_of(sandbox_client, pre_app_id)
    sandbox_client.aggregation.v1.partners.applications.put(pre_app_id=str(pre_app_id), data=application())
    sandbox.advance(minutes=1)

    assert (rejected.status, rejected.application_id) == ("R", None)
    assert note in rejected.note
    assert status_of(sandbox_client, pre_app_id).status == "A"


def test_registrations_come_in_numbered_pages(sandbox_client: Client) -> None:
    for number in range(5):
        register(sandbox_client, f"App {number}")
    listed = sandbox_client.aggregation.v2.partners.applications

    pages = [listed.list(page=page, page_size=2) for page in (1, 2, 3, 4)]

    assert [[each.app_name for each in page.applications] for page in pages] == [
        ["App 0", "App 1"],
        ["App 2", "App 3"],
        ["App 4"],
        [],
    ]
    assert {(page.total_records, page.total_pages, page.number_of_records_per_page) for page in pages} == {(5, 3, 2)}
    assert [page.page_number for page in pages] == [1, 2, 3, 4]


def test_without_applications_the_lists_are_empty(sandbox_client: Client) -> None:
    page = sandbox_client.aggregation.v2.partners.applications.list()

    assert (page.total_records, page.total_pages, page.applications) == (0, 0, [])
    assert sandbox_client.applications.list().found == 0


def test_registrations_are_searched(sandbox: Sandbox, sandbox_client: Client) -> None:
    # The second is asked for two days after the first, and not decided on yet.
    first_id = registered(sandbox, sandbox_client, "First")
    sandbox.advance(days=2)
    second = register(sandbox_client, "Second")
    asked = status_of(sandbox_client, second).submitted_date
    listed = sandbox_client.aggregation.v2.partners.applications

    registrations: list[tuple[dict[str, Any], list[str]]] = [
        ({}, ["First", "Second"]),
        ({"status": "A"}, ["First"]),
        ({"status": "P"}, ["Second"]),
        ({"app_name": "Second"}, ["Second"]),
        ({"application_id": first_id}, ["First"]),
        ({"pre_app_id": str(second)}, ["Second"]),
        ({"submitted_date": asked}, ["Second"]),
        ({"submitted_date": asked // DAY * DAY}, ["Second"]),
        ({"submitted_date": asked - 20 * DAY}, []),
        ({"modified_date": asked}, ["Second"]),
        ({"modified_date": asked, "status": "A"}, []),
    ]
    for arguments, names in registrations:
        page = listed.list(page_size=10, **arguments)
        assert [each.app_name for each in page.applications] == names, arguments

    applications: list[tuple[dict[str, Any], list[str]]] = [
        ({}, ["First", "Second"]),
        ({"status": "P"}, ["Second"]),
        ({"name": "First"}, ["First"]),
        ({"pre_app_id": second}, ["Second"]),
        ({"application_id": first_id}, ["First"]),
        ({"start": 2}, ["Second"]),
        ({"limit": 1}, ["First"]),
    ]
    for arguments, names in applications:
        assert [each.name for each in sandbox_client.applications.list(**arguments).applications or ()] == names


def test_both_lists_agree(sandbox: Sandbox, sandbox_client: Client) -> None:
    pre_app_id = register(sandbox_client)
    sandbox.advance(minutes=1)

    (listed,) = sandbox_client.applications.list().applications or []

    status = status_of(sandbox_client, pre_app_id)
    assert (str(listed.pre_app_id), listed.application_id) == (status.pre_app_id, status.application_id)
    assert (listed.status, listed.note, listed.scopes) == (status.status, status.note, status.scopes)
    assert dt.datetime.fromisoformat(listed.submitted_date or "").timestamp() == status.submitted_date
    assert dt.datetime.fromisoformat(listed.modified_date or "").timestamp() == status.modified_date


def test_an_application_is_registered_with_the_institutions_that_use_oauth(
    sandbox: Sandbox, sandbox_client: Client
) -> None:
    application_id = registered(sandbox, sandbox_client)
    every = sandbox_client.institution.v2.institutions.list(limit=1000).institutions
    oauth = [each.id for each in every if each.oauth_enabled]
    listed = sandbox_client.applications.institutions

    page = listed.list(application_id=application_id, limit=1000)
    second = listed.list(application_id=application_id, start=2, limit=1)
    one = listed.list(application_id=application_id, institution_id=oauth[0])
    none = listed.list(application_id=application_id, institution_id=101_732)

    assert [each.institution_id for each in page.institutions or ()] == oauth
    assert all(each.status for each in page.institutions or ())
    assert [each.institution_id for each in second.institutions or ()] == oauth[1:2]
    assert (second.found, second.displaying, second.more_available) == (len(oauth), 1, True)
    assert [each.institution_id for each in one.institutions or ()] == oauth[:1]
    assert none.institutions == []


def test_a_customer_is_assigned_to_an_application_for_good(sandbox: Sandbox, sandbox_client: Client) -> None:
    first, second = (registered(sandbox, sandbox_client, name) for name in ("First", "Second"))
    customers = sandbox_client.aggregation.v1.customers
    made = sandbox_client.aggregation.v2.customers.testing.create(
        data={"username": "customer_one", "first_name": "Ada", "last_name": "Example"}
    )

    for _ in range(2):  # the same one again changes nothing
        customers.applications.put(customer_id=made.id, application_id=first)
    with pytest.raises(BadRequestError, match="cannot be changed"):
        customers.applications.put(customer_id=made.id, application_id=second)

    customer = customers.application.list(customer_id=made.id)
    assert (customer.id, customer.username, customer.first_name) == (made.id, "customer_one", "Ada")
    assert (customer.application_id, customer.application_name) == (first, "First")


def test_a_customer_enrolled_with_an_application_has_it(sandbox: Sandbox, sandbox_client: Client) -> None:
    application_id = registered(sandbox, sandbox_client)
    made = sandbox_client.aggregation.v2.customers.active.create(
        data={"username": "customer_one", "application_id": application_id}
    )

    customer = sandbox_client.aggregation.v1.customers.application.list(customer_id=made.id)

    assert (customer.application_id, customer.application_name) == (application_id, "Pocket Ledger")


def test_experiences_are_those_of_an_application(sandbox: Sandbox, sandbox_client: Client) -> None:
    for name in ("First", "Second"):
        register(sandbox_client, name)
    listed = sandbox_client.connect.experiences

    assert listed.list(app_name="First") == []
    sandbox.advance(minutes=1)
    first, second = listed.list(app_name="First"), listed.list(app_name="Second")

    assert {each.app_name for each in first} == {"First"}
    assert len({each.id for each in (*first, *second)}) == len(first) + len(second) > 2
    assert listed.list(app_name="First") == first
    codes = [each.product_code or [] for each in first]
    wanted = [codes[0][0], codes[1][-1]]
    assert listed.list(app_name="First", product_code=wanted) == first[:2]
    assert listed.list(app_name="First", product_code=["NOSUCH"]) == []


def test_a_duplicate_of_an_experience_is_listed_with_it(sandbox: Sandbox, sandbox_client: Client) -> None:
    for name in ("First", "Second"):
        registered(sandbox, sandbox_client, name)
    experiences = sandbox_client.connect.experiences
    first, second = experiences.list(app_name="First"), experiences.list(app_name="Second")

    made = experiences.duplicate.create(experience_id=str(first[1].id), data={"indirect_partner_id": 423_456_789})
    again = experiences.duplicate.create(
        experience_id=str(made.experience_id), data={"indirect_partner_id": 423_456_789}
    )

    now = experiences.list(app_name="First")
    assert now[:-2] == first
    assert [each.id for each in now[-2:]] == [made.experience_id, again.experience_id]
    assert len({each.id for each in now}) == len(now)
    assert now[-2].product_code == now[-1].product_code == first[1].product_code
    assert experiences.list(app_name="Second") == second
    assert now[-1] in experiences.list(app_name="First", product_code=list(first[1].product_code or ()))
    assert now[-1] not in experiences.list(app_name="First", product_code=list(first[0].product_code or ()))


@pytest.mark.parametrize(
    ("experience_id", "code", "match"),
    [
        ("84fd419a-1add-4bf4-961b-16e8285b3a92", "11000", "no experience"),
        # As long as one, so that the rule for its length does not refuse it.
        ("none" * 9, "1003", "GUID"),
    ],
)
def test_only_an_experience_that_exists_is_duplicated(
    sandbox: Sandbox, sandbox_client: Client, experience_id: str, code: str, match: str
) -> None:
    registered(sandbox, sandbox_client)

    with pytest.raises(BadRequestError, match=match) as caught:
        sandbox_client.connect.experiences.duplicate.create(
            experience_id=experience_id, data={"indirect_partner_id": 423_456_789}
        )

    assert caught.value.code == code


def test_a_name_belongs_to_one_application(sandbox_client: Client) -> None:
    applications = sandbox_client.aggregation.v1.partners.applications
    register(sandbox_client, "First")
    second = register(sandbox_client, "Second")

    with pytest.raises(BadRequestError, match="First"):
        register(sandbox_client, "First")
    with pytest.raises(BadRequestError, match="First"):
        applications.put(pre_app_id=str(second), data=application("First"))
    applications.put(pre_app_id=str(second), data=application("Second", app_description="Another"))

    assert [each.name for each in sandbox_client.applications.list().applications or ()] == ["First", "Second"]


def test_an_application_without_a_decision_has_no_id_to_use(sandbox: Sandbox, sandbox_client: Client) -> None:
    register(sandbox_client)
    made = sandbox_client.aggregation.v2.customers.testing.create(data={"username": "customer_one"})
    (pending,) = sandbox.world.applications.values()

    with pytest.raises(BadRequestError) as caught:
        sandbox_client.aggregation.v1.customers.applications.put(
            customer_id=made.id, application_id=pending["applicationId"]
        )
    assert caught.value.code == "10007"


def test_what_is_not_there_is_not_found(sandbox: Sandbox, sandbox_client: Client) -> None:
    v1 = sandbox_client.aggregation.v1
    application_id = registered(sandbox, sandbox_client)
    made = sandbox_client.aggregation.v2.customers.testing.create(data={"username": "customer_one"})

    for call, code in (
        (lambda: v1.partners.applications.put(pre_app_id="1", data=application("Other")), "11000"),
        (lambda: v1.customers.applications.put(customer_id="1", application_id=application_id), "14001"),
        (lambda: v1.customers.application.list(customer_id="1"), "14001"),
        (lambda: v1.customers.application.list(customer_id=made.id), "50052"),
        (lambda: sandbox_client.applications.institutions.list(application_id="none"), "11000"),
        (lambda: sandbox_client.connect.experiences.list(app_name="none"), "11000"),
    ):
        with pytest.raises(NotFoundError) as caught:
            call()
        assert caught.value.code == code


@pytest.mark.parametrize("arguments", [{"page": 0}, {"page_size": 0}, {"page": -1}, {"page_size": 2**31}])
def test_a_page_that_cannot_be_is_refused(sandbox_client: Client, arguments: dict[str, int]) -> None:
    with pytest.raises(BadRequestError):
        sandbox_client.aggregation.v2.partners.applications.list(**arguments)  # type: ignore[arg-type]  # all are numbers
