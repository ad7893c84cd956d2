"""A misspelt name says which one was meant."""

from __future__ import annotations

import copy
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
        (models, "Zzzzqqqq", "module 'open_banking.models' has no attribute 'Zzzzqqqq'"),
        (models, "_Customer", "module 'open_banking.models' has no attribute '_Customer'"),
    ],
)
def test_a_misspelt_name_of_a_module_names_the_nearest(module: ModuleType, name: str, message: str) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(module, name)

    assert str(caught.value) == message
    assert (caught.value.name, caught.value.obj) == (name, module)


def test_a_misspelt_branch_names_the_nearest(each_client: Any) -> None:
    with pytest.raises(AttributeError, match="has no attribute 'aggregaton'; did you mean 'aggregation'"):
        _ = each_client.aggregaton
    with pytest.raises(AttributeError, match="has no attribute 'customrs'; did you mean 'customers'"):
        _ = each_client.aggregation.v1.customrs
    assert not hasattr(each_client.aggregation, "__deepcopy__")
    assert copy.copy(each_client.aggregation).v1 is not None
