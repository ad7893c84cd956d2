"""What of a JSON value the API document knows."""

from __future__ import annotations

from typing import Any

from open_banking._runtime.json_text import is_array, is_object


def documented(value: Any, example: Any) -> Any:
    """What of ``value`` has a place in the document's own example; lists go by the example's first element."""
    if is_object(value) and is_object(example):
        return {name: documented(each, example[name]) for name, each in value.items() if name in example}
    if is_array(value) and is_array(example) and example:
        return [documented(each, example[0]) for each in value]
    return value
