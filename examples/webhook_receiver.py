"""Receive the webhooks of Connect, reports and TxPush with FastAPI.

    uvicorn --app-dir examples webhook_receiver:app --port 8000

Needs ``FINICITY_PARTNER_SECRET``, with which Connect's events are signed. The events are stored in an SQLite database,
``WEBHOOK_DATABASE``, by default events.db; what arrives twice is stored once. A worker of yours reads them from there,
so that a webhook is answered at once.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sqlite3
from typing import Annotated

from fastapi import Depends, FastAPI, Request, Response
from fastapi.responses import PlainTextResponse

from open_banking import webhooks

SCHEMA = """
CREATE TABLE IF NOT EXISTS events (
    key TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    done INTEGER NOT NULL DEFAULT 0
)
"""

app = FastAPI(title="Webhooks")


def database() -> sqlite3.Connection:
    """Open the database. A real service would use its own."""
    connection = sqlite3.connect(os.environ.get("WEBHOOK_DATABASE", "events.db"))
    connection.execute(SCHEMA)
    return connection


async def event_in(request: Request) -> webhooks.Event:
    """Verify and parse the event of a request."""
    return webhooks.unwrap(await request.body(), request.headers)


@app.exception_handler(webhooks.WebhookError)
async def refuse(request: Request, error: Exception) -> Response:  # noqa: ARG001  # as FastAPI calls it
    """Tell a sender nothing but the status: 401 without the right signature, 400 for what is no event."""
    return Response(status_code=getattr(error, "status_code", 500))


@app.post("/webhooks")
def receive(event: Annotated[webhooks.Event, Depends(event_in)]) -> Response:
    """Store an event, unless it was stored before. Its content may be personal: only its repr may be logged."""
    with contextlib.closing(database()) as connection, connection:
        connection.execute(
            "INSERT OR IGNORE INTO events (key, kind, body) VALUES (?, ?, ?)",
            (key_of(event), type(event).__name__, json.dumps(event.raw)),
        )
    return Response(status_code=200)


@app.get("/webhooks")
def verify_listener(request: Request) -> Response:
    """Answer the verification of a new TxPush subscription."""
    return PlainTextResponse(webhooks.verification_response(request.url.query))


def key_of(event: webhooks.Event) -> str:
    """Make what is the same for the same event: its ID, or a digest where the API sends none."""
    if isinstance(event, webhooks.ConnectEvent) and event.event_id:
        return event.event_id
    return hashlib.sha256(json.dumps(event.raw, sort_keys=True).encode()).hexdigest()
