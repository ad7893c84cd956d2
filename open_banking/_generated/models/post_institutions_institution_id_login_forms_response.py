"""PostInstitutionsInstitutionIdLoginFormsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .post_institutions_institution_id_login_forms_response_elements_item import (
        PostInstitutionsInstitutionIdLoginFormsResponseElementsItem,
    )


@define(kw_only=True, eq=False, repr=False)
class PostInstitutionsInstitutionIdLoginFormsResponse(Model):
    """PostInstitutionsInstitutionIdLoginFormsResponse."""

    id: str
    """UUID of the login form, which belongs to one session."""
    event_stream_id: str
    """Identifies the stream that carries the events of a login session to the SDK, a UUID of 36
    characters."""
    elements: list[PostInstitutionsInstitutionIdLoginFormsResponseElementsItem]
    """Parts of the login form to render, for instance the fields for username and password."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "elements": [
            Nested(
                "post_institutions_institution_id_login_forms_response_elements_item",
                "PostInstitutionsInstitutionIdLoginFormsResponseElementsItem",
            )
        ],
    }
