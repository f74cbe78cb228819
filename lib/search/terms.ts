import type { Token } from "#lib/locale/normalize";
import { stem } from "./analysis/stem";
import type { EntityMention } from "./index/entity-finder";
import { intersection, type Matches } from "./index/matches";
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
  const mentions = longestMentions([
    ...index.reader.findEntities(stems).filter(({ length }) => length > 1),
    ...index.reader.findQueryEntities(stems),
  ]);
  const terms: Term[] = [];
  const unknown: Token[] = [];
  for (let position = 0; position < tokens.length; ) {
    const length = mentions.find(({ from }) => from === position)?.length ?? 1;
    const span = tokens.slice(position, position + length);
    const found = nameTerm(index, span) ?? wordTerms(index, span);
    terms.push(...found.terms);
    unknown.push(...found.unknown);
    position += length;
  }
  return { terms, unknown };
}

interface FoundTerms {
  readonly terms: readonly Term[];
  readonly unknown: readonly Token[];
}

function wordTerms(index: SearchIndex, tokens: readonly Token[]): FoundTerms {
  const resolved = tokens.map((token) => ({ token, stems: resolveWord(index, token.word) }));
  return {
    terms: resolved.flatMap(({ token, stems }) =>
      stems.length === 0 ? [] : [wordTerm(index, token, stems)],
    ),
    unknown: resolved.flatMap(({ token, stems }) => (stems.length === 0 ? [token] : [])),
  };
}

/**
 * The term of some words that are a name: of an entity in several words, or of a topic or series where no visit has the
 * words themselves; `null` where they are none.
 */
function nameTerm(index: SearchIndex, tokens: readonly Token[]): FoundTerms | null {
  const stems = tokens.map(({ word }) => stem(word));
  const isWhole = ({ length }: EntityMention) => length === stems.length;
  const entities = index.reader.findEntities(stems).filter(isWhole);
  if (entities.length > 0) {
    return tokens.length > 1 ? { terms: [entityTerm(index, tokens, stems)], unknown: [] } : null;
  }
  const matters = index.reader.findQueryEntities(stems).filter(isWhole);
  if (matters.length === 0) return null;
  const having = wordTerms(index, tokens);
  const written =
    having.unknown.length > 0 ? new Map() : intersection(having.terms.map((term) => term.matches));
  if (written.size > 0) return tokens.length > 1 ? null : having;
  const about = matters.flatMap(({ key }) => [...(index.entityPostings.get(key)?.keys() ?? [])]);
  if (about.length === 0) return null;
  const matches = new Map(about.map((docId) => [docId, 1]));
  return { terms: [{ tokens, stems, matches }], unknown: [] };
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

/** The longest of some names; none overlaps another. */
function longestMentions(mentions: readonly EntityMention[]): readonly EntityMention[] {
  const chosen: EntityMention[] = [];
  for (const mention of mentions.toSorted((a, b) => b.length - a.length)) {
    const isFree = chosen.every(
      ({ from, length }) => mention.from + mention.length <= from || from + length <= mention.from,
    );
    if (isFree) chosen.push(mention);
  }
  return chosen;
}
