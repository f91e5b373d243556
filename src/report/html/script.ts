/** The script of the page: it filters, opens what a link names, and opens everything for the printer. The page is complete without it, folded up. */
export const SCRIPT = `(() => {
  "use strict";
  const form = document.getElementById("filter");
  const items = [...document.querySelectorAll("[data-item]")];
  const texts = new Map();
  const textOf = (item) => {
    if (!texts.has(item)) texts.set(item, item.querySelector("summary").textContent.toLowerCase());
    return texts.get(item);
  };
  const holds = (list, value) => value === "" || list.split(" ").includes(value);
  const many = (n, word) => n + " " + word + (n === 1 ? "" : "s");

  function apply() {
    const wanted = new FormData(form);
    const [verdict, rule, file] = ["verdict", "rule", "file"].map((name) => wanted.get(name) ?? "");
    const text = (wanted.get("text") ?? "").trim().toLowerCase();
    const shown = { request: 0, problem: 0 };
    for (const item of items) {
      const { verdicts, rules, files } = item.dataset;
      const fits = holds(verdicts, verdict) && holds(rules, rule) && holds(files, file) && (text === "" || textOf(item).includes(text));
      item.hidden = !fits;
      if (fits) shown[item.dataset.item] += 1;
    }
    const more = document.getElementById("more");
    if (more && (verdict || rule || file || text)) more.open = true;
    if (more) more.hidden = !more.querySelector("[data-item]:not([hidden])");
    document.getElementById("count").textContent = many(shown.request, "request") + ", " + many(shown.problem, "problem");
    document.getElementById("nothing").hidden = shown.request + shown.problem > 0;
  }

  function show() {
    const item = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!item || !item.matches("[data-item]")) return;
    if (item.hidden) form.reset();
    apply();
    for (let around = item; around; around = around.parentElement.closest("details")) around.open = true;
    item.scrollIntoView();
    item.querySelector("summary").focus({ preventScroll: true });
  }

  let waiting;
  form.addEventListener("input", ({ target }) => {
    clearTimeout(waiting);
    if (target.name === "text") waiting = setTimeout(apply, 150);
    else apply();
  });
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("open").addEventListener("click", ({ target }) => {
    const open = target.textContent === "Open all";
    for (const item of items) if (!item.hidden) item.open = open;
    target.textContent = open ? "Close all" : "Open all";
  });
  addEventListener("hashchange", show);
  // A link that is followed twice changes nothing in the address.
  document.addEventListener("click", ({ target }) => {
    if (target.closest("a[href^='#']")) setTimeout(show);
  });

  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details:not([open])")].filter((item) => !item.hidden);
    for (const item of opened) item.open = true;
  });
  addEventListener("afterprint", () => {
    for (const item of opened) item.open = false;
  });

  form.hidden = false;
  apply();
  show();
})();`;
