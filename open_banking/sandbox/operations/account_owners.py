"""Who owns an account, as its institution knows them, and how well a person that the caller names matches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..bank.account_types import ACCOUNT_TYPES
from ..bank.aggregating import reach_account
from ..bank.people import owner, person_of
from ..error_codes import MISSING_FIELDS
from ..handlers import handles
from ..message import Json, invalid
from ..records.similarity import scores, similarity
from .account_details import LOANS

if TYPE_CHECKING:
    from ..bank.people import Person
    from ..call import Call
    from ..state import Account

_OWNED = tuple(each for each in ACCOUNT_TYPES if each != "cryptocurrency")
_NAMES = ("firstName", "middleName", "lastName", "suffix")
_LINES = ("line1", "line2", "line3", "city", "state", "postalCode")
# As the request has it, which takes the code of two letters alone.
_COUNTRY = "US"
_COUNTRY_CODE = "1"
_NUMBER = 10
"""The digits of a telephone number without the country code."""


@handles("GetAccountOwner")
def get_owner(call: Call) -> Json:
    """Name and address of the owner, as of now."""
    _ask(call, call.account)
    return {**owner(call.world, call.customer), "asOfDate": call.now}


@handles("GetAccountOwnerDetails")
def get_owner_details(call: Call) -> Json:
    """The owner as the institution knows them, and on demand as other sources do."""
    return holders(call, call.account, insights=bool(call.query.get("withInsights")))


@handles("AccountMatchingScoreDetails")
def match(call: Call) -> Json:
    """The owner, with a score from 0 to 100 for each value that the caller sent of a person."""
    name: Json = call.body["name"]
    for field in ("firstName", "lastName"):
        if not name.get(field, "").strip():
            code = MISSING_FIELDS[call.operation.id, f"name.{field}"]
            raise invalid(f"{call.operation.id} requires a {field} that is not blank", code)
    found = holders(call, call.account, insights=bool(call.query.get("insights")))
    for holder in found["holders"]:
        full_name = _joined(name, _NAMES, " ")
        holder["nameScores"] = {"ownerName": similarity(full_name, holder["ownerName"]), **scores(name, holder)}
        for address in holder["addresses"]:
            _score_address(address, call.body.get("address"))
        for email in holder["emails"]:
            if sent := call.body.get("email"):
                email["emailScores"] = {"email": similarity(sent, email["email"])}
        for phone in holder["phones"]:
            if sent := call.body.get("phone"):
                phone["phoneScores"] = {"phone": similarity(_digits(sent), _digits(phone["phone"]))}
    return found


def holders(call: Call, account: Account, *, insights: bool) -> Json:
    """The owner of an account of the call's customer, as a list of one.

    Raises:
        RefusedError: The account has no owner, or the institution refuses the login.
        ChallengedError: The institution asks for multi-factor authentication.
    """
    _ask(call, account)
    person = person_of(call.world, call.customer)
    address, ssn = person.address, person.ssn
    holder: Json = {
        "relationship": _relationship(account),
        "ownerName": person.name,
        "firstName": person.given_name,
        "lastName": person.family_name,
        "nameClassification": "person",
        "nameClassificationconfidencescore": 1,
        "addresses": [
            {
                "ownerAddress": address.line,
                "type": "Home",
                "line1": address.line1,
                "city": address.city,
                "state": address.state,
                "postalCode": address.postal_code,
                "country": address.country,
            }
        ],
        "emails": [{"isPrimary": True, "email": person.email, "emailType": "Personal"}],
        "phones": [{"type": "CELL", "country": _COUNTRY_CODE, "phone": person.phone}],
        "documentations": [{"taxId": f"{ssn[:3]}-{ssn[3:5]}-{ssn[5:]}", "taxIdCountry": "USA"}],
    }
    if insights:
        holder["identityInsights"] = _insights(call, person)
    return {"holders": [holder]}


def _ask(call: Call, account: Account) -> None:
    reach_account(call.customer, account, "accountOwner", _OWNED)


def _relationship(account: Account) -> str:
    if account.type in LOANS:
        return "PRIMARY_BORROWER"
    return "BUSINESS" if account.market_segment == "business" else "PRIMARY"


def _insights(call: Call, person: Person) -> Json:
    chance = call.world.random("insights", call.customer.id)
    email_days, phone_days = chance.randrange(100, 3000), chance.randrange(1, 90)
    return {
        "isEmailValid": "@" in person.email,
        "emailFirstSeenDays": email_days,
        "emailDomainCreationDate": "1995-08-14T00:00:00.000Z",
        "emailToName": "match",
        "isPhoneValid": True,
        "phoneLineType": "mobile",
        "phoneCarrier": "Clearline Mobile",
        "phoneCountryCode": "US",
        "phoneLastSeenDays": phone_days,
        "phoneEmailFirstSeenDays": 90,
        "phoneToName": "match",
        "phoneToAddress": "match",
        "addressToName": "match",
        "identityNetworkScore": round(chance.uniform(0.05, 0.4), 3),
        "identityRiskScore": chance.randrange(50, 250),
        "warnings": [],
    }


def _score_address(address: Json, sent: Json | None) -> None:
    """Write the country of an address as the request has it, and score the address if one was sent."""
    address["country"] = _COUNTRY
    if not sent:
        return
    found = scores(sent, address)
    if line := _joined(sent, _LINES, ", "):
        # The institution's line has no country in it.
        found = {"ownerAddress": similarity(line, address["ownerAddress"]), **found}
    address["addressScores"] = found


def _joined(values: Json, names: tuple[str, ...], separator: str) -> str:
    return separator.join(values[name] for name in names if values.get(name))


def _digits(number: str) -> str:
    """The digits of a telephone number, without the country code of the United States."""
    digits = "".join(each for each in number if each.isdecimal())
    return digits[1:] if len(digits) == _NUMBER + 1 and digits.startswith(_COUNTRY_CODE) else digits
