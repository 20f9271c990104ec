// Keeps what is typed on the page of a dossier in this tab until it is saved, so that a session that ended or a page closed by
// mistake loses nothing. It stays in the browser, and goes when its owner signs out. The page works without it.
const form = document.querySelector("form.briefing");
const owner = document.querySelector(".user")?.textContent ?? "";
const key = ["haidang", owner, location.pathname].join(" ");
const fields = [...form.querySelectorAll("textarea, select, input:not([type=hidden])")];
const value = field => field.type === "checkbox" ? String(field.checked) : field.value;
const shown = new Map(fields.map(field => [field.name, value(field)]));
const changed = () => fields.filter(field => value(field) !== shown.get(field.name));

if (new URLSearchParams(location.search).get("notice")?.startsWith("saved")) {
  sessionStorage.removeItem(key);
}

const kept = new Map(Object.entries(JSON.parse(sessionStorage.getItem(key) ?? "{}")));
const lost = fields.filter(field => kept.has(field.name) && kept.get(field.name) !== value(field));
const offer = document.querySelector(".restore");
if (lost.length > 0) {
  offer.hidden = false;
  offer.querySelector("button").addEventListener("click", () => {
    for (const field of lost) {
      if (field.type === "checkbox") {
        field.checked = kept.get(field.name) === "true";
      } else {
        field.value = kept.get(field.name);
      }
      field.closest("details")?.setAttribute("open", "");
    }
    offer.hidden = true;
  });
}

form.addEventListener("input", () => {
  sessionStorage.setItem(key, JSON.stringify(Object.fromEntries(changed().map(field => [field.name, value(field)]))));
});

let leaving = false;
form.addEventListener("submit", () => { leaving = true; });
addEventListener("beforeunload", event => {
  if (!leaving && changed().length > 0) {
    event.preventDefault();
  }
});

document.querySelector("form[action$='/logout']")?.addEventListener("submit", () => sessionStorage.clear());
