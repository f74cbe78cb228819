import type { Day } from "#lib/model/day";
import { firstDay, lastDay, parseDay, parsePartialDay } from "#lib/model/day";

/** A range of days, both ends included: of certain years, or of a month in every year. */
export type DayRange =
  | AbsoluteDays
  | {
      readonly kind: "yearly";
      /** `MM-DD` of the first and the last day. */
      readonly from: string;
      readonly to: string;
    };

/** Days of certain years, both ends included. */
export interface AbsoluteDays {
  readonly kind: "absolute";
  readonly from: Day;
  readonly to: Day;
}

/** Days found in a text, between two offsets; `null` where the text looks like a day and is none, as 30 February. */
interface DaysInText {
  readonly days: DayRange | null;
  readonly from: number;
  readonly to: number;
}

interface Parts {
  readonly year?: string | undefined;
  /** The last two digits of a year of this century. */
  readonly shortYear?: string | undefined;
  /** The first three digits of a decade's years. */
  readonly decade?: string | undefined;
  readonly season?: string | undefined;
  readonly half?: string | undefined;
  readonly halfNumber?: string | undefined;
  readonly quarter?: string | undefined;
  readonly quarterNumber?: string | undefined;
  readonly relative?: string | undefined;
  readonly mark?: string | undefined;
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

/** The seasons in either language, each with the months it lasts. */
const SEASONS: readonly (readonly [string, number, number])[] = [
  ["pavasar(?:is|ī|i|a|u)|spring", 3, 5],
  ["vasar(?:a|ā|as|u)|summer", 6, 8],
  ["ruden(?:s|ī|i|im)|autumn|fall", 9, 11],
  ["ziem(?:a|ā|as|u)|winter", 12, 2],
];
const SEASON = `(?<season>${SEASONS.map(([names]) => names).join("|")})`;
/** “Fall” alone is a verb. */
const SEASON_ALONE = SEASON.replace("|fall", "");

/** The first to the fourth of something, as ordinals and as Roman numbers. */
const ORDINALS = [
  "pirm\\p{L}{1,4}|first|1st|1\\.?|I\\.?",
  "otr\\p{L}{1,4}|second|2nd|2\\.?|II\\.?",
  "tre[šs]\\p{L}{1,4}|third|3rd|3\\.?|III\\.?",
  "ceturt\\p{L}{1,4}|fourth|4th|4\\.?|IV\\.?",
];
const HALF = String.raw`(?<half>${ORDINALS.slice(0, 2).join("|")})\s*(?:pus\p{L}+|half)`;
const QUARTER = String.raw`(?<quarter>${ORDINALS.join("|")})\s*(?:ceturks\p{L}+|quarter)`;
const OF = String.raw`\s*(?:of\s+)?`;

/** How many years ago a word for a year is. */
const RELATIVE: readonly (readonly [string, number])[] = [
  ["aizp[ēe]rn", 2],
  ["p[ēe]rn|pag[āa]ju[šs]aj[āa] gad[āa]|last year", 1],
  ["[šs]ogad|[šs]aj[āa] gad[āa]|this year", 0],
];

/** Short forms and English words that are also other words are months only beside a number. */
const NAMES_ALONE = [
  "janv[āa]r(?:is|ī|i|a|u)|january|febru[āa]r(?:is|ī|i|a|u)|february|mart[sāa]|apr[īi](?:lis|lī|li|ļa|la)|april",
  "maij[sāa]|j[ūu]nij[sāa]|june|j[ūu]lij[sāa]|july|august[sāa]?|(?:septem|okto|novem|decem)br(?:is|ī|i|a|u)",
  "september|october|november|december",
];

/** A month before another one, as “May” of “May and June 2019”; its year stands with the other. */
const NAME_BEFORE_NAME = String.raw`(?<!(?:19|20)\d\d(?:\.?\s*(?:gad\p{L}*|g\.?))?[\s.,]*)${NAME}(?=\s*(?:-|–|—|,|(?:un|and|to|līdz|lidz)\s)\s*(?:${MONTHS.join("|")})(?!\p{L}))`;

/** The forms in which days are written, the longer before the shorter. */
const FORMS: readonly RegExp[] = [
  `(?<relative>${RELATIVE.map(([names]) => names).join("|")})`,
  String.raw`${YEAR}${OF_YEAR}[\s.,]*${SEASON}`,
  String.raw`${SEASON},?${OF}${YEAR}${OF_YEAR}\.?`,
  String.raw`${YEAR}${OF_YEAR}[\s.,]*(?:${HALF}|H(?<halfNumber>[12]))`,
  String.raw`(?:${HALF}|H(?<halfNumber>[12])),?${OF}${YEAR}${OF_YEAR}\.?`,
  String.raw`${YEAR}${OF_YEAR}[\s.,]*(?:${QUARTER}|Q(?<quarterNumber>[1-4]))`,
  String.raw`(?:${QUARTER}|Q(?<quarterNumber>[1-4])),?${OF}${YEAR}${OF_YEAR}\.?`,
  String.raw`(?<decade>(?:19|20)\d)0(?:s|\.?\s*gad(?:os|u)|-(?:to|tajos|ajos)(?:\s+gad\p{L}+)?)`,
  NAME_BEFORE_NAME,
  String.raw`${YEAR}(?<mark>[-./])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})`,
  String.raw`(?<day>\d{1,2})(?<mark>[./])\s?(?<month>\d{1,2})[./]\s?${YEAR}\.?`,
  String.raw`(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<shortYear>\d\d)\.?`,
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
  SEASON_ALONE,
].map((form) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${form})(?![\p{L}\p{N}])`, "giu"));

/**
 * Finds the days, months, seasons, parts of years and years in a text, as Latvian and English write them: `2019`,
 * `2019-10-15`, `15.10.2019`, `10.2019`, `2019. gada oktobris`, `20.–22. maijā`, `maijs 2024`, `1 November 2019`,
 * `2019–2021`, `rudenī 2019`, `2019. gada pirmajā pusē`, `Q2 2019`, `2010s`; `pērn` is the year before that of `today`.
 * Of two numbers with a slash the first is the day, as in Europe, unless it cannot be.
 */
export function daysIn(text: string, today: Day | null = null): readonly DaysInText[] {
  const found: DaysInText[] = [];
  let rest = text;
  for (const form of FORMS) {
    for (const match of rest.matchAll(form)) {
      const [from, to] = [match.index, match.index + match[0].length];
      found.push({ days: daysOf(match.groups ?? {}, today), from, to });
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
  const isOverTheYear = days.from > days.to;
  for (let year = first - Number(isOverTheYear); year <= last; year += 1) {
    const lastYear = isOverTheYear ? year + 1 : year;
    if (start <= `${lastYear}-${days.to}` && end >= `${year}-${days.from}`) return true;
  }
  return false;
}

function daysOf(parts: Parts, today: Day | null): DayRange | null {
  const { decade, relative, season } = parts;
  if (relative !== undefined) return relativeYear(relative, today);
  if (decade !== undefined) return years(`${decade}0`, `${decade}9`);
  const months = monthsOf(parts);
  if (months !== null) return inYear(months, parts.year ?? null);
  return season === undefined ? calendarDays(isAmerican(parts) ? europeanDay(parts) : parts) : null;
}

/** 05/30/2019 can only be the American way. */
function isAmerican({ mark, month, day }: Parts): boolean {
  return mark === "/" && Number(month) > 12 && Number(day) <= 12;
}

function europeanDay(parts: Parts): Parts {
  return { ...parts, month: parts.day, day: parts.month };
}

/** A day, days of a month, a month, a year or years. */
function calendarDays(parts: Parts): DayRange | null {
  const { lastYear, shortYear } = parts;
  const year = parts.year ?? (shortYear === undefined ? undefined : `20${shortYear}`);
  const month = monthOf(parts);
  if (year === undefined) return yearly(month, parts);
  const dayOf = (day: string | undefined) =>
    parsePartialDay([year, month, twoDigits(day)].filter(Boolean).join("-"));
  const first = dayOf(parts.day);
  const last =
    lastYear === undefined ? dayOf(parts.lastDay ?? parts.day) : parsePartialDay(lastYear);
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

/** The first and the last month of a season, half-year or quarter. */
function monthsOf(parts: Parts): readonly [number, number] | null {
  if (parts.season !== undefined) {
    const season = SEASONS.find(([names]) => isForm(parts.season, names));
    return season === undefined ? null : [season[1], season[2]];
  }
  const half = ordinalOf(parts.half) ?? numberOf(parts.halfNumber);
  if (half !== null) return [half * 6 - 5, half * 6];
  const quarter = ordinalOf(parts.quarter) ?? numberOf(parts.quarterNumber);
  return quarter === null ? null : [quarter * 3 - 2, quarter * 3];
}

function ordinalOf(word: string | undefined): number | null {
  const index = ORDINALS.findIndex((forms) => isForm(word, forms));
  return index < 0 ? null : index + 1;
}

function numberOf(digit: string | undefined): number | null {
  return digit === undefined ? null : Number(digit);
}

function isForm(word: string | undefined, forms: string): boolean {
  return word !== undefined && new RegExp(`^(?:${forms})$`, "iu").test(word);
}

/** Months of a year, or of every year; a winter ends in the next one. */
function inYear([first, last]: readonly [number, number], year: string | null): DayRange | null {
  const [from, to] = [twoDigits(String(first)), twoDigits(String(last))];
  if (year === null) return { kind: "yearly", from: `${from}-01`, to: `${to}-31` };
  return ofYear({ from: `${from}-01`, to: `${to}-31` }, year);
}

/** Days of every year in one year; those that go over its end, into the next. */
export function ofYear(
  { from, to }: { readonly from: string; readonly to: string },
  year: string,
): AbsoluteDays | null {
  const lastYear = from <= to ? year : String(Number(year) + 1);
  const [first, last] = [
    parseDay(`${year}-${from}`),
    parseDay(`${lastYear}-${to}`) ?? endOfMonth(`${lastYear}-${to.slice(0, 2)}`),
  ];
  return first === null || last === null ? null : { kind: "absolute", from: first, to: last };
}

function endOfMonth(month: string): Day | null {
  const partial = parsePartialDay(month);
  return partial === null ? null : lastDay(partial);
}

function years(from: string, to: string): DayRange | null {
  const [first, last] = [parsePartialDay(from), parsePartialDay(to)];
  return first === null || last === null
    ? null
    : { kind: "absolute", from: firstDay(first), to: lastDay(last) };
}

function relativeYear(word: string, today: Day | null): DayRange | null {
  const [, ago = 0] = RELATIVE.find(([names]) => isForm(word, names)) ?? [];
  const year = String(Number(today?.slice(0, 4)) - ago);
  return today === null ? null : years(year, year);
}

function monthOf({ month, name }: Parts): string {
  if (name === undefined) return twoDigits(month);
  const index = MONTHS.findIndex((form) => new RegExp(`^(?:${form})$`, "iu").test(name));
  return twoDigits(String(index + 1));
}

function twoDigits(number: string | undefined): string {
  return number === undefined ? "" : number.padStart(2, "0");
}
