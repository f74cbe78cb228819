import { z } from "zod";
import type { ArchiveSnapshot } from "#lib/archive-store";
import type { Topic } from "#lib/model/records";
import {
  joined,
  localized,
  optionalText,
  SHARED_MEANINGS,
  text,
  urlsOf,
  visitIds,
} from "./entry-fields";
import { describe } from "./field-description";

const MEANINGS = {
  about: {
    lv: "Kas tematam pieder un kas ne.",
    en: "What belongs to the topic and what does not.",
  },
  words: { lv: "Citi vārdi, ar kuriem tematu atrod.", en: "Other words under which it is found." },
  same: { lv: "Tas pats jēdziens citur.", en: "The same concept elsewhere." },
} as const;

/** A row of `topics.csv`, the same for both languages. */
export const topicRow = z.strictObject({
  id: describe(text, SHARED_MEANINGS.id),
  name_lv: describe(text, SHARED_MEANINGS.nameLv),
  name_en: describe(text, SHARED_MEANINGS.nameEn),
  about_lv: describe(text, MEANINGS.about),
  about_en: describe(text, MEANINGS.about),
  words: describe(optionalText, MEANINGS.words),
  visits: describe(z.int(), SHARED_MEANINGS.visitCount),
});

/** A topic as `topics.json` gives it. */
export const topicJson = z.strictObject({
  id: describe(text, SHARED_MEANINGS.id),
  url: describe(localized, SHARED_MEANINGS.urls),
  name: describe(localized, SHARED_MEANINGS.name),
  about: describe(localized, MEANINGS.about),
  words: describe(z.array(text), MEANINGS.words),
  same: describe(z.url().nullable(), MEANINGS.same),
  visits: describe(z.array(text), SHARED_MEANINGS.visitIds),
});

/** A topic as a row. */
export function topicToRow(
  { id, name, about, words }: Topic,
  snapshot: ArchiveSnapshot,
): z.infer<typeof topicRow> {
  return {
    id,
    name_lv: name.lv,
    name_en: name.en,
    about_lv: about.lv,
    about_en: about.en,
    words: joined(words),
    visits: visitIds(snapshot, { page: "topics", id }).length,
  };
}

/** A topic with the ids of its visits. */
export function topicToJson(
  { id, name, about, words, same }: Topic,
  snapshot: ArchiveSnapshot,
): z.infer<typeof topicJson> {
  return {
    id,
    url: urlsOf("topics", id),
    name,
    about,
    words: [...words],
    same,
    visits: visitIds(snapshot, { page: "topics", id }),
  };
}
