"""Two versions of the API in, the changes between them out, in Python terms.

What the newer document does not have any more is in its records all the same, marked with the version that dropped it:
``withdrawn.yaml`` gives it back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.update.change import once
from generator.update.diff_models import changed_models, changed_unions
from generator.update.diff_operations import changed_operations

if TYPE_CHECKING:
    from generator.update.change import Change
    from generator.update.version import Version


def changes(old: Version, new: Version) -> list[Change]:
    """What changed, each change of the document once."""
    return once([*changed_operations(old, new), *changed_models(old, new), *changed_unions(old, new)])
