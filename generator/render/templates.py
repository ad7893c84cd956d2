"""How the templates are set up, whatever they render."""

from __future__ import annotations

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.checkout import ROOT


def templates() -> Environment:
    """The templates, before they know the filters of what they render."""
    return Environment(
        loader=FileSystemLoader(ROOT / "templates"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        autoescape=False,  # noqa: S701  # what is rendered is Python or Markdown, from our own document
    )
