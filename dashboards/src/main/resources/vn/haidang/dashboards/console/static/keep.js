// Keeps what is typed on the page of an alert in this tab until it has been recorded, so that a session that ended or a
// page closed by mistake loses no draft. It stays in the browser, and goes when its owner signs out.
const owner = document.querySelector(".user")?.textContent ?? "";
const forms = [...document.querySelectorAll(".move form")];
const move = form => form.elements.move.value;
const key = name => ["haidang", owner, location.pathname, name].join(" ");
const typed = form => [...form.querySelectorAll("textarea, input[type=text]")];

const recorded = new URLSearchParams(location.search).get("done");
if (recorded) {
  sessionStorage.removeItem(key(recorded));
}

for (const form of forms) {
  const kept = JSON.parse(sessionStorage.getItem(key(move(form))) ?? "[]");
  const offer = form.querySelector(".restore");
  const isNew = kept.some((text, index) => text && text !== typed(form)[index]?.value);
  if (isNew) {
    offer.hidden = false;
    form.closest("details").open = true;
    offer.querySelector("button").addEventListener("click", () => {
      typed(form).forEach((field, index) => { field.value = kept[index] ?? field.value; });
      offer.hidden = true;
    });
  }
  form.addEventListener("input", () => {
    sessionStorage.setItem(key(move(form)), JSON.stringify(typed(form).map(field => field.value)));
  });
}

document.querySelector("form[action$='/logout']")?.addEventListener("submit", () => sessionStorage.clear());
