"""The search of the site, asked as its page asks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

# The page starts this worker, gives it the index, and sends it what is typed.
_ASK = """async questions => {
    const config = JSON.parse(document.getElementById('__config').textContent)
    const index = await (await fetch(`${config.base}/search.json`)).json()
    const worker = new Worker(config.search)
    const answer = message => new Promise((resolve, reject) => {
        worker.onmessage = event => event.data.type === 4 ? reject(new Error('no search')) : resolve(event.data.data)
        worker.postMessage(message)
    })
    const filter = {
        input: {type: 'operator', data: {operator: 'and', operands: []}},
        aggregation: {input: [{type: 'term', data: {field: 'tags'}}]},
    }
    await answer({type: 0, data: index})
    const found = {}
    for (const input of questions) {
        const {items} = await answer({type: 2, data: {input, filter}})
        found[input] = items.map(item => index.items[item.id].location)
    }
    worker.terminate()
    return found
}"""


def found(page: Page, questions: list[str]) -> dict[str, list[str]]:
    """The ten first hits for each question, best first: pages without their ending, and ``#section`` where one is hit.

    ``page`` shows the start of the site.
    """
    hits: dict[str, list[str]] = page.evaluate(_ASK, questions)
    return {question: [each.replace(".html", "") for each in locations] for question, locations in hits.items()}


def rank(hits: list[str], answers: list[str]) -> int | None:
    """The place of the first hit on a page that answers, counted from 1."""
    places = (place for place, hit in enumerate(hits, 1) if hit.partition("#")[0] in answers)
    return next(places, None)


def table(questions: dict[str, list[str]], ranks: dict[str, int | None]) -> str:
    """The ranks as a table of Markdown."""
    rows = [
        f"| {question} | {', '.join(f'`{answer}`' for answer in questions[question])} | {place or 'not in ten'} |"
        for question, place in ranks.items()
    ]
    return "\n".join(["| Question | Answered by | Rank |", "| --- | --- | --- |", *rows])
