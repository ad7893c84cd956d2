"""A normalized document in, the records of its API out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.api.json_schemas import json_schemas
from generator.api.models import models, unions, with_pages
from generator.api.operations import operations
from generator.api.records import Api
from generator.api.upstream import SchemaParser
from generator.document.references import version_of
from generator.errors import DocumentError

if TYPE_CHECKING:
    from generator.document.references import Json


def parse(document: Json) -> Api:
    """The API that a normalized ``document`` describes.

    Raises:
        DocumentError: No code can be made of something in it.
    """
    parser = SchemaParser(document)
    found = operations(document, parser)
    api = Api(
        version=version_of(document),
        server=(document.get("servers") or [{}])[0].get("url", ""),
        operations=found,
        models=with_pages(models(document, parser), found),
        unions=unions(document, parser),
        schemas=json_schemas(document),
    )
    for body in api.bodies():
        if body.is_union:
            raise DocumentError(
                f"components.schemas.{body.name}",
                "is a union in a request body, of which no request dictionary is made; write one of its members there",
            )
    return api
