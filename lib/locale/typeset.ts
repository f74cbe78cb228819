import { MONTH } from "./months";

const NBSP = "\u00a0";

const BINDINGS: readonly RegExp[] = [
  /(?<=(?<![\p{L}\p{N}])(?:\p{Lu}|D[zž])\.) (?=\p{Lu})/gu,
  /(?<=\d\.) (?=gad)/g,
  new RegExp(`(?<=\\d\\.?) (?=(?:${MONTH}))`, "g"),
  /(?<=(?<![\p{L}\p{N}])[tu]\.) (?=(?:c|i|sk|t|tml)\.)/gu,
  /(?<=\d) (?=(?:eiro|euro|km|%|\d{3}(?!\d)))/g,
  /(?<=\b(?:EUR|RFC|N[ro]\.)) (?=\d)/g,
  /(?<=\S) (?=– )/g,
];

/** Puts no-break spaces where a line must not end: after initials, in dates, before units and dashes; changes nothing else. */
export function typeset(text: string): string {
  return BINDINGS.reduce((bound, gap) => bound.replace(gap, NBSP), text);
}
