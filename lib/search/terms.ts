import type { Token } from "./fold";
import { intersection, type Matches, restricted } from "./matches";
import type { NameInText } from "./names";
import { rarity, scored } from "./postings";
import { type Candidate, resolveWord } from "./resolve-word";
import type { SearchIndex } from "./search-index";
import { stem } from "./stem";

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
  const names = namesAmong(index, stems);
  const terms: Term[] = [];
  const unknown: Token[] = [];
  let end = 0;
  for (const [at, token] of typed.entries()) {
    const name = names.find(({ from }) => from === at);
    if (name !== undefined) {
      end = at + name.length;
      terms.push(nameTerm(index, typed.slice(at, end), stems.slice(at, end)));
    } else if (at >= end) {
      const meant = resolveWord(index, token.word);
      if (meant.length === 0) unknown.push(token);
      else terms.push({ tokens: [token], stems: meant, matches: having(index, meant) });
    }
  }
  return { terms, unknown };
}

/** The term that a guess makes of an unknown word. */
export function guessedTerm(index: SearchIndex, token: Token, { stem: own }: Candidate): Term {
  return { tokens: [token], stems: [own], matches: having(index, [own]) };
}

/** The visits in which folded words stand together, exactly so. */
export function phraseMatches(index: SearchIndex, phrase: readonly string[]): Matches {
  const sought = ` ${phrase.join(" ")} `;
  const telling = phrase.map((word) => stem(word)).filter((one) => index.postings.has(one));
  // A phrase of stop words alone has no stems: then every visit is looked at.
  const likely: Matches =
    telling.length === 0
      ? new Map(index.rows.map((_, place) => [place, 0]))
      : intersection(telling.map((one) => having(index, [one])));
  return restricted(likely, (place) => hasRow(index, place, sought));
}

/** Says whether a visit has a folded word as it is. */
export function hasWord(index: SearchIndex, place: number, word: string): boolean {
  return hasRow(index, place, ` ${word} `);
}

function hasRow({ rows }: SearchIndex, place: number, sought: string): boolean {
  return rows[place]?.some((row) => row.includes(sought)) ?? false;
}

/** A name of several words means what bears it, not what has its words here and there. */
function nameTerm(index: SearchIndex, tokens: readonly Token[], stems: readonly string[]): Term {
  const matches = new Map<number, number>();
  const whole = index.reader.namesIn(stems).filter(({ length }) => length === stems.length);
  for (const bearer of whole.flatMap(({ key }) => [...(index.bearers.get(key) ?? [])])) {
    const [place, weight] = bearer;
    matches.set(place, Math.max(weight, matches.get(place) ?? 0));
  }
  const rare = rarity(matches.size, index.rows.length);
  const scores = [...matches].map(([place, weight]) => [place, weight * rare] as const);
  return { tokens, stems, matches: new Map(scores) };
}

/** The visits that have any of some stems. */
function having({ postings, rows }: SearchIndex, stems: readonly string[]): Matches {
  return scored(
    stems.flatMap((one) => [postings.get(one) ?? []]),
    rows.length,
  );
}

/** The names of several words among stems, the longest first, none inside or across another. */
function namesAmong(index: SearchIndex, stems: readonly string[]): readonly NameInText[] {
  const chosen: NameInText[] = [];
  for (const name of index.reader.namesIn(stems).toSorted((a, b) => b.length - a.length)) {
    const isFree = chosen.every(
      ({ from, length }) => name.from + name.length <= from || from + length <= name.from,
    );
    if (name.length > 1 && isFree) chosen.push(name);
  }
  return chosen;
}
