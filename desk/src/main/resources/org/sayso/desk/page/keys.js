// Keys. Read before the rest of a page, so that none is lost on a slow machine: a key that comes while a page loads waits until it is whole,
// and one that comes after a page was left goes to the next. Nobody decides on what they have not seen: such a key is told, not taken.
"use strict";

// ---- lines of a list -------------------------------------------------------------------------------------------------
const lines = () => all("[data-list] [data-event]");
const here = () => document.querySelector("[data-event].is-here");

function goTo(line) {
  if (!line) return;
  here()?.classList.remove("is-here");
  line.classList.add("is-here");
  line.querySelector("a")?.focus({ preventScroll: true });
  line.scrollIntoView({ block: "nearest" });
  sessionStorage.setItem("here:" + location.pathname + location.search, line.dataset.event);
}

function step(by) {
  const list = lines();
  const at = list.indexOf(here());
  goTo(list[at < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(list.length - 1, Math.max(0, at + by))]);
}

function decide(what) {
  const line = here() ?? document.querySelector("[data-event][data-only]");
  const form = byId("act");
  if (!form) return tell("Your role does not decide here.", true);
  if (!line) return tell("Choose a line first: j or k.");
  form.elements["event"].value = line.dataset.event;
  const button = Object.assign(document.createElement("input"), { type: "hidden", name: "do", value: what });
  form.append(button);
  leave();
  form.submit();
}

function edit() {
  const form = document.querySelector(".note-card.lit details.decide") ?? document.querySelector(".note-card details.decide");
  if (form) {
    form.open = true;
    form.querySelector("select")?.focus();
  } else {
    follow(document.querySelector("[data-edit]") ?? here()?.querySelector("a"));
  }
}

function follow(link) {
  if (!link) return;
  leave();
  link.click();
}

// ---- what each key does ----------------------------------------------------------------------------------------------
const places = { l: "/", t: "/timeline", m: "/map", o: "/origins", q: "/review" };
const deciding = { c: "confirm", r: "reject", u: "undo" };
const keys = {
  j: () => step(1),
  k: () => step(-1),
  e: edit,
  s: () => follow(document.querySelector("[data-skip]")),
  g: () => { leading = true; },
  Enter: () => follow(here()?.querySelector("a")),
  "/": () => byId("q")?.focus(),
  "?": () => byId("keys-help").showModal(),
};
for (const [key, what] of Object.entries(deciding)) keys[key] = () => decide(what);

let leading = false;

function press(key) {
  const to = leading ? places[key] : undefined;
  leading = false;
  if (to) {
    leave();
    location.href = to;
  } else {
    keys[key]?.();
  }
}

// ---- keys that come before a page is whole, or after it was left -----------------------------------------------------
const PATIENCE = 5000;
const STALE = 30000;
const early = [];
let left = false;
// Only then have the page's other scripts run; a document is no longer "loading" before that.
let whole = false;

/* A page that does not come after all (the way to it was stopped) gives this one its keys back. */
function leave() {
  left = true;
  setTimeout(() => { left = false; }, PATIENCE);
}

const held = () => JSON.parse(sessionStorage.getItem("held") ?? "[]");
const isWaiting = () => left ? held().length > 0 : early.length > 0;

function take(key) {
  if (left) {
    sessionStorage.setItem("held", JSON.stringify([...held(), { key, at: Date.now() }]));
  } else if (!whole) {
    early.push(key);
  } else {
    press(key);
  }
}

document.addEventListener("DOMContentLoaded", () => {
  whole = true;
  const before = held().filter((it) => Date.now() - it.at < STALE).map((it) => it.key);
  sessionStorage.removeItem("held");
  for (const key of before) {
    if (key in deciding) tell(`${key} came before this page did and was not taken.`, true);
    else take(key);
  }
  early.splice(0).forEach(take);
});

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (event.target.closest("input, textarea, select, dialog[open], [contenteditable]")) return;
  // Enter is the browser's own, but not when it comes after keys that still wait.
  const known = event.key === "Enter" ? isWaiting() : event.key in keys || event.key in places;
  if (!known) return;
  event.preventDefault();
  if (!(event.repeat && event.key in deciding)) take(event.key);
});

document.addEventListener("click", (event) => {
  const line = event.target.closest("[data-list] [data-event]");
  if (line && !event.target.closest("a, button, input, select, form")) goTo(line);
});

// A form is good for one sending: the second click of a double click sends nothing.
document.addEventListener("submit", (event) => {
  if (event.target.getAttribute("method") !== "post") return;
  if (left) event.preventDefault();
  else leave();
});
addEventListener("beforeunload", leave);
addEventListener("pageshow", (event) => { if (event.persisted) left = false; });
