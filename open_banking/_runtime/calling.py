"""Makes the sync and the async function of an operation from one plan: what to send and how to parse the response."""

from __future__ import annotations

import linecache
from functools import cache, update_wrapper
from typing import TYPE_CHECKING, Any, Concatenate, Generic, NoReturn, ParamSpec, Self, TypeVar, cast, overload

from .deprecation import DRIVER, warn
from .errors import InvalidRequestError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from types import FunctionType

    import httpx
    from typing_extensions import deprecated

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
        """Plan to send ``request`` with ``options``, and to return ``read(response)``."""
        self.request = request
        self.read = read
        self.options = options

    def run(self, exchange: SyncExchange) -> R_co:
        """Run the plan, blocking the thread."""
        return self._known(self.read(exchange.send(self.request, self.options)), exchange=exchange)

    async def run_async(self, exchange: AsyncExchange) -> R_co:
        """Run the plan without blocking the event loop."""
        return self._known(self.read(await exchange.send(self.request, self.options)), async_exchange=exchange)

    def _known(self, answer: Any, **exchange: Any) -> R_co:
        """The answer; a page learns which call returned it, and so how to fetch the next one."""
        if self.request.operation.pagination is not None and hasattr(answer, "came_from"):
            answer.came_from(self, **exchange)
        return cast("R_co", answer)


# The function that runs a plan has the plan's parameters, so that a mistake in a call raises a TypeError from the call
# itself, before anything is awaited. One function is compiled for each number of parameters, which then get their
# names: compiling one for each plan would take longer than importing the plan. No parameter begins with an underscore.
#
# Crash reporters store the local variables of frames. So the arguments of a call, above all its request body, are in
# none of our frames while the request is sent or after it was refused.
_DRIVER = """\
def driver(_plan, _names, _planned):
    {define} call({node}{positional}, *, {keyword_only}):
        _call = _planned(_plan, _names, {node}, ({given},))
        del {given}
        return {wait}_call.{run}({node}._exchange)
    return call
"""


def sync_function(plan: Callable[Concatenate[Node[Any], P], Plan[R]]) -> Callable[P, R]:
    """Make the sync function that runs ``plan``.

    Its first parameter is the node; to a type checker it is already bound to one.
    """
    return cast("Callable[P, R]", _driver(plan, define="def", wait="", run="run"))


def async_function(plan: Callable[Concatenate[Node[Any], P], Plan[R]]) -> Callable[P, Coroutine[Any, Any, R]]:
    """Make the async function that runs ``plan``.

    Its first parameter is the node; to a type checker it is already bound to one.
    """
    driver = _driver(plan, define="async def", wait="await ", run="run_async")
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
        # Both functions show this signature, so it has to name what they return.
        plan.__annotations__["return"] = returned.removeprefix("Plan[").removesuffix("]")
    update_wrapper(driver, plan)
    driver.__annotations__ = plan.__annotations__
    return driver


@cache
def _compiled(positional: int, keywords: int, **spelling: str) -> Callable[..., Any]:
    """Compile the factory of a function with so many parameters, of which the first is the node."""
    node, *given = (f"_{number}" for number in range(positional + keywords))
    source = _DRIVER.format(
        node=node,
        positional="".join(f", {name}" for name in given[: positional - 1]),
        keyword_only=", ".join(given[positional - 1 :]),
        given=", ".join(given),
        **spelling,
    )
    # So that tracebacks can show the source.
    file = f"{DRIVER}{spelling['define']} of {positional} and {keywords} parameters>"
    linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)
    made: dict[str, Callable[..., Any]] = {}
    exec(compile(source, file, "exec"), made)  # noqa: S102  # the source contains no input
    return made["driver"]


def _planned(plan: Callable[..., Plan[R]], names: tuple[str, ...], node: Node[Any], given: tuple[Any, ...]) -> Plan[R]:
    """Make the plan. An error is raised later: from here, its traceback would hold the frames with the arguments."""
    try:
        planned = plan(node, **dict(zip(names, given, strict=True)))
        if deprecation := getattr(plan, "__deprecated__", None):
            warn(deprecation)
    except (InvalidRequestError, DeprecationWarning) as error:
        error.__context__ = None
        return _InvalidPlan(error.with_traceback(None))
    return planned


class _InvalidPlan(Plan[Any]):
    """A call with invalid arguments, or one that warns where warnings are errors. Running it raises the error."""

    __slots__ = ("_error",)

    def __init__(self, error: InvalidRequestError | DeprecationWarning) -> None:  # pyright: ignore[reportMissingSuperCall]  # there is no request
        self._error = error

    def run(self, exchange: SyncExchange) -> NoReturn:  # noqa: ARG002  # nothing is sent
        raise self._error

    async def run_async(self, exchange: AsyncExchange) -> NoReturn:  # noqa: ARG002  # nothing is sent
        raise self._error


class Call(Generic[SyncT, AsyncT]):
    """The sync and the async function of one operation, declared in the class of a node.

    At run time ``__set_name__`` replaces it by the sync or the async function, so that signatures, help and mocks are
    those of a plain function. To a type checker it is a descriptor that returns the function that fits the node.
    """

    def __init__(self, sync: SyncT, asyncio: AsyncT, operation: Operation | None = None) -> None:
        """Combine the two functions, which run the same plan."""
        self.sync = sync
        self.asyncio = asyncio
        self.operation = operation
        for function in self._functions:
            function.operation = operation  # for pagination, which receives the bound function
            # For the class of the async nodes.
            function.async_function = asyncio

    @property
    def _functions(self) -> tuple[Any, Any]:
        return self.sync, self.asyncio

    def __set_name__(self, owner: type[Node[Any]], name: str) -> None:
        """Replace this attribute by the function, named after its place: a traceback says ``Customers.get``."""
        sync, asyncio = self._functions
        is_async = owner._is_async  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # it becomes a function of the node
        for function in (asyncio,) if is_async else (sync, asyncio):
            _name(function, name, f"{owner.__qualname__}.{name}")
        setattr(owner, name, asyncio if is_async else sync)

    @overload
    def __get__(self, node: None, owner: type[Any]) -> Self: ...
    @overload
    def __get__(self, node: Node[SyncExchange], owner: type[Any]) -> SyncT: ...
    @overload
    def __get__(self, node: Node[AsyncExchange], owner: type[Any]) -> AsyncT: ...
    def __get__(self, node: Node[Any] | None, owner: type[Node[Any]]) -> Any:
        """The sync or the async function, as the node is, bound to it."""
        if node is None:
            return self
        function: Any = self.asyncio if owner._is_async else self.sync  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # it becomes a function of the node
        return function.__get__(node, owner)


class DeprecatedCall(Call[SyncT, AsyncT]):
    """The two functions of a deprecated operation, which type checkers and editors show as deprecated.

    A call warns when it is planned; wrapping the functions in ``deprecated`` would keep their arguments in one more
    frame.
    """

    def __init__(self, sync: SyncT, asyncio: AsyncT, operation: Operation) -> None:
        """Combine the two functions, which run the same plan."""
        super().__init__(sync, asyncio, operation)
        for function in self._functions:
            function.__deprecated__ = function.__wrapped__.__deprecated__ = operation.deprecation

    if TYPE_CHECKING:

        @overload
        def __get__(self, node: None, owner: type[Any]) -> Self: ...
        @overload
        @deprecated("This operation is deprecated in the API.")
        def __get__(self, node: Node[SyncExchange], owner: type[Any]) -> SyncT: ...
        @overload
        @deprecated("This operation is deprecated in the API.")
        def __get__(self, node: Node[AsyncExchange], owner: type[Any]) -> AsyncT: ...
        def __get__(self, node: Node[Any] | None, owner: type[Node[Any]]) -> Any: ...


def bare_call(module: Any) -> Call[Any, Any]:
    """A call of the operation of a generated module with functions of its own, which have no name yet."""
    call: Call[Any, Any] = module.call.__class__(
        sync_function(module.plan), async_function(module.plan), module.OPERATION
    )
    return call


def _name(function: FunctionType, name: str, qualified: str) -> None:
    function.__name__ = name
    function.__qualname__ = qualified
    function.__code__ = function.__code__.replace(co_name=name, co_qualname=qualified)
