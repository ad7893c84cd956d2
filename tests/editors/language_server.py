"""Pyright's language server, asked as an editor asks it."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_SERVER = Path(sys.executable).parent / "pyright-langserver"


class LanguageServer:
    """A server that has one file open."""

    def __init__(self, process: subprocess.Popen[bytes], file: Path) -> None:
        self._process = process
        self._number = 0
        self._uri = file.as_uri()
        self._code = file.read_text(encoding="utf-8")
        folder = file.parent.as_uri()
        self._ask(
            "initialize",
            processId=None,
            rootUri=folder,
            workspaceFolders=[{"uri": folder, "name": "user"}],
            capabilities={
                "workspace": {"configuration": True},
                "textDocument": {"hover": {"contentFormat": ["markdown"]}},
            },
        )
        self._send(method="initialized", params={})
        document = {"uri": self._uri, "languageId": "python", "version": 1, "text": self._code}
        self._send(method="textDocument/didOpen", params={"textDocument": document})

    def hover(self, code: str) -> str:
        """What is shown over the last word of the first ``code`` in the file."""
        shown = self._ask("textDocument/hover", **self._place(self._code.index(code) + len(code) - 1))
        return str(shown["contents"]["value"]) if shown else ""

    def completions(self, code: str) -> list[str]:
        """What is offered behind the first ``code`` in the file."""
        offered = self._ask("textDocument/completion", **self._place(self._code.index(code) + len(code)))
        return [item["label"] for item in offered["items"]]

    def _place(self, index: int) -> dict[str, Any]:
        before = self._code[:index]
        position = {"line": before.count("\n"), "character": index - before.rfind("\n") - 1}
        return {"textDocument": {"uri": self._uri}, "position": position}

    def _ask(self, method: str, **params: Any) -> Any:
        self._number += 1
        self._send(id=self._number, method=method, params=params)
        while True:
            message = self._receive()
            if message.get("id") == self._number and "method" not in message:
                return message["result"]
            if "id" in message and "method" in message:
                self._send(id=message["id"], result=self._answer(message))

    def _answer(self, message: dict[str, Any]) -> Any:
        """The settings that the server asks for: which Python has the packages."""
        if message["method"] != "workspace/configuration":
            return None
        return [{"pythonPath": sys.executable} for _ in message["params"]["items"]]

    def _send(self, **message: Any) -> None:
        assert self._process.stdin
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        assert self._process.stdout
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b": ")
            length = int(value) if name == b"Content-Length" else length
        assert length, "the language server has ended"
        message: dict[str, Any] = json.loads(self._process.stdout.read(length))
        return message


@contextmanager
def language_server(file: Path) -> Iterator[LanguageServer]:
    """A server that has ``file`` open, which stands in a folder of its own."""
    with subprocess.Popen([_SERVER, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:  # noqa: S603  # our own arguments
        try:
            yield LanguageServer(process, file)
        finally:
            process.kill()
