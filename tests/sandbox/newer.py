"""A sandbox of another document than the package's own."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import httpx

from generator.api.parse import parse
from generator.document.normalize import normalized
from generator.render.contract import contract
from open_banking.sandbox import Sandbox
from open_banking.sandbox.call import Settings
from open_banking.sandbox.callbacks import Callbacks
from open_banking.sandbox.clock import Clock
from open_banking.sandbox.contract import Contract
from open_banking.sandbox.engine import Engine
from open_banking.sandbox.state import Partner, World
from open_banking.sandbox.transport import InProcess

if TYPE_CHECKING:
    from collections.abc import Iterator

KEYS = {"Finicity-App-Key": Sandbox.app_key}


def carrying(schema: dict[str, Any]) -> dict[str, Any]:
    """Content of a response or a request body in JSON."""
    return {"content": {"application/json": {"schema": schema}}}


def path_parameter(name: str) -> dict[str, Any]:
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


@contextmanager
def sandbox_of(
    paths: dict[str, Any], schemas: dict[str, Any] | None = None, clock: Clock | None = None
) -> Iterator[tuple[httpx.Client, World]]:
    """Calls a sandbox of the document that has these paths and schemas, with a good app key; and what it keeps."""
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Newer", "version": "2"},
        "paths": paths,
        "components": {"schemas": schemas or {}},
    }
    clock = clock or Clock()
    world = World(1, Partner(Sandbox.partner_id, Sandbox.partner_secret, Sandbox.app_key))
    engine = Engine(world, clock, Callbacks(), Settings(), Contract(contract(parse(normalized(document)))))
    with httpx.Client(transport=InProcess(engine, clock), base_url=Sandbox.base_url, headers=KEYS) as caller:
        yield caller, world
