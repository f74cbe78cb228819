import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { brotliCompressSync } from "node:zlib";
import { geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import { filter, filterWeight, presimplify, quantile, simplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import { MAP, projection } from "#lib/map/projection";

const FILE = "public/land.svg";
/** The share of the coastlines’ points that is kept. */
const POINTS_KEPT = 0.22;

/**
 * Draws the land of the map (Natural Earth, public domain, from world-atlas) with gaps for the borders. The page uses
 * the file as a mask, so it has no colour of its own. Run it with `npm run draw:map` after a change of the projection.
 */
function main(): void {
  const path = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
  const world: Topology<{ countries: GeometryCollection; land: GeometryCollection }> = JSON.parse(
    readFileSync(path, "utf8"),
  );
  const weighted = presimplify(world);
  const least = quantile(weighted, POINTS_KEPT);
  const simple = filter(simplify(weighted, least), filterWeight(weighted, least * 8));
  const draw = geoPath(projection).digits(1);
  const land = draw(feature(simple, simple.objects.land)) ?? "";
  const borders = draw(mesh(simple, simple.objects.countries, (a, b) => a !== b)) ?? "";
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MAP.width} ${MAP.height}">`,
    `<mask id="m"><path fill="#fff" d="${land}"/>`,
    `<path fill="none" stroke="#000" stroke-width="0.8" stroke-linejoin="round" d="${borders}"/></mask>`,
    `<path d="M0 0h${MAP.width}v${MAP.height}H0z" mask="url(#m)"/></svg>\n`,
  ].join("");
  writeFileSync(FILE, svg);
  const small = brotliCompressSync(svg).length;
  process.stdout.write(`${FILE}: ${svg.length} bytes, ${small} compressed\n`);
}

main();
