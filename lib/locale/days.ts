import type { Day, PartialDay } from "#lib/model/day";
import type { Lang } from "#lib/model/lang";
import { MONTHS } from "./months";

const NBSP = "\u00a0";

type Case = "nominative" | "locative";

/**
 * The days of a visit in a sentence: "2019. gada 20.–22. maijā", "2019. gada 31. oktobrī – 1. novembrī";
 * "20 to 22 May 2019", "31 October to 1 November 2019".
 */
export function formatDays(start: Day, end: Day, lang: Lang): string {
  return lang === "lv" ? latvianDays(start, end, "locative") : englishDays(start, end);
}

/** The days as a label: "2019. gada 20.–22. maijs"; in English as in a sentence. */
export function labelDays(start: Day, end: Day, lang: Lang): string {
  return lang === "lv" ? latvianDays(start, end, "nominative") : englishDays(start, end);
}

/**
 * The days in words only, to be heard: "2019. gada 20. līdz 22. maijs", "no 2019. gada 31. oktobra līdz 1. novembrim";
 * Latvian voices take the dash of "20.–22." for a decimal point. In English as a label.
 */
export function spokenDays(start: Day, end: Day, lang: Lang): string {
  if (lang === "en" || start === end) return labelDays(start, end, lang);
  const [from, to] = [partsOf(start), partsOf(end)];
  if (from.year === to.year && from.month === to.month) {
    return labelDays(start, end, lang).replace(".–", ". līdz ");
  }
  const until = formatUntil(end, lang);
  const isSameYear = from.year === to.year;
  return `no ${formatSince(start, lang)} līdz ${isSameYear ? until.replace(/^.*?gada\s/, "") : until}`;
}

/** One day as a label: "2019. gada 20. maijs", "20 May 2019". */
export function formatDay(day: Day, lang: Lang): string {
  return labelDays(day, day, lang);
}

/** A day, month or year as a label: "1991. gada 17. septembris", "1992. gada marts", "1999. gads". */
export function formatPartialDay(partial: PartialDay, lang: Lang): string {
  return lang === "lv" ? latvianPartial(partial, "nominative") : englishPartial(partial);
}

/** A day, month or year after “kopš”, “no” or “since”: "1991. gada 17. septembra", "1992. gada marta", "1999. gada". */
export function formatSince(partial: Day | PartialDay, lang: Lang): string {
  return lang === "lv" ? latvianPartial(partial, "genitive") : englishPartial(partial);
}

/** A day, month or year after “līdz” or “until”: "1991. gada 17. septembrim", "1992. gada martam", "1999. gadam". */
export function formatUntil(partial: Day | PartialDay, lang: Lang): string {
  return lang === "lv" ? latvianPartial(partial, "dative") : englishPartial(partial);
}

const YEAR = { nominative: "gads", genitive: "gada", dative: "gadam" } as const;

function latvianPartial(partial: Day | PartialDay, inCase: keyof typeof YEAR): string {
  const [year = "", month, day] = partial.split("-");
  if (month === undefined) return `${year}.${NBSP}${YEAR[inCase]}`;
  const number = day === undefined ? "" : `${Number(day)}.${NBSP}`;
  return `${year}.${NBSP}gada ${number}${MONTHS.lv[inCase][Number(month) - 1] ?? ""}`;
}

function englishPartial(partial: Day | PartialDay): string {
  const [year = "", month, day] = partial.split("-");
  if (month === undefined) return year;
  const number = day === undefined ? "" : `${Number(day)}${NBSP}`;
  return `${number}${MONTHS.en.nominative[Number(month) - 1] ?? ""} ${year}`;
}

/** The numbers and the short month that stand before an entry; two blocks where the months differ. */
export function dayBlocks(
  start: Day,
  end: Day,
  lang: Lang,
): readonly { readonly days: string; readonly month: string }[] {
  const [from, to] = [partsOf(start), partsOf(end)];
  const dot = lang === "lv" ? "." : "";
  const month = (index: number) => MONTHS[lang].short[index] ?? "";
  if (start === end) return [{ days: `${from.day}${dot}`, month: month(from.month) }];
  if (from.year === to.year && from.month === to.month) {
    return [{ days: `${from.day}${dot}–${to.day}${dot}`, month: month(from.month) }];
  }
  return [
    { days: `${from.day}${dot}`, month: `${month(from.month)} –` },
    { days: `${to.day}${dot}`, month: month(to.month) },
  ];
}

function latvianDays(start: Day, end: Day, inCase: Case): string {
  const [from, to] = [partsOf(start), partsOf(end)];
  const month = (index: number) => MONTHS.lv[inCase][index] ?? "";
  const date = ({ day, month: index }: Parts) => `${day}.${NBSP}${month(index)}`;
  const year = (parts: Parts) => `${parts.year}.${NBSP}gada`;
  if (start === end) return `${year(from)} ${date(from)}`;
  if (from.year !== to.year) return `${year(from)} ${date(from)}${NBSP}– ${year(to)} ${date(to)}`;
  if (from.month !== to.month) return `${year(from)} ${date(from)}${NBSP}– ${date(to)}`;
  return `${year(from)} ${from.day}.–${date(to)}`;
}

function englishDays(start: Day, end: Day): string {
  const [from, to] = [partsOf(start), partsOf(end)];
  const month = (index: number) => MONTHS.en.nominative[index] ?? "";
  const date = ({ day, month: index }: Parts) => `${day}${NBSP}${month(index)}`;
  if (start === end) return `${date(from)} ${from.year}`;
  if (from.year !== to.year) return `${date(from)} ${from.year} to ${date(to)} ${to.year}`;
  if (from.month !== to.month) return `${date(from)} to ${date(to)} ${from.year}`;
  return `${from.day} to ${date(to)} ${from.year}`;
}

interface Parts {
  readonly year: string;
  /** From 0. */
  readonly month: number;
  readonly day: number;
}

function partsOf(day: Day): Parts {
  return { year: day.slice(0, 4), month: Number(day.slice(5, 7)) - 1, day: Number(day.slice(8)) };
}
