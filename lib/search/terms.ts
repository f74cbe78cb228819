import type { Token } from "#lib/locale/normalize";
import { stem } from "./analysis/stem";
import type { EntityMention } from "./index/entity-finder";
import type { Matches } from "./index/matches";
import { FIELD_BOOSTS, rarity, scorePostings } from "./index/postings";
import type { SearchIndex } from "./index/search-index";
import { resolveWord } from "./resolve-word";

/** One demand of a query on a visit: a word, or the name of an entity in several words. */
export interface Term {
  /** The words as they were typed. */
  readonly tokens: readonly Token[];
  /** The stems that are looked for and highlighted. */
  readonly stems: readonly string[];
  readonly matches: Matches;
}

/** The words of a query as terms; those that the archive has in no form are unknown. */
export function termsOf(
  index: SearchIndex,
  tokens: readonly Token[],
): { readonly terms: readonly Term[]; readonly unknown: readonly Token[] } {
  const stems = tokens.map(({ word }) => stem(word));
  const mentions = entityMentions(index, stems);
  const terms: Term[] = [];
  const unknown: Token[] = [];
  let endOfMention = 0;
  for (const [position, token] of tokens.entries()) {
    const mention = mentions.find(({ from }) => from === position);
    if (mention !== undefined) {
      endOfMention = position + mention.length;
      const span = [position, endOfMention] as const;
      terms.push(entityTerm(index, tokens.slice(...span), stems.slice(...span)));
    } else if (position >= endOfMention) {
      const resolved = resolveWord(index, token.word);
      if (resolved.length === 0) unknown.push(token);
      else terms.push(wordTerm(index, token, resolved));
    }
  }
  return { terms, unknown };
}

/** The term of a word that stands for any of some stems. */
export function wordTerm(index: SearchIndex, token: Token, stems: readonly string[]): Term {
  return { tokens: [token], stems, matches: visitsWithStems(index, stems) };
}

/** The visits that have any of some stems. */
export function visitsWithStems(
  { archive, postings }: SearchIndex,
  stems: readonly string[],
): Matches {
  return scorePostings(
    stems.map((one) => postings.get(one) ?? []),
    archive.visits.length,
  );
}

/** The term of a name: the visits that have its entity, not those that have its words here and there. */
function entityTerm(index: SearchIndex, tokens: readonly Token[], stems: readonly string[]): Term {
  const boosts = new Map<number, number>();
  for (const { key, length } of index.reader.findEntities(stems)) {
    if (length < stems.length) continue;
    for (const [docId, field] of index.entityPostings.get(key) ?? [])
      boosts.set(docId, Math.max(FIELD_BOOSTS[field], boosts.get(docId) ?? 0));
  }
  const idf = rarity(boosts.size, index.archive.visits.length);
  const scores = [...boosts].map(([docId, boost]) => [docId, boost * idf] as const);
  return { tokens, stems, matches: new Map(scores) };
}

/** The names of several words among the stems of a query, the longest first; none overlaps another. */
function entityMentions(index: SearchIndex, stems: readonly string[]): readonly EntityMention[] {
  const chosen: EntityMention[] = [];
  const longestFirst = index.reader.findEntities(stems).toSorted((a, b) => b.length - a.length);
  for (const mention of longestFirst) {
    const isFree = chosen.every(
      ({ from, length }) => mention.from + mention.length <= from || from + length <= mention.from,
    );
    if (mention.length > 1 && isFree) chosen.push(mention);
  }
  return chosen;
}
