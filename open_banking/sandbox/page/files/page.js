// The page of the sandbox: what the stream of events says goes into the lists.

import { activateAll } from "./actions.js";
import { element, fullMoment } from "./elements.js";
import { calls, customers, deliveries, reports } from "./lists.js";

const live = document.getElementById("live");
const clock = document.getElementById("clock");
const search = document.getElementById("search");
const lists = { calls: calls(), deliveries: deliveries() };
const overviews = { customers: customers(), reports: reports() };
let origin = "";
let source = null;

function lines(id, texts) {
  const place = document.getElementById(id);
  place.hidden = texts.length === 0;
  place.querySelector("ul").replaceChildren(...texts.map((text) => element("li", {}, text)));
}

function troubles(state) {
  const waiting = state.trouble.map(({ operation, does, left }) => {
    const which = operation === "*" ? "any operation" : operation;
    return `${which}: ${does}, ${left === null ? "for all calls" : `${left} more`}`;
  });
  if (state.failing_reports) waiting.push(`reports: ${state.failing_reports} more will fail`);
  if (state.locked) waiting.push("The partner account is locked after five failed authentications.");
  return waiting;
}

function show(news) {
  if (news.origin !== undefined && news.origin !== origin) {
    origin = news.origin;
    for (const list of Object.values(lists)) list.clear();
  }
  for (const [name, list] of Object.entries(lists)) if (news[name]) list.add(news[name]);
  if (news.timestamp !== undefined) clock.textContent = fullMoment(news.timestamp);
  if (news.state) {
    overviews.customers.show(news.state.customers, news.state.found);
    overviews.reports.show(news.state.reports, news.state.reports_found);
    lines("trouble", troubles(news.state));
    lines("warnings", news.state.warnings);
  }
}

function listen() {
  source?.close();
  source = new EventSource(`/sandbox/page/events?search=${encodeURIComponent(search.value)}`);
  source.onopen = () => {
    live.textContent = "Live";
  };
  source.onerror = () => {
    live.textContent = "Not connected";
  };
  source.onmessage = (event) => show(JSON.parse(event.data));
}

let waiting = 0;
search.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(listen, 250);
});
activateAll();
listen();
