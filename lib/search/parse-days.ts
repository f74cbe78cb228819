import type { Day } from "#lib/model/day";
import { firstDay, lastDay, parseDay, parsePartialDay } from "#lib/model/day";

/** A range of days, both ends included: of certain years, or of a month in every year. */
export type DayRange =
  | { readonly kind: "absolute"; readonly from: Day; readonly to: Day }
  | {
      readonly kind: "yearly";
      /** `MM-DD` of the first and the last day. */
      readonly from: string;
      readonly to: string;
    };

/** Days found in a text, between two offsets; `null` where the text looks like a day and is none, as 30 February. */
interface DaysInText {
  readonly days: DayRange | null;
  readonly from: number;
  readonly to: number;
}

interface Parts {
  readonly year?: string | undefined;
  readonly lastYear?: string | undefined;
  readonly month?: string | undefined;
  readonly name?: string | undefined;
  readonly day?: string | undefined;
  readonly lastDay?: string | undefined;
}

const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;
const OF_YEAR = String.raw`(?:\.?\s*(?:gad\p{L}*|g\.?(?!\p{L})))?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|\.)?`;
const DASH = String.raw`\s*(?:-|–|—|to|līdz|lidz)\s*`;
const DAYS = String.raw`${DAY}(?:${DASH}(?<lastDay>\d{1,2})(?:st|nd|rd|th|\.)?)?`;

/** The months as written in either language, in any case, with or without diacritics, whole or short. */
const MONTHS: readonly string[] = [
  String.raw`janv[āa]r\p{L}{1,2}|janv\.?|january|jan\.?`,
  String.raw`febru[āa]r\p{L}{1,2}|febr?\.?|february`,
  String.raw`mart(?:s|a|am|u|ā)|march|mar\.?`,
  String.raw`apr[īi][lļ]\p{L}{1,2}|apr\.?|april`,
  "maij(?:s|a|am|u|ā)|may",
  String.raw`j[ūu]nij(?:s|a|am|u|ā)|j[ūu]n\.?|june`,
  String.raw`j[ūu]lij(?:s|a|am|u|ā)|j[ūu]l\.?|july`,
  String.raw`august(?:s|a|am|u|ā)?|aug\.?`,
  String.raw`septembr\p{L}{1,2}|sept?\.?|september`,
  String.raw`oktobr\p{L}{1,2}|okt\.?|october|oct\.?`,
  String.raw`novembr\p{L}{1,2}|nov\.?|november`,
  String.raw`decembr\p{L}{1,2}|dec\.?|december`,
];
const NAME = `(?<name>${MONTHS.join("|")})`;
/** Short forms and English words that are also other words are months only beside a number. */
const NAMES_ALONE = [
  "janv[āa]r(?:is|ī|i|a|u)|january|febru[āa]r(?:is|ī|i|a|u)|february|mart[sāa]|apr[īi](?:lis|lī|li|ļa|la)|april",
  "maij[sāa]|j[ūu]nij[sāa]|june|j[ūu]lij[sāa]|july|august[sāa]?|(?:septem|okto|novem|decem)br(?:is|ī|i|a|u)",
  "september|october|november|december",
];

/** The forms in which days are written, the longer before the shorter. */
const FORMS: readonly RegExp[] = [
  String.raw`${YEAR}(?<mark>[-./])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})`,
  String.raw`(?<day>\d{1,2})[./]\s?(?<month>\d{1,2})[./]\s?${YEAR}\.?`,
  String.raw`${YEAR}${OF_YEAR}[\s.,]*${DAYS}\s*${NAME}`,
  String.raw`${DAYS}\s*${NAME},?\s*${YEAR}${OF_YEAR}\.?`,
  String.raw`${NAME}\s+${DAYS},?\s*${YEAR}`,
  String.raw`${YEAR}${OF_YEAR}[\s.,]*${NAME}`,
  String.raw`${NAME},?\s*${YEAR}${OF_YEAR}\.?`,
  String.raw`${YEAR}-(?<month>\d{1,2})(?!-)`,
  String.raw`(?<month>\d{1,2})[./]${YEAR}\.?`,
  String.raw`${YEAR}${OF_YEAR}\.?${DASH}(?<lastYear>(?:19|20)\d\d)${OF_YEAR}\.?`,
  String.raw`${YEAR}${OF_YEAR}\.?`,
  String.raw`${DAYS}\s*${NAME}`,
  `(?<name>${NAMES_ALONE.join("|")})`,
].map((form) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${form})(?![\p{L}\p{N}])`, "giu"));

/**
 * Finds the days, months and years in a text, as Latvian and English write them: `2019`, `2019-10-15`, `15.10.2019`,
 * `10.2019`, `2019. gada oktobris`, `20.–22. maijā`, `maijs 2024`, `1 November 2019`, `2019–2021`.
 */
export function daysIn(text: string): readonly DaysInText[] {
  const found: DaysInText[] = [];
  let rest = text;
  for (const form of FORMS) {
    for (const match of rest.matchAll(form)) {
      const [from, to] = [match.index, match.index + match[0].length];
      found.push({ days: daysOf(match.groups ?? {}), from, to });
      rest = rest.slice(0, from) + " ".repeat(to - from) + rest.slice(to);
    }
  }
  return found.toSorted((a, b) => a.from - b.from);
}

/** Parses a text that is a day, a month, a year or a range of them: the fields "from" and "to"; `null` where it is not. */
export function parseDayRange(text: string): { readonly from: Day; readonly to: Day } | null {
  const trimmed = text.normalize("NFC").trim();
  const [only, ...more] = daysIn(trimmed);
  const isWhole = only?.from === 0 && only.to === trimmed.length && more.length === 0;
  return isWhole && only.days?.kind === "absolute" ? only.days : null;
}

/** Says whether a visit from `start` to `end` and a range have a day in common. */
export function overlaps(days: DayRange, start: Day, end: Day): boolean {
  if (days.kind === "absolute") return start <= days.to && end >= days.from;
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  for (let year = first; year <= last; year += 1) {
    if (start <= `${year}-${days.to}` && end >= `${year}-${days.from}`) return true;
  }
  return false;
}

function daysOf(parts: Parts): DayRange | null {
  const { year, lastYear } = parts;
  const month = monthOf(parts);
  if (year === undefined) return yearly(month, parts);
  const first = parsePartialDay([year, month, twoDigits(parts.day)].filter(Boolean).join("-"));
  const last =
    parts.lastDay === undefined
      ? lastYear === undefined
        ? first
        : parsePartialDay(lastYear)
      : parsePartialDay(`${year}-${month}-${twoDigits(parts.lastDay)}`);
  if (first === null || last === null) return null;
  const [from, to] = [firstDay(first), lastDay(last)];
  return from <= to ? { kind: "absolute", from, to } : null;
}

/** The days of a month in every year; checked in a leap year, so that 29 February is a day. */
function yearly(month: string, parts: Parts): DayRange | null {
  const [day, end] = [twoDigits(parts.day) || "01", twoDigits(parts.lastDay ?? parts.day) || "31"];
  const isReal =
    parts.day === undefined || [day, end].every((one) => parseDay(`2020-${month}-${one}`));
  return isReal && day <= end
    ? { kind: "yearly", from: `${month}-${day}`, to: `${month}-${end}` }
    : null;
}

function monthOf({ month, name }: Parts): string {
  if (name === undefined) return twoDigits(month);
  const index = MONTHS.findIndex((form) => new RegExp(`^(?:${form})$`, "iu").test(name));
  return twoDigits(String(index + 1));
}

function twoDigits(number: string | undefined): string {
  return number === undefined ? "" : number.padStart(2, "0");
}
