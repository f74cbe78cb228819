import {
  addDays,
  differenceInCalendarDays,
  formatISO,
  isExists,
  lastDayOfMonth,
  parseISO,
  subMonths,
} from "date-fns";

/** A day of the Gregorian calendar, `2019-05-20`; text order is time order. Made only by `parseDay`. */
export type Day = string & { readonly __brand: "Day" };

/** A day, a month or a year: `2019-05-20`, `2019-05` or `2019`, as exact as the source is. */
export type PartialDay = string & { readonly __brand: "PartialDay" };

/** A real day of the calendar written `2019-05-20`, or `null`: 30 February and `2019-5-20` are none. */
export function parseDay(text: string): Day | null {
  return isDay(text) ? text : null;
}

/** A day, month or year written `2019-05-20`, `2019-05` or `2019`, or `null`. */
export function parsePartialDay(text: string): PartialDay | null {
  return isPartialDay(text) ? text : null;
}

/** Says whether a day lies between two ends, each as exact as it is known; an unknown end is open. */
export function isWithin(day: Day, from: PartialDay | null, to: PartialDay | null): boolean {
  return (from === null || firstDay(from) <= day) && (to === null || day <= lastDay(to));
}

/** The first day a partial day can mean: `2019-05` is 1 May 2019. */
export function firstDay(partial: PartialDay): Day {
  return checked(partial + "-01-01".slice(partial.length - 4));
}

/** The last day a partial day can mean: `2019-02` is 28 February 2019. */
export function lastDay(partial: PartialDay): Day {
  if (partial.length === 10) return checked(partial);
  const month = partial.length === 7 ? partial : `${partial}-12`;
  return written(lastDayOfMonth(parseISO(`${month}-01`)));
}

/** The month that a day is in: `2019-05`. */
export function monthOf(day: Day): PartialDay {
  const month = day.slice(0, 7);
  if (!isPartialDay(month)) throw new Error(`\`${month}\` is no month`);
  return month;
}

/** The day after a day. */
export function nextDay(day: Day): Day {
  return written(addDays(parseISO(day), 1));
}

/** The same day some months before, or the last day of that month where it is shorter: of 31 March it is 28 February. */
export function monthsBefore(day: Day, months: number): Day {
  return written(subMonths(parseISO(day), months));
}

/** How many days there are from the first to the last, both counted. */
export function daysBetween(first: Day, last: Day): number {
  return differenceInCalendarDays(parseISO(last), parseISO(first)) + 1;
}

function written(date: Date): Day {
  return checked(formatISO(date, { representation: "date" }));
}

function checked(text: string): Day {
  if (!isDay(text)) throw new Error(`\`${text}\` is no day`);
  return text;
}

function isDay(text: string): text is Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && isExists(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
}

function isPartialDay(text: string): text is PartialDay {
  return /^\d{4}$/.test(text)
    ? isDay(`${text}-01-01`)
    : /^\d{4}-\d{2}$/.test(text)
      ? isDay(`${text}-01`)
      : isDay(text);
}
