// Makes the base map that the desk carries.     npm ci && node build.mjs
//
// Origin: world-atlas 2.0.2 (pinned in package.json), countries of Natural Earth 1:50m as TopoJSON (public domain).
//
// The form, read by org.sayso.exports.basemap.BaseMap, gzipped: one ring a line, "name<TAB>x y dx dy dx dy ...", in hundredths of a degree east and
// north (about 1 km), the first point absolute, the others as steps. A ring that would be smaller than a pixel of a world map is left out.
import { readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { dirname } from "node:path";

const require = createRequire(import.meta.url);
const OUT = new URL("../exports/src/main/resources/org/sayso/exports/basemap/countries.gz", import.meta.url);
const topology = JSON.parse(readFileSync(require.resolve("world-atlas/countries-50m.json"), "utf8"));
const { scale, translate } = topology.transform;

const arcs = topology.arcs.map((arc) => {
  let x = 0, y = 0;
  return arc.map(([dx, dy]) => {
    x += dx; y += dy;
    return [Math.round((x * scale[0] + translate[0]) * 100), Math.round((y * scale[1] + translate[1]) * 100)];
  });
});
const arc = (i) => (i >= 0 ? arcs[i] : [...arcs[~i]].reverse());
const ring = (indexes) => indexes.flatMap((i, at) => (at === 0 ? arc(i) : arc(i).slice(1)));

const lines = [];
for (const country of topology.objects.countries.geometries) {
  const polygons = country.type === "Polygon" ? [country.arcs] : country.type === "MultiPolygon" ? country.arcs : [];
  for (const indexes of polygons.flat()) {
    const points = ring(indexes).filter(([x, y], i, all) => i === 0 || x !== all[i - 1][0] || y !== all[i - 1][1]);
    if (points.length < 4) continue;
    const steps = points.map(([x, y], i) => (i === 0 ? [x, y] : [x - points[i - 1][0], y - points[i - 1][1]]));
    lines.push(country.properties.name + "\t" + steps.flat().join(" "));
  }
}
mkdirSync(dirname(OUT.pathname), { recursive: true });
writeFileSync(OUT, gzipSync(lines.join("\n") + "\n", { level: 9 }));
console.log(lines.length + " rings");
