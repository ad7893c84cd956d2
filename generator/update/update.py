"""A newer document, and the checkout as it is, in; what to write, and what to tell, out."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from attrs import frozen

from generator.api.parse import parse
from generator.checkout import DOCUMENT, LOCK, OVERLAY, WITHDRAWN
from generator.document.check import check_complete
from generator.document.load import Overlay, corrected, read, read_overlay
from generator.document.normalize import normalized
from generator.document.references import version_of
from generator.document.versions import is_meant_for
from generator.document.write import heading_of, written
from generator.errors import DocumentError
from generator.update.diff import changes
from generator.update.lock import hashes, lock, read_lock
from generator.update.merge import merged
from generator.update.origins import Origins
from generator.update.proposals import Proposal, proposals
from generator.update.replay import replayed
from generator.update.report import Report
from generator.update.version import Version
from generator.update.withdraw import as_overlay, withdrawn
from generator.update.words import words_of
from generator.wording import texts

if TYPE_CHECKING:
    from pathlib import Path

    from generator.document.references import Json
    from generator.update.words import Place


@frozen
class Updated:
    """What an update makes."""

    document: str
    lock: str
    withdrawn: str
    report: Report


class Checkout:
    """The files of the checkout that an update reads and writes."""

    def __init__(
        self, document: Path = DOCUMENT, locked: Path = LOCK, gone: Path = WITHDRAWN, overlay: Path = OVERLAY
    ) -> None:
        """Read them; the paths are those of the checkout unless others are given."""
        self._document, self._lock, self._withdrawn = document, locked, gone
        self.document = read(document)
        self.heading = heading_of(document.read_text(encoding="utf-8"))
        self.locked: dict[Place, str] = read_lock(locked)
        self.withdrawn = read_overlay(gone)
        self.overlay = read_overlay(overlay)
        self.withdrawn_heading = heading_of(gone.read_text(encoding="utf-8"))

    def write(self, updated: Updated) -> None:
        """Write what ``updated`` holds."""
        for path, text in (
            (self._document, updated.document),
            (self._lock, updated.lock),
            (self._withdrawn, updated.withdrawn),
        ):
            path.write_text(text, encoding="utf-8", newline="\n")


def update(checkout: Checkout, spec: Path) -> Updated:
    """What the document ``spec`` makes of the checkout.

    Raises:
        DocumentError: ``spec`` is refused.
    """
    theirs = _newer(checkout, spec)
    before, after = version_of(checkout.document), version_of(theirs)
    hashed = hashes(theirs)
    found = merged(checkout.document, theirs, checkout.locked, hashed)
    served = _served(checkout)
    gone = as_overlay(withdrawn(served, found.document), after)

    old_overlay, new_overlay = _untouched(checkout.overlay), _untouched(checkout.overlay)
    old = _version(served, str(DOCUMENT), old_overlay)
    new = _version(deepcopy(found.document), str(spec), Overlay(gone, str(WITHDRAWN)), new_overlay)
    their_words = words_of(theirs)
    changed = [place for place in their_words if checkout.locked.get(place) != hashed[place]]
    from generator.render.call_tree import call_tree  # noqa: PLC0415  # it imports the whole library

    in_tree = {(leaf.operation, leaf.place) for leaf in call_tree()}
    report = Report(
        before=before,
        after=after,
        changes=tuple(changes(old, new)),
        differences=tuple(replayed(old.api, new.api)),
        review=found.review,
        to_write=tuple(each.place for each in texts(new.document) if not each.text),
        proposals=(
            *proposals(new.api, their_words, changed, {model.named.name for model in old.api.models}, in_tree),
            *_of_the_overlay(old_overlay, new_overlay),
        ),
    )
    return Updated(
        document=written(found.document, checkout.heading.replace(before, after)),
        lock=lock(hashed),
        withdrawn=written(gone, checkout.withdrawn_heading),
        report=report,
    )


def in_their_words(checkout: Checkout, spec: Path) -> Json:
    """The document ``spec`` as the vendor wrote it, corrected, and with what it no longer has.

    Raises:
        DocumentError: ``spec`` is refused.
    """
    theirs = _newer(checkout, spec)
    gone = Overlay(as_overlay(withdrawn(_served(checkout), theirs), version_of(theirs)), str(WITHDRAWN))
    return corrected(theirs, str(spec), gone, checkout.overlay)


def _newer(checkout: Checkout, spec: Path) -> Json:
    """The document ``spec``, refused if it is older than that of the checkout or incomplete."""
    theirs = read(spec)
    _refuse_older(version_of(checkout.document), version_of(theirs), spec)
    check_complete(theirs, str(spec))
    return theirs


def _served(checkout: Checkout) -> Json:
    """What the checkout serves: its document with what that no longer has."""
    return corrected(deepcopy(checkout.document), str(DOCUMENT), checkout.withdrawn)


def _refuse_older(before: str, after: str, spec: Path) -> None:
    try:
        older = is_meant_for(f"<{before}", after)
    except ValueError as error:
        raise DocumentError(str(spec), f"has the version {after!r}, where numbers belong such as 1.42.0") from error
    if older:
        raise DocumentError(str(spec), f"is version {after} of the API, older than {before}, which the checkout has")


def _version(document: Json, source: str, *overlays: Overlay) -> Version:
    loaded = corrected(document, source, *overlays)
    return Version(loaded, parse(normalized(loaded)), Origins(loaded))


def _untouched(overlay: Overlay) -> Overlay:
    """A copy that has not been applied yet."""
    return Overlay(overlay.content, overlay.source, overlay.line)


def _of_the_overlay(old: Overlay, new: Overlay) -> list[Proposal]:
    """The actions that do not match what they matched before."""
    return [
        Proposal(
            "Actions of the overlay that match otherwise than before",
            f"actions[{index}]",
            f"{new.source}: actions[{index}] matches {new.matches.get(index, 0)} times, before {times} times: "
            f"{new.content['actions'][index]['target']}",
        )
        for index, times in old.matches.items()
        if new.matches.get(index, 0) != times
    ]
