// Colours and small helps. Every page works without it, only slower: it adds nothing that a form or a link does not do.
"use strict";

const byId = (id) => document.getElementById(id);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

function tell(message, bad = false) {
  const line = document.createElement("p");
  line.textContent = message;
  line.className = bad ? "bad" : "";
  byId("told").append(line);
  setTimeout(() => line.remove(), 6000);
}

// ---- colours: auto, light, dark --------------------------------------------------------------------------------------
function nextTheme() {
  const root = document.documentElement;
  const order = ["auto", "light", "dark"];
  const theme = order[(order.indexOf(root.dataset.theme) + 1) % order.length];
  root.dataset.theme = theme;
  document.cookie = `sayso-theme=${theme}; Path=/; Max-Age=31536000; SameSite=Strict`;
  byId("theme").setAttribute("aria-label", `Change the colours: now ${theme}`);
  tell(`Colours: ${theme === "auto" ? "as the system has them" : theme}`);
}

// ---- buttons of the head ----------------------------------------------------------------------------------------------
byId("theme").addEventListener("click", nextTheme);
byId("keys").addEventListener("click", () => byId("keys-help").showModal());

// ---- a report: what belongs together lights up; selected words become a claim ---------------------------------------
const words = byId("words");

function light(ids, claim) {
  all(".lit").forEach((it) => it.classList.remove("lit"));
  if (claim) byId("c-" + claim)?.classList.add("lit");
  const wanted = new Set(ids);
  all(".p", words).forEach((piece) => {
    const own = [...(piece.dataset.of ?? "").split(" "), ...(piece.dataset.in ?? "").split(" ")];
    if (own.some((id) => id && wanted.has(id))) piece.classList.add("lit");
  });
}

function lightClaim(id, scroll) {
  const card = byId("c-" + id);
  if (!card) return;
  light((card.dataset.chain ?? "").split(" ").filter(Boolean), id);
  if (scroll) card.scrollIntoView({ block: "nearest" });
}

function offset(node, at) {
  const piece = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest(".p");
  if (!piece) return -1;
  const before = node.nodeType === Node.TEXT_NODE ? node.textContent.slice(0, at) : (at === 0 ? "" : piece.textContent);
  return Number(piece.dataset.at) + [...before].length;
}

function selected() {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!words.contains(range.commonAncestorContainer)) return null;
  const start = offset(range.startContainer, range.startOffset);
  const end = offset(range.endContainer, range.endOffset);
  return start >= 0 && end > start ? { start, end, text: selection.toString() } : null;
}

if (words) {
  words.addEventListener("mouseover", (event) => {
    const trigger = event.target.closest("[data-claim]");
    if (trigger) lightClaim(trigger.dataset.claim, true);
  });
  words.addEventListener("focusin", (event) => {
    const trigger = event.target.closest("[data-claim]");
    if (trigger) lightClaim(trigger.dataset.claim, true);
  });
  all(".note-card").forEach((card) => ["mouseover", "focusin"].forEach((on) => card.addEventListener(on, () => lightClaim(card.id.slice(2), false))));
  document.addEventListener("selectionchange", () => {
    const chosen = selected();
    const form = byId("add-claim");
    if (!chosen || !form) return;
    form.hidden = false;
    form.elements["start"].value = chosen.start;
    form.elements["end"].value = chosen.end;
    byId("add-words").textContent = chosen.text.slice(0, 160);
    all(".note-card form").forEach((it) => { it.elements["newStart"].value = chosen.start; it.elements["newEnd"].value = chosen.end; });
  });
  if (location.hash.startsWith("#c-")) lightClaim(location.hash.slice(3), true);
}

// ---- brushes: days of the timeline, a part of the map ----------------------------------------------------------------
const days = byId("day-brush");
if (days) {
  let from = null;
  const bar = (event) => document.elementFromPoint(event.clientX, days.getBoundingClientRect().bottom - 4)?.closest("[data-day]");
  const mark = (to) => all("[data-day]", days).forEach((it) => it.classList.toggle("in", it.dataset.day >= (from < to ? from : to) && it.dataset.day <= (from < to ? to : from)));
  days.addEventListener("pointerdown", (event) => { from = bar(event)?.dataset.day ?? null; if (from) event.preventDefault(); });
  days.addEventListener("pointermove", (event) => { const at = bar(event); if (from && at) mark(at.dataset.day); });
  days.addEventListener("dragstart", (event) => event.preventDefault());
  document.addEventListener("pointerup", (event) => {
    const to = from && bar(event)?.dataset.day;
    if (to) {
      const query = new URLSearchParams(days.dataset.query);
      query.set("since", from < to ? from : to);
      query.set("until", from < to ? to : from);
      location.href = "/timeline?" + query;
    }
    from = null;
  });
}

const map = byId("map-brush")?.querySelector("svg");
if (map) {
  let start = null;
  let rubber = null;
  const point = (event) => new DOMPoint(event.clientX, event.clientY).matrixTransform(map.getScreenCTM().inverse());
  const corners = (event) => { const p = point(event); return { x: Math.min(p.x, start.x), y: Math.min(p.y, start.y), w: Math.abs(p.x - start.x), h: Math.abs(p.y - start.y) }; };
  map.addEventListener("pointerdown", (event) => { if (!event.target.closest("a")) { start = point(event); event.preventDefault(); } });
  map.addEventListener("pointermove", (event) => {
    if (!start) return;
    rubber ??= map.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "rect"));
    const c = corners(event);
    rubber.setAttribute("class", "rubber");
    for (const [name, value] of [["x", c.x], ["y", c.y], ["width", c.w], ["height", c.h]]) rubber.setAttribute(name, value);
  });
  document.addEventListener("pointerup", (event) => {
    if (!start) return;
    const c = corners(event);
    start = null;
    if (c.w < 8 || c.h < 8) { rubber?.remove(); rubber = null; return; }
    const sea = map.querySelector(".sea").dataset;
    const { width, height } = map.viewBox.baseVal;
    const lon = (x) => (Number(sea.west) + (Number(sea.east) - Number(sea.west)) * x / width).toFixed(3);
    const lat = (y) => (Number(sea.north) - (Number(sea.north) - Number(sea.south)) * y / height).toFixed(3);
    const query = new URLSearchParams(byId("map-brush").dataset.query);
    query.set("box", [Math.max(-90, lat(c.y + c.h)), Math.max(-180, lon(c.x)), Math.min(90, lat(c.y)), Math.min(180, lon(c.x + c.w))].join(","));
    location.href = "/map?" + query;
  });
}

// ---- files dropped anywhere on the form ------------------------------------------------------------------------------
const drop = byId("drop");
if (drop) {
  ["dragover", "dragleave", "drop"].forEach((name) => drop.addEventListener(name, (event) => {
    event.preventDefault();
    drop.classList.toggle("over", name === "dragover");
    if (name === "drop" && event.dataTransfer.files.length) {
      byId("files").files = event.dataTransfer.files;
      drop.requestSubmit();
    }
  }));
}

// Back where one was in this list, when one comes back to it.
const last = sessionStorage.getItem("here:" + location.pathname + location.search);
if (last) goTo(lines().find((line) => line.dataset.event === last));

const notice = new URLSearchParams(location.hash.startsWith("#told=") ? location.hash.slice(1) : "").get("told");
if (notice) {
  tell(notice);
  history.replaceState(null, "", location.pathname + location.search);
}
