"""What changes in a sandbox, as server-sent events for its page."""

from __future__ import annotations

import asyncio
import json
import time
from typing import TYPE_CHECKING

from ..calls import outline
from .overview import overview

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from ..callbacks import Delivery
    from ..control import Control
    from ..engine import Engine
    from ..message import Json

_PAUSE = 0.2
"""Seconds between two looks at what is new, at least."""
_SHARE = 10
"""The pause after a look is at least this many times as long as the look took, for the sake of the calls."""
_PATIENCE = 1.0
"""Seconds after which it looks at everything: a program can change the sandbox without a call."""
_MAX_SENT = 200
"""Of the calls, and of the deliveries, that an event has: the latest."""


class Stream:
    """What one open page has been told so far."""

    def __init__(self, control: Control, engine: Engine, search: str) -> None:
        """Tell of a sandbox, and of those of its customers in whom a text is found."""
        self._control = control
        self._engine = engine
        self._search = search
        self._call: int = 0
        self._delivery: int = 0
        self._cleared: int = -1
        self._told = ""
        self._second = 0
        self._looked = float("-inf")

    async def events(self) -> AsyncIterator[bytes]:
        """An event whenever something is new, until the page is closed."""
        while True:
            took = 0.0
            if self._may_be_new():
                began = time.monotonic()
                # In a thread of its own, since it waits for the lock and may call listeners.
                news = await asyncio.to_thread(self._news)
                took = time.monotonic() - began
                if news:
                    yield f"data: {json.dumps(news)}\n\n".encode()
            await asyncio.sleep(max(_PAUSE, _SHARE * took))

    def _may_be_new(self) -> bool:
        calls, deliveries = self._engine.calls, self._engine.callbacks.deliveries
        return (
            calls.last != self._call
            or calls.cleared != self._cleared
            or bool(deliveries and deliveries[-1].number != self._delivery)
            or time.monotonic() - self._looked >= _PATIENCE
        )

    def _news(self) -> Json:
        self._looked = time.monotonic()
        self._engine.run_due()
        news: Json = {}
        cleared = self._engine.calls.cleared
        if cleared != self._cleared:
            # A page that knows another one forgets what it shows: that is of another sandbox, or of before a reset.
            news["origin"] = f"{self._engine.calls.began}-{cleared}"
            self._cleared, self._call, self._delivery, self._told = cleared, 0, 0, ""
        if calls := self._engine.calls.since(self._call)[-_MAX_SENT:]:
            self._call = calls[-1].number
            news["calls"] = list(map(outline, calls))
        deliveries = [each for each in list(self._engine.callbacks.deliveries) if each.number > self._delivery]
        if deliveries := deliveries[-_MAX_SENT:]:
            self._delivery = deliveries[-1].number
            news["deliveries"] = [_delivery(each) for each in deliveries]
        state = overview(self._control, self._engine, self._search)
        if (told := json.dumps(state)) != self._told:
            self._told = told
            news["state"] = state
        if (second := int(self._engine.clock.timestamp)) != self._second:
            self._second = news["timestamp"] = second
        return news


def _delivery(delivery: Delivery) -> Json:
    """A delivery in one line."""
    return {
        "number": delivery.number,
        "kind": delivery.kind,
        "event": _event(delivery.content),
        "url": delivery.url,
        "status": delivery.status,
        "problem": delivery.problem,
    }


def _event(content: bytes) -> str:
    """The name of the event in a body; empty if there is none."""
    try:
        body = json.loads(content)
        match body:
            case {"eventType": str(name)} | {"eventName": str(name)}:
                return name
            case {"event": {"class": str(subject), "type": str(change)}}:
                return f"{subject} {change}"
            case _:
                return ""
    except (ValueError, RecursionError):
        return ""
