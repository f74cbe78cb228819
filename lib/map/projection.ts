import { geoConicConformal } from "d3-geo";

/** The size of the map's drawing: the land's file and the marks above it share it. */
export const MAP = { width: 560, height: 500 } as const;

/** The corners the map shows: from Portugal and Iceland to the east of Ukraine, from the North Cape to Crete, longitude first. */
const EUROPE = {
  type: "MultiPoint",
  coordinates: [
    [-9.5, 37.5],
    [33, 36],
    [-7, 60],
    [24, 71.3],
    [34, 57],
  ],
} as const;

/** Europe in a conic conformal projection, as wide as the map. */
export const projection = geoConicConformal()
  .parallels([42, 66])
  .rotate([-14, 0])
  .fitExtent(
    [
      [0, 0],
      [MAP.width, MAP.height],
    ],
    { type: "MultiPoint", coordinates: EUROPE.coordinates.map(([x, y]) => [x, y]) },
  )
  .clipExtent([
    [0, 0],
    [MAP.width, MAP.height],
  ]);

/** Where a place, latitude first, lies on the map; `null` for one outside it. */
export function onMap([latitude, longitude]: readonly [number, number]): {
  readonly x: number;
  readonly y: number;
} | null {
  const [x, y] = projection([longitude, latitude]) ?? [-1, -1];
  const isInside = x >= 0 && y >= 0 && x <= MAP.width && y <= MAP.height;
  return isInside ? { x, y } : null;
}
