"""ConnectEmailUrl."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .email_options import EmailOptions

_email_options_model: Deferred[EmailOptions] = Deferred(__package__, ".email_options", "EmailOptions")


@define(kw_only=True, eq=False, repr=False)
class ConnectEmailUrl(Model):
    """Answer to a sent Connect email, for one customer or for joint borrowers: the Connect URL and
    the email settings that applied."""

    link: str
    """URL that opens a Connect session; the session's parameters and a signature travel in its
    query string."""
    email_config: EmailOptions
    """Content and recipient of the email that carries a Connect URL, for one customer or for joint
    borrowers. Echoed in the answer."""

    _fields: ClassVar[Mapping[str, str]] = {
        "link": "link",
        "email_config": "emailConfig",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "link",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> ConnectEmailUrl:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.link = get("link")
        v = get("emailConfig")
        self.email_config = _email_options_model.from_dict(v) if v.__class__ is dict else v
        return self
