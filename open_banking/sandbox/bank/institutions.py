"""The institutions of every sandbox: a few hundred invented ones, and the test banks of the API."""

from __future__ import annotations

from functools import cache
from itertools import product
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from attrs import frozen

from ..error_codes import NO_RESOURCE
from ..message import RefusedError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PRODUCTS = (
    "transAgg",
    "ach",
    "stateAgg",
    "voi",
    "voa",
    "aha",
    "availBalance",
    "accountOwner",
    "studentLoanData",
    "loanPaymentDetails",
)
"""What an institution can be certified for, as the API names it."""

FINBANK = 101_732
"""The bank for tests, by the API's own id."""

_FINBANK_OAUTH = 102_176
_RETIREMENT_PLANS = 4_222
_SAMPLE_BANK = 170_716
_FINBANK_CLASSIC = 200_000
_FIRST_ID = 200_001


class _Kind(NamedTuple):
    """A line of business."""

    name: str
    account_types: str
    """The API's ``accountTypeDescription``."""
    category: str
    """The API's ``class``."""
    products: frozenset[str]


class Place(NamedTuple):
    """Where an institution is."""

    country: str
    """ISO 3166, two lower-case letters."""
    country_code: str
    """ISO 3166, three letters."""
    currency: str
    state: str
    postal_code: str
    area_code: str
    time_zone: str


@frozen
class Institution:
    """A bank, a card issuer, a lender or the like."""

    id: int
    name: str
    account_types: str
    """The API's ``accountTypeDescription``."""
    category: str
    """The API's ``class``."""
    products: frozenset[str]
    """What it is certified for."""
    oauth: bool
    """Whether people log in at the institution's own page."""
    status: str
    place: Place
    city: str
    street: str
    phone: str
    host: str
    color: str
    routing_number: str
    """Its checksum is valid, and its first two digits belong to no real bank."""
    rssd: int
    parent_id: int | None = None
    """The institution whose child it is."""
    replacement_id: int | None = None
    """The institution with OAuth that takes its place."""

    @property
    def url_home_app(self) -> str:
        """Its home page."""
        return f"https://{self.host}/"

    @property
    def branding(self) -> dict[str, str]:
        """Its pictures and its color, as the API shows them."""
        pictures = ("logo", "alternateLogo", "icon", "tile")
        urls = {picture: f"https://branding.example.com/{self.id}/{picture}.svg" for picture in pictures}
        return {**urls, "primaryColor": self.color}


def found(institution_id: str | int) -> Institution:
    """The institution of an id.

    Raises:
        RefusedError: There is none.
    """
    try:
        return institutions()[int(institution_id)]
    except (KeyError, ValueError):
        raise RefusedError(404, f"There is no institution {institution_id}", code=NO_RESOURCE) from None


def matching(search: str) -> list[Institution]:
    """The institutions whose names contain a text, ignoring case."""
    text = search.strip().casefold()
    return [each for each in institutions().values() if text in each.name.casefold()]


@cache
def institutions() -> Mapping[int, Institution]:
    """All institutions by id; they do not depend on the seed."""
    return MappingProxyType({each.id: each for each in (*_test_banks(), *_invented())})


_ALL = frozenset(PRODUCTS)
_BANKING = _ALL - {"studentLoanData", "loanPaymentDetails"}
_RETIRING = frozenset({"transAgg", "stateAgg", "voa", "aha", "accountOwner"})
_KINDS = (
    _Kind("Bank", "Banking", "banking", _ALL - {"studentLoanData"}),
    _Kind("Federal Credit Union", "Banking", "banking", _BANKING - {"stateAgg"}),
    _Kind("Savings Bank", "Banking", "banking", _BANKING),
    _Kind("Card Services", "Credit Cards/Accounts", "credit", frozenset({"transAgg", "stateAgg", "aha"})),
    _Kind("Community Bank", "Banking", "banking", _BANKING - {"availBalance", "voi"}),
    _Kind("Investments", "Investments", "investment", frozenset({"transAgg", "stateAgg", "voa", "aha"})),
    _Kind("Credit Union", "Banking", "banking", _BANKING - {"accountOwner"}),
    _Kind("Home Loans", "Mortgages and Loans", "loan", frozenset({"transAgg", "loanPaymentDetails"})),
    _Kind("Trust Company", "Banking", "banking", _BANKING),
    _Kind("Retirement Plans", "Workplace Retirement", "retirement", frozenset({"voa", "accountOwner"})),
    _Kind(
        "Student Loans",
        "Mortgages and Loans",
        "loan",
        frozenset({"transAgg", "studentLoanData", "loanPaymentDetails"}),
    ),
)
_PLACES = (
    Place("us", "USA", "USD", "UT", "84111", "801", "America/Denver"),
    Place("us", "USA", "USD", "CO", "80202", "303", "America/Denver"),
    Place("us", "USA", "USD", "TX", "75201", "214", "America/Chicago"),
    Place("us", "USA", "USD", "IL", "60603", "312", "America/Chicago"),
    Place("us", "USA", "USD", "NY", "10005", "212", "America/New_York"),
    Place("us", "USA", "USD", "GA", "30303", "404", "America/New_York"),
    Place("us", "USA", "USD", "CA", "94104", "415", "America/Los_Angeles"),
    Place("us", "USA", "USD", "WA", "98101", "206", "America/Los_Angeles"),
    Place("us", "USA", "USD", "OH", "43215", "614", "America/New_York"),
    Place("us", "USA", "USD", "MN", "55402", "612", "America/Chicago"),
    Place("us", "USA", "USD", "AZ", "85004", "602", "America/Phoenix"),
    Place("us", "USA", "USD", "NC", "28202", "704", "America/New_York"),
    Place("ca", "CAN", "CAD", "ON", "M5H 2N2", "416", "America/Toronto"),
)
# Towns that are made up, so that their banks are too.
_TOWNS = (
    *("Alder", "Brindle", "Corvel", "Dunmar", "Elver", "Fennick", "Garrow", "Hollis"),
    *("Ister", "Jarrow", "Kestrel", "Lorrim", "Marrow", "Norvel", "Oster", "Pellan"),
    *("Quillam", "Rostel", "Sorrel", "Tamber", "Ulver", "Vessin", "Wexel", "Yarrow"),
)
_ENDINGS = ("wick", "ford", "haven", "moor", "combe", "stead", "thorpe", "mere", "brook", "gate", "dale", "hurst")
_STREETS = ("Main Street", "Market Street", "Station Road", "Mill Lane", "Harbor Way")
_COLORS = ("#14532D", "#1E3A8A", "#7C2D12", "#581C87", "#0F766E", "#9F1239", "#334155", "#B45309")


def _test_banks() -> Iterator[Institution]:
    """Those of the API's own ids and names, which are never out of order: banks for tests, certified for everything.

    The one of retirement plans and the last are there since the examples of the API name them. Their names are ours, as
    are that of the bank which moves to OAuth and, from their last letters on, those of the second and third bank with
    OAuth.
    """
    banking = _Kind("", "Banking", "testing", _ALL)
    retirement = _Kind("", "Workplace Retirement", "retirement", _RETIRING)
    for position, (institution_id, name, kind, oauth, replacement_id) in enumerate(
        (
            (FINBANK, "FinBank", banking, False, None),
            (102_105, "FinBank Profiles - A", banking, False, None),
            (102_168, "FinBank Profiles - B", banking, False, None),
            (_FINBANK_OAUTH, "FinBank OAuth", banking, True, None),
            (102_177, "FinBank OAuth B", banking, True, None),
            (102_178, "FinBank OAuth C", banking, True, None),
            (_FINBANK_CLASSIC, "FinBank Classic", banking, False, _FINBANK_OAUTH),
            (_RETIREMENT_PLANS, "Summit Retirement Plans", retirement, False, None),
            (_SAMPLE_BANK, "Juniper Valley Bank", banking, True, None),
        )
    ):
        yield _made(institution_id, name, kind, position, city="Sandbox", oauth=oauth, replacement_id=replacement_id)


def _invented() -> Iterator[Institution]:
    bank = _FIRST_ID
    for index, (town, ending) in enumerate(product(_TOWNS, _ENDINGS)):
        kind = _KINDS[index % len(_KINDS)]
        institution_id = _FIRST_ID + index
        if kind.name == "Bank":
            bank = institution_id
        # Every second bank owns what follows it and takes no deposits.
        owned = kind.category != "banking" and bank % 2 == 0
        yield _made(
            institution_id,
            f"{town}{ending} {kind.name}",
            # A few are certified for nothing.
            kind._replace(products=frozenset()) if index % 29 == 28 else kind,  # noqa: PLR2004  # one in 29
            index,
            city=f"{town}{ending}",
            oauth=kind.category == "banking" and index % 10 == 3,  # noqa: PLR2004  # one bank in ten
            status={17: "maintenance", 23: "offline"}.get(index % 37, "online"),
            parent_id=bank if owned else None,
        )


def _made(
    institution_id: int,
    name: str,
    kind: _Kind,
    position: int,
    *,
    city: str,
    oauth: bool,
    status: str = "online",
    parent_id: int | None = None,
    replacement_id: int | None = None,
) -> Institution:
    place = _PLACES[position % len(_PLACES)]
    label = "-".join("".join(each if each.isalnum() else " " for each in name.lower()).split())
    return Institution(
        id=institution_id,
        name=name,
        account_types=kind.account_types,
        category=kind.category,
        products=kind.products,
        oauth=oauth,
        status=status,
        place=place,
        city=city,
        street=f"{100 + position} {_STREETS[position % len(_STREETS)]}",
        phone=f"1-{place.area_code}-555-01{position % 100:02}",
        host=f"{label}.example.com",
        color=_COLORS[position % len(_COLORS)],
        routing_number=_routing_number(institution_id),
        rssd=9_000_000_000 + institution_id,
        parent_id=parent_id,
        replacement_id=replacement_id,
    )


def _routing_number(institution_id: int) -> str:
    """Nine digits that pass the ABA's checksum; it gives out none that begin with 19."""
    digits = f"19{institution_id:06}"
    weighed = sum(int(digit) * weight for digit, weight in zip(digits, (3, 7, 1) * 3, strict=False))
    return f"{digits}{-weighed % 10}"
