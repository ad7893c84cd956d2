"""PostReconnectionsResponseItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .post_reconnections_response_item_mfa_challenges_item import PostReconnectionsResponseItemMfaChallengesItem


@define(kw_only=True, eq=False, repr=False)
class PostReconnectionsResponseItem(Model):
    """PostReconnectionsResponseItem."""

    mfa_challenges: list[PostReconnectionsResponseItemMfaChallengesItem] | None = None
    """Challenges that the user must meet to log in, at least one."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "mfa_challenges": [
            Nested(
                "post_reconnections_response_item_mfa_challenges_item", "PostReconnectionsResponseItemMfaChallengesItem"
            )
        ],
    }
