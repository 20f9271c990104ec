// Presses the buttons of the desk when a key is pressed, and tells of what is new. Without it every button works by itself.
const items = () => [...document.querySelectorAll("[data-matter]")].filter(item => !item.hidden);
const said = document.getElementById("said");
const waiting = document.getElementById("waiting");
const undoable = [];
const own = new Set();
let current = null;

const fill = (words, ...parts) => parts.reduce((text, part, i) => text.replace("{" + i + "}", part), words);
const title = item => item.querySelector(".title").textContent;

function say(words, ...parts) {
  said.textContent = fill(words, ...parts);
  said.hidden = false;
}

function count() {
  const left = items().filter(item => !item.dataset.seen).length;
  waiting.textContent = fill(waiting.dataset.words, left);
  document.getElementById("empty").hidden = left > 0;
}

function choose(item) {
  current?.removeAttribute("aria-current");
  current = item ?? null;
  if (current) {
    current.setAttribute("aria-current", "true");
    current.focus({ preventScroll: true });
    current.scrollIntoView({ block: "nearest" });
    sessionStorage.setItem("haidang.desk", current.dataset.matter);
  }
}

function step(by) {
  const all = items();
  const at = all.indexOf(current);
  choose(all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))]);
}

function leave(item) {
  const all = items();
  const at = all.indexOf(item);
  const next = all[at + 1] ?? all[at - 1];
  item.hidden = true;
  if (item === current) {
    choose(next);
  }
  count();
}

async function send(form, body) {
  try {
    const answer = await fetch(form.getAttribute("action"), { method: "POST", body, headers: { Prefer: "return=minimal" } });
    if (answer.status === 204) {
      return true;
    }
    if (answer.redirected) {
      location.reload();
    }
  } catch {
    // Said below.
  }
  say(said.dataset.failed);
  return false;
}

function mark(item, value) {
  const form = item.querySelector("form");
  const body = new URLSearchParams(new FormData(form));
  body.set("mark", value);
  own.add(item.dataset.matter);
  return send(form, body);
}

async function seen(item) {
  const button = item.querySelector("[data-act=seen]");
  if (button && await mark(item, button.value)) {
    undoable.push(item);
    say(said.dataset.seen, title(item), keys.undo);
    leave(item);
  }
}

async function undo() {
  const item = undoable.pop();
  if (item && await mark(item, "unseen")) {
    item.hidden = false;
    delete item.dataset.seen;
    say(said.dataset.undone, title(item));
    choose(item);
    count();
  }
}

async function star(item) {
  const button = item.querySelector("[data-act=star]");
  if (button && await mark(item, button.value)) {
    const on = button.value === "star";
    button.value = on ? "unstar" : "star";
    button.setAttribute("aria-pressed", on);
    say(on ? said.dataset.starred : said.dataset.unstarred, title(item));
  }
}

function tick(item) {
  const box = item.querySelector("input[type=checkbox]");
  if (box) {
    box.checked = !box.checked;
  }
}

async function group() {
  const form = document.getElementById("group");
  const chosen = items().filter(item => item.querySelector("input[type=checkbox]")?.checked);
  if (!form || chosen.length < 2) {
    say(said.dataset.few);
    return;
  }
  if (await send(form, new URLSearchParams(new FormData(form)))) {
    chosen.forEach(item => { item.querySelector("input[type=checkbox]").checked = false; });
    chosen.slice(1).forEach(leave);
    choose(chosen[0]);
    say(said.dataset.grouped, chosen.length);
  }
}

// The steps of an alert, in a box over the desk. The forms are those of its page.
const box = document.getElementById("steps-box");
const trouble = box.querySelector(".notice");

async function steps(item, move) {
  if (!item.dataset.steps) {
    return;
  }
  const answer = await fetch(item.dataset.steps);
  if (!answer.ok || answer.redirected) {
    location.reload();
    return;
  }
  trouble.hidden = true;
  box.querySelector(".steps-place").innerHTML = await answer.text();
  box.querySelector(".steps-page").href = item.querySelector(".title").href;
  const wanted = move && box.querySelector("input[name=move][value=" + move + "]");
  if (wanted) {
    wanted.closest("details").open = true;
  }
  if (!box.open) {
    box.showModal();
  }
  const form = wanted?.form ?? box.querySelector("details[open] form");
  form?.querySelector("input:not([type=hidden]), select, textarea")?.focus();
}

box.addEventListener("submit", async event => {
  event.preventDefault();
  const form = event.target;
  const answer = await fetch(form.getAttribute("action"), { method: "POST", body: new URLSearchParams(new FormData(form)) });
  if (answer.redirected && new URL(answer.url).searchParams.has("done")) {
    own.add(current.dataset.matter);
    await refresh(current);
    await steps(current);
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  trouble.textContent = page.querySelector(".notice[role=alert]")?.textContent ?? said.dataset.failed;
  trouble.hidden = false;
});

box.addEventListener("keydown", event => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.target.form?.requestSubmit();
  }
});

box.addEventListener("close", () => choose(current));

/** Takes a matter anew from the server. */
async function refresh(item) {
  const answer = await fetch(location.href);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.querySelector('[data-matter="' + CSS.escape(item.dataset.matter) + '"]');
  if (fresh) {
    item.querySelector(".item-main").replaceWith(document.adoptNode(fresh.querySelector(".item-main")));
    item.querySelector(".item-side").replaceWith(document.adoptNode(fresh.querySelector(".item-side")));
  } else {
    leave(item);
  }
}

// Keys: each may be changed or taken away, and all may be switched off (WCAG 2.1.4).
const sheet = document.getElementById("keys");
const inputs = [...sheet.querySelectorAll("[data-key]")];
const on = document.getElementById("keys-on");
const kept = JSON.parse(localStorage.getItem("haidang.keys") ?? "{}");
const keys = Object.fromEntries(inputs.map(input => [input.dataset.key, kept[input.dataset.key] ?? input.dataset.usual]));
on.checked = kept.off !== true;

function keep() {
  localStorage.setItem("haidang.keys", JSON.stringify({ ...keys, off: !on.checked }));
}

inputs.forEach(input => {
  input.value = keys[input.dataset.key];
  input.addEventListener("input", () => {
    keys[input.dataset.key] = input.value;
    keep();
  });
});
on.addEventListener("change", keep);
document.getElementById("keys-usual").addEventListener("click", () => {
  inputs.forEach(input => { input.value = keys[input.dataset.key] = input.dataset.usual; });
  keep();
});

const opener = document.getElementById("keys-open");
opener.hidden = false;
opener.addEventListener("click", () => sheet.showModal());
document.querySelectorAll("dialog [data-close]").forEach(button =>
  button.addEventListener("click", () => button.closest("dialog").close()));

const acts = {
  next: () => step(1),
  previous: () => step(-1),
  open: () => current?.querySelector(".title").click(),
  seen: () => current && seen(current),
  star: () => current && star(current),
  choose: () => current && tick(current),
  group,
  steps: () => current && steps(current),
  dismiss: () => current && steps(current, "dismiss"),
  undo,
  reload: () => location.reload(),
  search: () => document.querySelector(".find input")?.focus(),
  keys: () => sheet.showModal(),
};

const typing = target => target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");

document.addEventListener("keydown", event => {
  // A key that composes a Vietnamese letter is not a command, wherever it is pressed.
  if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.altKey || event.metaKey
      || typing(event.target) || document.querySelector("dialog[open]") || !on.checked) {
    return;
  }
  const act = Object.keys(acts).find(name => keys[name] && keys[name] === event.key);
  if (act) {
    event.preventDefault();
    acts[act]();
  }
});

document.addEventListener("submit", event => {
  const button = event.submitter;
  const item = event.target.closest("[data-matter]");
  if (item && button?.dataset.act === "seen" && button.value === "seen") {
    event.preventDefault();
    seen(item);
  } else if (item && button?.dataset.act === "star") {
    event.preventDefault();
    star(item);
  }
});

document.addEventListener("click", event => {
  const link = event.target.closest("[data-act=steps]");
  if (link && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    choose(link.closest("[data-matter]"));
    steps(current);
  }
});

document.addEventListener("focusin", event => {
  const item = event.target.closest("[data-matter]");
  if (item && item !== current) {
    current?.removeAttribute("aria-current");
    current = item;
    current.setAttribute("aria-current", "true");
  }
});

// What is new is counted, and shown when the reader asks: nothing jumps.
const line = document.getElementById("news");
const changed = new Set();

function heard(event) {
  if (own.has(event.data)) {
    return;
  }
  changed.add(event.data);
  line.querySelector("a").textContent = fill(line.dataset.words, changed.size);
  line.hidden = false;
}

/** What a colleague has seen leaves this desk, too, unless it is being read. */
function seenElsewhere(event) {
  const item = items().find(one => one.dataset.matter === event.data);
  if (item && item !== current && !own.has(event.data) && !item.dataset.seen) {
    leave(item);
  }
}

let source = null;

// A browser has six connections to a site: pages that nobody looks at give theirs back.
function follow() {
  if (document.hidden) {
    source?.close();
    source = null;
  } else if (!source) {
    source = new EventSource(line.dataset.events);
    source.addEventListener("changed", heard);
    source.addEventListener("seen", seenElsewhere);
  }
}

document.addEventListener("visibilitychange", follow);
follow();

const last = sessionStorage.getItem("haidang.desk");
choose(items().find(item => item.dataset.matter === last) ?? items()[0]);
