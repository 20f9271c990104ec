// Says that alerts have changed. The page stays as it is until the reader asks for the new one: nothing jumps.
const line = document.querySelector("[data-events]");

if (line && "EventSource" in window) {
  const link = line.querySelector("a");
  const changed = new Set();
  let source = null;
  let last = "";

  const show = event => {
    last = event.lastEventId;
    const alert = last.split("@")[0];
    if (line.dataset.alert && line.dataset.alert !== alert) {
      return;
    }
    changed.add(alert);
    const words = changed.size === 1 ? line.dataset.one : line.dataset.many;
    link.textContent = words.replace("{0}", changed.size);
    line.hidden = false;
  };

  // A browser has six connections to a site: pages that nobody looks at give theirs back.
  const follow = () => {
    if (document.hidden) {
      source?.close();
      source = null;
    } else if (!source) {
      source = new EventSource(line.dataset.events + (last ? "?last=" + encodeURIComponent(last) : ""));
      source.addEventListener("alert", show);
    }
  };

  document.addEventListener("visibilitychange", follow);
  follow();
}
