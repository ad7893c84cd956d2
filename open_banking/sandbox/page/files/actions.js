// What the buttons do: each posts to a control of the sandbox.

const result = document.getElementById("result");

/** Show what came of an action. */
export function say(text, failed = false) {
  result.textContent = text;
  result.className = failed ? "failure" : "success";
}

/** Call a control; the result, or nothing if it was refused, which is said. */
export async function post(name, body, done) {
  try {
    const response = await fetch(`/sandbox/${name}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    const content = await response.json();
    if (!response.ok) {
      say(content.message, true);
      return null;
    }
    say(typeof done === "function" ? done(content) : done);
    return content;
  } catch {
    say("The sandbox does not respond.", true);
    return null;
  }
}

/** What came of a webhook. */
export function outcome(delivery) {
  const came = delivery.problem === null ? `the listener responded with ${delivery.status}` : delivery.problem;
  return `Sent to ${delivery.url}: ${came}.`;
}

// The trouble that one can choose: the control, and what it takes besides the operation and the number of calls.
const TROUBLE = {
  server: ["fail", { status: 500 }],
  busy: ["fail", { status: 429 }],
  unavailable: ["fail", { status: 503, headers: { "Retry-After": "2" } }],
  login: ["fail", { status: 400, code: 103 }],
  mfa: ["fail", { status: 203 }],
  before: ["drop", { when: "before" }],
  after: ["drop", { when: "after" }],
  late: ["delay", { seconds: 10 }],
  odd: ["distort", { unknown: { unheardOf: "new" } }],
};

function fail({ operation, how, status, code, times }) {
  const many = times === "" ? null : Number(times);
  if (how === "report") {
    return post("fail_reports", { times: many ?? 1000 }, "The next report will fail.");
  }
  const [control, more] = TROUBLE[how] ?? ["fail", { status: Number(status), code: code || null }];
  const which = operation === "*" ? "The next call" : `The next call of ${operation}`;
  return post(control, { operation, times: many, ...more }, `${which} is in trouble.`);
}

const ACTIONS = {
  advance: ({ amount, unit }) => post("clock", { [unit]: Number(amount) }, `${amount} ${unit} have passed.`),
  fail,
  addCustomer: (fields) => post("add_customer", fields, (made) => `Customer ${made.customer_id} was added.`),
  connect: (fields) =>
    post("connect", fields, (made) => `Login ${made.institution_login_id} has ${made.account_ids.length} accounts.`),
  trigger: (fields) => post("trigger", fields, outcome),
};

// Of these forms, a field that is empty is not sent.
const OPTIONAL = new Set(["addCustomer", "connect", "trigger"]);

/** Have a form, and what is hidden beside it, call its control when it is submitted. */
export function activate(form, more = {}) {
  const { action } = form.dataset;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const fields = { ...Object.fromEntries(new FormData(form)), ...more };
    if (OPTIONAL.has(action)) for (const name of Object.keys(fields)) if (fields[name] === "") delete fields[name];
    const made = await ACTIONS[action](fields);
    if (made && action === "addCustomer") form.reset();
  });
  const how = form.elements.namedItem("how");
  how?.addEventListener("change", () => {
    for (const each of form.querySelectorAll("[data-for]")) each.hidden = each.dataset.for !== how.value;
  });
}

/** Have everything that the page came with do what it is for. */
export function activateAll() {
  for (const form of document.querySelectorAll("main form[data-action]")) activate(form);
  for (const button of document.querySelectorAll("button[data-post]")) {
    const { post: name, body, done } = button.dataset;
    button.addEventListener("click", () => post(name, JSON.parse(body), done));
  }
}
