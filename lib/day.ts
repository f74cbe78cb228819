import type { Day, PartialDay } from "./records";

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
  return checked(`${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}`);
}

/** The day after a day. */
export function nextDay(day: Day): Day {
  const [year, month, date] = day.split("-").map(Number);
  const next = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, (date ?? 1) + 1));
  return checked(next.toISOString().slice(0, 10));
}

function checked(text: string): Day {
  if (!isDay(text)) throw new Error(`\`${text}\` is no day`);
  return text;
}

function isDay(text: string): text is Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function isPartialDay(text: string): text is PartialDay {
  return /^\d{4}$/.test(text)
    ? isDay(`${text}-01-01`)
    : /^\d{4}-\d{2}$/.test(text)
      ? isDay(`${text}-01`)
      : isDay(text);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
