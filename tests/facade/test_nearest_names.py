"""A misspelt name says which one was meant."""

from __future__ import annotations

import copy
import subprocess
import sys
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import pytest

import open_banking
from open_banking import models, params

if TYPE_CHECKING:
    from types import ModuleType


@pytest.mark.parametrize(
    ("module", "name", "message"),
    [
        (models, "Custmer", "module 'open_banking.models' has no attribute 'Custmer'; did you mean 'Customer'?"),
        (
            params,
            "NewCustomrParams",
            "module 'open_banking.params' has no attribute 'NewCustomrParams'; did you mean 'NewCustomerParams'?",
        ),
        (open_banking, "Cliant", "module 'open_banking' has no attribute 'Cliant'; did you mean 'Client'?"),
        (models, "voareport", "module 'open_banking.models' has no attribute 'voareport'; did you mean 'VOAReport'?"),
        (open_banking, "webhoks", "module 'open_banking' has no attribute 'webhoks'; did you mean 'webhooks'?"),
        (models, "Zzzzqqqq", "module 'open_banking.models' has no attribute 'Zzzzqqqq'"),
        (models, "_Customer", "module 'open_banking.models' has no attribute '_Customer'"),
    ],
)
def test_a_misspelt_name_of_a_module_names_the_nearest(module: ModuleType, name: str, message: str) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(module, name)

    assert str(caught.value) == message
    assert caught.value.name == name
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


@pytest.mark.parametrize(
    ("place", "name", "said"),
    [
        ("", "aggregaton", "'{kind}' object has no attribute 'aggregaton'; did you mean 'aggregation'?"),
        ("", "wait_report", "'{kind}' object has no attribute 'wait_report'; did you mean 'wait_for_report'?"),
        ("", "zzzz", "'{kind}' object has no attribute 'zzzz'"),
        ("aggregation.v1", "custmers", "client.aggregation.v1 has no attribute 'custmers'; did you mean 'customers'?"),
        (
            "aggregation.v1.customers",
            "lst",
            "client.aggregation.v1.customers has no attribute 'lst'; did you mean 'list'?",
        ),
    ],
)
def test_a_misspelt_name_of_the_call_tree_names_its_place_and_the_nearest(
    each_client: Any, place: str, name: str, said: str
) -> None:
    node = attrgetter(place)(each_client) if place else each_client
    with pytest.raises(AttributeError) as caught:
        getattr(node, name)

    assert str(caught.value) == said.format(kind=type(each_client).__name__)


def test_nodes_are_copied_all_the_same(each_client: Any) -> None:
    assert not hasattr(each_client.aggregation, "__deepcopy__")
    assert copy.copy(each_client.aggregation).v1 is not None


# In interpreters of their own: what Python prints, and a module that nothing has imported yet.


@pytest.mark.parametrize(
    ("code", "ended"),
    [
        (
            "from open_banking import models\nmodels.Custmer",
            "AttributeError: module 'open_banking.models' has no attribute 'Custmer'; did you mean 'Customer'?",
        ),
        (
            "import open_banking\nopen_banking.Cliant",
            "AttributeError: module 'open_banking' has no attribute 'Cliant'; did you mean 'Client'?",
        ),
        (
            "import open_banking\nopen_banking.workflows",
            (
                "AttributeError: module 'open_banking' has no attribute 'workflows' yet; "
                "import open_banking.workflows first"
            ),
        ),
    ],
)
def test_a_traceback_has_one_hint(code: str, ended: str) -> None:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603  # our own code

    assert done.stderr.splitlines()[-1] == ended


def test_what_imports_a_module_looks_for_no_near_name() -> None:
    code = "import sys\nfrom open_banking import models, webhooks\nprint('difflib' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603  # our own code

    assert done.stdout == "False\n"
