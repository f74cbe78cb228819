import { stem } from "./analysis/stem";
import { isLowValueWord } from "./analysis/stop-words";
import { entityKey, subjectOfKey } from "./index/entity-key";
import type { SearchIndex } from "./index/search-index";
import { parseQuery } from "./parse-query";
import { restrictToDays } from "./relax";

/** A topic that the words of a query mean, and the days that the query has besides. */
export interface NamedTopic {
  readonly id: string;
  readonly days: string;
}

/**
 * The topic that all telling words of a query together mean: its name, a part of it or one of the words that its file
 * lists; `null` where they mean anything else, as a word that is also a name, or more than one topic, or where no visit on
 * the days is about it.
 */
export function namedTopic(index: SearchIndex, q: string): NamedTopic | null {
  const { reader } = index;
  const parsed = parseQuery(q, (word) => reader.personWords.has(word), index.archive.day);
  const words = parsed.words.filter(({ word }) => !isLowValueWord(word));
  const stems = words.map(({ word }) => stem(word));
  const isWhole = ({ length }: { readonly length: number }) => length === stems.length;
  if (stems.length === 0 || parsed.phrases.length > 0) return null;
  if (reader.findEntities(stems).some(isWhole) || reader.peopleBySurname.has(stems[0] ?? ""))
    return null;
  const [only, ...others] = new Set(
    reader
      .findQueryEntities(stems)
      .filter(isWhole)
      .flatMap(({ key }) => {
        const subject = subjectOfKey(key);
        return subject?.page === "topics" ? [subject.id] : [];
      }),
  );
  if (only === undefined || others.length > 0) return null;
  const about = new Map(
    [...(index.entityPostings.get(entityKey("topic", only))?.keys() ?? [])].map((docId) => [
      docId,
      1,
    ]),
  );
  if (restrictToDays(index, parsed, about).size === 0) return null;
  return { id: only, days: parsed.days.map(({ text }) => text).join(" ") };
}
