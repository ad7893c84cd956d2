"""NewCustomer."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class NewCustomer(Model):
    """Data to enroll an end user of the partner's product as a customer. Sent in the body of the
    calls that add customers."""

    username: str
    """Unique name chosen by the partner, 6 to 255 characters: letters, digits and
    `! @ . # $ % & * _ - +`; accented letters may fail, and email addresses are discouraged. A name
    taken in Test Drive is unavailable in other plans."""
    first_name: str | None = None
    """Given name of a person, for instance `John`; in the record of a reseller's end user, that end
    user's name."""
    last_name: str | None = None
    """Family name of a customer, consumer or account owner, for instance `Smith`."""
    application_id: str | None = None
    """Identifies an approved application, as found in its registration status; permanent once it is
    set on a customer. Needed by partners with several applications; with a single one it can
    usually be left out."""
    phone: str | None = None
    """Phone number of a customer, consumer, account holder, end user or institution, at most 15
    characters, for instance `1-801-984-4200`."""
    email: str | None = None
    """Email address of a person, a business or an institution, for instance
    `myname@mycompany.com`."""

    _fields: ClassVar[Mapping[str, str]] = {
        "username": "username",
        "first_name": "firstName",
        "last_name": "lastName",
        "application_id": "applicationId",
        "phone": "phone",
        "email": "email",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "first_name",
            "last_name",
            "phone",
            "email",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> NewCustomer:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.username = get("username")
        self.first_name = get("firstName")
        self.last_name = get("lastName")
        self.application_id = get("applicationId")
        self.phone = get("phone")
        self.email = get("email")
        return self
