// Elements of the page. Whatever comes from the sandbox becomes text, never markup.

/** An element with attributes and children; texts become text, what is null is left out. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.filter((each) => each !== null && each !== ""));
  return made;
}

const MOMENT = new Intl.DateTimeFormat("en-US", {
  timeZone: "UTC",
  month: "short",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});
const DAY = new Intl.DateTimeFormat("en-US", { timeZone: "UTC", month: "short", day: "numeric" });

/** Epoch seconds as date and time, in UTC. */
export function moment(timestamp) {
  return MOMENT.format(timestamp * 1000);
}

/** Epoch seconds as a date with its year, and the time, in UTC. */
export function fullMoment(timestamp) {
  return new Date(timestamp * 1000).toISOString().slice(0, 19).replace("T", " ") + " UTC";
}

/** Epoch seconds as a day, in UTC. */
export function day(timestamp) {
  return DAY.format(timestamp * 1000);
}

/** An amount with its currency. */
export function money(amount, currency) {
  return new Intl.NumberFormat("en-US", { style: "currency", currency }).format(amount);
}

/** Seconds as people read them. */
export function duration(seconds) {
  return seconds < 1 ? `${(seconds * 1000).toFixed(1)} ms` : `${seconds.toFixed(1)} s`;
}

/** A short text in a colored frame: good, bad or plain. */
export function tag(text, kind = "plain") {
  return element("span", { class: `mark ${kind}` }, text);
}

/** The mark of an HTTP status; of none, what happened instead. */
export function statusMark(status, instead) {
  if (status === null) return tag(instead, "bad");
  return tag(String(status), status < 300 && status !== 203 ? "good" : "bad");
}

/** A heading with a block of text under it; nothing if there is no text. */
export function block(heading, text) {
  if (!text) return null;
  const content = element("pre", { tabindex: "0", role: "note", "aria-label": heading }, text);
  return element("div", {}, element("h4", {}, heading), content);
}

/** Put elements into a list in their order, without touching those that are in their place: one may have the focus. */
export function arrange(list, elements) {
  const kept = new Set(elements);
  for (const each of [...list.children]) if (!kept.has(each)) each.remove();
  elements.forEach((each, index) => {
    if (list.children[index] !== each) list.insertBefore(each, list.children[index] ?? null);
  });
}
