"""DataHandling."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class DataHandling(Model):
    """What happens to the customer's data once the access period is over."""

    post_usage_storage: str
    """How the data is treated after the access period of the consent, as one word without spaces,
    for instance `deIdentification`."""
    statement: str
    """What the partner uses the de-identified data for, as a string, for instance
    `To improve the fraud detection`."""
