import type { EntryText } from "#lib/model/records";

/** The text of Latvian words whose SHA-256 an English file names as what it translates. */
export function hashedText({ title, summary, outcome, body }: EntryText): string {
  return JSON.stringify([title, summary, ...(outcome === null ? [] : [outcome]), body]);
}

/** The value of `translates`, `lv-3f9a01bc`, from a SHA-256 in hexadecimal digits. */
export function translatesValue(sha256: string): string {
  return `lv-${sha256.slice(0, 8)}`;
}
