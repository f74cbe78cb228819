import { type Day, nextDay, parseDay } from "#lib/model/day";
import { type AbsoluteDays, type DayRange, daysIn, ofYear, overlaps } from "./parse-days";

/** Days of a text that belong together, between two offsets: a visit fits that takes place on any of them. */
export interface DayGroup {
  readonly ranges: readonly DayRange[];
  readonly from: number;
  readonly to: number;
  /** `kopš 2018`, `before 2020`: it has an end or a beginning that nobody wrote, and holds beside other days. */
  readonly isOpen: boolean;
}

const FIRST_OF_ALL = checked("1000-01-01");
const LAST_OF_ALL = checked("9999-12-31");

const MARKERS = {
  since: "no|from|since|kop[šs]|s[āa]kot(?: ar| no)?|starting(?: in| from)?",
  after: "p[ēe]c|after",
  until: "l[īi]dz|until|till|up to",
  before: "pirms|before",
  between: "between|starp",
} as const;
type Marker = keyof typeof MARKERS;

const MARKER_AT_END = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${Object.entries(MARKERS)
    .map(([name, words]) => `(?<${name}>${words})`)
    .join("|")})\s+(?:the\s+)?$`,
  "iu",
);
const RANGE = /^(?:-|–|—|l[īi]dz|to|till|until|through)$/iu;
/** From one to another, so that “from” before it opens nothing. */
const SPAN = /[–—]|\d{4}\.?\s*-\s*\d{4}|(?<!\p{L})(?:l[īi]dz|to|till|until|through)(?!\p{L})/iu;
const LIST = /^(?:un|and|vai|or|,|\/|&|)$/iu;

/**
 * The days of a text in groups: `2019. gada maijā un jūnijā`, `no 2018. līdz 2020. gadam`, `between 2015 and 2017`,
 * `maijs–jūlijs 2022`, `kopš 2023`, `before 2006`. What is no day for `isName` (a month that is a name) is passed over;
 * `today` is the day that `pērn` counts from.
 */
export function dayGroupsIn(
  text: string,
  today: Day | null,
  isName: (written: string) => boolean,
): readonly DayGroup[] {
  const atoms = daysIn(text, today).flatMap(({ days, from, to }) =>
    days === null || isName(text.slice(from, to)) ? [] : [{ days, from, to }],
  );
  const groups: DayGroup[] = [];
  for (let index = 0; index < atoms.length; ) {
    const { marker, from } = markerBefore(text, atoms[index]?.from ?? 0);
    const joined = joinedFrom(text, atoms.slice(index), marker === "between");
    index += joined.length;
    const to = atoms[index - 1]?.to ?? from;
    const ranges = rangesOf(joined);
    const isSpan =
      joined.some(({ by }) => by === "range") ||
      SPAN.test(text.slice(atoms[index - joined.length]?.from, to));
    groups.push({ ...opened(ranges, isSpan ? null : marker), from, to });
  }
  return groups;
}

type Demand = Pick<DayGroup, "ranges" | "isOpen">;

/** Makes the test for a visit from `start` to `end`: it takes place on the days of all groups; years side by side are “or”. */
export function dayTest(groups: readonly Demand[]): (start: Day, end: Day) => boolean {
  const isChoice = ({ ranges, isOpen }: Demand) =>
    !isOpen && ranges.every(({ kind }) => kind === "absolute");
  const choices = distinct(groups.filter(isChoice).flatMap(({ ranges }) => ranges));
  const others = groups.filter((group) => !isChoice(group)).map(({ ranges }) => distinct(ranges));
  return (start, end) =>
    (choices.length === 0 || choices.some((range) => overlaps(range, start, end))) &&
    others.every((ranges) => ranges.some((range) => overlaps(range, start, end)));
}

function distinct(ranges: readonly DayRange[]): readonly DayRange[] {
  return [...new Map(ranges.map((range) => [`${range.from} ${range.to}`, range])).values()];
}

interface Atom {
  readonly days: DayRange;
  readonly from: number;
  readonly to: number;
}

/** A range and how it is joined to the one before it. */
interface Joined {
  readonly days: DayRange;
  readonly by: "range" | "list" | null;
}

function markerBefore(text: string, end: number): { marker: Marker | null; from: number } {
  const match = MARKER_AT_END.exec(text.slice(0, end));
  const [marker = null] = Object.entries(match?.groups ?? {}).flatMap(([name, found]) =>
    found !== undefined && isMarker(name) ? [name] : [],
  );
  return { marker, from: match?.index ?? end };
}

function isMarker(name: string): name is Marker {
  return Object.hasOwn(MARKERS, name);
}

/** The first atoms that nothing but “and”, “to” or a sign stands between; months without a year take that of the nearest with one. */
function joinedFrom(text: string, atoms: readonly Atom[], isBetween: boolean): readonly Joined[] {
  const joined: Joined[] = [];
  for (const [index, { days, from }] of atoms.entries()) {
    const before = atoms[index - 1];
    const by = before === undefined ? null : joinIn(text.slice(before.to, from), isBetween);
    if (before !== undefined && by === null) break;
    joined.push({ days, by });
  }
  return joined.map(({ days, by }, index) => ({ days: inNearestYear(days, joined, index), by }));
}

/** How what stands between two days joins them; `null` where it does not. */
function joinIn(text: string, isBetween: boolean): Joined["by"] {
  const between = text.replace(/[\s.]+/g, " ").trim();
  if (RANGE.test(between) || (isBetween && /^(?:un|and)$/iu.test(between))) return "range";
  return LIST.test(between) ? "list" : null;
}

/** Days of every year in the year of the nearest that has one, the later before the earlier. */
function inNearestYear(days: DayRange, joined: readonly Joined[], index: number): DayRange {
  if (days.kind === "absolute") return days;
  const others = [...joined.slice(index + 1), ...joined.slice(0, index).reverse()];
  const year = others.find((other) => other.days.kind === "absolute")?.days.from.slice(0, 4);
  return (year === undefined ? null : ofYear(days, year)) ?? days;
}

function rangesOf(joined: readonly Joined[]): readonly DayRange[] {
  const ranges: DayRange[] = [];
  for (const { days, by } of joined) {
    const last = ranges.at(-1);
    if (by === "range" && last !== undefined) ranges.splice(-1, 1, ...spanned(last, days));
    else ranges.push(days);
  }
  return ranges;
}

/** From one to the other, whichever comes first; two that cannot be a span stay two. */
function spanned(first: DayRange, last: DayRange): readonly DayRange[] {
  if (first.kind === "absolute" && last.kind === "absolute") {
    const [from, to] = [first, last].toSorted((a, b) => (a.from < b.from ? -1 : 1));
    return from === undefined || to === undefined ? [] : [{ ...from, to: to.to }];
  }
  if (first.kind === "yearly" && last.kind === "yearly") return [{ ...first, to: last.to }];
  return [first, last];
}

/** Since, after, until and before need a day of a certain year; elsewhere the word says nothing. */
function opened(
  ranges: readonly DayRange[],
  marker: Marker | null,
): Pick<DayGroup, "ranges" | "isOpen"> {
  const [only, ...more] = ranges;
  if (only?.kind !== "absolute" || more.length > 0) return { ranges, isOpen: false };
  const range = openRange(only, marker);
  return range === null ? { ranges, isOpen: false } : { ranges: [range], isOpen: true };
}

function openRange({ from, to }: AbsoluteDays, marker: Marker | null): AbsoluteDays | null {
  switch (marker) {
    case "since":
      return { kind: "absolute", from, to: LAST_OF_ALL };
    case "after":
      return { kind: "absolute", from: nextDay(to), to: LAST_OF_ALL };
    case "until":
      return { kind: "absolute", from: FIRST_OF_ALL, to };
    case "before":
      return from > FIRST_OF_ALL
        ? { kind: "absolute", from: FIRST_OF_ALL, to: dayBefore(from) }
        : null;
    default:
      return null;
  }
}

function dayBefore(day: Day): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return checked(date.toISOString().slice(0, 10));
}

function checked(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new Error(`\`${text}\` is no day`);
  return day;
}
