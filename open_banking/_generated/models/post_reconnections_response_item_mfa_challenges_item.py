"""PostReconnectionsResponseItemMfaChallengesItem."""

from __future__ import annotations

from typing import Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class PostReconnectionsResponseItemMfaChallengesItem(Model):
    """PostReconnectionsResponseItemMfaChallengesItem."""

    id: str
    """UUID that identifies the MFA challenge."""
    mfa_type: Literal["TFA_TEXT", "TFA_CHOICE", "TFA_MULTI", "TFA_IMAGE"] | str
    """What the challenge shows; known values: `TFA_TEXT` (one text field, as for a one-time
    password), `TFA_CHOICE` (a question with answers to choose from), `TFA_MULTI` (several pictures
    to choose from), `TFA_IMAGE` (an image to decipher, like a captcha)."""
    prompt: str
    """Text to show to the user, for instance a security question."""
    choice_ids: list[str]
    """UUIDs of the choices that the challenge offers."""
    event_stream_id: str
    """Identifies the stream that carries the events of a login session to the SDK, a UUID of 36
    characters."""
