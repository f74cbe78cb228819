import type { Token } from "#lib/locale/normalize";
import { stem } from "./analysis/stem";
import type { EntityMention } from "./index/entities";
import { rarity, scorePostings } from "./index/postings";
import type { SearchIndex } from "./index/search-index";
import { intersection, type Matches, restricted } from "./matches";
import { type Candidate, resolveWord } from "./resolve-word";

/** One demand of a search on a visit: a word, or a name of several words that stand together. */
export interface Term {
  /** The words as they were typed. */
  readonly tokens: readonly Token[];
  /** The stems that are looked for and marked. */
  readonly stems: readonly string[];
  readonly matches: Matches;
}

/** The words of a search that the archive has, as terms, and those that it has in no form. */
export function termsOf(
  index: SearchIndex,
  typed: readonly Token[],
): { readonly terms: readonly Term[]; readonly unknown: readonly Token[] } {
  const stems = typed.map(({ word }) => stem(word));
  const names = entityMentions(index, stems);
  const terms: Term[] = [];
  const unknown: Token[] = [];
  let end = 0;
  for (const [at, token] of typed.entries()) {
    const name = names.find(({ from }) => from === at);
    if (name !== undefined) {
      end = at + name.length;
      terms.push(entityTerm(index, typed.slice(at, end), stems.slice(at, end)));
    } else if (at >= end) {
      const meant = resolveWord(index, token.word);
      if (meant.length === 0) unknown.push(token);
      else terms.push({ tokens: [token], stems: meant, matches: visitsWithStems(index, meant) });
    }
  }
  return { terms, unknown };
}

/** The term that a guess makes of an unknown word. */
export function guessedTerm(index: SearchIndex, token: Token, { stem: own }: Candidate): Term {
  return { tokens: [token], stems: [own], matches: visitsWithStems(index, [own]) };
}

/** The visits in which folded words stand together, exactly so. */
export function phraseMatches(index: SearchIndex, phrase: readonly string[]): Matches {
  const sought = ` ${phrase.join(" ")} `;
  const telling = phrase.map((word) => stem(word)).filter((one) => index.postings.has(one));
  // A phrase of stop words alone has no stems: then every visit is looked at.
  const likely: Matches =
    telling.length === 0
      ? new Map(index.phraseTexts.map((_, docId) => [docId, 0]))
      : intersection(telling.map((one) => visitsWithStems(index, [one])));
  return restricted(likely, (docId) => hasPhrase(index, docId, sought));
}

/** Says whether a visit has a folded word as it is. */
export function hasWord(index: SearchIndex, docId: number, word: string): boolean {
  return hasPhrase(index, docId, ` ${word} `);
}

function hasPhrase({ phraseTexts }: SearchIndex, docId: number, sought: string): boolean {
  return phraseTexts[docId]?.some((row) => row.includes(sought)) ?? false;
}

/** A name of several words means what bears it, not what has its words here and there. */
function entityTerm(index: SearchIndex, tokens: readonly Token[], stems: readonly string[]): Term {
  const matches = new Map<number, number>();
  const whole = index.reader.findEntities(stems).filter(({ length }) => length === stems.length);
  for (const bearer of whole.flatMap(({ key }) => [...(index.entityPostings.get(key) ?? [])])) {
    const [docId, weight] = bearer;
    matches.set(docId, Math.max(weight, matches.get(docId) ?? 0));
  }
  const rare = rarity(matches.size, index.phraseTexts.length);
  const scores = [...matches].map(([docId, weight]) => [docId, weight * rare] as const);
  return { tokens, stems, matches: new Map(scores) };
}

/** The visits that have any of some stems. */
function visitsWithStems(
  { postings, phraseTexts }: SearchIndex,
  stems: readonly string[],
): Matches {
  return scorePostings(
    stems.flatMap((one) => [postings.get(one) ?? []]),
    phraseTexts.length,
  );
}

/** The names of several words among stems, the longest first, none inside or across another. */
function entityMentions(index: SearchIndex, stems: readonly string[]): readonly EntityMention[] {
  const chosen: EntityMention[] = [];
  for (const name of index.reader.findEntities(stems).toSorted((a, b) => b.length - a.length)) {
    const isFree = chosen.every(
      ({ from, length }) => name.from + name.length <= from || from + length <= name.from,
    );
    if (name.length > 1 && isFree) chosen.push(name);
  }
  return chosen;
}
