import { lastDay, parseDay, parsePartialDay } from "#lib/model/day";
import { isCountry } from "#lib/schema/fields";
import { countryNames } from "../file/vocabularies";
import type { Rule } from "./issue";
import { suggestWord, type Vocabulary } from "./suggest";

/** What was most likely meant by a value that breaks a rule of form; empty where it cannot be told. */
export function suggestValue(rule: Rule, found: string): string {
  switch (rule) {
    case "day-format":
      return suggestDay(found);
    case "day-impossible":
      return lastOfMonth(found);
    case "country-unknown":
      return suggestCountry(found);
    case "id-format":
      return slugify(found);
    case "flag-format":
      return suggestBoolean(found);
    case "link-malformed":
      return suggestLink(found);
    case "link-not-https":
      return found.replace(/^http:/, "https:");
    case "coordinate-format":
      return suggestDegrees(found);
    default:
      return "";
  }
}

/** An id made of a text: "Sandis Ģirģens" is `sandis-girgens`. */
export function slugify(text: string): string {
  return text
    .replace(/ł/g, "l")
    .replace(/ø/g, "o")
    .replace(/ß/g, "ss")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** What was most likely meant by a day of which only the month or the year may be known: never more than was written. */
export function suggestPartialDay(found: string): string {
  const text = found.trim().toLowerCase();
  const [, year = "", month = ""] =
    /^(\d{4})[-./ ]+(\d{1,2})\.?$/.exec(text) ??
    /^(\d{4})\.? ?(?:g(?:ad[as]|ad[āu]|\.)?)?,? ?(\p{L}{3,})?$/u.exec(text) ??
    [];
  const [, reversedMonth = "", reversedYear = ""] =
    /^(\d{1,2}|\p{L}{3,})[-./ ]+(\d{4})\.?(?: ?g(?:\.|ad[as]|adā)?)?$/u.exec(text) ?? [];
  const written = [year || reversedYear, monthNumber(month || reversedMonth)];
  return (
    suggestDay(found) || (parsePartialDay(written.filter((part) => part !== "").join("-")) ?? "")
  );
}

function monthNumber(text: string): string {
  const named = MONTHS.indexOf(text.slice(0, 3)) + 1;
  return text === "" ? "" : (named > 0 ? String(named) : text).padStart(2, "0");
}

const MONTHS = "jan feb mar apr mai jūn jūl aug sep okt nov dec".split(" ");

function suggestDay(found: string): string {
  const text = found.toLowerCase();
  const numbers = /^(\d{4})[-./ ]+(\d{1,2})[-./ ]+(\d{1,2})\.?$/.exec(text);
  const reversed = /^(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4})\.?(?: ?g\.?)?$/.exec(text);
  const words = /^(\d{4})\.? ?g(?:ada|\.) ?(\d{1,2})\.? ?(\p{L}{3})/u.exec(text);
  if (numbers !== null) return day(numbers[1], numbers[2], numbers[3]);
  if (reversed !== null) return day(reversed[3], reversed[2], reversed[1]);
  if (words !== null) {
    return day(words[1], String(MONTHS.indexOf(words[3] ?? "") + 1), words[2]);
  }
  return "";
}

function day(year = "", month = "", date = ""): string {
  return parseDay([year, month.padStart(2, "0"), date.padStart(2, "0")].join("-")) ?? "";
}

function lastOfMonth(found: string): string {
  const month = parsePartialDay(found.slice(0, 7));
  return month === null ? "" : lastDay(month);
}

function suggestCountry(found: string): string {
  const code = found.toUpperCase();
  if (isCountry(code)) return code;
  // Any two letters are near some name: only what a name is may be mended by guessing.
  if (found.length > 2) return suggestWord(found, countryNames()) ?? "";
  return countryNames().names?.find(([name]) => name === code)?.[1] ?? "";
}

const FLAGS: Vocabulary = {
  words: ["true", "false"],
  names: [
    ["yes", "true"],
    ["jā", "true"],
    ["ir", "true"],
    ["on", "true"],
    ["1", "true"],
    ["no", "false"],
    ["nē", "false"],
    ["nav", "false"],
    ["off", "false"],
    ["0", "false"],
  ],
};

function suggestBoolean(found: string): string {
  return suggestWord(found, FLAGS) ?? "";
}

function suggestLink(found: string): string {
  const address = `https://${found.trim().replace(/^(?:https?:?)?\/{0,3}/i, "")}`;
  return /^https:\/\/[\w-]+(?:\.[\w-]+)+(?:[/?#][^\s<>"]*)?$/.test(address) ? address : "";
}

function suggestDegrees(found: string): string {
  const number = Number(found.replace(",", "."));
  return found.trim() === "" || Number.isNaN(number) || Math.abs(number) > 180
    ? ""
    : number.toFixed(2);
}
