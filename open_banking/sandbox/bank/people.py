"""The person behind a customer: who they are, where they live, and who employs them. Invented from the seed."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from random import Random

    from ..message import Json
    from ..state import Customer, World

_GIVEN = (
    "Ada", "Bruno", "Celia", "Dario", "Edith", "Felix", "Greta", "Hugo", "Irene", "Jonas", "Karin", "Leo", "Mara",
    "Nils", "Olga", "Pablo", "Quinn", "Rosa", "Simon", "Tilda", "Uwe", "Vera", "Willa", "Yuri",
)  # fmt: skip
_FAMILY = (
    "Alder", "Birch", "Cedar", "Dover", "Ember", "Fenwick", "Garnet", "Harrow", "Ivory", "Juniper", "Kestrel",
    "Larkin", "Marlow", "Newell", "Orchard", "Pemberly", "Quarry", "Rowan", "Sorrel", "Tansy", "Umber", "Vesper",
    "Wexford", "Yarrow",
)  # fmt: skip
_STREETS = ("Maple Street", "Oak Avenue", "Mill Road", "Lakeview Drive", "Station Street", "Hill Lane", "River Road")
_PLACES = (
    ("Murray", "UT", "84123"), ("Boise", "ID", "83702"), ("Reno", "NV", "89501"), ("Tucson", "AZ", "85701"),
    ("Salem", "OR", "97301"), ("Lincoln", "NE", "68508"), ("Dayton", "OH", "45402"), ("Albany", "NY", "12207"),
)  # fmt: skip
# By city: with the exchange 555 and 01 before the last two digits, a number that is kept for fiction.
_AREA_CODES = {
    "Murray": "801", "Boise": "208", "Reno": "775", "Tucson": "520", "Salem": "503", "Lincoln": "402", "Dayton": "937",
    "Albany": "518",
}  # fmt: skip
EMPLOYERS = (
    "Northwind Instruments", "Copperleaf Foods", "Harborlight Clinics", "Juniper Logistics", "Bluebird Software",
    "Granite Peak Builders", "Willow Creek Schools", "Lanternfish Studios",
)  # fmt: skip
"""Those that people may work for."""
_TITLES = ("Technician", "Analyst", "Nurse", "Dispatcher", "Engineer", "Site Manager", "Teacher", "Designer")
_YEAR = 365.25


class Address(NamedTuple):
    """Where somebody lives or works."""

    line1: str
    city: str
    state: str
    postal_code: str
    country: str = "USA"

    @property
    def line(self) -> str:
        """All of it in one line."""
        return f"{self.line1}, {self.city}, {self.state} {self.postal_code}"


class Employment(NamedTuple):
    """Whom a person works for, and what they are paid."""

    employer: str
    title: str
    address: Address
    hired: dt.date
    gross: int
    """Cents, for two weeks."""
    net: int
    """Cents, for two weeks: what arrives at the bank."""
    first_payday: dt.date
    """A Friday; the others follow every 14 days, before and after it."""

    def paydays(self, first: dt.date, last: dt.date) -> list[dt.date]:
        """The paydays between two days, both included."""
        first = max(first, self.hired)
        day = first + dt.timedelta(days=(self.first_payday - first).days % 14)
        return [day + dt.timedelta(days=14 * count) for count in range(max(0, (last - day).days // 14 + 1))]


class Person(NamedTuple):
    """Somebody with accounts."""

    given_name: str
    family_name: str
    address: Address
    phone: str
    email: str
    ssn: str
    """Nine digits that are issued to nobody."""
    born: dt.date
    employment: Employment

    @property
    def name(self) -> str:
        """Given and family name."""
        return f"{self.given_name} {self.family_name}"


def person_of(world: World, customer: Customer) -> Person:
    """The person behind a customer; the names are those that the customer was enrolled with, where there are any."""
    chance = world.random("person", customer.id)
    # Drawn whether they are needed or not, so that a name that is given later changes nothing else.
    invented = chance.choice(_GIVEN), chance.choice(_FAMILY)
    given: str = customer.record.get("firstName") or invented[0]
    family: str = customer.record.get("lastName") or invented[1]
    today = dt.datetime.fromtimestamp(customer.created, dt.UTC).date()
    address = _address(chance)
    return Person(
        given_name=given,
        family_name=family,
        address=address,
        phone=customer.record.get("phone") or f"{_AREA_CODES[address.city]}-555-01{chance.randrange(100):02}",
        email=customer.record.get("email") or f"{given}.{family}@example.com".lower().replace(" ", "."),
        ssn=f"9{chance.randrange(10**8):08}",
        born=today - dt.timedelta(days=int(_YEAR * chance.uniform(25, 60))),
        employment=_employment(chance, today),
    )


def owner(world: World, customer: Customer) -> Json:
    """Who owns the customer's accounts, for the account records of the reports that say so."""
    person = person_of(world, customer)
    return {"ownerName": person.name, "ownerAddress": person.address.line}


def _address(chance: Random) -> Address:
    city, state, postal_code = chance.choice(_PLACES)
    return Address(f"{chance.randrange(10, 990)} {chance.choice(_STREETS)}", city, state, postal_code)


def _employment(chance: Random, today: dt.date) -> Employment:
    index = chance.randrange(len(EMPLOYERS))
    gross = chance.randrange(1_900_00, 3_900_00, 5_00)
    monday = dt.date(2020, 1, 6)
    return Employment(
        employer=EMPLOYERS[index],
        title=_TITLES[index],
        address=_address(chance),
        hired=today - dt.timedelta(days=int(_YEAR * chance.uniform(3, 9))),
        gross=gross,
        net=gross * 76 // 100,
        first_payday=monday + dt.timedelta(days=4 + 7 * chance.randrange(2)),
    )
