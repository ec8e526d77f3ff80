import { geoConicConformal } from "d3-geo";

/** Size of the drawing in `public/geo/europe.svg`, and of every point that `project` gives. */
export const mapSize = { width: 1200, height: 1100 };

const europe = geoConicConformal()
  .parallels([40, 62])
  .rotate([-14, 0])
  .center([0, 51])
  .scale(1420)
  .translate([mapSize.width / 2, mapSize.height / 2]);

/** A place in the drawing's units (Lambert conformal conic, standard parallels 40° and 62°), rounded to a tenth. */
export function project(latitude: number, longitude: number): { x: number; y: number } {
  const [x = 0, y = 0] = europe([longitude, latitude]) ?? [];
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}

export const projection = europe;
