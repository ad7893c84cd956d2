"""Connect components: the stored settings of login flows that run in the partner's own pages."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from ..resources import JsonResource

if TYPE_CHECKING:
    from ..state import World


def _new_id(world: World) -> str:
    return str(UUID(world.hexadecimal("configuration", 32)))


_CONFIGURATIONS = JsonResource(
    name="configuration",
    parameter="configuration_id",
    kept=lambda call: [call.world.configurations],
    new_id=_new_id,
)
_CONFIGURATIONS.creates("post-configurations")
_CONFIGURATIONS.lists("get-configurations")
_CONFIGURATIONS.shows("get-configurations-configurationId")
_CONFIGURATIONS.deletes("delete-configurations-configurationId")
