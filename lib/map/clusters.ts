import type { Lang } from "#lib/model/lang";
import type { Place } from "#lib/model/records";
import { dictionaryOf } from "#lib/text/dictionary";
import { MAP, onMap } from "./projection";

/** Places whose circles would touch, drawn as one; the most visited gives it its point and its first name. */
export interface Cluster {
  readonly places: readonly Place[];
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The names of all its places, and the number of visits where there are several. */
  readonly text: string;
  /** The same with its first name alone, as there is room for on the map: "Rīga u. c. 61". */
  readonly words: string;
  /** Where the words stand on a wide and on a narrow screen; `null` where there is no room for them. */
  readonly wide: Label | null;
  readonly narrow: Label | null;
}

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

/** What a map says of the numbers of visits at places. */
export interface PlacesMap {
  readonly clusters: readonly Cluster[];
  readonly offMap: readonly PlaceCount[];
  /** Every place with its visits, most visited first: the map in words. */
  readonly places: readonly PlaceCount[];
}

export interface PlaceCount {
  readonly place: Place;
  readonly count: number;
}

/** The size of labels in the map's units; a narrow screen shows the map at about two thirds. */
export const LABEL_SIZES = { wide: 13, narrow: 20 } as const;
/** The width of a letter in its size, rounded up: labels must never overlap. */
const LETTER = 0.56;
const GAP = 2;
/** The least distance between the middles of two circles, so that a pointer can tell them apart. */
export const APART = 18;

/** The map of how many visits each place has, by id; places without any are left out. */
export function mapOf(
  visits: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, Place>,
  lang: Lang,
): PlacesMap {
  const counts = placeCounts(visits, places, lang);
  const points = counts.flatMap(({ place, count }) => {
    const point = onMap(place.at);
    return point === null ? [] : [{ places: [place], count, ...point }];
  });
  return {
    clusters: clustersOf(mergeTouching(points), lang),
    offMap: counts.filter(({ place }) => onMap(place.at) === null),
    places: counts,
  };
}

/** Most visited first, then by name. */
function placeCounts(
  visits: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, Place>,
  lang: Lang,
): readonly PlaceCount[] {
  const order = new Intl.Collator(lang);
  return [...visits]
    .flatMap(([id, count]) => {
      const place = places.get(id);
      return place === undefined || count === 0 ? [] : [{ place, count }];
    })
    .sort((a, b) => b.count - a.count || order.compare(a.place.name[lang], b.place.name[lang]));
}

type Point = Pick<Cluster, "places" | "count" | "x" | "y">;

/** The area of a circle is as its count. */
function radiusOf(count: number, most: number): number {
  return Math.max(4.5, 13 * Math.sqrt(count / most));
}

/** Joins points to the greatest one they would touch until none touch. */
function mergeTouching(points: readonly Point[]): readonly Point[] {
  const most = Math.max(1, ...points.map(({ count }) => count));
  const touches = (a: Point, b: Point) =>
    Math.hypot(a.x - b.x, a.y - b.y) <
    Math.max(APART, radiusOf(a.count, most) + radiusOf(b.count, most) + GAP);
  const kept: Point[] = [];
  for (const point of points) {
    const index = kept.findIndex((other) => touches(other, point));
    const other = kept[index];
    if (other === undefined) kept.push(point);
    else {
      const count = other.count + point.count;
      kept[index] = { ...other, places: [...other.places, ...point.places], count };
    }
  }
  return kept.length === points.length ? kept : mergeTouching(kept);
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Circle = Omit<Cluster, "wide" | "narrow">;

function clustersOf(points: readonly Point[], lang: Lang): readonly Cluster[] {
  const most = Math.max(1, ...points.map(({ count }) => count));
  const circles = points.map((point): Circle => {
    const [first = "", ...others] = point.places.map(({ name }) => name[lang]);
    const count = point.count > 1 ? ` ${point.count}` : "";
    return {
      ...point,
      radius: Math.round(radiusOf(point.count, most) * 10) / 10,
      text: [first, ...others].join(", ") + count,
      words: (others.length > 0 ? `${first} ${dictionaryOf(lang).map.others}` : first) + count,
    };
  });
  const wide = labels(circles, LABEL_SIZES.wide);
  const narrow = labels(circles, LABEL_SIZES.narrow);
  return circles.map((circle, index) => ({
    ...circle,
    x: Math.round(circle.x),
    y: Math.round(circle.y),
    wide: wide[index] ?? null,
    narrow: narrow[index] ?? null,
  }));
}

/** A label may cover circles of so many times fewer visits than its own. */
const MUCH_GREATER = 8;

/**
 * A label for each circle, greatest first, where it meets no other label, no edge and no other circle; where there is no
 * such place, one where it meets only circles of far fewer visits.
 */
function labels(circles: readonly Circle[], size: number): readonly (Label | null)[] {
  const boxes = circles.map(({ x, y, radius }) => around(x, y, radius + 1));
  const taken: Box[] = [];
  return circles.map((circle, index) => {
    const places = candidates(circle, size).filter(
      ({ box }) => isInside(box) && !taken.some((other) => meet(other, box)),
    );
    const isFree = (box: Box, isInTheWay: (other: Circle) => boolean) =>
      !circles.some(
        (other, at) => at !== index && isInTheWay(other) && meet(boxes[at] ?? box, box),
      );
    const free =
      places.find(({ box }) => isFree(box, () => true)) ??
      places.find(({ box }) => isFree(box, ({ count }) => count * MUCH_GREATER > circle.count));
    if (free !== undefined) taken.push(free.box);
    return free?.label ?? null;
  });
}

/** Right, left, above, below a circle and at its corners, in the order of preference. */
function candidates(
  { x, y, radius, words }: Circle,
  size: number,
): readonly { readonly label: Label; readonly box: Box }[] {
  const width = [...words].length * LETTER * size;
  const place = (anchor: Label["anchor"], at: number, baseline: number) => {
    const left = at - { start: 0, middle: width / 2, end: width }[anchor];
    const box = { left, right: left + width, top: baseline - size, bottom: baseline + size * 0.3 };
    return { label: { x: Math.round(at), y: Math.round(baseline), anchor }, box };
  };
  const middle = y + size * 0.35;
  const corner = radius * 0.7;
  const [above, below] = [y - corner, y + corner + size * 0.7];
  return [
    place("start", x + radius + GAP, middle),
    place("end", x - radius - GAP, middle),
    place("middle", x, y - radius - GAP - size * 0.2),
    place("middle", x, y + radius + size),
    place("end", x - corner - GAP, below),
    place("start", x + corner + GAP, below),
    place("end", x - corner - GAP, above),
    place("start", x + corner + GAP, above),
  ];
}

function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isInside({ left, right, top, bottom }: Box): boolean {
  return left >= 0 && right <= MAP.width && top >= 0 && bottom <= MAP.height;
}
