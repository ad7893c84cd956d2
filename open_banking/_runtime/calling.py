"""One operation for both colours: a plan says what to send and how to read the response, and two drivers do it."""

from __future__ import annotations

import linecache
from functools import cache, update_wrapper
from typing import TYPE_CHECKING, Any, Concatenate, Generic, NoReturn, ParamSpec, Self, TypeVar, cast, overload

from .errors import InvalidRequestError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from types import FunctionType

    import httpx

    from .exchange import AsyncExchange, SyncExchange
    from .namespace import Node
    from .operation import Operation
    from .options import RequestOptions
    from .request import Request

P = ParamSpec("P")
R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)
SyncT = TypeVar("SyncT")
AsyncT = TypeVar("AsyncT")


class Plan(Generic[R_co]):
    """A call before any I/O."""

    __slots__ = ("options", "read", "request")

    def __init__(
        self, request: Request, read: Callable[[httpx.Response], R_co], options: RequestOptions | None
    ) -> None:
        """Plan to send ``request`` with the ``options`` of the call, and to return what ``read`` makes of a success."""
        self.request = request
        self.read = read
        self.options = options

    def carry_out(self, exchange: SyncExchange) -> R_co:
        """Do it, blocking."""
        return self.read(exchange.send(self.request, self.options))

    async def carry_out_async(self, exchange: AsyncExchange) -> R_co:
        """Do it, awaiting."""
        return self.read(await exchange.send(self.request, self.options))


# What carries out a plan has the plan's parameters, so that a mistake in a call is a TypeError of the call itself,
# before anything is awaited. It is compiled for a number of parameters, which get their names afterwards: compiling it
# for each plan would take longer than importing the plan. No parameter has a name with an underscore before it.
#
# Crash reporters store the local variables of frames. So what a call was given, its request body above all, stands in
# no frame of ours while it is sent, nor once it was refused.
_DRIVER = """\
def driver(_plan, _names, _planned):
    {define} run({node}{positional}, *, {keyword_only}):
        _call = _planned(_plan, _names, {node}, ({given},))
        del {given}
        return {wait}_call.{carry_out}({node}._exchange)
    return run
"""


def blocking(plan: Callable[Concatenate[Node[Any], P], Plan[R]]) -> Callable[P, R]:
    """What carries out a plan and blocks. It takes the node first; to a type checker it is bound to one already."""
    return cast("Callable[P, R]", _driver(plan, define="def", wait="", carry_out="carry_out"))


def awaiting(plan: Callable[Concatenate[Node[Any], P], Plan[R]]) -> Callable[P, Coroutine[Any, Any, R]]:
    """What carries out a plan and awaits. It takes the node first; to a type checker it is bound to one already."""
    driver = _driver(plan, define="async def", wait="await ", carry_out="carry_out_async")
    return cast("Callable[P, Coroutine[Any, Any, R]]", driver)


def _driver(plan: Any, **spelling: str) -> Any:
    code = plan.__code__
    names = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    driver = _compiled(code.co_argcount, code.co_kwonlyargcount, **spelling)(plan, names[1:], _planned)
    inner = driver.__code__.co_varnames[len(names) :]
    driver.__code__ = driver.__code__.replace(co_varnames=(*names, *inner))
    driver.__defaults__, driver.__kwdefaults__ = plan.__defaults__, plan.__kwdefaults__
    returned: str = plan.__annotations__["return"]
    if returned.startswith("Plan["):
        # The signature, which both drivers show as theirs, names what comes in the end.
        plan.__annotations__["return"] = returned.removeprefix("Plan[").removesuffix("]")
    update_wrapper(driver, plan)
    driver.__annotations__ = plan.__annotations__
    return driver


@cache
def _compiled(positional: int, keywords: int, **spelling: str) -> Callable[..., Any]:
    """What makes a driver with so many parameters, of which the first is the node."""
    node, *given = (f"_{number}" for number in range(positional + keywords))
    source = _DRIVER.format(
        node=node,
        positional="".join(f", {name}" for name in given[: positional - 1]),
        keyword_only=", ".join(given[positional - 1 :]),
        given=", ".join(given),
        **spelling,
    )
    # For tracebacks, which show the lines of a file.
    file = f"<open_banking: {spelling['define']} of {positional} and {keywords} parameters>"
    linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)
    made: dict[str, Callable[..., Any]] = {}
    exec(compile(source, file, "exec"), made)  # noqa: S102  # nothing that is read goes into it
    return made["driver"]


def _planned(plan: Callable[..., Plan[R]], names: tuple[str, ...], node: Node[Any], given: tuple[Any, ...]) -> Plan[R]:
    """What is planned. Raised here, a refusal would carry the frames of the plan, in which the arguments stand."""
    try:
        return plan(node, **dict(zip(names, given, strict=True)))
    except InvalidRequestError as error:
        error.__context__ = None
        return _Refused(error.with_traceback(None))


class _Refused(Plan[Any]):
    """A call that cannot be sent."""

    __slots__ = ("_error",)

    def __init__(self, error: InvalidRequestError) -> None:  # pyright: ignore[reportMissingSuperCall]  # there is no request
        self._error = error

    def carry_out(self, exchange: SyncExchange) -> NoReturn:  # noqa: ARG002  # nothing is sent
        raise self._error

    async def carry_out_async(self, exchange: AsyncExchange) -> NoReturn:  # noqa: ARG002  # nothing is sent
        raise self._error


class Call(Generic[SyncT, AsyncT]):
    """A function of nodes of either colour.

    In the body of a node's class it gives way to the function of the class's colour, so that signature, help and mocks
    are those of a plain function; to a type checker it is a descriptor that gives the function of the node's colour.
    """

    def __init__(self, sync: SyncT, asyncio: AsyncT, operation: Operation | None = None) -> None:
        """Make one function of two, which carry out the same plan."""
        self.sync = sync
        self.asyncio = asyncio
        self.operation = operation
        for function in self._functions:
            # Where pagination finds it, which is given the bound function.
            function.operation = operation
            # Where the class of the nodes that await finds it.
            function.awaiting = asyncio

    @property
    def _functions(self) -> tuple[Any, Any]:
        return self.sync, self.asyncio

    def __set_name__(self, owner: type[Node[Any]], name: str) -> None:
        """Put the function of the owner's colour there, named after the place: a traceback says ``Customers.get``."""
        sync, awaiting = self._functions
        awaits = owner._awaits  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # it becomes a function of the node
        for function in (awaiting,) if awaits else (sync, awaiting):
            _name(function, name, f"{owner.__qualname__}.{name}")
        setattr(owner, name, awaiting if awaits else sync)

    @overload
    def __get__(self, node: None, owner: type[Any]) -> Self: ...
    @overload
    def __get__(self, node: Node[SyncExchange], owner: type[Any]) -> SyncT: ...
    @overload
    def __get__(self, node: Node[AsyncExchange], owner: type[Any]) -> AsyncT: ...
    def __get__(self, node: Node[Any] | None, owner: type[Node[Any]]) -> Any:
        """The function of the node's colour, bound to it."""
        if node is None:
            return self
        function: Any = self.asyncio if owner._awaits else self.sync  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # the same
        return function.__get__(node, owner)


def _name(function: FunctionType, name: str, qualified: str) -> None:
    function.__name__ = name
    function.__qualname__ = qualified
    function.__code__ = function.__code__.replace(co_name=name, co_qualname=qualified)
