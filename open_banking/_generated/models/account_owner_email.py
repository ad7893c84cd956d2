"""AccountOwnerEmail."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class AccountOwnerEmail(Model):
    """One email address of an account owner, with its kind and whether it is the main one."""

    is_primary: bool | None = None
    """`true` if this is the main email address of the account owner."""
    email: str | None = None
    """Email address of a person, a business or an institution, for instance
    `myname@mycompany.com`."""
    email_type: Literal["Personal", "Business"] | str | None = None
    """What the account owner uses the email address for: `Personal` or `Business`."""

    _fields: ClassVar[Mapping[str, str]] = {
        "is_primary": "isPrimary",
        "email": "email",
        "email_type": "emailType",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "email",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> AccountOwnerEmail:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.is_primary = get("isPrimary")
        self.email = get("email")
        self.email_type = get("emailType")
        return self
