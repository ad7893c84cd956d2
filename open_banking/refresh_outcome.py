"""What became of a refresh, and what to do then."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from ._runtime.remedy import is_question, remedy_of_aggregation

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from ._runtime.errors import APIStatusError
    from .models import CustomerAccount

Action = Literal["none", "connect", "reconnect", "answer", "support", "wait"]
"""What to do after a refresh; see ``RefreshOutcome.action``."""
_ORDER: tuple[Action, ...] = ("connect", "reconnect", "answer", "support", "wait")
_MFA_CHALLENGE = 203


@dataclass(frozen=True, kw_only=True, slots=True)
class RefreshOutcome:
    """What became of a refresh of accounts."""

    accounts: list[CustomerAccount]
    """The accounts as they were after it."""
    succeeded: bool
    """Whether there are accounts, and all of them were refreshed."""
    action: Action
    """What to do next.

    - ``none``: nothing, all were refreshed.
    - ``connect``: there are no accounts; send the person to Connect.
    - ``reconnect``: a login is broken; send the person to Connect Fix with each of ``institution_login_ids``.
    - ``answer``: the same, but the institution only waits for the person to answer a question, for instance for a code.
    - ``support``: an account failed with a code for which this library knows no remedy; ``codes`` has it.
    - ``wait``: the API or the institution is busy, or the refresh was not done in time; read the accounts later. Do not
      refresh again at once.

    If accounts need different actions, it is the first of these in the order ``reconnect``, ``answer``, ``support``,
    ``wait``.
    """
    institution_login_ids: tuple[str, ...] = ()
    """The logins that a person has to repair, for ``reconnect`` and ``answer``."""
    codes: Mapping[str, str] = field(default_factory=dict[str, str])
    """The error codes of the accounts that failed, by the ID of the account."""
    refresh_id: str | None = None
    """The ID of the refresh, for ``getTransactionRefreshStatus``; ``None`` if none was started."""

    @property
    def needs_person(self) -> bool:
        """Whether only a person can go on: by connecting, reconnecting or answering."""
        return self.action in {"connect", "reconnect", "answer"}


def outcome_of(
    accounts: list[CustomerAccount],
    codes: Mapping[str, int | None],
    *,
    is_final: bool,
    refresh_id: str | None = None,
) -> RefreshOutcome:
    """Say what became of a refresh of these accounts.

    Args:
        accounts: As they are after it.
        codes: The outcome of each account by its ID, as the refresh says; else the account's own counts.
        is_final: Whether the refresh is finished.
        refresh_id: The ID of the refresh.
    """
    failed: dict[str, str] = {}
    logins: dict[str, None] = {}
    actions: set[Action] = set() if is_final else {"wait"}
    for account in accounts:
        code = codes.get(str(account.id))
        code = account.aggregation_status_code if code is None else code
        action = action_for(code)
        if action == "none":
            continue
        actions.add(action)
        failed[str(account.id)] = str(code)
        if action in {"reconnect", "answer"}:
            logins[str(account.institution_login_id)] = None
    if not accounts:
        actions.add("connect")
    return RefreshOutcome(
        accounts=accounts,
        succeeded=not actions,
        action=_first_of(actions),
        institution_login_ids=tuple(logins),
        codes=failed,
        refresh_id=refresh_id,
    )


def _first_of(actions: Collection[Action]) -> Action:
    """The most urgent action."""
    for each in _ORDER:
        if each in actions:
            return each
    return "none"


def refused(accounts: list[CustomerAccount], error: APIStatusError) -> RefreshOutcome:
    """The outcome of a refresh that an institution refused, because it wants the person."""
    logins = dict.fromkeys(str(each.institution_login_id) for each in accounts)
    asked = error.status_code == _MFA_CHALLENGE or is_question(error.code)
    code = error.code or str(error.status_code)
    return RefreshOutcome(
        accounts=accounts,
        succeeded=False,
        action="answer" if asked else "reconnect",
        institution_login_ids=(error.institution_login_id,) if error.institution_login_id else tuple(logins),
        codes={str(each.id): code for each in accounts},
    )


def action_for(code: int | str | None) -> Action:
    """What to do about the ``aggregation_status_code`` of an account."""
    match remedy_of_aggregation(code):
        case "none":
            return "none"
        case "reconnect":
            return "answer" if is_question(code) else "reconnect"
        case "wait":
            return "wait"
        case _:
            return "support"
