import { hashedText, translatesValue } from "#lib/content/archive/hashed-words";
import type { EntryText } from "#lib/model/records";
import { type FormValues, isExisting, markdownOf } from "./entry-format";

/** An entry as the form saves it. */
interface SavedEntry {
  readonly collection: string;
  readonly latvian: FormValues;
  readonly english: FormValues;
}

/**
 * The value of `translates` that the English words shall have, or `null` where it stays as it is: a new translation fits
 * the Latvian words that it is saved with; of an older one the editor says whether it still fits them.
 */
export async function stampTranslation(
  { collection, latvian, english }: SavedEntry,
  stillFits: () => boolean,
): Promise<string | null> {
  const hash = await wordsHash(
    collection === "organisations" ? { ...latvian, title: Object(latvian["name"]).lv } : latvian,
  );
  if (english["translates"] === hash) return null;
  const isNew = !isExisting(english) && english["translates"] === undefined;
  return isNew || stillFits() ? hash : null;
}

async function wordsHash(values: FormValues): Promise<string> {
  const words: EntryText = {
    title: textOf(values["title"]),
    summary: textOf(values["summary"]),
    outcome: textOf(values["outcome"]) || null,
    body: markdownOf(values["body"]),
  };
  const bytes = new TextEncoder().encode(hashedText(words));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, "0"));
  return translatesValue(hex.join(""));
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}
