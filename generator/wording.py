"""``python -m generator.wording [--spec FILE] [--overlay FILE]`` checks that the document's texts are short and plain.

An exception to a rule stands in ``wording.toml``, with its reason.
"""

from __future__ import annotations

import argparse
import itertools
import re
import sys
import tomllib
import unicodedata
from collections import defaultdict
from difflib import SequenceMatcher
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import frozen

from generator.checkout import DOCUMENT, OVERLAYS
from generator.document.known_values import KNOWN_VALUES
from generator.document.load import load
from generator.document.references import operations
from generator.errors import GeneratorError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.document.references import Json

_LONGEST = 300
_REASONS = Path(__file__).parent / "wording.toml"

# So many of the values that a text leaves out are listed.
_SHOWN = 5
# With this share of words in common, in the same order, two texts pass for one text written twice.
_ALMOST = 0.8


@frozen
class Text:
    """What the document says of one thing."""

    place: str
    name: str  # what the thing is called; a text has to say more
    text: str
    known: tuple[Any, ...] = ()  # values that the text has to name


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; the exit code is 1 where a text is wrong."""
    parser = argparse.ArgumentParser(prog="python -m generator.wording", description=__doc__)
    parser.add_argument("--spec", type=Path, default=DOCUMENT, help="the OpenAPI document")
    parser.add_argument("--overlay", type=Path, action="append", help="its corrections; more than one, in turn")
    options = parser.parse_args(arguments)
    try:
        document = load(options.spec, *(options.overlay or OVERLAYS))
    except GeneratorError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    found = problems(document, reasons())
    for problem in found:
        print(problem)
    if found:
        print(f"error: {len(found)} problems in the texts of {options.spec}", file=sys.stderr)
        return 1
    print(f"{sum(1 for _ in texts(document))} texts of {options.spec} read well")
    return 0


def reasons() -> Json:
    """The exceptions of ``wording.toml``."""
    return tomllib.loads(_REASONS.read_text(encoding="utf-8"))


def problems(document: Json, exceptions: Json) -> list[str]:
    """What is wrong with the texts of ``document``, and with the ``exceptions``: a line each."""
    found = list(texts(document))
    return [
        *(f"{each.place}: {problem}" for each in found for problem in _faults(each)),
        *_unexcused(found, _length, "long", exceptions),
        *_unexcused(found, _unnamed, "unnamed", exceptions),
        *_almost_alike(found, exceptions),
    ]


# What there is


def texts(document: Json) -> Iterator[Text]:
    """Every text of the document that describes something, and an empty one where there is none.

    What is a reference takes its text from where it refers to.
    """
    yield Text("info", "", _said(document["info"]))
    for path, item in document["paths"].items():
        yield from _parameters(path, item)
    for _, _, operation in operations(document):
        name = operation["operationId"]
        yield Text(name, f"{name} {operation.get('summary', '')}", _said(operation))
        yield from _parameters(name, operation)
        yield from _part(f"{name}.requestBody", "", operation.get("requestBody"))
        for status, response in operation.get("responses", {}).items():
            yield from _part(f"{name}.{status}", "", response)
    for kind, parts in document.get("components", {}).items():
        for name, part in parts.items():
            place = f"{kind}.{name}"
            yield from (_schema(place, name, part) if kind == "schemas" else _part(place, part.get("name", name), part))


def _said(node: Json) -> str:
    return str(node.get("description") or "").strip()


def _parameters(place: str, node: Json) -> Iterator[Text]:
    for parameter in node.get("parameters", ()):
        if "$ref" not in parameter:
            yield from _part(f"{place}.{parameter['name']}", parameter["name"], parameter)


def _part(place: str, name: str, node: Json | None) -> Iterator[Text]:
    """A parameter, a body, a response or whatever else is no schema, with the schemas that stand in it."""
    if node is None or "$ref" in node:
        return
    schemas = [node.get("schema", {}), *(each.get("schema", {}) for each in node.get("content", {}).values())]
    yield Text(place, name, _said(node), tuple(itertools.chain.from_iterable(map(_known, schemas))))
    for schema in schemas:
        yield from _inside(place, schema)


def _schema(place: str, name: str, node: Json) -> Iterator[Text]:
    if "$ref" not in node:
        yield Text(place, name, _said(node), _known(node))
        yield from _inside(place, node)


def _inside(place: str, node: Json) -> Iterator[Text]:
    for name, property_ in node.get("properties", {}).items():
        yield from _schema(f"{place}.{name}", name, property_)
    for step, part in _pieces(node):
        if _said(part):
            yield Text(f"{place}{step}", "", _said(part), _known(part))
        yield from _inside(f"{place}[]" if step == "[]" else place, part)


def _pieces(node: Json) -> Iterator[tuple[str, Json]]:
    """What a schema is made of that has no name, written in place."""
    for key, step in (("items", "[]"), ("additionalProperties", "{}")):
        if isinstance(node.get(key), dict):
            yield step, node[key]
    for key in ("allOf", "oneOf", "anyOf"):
        for number, part in enumerate(node.get(key, ())):
            yield f".{key}.{number}", part


def _known(node: Json) -> tuple[Any, ...]:
    """The known values of a schema, and of those pieces of it that no text of their own describes."""
    pieces = [part for _, part in _pieces(node) if not _said(part)]
    return (*node.get(KNOWN_VALUES, ()), *itertools.chain.from_iterable(map(_known, pieces)))


# The rules without exceptions


def _faults(each: Text) -> Iterator[str]:
    text = each.text
    if not text:
        yield "has no description; say what it is"
        return
    if not _words(text) - _words(each.name) - _FILLER:
        yield "says no more than its name; say what the name leaves open"
    if text.count("`") % 2:
        yield "has an odd number of backticks; close the one that is open"
    if "\\" in text:
        yield "has a backslash; write it without"
    if tag := re.search(r"</?[A-Za-z][^<>]*>|&#?\w+;", text):
        yield f"has HTML, {tag[0]!r}; write plain text"
    if stray := sorted(letter for letter in set(text) - {"\n"} if unicodedata.category(letter) in _INVISIBLE):
        yield f"has characters that nobody sees, {', '.join(map(ascii, stray))}; take them out"
    if not re.search(r"[.!?][\"')\]]*\Z", text):
        yield "does not end as a sentence; add the full stop"


_INVISIBLE = {"Cc", "Cf", "Co", "Cs", "Zl", "Zp"}


def _words(text: str) -> set[str]:
    """The words of a text or a name, in the singular."""
    found = re.findall(r"[A-Z]+s?(?![a-z])|[A-Z]?[a-z]+", text)
    return {word.lower().removesuffix("s") for word in found if len(word) > 1}


_FILLER = _words(
    "An and are as at be by for from given has have in is it its of on or that the their this to was which with"
)


# The rules with exceptions


def _length(each: Text) -> str | None:
    length = len(each.text)
    return f"has {length} characters; write at most {_LONGEST}, or give the reason" if length > _LONGEST else None


def _unnamed(each: Text) -> str | None:
    missing = [value for value in each.known if f"`{value}`" not in each.text]
    if not missing:
        return None
    some = ", ".join(map(str, missing[:_SHOWN])) + (", ..." if len(missing) > _SHOWN else "")
    count = f"{len(missing)} of {len(each.known)} known values"
    return f"leaves {count} out ({some}); name them in backticks, or give the reason"


def _unexcused(found: list[Text], fault_of: Callable[[Text], str | None], rule: str, exceptions: Json) -> Iterator[str]:
    """The faults that no reason stands for, and the reasons that stand for none."""
    faults = {each.place: fault for each in found if (fault := fault_of(each))}
    there = {each.place for each in found}
    excused = _given(rule, "places", exceptions)
    yield from _without_reason(rule, exceptions)
    for place in [each for each in excused if each not in faults]:
        state = "needs no exception" if place in there else "is not there"
        yield f"wording.toml: [[{rule}]] names {place}, which {state}; take it out"
    for place, fault in faults.items():
        if place not in excused:
            yield f"{place}: {fault}"


def _almost_alike(found: list[Text], exceptions: Json) -> Iterator[str]:
    """Texts of one name that differ in a few words, which are no ``phrases`` that stand there on purpose."""
    group_of = {
        _plain(phrase): number
        for number, entry in enumerate(exceptions.get("apart", ()))
        for phrase in entry["phrases"]
    }
    needed: set[str] = set()
    for one, other in _almost_same(found):
        if phrases := _told_apart(_plain(one.text), _plain(other.text), group_of):
            needed |= phrases
        else:
            difference = _difference(one.text.split(), other.text.split())
            yield (
                f"{other.place}: reads almost like {one.place}, but for {difference}; "
                "write both the same, or give the reason"
            )
    yield from _without_reason("apart", exceptions)
    for phrase in _given("apart", "phrases", exceptions):
        if _plain(phrase) not in needed:
            yield f"wording.toml: [[apart]] names {phrase!r}, which tells no texts apart; take it out"


def _almost_same(found: list[Text]) -> Iterator[tuple[Text, Text]]:
    """Pairs of one name; those with other known values have their own meaning."""
    by_name: defaultdict[str, dict[str, Text]] = defaultdict(dict)
    for each in found:
        if each.name and each.text:
            by_name[each.name].setdefault(" ".join(each.text.split()), each)
    for different in by_name.values():
        for one, other in itertools.combinations(different.values(), 2):
            if one.known == other.known:
                alike = SequenceMatcher(None, _plain(one.text).split(), _plain(other.text).split(), autojunk=False)
                if alike.quick_ratio() >= _ALMOST and alike.ratio() >= _ALMOST:
                    yield one, other


def _told_apart(one: str, other: str, group_of: dict[str, int]) -> set[str]:
    """The phrases in which the texts differ, each of the same group as the other; none where other words differ too."""
    longest_first = "|".join(re.escape(phrase) for phrase in sorted(group_of, key=len, reverse=True))
    phrase = re.compile(rf"(?<!\S)(?:{longest_first or '(?!)'})(?!\S)")
    pairs = list(zip(phrase.findall(one), phrase.findall(other), strict=False))
    rest_is_same = phrase.split(one) == phrase.split(other)
    if not rest_is_same or any(group_of[here] != group_of[there] for here, there in pairs):
        return set()
    return {each for here, there in pairs if here != there for each in (here, there)}


def _difference(one: list[str], other: list[str]) -> str:
    return ", ".join(
        f"{' '.join(other[c:d])!r} for {' '.join(one[a:b])!r}"
        for kind, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
        if kind != "equal"
    )


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[\w'`-]+", text.lower()))


def _given(rule: str, what: str, exceptions: Json) -> dict[str, None]:
    return dict.fromkeys(each for entry in exceptions.get(rule, ()) for each in entry[what])


def _without_reason(rule: str, exceptions: Json) -> Iterator[str]:
    if not all(entry.get("reason") for entry in exceptions.get(rule, ())):
        yield f"wording.toml: a [[{rule}]] has no reason; give one"


if __name__ == "__main__":
    sys.exit(main())
