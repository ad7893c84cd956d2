"""The request dictionary of PostConfigurationsRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence


class PostConfigurationsRequestParams(TypedDict, total=False):
    """PostConfigurationsRequest."""

    filter_accounts: Sequence[str]
    """Kinds of accounts, for instance `Checking`, that account activation is limited to. Optional;
    works with institutions that have legacy login forms."""
    account_classification_type: Sequence[Literal["personal", "business", "unknown"] | str]
    """Uses of accounts that account activation is limited to; known values: `personal`, `business`,
    `unknown`. Optional; works with institutions that are connected by OAuth."""
    ao_required: bool
    """Whether the user must share the account owner's details at OAuth institutions. A login
    without them fails with error 239, and the partner must ask the user to try again. `false` by
    default."""


SHAPE = Shape(
    __package__,
    "PostConfigurationsRequest",
    {
        "filter_accounts": "filterAccounts",
        "account_classification_type": "accountClassificationType",
        "ao_required": "aoRequired",
    },
)
