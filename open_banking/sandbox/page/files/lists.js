// The lists of the page: customers and reports, which change, calls and deliveries, which are only added.

import { activate, outcome, post } from "./actions.js";
import { arrange, block, day, duration, element, money, moment, statusMark, tag } from "./elements.js";

const MAX_KEPT = 200;

/** A list of things that stay as they are, the latest first; each unfolds to what is fetched then. */
class Log {
  constructor(id, summary, unfolded) {
    this.section = document.getElementById(id);
    this.list = this.section.querySelector(".list");
    this.summary = summary;
    this.unfolded = unfolded;
    this.clear();
  }

  clear() {
    this.last = 0;
    this.list.replaceChildren();
    this.count();
  }

  add(records) {
    for (const record of records) {
      if (record.number <= this.last) continue;
      this.last = record.number;
      this.list.prepend(this.entry(record));
    }
    while (this.list.children.length > MAX_KEPT) this.list.lastElementChild.remove();
    this.count();
  }

  entry(record) {
    const body = element("div", { class: "body" });
    const details = element("details", {}, element("summary", {}, ...this.summary(record)), body);
    let filled = false;
    details.addEventListener("toggle", async () => {
      if (!details.open || filled) return;
      filled = true;
      try {
        const response = await fetch(`/sandbox/page/${this.section.id}/${record.number}`);
        const content = await response.json();
        const parts = response.ok ? this.unfolded(record, content) : [element("p", {}, content.message)];
        body.replaceChildren(...parts.filter((each) => each !== null));
      } catch {
        filled = false;
        body.replaceChildren(element("p", {}, "The sandbox does not respond."));
      }
    });
    return details;
  }

  count() {
    this.section.querySelector(".count").textContent = this.last || "";
    this.section.querySelector(".empty").hidden = this.list.children.length > 0;
  }
}

function headers(record) {
  return Object.entries(record)
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n");
}

/** The calls. */
export function calls() {
  return new Log(
    "calls",
    (call) => [
      element("span", { class: "main" }, call.operation ?? `${call.method} ${call.path}`),
      statusMark(call.status, "broken"),
      call.code === null ? null : tag(`code ${call.code}`, "bad"),
      call.billed ? tag("billed") : null,
      element("span", { class: "quiet" }, `${duration(call.duration)} · ${moment(call.timestamp)}`),
    ],
    (_, call) => [
      element("p", { class: "target" }, call.target),
      block("Request", call.request),
      block("Response", call.response || "(empty)"),
      block("Headers of the request", headers(call.request_headers)),
      block("Headers of the response", headers(call.response_headers)),
    ],
  );
}

/** What was sent. */
export function deliveries() {
  return new Log(
    "deliveries",
    (sent) => [
      element("span", { class: "main" }, sent.kind === "email" ? "e-mail" : `${sent.kind}: ${sent.event}`),
      sent.kind === "email" ? tag("not sent") : statusMark(sent.status, "not received"),
      element("span", { class: "quiet" }, sent.url),
    ],
    (sent, content) => [
      element("p", { class: "target" }, content.target),
      sent.problem === null ? null : element("p", { class: "failure" }, sent.problem),
      sent.kind === "email" ? null : again(sent),
      block("Headers", headers(content.request_headers)),
      block("Body", content.request),
      block("Response of the receiver", content.response),
    ],
  );
}

function again(sent) {
  const button = element("button", { type: "button" }, "Send it again");
  button.addEventListener("click", () => post("resend", { number: sent.number }, outcome));
  return element("p", { class: "buttons" }, button);
}

/** A list of things that change: each has an ID, and is rewritten in its place when it is another than before. */
class Overview {
  constructor(id, key, rewrite) {
    this.section = document.getElementById(id);
    this.key = key;
    this.rewrite = rewrite;
    this.entries = new Map();
  }

  show(records, found) {
    const entries = new Map();
    for (const record of records) {
      const entry = this.entries.get(record.id) ?? this.made(record);
      const said = JSON.stringify(record);
      if (entry.said !== said) {
        entry.said = said;
        this.rewrite(record, entry.summary, entry.body);
      }
      entries.set(record.id, entry);
    }
    this.entries = entries;
    arrange(this.section.querySelector(".list"), [...entries.values()].map((each) => each.details));
    this.section.querySelector(".count").textContent =
      found > records.length ? `the latest ${records.length} of ${found}` : found || "";
    this.section.querySelector(".empty").hidden = found > 0;
  }

  made(record) {
    const summary = element("summary");
    const body = element("div", { class: "body" });
    const forms = element("div", { class: "forms" });
    const details = element("details", {}, summary, body, forms);
    details.addEventListener("toggle", () => {
      if (!details.open || forms.children.length) return;
      const { template, more } = this.key(record);
      forms.append(document.getElementById(template).content.cloneNode(true));
      for (const form of forms.querySelectorAll("form")) activate(form, more);
    });
    return { details, summary, body, said: "" };
  }
}

/** The customers. */
export function customers() {
  return new Overview(
    "customers",
    (customer) => ({ template: "customer-forms", more: { customer_id: customer.id } }),
    (customer, summary, body) => {
      const count = customer.accounts_found;
      summary.replaceChildren(
        element("span", { class: "main" }, customer.name || customer.username),
        customer.type === "testing" ? "" : tag(customer.type),
        element("span", { class: "quiet" }, `${customer.id} · ${count} ${count === 1 ? "account" : "accounts"}`),
      );
      body.replaceChildren(
        element("p", { class: "target" }, `${customer.username} · ${customer.id}`),
        element("ul", { class: "accounts" }, ...customer.accounts.map(account)),
        ...(customer.transactions.length ? [element("h3", {}, "Newest transactions")] : []),
        element("ul", { class: "accounts" }, ...customer.transactions.map(transaction)),
      );
    },
  );
}

function account(record) {
  return element(
    "li",
    {},
    element(
      "span",
      {},
      element("strong", {}, record.name),
      record.error === null ? "" : tag(`error ${record.error}`, "bad"),
      element("br"),
      element("span", { class: "quiet" }, `${record.bank} · ${record.type} ending in ${record.last_four} · ${record.id}`),
    ),
    element("span", { class: "amount" }, money(record.balance, record.currency)),
  );
}

function transaction(record) {
  const where = `${day(record.timestamp)} · ${record.account}${record.pending ? " · pending" : ""}`;
  return element(
    "li",
    {},
    element("span", {}, record.description, element("br"), element("span", { class: "quiet" }, where)),
    element("span", { class: "amount" }, money(record.amount, record.currency)),
  );
}

/** The reports. */
export function reports() {
  const kinds = { success: "good", failure: "bad" };
  return new Overview(
    "reports",
    (report) => ({
      template: "report-forms",
      more: { customer_id: report.customer_id, report_id: report.id },
    }),
    (report, summary, body) => {
      summary.replaceChildren(
        element("span", { class: "main" }, report.type),
        tag(report.status, kinds[report.status]),
        element("span", { class: "quiet" }, `${report.id} · ${moment(report.timestamp)}`),
      );
      const address = [report.customer_id, report.id].map(encodeURIComponent).join("/");
      const link = { href: `/sandbox/page/reports/${address}.pdf`, target: "_blank", rel: "noopener" };
      body.replaceChildren(
        element("p", { class: "target" }, `${report.id} · customer ${report.customer_id}`),
        report.error === null ? "" : element("p", { class: "failure" }, report.error),
        report.pdf ? element("p", {}, element("a", link, "Show it as PDF")) : "",
      );
    },
  );
}
