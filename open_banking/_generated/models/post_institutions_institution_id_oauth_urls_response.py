"""PostInstitutionsInstitutionIdOauthUrlsResponse."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class PostInstitutionsInstitutionIdOauthUrlsResponse(Model):
    """PostInstitutionsInstitutionIdOauthUrlsResponse."""

    id: str
    """UUID of the login session to which the OAuth URL belongs."""
    url: str
    """OAuth URL at which the user logs in, from 1 to 1024 characters."""
    event_stream_id: str
    """Identifies the stream that carries the events of a login session to the SDK, a UUID of 36
    characters."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "url",
        }
    )
