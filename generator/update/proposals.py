"""What only a person decides: facts that the vendor's texts suggest, and what else has to follow a new document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import frozen

from generator.place import place_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from generator.api.records import Api
    from generator.place import Place
    from generator.update import words

_BILLABLE = re.compile(r"billable|premium service", re.IGNORECASE)
_NOT_BILLABLE = re.compile(r"\bnot? (?:a )?billable|non-?billable", re.IGNORECASE)
# Words in the names of properties that carry a secret, or tell a person or an account.
_SENSITIVE = re.compile(
    r"ssn|tax|dob|birth|passport|license|gender|fingerprint|number|no|last|four|routing|iban|card|cvv|expiry|address|"
    r"line|street|city|county|zip|postal|latitude|longitude|email|emails|phone|phones|mobile|fax|ip|token|secret|key|"
    r"pin|password|signature|proof|credentials?|otp|link|url|name|owner|holder|payee|payor"
)
_QUOTED = re.compile(r"`([\w.-]+)`")


@frozen
class Proposal:
    """Something to decide, with where it stands."""

    kind: str
    place: str
    text: str


def proposals(
    new: Api,
    theirs: Mapping[words.Place, str],
    changed: Collection[words.Place],
    known: Collection[str],
    facade: Collection[tuple[str | None, Place]],
) -> Iterator[Proposal]:
    """What to decide.

    Args:
        new: The newer version.
        theirs: The vendor's texts in it.
        changed: The places of those that are new or changed.
        known: The models, and the operations, that the SDK had before.
        facade: The operations in the call tree, each with its place there.
    """
    yield from _billable(new, theirs, changed)
    yield from _sensitive(new, known)
    yield from _values(theirs, changed)
    yield from _facade(new, facade)


def _billable(new: Api, theirs: Mapping[words.Place, str], changed: Collection[words.Place]) -> Iterator[Proposal]:
    for operation in new.operations:
        place = (operation.id, "description")
        text = theirs.get(place, "")
        suggests = bool(_BILLABLE.search(text)) and not _NOT_BILLABLE.search(text)
        if place in changed and suggests != operation.billable:
            verb = "suggests that it is billable" if suggests else "does not say that it is billable"
            yield Proposal("Facts to decide", operation.id, f"{operation.id}: the vendor's text {verb} (x-billable)")


def _sensitive(new: Api, known: Collection[str]) -> Iterator[Proposal]:
    for model in new.models:
        if model.named.name not in known:
            for field in model.fields:
                if not field.sensitive and any(map(_SENSITIVE.fullmatch, field.attribute.split("_"))):
                    place = f"{model.named.name}.{field.wire}"
                    yield Proposal("Names that sound personal or secret (x-sensitive)", place, place)


def _values(theirs: Mapping[words.Place, str], changed: Collection[words.Place]) -> Iterator[Proposal]:
    for place in changed:
        values = list(dict.fromkeys(_QUOTED.findall(theirs.get(place, ""))))
        if len(values) > 1 and place[0] in {"schemas", "parameters"}:
            where = " > ".join(place[:-1])
            yield Proposal("Values that a changed text names (x-known-values)", where, f"{where}: {', '.join(values)}")


def _facade(new: Api, facade: Collection[tuple[str | None, Place]]) -> Iterator[Proposal]:
    for operation in new.operations:
        place = place_of(operation.id, operation.method, operation.path)
        if (operation.id, place) not in facade:
            text = f"{'.'.join(place.branches)}: {place.name} = {operation.module}.call"
            yield Proposal("Lines to add to the facade", operation.id, text)
