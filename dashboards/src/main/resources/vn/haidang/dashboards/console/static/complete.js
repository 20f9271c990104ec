// Completes fields, their values and operators in the query field: an ARIA combobox with a list (WAI-ARIA practices 1.2).
// What can be completed stands in datalists on the page. It never changes what is typed unless a line is picked, and is
// still while an input method composes, so Vietnamese can be typed as ever.
const input = document.querySelector("#q");
const options = id => [...document.querySelectorAll(`#${id} option`)].map(each => ({ text: each.value, name: each.label }));
const fields = options("fields").map(each => ({ text: each.text + ":", name: each.name }));
const operators = options("operators");
const SHOWN = 10;

const list = document.createElement("ul");
list.id = "completions";
list.className = "completions";
list.role = "listbox";
list.ariaLabel = input.dataset.completions;
list.hidden = true;
input.after(list);

input.autocomplete = "off";
input.role = "combobox";
input.ariaAutoComplete = "list";
input.ariaExpanded = "false";
input.setAttribute("aria-controls", list.id);

let shown = [];
let active = -1;
let piece = null;

const folded = text => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");

/** What is being written at the caret: where it begins, and of which field it is the value. */
function written() {
  const before = input.value.slice(0, input.selectionStart);
  if ((before.match(/["“”]/g) ?? []).length % 2 === 1 && !/\p{L}+:["“][^"“”]*$/u.test(before)) {
    return null;
  }
  const value = before.match(/(?:^|[\s(])(\p{L}+):\(?(?:[^()]* OR )?["“]?([^\s()"“”]*)$/u);
  if (value) {
    return { field: value[1].toLowerCase(), text: value[2], start: before.length - value[2].length };
  }
  const word = before.match(/(?:^|[\s(])([^\s()"“”:]*)$/u);
  return word && { field: "", text: word[1], start: before.length - word[1].length };
}

/** As in the query language: with diacritics only those, without any; a name from the beginning of one of its words. */
function begins(name, text) {
  const exact = folded(text) !== text.toLowerCase();
  const words = (exact ? name.toLowerCase() : folded(name)).split(/[\s,]+/);
  return words.some((word, i) => words.slice(i).join(" ").startsWith(exact ? text.toLowerCase() : folded(text)));
}

function fitting(at, all) {
  if (!at) {
    return [];
  }
  if (at.field) {
    return options("values-" + at.field).filter(each => begins(each.text, at.text) || begins(each.name, at.text));
  }
  if (!at.text) {
    return all ? [...fields, ...operators] : [];
  }
  const names = at.text.length > 1 ? fields.filter(each => each.text.startsWith(at.text.toLowerCase())) : [];
  return [...names, ...operators.filter(each => each.text !== at.text && each.text.startsWith(at.text))];
}

function show(all = false) {
  piece = written();
  shown = fitting(piece, all).slice(0, all ? fields.length + operators.length : SHOWN);
  active = -1;
  list.replaceChildren(...shown.map((each, index) => {
    const line = document.createElement("li");
    line.id = "completion-" + index;
    line.role = "option";
    line.ariaSelected = "false";
    const code = document.createElement("code");
    code.textContent = each.text;
    const name = document.createElement("span");
    name.textContent = each.name === each.text ? "" : each.name;
    line.append(code, " ", name);
    line.addEventListener("mousedown", event => { event.preventDefault(); pick(index); });
    return line;
  }));
  list.hidden = shown.length === 0;
  input.ariaExpanded = String(!list.hidden);
  input.removeAttribute("aria-activedescendant");
}

function hide() {
  list.hidden = true;
  shown = [];
  active = -1;
  input.ariaExpanded = "false";
  input.removeAttribute("aria-activedescendant");
}

function point(index) {
  active = (index + shown.length) % shown.length;
  [...list.children].forEach((line, i) => { line.ariaSelected = String(i === active); });
  list.children[active].scrollIntoView({ block: "nearest" });
  input.setAttribute("aria-activedescendant", "completion-" + active);
}

function pick(index) {
  const text = shown[index].text;
  const after = /[:(]$/.test(text) ? text : text + " ";
  input.setRangeText(after, piece.start, input.selectionStart, "end");
  show();
}

input.addEventListener("input", event => { if (!event.isComposing) { show(); } });
input.addEventListener("compositionend", () => show());
input.addEventListener("blur", hide);
input.addEventListener("keydown", event => {
  if (event.isComposing) {
    return;
  }
  const open = !list.hidden;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    if (!open) {
      show(true);
    }
    if (shown.length > 0) {
      point(event.key === "ArrowDown" ? active + 1 : Math.max(active, 0) - 1);
      event.preventDefault();
    }
  } else if (event.key === "Enter" && open && active >= 0) {
    pick(active);
    event.preventDefault();
  } else if (event.key === "Escape" && open) {
    hide();
    event.preventDefault();
  }
});
