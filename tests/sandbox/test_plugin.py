"""The pytest plugin, as the tests of somebody else's project use it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _strict(pytester: pytest.Pytester) -> None:
    """Have warnings be errors in the other project too, and a plugin that is slow to start left out."""
    pytester.makeini("[pytest]\nfilterwarnings = error\naddopts = -p no:schemathesis -p no:cacheprovider\n")


def passes(pytester: pytest.Pytester, tests: str, count: int, *options: str) -> None:
    pytester.makepyfile(tests)
    pytester.runpytest_inprocess(*options).assert_outcomes(passed=count)


def test_each_test_has_a_sandbox_and_a_client_of_it(pytester: pytest.Pytester) -> None:
    tests = """
        import pytest
        from open_banking import Client
        from open_banking.sandbox import Sandbox

        @pytest.mark.parametrize("time", [1, 2])
        def test_it(time, finicity_sandbox, finicity_client):
            assert isinstance(finicity_sandbox, Sandbox) and isinstance(finicity_client, Client)
            assert finicity_client.aggregation.v1.customers.list().found == 0
            made = finicity_client.aggregation.v2.customers.testing.create(data={"username": "customer_one"})
            finicity_sandbox.connect(made.id)
            assert len(finicity_sandbox.world.customers[made.id].accounts) == 3
    """
    passes(pytester, tests, 2)


def test_tests_choose_whether_the_sandbox_is_strict(pytester: pytest.Pytester) -> None:
    tests = """
        import pytest

        @pytest.fixture
        def finicity_strict(request):
            return request.param

        @pytest.mark.parametrize("finicity_strict", [False, True], indirect=True)
        def test_it(finicity_sandbox, finicity_strict):
            assert finicity_sandbox.strict == finicity_strict
    """
    passes(pytester, tests, 2)
    passes(pytester, "def test_it(finicity_sandbox): assert not finicity_sandbox.strict", 1)


def test_the_client_is_closed_at_the_end(pytester: pytest.Pytester) -> None:
    tests = """
        import pytest
        from open_banking import ConfigurationError

        kept = []

        def test_open(finicity_client):
            finicity_client.aggregation.v1.customers.list()
            kept.append(finicity_client)

        def test_closed():
            with pytest.raises(ConfigurationError, match="closed"):
                kept[0].aggregation.v1.customers.list()
    """
    passes(pytester, tests, 2)


def test_asynchronous_tests_have_a_client_too(pytester: pytest.Pytester) -> None:
    tests = """
        import pytest
        from open_banking import AsyncClient

        pytestmark = pytest.mark.anyio

        @pytest.fixture
        def anyio_backend():
            return "asyncio"

        async def test_it(finicity_sandbox, finicity_client, finicity_async_client):
            assert isinstance(finicity_async_client, AsyncClient)
            await finicity_async_client.aggregation.v2.customers.testing.create(data={"username": "customer_one"})
            assert finicity_client.aggregation.v1.customers.list().found == 1
    """
    passes(pytester, tests, 1)


def test_no_plugin_for_asynchronous_tests_is_needed(pytester: pytest.Pytester) -> None:
    tests = """
        import asyncio
        import pytest
        from open_banking import ConfigurationError

        kept = []

        def test_open(finicity_async_client):
            assert asyncio.run(finicity_async_client.aggregation.v1.customers.list()).found == 0
            kept.append(finicity_async_client)

        def test_closed():
            with pytest.raises(ConfigurationError, match="closed"):
                asyncio.run(kept[0].aggregation.v1.customers.list())
    """
    passes(pytester, tests, 2, "-p", "no:anyio")


def test_it_is_listed_with_the_fixtures(pytester: pytest.Pytester) -> None:
    listed = pytester.runpytest_inprocess("--fixtures")
    listed.stdout.fnmatch_lines(["finicity_sandbox*", "finicity_client*", "finicity_async_client*"])
    listed.stdout.fnmatch_lines(["*An empty sandbox*"])


def test_those_who_do_not_use_it_do_not_load_it() -> None:
    program = (
        "import sys, pytest; before = set(sys.modules); import open_banking_pytest; print(*set(sys.modules) - before)"
    )
    done = subprocess.run(  # noqa: S603  # our own arguments
        [sys.executable, "-W", "error", "-c", program], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split() == ["open_banking_pytest"]
