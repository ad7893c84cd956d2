"""Login forms: they are shown in the partner's own pages, and a person who fills one in is logged in at a bank."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from ..bank.connecting import connect
from ..bank.institutions import found
from ..bank.profiles import CODE, PROFILES, profile_of
from ..error_codes import NO_RESOURCE
from ..message import Json, RefusedError, invalid
from ..notifications import notifying
from ..state import ConnectSession
from .sessions import activated, open_session

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..callbacks import Callbacks
    from ..state import Customer, Login, World

# The elements of a form: the name of the user, and the password.
_LABELS = {
    "en": ("Username", "Password"),
    "es": ("Usuario", "Contraseña"),
    "fr": ("Identifiant", "Mot de passe"),
}
_LANGUAGES = ("en", "en-us", "es", "es-us", "fr", "fr-ca")
_FREE_TEXT = "TFA_TEXT"
_ELEMENTS = "elements"


def new_id(world: World) -> str:
    """The next id of a login flow, a UUID."""
    return str(UUID(world.hexadecimal("login flow", 32), version=4))


def language_of(text: str) -> str:
    """The language of a form, in any case and without its country.

    Raises:
        RefusedError: Forms are not in that language.
    """
    if text.lower() not in _LANGUAGES:
        message = f"language is one of {', '.join(_LANGUAGES)}, not {text}"
        raise invalid(message)
    return text[:2].lower()


def login_form(world: World, customer: Customer, request: Json, language: str, now: int) -> Json:
    """A new login form, as the API returns it.

    Args:
        world: Where it is kept.
        customer: Who fills it in.
        request: ``institutionId`` of the bank, or ``institutionLoginId`` of a login that is to work again; maybe a
            ``configuration``.
        language: That of its labels: en, es or fr.
        now: Epoch seconds.
    """
    elements = {new_id(world): label for label in _LABELS[language]}
    session = _kept(world, new_id(world), customer, {**request, _ELEMENTS: list(elements)}, now)
    return {
        "id": session.id,
        "eventStreamId": new_id(world),
        "elements": [
            {"id": element, "label": label, "sortOrder": position}
            for position, (element, label) in enumerate(elements.items())
        ],
    }


def challenge(world: World, customer: Customer, login: Login, now: int) -> Json:
    """A new challenge, as the API returns it: the code that a bank asks for before a login works again."""
    challenge_id = new_id(world)
    _kept(world, challenge_id, customer, {"institutionLoginId": str(login.id), _ELEMENTS: [challenge_id]}, now)
    return {
        "id": challenge_id,
        "mfaType": _FREE_TEXT,
        "prompt": f"Which code did {found(login.institution_id).name} send you?",
        "choiceIds": [],
        "eventStreamId": new_id(world),
    }


def submit(  # noqa: PLR0917  # the two parts of a form
    world: World, callbacks: Callbacks, form_id: str, values: Mapping[str, str], code: str | None, now: float
) -> Login:
    """Fill in a login form, or respond to a challenge: the accounts are there at once, and the login works.

    Args:
        world: Where it is kept.
        callbacks: Send the notifications of what changes.
        form_id: The id of the form or of the challenge.
        values: What the person types into each element, by its id; for a challenge the code, by the challenge's id.
        code: What the person types where the bank asks for a code after the form.
        now: Epoch seconds.

    Raises:
        RefusedError: There is no such form, it does not have these elements, or the bank refuses them.
    """
    session = _open(world, form_id, now)
    elements: list[str] = session.request[_ELEMENTS]
    if set(values) != set(elements):
        message = f"The form {form_id} takes a text for each of {', '.join(elements)}, and got {', '.join(values)}"
        raise invalid(message.rstrip(" ,"))
    customer = world.customer(session.customer_id)
    broken = world.login(customer.id, session.request["institutionLoginId"]) if session.kind == "fix" else None
    bank = found(session.request["institutionId"] if broken is None else broken.institution_id)
    typed = [values[each] for each in elements]
    if broken is not None and len(typed) == 1:
        profile, code = PROFILES[broken.profile], typed[0]
    else:
        right = profile_of(*typed)
        if right is None or (broken is not None and right.name != broken.profile):
            raise invalid("The user name or the password is not right")
        profile = right
    if bank.status != "online":
        message = f"{bank.name} is not available at the moment: it is {bank.status}"
        raise invalid(message)
    if profile.challenges and (code or "").strip() != CODE:
        problem = "asks for a code" if code is None else "does not accept the code"
        message = f"{bank.name} {problem}; in the sandbox it is {CODE}"
        raise invalid(message)
    with notifying(world, callbacks, customer):
        login = connect(world, customer, bank.id, profile.name, int(now), only=activated(session.request, profile))
    session.done = True
    return login


def _kept(world: World, session_id: str, customer: Customer, request: Json, now: int) -> ConnectSession:
    kind = "fix" if "institutionLoginId" in request else "lite"
    session = ConnectSession(session_id, customer.id, kind, request, now)
    world.sessions[session_id] = session
    return session


def _open(world: World, form_id: str, now: float) -> ConnectSession:
    session = world.sessions.get(form_id)
    if session is None or _ELEMENTS not in session.request:
        raise RefusedError(404, f"There is no login form and no challenge {form_id}", code=NO_RESOURCE)
    if session.done:
        raise invalid(f"The form {form_id} was filled in already; create another one")
    return open_session(world, form_id, now)
