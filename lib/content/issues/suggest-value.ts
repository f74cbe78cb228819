import { latvianMonth } from "#lib/locale/months";
import { slugify } from "#lib/locale/slug";
import { isCountry } from "#lib/model/countries";
import { lastDay, parseDay, parsePartialDay } from "#lib/model/day";
import { BOOLEANS, COUNTRY_NAMES } from "./vocabularies";

/** An id made of a text or of the name of a file; `null` where the text has no letter of one. */
export function suggestId(found: string): string | null {
  return slugify(withoutEnding(found)) || null;
}

/** What is left of the path of a file, or of an id that was made of one, without folders and endings: `riga`. */
export function withoutEnding(path: string): string {
  return path.replace(/^.*\/(?=.)/, "").replace(/(?:[.-](?:lv|en))?[.-]md(?:\.txt)?$/i, "");
}

/** A day written in another order, with other separators or in Latvian words. */
export function suggestDay(found: string): string | null {
  const text = found.toLowerCase().replace(/^[“„”'"\s]+|[“”'",;\s]+$/g, "");
  const numbers = /^(\d{4})[-–—./ ]+(\d{1,2})[-–—./ ]+(\d{1,2})\.?$/.exec(text);
  const reversed = /^(\d{1,2})[-–—./ ]+(\d{1,2})[-–—./ ]+(\d{4})\.?(?: ?g\.?)?$/.exec(text);
  const words = /^(\d{4})\.? ?g(?:ada|\.) ?(\d{1,2})\.? ?(\p{L}{3})/u.exec(text);
  if (numbers !== null) return dayOf(numbers[1], numbers[2], numbers[3]);
  if (reversed !== null) return dayOf(reversed[3], reversed[2], reversed[1]);
  return words && dayOf(words[1], String(latvianMonth(words[3] ?? "")), words[2]);
}

/** Says whether a day can be read in one way only: not `05/06/2019`, in which either number may be the month. */
export function isPlainDay(found: string): boolean {
  const [, first = "", second = ""] = /^(\d{1,2})[/-](\d{1,2})[/-]/.exec(found.trim()) ?? [];
  return first === "" || Math.max(Number(first), Number(second)) > 12;
}

function dayOf(year = "", month = "", date = ""): string | null {
  return parseDay([year, month.padStart(2, "0"), date.padStart(2, "0")].join("-"));
}

/** A day of which only the month or the year may be known: never more exact than what was written. */
export function suggestPartialDay(found: string): string | null {
  const text = found.trim().toLowerCase();
  const [, year = "", month = ""] =
    /^(\d{4})[-./ ]+(\d{1,2})\.?$/.exec(text) ??
    /^(\d{4})\.? ?(?:g(?:ad[as]|ad[āu]|\.)?)?,? ?(\p{L}{3,})?$/u.exec(text) ??
    [];
  const [, reversedMonth = "", reversedYear = ""] =
    /^(\d{1,2}|\p{L}{3,})[-./ ]+(\d{4})\.?(?: ?g(?:\.|ad[as]|adā)?)?$/u.exec(text) ?? [];
  const written = [year || reversedYear, monthOf(month || reversedMonth)];
  return suggestDay(found) ?? parsePartialDay(written.filter((part) => part !== "").join("-"));
}

function monthOf(text: string): string {
  return text === "" ? "" : String(latvianMonth(text) ?? text).padStart(2, "0");
}

/** The last day of the month of a day that the calendar does not have. */
export function suggestLastOfMonth(found: string): string | null {
  const month = parsePartialDay(found.slice(0, 7));
  return month && lastDay(month);
}

/** The code of a country written in small letters, by its name or by another code. */
export function suggestCountry(found: string): string | null {
  const code = found.toUpperCase();
  if (isCountry(code)) return code;
  // Any two letters are near some name: only a longer word may be a misspelt one.
  if (found.length > 2) return COUNTRY_NAMES.suggest(found);
  return COUNTRY_NAMES.names.find(([name]) => name === code)?.[1] ?? null;
}

/** `true` or `false` for another word that says so. */
export function suggestBoolean(found: string): string | null {
  return BOOLEANS.suggest(found);
}

/** A number with a full stop, words or zeros around it. */
export function suggestOrdinal(found: string): string | null {
  const numbers = found.match(/\d+/g) ?? [];
  const number = Number(numbers[0] ?? 0);
  return numbers.length === 1 && number > 0 && number < 100_000 ? String(number) : null;
}

/** A web address that lacks its scheme or has it misspelt. */
export function suggestLink(found: string): string | null {
  const address = `https://${found.trim().replace(/^(?:https?:?)?\/{0,3}/i, "")}`;
  return /^https:\/\/[\w-]+(?:\.[\w-]+)+(?:[/?#][^\s<>"]*)?$/.test(address) ? address : null;
}

/** Degrees with a comma, or with more or fewer than two decimals. */
export function suggestDegrees(found: string): string | null {
  const number = Number(found.replace(",", "."));
  const isDegrees = found.trim() !== "" && Math.abs(number) <= 180;
  return isDegrees ? number.toFixed(2) : null;
}
